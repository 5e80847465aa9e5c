#pragma once

#include <kefu/base/instant.h>
#include <kefu/base/json.h>
#include <kefu/base/money.h>

#include <boost/describe.hpp>

#include <cstdint>
#include <vector>

/// Targets, weights and limits of what is measured (spec: Appendix C). Numbers of `Policy`, which holds one struct an
/// area.
namespace kefu {

/// One knot of the satisfaction-loyalty curve, both in [0, 1].
struct CurveKnot {
  double satisfaction = 0;
  double loyalty = 0;

  bool operator==(const CurveKnot&) const = default;
};
BOOST_DESCRIBE_STRUCT(CurveKnot, (), (satisfaction, loyalty))

/// Satisfaction and loyalty (SAT).
struct SatisfactionPolicy {
  double flatness = 0.25;
  std::vector<CurveKnot> knots{{0, 0}, {0.40, 0.45}, {0.80, 0.55}, {1, 1}};
  double min_b_width = 0.2;
  std::int64_t min_points = 30;
  double t1 = 0.40;
  double t2 = 0.80;

  bool operator==(const SatisfactionPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(SatisfactionPolicy, (), (flatness, knots, min_b_width, min_points, t1, t2))
template <>
inline constexpr bool defaulted<SatisfactionPolicy> = true;

/// Surveys (SUR-4.2).
struct SurveysPolicy {
  double delphi_iqr = 1;
  std::int64_t delphi_rounds = 3;

  bool operator==(const SurveysPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(SurveysPolicy, (), (delphi_iqr, delphi_rounds))
template <>
inline constexpr bool defaulted<SurveysPolicy> = true;

/// Group weights of the competence model; they sum to 1.
struct CompetenceWeights {
  double moral = 0.10;
  double professional = 0.25;
  double psychological = 0.20;
  double comprehensive = 0.20;
  double communication = 0.20;
  double standard = 0.05;

  bool operator==(const CompetenceWeights&) const = default;
};
BOOST_DESCRIBE_STRUCT(CompetenceWeights, (),
                      (moral, professional, psychological, comprehensive, communication, standard))
template <>
inline constexpr bool defaulted<CompetenceWeights> = true;

/// Competence (ABL-0).
struct CompetencePolicy {
  CompetenceWeights weights{};

  bool operator==(const CompetencePolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(CompetencePolicy, (), (weights))
template <>
inline constexpr bool defaulted<CompetencePolicy> = true;

/// A share of contacts answered within a time.
struct ServiceLevel {
  double share = 0.8;
  Duration within = std::chrono::seconds(20);

  bool operator==(const ServiceLevel&) const = default;
};
BOOST_DESCRIBE_STRUCT(ServiceLevel, (), (share, within))
template <>
inline constexpr bool defaulted<ServiceLevel> = true;

/// Targets of the key figures (spec: KPI-2); shares in [0, 1].
struct KpiTargets {
  ServiceLevel service_level;
  double abandonment_max = 0.05;
  double first_contact_resolution_min = 0.75;
  double csat_min = 4.2;
  double inspection_min = 85;
  double adherence_min = 0.90;
  double occupancy_min = 0.75;
  double occupancy_max = 0.85;
  double promise_kept_min = 0.98;

  bool operator==(const KpiTargets&) const = default;
};
BOOST_DESCRIBE_STRUCT(KpiTargets, (),
                      (service_level, abandonment_max, first_contact_resolution_min, csat_min, inspection_min,
                       adherence_min, occupancy_min, occupancy_max, promise_kept_min))
template <>
inline constexpr bool defaulted<KpiTargets> = true;

/// Key figures (KPI).
struct KpiPolicy {
  std::int64_t aht_days = 5;
  std::int64_t aht_min_contacts = 10;
  double aht_tolerance = 0;
  KpiTargets targets{};

  bool operator==(const KpiPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(KpiPolicy, (), (aht_days, aht_min_contacts, aht_tolerance, targets))
template <>
inline constexpr bool defaulted<KpiPolicy> = true;

/// Service failures (FLT).
struct FailuresPolicy {
  double disparity = 1.5;
  std::int64_t dontknow = 2;
  std::int64_t max_transfers = 2;
  std::int64_t refusals = 3;
  std::int64_t repeat_count = 3;
  Duration repeat_window = std::chrono::hours(4);
  double same_denial = 0.8;

  bool operator==(const FailuresPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(FailuresPolicy, (),
                      (disparity, dontknow, max_transfers, refusals, repeat_count, repeat_window, same_denial))
template <>
inline constexpr bool defaulted<FailuresPolicy> = true;

/// Customer relations (CRM).
struct CrmPolicy {
  Duration dormant = std::chrono::days(90);
  Duration lost = std::chrono::days(180);
  Duration open_p95 = std::chrono::milliseconds(200);
  Duration order_stale = std::chrono::seconds(60);
  std::int64_t selfservice_max_depth = 4;

  bool operator==(const CrmPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(CrmPolicy, (), (dormant, lost, open_p95, order_stale, selfservice_max_depth))
template <>
inline constexpr bool defaulted<CrmPolicy> = true;

struct CareIntervals {
  Duration enquirer = std::chrono::days(3);
  Duration buyer = std::chrono::days(30);
  Duration vip = std::chrono::days(14);

  bool operator==(const CareIntervals&) const = default;
};
BOOST_DESCRIBE_STRUCT(CareIntervals, (), (enquirer, buyer, vip))
template <>
inline constexpr bool defaulted<CareIntervals> = true;

/// Customer groups (CHT-GRP).
struct GroupsPolicy {
  CareIntervals care{};
  Money vip_amount{100'000, {}};  ///< in 365 days
  std::int64_t vip_orders = 3;    ///< paid orders

  bool operator==(const GroupsPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(GroupsPolicy, (), (care, vip_amount, vip_orders))
template <>
inline constexpr bool defaulted<GroupsPolicy> = true;

}  // namespace kefu
