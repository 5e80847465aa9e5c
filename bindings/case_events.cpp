#include "events.h"
#include "functions.h"

namespace kefu::python {
namespace {

/// kefu.Event: the union of all event classes, for annotations and isinstance.
void add_union(py::module_& m) {
  py::object all;
  boost::mp11::mp_for_each<boost::mp11::mp_transform<boost::mp11::mp_identity, Event>>([&]<class I>(I) {
    const py::object type = m.attr(std::string(type_name<typename I::type>()).c_str());
    all = all ? all | type : type;
  });
  m.attr("Event") = all;
}

}  // namespace

void bind_case_events(py::module_& m) {
  bind_enums<ObjectionOutcome, LabelAxis>(m);
  bind_values<ObjectionRaised, ObjectionAssessed, ComplaintRaised, ComplaintAdvanced, PromiseMade, PromiseKept>(m);
  bind_values<CompensationGranted, ScoreGiven, LoyaltyObserved, LabelOverridden, ActionDone, RulesChanged,
              CustomerErased>(m);
  add_union(m);
  function(
      m, "read_event", [](const std::string& json) { return from_json<Event>(json); }, needed<std::string>("json"));
  function(
      m, "check", [](const Event& event) { check(event); }, needed<Event>("event"));
  function(m, "type_of", &type_of, needed<Event>("event"));
}

}  // namespace kefu::python
