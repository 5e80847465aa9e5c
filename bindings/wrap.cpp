#include "wrap.h"

namespace kefu::python {

py::object wrap(const std::type_info& type, void* value) {
  const auto* info = py::detail::get_type_info(type);
  const py::handle made =
      py::detail::type_caster_generic::cast(value, py::return_value_policy::take_ownership, {}, info, nullptr, nullptr);
  if (!made) throw py::error_already_set();
  return py::reinterpret_steal<py::object>(made);
}

void* unwrap(const std::type_info& type, py::handle given, const Place& place, std::string_view expected) {
  py::detail::type_caster_generic caster(type);
  if (given.is_none() || !caster.load(given, false)) wrong_type(given, place, expected);
  return caster.value;
}

bool is_instance(const std::type_info& type, py::handle given) {
  const auto* info = py::detail::get_type_info(type);
  return info && PyObject_TypeCheck(given.ptr(), info->type);
}

}  // namespace kefu::python
