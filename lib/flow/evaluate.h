#pragma once

#include "flow/tables.h"

#include <kefu/flow/case_facts.h>

#include <span>
#include <vector>

namespace kefu::flow {

/// What guards look at: the facts, what the step itself has set since, counters and active states.
struct View {
  const CaseFacts& facts;
  const CaseFacts& set;
  std::span<const std::int64_t> counters;
  std::span<const StateIndex> active;  ///< sorted
  const Policy& policy;

  [[nodiscard]] const CaseFacts& facts_with(std::string_view name) const {
    return set.find(name) == set.end() ? facts : set;
  }
};

[[nodiscard]] bool hold(const CompiledGuards& guards, const View& view);

}  // namespace kefu::flow
