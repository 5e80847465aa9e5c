#pragma once

#include "desk/subject.h"

#include <kefu/desk/advice.h>

#include <string>
#include <vector>

namespace kefu {

/// A fact on its way into a subject's state.
struct Happening {
  const Event& event;
  CustomerId customer;  ///< whose record it came to, before any merge
  Instant at;
  Verdicts said = {};
  bool imported = false;
  Instant recorded_at;  ///< by the journal; before that the desk's clock

  [[nodiscard]] std::string cause() const { return type_of(event) + ":" + id_of(event); }
};

/// What a fact, or a timer, brought about.
struct Reaction {
  bool accepted = true;
  bool taken = false;  ///< some case moved
  std::optional<CaseId> case_id = std::nullopt;
  std::string chart = {};  ///< of that case
  std::optional<ObjectionTechnique> technique = std::nullopt;
  std::vector<PhraseId> say = {};
  std::vector<ActionId> actions = {};  ///< asked for or changed
  std::vector<Finding> findings = {};
  std::vector<Reason> why = {};
  std::optional<Digest> rules = std::nullopt;  ///< of the case that moved
};

}  // namespace kefu
