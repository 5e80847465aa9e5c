#include "areas.h"

PYBIND11_MODULE(_kefu, m) {
  m.doc() = "The engine behind the package kefu.";
  m.attr("__version__") = KEFU_VERSION;
#define AREA(name) kefu::python::bind_##name(m);
#include "areas.inc"
#undef AREA
}
