#pragma once

#include "convert.h"
#include "docs.h"

#include <memory>
#include <string>
#include <vector>

namespace kefu::python {

/// One member of a described value as Python sees it, whatever its type: reached through the object's address.
struct Member {
  const char* name;
  std::string taken;  ///< annotation of what the constructor takes
  std::string given;  ///< annotation of what the attribute gives
  bool required;
  py::object (*get)(const void* value);
  void (*set)(void* value, py::handle given, const Place& place);
};

/// All that Python's class needs of a described value. One small table a type; the code that uses it is compiled once.
struct ValueType {
  const std::type_info* type = nullptr;
  std::string name = {};       ///< in Python
  std::string type_name = {};  ///< in C++, under which its comments are found
  std::vector<Member> members = {};
  bool hashable = false;
  void* (*make)() = nullptr;
  void* (*copy)(const void* value) = nullptr;
  void (*destroy)(void* value) = nullptr;
  bool (*equal)(const void* left, const void* right) = nullptr;
  std::string (*to_json)(const void* value) = nullptr;
  void* (*from_json)(std::string_view text) = nullptr;
};

/// Gives the class its constructor, attributes, ==, hash, repr, copying, pickling and JSON.
void complete(py::object type, std::shared_ptr<const ValueType> table);

/// The function that pickled values name; a module has it once.
void bind_restore(py::module_& m);

/// How a type writes and reads its JSON; events say their type, so that any of them can be read back.
template <class T>
struct JsonForm {
  static std::string write(const T& value) { return to_json(value); }
  static T read(std::string_view text) { return from_json<T>(text); }
};

namespace detail {

/// Doubles make poor keys: 0.0 and -0.0 are equal and spelled differently, NaN is not even equal to itself.
/// `Outer` are the structs around it, because a state holds states.
template <class T, class... Outer>
constexpr bool has_doubles() {
  if constexpr (std::is_floating_point_v<T>)
    return true;
  else if constexpr (is_optional<T> || is_vector<T>)
    return has_doubles<typename T::value_type, Outer...>();
  else if constexpr (is_map<T>)
    return has_doubles<typename T::mapped_type, Outer...>();
  else if constexpr (is_variant<T>)
    return
        []<class... A>(std::variant<A...>*) { return (has_doubles<A, Outer...>() || ...); }(static_cast<T*>(nullptr));
  else if constexpr (Described<T> && !(std::is_same_v<T, Outer> || ...))
    return []<class... D>(boost::mp11::mp_list<D...>) {
      return (has_doubles<std::remove_cvref_t<decltype(std::declval<T&>().*D::pointer)>, T, Outer...>() || ...);
    }(boost::mp11::mp_rename<Members<T>, boost::mp11::mp_list>());
  else
    return false;
}

template <class T, class Descriptor>
Member member_of() {
  using Type = std::remove_cvref_t<decltype(std::declval<T&>().*Descriptor::pointer)>;
  return {
      Descriptor::name,
      Convert<Type>::taken(),
      Convert<Type>::given(),
      !defaulted<T> && !may_be_missing<Type>,
      [](const void* value) { return Convert<Type>::to_python(static_cast<const T*>(value)->*Descriptor::pointer); },
      [](void* value, py::handle given, const Place& place) {
        static_cast<T*>(value)->*Descriptor::pointer = Convert<Type>::from_python(given, place);
      }};
}

}  // namespace detail

template <Described T>
std::shared_ptr<const ValueType> value_type_of() {
  ValueType table{.type = &typeid(T),
                  .name = std::string(python_name<T>),
                  .type_name = std::string(type_name<T>()),
                  .hashable = !detail::has_doubles<T>()};
  table.make = []() -> void* { return new T(); };
  table.copy = [](const void* value) -> void* { return new T(*static_cast<const T*>(value)); };
  table.destroy = [](void* value) { delete static_cast<T*>(value); };
  table.equal = [](const void* left, const void* right) {
    return *static_cast<const T*>(left) == *static_cast<const T*>(right);
  };
  table.to_json = [](const void* value) { return JsonForm<T>::write(*static_cast<const T*>(value)); };
  table.from_json = [](std::string_view text) -> void* { return new T(JsonForm<T>::read(text)); };
  boost::mp11::mp_for_each<Members<T>>(
      [&]<class Descriptor>(Descriptor) { table.members.push_back(detail::member_of<T, Descriptor>()); });
  return std::make_shared<const ValueType>(std::move(table));
}

/// Binds a described value under its own name. At most 30 a source, for the compiler's sake.
template <Described T>
py::class_<T> bind_value(py::module_& m) {
  const auto table = value_type_of<T>();
  py::class_<T> type(m, table->name.c_str(), py::is_final(), doc_of(table->type_name).c_str());
  complete(type, table);
  return type;
}

template <Described... T>
void bind_values(py::module_& m) {
  (bind_value<T>(m), ...);
}

}  // namespace kefu::python
