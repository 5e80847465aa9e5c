#pragma once

#include "docs.h"
#include "wrap.h"

#include <kefu/base/names.h>
#include <pybind11/native_enum.h>

#include <string>
#include <vector>

namespace kefu::python {

/// A bound enumeration as Python sees it. Made once, at import, and kept for the life of the process.
struct EnumTable {
  struct Entry {
    int value;
    const char* name;
    py::object object;
  };
  std::string name;       ///< in Python
  std::string type_name;  ///< in C++, under which its labels are found
  py::object type;
  std::vector<Entry> entries;
  std::string names;  ///< joined, for messages
};

template <DescribedEnum Enum>
inline EnumTable* enum_table = nullptr;

/// The value of an enumerator, or of its name.
/// Throws  InvalidArgument `enum.unknown_name` listing the names; CallError `call.type`
[[nodiscard]] int read_enumerator(const EnumTable& table, py::handle given, const Place& place);

[[nodiscard]] py::object enumerator(const EnumTable& table, int value);

/// All bound enumerations by the name of their type.
[[nodiscard]] const EnumTable* find_enum(std::string_view name);

namespace detail {
void complete_enum(EnumTable& table, py::module_& m);
}

/// Binds a described enumeration as a Python enum with the same names, a `label` in each language, and pickling.
template <DescribedEnum Enum>
void bind_enum(py::module_& m) {
  auto* table = new EnumTable{std::string(python_name<Enum>), std::string(type_name<Enum>()), {}, {}, names_of<Enum>()};
  py::native_enum<Enum> type(m, table->name.c_str(), "enum.Enum", doc_of(table->type_name).c_str());
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<Enum>>([&](auto enumerator) {
    type.value(enumerator.name, enumerator.value);
    table->entries.push_back({static_cast<int>(enumerator.value), enumerator.name, {}});
  });
  type.finalize();
  detail::complete_enum(*table, m);
  enum_table<Enum> = table;
}

template <DescribedEnum... Enum>
void bind_enums(py::module_& m) {
  (bind_enum<Enum>(m), ...);
}

}  // namespace kefu::python
