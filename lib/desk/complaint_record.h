#pragma once

#include "desk/happening.h"

#include <kefu/facts/policy.h>

/// A complaint case adds up what its messages and reports say (spec sections 14 and 0.6).
namespace kefu {

/// What a customer's message adds.
[[nodiscard]] ComplaintShare share_of(const MessageId& message, const ComplaintVerdict& verdict);

/// What a host's report adds.
[[nodiscard]] ComplaintShare share_of(const ComplaintRaised& report);

/// Adds a share and draws the labels again: severity and behaviour the highest seen, cause the one with the highest
/// summed score, a public channel at least publicity; frozen axes keep the person's word.
void add_share(ComplaintRecord& record, ComplaintShare share);

/// Draws the labels again after shares or frozen axes changed.
void relabel(ComplaintRecord& record);

/// When a person's first word is due (spec: CPL-P1), and the definite answer (spec: CPL-SLA). A rise of severity or
/// group moves the answer to the earlier of what stood and what the new hours give from `at` on.
void set_due_times(ComplaintRecord& record, const Policy& policy, CustomerGroup group);
void hasten(ComplaintRecord& record, const Policy& policy, CustomerGroup group, Instant at);

/// The verdict as a person left it.
[[nodiscard]] ComplaintVerdict overridden(ComplaintVerdict verdict, const Overrides& overrides);

}  // namespace kefu
