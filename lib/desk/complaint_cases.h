#pragma once

#include "desk/agents.h"
#include "desk/happening.h"
#include "desk/rules.h"

/// How facts change the records of complaints, before the charts look at them.
namespace kefu {

/// A case keeps the policy that was in force when it opened; the shelf has it.
void record_complaint(Subject& subject, const Happening& now, const RuleShelf& shelf, const Agents& agents,
                      Reaction& reaction);

/// Closed, given up or dismissed.
[[nodiscard]] bool is_over(const Complaint& complaint);

/// What a step that the chart accepted changes.
void advance_complaint(Subject& subject, const ComplaintAdvanced& step);

}  // namespace kefu
