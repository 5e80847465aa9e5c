#pragma once

#include "desk/agents.h"
#include "desk/happening.h"

#include <kefu/facts/policy.h>

/// How facts change the records of complaints and objections, before the charts look at them.
namespace kefu {

void record_complaint(Subject& subject, const Happening& now, const Policy& policy, const Agents& agents,
                      Reaction& reaction);

/// What a step that the chart accepted changes.
void advance_complaint(Subject& subject, const ComplaintAdvanced& step);

void record_objection(Subject& subject, const Happening& now);

}  // namespace kefu
