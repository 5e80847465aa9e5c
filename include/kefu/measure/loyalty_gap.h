#pragma once

#include <kefu/measure/loyalty.h>

#include <cstdint>
#include <span>
#include <vector>

namespace kefu {

/// Where what a customer says and what a customer does part company.
enum class LoyaltyGap {
  none,
  satisfied_but_leaving,  ///< satisfaction in zone c, yet loyalty below what the curve gives at the floor
  captive                 ///< satisfaction below the floor, yet loyalty of at least what the curve gives at t2
};
BOOST_DESCRIBE_ENUM(LoyaltyGap, none, satisfied_but_leaving, captive)

/// The gap between an attitude and a behaviour.
///
/// satisfied_but_leaving iff s >= t2 and l < curve(t1); captive iff s < t1 and l >= curve(t2).
///
/// satisfaction  s, what the customer says: a unit value, in [0, 1]
/// observed      l, what the customer does, from purchases and recommendations: a unit value, in [0, 1]; there is no
///               form without it, because loyalty is never made from answers
/// Throws        InvalidArgument `loyalty.not_unit`
[[nodiscard]] LoyaltyGap loyalty_gap(double satisfaction, double observed, const LoyaltyCurve& curve = {});

/// One group of customers: its share in percent and who it is.
struct GapGroup {
  Estimate share;
  std::vector<std::int64_t> rows;  ///< rows of the columns, from 0

  bool operator==(const GapGroup&) const = default;
};
BOOST_DESCRIBE_STRUCT(GapGroup, (), (share, rows))

struct GapReport {
  std::int64_t n = 0;        ///< customers of whom both numbers are known
  std::int64_t missing = 0;  ///< customers of whom one is not
  GapGroup satisfied_but_leaving;
  GapGroup captive;

  bool operator==(const GapReport&) const = default;
};
BOOST_DESCRIBE_STRUCT(GapReport, (), (n, missing, satisfied_but_leaving, captive))

/// Who is satisfied but leaving and who is captive, with shares and Wilson intervals.
///
/// satisfaction, observed  columns of unit values, a row a customer; NaN in either leaves the row out, counted
/// Throws                  InvalidArgument `loyalty.not_unit` (names row and column), `loyalty.lengths`,
///                         `interval.level`
/// Cost                    O(n)
[[nodiscard]] GapReport loyalty_gaps(std::span<const double> satisfaction, std::span<const double> observed,
                                     const LoyaltyCurve& curve = {}, double level = 0.95);

}  // namespace kefu
