#include <kefu/flow/step.h>

#include "base/raise.h"
#include "flow/run.h"

#include <algorithm>

namespace kefu {
namespace {

flow::Symbol known_signal(const flow::Tables& tables, std::string_view signal) {
  if (const auto found = tables.find_symbol(signal)) return *found;
  raise<InvalidArgument>("chart.unknown_signal", "chart '{}' has no signal '{}'", tables.definition.id, signal);
}

}  // namespace

StepResult start(const Chart& chart, Instant at, const StepContext& context) {
  flow::Run run(chart, at, context);
  run.begin();
  return std::move(run).result(true);
}

StepResult step(const Chart& chart, const ChartState& state, std::string_view signal, Instant at,
                const StepContext& context) {
  const flow::Symbol symbol = known_signal(chart.tables(), signal);
  flow::Run run(chart, at, context);
  run.load(state);
  const bool taken = run.take(symbol);
  return std::move(run).result(taken);
}

StepResult fire(const Chart& chart, const ChartState& state, std::string_view timer, Instant at,
                const StepContext& context) {
  if (std::ranges::find(state.timers, timer, &Timer::id) == state.timers.end())
    raise<IllegalStep>("chart.no_timer", "no timer '{}' runs in this state of chart '{}'", timer, chart.id());
  flow::Run run(chart, at, context);
  run.load(state);
  run.remove_timer(timer);
  const bool taken = run.take(known_signal(chart.tables(), timer));
  return std::move(run).result(taken);
}

}  // namespace kefu
