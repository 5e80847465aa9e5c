#pragma once

#include <kefu/base/estimate.h>

#include <span>

namespace kefu {

/// Net promoter score: percentage of promoters minus percentage of detractors.
///
/// nps = 100 (P - D) / n, where P counts the answers 9 and 10, and D the answers 0 to 6.
///
/// scores   answers to "how likely are you to recommend us?", whole numbers 0 to 10; zero is an answer, NaN is none
/// level    confidence of the interval, in (0, 1)
/// method   tango (default: coverage near nominal from n = 10), adjusted_wald (cut to the range) or wald (as textbooks
///          have it: it can leave the range, and has no width when all answer alike)
/// Returns  value and interval in points, -100 to 100; `n` answers counted, `missing` left out
/// Empty    n = 0, value NaN, interval the whole range: nothing is known
/// Throws   InvalidArgument `nps.out_of_range`, `nps.not_whole` (both name the row), `interval.level`,
///          `interval.method`
/// Cost     O(n), no allocation; the order of the rows does not matter
/// Source   Reichheld 2003; tango: Tango 1998, doi:10.1002/(SICI)1097-0258(19980430)17:8<891::AID-SIM780>3.0.CO;2-B;
///          adjusted_wald: Rocks 2016 (adds 3/4 promoter, 3/4 detractor, 3/2 passives, whatever the level).
///          Weakness: the cuts at 9 and 7 are a convention; two firms with one score can differ in shape.
[[nodiscard]] Estimate nps(std::span<const double> scores, double level = 0.95,
                           IntervalMethod method = IntervalMethod::tango);

/// The same for answers of which none is missing.
[[nodiscard]] Estimate nps(std::span<const int> scores, double level = 0.95,
                           IntervalMethod method = IntervalMethod::tango);

}  // namespace kefu
