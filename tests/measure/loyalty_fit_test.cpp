#include <kefu/measure/loyalty_fit.h>

#include "least_squares.h"
#include "measure_support.h"
#include "spec.h"

#include <kefu/base/json.h>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

namespace kefu {
namespace {

using test::missing;
using test::proves;
using test::refusal;

struct Columns {
  std::vector<double> s;
  std::vector<double> l;
};

/// n satisfactions at even steps from `low` to `high`, and what the curve makes of them.
template <class Curve>
Columns even(int n, Curve curve, double low = 0, double high = 1) {
  Columns columns;
  for (int i = 0; i < n; ++i) {
    const double s = low + (high - low) * i / (n - 1);
    columns.s.push_back(s);
    columns.l.push_back(curve(s));
  }
  return columns;
}

double default_curve(double s) { return loyalty(s); }

void add_noise(Columns& columns, double deviation, unsigned seed) {
  std::mt19937_64 random(seed);
  for (double& l : columns.l) {
    double sum = -6;  // nearly normal, and the same on every platform
    for (int i = 0; i < 12; ++i) sum += static_cast<double>(random() >> 11) * 0x1p-53;
    l = std::clamp(l + deviation * sum, 0.0, 1.0);
  }
}

LoyaltyFit fit(const Columns& columns) { return fit_loyalty(columns.s, columns.l); }

/// Three zones whose middle is well within the flatness that the policy allows.
double flat_curve(double s) { return s < 0.4 ? 1.2 * s : s < 0.8 ? 0.48 + 0.1 * (s - 0.4) : 0.52 + 2.4 * (s - 0.8); }

bool has(const LoyaltyFit& fit, FitNote note) { return std::ranges::count(fit.notes, note) > 0; }

void expect_default_curve(const LoyaltyFit& fit, double tolerance) {
  EXPECT_NEAR(fit.t1, 0.40, tolerance);
  EXPECT_NEAR(fit.t2, 0.80, tolerance);
  EXPECT_EQ(fit.shape, FitShape::three_zones);
  EXPECT_TRUE(fit.middle_is_flat);
  const double expected[] = {0, 0.45, 0.55, 1};
  ASSERT_EQ(fit.knots.size(), 4U);
  for (std::size_t i = 0; i < 4; ++i) EXPECT_NEAR(fit.knots[i].loyalty, expected[i], tolerance);
  EXPECT_NEAR(fit.slope_a, 1.125, 10 * tolerance);
  EXPECT_NEAR(fit.slope_b, 0.25, 10 * tolerance);
  EXPECT_NEAR(fit.slope_c, 2.25, 10 * tolerance);
}

TEST(LoyaltyFit, two_hundred_noise_free_points_give_the_default_curve_back) {
  proves("SAT-FIT");
  const LoyaltyFit even_steps = fit(even(200, default_curve));
  expect_default_curve(even_steps, 1e-12);
  EXPECT_LT(even_steps.rmse, 1e-14);
  EXPECT_NEAR(even_steps.r2, 1, 1e-12);
  EXPECT_EQ(even_steps.n, 200);
  expect_default_curve(fit(even(201, default_curve)), 1e-12);  // on the grid, and both breaks are points of it
}

TEST(LoyaltyFit, noise_free_points_give_any_curve_back_however_they_lie) {
  proves("SAT-FIT");
  std::mt19937_64 random(7);
  const auto uniform = [&] { return static_cast<double>(random() >> 11) * 0x1p-53; };
  for (int round = 0; round < 20; ++round) {
    const double t1 = 0.2 + 0.25 * uniform();
    const double t2 = t1 + 0.2 + 0.2 * uniform();
    const double a = 0.5 + uniform();
    const double c = 0.5 + uniform();
    const double b = 0.25 * std::min(a, c) * uniform();
    const double scale = 1 / (a * t1 + b * (t2 - t1) + c * (1 - t2));
    Columns columns;
    for (int i = 0; i < 100 + 40 * round; ++i) {
      const double s = round % 2 == 0 ? uniform() : std::sqrt(uniform());  // odd rounds: mostly satisfied
      columns.s.push_back(s);
      columns.l.push_back(scale *
                          (a * std::min(s, t1) + b * std::clamp(s - t1, 0.0, t2 - t1) + c * std::max(s - t2, 0.0)));
    }
    const LoyaltyFit found = fit(columns);
    EXPECT_NEAR(found.t1, t1, 1e-9) << round;
    EXPECT_NEAR(found.t2, t2, 1e-9) << round;
    EXPECT_EQ(found.shape, FitShape::three_zones) << round;
    EXPECT_NEAR(found.knots[3].loyalty, 1, 1e-9);
  }
}

TEST(LoyaltyFit, finds_thresholds_among_the_eleven_answers_of_an_nps_question) {
  Columns columns;
  for (int round = 0; round < 10; ++round)
    for (int answer = 0; answer <= 10; ++answer) {
      columns.s.push_back(answer / 10.0);
      columns.l.push_back(loyalty(answer / 10.0));
    }
  const LoyaltyFit found = fit(columns);
  expect_default_curve(found, 1e-9);
  EXPECT_EQ(found.levels, 11);
}

TEST(LoyaltyFit, sees_through_noise) {
  Columns columns = even(2000, flat_curve);
  add_noise(columns, 0.1, 1);
  const LoyaltyFit found = fit(columns);
  EXPECT_NEAR(found.t1, 0.40, 0.03);
  EXPECT_NEAR(found.t2, 0.80, 0.03);
  EXPECT_EQ(found.shape, FitShape::three_zones);
  EXPECT_NEAR(found.rmse, 0.1, 0.005);
  EXPECT_TRUE(has(found, FitNote::searched_on_grid));
}

TEST(LoyaltyFit, fits_customers_who_stayed_or_left) {
  Columns columns = even(20'000, flat_curve);
  std::mt19937_64 random(3);
  for (double& l : columns.l) l = static_cast<double>(random() >> 11) * 0x1p-53 < l ? 1 : 0;
  const LoyaltyFit found = fit(columns);
  EXPECT_NEAR(found.t1, 0.40, 0.05);
  EXPECT_NEAR(found.t2, 0.80, 0.05);
  EXPECT_EQ(found.shape, FitShape::three_zones);
}

// The oracle tries pairs of breaks by brute force and solves each by plain normal equations.
TEST(LoyaltyFit, no_pair_of_breaks_does_better) {
  std::mt19937_64 random(11);
  for (unsigned round = 0; round < 30; ++round) {
    const int levels = round % 3 == 0 ? 10 : 1000;
    Columns columns;
    for (int i = 0; i < 40; ++i) {
      const double s = static_cast<double>(random() % static_cast<unsigned>(levels + 1)) / levels;
      columns.s.push_back(s);
      columns.l.push_back(round % 2 == 0 ? default_curve(s) : 0.5);
    }
    add_noise(columns, 0.15, round);
    const LoyaltyFit found = fit(columns);
    EXPECT_NEAR(found.rss, test::rss_with_breaks(columns.s, columns.l, found.t1, found.t2), 1e-9) << round;
    EXPECT_LE(found.rss, test::least_rss_on_grid(columns.s, columns.l, 60, 3) + 1e-9) << round;
    EXPECT_LE(found.compared[2].rss, found.compared[1].rss + 1e-9);
    EXPECT_LE(found.compared[1].rss, found.compared[0].rss + 1e-9);
  }
}

TEST(LoyaltyFit, grid_search_of_many_levels_is_as_good_as_brute_force) {
  for (unsigned seed = 0; seed < 3; ++seed) {
    Columns columns = even(1500, default_curve);
    add_noise(columns, 0.2, seed);
    const LoyaltyFit found = fit(columns);
    EXPECT_LE(found.rss, test::least_rss_on_grid(columns.s, columns.l, 25, 15) + 1e-9) << seed;
    EXPECT_NEAR(found.rss, test::rss_with_breaks(columns.s, columns.l, found.t1, found.t2), 1e-8);
  }
}

TEST(LoyaltyFit, order_of_the_rows_does_not_matter) {
  Columns columns = even(500, default_curve);
  for (double& s : columns.s) s = std::round(s * 50) / 50;  // many ties
  add_noise(columns, 0.1, 5);
  const LoyaltyFit before = fit(columns);
  std::mt19937_64 random(1);
  for (int round = 0; round < 5; ++round) {
    for (std::size_t i = columns.s.size(); i-- > 1;) {
      const std::size_t j = random() % (i + 1);
      std::swap(columns.s[i], columns.s[j]);
      std::swap(columns.l[i], columns.l[j]);
    }
    EXPECT_EQ(fit(columns), before);
  }
}

TEST(LoyaltyFit, a_straight_line_is_said_to_be_enough) {
  Columns columns = even(300, [](double s) { return 0.2 + 0.5 * s; });
  add_noise(columns, 0.1, 2);
  const LoyaltyFit noisy = fit(columns);
  EXPECT_EQ(noisy.shape, FitShape::straight_line_enough);
  ASSERT_EQ(noisy.compared.size(), 3U);
  EXPECT_LT(noisy.compared[0].bic, noisy.compared[2].bic);
  EXPECT_EQ(refusal("fit.not_three_zones", [&] { (void)fitted_curve(noisy); }),
            "the fit is no curve of three zones: straight_line_enough");
}

TEST(LoyaltyFit, breaks_that_nothing_tells_are_not_made_up) {
  for (const double slope : {0.0, 0.5}) {
    const LoyaltyFit exact = fit(even(100, [&](double s) { return 0.25 + slope * s; }));
    EXPECT_EQ(exact.shape, FitShape::straight_line_enough);
    EXPECT_TRUE(std::isnan(exact.t1));
    EXPECT_TRUE(std::isnan(exact.slope_b));
    EXPECT_TRUE(exact.knots.empty());
    EXPECT_TRUE(has(exact, FitNote::breaks_undetermined));
    EXPECT_FALSE(exact.middle_is_flat);
  }
  const LoyaltyFit hinge = fit(even(100, [](double s) { return std::max(0.3, s); }));
  EXPECT_EQ(hinge.shape, FitShape::one_break_enough);
  EXPECT_TRUE(std::isnan(hinge.t2));
}

TEST(LoyaltyFit, one_break_is_said_to_be_enough) {
  Columns columns = even(400, [](double s) { return std::max(0.2, 1.6 * s - 0.6); });
  add_noise(columns, 0.05, 4);
  EXPECT_EQ(fit(columns).shape, FitShape::one_break_enough);
}

TEST(LoyaltyFit, says_in_words_what_is_wrong_with_two_breaks) {
  proves("SAT-FIT");
  const auto shape = [](double y0, double y1, double y2, double y3, double t1 = 0.4, double t2 = 0.8) {
    return fit(even(300, [=](double s) {
      if (s < t1) return y0 + (y1 - y0) * s / t1;
      if (s < t2) return y1 + (y2 - y1) * (s - t1) / (t2 - t1);
      return y2 + (y3 - y2) * (s - t2) / (1 - t2);
    }));
  };
  const LoyaltyFit steep = shape(0, 0.4, 0.7, 1);
  EXPECT_EQ(steep.shape, FitShape::middle_not_flat);
  EXPECT_FALSE(steep.middle_is_flat);
  EXPECT_EQ(shape(0.5, 0.2, 0.2, 0.9).shape, FitShape::slopes_do_not_rise);
  EXPECT_EQ(shape(0, 0.8, 0.2, 0.9).shape, FitShape::slopes_do_not_rise);
  EXPECT_EQ(shape(0, 0.5, 0.5, 1, 0.4, 0.5).shape, FitShape::middle_too_narrow);
  EXPECT_EQ(shape(0, 0.5, 0.5, 1).shape, FitShape::three_zones);
}

TEST(LoyaltyFit, notes_where_the_line_leaves_the_range_or_the_rows) {
  const auto curve = [](double s) {
    return 0.3 - 1.4 * std::max(0.5 - s, 0.0) + 0.1 * std::clamp(s - 0.5, 0.0, 0.3) + 3 * std::max(s - 0.8, 0.0);
  };
  const LoyaltyFit part = fit(even(200, curve, 0.3, 0.95));
  EXPECT_NEAR(part.knots[0].loyalty, -0.4, 1e-9);
  EXPECT_TRUE(has(part, FitNote::below_zero));
  EXPECT_TRUE(has(part, FitNote::prolonged_down));
  EXPECT_FALSE(has(part, FitNote::prolonged_up));
  EXPECT_FALSE(has(part, FitNote::above_one));
  EXPECT_EQ(loyalty(0, fitted_curve(part)), 0);
}

TEST(LoyaltyFit, gives_a_curve_that_can_be_used) {
  Columns columns = even(1000, flat_curve);
  add_noise(columns, 0.05, 9);
  const LoyaltyFit found = fit(columns);
  const LoyaltyCurve curve = fitted_curve(found);
  EXPECT_EQ(curve.t1(), found.t1);
  EXPECT_EQ(loyalty_zone(found.t1, curve), LoyaltyZone::b);
  EXPECT_NEAR(loyalty(0.6, curve), 0.5, 0.02);
}

TEST(LoyaltyFit, refuses_fewer_pairs_than_the_policy_asks) {
  proves("SAT-FIT");
  const Columns columns = even(29, default_curve);
  EXPECT_EQ(refusal("fit.too_few", [&] { (void)fit(columns); }),
            "29 pairs of satisfaction and loyalty; a fit needs 30");
  EXPECT_EQ(fit(even(30, default_curve)).n, 30);
  SatisfactionPolicy policy;
  policy.min_points = 100;
  refusal("fit.too_few", [&] { (void)fit_loyalty(columns.s, columns.l, policy); });
}

TEST(LoyaltyFit, refuses_answers_without_behaviour) {
  proves("SAT-2");
  const Columns columns = even(100, default_curve);
  const std::vector<double> none(100, missing);
  EXPECT_EQ(
      refusal("fit.too_few", [&] { (void)fit_loyalty(columns.s, none); }),
      "0 pairs of satisfaction and loyalty; a fit needs 30; 100 more lack satisfaction or observed loyalty, which "
      "answers cannot replace");
}

TEST(LoyaltyFit, leaves_out_and_counts_rows_that_lack_a_number) {
  Columns columns = even(200, default_curve);
  columns.s.push_back(missing);
  columns.l.push_back(0.3);
  columns.s.push_back(0.3);
  columns.l.push_back(missing);
  const LoyaltyFit found = fit(columns);
  EXPECT_EQ(found.n, 200);
  EXPECT_EQ(found.missing, 2);
}

TEST(LoyaltyFit, refuses_scales_too_coarse_for_three_zones) {
  Columns columns;
  for (int i = 0; i < 100; ++i) {
    columns.s.push_back(0.25 * (i % 5));
    columns.l.push_back(loyalty(columns.s.back()));
  }
  EXPECT_EQ(refusal("fit.too_few_levels", [&] { (void)fit(columns); }),
            "5 distinct satisfactions; two breaks need 7: use the configured curve or a finer scale");
}

TEST(LoyaltyFit, refuses_rows_that_crowd_in_one_place) {
  Columns columns;
  for (int i = 0; i < 1000; ++i) {
    columns.s.push_back(i < 8 ? 0.1 * i : 0.9);
    columns.l.push_back(0.5);
  }
  EXPECT_EQ(refusal("fit.too_thin", [&] { (void)fit(columns); }),
            "no two breaks leave every zone 2 levels, 3 rows and 1 % of the rows");
}

TEST(LoyaltyFit, names_row_and_column_of_what_is_no_unit_value) {
  Columns columns = even(40, default_curve);
  columns.s[3] = 4;
  EXPECT_EQ(
      refusal("loyalty.not_unit", [&] { (void)fit(columns); }),
      "row 3: satisfaction 4 is not in 0 to 1; for an answer on a scale use satisfaction_unit(4, scale=\"csat5\")");
  columns.s[3] = 0.3;
  columns.l[5] = -0.01;
  EXPECT_EQ(refusal("loyalty.not_unit", [&] { (void)fit(columns); }), "row 5: loyalty -0.01 is not in 0 to 1");
  columns.l.pop_back();
  refusal("loyalty.lengths", [&] { (void)fit(columns); });
}

TEST(LoyaltyFit, comes_back_from_its_json) {
  Columns columns = even(100, default_curve);
  add_noise(columns, 0.1, 6);
  const LoyaltyFit found = fit(columns);
  EXPECT_EQ(from_json<LoyaltyFit>(to_json(found)), found);
}

}  // namespace
}  // namespace kefu
