#pragma once

#include <kefu/facts/action.h>
#include <kefu/facts/finding.h>
#include <kefu/facts/phrase.h>
#include <kefu/facts/verdict.h>

#include <boost/describe.hpp>

#include <optional>
#include <vector>

namespace kefu {

/// A rule that took part in an answer, in words for the person who asks "why?".
struct Reason {
  RuleId rule;  ///< of a pack, a chart or the specification
  Bilingual text;

  bool operator==(const Reason&) const = default;
};
BOOST_DESCRIBE_STRUCT(Reason, (), (rule, text))

/// What the desk answers to a fact: what it means, what to say, what to do by when, and why.
struct Advice {
  std::int64_t sequence = 0;  ///< the fact's place in the journal; 0 for a preview
  bool repeated = false;      ///< the very fact was there already; nothing was stored
  bool accepted = true;       ///< false: stored, but a guard refused the step; `findings` says why
  bool blocked = false;       ///< of a preview: do not send this
  std::optional<ComplaintVerdict> complaint = std::nullopt;  ///< of a customer's text
  std::optional<ObjectionVerdict> objection = std::nullopt;  ///< of a customer's text
  std::vector<Lint> lints = {};                              ///< of an agent's text
  std::optional<CaseId> case_id = std::nullopt;              ///< the case that the fact opened or moved
  std::optional<ObjectionTechnique> technique = std::nullopt;
  std::vector<SpokenPhrase> say = {};  ///< phrases to use, best first
  std::vector<Action> actions = {};    ///< that this fact caused or changed, by due time
  std::vector<Finding> findings = {};  ///< that this fact caused
  std::vector<Reason> why = {};

  bool operator==(const Advice&) const = default;
};
BOOST_DESCRIBE_STRUCT(Advice, (),
                      (sequence, repeated, accepted, blocked, complaint, objection, lints, case_id, technique, say,
                       actions, findings, why))

}  // namespace kefu
