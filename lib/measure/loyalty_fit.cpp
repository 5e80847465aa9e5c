#include <kefu/measure/loyalty_fit.h>

#include "base/raise.h"
#include "measure/broken_line.h"
#include "measure/condition.h"
#include "measure/pairs.h"

#include <kefu/base/names.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>
#include <string>
#include <utility>

namespace kefu {
namespace {

constexpr std::size_t fewest_levels = 7;  // two breaks, three slopes and a start are six numbers
constexpr std::size_t fewest_rows_of_a_zone = 3;
constexpr double widest_ridge = 1000;
constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// Everything that is fitted, before it is put into words.
struct Lines {
  LevelTable table;
  BrokenLine straight;
  BrokenLine one_break;
  BrokenLine two_breaks;
};

void check_rows(std::size_t rows, std::int64_t missing, std::int64_t needed) {
  if (static_cast<std::int64_t>(rows) >= needed) return;
  const std::string left_out =
      missing == 0
          ? ""
          : fmt::format("; {} more lack satisfaction or observed loyalty, which answers cannot replace", missing);
  raise<InvalidArgument>("fit.too_few", "{} pairs of satisfaction and loyalty; a fit needs {}{}", rows, needed,
                         left_out);
}

void check_levels(const LevelTable& table) {
  if (table.size() < fewest_levels)
    raise<InvalidArgument>("fit.too_few_levels",
                           "{} distinct satisfactions; two breaks need {}: use the configured curve or a finer scale",
                           table.size(), fewest_levels);
}

BrokenLine found(std::optional<BrokenLine> line) {
  if (!line)
    raise<InvalidArgument>("fit.too_thin", "no two breaks leave every zone 2 levels, {} rows and 1 % of the rows",
                           fewest_rows_of_a_zone);
  return *std::move(line);
}

Lines fit_lines(std::vector<Row> rows) {
  LevelTable table(std::move(rows));
  check_levels(table);
  const PieceLimit limit{std::max(fewest_rows_of_a_zone, table.rows().size() / 100)};
  BrokenLine two = found(fit_two_breaks(table, limit));
  BrokenLine one = found(fit_one_break(table, limit));
  BrokenLine straight = fit_straight_line(table);
  return {std::move(table), std::move(straight), std::move(one), std::move(two)};
}

double total_squares(const LevelTable& table) { return table.yy(0, table.size()); }

/// Sums of squares below this are rounding, not residuals.
double rounding(const LevelTable& table) {
  return std::max(1e-24 * total_squares(table), 1e-28 * static_cast<double>(table.rows().size()));
}

LineFit compare(const LevelTable& table, const BrokenLine& line) {
  const auto n = static_cast<double>(table.rows().size());
  const auto breaks = static_cast<std::int64_t>(line.breaks.size());
  const std::int64_t parameters = 2 + 2 * breaks;
  const double bic =
      n * std::log(std::max(line.rss, rounding(table)) / n) + static_cast<double>(parameters) * std::log(n);
  return {breaks, parameters, line.rss, bic};
}

double value_at(const LevelTable& table, const BrokenLine& line, double x, std::size_t piece) {
  return table.mean_y() + line.spline.at(x, piece);
}

void set_line(LoyaltyFit& fit, const LevelTable& table, const BrokenLine& line) {
  fit.t1 = line.breaks[0].x;
  fit.t2 = line.breaks[1].x;
  fit.knots = {{0, value_at(table, line, 0, 0)},
               {fit.t1, value_at(table, line, fit.t1, 0)},
               {fit.t2, value_at(table, line, fit.t2, 1)},
               {1, value_at(table, line, 1, 2)}};
  fit.slope_a = line.spline.slope(0);
  fit.slope_b = line.spline.slope(1);
  fit.slope_c = line.spline.slope(2);
  fit.condition = condition_of(table, line);
}

/// Fewer breaks fit exactly, so nothing tells where two would be.
void set_undetermined(LoyaltyFit& fit) {
  fit.t1 = fit.t2 = fit.slope_a = fit.slope_b = fit.slope_c = nan;
  fit.condition = std::numeric_limits<double>::infinity();
  fit.notes.push_back(FitNote::breaks_undetermined);
}

void set_quality(LoyaltyFit& fit, const Lines& lines) {
  const LevelTable& table = lines.table;
  fit.n = static_cast<std::int64_t>(table.rows().size());
  fit.levels = static_cast<std::int64_t>(table.size());
  fit.lowest = table.x(0);
  fit.highest = table.x(table.size() - 1);
  fit.rss = lines.two_breaks.rss;
  fit.rmse = std::sqrt(fit.rss / static_cast<double>(fit.n));
  const double total = total_squares(table);
  fit.r2 = total > rounding(table) ? 1 - fit.rss / total : nan;
  fit.compared = {compare(table, lines.straight), compare(table, lines.one_break), compare(table, lines.two_breaks)};
}

FitShape shape_of(const LoyaltyFit& fit, const SatisfactionPolicy& policy) {
  const double none = fit.compared[0].bic;
  const double one = fit.compared[1].bic;
  const double two = fit.compared[2].bic;
  if (none <= one && none <= two) return FitShape::straight_line_enough;
  if (one <= two) return FitShape::one_break_enough;
  const double outer = std::min(fit.slope_a, fit.slope_c);
  if (!(outer > 0) || fit.slope_b < -policy.flatness * outer) return FitShape::slopes_do_not_rise;
  if (!fit.middle_is_flat) return FitShape::middle_not_flat;
  return fit.t2 - fit.t1 < policy.min_b_width ? FitShape::middle_too_narrow : FitShape::three_zones;
}

bool is_flat(const LoyaltyFit& fit, const SatisfactionPolicy& policy) {
  const double outer = std::min(fit.slope_a, fit.slope_c);
  return outer > 0 && std::abs(fit.slope_b) <= policy.flatness * outer;
}

void add_notes(LoyaltyFit& fit, const BrokenLine& line) {
  constexpr double rounding_of_a_value = 1e-9;
  constexpr double near = 0.1;  // a step of the 0 to 10 scale
  const auto note = [&](bool applies, FitNote what) {
    if (applies) fit.notes.push_back(what);
  };
  const auto [least, most] = std::ranges::minmax(fit.knots, {}, &CurveKnot::loyalty);
  note(least.loyalty < -rounding_of_a_value, FitNote::below_zero);
  note(most.loyalty > 1 + rounding_of_a_value, FitNote::above_one);
  note(fit.slope_b < -rounding_of_a_value, FitNote::middle_falls);
  note(fit.lowest > near, FitNote::prolonged_down);
  note(fit.highest < 1 - near, FitNote::prolonged_up);
  note(line.at_limit, FitNote::break_at_limit);
  note(!(fit.condition <= widest_ridge), FitNote::ridge);
  note(line.on_grid, FitNote::searched_on_grid);
}

}  // namespace

LoyaltyFit fit_loyalty(std::span<const double> satisfaction, std::span<const double> observed,
                       const SatisfactionPolicy& policy) {
  LoyaltyFit fit;
  std::vector<Row> rows;
  rows.reserve(satisfaction.size());
  fit.missing = for_each_pair(satisfaction, observed, [&](std::size_t, double s, double l) {
    rows.push_back({s + 0.0, l + 0.0});  // -0 becomes 0, so that sorting sees one zero
  });
  check_rows(rows.size(), fit.missing, policy.min_points);
  const Lines lines = fit_lines(std::move(rows));
  set_quality(fit, lines);
  if (std::min(lines.straight.rss, lines.one_break.rss) <= rounding(lines.table)) {
    set_undetermined(fit);
  } else {
    set_line(fit, lines.table, lines.two_breaks);
    add_notes(fit, lines.two_breaks);
    fit.middle_is_flat = is_flat(fit, policy);
  }
  fit.shape = shape_of(fit, policy);
  return fit;
}

LoyaltyCurve fitted_curve(const LoyaltyFit& fit, const SatisfactionPolicy& policy) {
  if (fit.shape != FitShape::three_zones)
    raise<InvalidArgument>("fit.not_three_zones", "the fit is no curve of three zones: {}", name_of(fit.shape));
  SatisfactionPolicy fitted = policy;
  fitted.t1 = fit.t1;
  fitted.t2 = fit.t2;
  fitted.knots = fit.knots;
  for (CurveKnot& knot : fitted.knots) knot.loyalty = std::clamp(knot.loyalty, 0.0, 1.0);
  if (fitted.knots[2].loyalty < fitted.knots[1].loyalty)
    fitted.knots[1].loyalty = fitted.knots[2].loyalty = std::midpoint(fitted.knots[1].loyalty, fitted.knots[2].loyalty);
  return LoyaltyCurve::make(fitted);
}

}  // namespace kefu
