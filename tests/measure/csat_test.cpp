#include <kefu/measure/csat.h>

#include "measure_support.h"

#include <cmath>
#include <limits>
#include <vector>

namespace kefu {
namespace {

using test::missing;
using test::refusal;
using test::repeat;

const std::vector<int> eight_of_ten = repeat<int>({{5, 3}, {4, 5}, {3, 1}, {1, 1}});

TEST(Csat, is_the_percentage_in_the_top_boxes) {
  EXPECT_DOUBLE_EQ(csat(std::vector{5, 4, 2}).value, 200.0 / 3);
  EXPECT_EQ(csat(std::vector{5, 4, 2}, {.top = 1}).value, 100.0 / 3);
  EXPECT_EQ(csat(std::vector{7, 6, 5, 4}, {.top = 3, .low = 1, .high = 7}).value, 75);
  EXPECT_EQ(csat(std::vector{-1, 0, 1, 1}, {.top = 1, .low = -1, .high = 1}).value, 50);
}

// Wilson 8 of 10: (.490162, .943318), Brown, Cai and DasGupta 2001 (doi:10.1214/ss/1009213286), formula 4.
TEST(Csat, wilson_interval_has_the_published_values) {
  const Estimate e = csat(eight_of_ten);
  EXPECT_EQ(e.value, 80);
  EXPECT_NEAR(e.low, 49.0162, 1e-4);
  EXPECT_NEAR(e.high, 94.3318, 1e-4);
  EXPECT_EQ(e.method, IntervalMethod::wilson);
}

// Recomputed from the formulas in Python with SciPy 1.17's normal quantile.
TEST(Csat, other_intervals_have_the_values_of_their_formulas) {
  const Estimate adjusted = csat(eight_of_ten, {}, 0.95, IntervalMethod::adjusted_wald);
  EXPECT_NEAR(adjusted.low, 47.93675905661507, 1e-9);
  EXPECT_NEAR(adjusted.high, 95.41127295161158, 1e-9);
  const Estimate wald = csat(eight_of_ten, {}, 0.95, IntervalMethod::wald);
  EXPECT_NEAR(wald.low, 55.20819870781755, 1e-9);
  EXPECT_NEAR(wald.high, 104.79180129218245, 1e-9);
}

TEST(Csat, interval_of_all_or_none_stays_in_range_and_has_width) {
  const Estimate all = csat(std::vector{5, 5, 5});
  EXPECT_EQ(all.value, 100);
  EXPECT_EQ(all.high, 100);
  EXPECT_LT(all.low, 50);
  const Estimate none = csat(std::vector{1, 1, 1});
  EXPECT_EQ(none.low, 0);
  EXPECT_GT(none.high, 50);
}

TEST(Csat, missing_answers_are_counted_and_never_enter_the_denominator) {
  const Estimate e = csat(std::vector{5.0, missing, 1.0, missing, missing});
  EXPECT_EQ(e.value, 50);
  EXPECT_EQ(e.n, 2);
  EXPECT_EQ(e.missing, 3);
  const Estimate nothing = csat(std::vector{missing});
  EXPECT_TRUE(std::isnan(nothing.value));
  EXPECT_EQ(nothing.low, 0);
  EXPECT_EQ(nothing.high, 100);
}

TEST(Csat, names_the_row_and_value_that_it_refuses) {
  EXPECT_EQ(refusal("csat.out_of_range", [] { (void)csat(std::vector{5, 4, 0}); }), "row 2: score 0 is not in 1 to 5");
  EXPECT_EQ(refusal("csat.not_whole",
                    [] {
                      (void)csat(std::vector{5.0, 4.5});
                    }),
            "row 1: score 4.5 is not a whole number");
  refusal("csat.out_of_range", [] { (void)csat(std::vector{-std::numeric_limits<double>::infinity()}); });
}

TEST(Csat, refuses_a_scale_without_boxes_even_of_no_answers) {
  const std::vector<int> nothing;
  refusal("csat.scale", [&] { (void)csat(nothing, {.top = 0}); });
  refusal("csat.scale", [&] { (void)csat(nothing, {.top = 5}); });
  refusal("csat.scale", [&] { (void)csat(nothing, {.top = 1, .low = 5, .high = 5}); });
  refusal("csat.scale", [&] { (void)csat(nothing, {.top = 1, .low = 5, .high = 1}); });
}

TEST(Csat, refuses_levels_and_methods_that_make_no_interval) {
  refusal("interval.level", [] { (void)csat(std::vector{5}, {}, 1.0); });
  EXPECT_EQ(refusal("interval.method", [] { (void)csat(std::vector{5}, {}, 0.95, IntervalMethod::tango); }),
            "csat has no interval 'tango'");
}

}  // namespace
}  // namespace kefu
