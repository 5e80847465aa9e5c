#pragma once

#include "desk/happening.h"

#include <kefu/facts/policy.h>

/// How each fact changes the entities of its customer. The charts come after, in fold.cpp.
namespace kefu {

/// Applies the fact to customer, sessions, messages, orders, quotes, promises, compensations, scores.
/// Findings that need no chart (a contradicting quote, too high a compensation, ...) go to `reaction`.
void record(Subject& subject, const Happening& now, const Policy& policy, Reaction& reaction);

/// After the charts let it be: the session is closed.
void record_closing(Subject& subject, const Happening& now);

/// After the charts have seen it: a customer who comes again is owed a step from now on.
void record_contact(Subject& subject, const Event& event);

/// The session that a fact belongs to, if any.
[[nodiscard]] std::optional<SessionId> session_of(const Subject& subject, const Event& event);

/// The issue that a fact is about: its own, its session's, or none.
[[nodiscard]] std::optional<IssueId> issue_of(const Subject& subject, const Event& event);

/// The verdicts of a message as they stand, overrides applied; empty where there are none.
[[nodiscard]] Verdicts verdicts_of(const Subject& subject, const MessageId& message);

/// What the paid orders make of a customer at that moment (spec: CHT-GRP).
[[nodiscard]] CustomerGroup group_of(const Subject& subject, const Policy& policy, Instant at);

}  // namespace kefu
