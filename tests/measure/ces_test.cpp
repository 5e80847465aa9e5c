#include <kefu/measure/ces.h>

#include "measure_support.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace kefu {
namespace {

using test::missing;
using test::refusal;

const std::vector<int> ten{6, 7, 3, 5, 6, 7, 2, 4, 6, 5};

TEST(Ces, is_the_mean_of_the_answers) {
  EXPECT_DOUBLE_EQ(ces(std::vector{6, 7, 3}).value, 16.0 / 3);
  EXPECT_EQ(ces(ten).value, 5.1);
}

// scipy.stats.t.interval(level, n - 1, mean, sd / sqrt(n)), SciPy 1.17, on the data above and on twenty pairs 1, 7.
TEST(Ces, t_interval_has_the_reference_values) {
  const Estimate e = ces(ten);
  EXPECT_NEAR(e.low, 3.910125402372816, 1e-12);
  EXPECT_NEAR(e.high, 6.2898745976271835, 1e-12);
  EXPECT_NEAR(ces(ten, 0.9).low, 4.135798860919329, 1e-12);
  const Estimate pairs = ces(test::repeat<int>({{1, 20}, {7, 20}}), 0.99);
  EXPECT_NEAR(pairs.low, 2.699160583776582, 1e-12);
  EXPECT_NEAR(pairs.high, 5.300839416223418, 1e-12);
}

TEST(Ces, interval_is_cut_to_the_scale) {
  const Estimate e = ces(std::vector{6, 7, 3});
  EXPECT_EQ(e.low, 1);
  EXPECT_EQ(e.high, 7);
}

TEST(Ces, one_answer_says_nothing_of_the_spread) {
  const Estimate e = ces(std::vector{6});
  EXPECT_EQ(e.value, 6);
  EXPECT_EQ(e.low, 1);
  EXPECT_EQ(e.high, 7);
}

// All ten answered 7. If a share q answered otherwise, that had the probability (1 - q)^10; at 2.5 % q is 0.3085.
TEST(Ces, answers_all_alike_do_not_make_certain) {
  const Estimate e = ces(std::vector<int>(10, 7));
  EXPECT_EQ(e.value, 7);
  EXPECT_EQ(e.high, 7);
  EXPECT_NEAR(e.low, 7 - 6 * (1 - std::pow(0.025, 0.1)), 1e-12);
  EXPECT_GT(ces(std::vector<int>(1000, 7)).low, 6.97);
}

TEST(Ces, missing_answers_are_counted_and_none_is_no_information) {
  const Estimate e = ces(std::vector{6.0, missing, 4.0});
  EXPECT_EQ(e.value, 5);
  EXPECT_EQ(e.n, 2);
  EXPECT_EQ(e.missing, 1);
  const Estimate nothing = ces(std::vector<double>{});
  EXPECT_TRUE(std::isnan(nothing.value));
  EXPECT_EQ(nothing.low, 1);
  EXPECT_EQ(nothing.high, 7);
}

TEST(Ces, order_of_the_rows_does_not_matter) {
  std::vector<int> scores = ten;
  std::ranges::sort(scores);
  EXPECT_EQ(ces(scores), ces(ten));
}

TEST(Ces, names_what_it_refuses) {
  EXPECT_EQ(refusal("ces.out_of_range", [] { (void)ces(std::vector{7, 8}); }), "row 1: score 8 is not in 1 to 7");
  refusal("ces.out_of_range", [] { (void)ces(std::vector{0.0}); });
  refusal("ces.not_whole", [] { (void)ces(std::vector{6.25}); });
  refusal("interval.level", [] { (void)ces(std::vector{6}, 0.0); });
  EXPECT_EQ(refusal("interval.method", [] { (void)ces(std::vector{6}, 0.95, IntervalMethod::wald); }),
            "ces has no interval 'wald'");
}

}  // namespace
}  // namespace kefu
