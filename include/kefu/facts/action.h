#pragma once

#include <kefu/base/instant.h>
#include <kefu/facts/ids.h>

#include <boost/describe.hpp>

#include <optional>
#include <string>

namespace kefu {

/// What a flow asks the host to do. The host does it and reports ActionDone; until then it is pending.
enum class ActionKind {
  acknowledge,      ///< a person's first word on a complaint
  reply,            ///< the definite answer
  progress_notice,  ///< tell how far it is
  follow_up,        ///< contact after closing
  call,             ///< by telephone, whatever the channel was
  say,              ///< speak or send the phrase
  inquire,          ///< ask what is behind an objection
  revisit,          ///< come back to a deferred objection
  check,            ///< see whether the customer accepted
  escalate,         ///< hand to a supervisor or manager
  collect_facts,
  offer_options,
  take_over,  ///< another person must own the case
  safety,     ///< safety first: supervisor at once, record evidence
  win_back,
  call_back,  ///< ring again later
  may_hang_up,
  approve  ///< needs a higher authority
};
BOOST_DESCRIBE_ENUM(ActionKind, acknowledge, reply, progress_notice, follow_up, call, say, inquire, revisit, check,
                    escalate, collect_facts, offer_options, take_over, safety, win_back, call_back, may_hang_up,
                    approve)

/// How the host's attempt at an action ended.
enum class Outcome { sent, failed, skipped, refused };
BOOST_DESCRIBE_ENUM(Outcome, sent, failed, skipped, refused)

enum class ActionStatus {
  pending,
  done,
  withdrawn,   ///< its reason went away before it was done: answered, closed, cancelled
  historical,  ///< caused and due before an import: never to be done
  superseded   ///< done, but a late fact removed its cause
};
BOOST_DESCRIBE_ENUM(ActionStatus, pending, done, withdrawn, historical, superseded)

struct Action {
  ActionId id;
  ActionKind kind{};
  CaseId case_id;
  CustomerId customer;
  std::string definition;  ///< id of the chart that asked
  Instant since;           ///< when the cause happened
  Instant due;
  std::optional<PhraseId> phrase = std::nullopt;
  std::optional<std::string> to = std::nullopt;  ///< role that it is for, if not the agent at hand
  ActionStatus status = ActionStatus::pending;
  std::optional<Outcome> outcome = std::nullopt;

  bool operator==(const Action&) const = default;
};
BOOST_DESCRIBE_STRUCT(Action, (), (id, kind, case_id, customer, definition, since, due, phrase, to, status, outcome))

}  // namespace kefu
