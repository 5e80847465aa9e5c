#pragma once

#include <kefu/base/estimate.h>

#include <span>

namespace kefu {

/// Customer effort score: mean of the answers, 1 (hard) to 7 (easy).
///
/// ces = sum / n; interval: mean -+ t(level, n - 1) s / sqrt(n), cut to 1 to 7, where every mean lies.
///
/// scores   answers to "the company made it easy for me", whole numbers 1 to 7; NaN is a missing answer
/// level    confidence of the interval, in (0, 1)
/// method   student_t, the only one
/// Returns  value and interval on the scale, 1 to 7; `n` answers counted, `missing` left out
/// Empty    n = 0, value NaN, interval the whole scale: nothing is known
/// Alike    one answer says nothing of the spread: the whole scale. Several, all alike: s is 0 and t would claim to be
///          certain; instead as many others as (1 - q)^n = (1 - level) / 2 allows may answer with either end
/// Throws   InvalidArgument `ces.out_of_range`, `ces.not_whole` (both name the row), `interval.level`,
///          `interval.method`
/// Cost     O(n), no allocation; sums are of integers, so the order of the rows does not matter
/// Source   Dixon, Freeman and Toman 2010; interval: Student 1908, doi:10.1093/biomet/6.1.1.
///          Weakness: answers are ordered, not metric; give csat(scores, {.top = 3, .low = 1, .high = 7}) beside it.
[[nodiscard]] Estimate ces(std::span<const double> scores, double level = 0.95,
                           IntervalMethod method = IntervalMethod::student_t);

/// The same for answers of which none is missing.
[[nodiscard]] Estimate ces(std::span<const int> scores, double level = 0.95,
                           IntervalMethod method = IntervalMethod::student_t);

}  // namespace kefu
