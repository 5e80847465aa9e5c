#include "functions.h"

#include <memory>

namespace kefu::python {
namespace {

std::string signature(const FunctionType& type, bool is_method) {
  std::string text = type.name + "(" + (is_method ? "self" : "");
  bool star = false;
  for (const auto& argument : type.arguments) {
    const bool first = text.ends_with('(');
    if (argument.keyword_only && !std::exchange(star, true))
      text += first ? "*, " : ", *, ";
    else if (!first)
      text += ", ";
    text += fmt::format("{}: {}", argument.name, argument.annotation);
    if (!argument.fallback.empty()) text += " = " + argument.fallback;
  }
  return fmt::format("{}) -> {}", text, type.result);
}

std::size_t positional_count(const FunctionType& type) {
  std::size_t count = 0;
  for (const auto& argument : type.arguments) count += !argument.keyword_only;
  return count;
}

std::size_t find_argument(const FunctionType& type, std::string_view name) {
  for (std::size_t i = 0; i < type.arguments.size(); ++i)
    if (name == type.arguments[i].name) return i;
  fail<CallError>("call.unknown", "{}() has no argument '{}'", type.doc_name, name);
}

/// The object given for each parameter; null where the default is to be taken.
std::vector<py::handle> match(const FunctionType& type, const py::args& args, std::size_t skip,
                              const py::kwargs& kwargs) {
  const std::size_t count = args.size() - skip;
  if (count > positional_count(type))
    fail<CallError>("call.unknown", "{}() takes {} positional arguments, got {}", type.doc_name, positional_count(type),
                    count);
  std::vector<py::handle> given(type.arguments.size());
  for (std::size_t i = 0; i < count; ++i) given[i] = PyTuple_GET_ITEM(args.ptr(), static_cast<Py_ssize_t>(i + skip));
  for (const auto& [key, object] : kwargs) {
    const std::size_t i = find_argument(type, std::string(py::str(key)));
    if (given[i]) fail<CallError>("call.unknown", "{}() got '{}' twice", type.doc_name, type.arguments[i].name);
    given[i] = object;
  }
  for (std::size_t i = 0; i < given.size(); ++i)
    if (!given[i] && type.arguments[i].fallback.empty())
      fail<CallError>("call.missing", "{}(): '{}' is missing", type.doc_name, type.arguments[i].name);
  return given;
}

/// The signature and the doc comment; overloads in the form in which pybind11 writes them.
std::string docstring(const FunctionType& type, bool is_method) {
  const std::string comment = doc_of(type.doc_name);
  const std::string rest = comment.empty() ? "" : "\n\n" + comment;
  if (type.overloads.empty()) return signature(type, is_method) + rest;
  std::string text = type.name + "(*args, **kwargs)\nOverloaded function.";
  for (std::size_t i = 0; i < type.overloads.size(); ++i)
    text += fmt::format("\n\n{}. {}{}", i + 1, type.overloads[i], rest);
  return text;
}

}  // namespace

std::string detail::fallback_text(py::handle value) {
  if (py::hasattr(py::type::of(value), "__members__"))
    return fmt::format("{}.{}", std::string(py::str(py::type::of(value).attr("__name__"))),
                       std::string(py::str(value.attr("name"))));
  const std::string text = py::repr(value);
  const bool is_short = !text.starts_with('<') && text.find('(', 1) == std::string::npos;
  return is_short ? text : "...";
}

void add_constructor(py::object type, FunctionType signature_of,
                     std::function<void*(std::span<const py::handle> given)> make) {
  py::options plain;
  plain.disable_function_signatures();
  const auto shared = std::make_shared<FunctionType>(std::move(signature_of));
  const auto call = [shared, make = std::move(make)](py::detail::value_and_holder& self, const py::args& args,
                                                     const py::kwargs& kwargs) {
    self.value_ptr() = make(match(*shared, args, 0, kwargs));
  };
  const std::string doc = signature(*shared, true);
  py::setattr(type, "__init__",
              py::cpp_function(call, py::name("__init__"), py::is_method(type), py::detail::is_new_style_constructor(),
                               doc.c_str()));
}

void add_function(py::object scope, bool is_method, FunctionType type) {
  py::options plain;
  plain.disable_function_signatures();
  const auto shared = std::make_shared<FunctionType>(std::move(type));
  const auto call = [shared, is_method](const py::args& args, const py::kwargs& kwargs) {
    const std::vector<py::handle> given = match(*shared, args, is_method ? 1 : 0, kwargs);
    return shared->body(is_method ? py::handle(args[0]) : py::handle(), given);
  };
  const std::string doc = docstring(*shared, is_method);
  const auto add = [&](const auto& place) {
    py::setattr(scope, shared->name.c_str(),
                py::cpp_function(call, py::name(shared->name.c_str()), place, doc.c_str()));
  };
  if (is_method)
    add(py::is_method(scope));
  else
    add(py::scope(scope));
}

void add_identity(const py::object& type, std::function<py::tuple(py::handle self)> parts,
                  std::function<bool(py::handle self, py::handle other)> same) {
  py::options plain;
  plain.disable_function_signatures();
  const auto add = [&](const char* name, const char* signature, auto function) {
    py::setattr(type, name, py::cpp_function(std::move(function), py::name(name), py::is_method(type), signature));
  };
  add("__reduce__", "__reduce__(self) -> tuple[typing.Any, ...]",
      [parts](py::handle self) { return py::make_tuple(py::type::of(self), parts(self)); });
  add("__eq__", "__eq__(self, other: object) -> bool", [same](py::handle self, py::handle other) -> py::object {
    if (!py::isinstance(other, py::type::of(self))) return py::reinterpret_borrow<py::object>(Py_NotImplemented);
    return py::bool_(same(self, other));
  });
  py::setattr(type, "__hash__", py::none());
}

void add_attribute(const py::object& type, const char* name, const std::string& annotation, const std::string& doc,
                   std::function<py::object(py::handle self)> get) {
  py::options plain;
  plain.disable_function_signatures();
  const std::string signature = fmt::format("{}(self) -> {}", name, annotation);
  const py::cpp_function getter(std::move(get), py::name(name), py::is_method(type), signature.c_str());
  const py::object property = py::module_::import("builtins").attr("property");
  py::setattr(type, name, property(getter, py::none(), py::none(), doc));
}

}  // namespace kefu::python
