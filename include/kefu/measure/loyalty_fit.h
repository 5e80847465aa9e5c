#pragma once

#include <kefu/measure/loyalty.h>

#include <boost/describe.hpp>

#include <cstdint>
#include <span>
#include <vector>

namespace kefu {

/// What the rows say of the three zones. Lines are compared by BIC, in which a break counts as a parameter.
enum class FitShape {
  three_zones,           ///< two breaks, rising on both sides of a middle that is flat and wide enough
  straight_line_enough,  ///< no break earns its place
  one_break_enough,      ///< a second break does not earn its place
  slopes_do_not_rise,    ///< two breaks, but loyalty falls, or does not rise in a or c
  middle_not_flat,       ///< two breaks and a rise, but b rises more than flatness allows
  middle_too_narrow      ///< all of it, but b is narrower than min_b_width
};
BOOST_DESCRIBE_ENUM(FitShape, three_zones, straight_line_enough, one_break_enough, slopes_do_not_rise, middle_not_flat,
                    middle_too_narrow)

/// What to know before relying on the numbers.
enum class FitNote {
  below_zero,          ///< the line goes below loyalty 0 somewhere in satisfaction 0 to 1
  above_one,           ///< the line goes above loyalty 1 there
  middle_falls,        ///< slope b is below 0
  prolonged_down,      ///< no row near satisfaction 0: the knot there lies beyond the rows
  prolonged_up,        ///< no row near satisfaction 1: the knot there lies beyond the rows
  break_at_limit,      ///< a zone has as few rows or levels as a zone may have: the break may want to go further
  ridge,               ///< the rows hardly tell the breaks apart: the condition is above 1000
  searched_on_grid,    ///< more than 200 levels: the best valleys of a grid, refined, not every pair of breaks
  breaks_undetermined  ///< fewer breaks fit exactly: t1, t2 and the slopes are NaN, and there are no knots
};
BOOST_DESCRIBE_ENUM(FitNote, below_zero, above_one, middle_falls, prolonged_down, prolonged_up, break_at_limit, ridge,
                    searched_on_grid, breaks_undetermined)

/// How well the best connected line of so many breaks does.
struct LineFit {
  std::int64_t breaks = 0;
  std::int64_t parameters = 0;  ///< values and breaks
  double rss = 0;               ///< sum of squared residuals
  double bic = 0;               ///< n log(rss / n) + parameters log n; lower is better

  bool operator==(const LineFit&) const = default;
};
BOOST_DESCRIBE_STRUCT(LineFit, (), (breaks, parameters, rss, bic))

/// The curve that a firm's own customers follow, and how far to trust it.
struct LoyaltyFit {
  double t1 = 0;                 ///< end of zone a
  double t2 = 0;                 ///< end of zone b
  std::vector<CurveKnot> knots;  ///< at satisfaction 0, t1, t2, 1; the outer two prolong the line where no rows are
  double slope_a = 0;
  double slope_b = 0;
  double slope_c = 0;
  FitShape shape{};             ///< t1 and t2 are worth using only if this is three_zones
  bool middle_is_flat = false;  ///< |slope b| <= flatness times the smaller of slopes a and c
  std::vector<FitNote> notes;
  double rss = 0;        ///< sum of squared residuals
  double rmse = 0;       ///< square root of rss / n, in loyalty
  double r2 = 0;         ///< share of the variance that the line explains; NaN if loyalty does not vary
  double condition = 0;  ///< of the least-squares problem in values and breaks, columns scaled to length 1
  std::int64_t n = 0;
  std::int64_t missing = 0;       ///< rows left out because one of the two numbers is not known
  std::int64_t levels = 0;        ///< distinct satisfactions
  double lowest = 0;              ///< least satisfaction among the rows
  double highest = 0;             ///< greatest
  std::vector<LineFit> compared;  ///< no break, one, two

  bool operator==(const LoyaltyFit&) const = default;
};
BOOST_DESCRIBE_STRUCT(LoyaltyFit, (),
                      (t1, t2, knots, slope_a, slope_b, slope_c, shape, middle_is_flat, notes, rss, rmse, r2, condition,
                       n, missing, levels, lowest, highest, compared))

/// Fits thresholds and knots to pairs of satisfaction and observed loyalty.
///
/// Least squares of a connected line with two breaks, the breaks being fitted too. Up to 200 distinct satisfactions the
/// minimum is global; beyond, a grid of 200 is searched and refined (note `searched_on_grid`).
///
/// satisfaction  unit values, in [0, 1]; NaN leaves the row out, counted in `missing`
/// observed      unit values of behaviour, in [0, 1], also 0 or 1 for stayed or left; NaN likewise. Answers to
///               questions are no behaviour
/// policy        min_points, flatness and min_b_width; its knots are not used
/// Returns       always check `shape` and `notes`: that two breaks fit best does not say that there are two
/// Refused       too little is known to fit anything: `fit.too_few` (pairs below min_points), `fit.too_few_levels`
/// (fewer
///               than 7 distinct satisfactions, as on a 5-point scale: six numbers cannot be read off five means; use
///               the configured curve), `fit.too_thin` (no two breaks leave each zone 2 levels, 3 rows and 1 % of rows)
/// Throws        InvalidArgument with those codes; `loyalty.not_unit` (names row and column), `loyalty.lengths`
/// Cost          O(n log n): a million rows in about half a second; the order of the rows does not matter
/// Source        Hudson 1966, doi:10.1080/01621459.1966.10482198; the zones: Jones and Sasser 1995.
///               Weakness: BIC with a break as one parameter is a rule of thumb, because a break that is not there has
///               no place; and residuals of 0 or 1 loyalty do not have one variance.
[[nodiscard]] LoyaltyFit fit_loyalty(std::span<const double> satisfaction, std::span<const double> observed,
                                     const SatisfactionPolicy& policy = {});

/// The curve of a fit, ready to use: loyalty cut to [0, 1], and a middle that falls a little made level at its mean.
///
/// policy  flatness and min_b_width that the curve must keep
/// Throws  InvalidArgument `fit.not_three_zones`, and as LoyaltyCurve::make
[[nodiscard]] LoyaltyCurve fitted_curve(const LoyaltyFit& fit, const SatisfactionPolicy& policy = {});

}  // namespace kefu
