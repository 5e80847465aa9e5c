#pragma once

#include "desk/agents.h"
#include "desk/happening.h"
#include "desk/rules.h"

#include <kefu/desk/advice.h>

namespace kefu {

/// The answer to a fact, from what it brought about and the state that it left.
[[nodiscard]] Advice advice_of(const Subject& subject, const Reaction& reaction, const Verdicts& said,
                               const Rules& rules, const Agents& agents, Instant at);

/// What a phrase can be filled with from a customer's state.
[[nodiscard]] PhraseValues phrase_values(const Subject& subject, const std::optional<CaseId>& run, const Rules& rules,
                                         const Agents& agents, Instant at);

}  // namespace kefu
