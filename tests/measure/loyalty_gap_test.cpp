#include <kefu/measure/loyalty_gap.h>

#include "measure_support.h"
#include "spec.h"

#include <kefu/facts/score.h>

#include <type_traits>
#include <vector>

namespace kefu {
namespace {

using test::missing;
using test::proves;
using test::refusal;

TEST(LoyaltyGap, high_satisfaction_with_low_loyalty_is_leaving) {
  proves("SAT-GAP");
  EXPECT_EQ(loyalty_gap(0.9, 0.1), LoyaltyGap::satisfied_but_leaving);
  EXPECT_EQ(loyalty_gap(0.80, 0.4499), LoyaltyGap::satisfied_but_leaving);
  EXPECT_EQ(loyalty_gap(0.80, 0.45), LoyaltyGap::none);
  EXPECT_EQ(loyalty_gap(0.7999, 0), LoyaltyGap::none);
}

TEST(LoyaltyGap, low_satisfaction_with_high_loyalty_is_captive) {
  proves("SAT-GAP");
  EXPECT_EQ(loyalty_gap(0.39, 0.55), LoyaltyGap::captive);
  EXPECT_EQ(loyalty_gap(0.39, 0.5499), LoyaltyGap::none);
  EXPECT_EQ(loyalty_gap(0.40, 1), LoyaltyGap::none);
}

TEST(LoyaltyGap, needs_a_behaviour_and_is_never_made_from_an_answer_alone) {
  proves("SAT-2");
  using Curve = const LoyaltyCurve&;
  static_assert(std::is_invocable_v<decltype(loyalty_gap), double, double, Curve>);
  static_assert(!std::is_invocable_v<decltype(loyalty_gap), double, Curve>);
  static_assert(!std::is_convertible_v<SatisfactionScore, LoyaltyObservation>);
  static_assert(!std::is_constructible_v<LoyaltyObservation, SatisfactionScore>);
  const GapReport answers_only = loyalty_gaps(std::vector{0.9, 0.1}, std::vector{missing, missing});
  EXPECT_EQ(answers_only.n, 0);
  EXPECT_EQ(answers_only.missing, 2);
}

TEST(LoyaltyGap, names_the_number_that_is_no_unit_value) {
  EXPECT_EQ(refusal("loyalty.not_unit", [] { (void)loyalty_gap(0.5, 3); }), "loyalty 3 is not in 0 to 1");
  refusal("loyalty.not_unit", [] { (void)loyalty_gap(missing, 0.5); });
  refusal("loyalty.not_unit", [] { (void)loyalty_gap(0.5, missing); });
}

TEST(GapReport, counts_shares_and_names_rows) {
  proves("SAT-GAP");
  const GapReport report =
      loyalty_gaps(std::vector{0.9, 0.95, 0.2, 0.5, missing, 0.9}, std::vector{0.1, 0.9, 0.8, 0.5, 0.1, missing});
  EXPECT_EQ(report.n, 4);
  EXPECT_EQ(report.missing, 2);
  EXPECT_EQ(report.satisfied_but_leaving.rows, std::vector<std::int64_t>{0});
  EXPECT_EQ(report.captive.rows, std::vector<std::int64_t>{2});
  EXPECT_EQ(report.captive.share.value, 25);
  EXPECT_EQ(report.captive.share.missing, 2);
  EXPECT_GT(report.captive.share.high, 25);
}

TEST(GapReport, refuses_columns_that_do_not_match) {
  EXPECT_EQ(refusal("loyalty.lengths", [] { (void)loyalty_gaps(std::vector{0.9}, {}); }),
            "1 satisfactions but 0 loyalties: a row is one customer");
  EXPECT_EQ(refusal("loyalty.not_unit",
                    [] {
                      (void)loyalty_gaps(std::vector{0.9, 0.1}, std::vector{0.1, 1.1});
                    }),
            "row 1: loyalty 1.1 is not in 0 to 1");
  refusal("interval.level", [] { (void)loyalty_gaps({}, {}, {}, 2); });
}

}  // namespace
}  // namespace kefu
