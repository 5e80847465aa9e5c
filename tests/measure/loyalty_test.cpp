#include <kefu/measure/loyalty.h>

#include "measure_support.h"
#include "spec.h"

#include <kefu/measure/satisfaction.h>

#include <cmath>
#include <functional>
#include <vector>

namespace kefu {
namespace {

using test::missing;
using test::proves;
using test::refusal;

SatisfactionPolicy with(const std::function<void(SatisfactionPolicy&)>& change) {
  SatisfactionPolicy policy;
  change(policy);
  return policy;
}

std::string refused(const std::string& code, const std::function<void(SatisfactionPolicy&)>& change) {
  return refusal(code, [&] { (void)LoyaltyCurve::make(with(change)); });
}

TEST(LoyaltyZone, a_lies_below_the_floor) {
  proves("SAT-ZA");
  EXPECT_EQ(loyalty_zone(0), LoyaltyZone::a);
  EXPECT_EQ(loyalty_zone(0.39), LoyaltyZone::a);
  EXPECT_EQ(loyalty_zone(std::nextafter(0.40, 0.0)), LoyaltyZone::a);
}

TEST(LoyaltyZone, b_begins_at_t1_and_ends_before_t2) {
  proves("SAT-ZB");
  EXPECT_EQ(loyalty_zone(0.40), LoyaltyZone::b);
  EXPECT_EQ(loyalty_zone(0.7999), LoyaltyZone::b);
  EXPECT_EQ(loyalty_zone(std::nextafter(0.80, 0.0)), LoyaltyZone::b);
  refused("loyalty_curve.narrow", [](auto& p) { p.t2 = 0.59; });
}

TEST(LoyaltyZone, b_may_be_exactly_as_wide_as_it_must) {
  const auto curve = LoyaltyCurve::make(with([](auto& p) {
    p.t1 = 0.6;
    p.t2 = 0.8;  // 0.8 - 0.6 is a little less than 0.2 in binary
    p.knots = {{0, 0}, {0.6, 0.6}, {0.8, 0.61}, {1, 1}};
  }));
  EXPECT_EQ(loyalty_zone(0.6, curve), LoyaltyZone::b);
}

TEST(LoyaltyZone, c_begins_at_t2) {
  proves("SAT-ZC");
  EXPECT_EQ(loyalty_zone(0.80), LoyaltyZone::c);
  EXPECT_EQ(loyalty_zone(1), LoyaltyZone::c);
}

TEST(LoyaltyFloor, is_crossed_below_t1_only) {
  proves("SAT-3");
  EXPECT_TRUE(below_floor(0.39));
  EXPECT_FALSE(below_floor(0.40));
  const auto strict = LoyaltyCurve::make(with([](auto& p) {
    p.t1 = 0.5;
    p.knots = {{0, 0}, {0.5, 0.45}, {0.8, 0.5}, {1, 1}};
  }));
  EXPECT_TRUE(below_floor(0.49, strict));
}

TEST(LoyaltyCurve, runs_straight_between_its_knots) {
  proves("SAT-CURVE");
  EXPECT_DOUBLE_EQ(loyalty(0.2), 0.225);
  EXPECT_DOUBLE_EQ(loyalty(0.39), 0.43875);
  EXPECT_DOUBLE_EQ(loyalty(0.6), 0.5);
  EXPECT_DOUBLE_EQ(loyalty(0.9), 0.775);
}

TEST(LoyaltyCurve, gives_the_five_answers_their_zone_and_loyalty) {
  proves("SAT-CURVE");
  const LoyaltyZone zones[] = {LoyaltyZone::a, LoyaltyZone::a, LoyaltyZone::b, LoyaltyZone::b, LoyaltyZone::c};
  const double loyalties[] = {0, 0.28125, 0.475, 0.5375, 1};
  for (int answer = 1; answer <= 5; ++answer) {
    const double s = satisfaction_unit(answer, ScoreScale::csat5);
    EXPECT_EQ(loyalty_zone(s), zones[answer - 1]) << answer;
    EXPECT_DOUBLE_EQ(loyalty(s), loyalties[answer - 1]) << answer;
  }
}

TEST(LoyaltyCurve, is_exact_at_its_knots_and_never_falls) {
  const LoyaltyCurve curve;
  for (const auto& [s, l] : curve.knots()) EXPECT_EQ(loyalty(s), l);
  for (int i = 0; i < 10'000; ++i) EXPECT_LE(loyalty(i / 10'000.0), loyalty((i + 1) / 10'000.0));
}

TEST(LoyaltyCurve, tells_the_slopes_of_its_zones) {
  const LoyaltyCurve curve;
  EXPECT_DOUBLE_EQ(curve.slope(LoyaltyZone::a), 1.125);
  EXPECT_DOUBLE_EQ(curve.slope(LoyaltyZone::b), 0.25);
  EXPECT_DOUBLE_EQ(curve.slope(LoyaltyZone::c), 2.25);
}

TEST(LoyaltyCurve, default_is_the_default_policy) {
  EXPECT_EQ(LoyaltyCurve(), LoyaltyCurve::make(SatisfactionPolicy{}));
  EXPECT_EQ(LoyaltyCurve().policy(), SatisfactionPolicy{});
}

TEST(LoyaltyCurve, refuses_a_middle_that_is_not_flat) {
  proves("SAT-CURVE");
  EXPECT_EQ(refused("loyalty_curve.not_flat", [](auto& p) { p.knots[2].loyalty = 0.7; }),
            "zone b rises by 0.625; with zones a and c at 1.125 and 1.5 it may rise by 0.2812");
  refused("loyalty_curve.not_flat", [](auto& p) { p.knots = {{0, 0}, {1, 1}}; });
  refused("loyalty_curve.not_flat", [](auto& p) { p.flatness = 0.1; });
}

TEST(LoyaltyCurve, refuses_zones_out_of_order) {
  proves("SAT-CURVE");
  refused("loyalty_curve.zones", [](auto& p) { std::swap(p.t1, p.t2); });
  refused("loyalty_curve.zones", [](auto& p) { p.t1 = 0; });
  refused("loyalty_curve.zones", [](auto& p) { p.t2 = 1; });
  refused("loyalty_curve.zones", [](auto& p) { p.t1 = missing; });
}

TEST(LoyaltyCurve, refuses_knots_that_make_no_rising_curve) {
  EXPECT_EQ(refused("loyalty_curve.falls", [](auto& p) { p.knots[2].loyalty = 0.4; }),
            "loyalty falls from 0.45 to 0.4 between satisfaction 0.4 and 0.8");
  refused("loyalty_curve.knots", [](auto& p) { p.knots.clear(); });
  refused("loyalty_curve.knots", [](auto& p) { p.knots.pop_back(); });
  refused("loyalty_curve.knots", [](auto& p) { p.knots[1].satisfaction = 0.8; });
  refused("loyalty_curve.knots", [](auto& p) { p.knots[3].loyalty = 1.01; });
  refused("loyalty_curve.knots", [](auto& p) { p.knots[1].loyalty = missing; });
}

TEST(Loyalty, tells_how_to_convert_an_answer) {
  EXPECT_EQ(refusal("loyalty.not_unit", [] { (void)loyalty(4); }),
            "satisfaction 4 is not in 0 to 1; for an answer on a scale use satisfaction_unit(4, scale=\"csat5\")");
  EXPECT_THAT(refusal("loyalty.not_unit", [] { (void)loyalty_zone(7); }), testing::HasSubstr("scale=\"ces7\""));
  EXPECT_THAT(refusal("loyalty.not_unit", [] { (void)below_floor(9); }), testing::HasSubstr("scale=\"nps11\""));
  EXPECT_EQ(refusal("loyalty.not_unit", [] { (void)loyalty(-0.1); }), "satisfaction -0.1 is not in 0 to 1");
  EXPECT_EQ(refusal("loyalty.not_unit", [] { (void)loyalty(missing); }), "satisfaction nan is not in 0 to 1");
}

TEST(ZoneShares, count_the_known_customers_of_each_zone) {
  const ZoneShares shares = zone_shares(std::vector{0.1, 0.4, missing, 0.5, 0.9});
  EXPECT_EQ(shares.a.value, 25);
  EXPECT_EQ(shares.b.value, 50);
  EXPECT_EQ(shares.c.value, 25);
  EXPECT_EQ(shares.b.n, 4);
  EXPECT_EQ(shares.b.missing, 1);
  EXPECT_EQ(shares.b.method, IntervalMethod::wilson);
  EXPECT_LT(shares.b.low, 50);
}

TEST(ZoneShares, name_the_row_that_is_no_unit_value) {
  EXPECT_THAT(refusal("loyalty.not_unit",
                      [] {
                        (void)zone_shares(std::vector{0.1, missing, 5.0});
                      }),
              testing::StartsWith("row 2: satisfaction 5 is not in 0 to 1"));
  EXPECT_TRUE(std::isnan(zone_shares({}).a.value));
}

}  // namespace
}  // namespace kefu
