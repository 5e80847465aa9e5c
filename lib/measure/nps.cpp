#include <kefu/measure/nps.h>

#include "measure/answers.h"
#include "measure/interval.h"

#include <boost/math/tools/roots.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace kefu {
namespace {

constexpr AnswerScale scale{0, 10, "nps.out_of_range", "nps.not_whole"};

struct Counts {
  std::int64_t missing = 0;
  double detractors = 0;
  double promoters = 0;
  double n = 0;

  [[nodiscard]] double difference() const { return (promoters - detractors) / n; }
};

template <class T>
Counts count(std::span<const T> scores) {
  Counts counts;
  counts.missing = for_each_answer(scores, scale, [&](int score) {
    counts.promoters += score >= 9;
    counts.detractors += score <= 6;
    counts.n += 1;
  });
  return counts;
}

Bounds wald(const Counts& c, double z) {
  const double d = c.difference();
  const double half = z * std::sqrt(std::max(0.0, ((c.promoters + c.detractors) / c.n - d * d) / c.n));
  return {d - half, d + half};
}

/// Three pseudo-answers, a quarter of them promoters and a quarter detractors (Rocks 2016).
Bounds adjusted_wald(Counts c, double z) {
  c.promoters += 0.75;
  c.detractors += 0.75;
  c.n += 3;
  const auto [low, high] = wald(c, z);
  return {std::max(-1.0, low), std::min(1.0, high)};
}

/// The score test of "the difference is delta", with the nuisance share at its restricted maximum (Tango 1998).
double score(const Counts& c, double delta) {
  const double distance = c.promoters - c.detractors - c.n * delta;
  if (distance == 0) return 0;
  const double b = -c.promoters - c.detractors + (2 * c.n - c.promoters + c.detractors) * delta;
  const double q = -c.detractors * delta * (1 - delta);
  const double share = (std::sqrt(std::max(0.0, b * b - 8 * c.n * q)) - b) / (4 * c.n);
  return distance / std::sqrt(std::max(0.0, c.n * (2 * share + delta * (1 - delta))));
}

/// Where the score, which falls in delta, passes `target`; the end of the range if it never does.
double solve(const Counts& c, double target, double from, double to) {
  const auto above = [&](double delta) { return score(c, delta) - target; };
  if (from >= to || above(from) <= 0) return from;
  if (above(to) >= 0) return to;
  const auto [low, high] = boost::math::tools::bisect(above, from, to, boost::math::tools::eps_tolerance<double>(50));
  return (low + high) / 2;
}

Bounds tango(const Counts& c, double z) {
  const double d = c.difference();
  return {solve(c, z, -1, d), solve(c, -z, d, 1)};
}

Bounds bounds(const Counts& c, double z, IntervalMethod method) {
  switch (method) {
    case IntervalMethod::tango: return c.n > 0 ? tango(c, z) : Bounds{-1, 1};
    case IntervalMethod::adjusted_wald: return c.n > 0 ? adjusted_wald(c, z) : Bounds{-1, 1};
    case IntervalMethod::wald: return c.n > 0 ? wald(c, z) : Bounds{-1, 1};
    default: no_such_interval("nps", method);
  }
}

template <class T>
Estimate estimate(std::span<const T> scores, double level, IntervalMethod method) {
  check_level(level);
  const Counts counts = count(scores);
  const auto [low, high] = bounds(counts, normal_quantile(level), method);
  return {.value = counts.n > 0 ? 100 * counts.difference() : std::numeric_limits<double>::quiet_NaN(),
          .low = 100 * low,
          .high = 100 * high,
          .n = static_cast<std::int64_t>(counts.n),
          .missing = counts.missing,
          .level = level,
          .method = method};
}

}  // namespace

Estimate nps(std::span<const double> scores, double level, IntervalMethod method) {
  return estimate(scores, level, method);
}

Estimate nps(std::span<const int> scores, double level, IntervalMethod method) {
  return estimate(scores, level, method);
}

}  // namespace kefu
