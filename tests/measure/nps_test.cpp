#include <kefu/measure/nps.h>

#include "measure_support.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace kefu {
namespace {

using test::missing;
using test::refusal;

std::vector<int> answers(int detractors, int passives, int promoters) {
  return test::repeat<int>({{3, detractors}, {8, passives}, {10, promoters}});
}

void expect_interval(const std::vector<int>& scores, IntervalMethod method, double low, double high) {
  const Estimate estimate = nps(scores, 0.95, method);
  EXPECT_NEAR(estimate.low, low, 6e-4);
  EXPECT_NEAR(estimate.high, high, 6e-4);
}

/// The share of all samples of n answers, each with its probability, whose interval holds the true score.
double coverage(int n, double d, double passive, double p, IntervalMethod method) {
  double covered = 0;
  for (int a = 0; a <= n; ++a)
    for (int b = 0; a + b <= n; ++b) {
      const int c = n - a - b;
      const double log_probability = std::lgamma(n + 1) - std::lgamma(a + 1) - std::lgamma(b + 1) - std::lgamma(c + 1) +
                                     a * std::log(d) + b * std::log(passive) + c * std::log(p);
      const Estimate estimate = nps(answers(a, b, c), 0.95, method);
      const double truth = 100 * (p - d);
      if (estimate.low <= truth && truth <= estimate.high) covered += std::exp(log_probability);
    }
  return 100 * covered;
}

TEST(Nps, counts_promoters_minus_detractors) {
  EXPECT_DOUBLE_EQ(nps(std::vector{0, 6, 7, 8, 9, 10, 10}).value, 100.0 * (3 - 2) / 7);
  EXPECT_EQ(nps(std::vector{9, 10, 3, 8}).value, 25);
}

TEST(Nps, value_has_the_published_values) {
  EXPECT_NEAR(nps(answers(5, 10, 15)).value, 33.333, 5e-4);
  EXPECT_EQ(nps(answers(0, 2, 8)).value, 80);
  EXPECT_EQ(nps(answers(0, 0, 10)).value, 100);
  EXPECT_EQ(nps(answers(20, 30, 50)).value, 30);
}

// Golden values: an independent implementation of Tango 1998, Rocks 2016 and the textbook formula, three decimals.
TEST(Nps, tango_interval_has_the_published_values) {
  expect_interval(answers(5, 10, 15), IntervalMethod::tango, 4.298, 56.655);
  expect_interval(answers(0, 2, 8), IntervalMethod::tango, 30.044, 94.332);
  expect_interval(answers(0, 0, 10), IntervalMethod::tango, 44.493, 100);
  expect_interval(answers(20, 30, 50), IntervalMethod::tango, 13.955, 44.339);
  expect_interval(answers(200, 300, 500), IntervalMethod::tango, 25.076, 34.750);
}

TEST(Nps, adjusted_wald_interval_has_the_published_values) {
  expect_interval(answers(5, 10, 15), IntervalMethod::adjusted_wald, 4.778, 55.828);
  expect_interval(answers(0, 2, 8), IntervalMethod::adjusted_wald, 29.284, 93.793);
  expect_interval(answers(0, 0, 10), IntervalMethod::adjusted_wald, 47.504, 100);
  expect_interval(answers(20, 30, 50), IntervalMethod::adjusted_wald, 14.051, 44.201);
  expect_interval(answers(200, 300, 500), IntervalMethod::adjusted_wald, 25.077, 34.744);
}

TEST(Nps, wald_interval_has_the_published_values) {
  expect_interval(answers(5, 10, 15), IntervalMethod::wald, 6.662, 60.005);
  expect_interval(answers(0, 2, 8), IntervalMethod::wald, 55.208, 104.792);
  expect_interval(answers(0, 0, 10), IntervalMethod::wald, 100, 100);
  expect_interval(answers(20, 30, 50), IntervalMethod::wald, 14.692, 45.308);
  expect_interval(answers(200, 300, 500), IntervalMethod::wald, 25.159, 34.841);
}

// R package NPS, its tests: variance of 1:2:3 is 5/9, standard error 0.304 for n = 6.
TEST(Nps, wald_width_follows_the_published_standard_error) {
  const Estimate estimate = nps(answers(1, 2, 3), 0.95, IntervalMethod::wald);
  EXPECT_NEAR((estimate.high - estimate.value) / 100 / 1.959963985, std::sqrt(5.0 / 9 / 6), 1e-9);
}

TEST(Nps, tango_covers_the_truth_near_the_nominal_level_where_wald_does_not) {
  EXPECT_NEAR(coverage(10, 0.02, 0.08, 0.90, IntervalMethod::tango), 96, 0.6);
  EXPECT_NEAR(coverage(10, 0.02, 0.08, 0.90, IntervalMethod::adjusted_wald), 93, 0.6);
  EXPECT_NEAR(coverage(10, 0.02, 0.08, 0.90, IntervalMethod::wald), 65, 0.6);
  EXPECT_NEAR(coverage(20, 0.01, 0.19, 0.80, IntervalMethod::tango), 97, 0.6);
}

TEST(Nps, tango_coverage_never_falls_far_below_the_level) {
  for (const int n : {10, 20, 30})
    for (const double d : {0.01, 0.05, 0.2, 0.45})
      for (const double p : {0.05, 0.3, 0.5, 0.54})
        EXPECT_GE(coverage(n, d, 1 - d - p, p, IntervalMethod::tango), 91) << n << ' ' << d << ' ' << p;
}

TEST(Nps, tango_interval_holds_the_value_and_stays_in_range) {
  for (int d = 0; d <= 12; ++d)
    for (int passive = 0; passive <= 12; ++passive)
      for (int p = 0; p <= 12; ++p) {
        if (d + passive + p == 0) continue;
        const Estimate e = nps(answers(d, passive, p));
        EXPECT_TRUE(-100 <= e.low && e.low <= e.value && e.value <= e.high && e.high <= 100)
            << d << ' ' << passive << ' ' << p;
        EXPECT_LT(e.low, e.high);
      }
}

TEST(Nps, mirrored_answers_give_the_mirrored_interval) {
  const Estimate one = nps(answers(3, 4, 20));
  const Estimate other = nps(answers(20, 4, 3));
  EXPECT_NEAR(one.low, -other.high, 1e-9);
  EXPECT_NEAR(one.high, -other.low, 1e-9);
}

TEST(Nps, zero_is_a_detractor_and_no_answer_is_no_information) {
  EXPECT_EQ(nps(std::vector{0}).value, -100);
  const Estimate nothing = nps(std::vector<int>{});
  EXPECT_TRUE(std::isnan(nothing.value));
  EXPECT_EQ(nothing.n, 0);
  EXPECT_EQ(nothing.low, -100);
  EXPECT_EQ(nothing.high, 100);
}

TEST(Nps, missing_answers_are_counted_and_never_enter_the_denominator) {
  const Estimate e = nps(std::vector{9.0, missing, 3.0, missing, 10.0, 8.0});
  EXPECT_EQ(e.value, 25);
  EXPECT_EQ(e.n, 4);
  EXPECT_EQ(e.missing, 2);
  EXPECT_EQ(nps(std::vector{missing}).missing, 1);
}

TEST(Nps, takes_whole_doubles_and_refuses_halves) {
  EXPECT_EQ(nps(std::vector{9.0, 10.0}), nps(std::vector{9, 10}));
  EXPECT_EQ(refusal("nps.not_whole",
                    [] {
                      (void)nps(std::vector{9.0, missing, 3.5});
                    }),
            "row 2: score 3.5 is not a whole number");
}

TEST(Nps, names_the_row_that_is_out_of_range) {
  EXPECT_EQ(refusal("nps.out_of_range", [] { (void)nps(std::vector{9, 11}); }), "row 1: score 11 is not in 0 to 10");
  refusal("nps.out_of_range", [] { (void)nps(std::vector{-1.0}); });
  const double infinity = std::numeric_limits<double>::infinity();
  EXPECT_EQ(refusal("nps.out_of_range",
                    [&] {
                      (void)nps(std::vector{1.0, 2.0, infinity});
                    }),
            "row 2: score inf is not in 0 to 10");
}

TEST(Nps, refuses_levels_and_methods_that_make_no_interval) {
  for (const double level : {0.0, 1.0, -0.1, 1.5, missing})
    refusal("interval.level", [&] { (void)nps(std::vector{9}, level); });
  EXPECT_EQ(refusal("interval.method", [] { (void)nps(std::vector{9}, 0.95, IntervalMethod::wilson); }),
            "nps has no interval 'wilson'");
  refusal("interval.method", [] { (void)nps(std::vector<int>{}, 0.95, IntervalMethod::student_t); });
}

TEST(Nps, wider_level_gives_wider_interval_up_to_the_last_double) {
  const auto scores = answers(5, 10, 15);
  double width = 0;
  for (const double level : {1e-6, 0.5, 0.9, 0.99, 1 - 1e-12, std::nextafter(1.0, 0.0)}) {
    const Estimate e = nps(scores, level);
    EXPECT_GT(e.high - e.low, width);
    width = e.high - e.low;
  }
}

TEST(Nps, order_of_the_rows_does_not_matter) {
  std::vector<int> scores = answers(37, 41, 91);
  const Estimate before = nps(scores);
  std::ranges::reverse(scores);
  EXPECT_EQ(nps(scores), before);
}

}  // namespace
}  // namespace kefu
