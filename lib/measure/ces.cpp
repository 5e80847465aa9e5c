#include <kefu/measure/ces.h>

#include "measure/answers.h"
#include "measure/interval.h"

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace kefu {
namespace {

constexpr AnswerScale scale{1, 7, "ces.out_of_range", "ces.not_whole"};

/// How many gave each answer: whole numbers, so that no sum depends on the order of the rows.
struct Counts {
  std::int64_t missing = 0;
  std::int64_t n = 0;
  std::array<std::int64_t, scale.high + 1> of{};

  [[nodiscard]] bool alike() const { return std::ranges::count(of, n) > 0; }

  [[nodiscard]] double mean() const {
    std::int64_t sum = 0;
    for (int answer = scale.low; answer <= scale.high; ++answer) sum += answer * of[static_cast<std::size_t>(answer)];
    return static_cast<double>(sum) / static_cast<double>(n);
  }

  [[nodiscard]] double variance() const {
    double squares = 0;
    for (int answer = scale.low; answer <= scale.high; ++answer) {
      const double distance = answer - mean();
      squares += static_cast<double>(of[static_cast<std::size_t>(answer)]) * distance * distance;
    }
    return squares / static_cast<double>(n - 1);
  }
};

template <class T>
Counts count(std::span<const T> scores) {
  Counts counts;
  counts.missing = for_each_answer(scores, scale, [&](int score) {
    ++counts.n;
    ++counts.of[static_cast<std::size_t>(score)];
  });
  return counts;
}

/// When all answered `value`: at most the share q answers otherwise, and may do so at either end of the scale.
Bounds alike(double value, double n, double level) {
  const double q = 1 - std::pow((1 - level) / 2, 1 / n);
  return {value - q * (value - scale.low), value + q * (scale.high - value)};
}

Bounds student_t(const Counts& c, double level) {
  if (c.n < 2) return {scale.low, scale.high};
  const auto n = static_cast<double>(c.n);
  if (c.alike()) return alike(c.mean(), n, level);
  const double t = boost::math::quantile(complement(boost::math::students_t(n - 1), (1 - level) / 2));
  const double half = t * std::sqrt(c.variance() / n);
  return {std::max<double>(scale.low, c.mean() - half), std::min<double>(scale.high, c.mean() + half)};
}

template <class T>
Estimate estimate(std::span<const T> scores, double level, IntervalMethod method) {
  check_level(level);
  if (method != IntervalMethod::student_t) no_such_interval("ces", method);
  const Counts counts = count(scores);
  const auto [low, high] = student_t(counts, level);
  return {.value = counts.n > 0 ? counts.mean() : std::numeric_limits<double>::quiet_NaN(),
          .low = low,
          .high = high,
          .n = counts.n,
          .missing = counts.missing,
          .level = level,
          .method = method};
}

}  // namespace

Estimate ces(std::span<const double> scores, double level, IntervalMethod method) {
  return estimate(scores, level, method);
}

Estimate ces(std::span<const int> scores, double level, IntervalMethod method) {
  return estimate(scores, level, method);
}

}  // namespace kefu
