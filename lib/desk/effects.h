#pragma once

#include "desk/happening.h"

#include <kefu/flow/effect.h>

#include <string>
#include <vector>

/// What a chart asks for becomes actions, findings and labels of its subject.
namespace kefu {

/// Applies the effects of one step of a run. `cause` names the event or timer; it becomes part of the actions' ids,
/// so that a late fact does not rename them.
void apply_effects(Subject& subject, CaseRun& run, const std::vector<Effect>& effects, Instant at,
                   const std::string& cause, Reaction& reaction);

/// Marks the action that a host reports done; one that is no longer asked for is kept as superseded.
void finish_action(Subject& subject, const ActionDone& done);

/// The id of an action: "case/name/cause".
[[nodiscard]] ActionId action_id(const CaseId& run, const std::string& name, const std::string& cause);

/// What an action id is made of; empty for text that is none.
struct ActionParts {
  CaseId case_id;
  std::string name;
  std::string cause;  ///< "message_received:m1", "timer:reply@..."
};
[[nodiscard]] std::optional<ActionParts> parts_of(const ActionId& action);

}  // namespace kefu
