#pragma once

#include <kefu/base/instant.h>
#include <kefu/base/money.h>
#include <kefu/facts/complaint_axes.h>
#include <kefu/facts/ids.h>
#include <kefu/facts/session.h>

#include <boost/describe.hpp>

#include <optional>
#include <string>
#include <vector>

namespace kefu {

/// Where a complaint case stands (spec: CPL-WF).
enum class ComplaintStep {
  received,
  acknowledged,
  fact_finding,
  classified,
  solution,
  agreed_by_customer,
  executing,
  closed,
  closed_given_up,
  dismissed  ///< the opening text was overridden to be no complaint
};
BOOST_DESCRIBE_ENUM(ComplaintStep, received, acknowledged, fact_finding, classified, solution, agreed_by_customer,
                    executing, closed, closed_given_up, dismissed)

/// What moves a complaint on that no text proves (spec section 0.6).
enum class ComplaintAdvance {
  facts_asked,
  facts_complete,
  options_offered,
  customer_agreed,
  customer_refused,
  executing,
  closed,
  escalated,
  given_up
};
BOOST_DESCRIBE_ENUM(ComplaintAdvance, facts_asked, facts_complete, options_offered, customer_agreed, customer_refused,
                    executing, closed, escalated, given_up)

/// One customer's complaint about one issue (spec: ENT-10): counted once, however many messages carry it.
///
/// Severity and behaviour are the highest seen, cause the one with the highest summed score; an override freezes an
/// axis, and the automatic value stays beside it.
struct Complaint {
  ComplaintId id;
  CustomerId customer;
  IssueId issue;
  SessionId session;  ///< that opened it
  Instant opened;
  Channel channel = Channel::online_chat;
  ComplaintStep step = ComplaintStep::received;
  Severity severity = Severity::general;
  Cause cause = Cause::unknown;
  std::vector<Cause> also = {};
  Behaviour behaviour = Behaviour::passive;
  Severity automatic_severity = Severity::general;
  Cause automatic_cause = Cause::unknown;
  Behaviour automatic_behaviour = Behaviour::passive;
  ComplaintTarget target = ComplaintTarget::unknown;
  std::optional<AgentId> accused = std::nullopt;
  std::optional<AgentId> owner = std::nullopt;
  bool escalated = false;
  bool asks_remedy = false;
  std::optional<Money> damage = std::nullopt;  ///< the largest loss claimed
  std::optional<std::string> demand = std::nullopt;
  std::optional<OrderId> order = std::nullopt;
  std::optional<Instant> acknowledged_at = std::nullopt;
  std::optional<Instant> due = std::nullopt;  ///< of the definite answer
  std::optional<Instant> answered_at = std::nullopt;
  std::optional<Instant> closed_at = std::nullopt;
  std::int64_t messages = 0;  ///< complaining messages so far
  std::int64_t reopened = 0;

  bool operator==(const Complaint&) const = default;
};
BOOST_DESCRIBE_STRUCT(Complaint, (),
                      (id, customer, issue, session, opened, channel, step, severity, cause, also, behaviour,
                       automatic_severity, automatic_cause, automatic_behaviour, target, accused, owner, escalated,
                       asks_remedy, damage, demand, order, acknowledged_at, due, answered_at, closed_at, messages,
                       reopened))

/// "cpl:2:c1:s1" for customer c1 and issue s1, "cpl:2:c1#2:s1" for the second case of these: equal for equal arguments,
/// different for different ones.
///
/// earlier  how many cases of the customer and issue came before
[[nodiscard]] ComplaintId complaint_id(const CustomerId& customer, const IssueId& issue, std::int64_t earlier = 0);

}  // namespace kefu
