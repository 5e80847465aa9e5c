#pragma once

#include <kefu/base/instant.h>
#include <kefu/base/json.h>
#include <kefu/base/money.h>

#include <boost/describe.hpp>

#include <cstdint>
#include <optional>
#include <vector>

/// Objections, complaints and what they promise (spec: Appendix C). Numbers of `Policy`, which holds one struct an
/// area.
namespace kefu {

/// Objections (OBJ).
struct ObjectionsPolicy {
  Duration check_timeout = std::chrono::minutes(5);  ///< without a reply: unresolved
  std::int64_t decoy_min = 3;                        ///< dropped objections in a session
  std::int64_t hidden_min = 2;                       ///< answered objections on other things than price
  Duration later_due = std::chrono::hours(4);        ///< business time
  std::int64_t max_ignore = 2;                       ///< a session
  std::int64_t max_inquiry = 2;                      ///< an objection
  std::int64_t max_reopen = 2;
  std::int64_t soft_firmness = 2;  ///< of 5

  bool operator==(const ObjectionsPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(ObjectionsPolicy, (),
                      (check_timeout, decoy_min, hidden_min, later_due, max_ignore, max_inquiry, max_reopen,
                       soft_firmness))
template <>
inline constexpr bool defaulted<ObjectionsPolicy> = true;

/// Time to the definite answer of a complaint.
struct SlaHours {
  Duration general{};
  Duration severe{};

  bool operator==(const SlaHours&) const = default;
};
BOOST_DESCRIBE_STRUCT(SlaHours, (), (general, severe))
template <>
inline constexpr bool defaulted<SlaHours> = true;

/// By customer group (spec: CPL-SLA), in wall time.
struct SlaMatrix {
  SlaHours enquirer{std::chrono::hours(48), std::chrono::hours(8)};
  SlaHours buyer{std::chrono::hours(24), std::chrono::hours(4)};
  SlaHours vip{std::chrono::hours(12), std::chrono::hours(2)};

  bool operator==(const SlaMatrix&) const = default;
};
BOOST_DESCRIBE_STRUCT(SlaMatrix, (), (enquirer, buyer, vip))
template <>
inline constexpr bool defaulted<SlaMatrix> = true;

/// Complaints (CPL).
struct ComplaintsPolicy {
  Duration ack_mail = std::chrono::hours(4);       ///< e-mail and post
  Duration ack_social = std::chrono::minutes(30);  ///< microblog
  Duration after_close = std::chrono::days(2);     ///< follow-up
  Money auth_agent{5'000, {}};
  std::optional<Money> auth_supervisor = std::nullopt;  ///< empty: the order total
  std::int64_t behaviour_min = 2;                       ///< points
  double beyond_ratio = 1.0;                            ///< of the harm
  Duration manager_callback = std::chrono::hours(1);
  Duration progress = std::chrono::hours(24);  ///< between notices
  std::int64_t public_reach = 10'000;          ///< people
  Duration reopen = std::chrono::days(30);     ///< after closing
  std::vector<Money> severe_loss{
      {100'000, Currency::parse("CNY")},
      {15'000, Currency::parse("USD")}};  ///< one amount a currency; other currencies: see severe_loss_of
  SlaMatrix sla{};                        ///< hours to the definite answer

  bool operator==(const ComplaintsPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(ComplaintsPolicy, (),
                      (ack_mail, ack_social, after_close, auth_agent, auth_supervisor, behaviour_min, beyond_ratio,
                       manager_callback, progress, public_reach, reopen, severe_loss, sla))
template <>
inline constexpr bool defaulted<ComplaintsPolicy> = true;

/// Quotes (HND-3).
struct QuotesPolicy {
  double tolerance = 0;  ///< share of the earlier amount by which a new one may differ

  bool operator==(const QuotesPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(QuotesPolicy, (), (tolerance))
template <>
inline constexpr bool defaulted<QuotesPolicy> = true;

/// Promises (PHR-06-C).
struct PromisesPolicy {
  Duration progress = std::chrono::hours(24);

  bool operator==(const PromisesPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(PromisesPolicy, (), (progress))
template <>
inline constexpr bool defaulted<PromisesPolicy> = true;

/// Hand-off (HND).
struct HandoffPolicy {
  Duration accept_sla = std::chrono::minutes(30);      ///< business time
  Duration first_contact_sla = std::chrono::hours(4);  ///< business time
  Duration late_fault = std::chrono::hours(24);        ///< wall time
  double similarity = 0.8;

  bool operator==(const HandoffPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(HandoffPolicy, (), (accept_sla, first_contact_sla, late_fault, similarity))
template <>
inline constexpr bool defaulted<HandoffPolicy> = true;

/// Seven techniques (TAO).
struct TechniquesPolicy {
  Duration followup1 = std::chrono::days(3);
  Duration followup2 = std::chrono::days(14);
  double gift_limit = 0.05;  ///< of the order
  std::int64_t recommend_max = 2;

  bool operator==(const TechniquesPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(TechniquesPolicy, (), (followup1, followup2, gift_limit, recommend_max))
template <>
inline constexpr bool defaulted<TechniquesPolicy> = true;

}  // namespace kefu
