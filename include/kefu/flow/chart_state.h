#pragma once

#include <kefu/base/digest.h>
#include <kefu/base/instant.h>
#include <kefu/base/json.h>

#include <boost/describe.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace kefu {

struct Timer {
  std::string id;
  Instant due;

  bool operator==(const Timer&) const = default;
};
BOOST_DESCRIBE_STRUCT(Timer, (), (id, due))

/// Where a case stands: all that a chart remembers of it. Names the definition it belongs to and no other takes it.
struct ChartState {
  Digest definition;
  std::vector<std::string> active;  ///< every active state, those around the innermost too; sorted
  std::map<std::string, std::vector<std::string>> history;
  std::map<std::string, std::int64_t> counters;  ///< of the case; those at 0 are left out
  std::vector<Timer> timers;                     ///< sorted by due, then id

  bool operator==(const ChartState&) const = default;
};
BOOST_DESCRIBE_STRUCT(ChartState, (), (definition, active, history, counters, timers))

/// The active state that has the name of an enumerator: find_active<ComplaintStep>(state).
template <DescribedEnum Enum>
[[nodiscard]] std::optional<Enum> find_active(const ChartState& state) {
  for (const std::string& id : state.active)
    if (const auto found = find_enumerator<Enum>(id)) return found;
  return std::nullopt;
}

}  // namespace kefu
