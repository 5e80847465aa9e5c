#pragma once

#include <kefu/base/estimate.h>
#include <kefu/facts/policy.h>

#include <boost/describe.hpp>

#include <memory>
#include <span>
#include <vector>

namespace kefu {

/// The three zones of satisfaction: below the floor loyalty falls away (a), over a wide middle it hardly moves (b), and
/// above it rises steeply (c).
enum class LoyaltyZone { a, b, c };
BOOST_DESCRIBE_ENUM(LoyaltyZone, a, b, c)

/// How loyalty follows satisfaction: straight lines between knots, and the thresholds t1 and t2 of the zones.
///
/// A rule set: immutable, cheap to copy, safe to read from many threads. Default: the curve of the default policy,
/// which is configured, not fitted.
class LoyaltyCurve {
 public:
  LoyaltyCurve();

  /// Checks and freezes a curve. The slope of a zone is its rise from end to end over its width.
  ///
  /// Throws  InvalidArgument
  ///   `loyalty_curve.knots`       fewer than two, outside [0, 1], not rising in satisfaction, or not from 0 to 1
  ///   `loyalty_curve.falls`       loyalty falls from one knot to the next
  ///   `loyalty_curve.zones`       not 0 < t1 < t2 < 1
  ///   `loyalty_curve.narrow`      zone b narrower than min_b_width
  ///   `loyalty_curve.not_flat`    slope b above flatness times the smaller of slopes a and c
  [[nodiscard]] static LoyaltyCurve make(const SatisfactionPolicy& policy);

  [[nodiscard]] const std::vector<CurveKnot>& knots() const noexcept { return policy_->knots; }
  [[nodiscard]] double t1() const noexcept { return policy_->t1; }  ///< first satisfaction of zone b
  [[nodiscard]] double t2() const noexcept { return policy_->t2; }  ///< first satisfaction of zone c

  /// All that the curve was made of.
  [[nodiscard]] const SatisfactionPolicy& policy() const noexcept { return *policy_; }

  /// Mean rise of loyalty over a zone, per unit of satisfaction: 1.125, 0.25, 2.25 on the default curve.
  [[nodiscard]] double slope(LoyaltyZone zone) const;

  bool operator==(const LoyaltyCurve& other) const { return *policy_ == *other.policy_; }

 private:
  explicit LoyaltyCurve(std::shared_ptr<const SatisfactionPolicy> policy) : policy_(std::move(policy)) {}

  std::shared_ptr<const SatisfactionPolicy> policy_;
};

/// The loyalty that the curve gives to a satisfaction: 0.43875 for 0.39 on the default curve.
///
/// A value of the curve, not of a customer: what a customer does is observed (LoyaltyObservation), never computed from
/// what the customer says.
///
/// satisfaction  a unit value, in [0, 1]
/// Throws        InvalidArgument `loyalty.not_unit`; where the number looks like an answer it says how to convert it
[[nodiscard]] double loyalty(double satisfaction, const LoyaltyCurve& curve = {});

/// The zone of a satisfaction: a below t1, b from t1 on, c from t2 on.
///
/// Throws  InvalidArgument `loyalty.not_unit`
[[nodiscard]] LoyaltyZone loyalty_zone(double satisfaction, const LoyaltyCurve& curve = {});

/// Whether a satisfaction lies below the least that loyalty needs: below t1.
///
/// Throws  InvalidArgument `loyalty.not_unit`
[[nodiscard]] bool below_floor(double satisfaction, const LoyaltyCurve& curve = {});

/// How customers spread over the zones, in percent.
struct ZoneShares {
  Estimate a;
  Estimate b;
  Estimate c;

  bool operator==(const ZoneShares&) const = default;
};
BOOST_DESCRIBE_STRUCT(ZoneShares, (), (a, b, c))

/// Share of each zone among the customers whose satisfaction is known, with Wilson intervals, each for itself.
///
/// satisfaction  unit values, in [0, 1]; NaN is missing
/// Throws        InvalidArgument `loyalty.not_unit` (names the row), `interval.level`
/// Cost          O(n), no allocation
[[nodiscard]] ZoneShares zone_shares(std::span<const double> satisfaction, const LoyaltyCurve& curve = {},
                                     double level = 0.95);

}  // namespace kefu
