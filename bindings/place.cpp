#include "place.h"

namespace kefu::python {

std::string Place::text() const {
  if (!parent_) return std::string(name_);
  if (kind_ == Kind::row) return fmt::format("{}: row {}", parent_->text(), index_);
  if (kind_ == Kind::item) return fmt::format("{}[{}]", parent_->text(), index_);
  return fmt::format("{}.{}", parent_->text(), name_);
}

std::string shown(py::handle given) {
  constexpr std::size_t longest = 60;
  PyObject* repr = PyObject_Repr(given.ptr());
  if (!repr) {
    PyErr_Clear();
    return fmt::format("a {}", Py_TYPE(given.ptr())->tp_name);
  }
  const auto whole = py::reinterpret_steal<py::object>(repr);
  const bool is_long = py::len(whole) > longest;
  const py::object cut = is_long ? whole[py::slice(0, static_cast<py::ssize_t>(longest), 1)] : whole;
  const auto bytes =
      py::reinterpret_steal<py::bytes>(PyUnicode_AsEncodedString(cut.ptr(), "utf-8", "backslashreplace"));
  return std::string(bytes) + (is_long ? "..." : "");
}

void wrong_type(py::handle given, const Place& place, std::string_view expected) {
  fail<CallError>("call.type", "{}: expected {}, got {}", place.text(), expected, shown(given));
}

}  // namespace kefu::python
