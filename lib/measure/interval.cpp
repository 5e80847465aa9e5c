#include "measure/interval.h"

#include "base/raise.h"

#include <kefu/base/names.h>

#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace kefu {
namespace {

Bounds wald(double hits, double n, double z) {
  const double p = hits / n;
  const double half = z * std::sqrt(p * (1 - p) / n);
  return {p - half, p + half};
}

/// Adds z^2 pseudo-answers, half of them hits (Agresti and Coull 1998).
Bounds adjusted_wald(double hits, double n, double z) {
  const auto [low, high] = wald(hits + z * z / 2, n + z * z, z);
  return {std::max(0.0, low), std::min(1.0, high)};
}

/// The shares that the score test does not reject (Wilson 1927).
Bounds wilson(double hits, double n, double z) {
  const double centre = (hits + z * z / 2) / (n + z * z);
  const double half = z / (n + z * z) * std::sqrt(hits * (n - hits) / n + z * z / 4);
  return {hits == 0 ? 0 : std::max(0.0, centre - half), hits == n ? 1 : std::min(1.0, centre + half)};
}

Bounds bounds(std::string_view measure, double hits, double n, double z, IntervalMethod method) {
  switch (method) {
    case IntervalMethod::wilson: return n > 0 ? wilson(hits, n, z) : Bounds{0, 1};
    case IntervalMethod::adjusted_wald: return n > 0 ? adjusted_wald(hits, n, z) : Bounds{0, 1};
    case IntervalMethod::wald: return n > 0 ? wald(hits, n, z) : Bounds{0, 1};
    default: no_such_interval(measure, method);
  }
}

}  // namespace

void check_level(double level) {
  if (!(level > 0 && level < 1)) raise<InvalidArgument>("interval.level", "level {} is not in (0, 1)", level);
}

void no_such_interval(std::string_view measure, IntervalMethod method) {
  raise<InvalidArgument>("interval.method", "{} has no interval '{}'", measure, name_of(method));
}

double normal_quantile(double level) {
  return boost::math::quantile(boost::math::complement(boost::math::normal(), (1 - level) / 2));
}

Estimate percent_of(std::string_view measure, std::int64_t hits, std::int64_t n, std::int64_t missing, double level,
                    IntervalMethod method) {
  check_level(level);
  const auto k = static_cast<double>(hits);
  const auto rows = static_cast<double>(n);
  const auto [low, high] = bounds(measure, k, rows, normal_quantile(level), method);
  return {.value = n > 0 ? 100 * k / rows : std::numeric_limits<double>::quiet_NaN(),
          .low = 100 * low,
          .high = 100 * high,
          .n = n,
          .missing = missing,
          .level = level,
          .method = method};
}

}  // namespace kefu
