#pragma once

#include <kefu/base/calendar.h>
#include <kefu/base/date.h>
#include <kefu/base/digest.h>
#include <kefu/base/instant.h>
#include <kefu/base/json.h>
#include <kefu/base/money.h>
#include <kefu/base/time_of_day.h>
#include <kefu/base/time_zone.h>
#include <kefu/facts/complaint_axes.h>
#include <kefu/facts/customer.h>
#include <kefu/facts/policy_cases.h>
#include <kefu/facts/policy_conversation.h>
#include <kefu/facts/policy_judging.h>
#include <kefu/facts/policy_measures.h>
#include <kefu/facts/policy_orders.h>
#include <kefu/facts/policy_workplace.h>

#include <boost/describe.hpp>

#include <optional>
#include <string_view>
#include <vector>

/// Every number that the house may set otherwise: one struct an area, one member a key of the specification, with its
/// default. A policy file names only what it changes: {"cpl": {"ack_mail": "2h"}} or {"cpl.ack_mail": "2h"}.
namespace kefu {

/// Business time (MEC-2, MEC-3).
struct TimePolicy {
  TimeZone zone = TimeZone::parse("Asia/Shanghai");            ///< of the business
  TimeRange business_hours = TimeRange::parse("09:00-21:00");  ///< of every day that is no holiday
  std::vector<Date> holidays = {};                             ///< supplied by the host
  Duration skew = std::chrono::minutes(5);                     ///< how far `at` may lie beyond the clock

  bool operator==(const TimePolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(TimePolicy, (), (zone, business_hours, holidays, skew))

/// The policy in force: a rule set that is read, checked and kept by digest like any other.
struct Policy {
  TimePolicy time;
  LexiconPolicy lex;
  CustomerTypesPolicy typ;
  FeltNeedsPolicy fel;
  QualityPolicy qua;
  QueuePolicy queue;
  KnowledgePolicy kb;
  ChatPolicy chat;
  GoalsPolicy goal;
  HandoffPolicy handoff;
  QuotesPolicy quote;
  CompetencePolicy abl;
  SurveysPolicy sur;
  NeedsPolicy nrq;
  CommunicationPolicy com;
  ListeningPolicy lsn;
  WritingPolicy wrt;
  ObjectionsPolicy obj;
  ComplaintsPolicy cpl;
  SatisfactionPolicy sat;
  CrmPolicy crm;
  FailuresPolicy flt;
  KpiPolicy kpi;
  GreetingPolicy greet;
  SilentCallPolicy silent;
  InaudiblePolicy inaud;
  HoldPolicy hold;
  PromisesPolicy promise;
  TransferPolicy xfer;
  PrivateCallPolicy private_call;
  HarassmentPolicy harass;
  UnknownAnswerPolicy unknown;
  ClosingPolicy close;
  TaboosPolicy tab;
  TelephonePolicy tel;
  ToolsPolicy tol;
  CrowdPolicy crd;
  ChatSystemPolicy cht;
  GroupsPolicy grp;
  ReceptionPolicy rcv;
  ScriptsPolicy scr;
  TechniquesPolicy tao;
  ShippingPolicy ship;
  PaymentPolicy pay;

  bool operator==(const Policy&) const = default;
};
BOOST_DESCRIBE_STRUCT(Policy, (),
                      (time, lex, typ, fel, qua, queue, kb, chat, goal, handoff, quote, abl, sur, nrq, com, lsn, wrt,
                       obj, cpl, sat, crm, flt, kpi, greet, silent, inaud, hold, promise, xfer, private_call, harass,
                       unknown, close, tab, tel, tol, crd, cht, grp, rcv, scr, tao, ship, pay))

template <>
inline constexpr bool defaulted<TimePolicy> = true;
template <>
inline constexpr bool defaulted<Policy> = true;

/// Reads a policy file over the defaults; keys may be nested or dotted. Everything wrong is told at once.
///
/// Throws  InvalidArgument with the code of the first finding: the codes of from_json, and those of check
[[nodiscard]] Policy read_policy(std::string_view json);

/// Shares in [0, 1], counts and durations not negative, weights that must sum do, the curve in order.
///
/// Throws  InvalidArgument `policy.range` naming the key and value
void check(const Policy& policy);

/// The digest of the policy's canonical JSON: equal policies, equal digests.
[[nodiscard]] Digest digest_of(const Policy& policy);

/// A whole number of the policy by its dotted key, for rules that name one ("obj.max_inquiry"); durations in
/// microseconds. Empty: there is no such key, or it is no whole number.
[[nodiscard]] std::optional<std::int64_t> find_policy_number(const Policy& policy, std::string_view key);

/// The loss from which a complaint is severe, in that currency; empty where the policy names none.
[[nodiscard]] std::optional<Money> severe_loss_of(const Policy& policy, Currency currency);

/// The time to the definite answer for a customer group and severity; visitors count as enquirers.
[[nodiscard]] Duration reply_time_of(const Policy& policy, CustomerGroup group, Severity severity);

/// The working hours that the policy describes.
[[nodiscard]] Calendar business_calendar(const Policy& policy);

}  // namespace kefu
