#include "flow_types.h"
#include "functions.h"
#include "values.h"

#include <kefu/flow/chart_definition.h>

namespace kefu::python {
namespace {

void bind_guards(py::module_& m) {
  bind_values<flow::OneOf, flow::Holds, flow::Lacks, flow::Below, flow::AtLeast, flow::AtMost, flow::Active, flow::Any,
              flow::Unless>(m);
  function(
      m, "holds",
      [](const std::vector<Guard>& guards, const CaseFacts& facts, const Policy& policy) {
        return holds(guards, facts, policy);
      },
      needed<std::vector<Guard>>("guards"), needed<CaseFacts>("facts"), optional("policy", Policy()));
}

void bind_commands(py::module_& m) {
  bind_enums<flow::Span>(m);
  bind_values<flow::Request, flow::Withdraw, flow::Say, flow::Note, flow::Set, flow::Refuse>(m);
  bind_values<flow::Ask, flow::Schedule, flow::Cancel, flow::Count, flow::Reset, flow::Raise, flow::Given>(m);
}

}  // namespace

void bind_charts(py::module_& m) {
  bind_guards(m);
  bind_commands(m);
  bind_enums<StateKind, CounterScope, CaseKey>(m);
  bind_values<TransitionDefinition, StateDefinition, OpeningDefinition, CaseDefinition, ListenDefinition,
              SignalDefinition, CounterDefinition, ChartDefinition>(m);
}

}  // namespace kefu::python
