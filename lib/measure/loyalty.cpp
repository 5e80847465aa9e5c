#include <kefu/measure/loyalty.h>

#include "base/raise.h"
#include "measure/interval.h"
#include "measure/unit_value.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace kefu {
namespace {

bool is_unit(double value) { return value >= 0 && value <= 1; }

void check_knots(const std::vector<CurveKnot>& knots) {
  if (knots.size() < 2) raise<InvalidArgument>("loyalty_curve.knots", "a curve needs two knots, not {}", knots.size());
  for (const auto& [s, l] : knots)
    if (!is_unit(s) || !is_unit(l))
      raise<InvalidArgument>("loyalty_curve.knots", "the knot {}:{} is not in 0 to 1", s, l);
  if (knots.front().satisfaction != 0 || knots.back().satisfaction != 1)
    raise<InvalidArgument>("loyalty_curve.knots", "the knots go from {} to {}, not from 0 to 1",
                           knots.front().satisfaction, knots.back().satisfaction);
}

void check_order(const std::vector<CurveKnot>& knots) {
  for (std::size_t i = 1; i < knots.size(); ++i) {
    const auto& [s0, l0] = knots[i - 1];
    const auto& [s, l] = knots[i];
    if (s <= s0) raise<InvalidArgument>("loyalty_curve.knots", "the knot at {} comes after the one at {}", s, s0);
    if (l < l0)
      raise<InvalidArgument>("loyalty_curve.falls", "loyalty falls from {} to {} between satisfaction {} and {}", l0, l,
                             s0, s);
  }
}

/// Decimals such as 0.8 - 0.6 may miss a limit by rounding alone.
constexpr double rounding = 1e-12;

void check_zones(const SatisfactionPolicy& p) {
  if (!(0 < p.t1 && p.t1 < p.t2 && p.t2 < 1))
    raise<InvalidArgument>("loyalty_curve.zones", "the thresholds {} and {} do not cut 0 to 1 in three", p.t1, p.t2);
  if (!(p.t2 - p.t1 >= p.min_b_width - rounding))
    raise<InvalidArgument>("loyalty_curve.narrow", "zone b is {:.4g} wide; it must be at least {}", p.t2 - p.t1,
                           p.min_b_width);
}

void check_slopes(const LoyaltyCurve& curve) {
  const double a = curve.slope(LoyaltyZone::a);
  const double b = curve.slope(LoyaltyZone::b);
  const double c = curve.slope(LoyaltyZone::c);
  const double limit = curve.policy().flatness * std::min(a, c);
  if (!(b <= limit + rounding))
    raise<InvalidArgument>("loyalty_curve.not_flat",
                           "zone b rises by {:.4g}; with zones a and c at {:.4g} and {:.4g} it may rise by {:.4g}", b,
                           a, c, limit);
}

/// The curve at a satisfaction in [0, 1]; exact at the knots.
double value_at(const std::vector<CurveKnot>& knots, double satisfaction) {
  const auto right = std::upper_bound(knots.begin() + 1, knots.end() - 1, satisfaction,
                                      [](double s, const CurveKnot& knot) { return s < knot.satisfaction; });
  const auto left = right - 1;
  const double share = (satisfaction - left->satisfaction) / (right->satisfaction - left->satisfaction);
  return std::lerp(left->loyalty, right->loyalty, share);
}

}  // namespace

LoyaltyCurve::LoyaltyCurve() {
  static const auto standard = std::make_shared<const SatisfactionPolicy>();
  policy_ = standard;
}

LoyaltyCurve LoyaltyCurve::make(const SatisfactionPolicy& policy) {
  check_knots(policy.knots);
  check_order(policy.knots);
  check_zones(policy);
  LoyaltyCurve curve(std::make_shared<const SatisfactionPolicy>(policy));
  check_slopes(curve);
  return curve;
}

double LoyaltyCurve::slope(LoyaltyZone zone) const {
  const std::array ends{0.0, t1(), t2(), 1.0};
  const auto i = static_cast<std::size_t>(zone);
  return (value_at(knots(), ends[i + 1]) - value_at(knots(), ends[i])) / (ends[i + 1] - ends[i]);
}

double loyalty(double satisfaction, const LoyaltyCurve& curve) {
  check_satisfaction(satisfaction);
  return value_at(curve.knots(), satisfaction);
}

LoyaltyZone loyalty_zone(double satisfaction, const LoyaltyCurve& curve) {
  check_satisfaction(satisfaction);
  if (satisfaction < curve.t1()) return LoyaltyZone::a;
  return satisfaction < curve.t2() ? LoyaltyZone::b : LoyaltyZone::c;
}

bool below_floor(double satisfaction, const LoyaltyCurve& curve) {
  return loyalty_zone(satisfaction, curve) == LoyaltyZone::a;
}

ZoneShares zone_shares(std::span<const double> satisfaction, const LoyaltyCurve& curve, double level) {
  std::array<std::int64_t, 3> counts{};
  std::int64_t missing = 0;
  for (std::size_t row = 0; row < satisfaction.size(); ++row) {
    if (std::isnan(satisfaction[row])) {
      ++missing;
      continue;
    }
    check_satisfaction(satisfaction[row], row);
    ++counts[static_cast<std::size_t>(loyalty_zone(satisfaction[row], curve))];
  }
  const auto share = [&](std::size_t zone) {
    return percent_of("zone_shares", counts[zone], counts[0] + counts[1] + counts[2], missing, level,
                      IntervalMethod::wilson);
  };
  return {share(0), share(1), share(2)};
}

}  // namespace kefu
