#pragma once

#include <pybind11/pybind11.h>

namespace kefu::python {

#define AREA(name) void bind_##name(pybind11::module_& m);
#include "areas.inc"
#undef AREA

}  // namespace kefu::python
