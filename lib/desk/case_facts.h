#pragma once

#include "desk/agents.h"
#include "desk/happening.h"

#include <kefu/flow/case_facts.h>

/// The facts that charts see (the vocabulary of docs/charts.md), drawn from a subject's state and the fact at hand.
namespace kefu {

/// Facts of the event, its verdicts, its session and the customer; no case yet.
[[nodiscard]] CaseFacts facts_at(const Subject& subject, const Happening& now, const Agents& agents);

/// Adds what is known of the case and of the event's relation to it.
void add_case_facts(CaseFacts& facts, const Subject& subject, const CaseRun& run, const Happening* now);

/// Facts for a timer: no event, the case alone.
[[nodiscard]] CaseFacts facts_of(const Subject& subject, const CaseRun& run);

/// Whether the event names this very case, by its id or by its action.
[[nodiscard]] bool names_case(const Event& event, const CaseRun& run);

/// Whether a customer's text opens a complaint, an objection, or nothing.
struct Opening {
  bool complaint = false;
  bool objection = false;
};
[[nodiscard]] Opening opening_of(const Subject& subject, const SessionId& session, const Verdicts& said);

}  // namespace kefu
