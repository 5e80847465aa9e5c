#pragma once

#include "desk/happening.h"

#include <kefu/flow/effect.h>

#include <string>
#include <vector>

/// What a chart asks for becomes actions, findings and labels of its subject.
namespace kefu {

/// The event or timer that brought a step about. Its name becomes part of the actions' ids, so that a late fact does
/// not rename them.
struct Trigger {
  Instant at;
  std::string name;
  std::optional<Instant> imported_at =
      std::nullopt;  ///< of an import: when it was recorded; what was due before is history
};

/// Applies the effects of one step of a run.
void apply_effects(Subject& subject, CaseRun& run, const std::vector<Effect>& effects, const Trigger& trigger,
                   Reaction& reaction);

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
