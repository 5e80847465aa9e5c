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
      [](const std::string& json, const std::optional<PhraseBook>& book) {
        return Chart(from_json<ChartDefinition>(json), pointer(book));
      },
      needed<std::string>("json"), phrases);
  method<Chart>(type, "id", [](const Chart& chart) { return chart.id(); });
  method<Chart>(type, "version", [](const Chart& chart) { return chart.version(); });
  method<Chart>(type, "digest", [](const Chart& chart) { return chart.digest(); });
  method<Chart>(type, "to_json", [](const Chart& chart) { return to_json(chart.definition()); });
  method<Chart>(
      type, "is_final", [](const Chart& chart, const ChartState& state) { return chart.is_final(state); },
      needed<ChartState>("state"));
  const auto event_type = needed<std::string>("event_type");
  const auto facts = needed<CaseFacts>("facts");
  method<Chart>(
      type, "opens", [](const Chart& c, const std::string& e, const CaseFacts& f) { return c.opens(e, f); }, event_type,
      facts);
  method<Chart>(
      type, "signals_for", [](const Chart& c, const std::string& e, const CaseFacts& f) { return c.signals_for(e, f); },
      event_type, facts);
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
  py::options plain;
  plain.disable_function_signatures();
  py::class_<StepResult> type(m, "StepResult", py::is_final(), doc_of("StepResult").c_str());
  const auto attribute = [&]<class T>(const char* name, T StepResult::*member) {
    const std::string doc = fmt::format("{}(self) -> {}", name, Convert<T>::given());
    type.def_property_readonly(
        name, py::cpp_function([member](const StepResult& r) { return Convert<T>::to_python(r.*member); },
                               py::name(name), py::is_method(type), doc.c_str()));
  };
  attribute("state", &StepResult::state);
  attribute("session_counters", &StepResult::session_counters);
  attribute("taken", &StepResult::taken);
  attribute("effects", &StepResult::effects);
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
  bind_values<flow::Request, flow::Withdraw, flow::Say, flow::Note, flow::Set, flow::Refuse>(m);
  bind_chart(m);
  bind_result(m);
  bind_steps(m);
  bind_pictures(m);
}

}  // namespace kefu::python
