#pragma once

#include <kefu/base/estimate.h>

#include <cstdint>
#include <string_view>

namespace kefu {

/// Both ends of an interval.
struct Bounds {
  double low;
  double high;
};

/// Throws  InvalidArgument `interval.level` unless level is in (0, 1)
void check_level(double level);

/// Throws  InvalidArgument `interval.method`: the measure has no such interval
[[noreturn]] void no_such_interval(std::string_view measure, IntervalMethod method);

/// The standard normal quantile that leaves (1 - level) / 2 above it.
[[nodiscard]] double normal_quantile(double level);

/// The share of `hits` among `n`, in percent, with its interval: wilson, adjusted_wald or wald.
///
/// Throws  InvalidArgument `interval.level`, `interval.method`, which names `measure`
[[nodiscard]] Estimate percent_of(std::string_view measure, std::int64_t hits, std::int64_t n, std::int64_t missing,
                                  double level, IntervalMethod method);

}  // namespace kefu
