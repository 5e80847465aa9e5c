#include "columns.h"
#include "functions.h"
#include "values.h"

#include <kefu/measure/ces.h>
#include <kefu/measure/csat.h>
#include <kefu/measure/nps.h>
#include <kefu/measure/satisfaction.h>

namespace kefu::python {

/// The ends of a scale, as a pair of numbers.
struct ScaleEnds {
  int low = 1;
  int high = 5;
};

template <>
struct Convert<ScaleEnds> {
  static ScaleEnds from_python(py::handle given, const Place& place) {
    const auto ends = Convert<std::vector<int>>::from_python(given, place);
    if (ends.size() != 2)
      fail<InvalidArgument>("csat.scale", "{}: expected (low, high), got {}", place.text(), shown(given));
    return {ends[0], ends[1]};
  }
  static py::object to_python(const ScaleEnds& ends) { return py::make_tuple(ends.low, ends.high); }
  static std::string taken() { return "tuple[int, int]"; }
};

void bind_measure(py::module_& m) {
  bind_values<TopBox>(m);
  function(
      m, "nps",
      [](const NumberColumn& scores, double level, IntervalMethod method) {
        return nps(scores.values(), level, method);
      },
      needed<NumberColumn>("scores"), option("level", 0.95), option("method", IntervalMethod::tango));
  function(
      m, "csat",
      [](const NumberColumn& scores, int top, ScaleEnds scale, double level, IntervalMethod method) {
        return csat(scores.values(), {.top = top, .low = scale.low, .high = scale.high}, level, method);
      },
      needed<NumberColumn>("scores"), option("top", 2), option("scale", ScaleEnds()), option("level", 0.95),
      option("method", IntervalMethod::wilson));
  function(
      m, "ces",
      [](const NumberColumn& scores, double level, IntervalMethod method) {
        return ces(scores.values(), level, method);
      },
      needed<NumberColumn>("scores"), option("level", 0.95), option("method", IntervalMethod::student_t));
  function(m, "satisfaction_unit", &satisfaction_unit, needed<double>("raw"), needed<ScoreScale>("scale"));
}

}  // namespace kefu::python
