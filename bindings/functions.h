#pragma once

#include "convert.h"
#include "docs.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <tuple>
#include <vector>

namespace kefu::python {

/// One parameter of a bound function: needed("text"), optional("language", Language::zh), option("level", 0.95).
template <class T>
struct Parameter {
  const char* name;
  std::optional<T> fallback;  ///< empty: the caller must give one
  bool keyword_only;
  const char* twin;  ///< the function to name where a column came for one text, or one text for a column
};

template <class T>
Parameter<T> needed(const char* name, const char* twin = "") {
  return {name, std::nullopt, false, twin};
}
template <class T>
Parameter<T> optional(const char* name, T fallback) {
  return {name, std::move(fallback), false, ""};
}
template <class T>
Parameter<T> option(const char* name, T fallback) {
  return {name, std::move(fallback), true, ""};
}

/// A bound function as the call sees it, whatever its types; compiled once.
struct FunctionType {
  struct Argument {
    const char* name;
    std::string annotation;
    std::string fallback;  ///< as the signature shows it; empty: needed
    bool keyword_only;
  };
  std::string name;
  std::string doc_name;  ///< under which doc_of knows it
  std::string result;
  std::vector<Argument> arguments;
  std::vector<std::string> overloads = {};  ///< signatures to show instead, where one cannot say it
  std::function<py::object(py::handle self, std::span<const py::handle> given)> body;
};

/// Adds it to a module, or to a class as a method. Its docstring is its signature and the header's doc comment.
void add_function(py::object scope, bool is_method, FunctionType type);

/// Adds the constructor of a class; `make` gives the C++ object, made by new.
void add_constructor(py::object type, FunctionType signature,
                     std::function<void*(std::span<const py::handle> given)> make);

namespace detail {

std::string fallback_text(py::handle value);

template <class T>
T argument(const std::string& function, const Parameter<T>& parameter, py::handle given) {
  if (!given) return *parameter.fallback;
  const Place call(function + "()", parameter.twin);
  const std::string name = fmt::format("{}(): {}", function, parameter.name);
  return Convert<T>::from_python(given, Place(name, parameter.twin));
}

template <class Function, class... T>
py::object call(Function& function, std::tuple<T...>& arguments) {
  using Result = std::invoke_result_t<Function&, T&...>;
  const auto released = [&] {
    const py::gil_scoped_release release;
    return std::apply(function, arguments);
  };
  if constexpr (std::is_void_v<Result>) {
    released();
    return py::none();
  } else {
    return Convert<std::remove_cvref_t<Result>>::to_python(released());
  }
}

template <class Result>
std::string result_annotation() {
  if constexpr (std::is_void_v<Result>)
    return "None";
  else
    return Convert<std::remove_cvref_t<Result>>::given();
}

template <class T>
FunctionType::Argument argument_of(const Parameter<T>& parameter) {
  std::string fallback;
  if constexpr (requires { Convert<T>::to_python(*parameter.fallback); })  // some types only come in
    if (parameter.fallback) fallback = fallback_text(Convert<T>::to_python(*parameter.fallback));
  return {parameter.name, Convert<T>::taken(), fallback, parameter.keyword_only};
}

template <class... T>
std::vector<FunctionType::Argument> arguments_of(const Parameter<T>&... parameters) {
  return {argument_of(parameters)...};
}

}  // namespace detail

/// Binds a function: casts every argument, releases the GIL, calls, takes the GIL back, wraps. There is no other way
/// in, so no binding can forget a step.
template <class Function, class... T>
void function(py::module_& m, const char* name, Function f, Parameter<T>... parameters) {
  FunctionType type{.name = name,
                    .doc_name = name,
                    .result = detail::result_annotation<std::invoke_result_t<Function&, T&...>>(),
                    .arguments = detail::arguments_of(parameters...),
                    .body = {}};
  type.body = [f, label = std::string(name), all = std::tuple(parameters...)](
                  py::handle, std::span<const py::handle> given) mutable {
    return [&]<std::size_t... I>(std::index_sequence<I...>) {
      std::tuple<T...> arguments{detail::argument<T>(label, std::get<I>(all), given[I])...};
      return detail::call(f, arguments);
    }(std::index_sequence_for<T...>());
  };
  add_function(m, false, std::move(type));
}

/// Binds the constructor of a class that holds a Self; `f` returns one.
template <class Self, class Function, class... T>
void constructor(py::object type, Function f, Parameter<T>... parameters) {
  const std::string name = py::str(type.attr("__name__"));
  add_constructor(type,
                  {.name = "__init__",
                   .doc_name = name,
                   .result = "None",
                   .arguments = detail::arguments_of(parameters...),
                   .body = {}},
                  [f, name, all = std::tuple(parameters...)](std::span<const py::handle> given) -> void* {
                    return [&]<std::size_t... I>(std::index_sequence<I...>) {
                      std::tuple<T...> arguments{detail::argument<T>(name, std::get<I>(all), given[I])...};
                      const py::gil_scoped_release release;
                      return new Self(std::apply(f, arguments));
                    }(std::index_sequence_for<T...>());
                  });
}

/// A method of a handle: the same, with the C++ object first.
template <class Self, class Function, class... T>
FunctionType method_type(const py::object& type, const char* name, Function f, Parameter<T>... parameters) {
  const std::string owner = py::str(type.attr("__name__"));
  FunctionType made{.name = name,
                    .doc_name = owner + "." + name,
                    .result = detail::result_annotation<std::invoke_result_t<Function&, Self&, T&...>>(),
                    .arguments = detail::arguments_of(parameters...),
                    .body = {}};
  made.body = [f, owner, label = made.doc_name, all = std::tuple(parameters...)](
                  py::handle self, std::span<const py::handle> given) mutable {
    auto& object = *static_cast<Self*>(unwrap(typeid(Self), self, Place(label), owner));
    return [&]<std::size_t... I>(std::index_sequence<I...>) {
      std::tuple<T...> arguments{detail::argument<T>(label, std::get<I>(all), given[I])...};
      auto bound = [&](T&... values) -> decltype(auto) { return f(object, values...); };
      return detail::call(bound, arguments);
    }(std::index_sequence_for<T...>());
  };
  return made;
}

/// Binds a method of a handle.
template <class Self, class Function, class... T>
void method(const py::object& type, const char* name, Function f, Parameter<T>... parameters) {
  add_function(type, true, method_type<Self>(type, name, f, parameters...));
}

/// Makes a class pickle as a call of itself with `parts`, and compare by `same`.
void add_identity(const py::object& type, std::function<py::tuple(py::handle self)> parts,
                  std::function<bool(py::handle self, py::handle other)> same);

/// Rule sets of equal content have equal digests.
struct SameDigest {
  template <class T>
  bool operator()(const T& left, const T& right) const {
    return left.digest() == right.digest();
  }
};

/// The same for a rule set that is made of one value.
template <class T, class Part, class Same = SameDigest>
void made_of(const py::object& type, Part part, Same same = {}) {
  using Value = std::remove_cvref_t<std::invoke_result_t<Part, const T&>>;
  add_identity(
      type,
      [part](py::handle self) {
        py::object made = Convert<Value>::to_python(part(self.cast<const T&>()));
        if constexpr (is_map<Value>)
          made = py::module_::import("builtins").attr("dict")(made);  // a view does not pickle
        return py::make_tuple(made);
      },
      [same](py::handle self, py::handle other) { return same(self.cast<const T&>(), other.cast<const T&>()); });
}

/// Adds a read-only attribute to a class, with its type and the header's comment on the accessor that it stands for.
void add_attribute(const py::object& type, const char* name, const std::string& annotation, const std::string& doc,
                   std::function<py::object(py::handle self)> get);

template <class Self, class Function>
void attribute(const py::object& type, const char* name, Function f) {
  using Result = std::remove_cvref_t<std::invoke_result_t<Function&, Self&>>;
  const std::string owner = py::str(type.attr("__name__"));
  add_attribute(type, name, Convert<Result>::given(), doc_of(owner + "." + name), [f, owner](py::handle self) {
    return Convert<Result>::to_python(f(*static_cast<Self*>(unwrap(typeid(Self), self, Place(owner), owner))));
  });
}

}  // namespace kefu::python
