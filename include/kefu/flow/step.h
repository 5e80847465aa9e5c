#pragma once

#include <kefu/base/calendar.h>
#include <kefu/flow/case_facts.h>
#include <kefu/flow/chart.h>
#include <kefu/flow/chart_state.h>
#include <kefu/flow/effect.h>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace kefu {

/// What a step may look at. References: they must outlive the call only.
struct StepContext {
  const CaseFacts& facts;
  const Policy& policy;
  const Calendar& business;
  std::map<std::string, std::int64_t> session_counters;  ///< counters of session scope, as the last step left them
};

struct StepResult {
  ChartState state;
  std::map<std::string, std::int64_t> session_counters;
  bool taken = false;  ///< a transition took the signal; else nothing changed, but that a timer which fired is gone
  std::vector<std::string> entered;  ///< states in the order of entering, those that it only passed through too
  std::vector<Effect> effects;

  bool operator==(const StepResult&) const = default;
};

/// The first state of a case. Pure: equal arguments give equal results, as for all functions here.
///
/// Throws  IllegalStep `chart.endless` where the chart does not come to rest
[[nodiscard]] StepResult start(const Chart& chart, Instant at, const StepContext& context);

/// The state after a signal, run to completion: the signal, then everything that it raises.
///
/// signal  one that the definition declares; one that no transition takes leaves the state as it is
/// Throws  IllegalStep `chart.other_definition` for a state of another definition, `chart.unknown_state`,
///         `chart.illegal_state`, `chart.endless`; InvalidArgument `chart.unknown_signal`
/// Cost    O(depth x transitions of the active states) and the state's copy
[[nodiscard]] StepResult step(const Chart& chart, const ChartState& state, std::string_view signal, Instant at,
                              const StepContext& context);

/// A timer of the state falls due: it is removed and its id comes as a signal.
///
/// Throws  as step; IllegalStep `chart.no_timer` where no such timer runs
[[nodiscard]] StepResult fire(const Chart& chart, const ChartState& state, std::string_view timer, Instant at,
                              const StepContext& context);

}  // namespace kefu
