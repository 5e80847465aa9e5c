#pragma once

#include <kefu/base/estimate.h>

#include <boost/describe.hpp>

#include <span>

namespace kefu {

/// Which answers count as satisfied: the `top` highest points of the scale from `low` to `high`.
struct TopBox {
  int top = 2;
  int low = 1;
  int high = 5;

  bool operator==(const TopBox&) const = default;
};
BOOST_DESCRIBE_STRUCT(TopBox, (), (top, low, high))

/// Customer satisfaction: percentage of answers in the top boxes of the scale.
///
/// csat = 100 k / n, where k counts the answers above high - top.
///
/// scores   answers, whole numbers low to high; NaN is a missing answer
/// box      scale and number of top boxes; {.top = 3, .low = 1, .high = 7} gives the share of easy efforts of a CES
/// level    confidence of the interval, in (0, 1)
/// method   wilson (default), adjusted_wald (Agresti and Coull, cut to the range) or wald (as textbooks have it)
/// Returns  value and interval in percent, 0 to 100; `n` answers counted, `missing` left out
/// Empty    n = 0, value NaN, interval the whole range: nothing is known
/// Throws   InvalidArgument `csat.scale` (no such boxes), `csat.out_of_range`, `csat.not_whole` (both name the row),
///          `interval.level`, `interval.method`
/// Cost     O(n), no allocation; the order of the rows does not matter
/// Source   interval: Wilson 1927, doi:10.1080/01621459.1927.10502953; Agresti and Coull 1998, doi:10.2307/2685469.
///          Weakness: a top-box share forgets how far below the others are.
[[nodiscard]] Estimate csat(std::span<const double> scores, const TopBox& box = {}, double level = 0.95,
                            IntervalMethod method = IntervalMethod::wilson);

/// The same for answers of which none is missing.
[[nodiscard]] Estimate csat(std::span<const int> scores, const TopBox& box = {}, double level = 0.95,
                            IntervalMethod method = IntervalMethod::wilson);

}  // namespace kefu
