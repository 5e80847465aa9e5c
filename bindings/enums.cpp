#include "enums.h"

#include "convert.h"

#include <kefu/base/label.h>

#include <algorithm>
#include <map>

namespace kefu::python {
namespace {

auto& registry() {
  static auto* tables = new std::map<std::string, const EnumTable*, std::less<>>;
  return *tables;
}

const EnumTable::Entry* find_entry(const EnumTable& table, std::string_view name) {
  const auto found =
      std::ranges::find(table.entries, name, [](const auto& entry) { return std::string_view(entry.name); });
  return found == table.entries.end() ? nullptr : &*found;
}

py::object label_of(py::handle self, py::handle language) {
  const EnumTable* table = find_enum(py::type::of(self).attr("__name__").cast<std::string>());
  const std::string name = self.attr("name").cast<std::string>();
  return text_of(label(table->type_name, name, Convert<Language>::from_python(language, Place("label(): language"))));
}

/// Pickles by name: the number behind a name may change from one release to the next.
py::tuple reduced(py::handle self, py::handle) {
  const py::object getattr = py::module_::import("builtins").attr("getattr");
  return py::make_tuple(getattr, py::make_tuple(py::type::of(self), self.attr("name")));
}

}  // namespace

int read_enumerator(const EnumTable& table, py::handle given, const Place& place) {
  for (const auto& entry : table.entries)
    if (given.is(entry.object)) return entry.value;
  if (!PyUnicode_Check(given.ptr())) wrong_type(given, place, table.name + " or its name");
  const std::string_view name = read_text(given, place);
  if (const auto* entry = find_entry(table, name)) return entry->value;
  fail<InvalidArgument>("enum.unknown_name", "{}: '{}' is not one of: {}", place.text(), name, table.names);
}

py::object enumerator(const EnumTable& table, int value) {
  const auto found = std::ranges::find(table.entries, value, &EnumTable::Entry::value);
  if (found == table.entries.end()) throw py::value_error(fmt::format("{}({}) has no name", table.name, value));
  return found->object;
}

const EnumTable* find_enum(std::string_view name) {
  const auto found = registry().find(name);
  return found == registry().end() ? nullptr : found->second;
}

void detail::complete_enum(EnumTable& table, py::module_& m) {
  table.type = m.attr(table.name.c_str());
  for (auto& entry : table.entries) entry.object = table.type.attr(entry.name);
  py::options plain;
  plain.disable_function_signatures();
  const auto add = [&](const char* name, auto method, const char* argument, const char* doc) {
    py::setattr(table.type, name,
                py::cpp_function(method, py::name(name), py::is_method(table.type), py::arg(argument), doc));
  };
  add("label", label_of, "language",
      "label(self, language: Language | str) -> str\n\nThe enumerator in words of a language.");
  add("__reduce_ex__", reduced, "protocol", "__reduce_ex__(self, protocol: typing.Any) -> tuple[typing.Any, ...]");
  registry().emplace(table.name, &table);
}

}  // namespace kefu::python
