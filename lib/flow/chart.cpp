#include <kefu/flow/chart.h>

#include "flow/compile.h"
#include "flow/evaluate.h"

#include <fmt/format.h>

#include <algorithm>

namespace kefu {
namespace {

/// Guards outside a case can name no key of a policy that would differ from its default, so any policy will do.
bool hold_outside(const flow::CompiledGuards& guards, const CaseFacts& facts) {
  static const Policy policy;
  static const CaseFacts nothing_set;
  return flow::hold(guards, {facts, nothing_set, {}, {}, policy});
}

/// A definition that is in no file, as one.
RuleFile file_of(const ChartDefinition& definition) { return {"chart " + definition.id, to_json(definition)}; }

std::shared_ptr<const flow::Tables> compile(ChartDefinition definition, const RuleFile& file, const PhraseBook* phrases,
                                            RuleFindings& findings) {
  flow::Complaints complaints(file, findings);
  return flow::compile_chart(std::move(definition), phrases, complaints);
}

}  // namespace

Chart::Chart(ChartDefinition definition, const PhraseBook* phrases) {
  RuleFindings findings;
  const RuleFile file = file_of(definition);
  tables_ = compile(std::move(definition), file, phrases, findings);
  findings.throw_if_any();
}

const std::string& Chart::id() const noexcept { return tables_->definition.id; }
const std::string& Chart::version() const noexcept { return tables_->definition.version; }
const ChartDefinition& Chart::definition() const noexcept { return tables_->definition; }
const Digest& Chart::digest() const noexcept { return tables_->digest; }

bool Chart::opens(std::string_view event_type, const CaseFacts& facts) const {
  return std::ranges::any_of(tables_->openings, [&](const flow::Opening& opening) {
    return opening.on == event_type && hold_outside(opening.when, facts);
  });
}

std::vector<std::string> Chart::signals_for(std::string_view event_type, const CaseFacts& facts, bool newest) const {
  std::vector<std::string> signals;
  for (const flow::Listener& listener : tables_->listeners) {
    if (listener.on != event_type || !(newest || listener.every) || !hold_outside(listener.when, facts)) continue;
    signals.emplace_back(listener.signal);
    if (listener.stop) break;
  }
  return signals;
}

bool Chart::is_final(const ChartState& state) const {
  return std::ranges::none_of(state.active, [&](const std::string& id) {
    const auto index = tables_->find_state(id);
    return index && tables_->states[*index].kind == StateKind::atomic;
  });
}

Chart read_chart(const RuleSource& rules, std::string_view path, const PhraseBook* phrases) {
  const RuleFile file = rules.get(path);
  RuleFindings findings;
  ChartDefinition definition = read_rules<ChartDefinition>(file, findings);
  compile(definition, file, phrases, findings);
  findings.throw_if_any();
  return Chart(std::move(definition), phrases);
}

std::vector<Chart> read_charts(const RuleSource& rules, const PhraseBook* phrases) {
  RuleFindings findings;
  std::vector<ChartDefinition> definitions;
  for (const std::string& path : rules.list("common/charts/")) {
    const RuleFile file = rules.get(path);
    ChartDefinition definition = read_rules<ChartDefinition>(file, findings);
    compile(definition, file, phrases, findings);
    if (std::ranges::find(definitions, definition.id, &ChartDefinition::id) != definitions.end())
      findings.add("chart.duplicate_id", file, "/id", fmt::format("another chart is called '{}'", definition.id));
    definitions.push_back(std::move(definition));
  }
  findings.throw_if_any();
  std::vector<Chart> charts;
  for (ChartDefinition& definition : definitions) charts.emplace_back(std::move(definition), phrases);
  return charts;
}

namespace flow {

std::optional<StateIndex> Tables::find_state(std::string_view id) const {
  const auto found = std::find_if(states.begin() + 1, states.end(), [&](const State& state) { return state.id == id; });
  if (found == states.end()) return std::nullopt;
  return static_cast<StateIndex>(found - states.begin());
}

std::optional<Symbol> Tables::find_symbol(std::string_view id) const {
  const auto found = std::find(symbols.begin() + 1, symbols.end(), id);
  if (found == symbols.end()) return std::nullopt;
  return static_cast<Symbol>(found - symbols.begin());
}

}  // namespace flow
}  // namespace kefu
