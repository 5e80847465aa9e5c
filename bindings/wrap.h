#pragma once

#include "place.h"

#include <kefu/base/names.h>

#include <typeinfo>

namespace kefu::python {

/// The name of a type in Python: its own, unless specialised because Python has one namespace where C++ has two.
template <class T>
inline constexpr std::string_view python_name = type_name<T>();

/// A Python object of the class bound for `type` that owns `value`, which was made by new.
[[nodiscard]] py::object wrap(const std::type_info& type, void* value);

/// The C++ value inside a Python object.
/// Throws  CallError `call.type` where the object is none of that class
[[nodiscard]] void* unwrap(const std::type_info& type, py::handle given, const Place& place, std::string_view expected);

[[nodiscard]] bool is_instance(const std::type_info& type, py::handle given);

}  // namespace kefu::python
