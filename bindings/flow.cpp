#include "flow_types.h"
#include "functions.h"
#include "values.h"

#include <kefu/flow/chart.h>
#include <kefu/flow/diagram.h>
#include <kefu/flow/effect.h>
#include <kefu/flow/step.h>

namespace kefu::python {
namespace {

const PhraseBook* pointer(const std::optional<PhraseBook>& book) { return book ? &*book : nullptr; }

void bind_chart(py::module_& m) {
  const py::class_<Chart> type(m, "Chart", py::is_final(), doc_of("Chart").c_str());
  const auto phrases = optional("phrases", std::optional<PhraseBook>());
  constructor<Chart>(
      type,
      [](const ChartDefinition& definition, const std::optional<PhraseBook>& book) {
        return Chart(definition, pointer(book));
      },
      needed<ChartDefinition>("definition"), phrases);
  made_of<Chart>(type, [](const Chart& c) { return c.definition(); });
  attribute<Chart>(type, "id", [](const Chart& chart) { return chart.id(); });
  attribute<Chart>(type, "version", [](const Chart& chart) { return chart.version(); });
  attribute<Chart>(type, "digest", [](const Chart& chart) { return chart.digest(); });
  attribute<Chart>(type, "definition", [](const Chart& chart) { return chart.definition(); });
  method<Chart>(
      type, "is_final", [](const Chart& chart, const ChartState& state) { return chart.is_final(state); },
      needed<ChartState>("state"));
  const auto event_type = needed<std::string>("event_type");
  const auto facts = needed<CaseFacts>("facts");
  method<Chart>(
      type, "opens", [](const Chart& c, const std::string& e, const CaseFacts& f) { return c.opens(e, f); }, event_type,
      facts);
  method<Chart>(
      type, "signals_for",
      [](const Chart& c, const std::string& e, const CaseFacts& f, bool newest) { return c.signals_for(e, f, newest); },
      event_type, facts, optional("newest", true));
  function(
      m, "read_chart",
      [](const RuleSource& rules, const std::string& path, const std::optional<PhraseBook>& book) {
        return read_chart(rules, path, pointer(book));
      },
      needed<RuleSource>("rules"), needed<std::string>("path"), phrases);
  function(
      m, "read_charts",
      [](const RuleSource& rules, const std::optional<PhraseBook>& book) { return read_charts(rules, pointer(book)); },
      needed<RuleSource>("rules"), phrases);
}

/// The members of a StepResult, which is no described struct in C++.
void bind_result(py::module_& m) {
  const py::class_<StepResult> type(m, "StepResult", py::is_final(), doc_of("StepResult").c_str());
  attribute<StepResult>(type, "state", [](const StepResult& result) { return result.state; });
  attribute<StepResult>(type, "session_counters", [](const StepResult& result) { return result.session_counters; });
  attribute<StepResult>(type, "entered", [](const StepResult& result) { return result.entered; });
  attribute<StepResult>(type, "taken", [](const StepResult& result) { return result.taken; });
  attribute<StepResult>(type, "effects", [](const StepResult& result) { return result.effects; });
}

using Counters = std::map<std::string, std::int64_t>;

void bind_steps(py::module_& m) {
  const auto chart = needed<Chart>("chart");
  const auto state = needed<ChartState>("state");
  const auto at = needed<Instant>("at");
  const auto facts = needed<CaseFacts>("facts");
  const auto policy = option("policy", Policy());
  const auto business = option("business", std::optional<Calendar>());
  const auto counters = option("session_counters", Counters());
  const auto run = [](const CaseFacts& f, const Policy& p, const std::optional<Calendar>& b, const Counters& n,
                      auto go) {
    const Calendar hours = b ? *b : business_calendar(p);
    return go(StepContext{f, p, hours, n});
  };
  function(
      m, "start",
      [run](const Chart& c, Instant t, const CaseFacts& f, const Policy& p, const std::optional<Calendar>& b,
            const Counters& n) { return run(f, p, b, n, [&](const StepContext& x) { return start(c, t, x); }); },
      chart, at, facts, policy, business, counters);
  function(
      m, "step",
      [run](const Chart& c, const ChartState& s, const std::string& signal, Instant t, const CaseFacts& f,
            const Policy& p, const std::optional<Calendar>& b, const Counters& n) {
        return run(f, p, b, n, [&](const StepContext& x) { return step(c, s, signal, t, x); });
      },
      chart, state, needed<std::string>("signal"), at, facts, policy, business, counters);
  function(
      m, "fire",
      [run](const Chart& c, const ChartState& s, const std::string& timer, Instant t, const CaseFacts& f,
            const Policy& p, const std::optional<Calendar>& b, const Counters& n) {
        return run(f, p, b, n, [&](const StepContext& x) { return fire(c, s, timer, t, x); });
      },
      chart, state, needed<std::string>("timer"), at, facts, policy, business, counters);
}

void bind_pictures(py::module_& m) {
  const auto chart = needed<Chart>("chart");
  const auto language = needed<Language>("language");
  function(m, "mermaid", &mermaid, chart, language);
  function(m, "dot", &dot, chart, language);
  function(
      m, "svg", [](const Chart& c, Language l, const std::vector<std::string>& visited) { return svg(c, l, visited); },
      chart, language, optional("visited", std::vector<std::string>()));
}

}  // namespace

void bind_flow(py::module_& m) {
  bind_values<Timer, ChartState>(m);
  bind_chart(m);
  bind_result(m);
  bind_steps(m);
  bind_pictures(m);
}

}  // namespace kefu::python
