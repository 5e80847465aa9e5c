#include "measure/broken_line.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace kefu {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr std::size_t levels_tried_in_full = 200;

/// A level at which a piece begins, and whether its break is that level or wherever the two lines meet before it.
struct Start {
  std::size_t level = 0;
  bool meets = false;

  /// End of the levels of the piece before; a level that is the break belongs to both.
  [[nodiscard]] std::size_t end_before() const { return meets ? level : level + 1; }
};

struct Cell {
  Start second;
  Start third;
  double rss = infinity;
};

double residuals(const LevelTable& table, const BrokenLine& line) {
  ExactSum sum;
  std::size_t piece = 0;
  for (const Row& row : table.rows()) {
    while (piece < line.breaks.size() && row.x >= line.breaks[piece].x) ++piece;
    const double residual = row.y - table.mean_y() - line.spline.at(row.x, piece);
    sum.add(residual * residual);
  }
  return sum.value();
}

/// The line with these breaks, summed row by row. Empty: the rows do not determine it.
std::optional<BrokenLine> finish(const LevelTable& table, std::vector<Knot> breaks) {
  BrokenLine line;
  line.breaks = std::move(breaks);
  line.spline = fit_spline(table, 0, table.size(), line.breaks, Summing::direct);
  if (line.spline.pieces == 0) return {};
  line.rss = residuals(table, line);
  return line;
}

/// Whether a piece of the levels [from, to) has what every piece must have.
bool is_piece(const LevelTable& table, PieceLimit limit, std::size_t from, std::size_t to) {
  return to >= from + 2 && table.rows_before(to) - table.rows_before(from) >= limit.rows;
}

/// A break just before `level`, moved into the gap between it and the level before where rounding put it outside.
Knot knot_in_gap(const LevelTable& table, std::size_t level, double x) {
  return {std::clamp(x, table.x(level - 1), table.x(level)), level};
}

bool lies_in_gap(const LevelTable& table, std::size_t level, double x) {
  return x >= table.x(level - 1) && x <= table.x(level);
}

class OneBreakSearch {
 public:
  OneBreakSearch(const LevelTable& table, PieceLimit limit) : table_(table), limit_(limit) {}

  [[nodiscard]] std::optional<BrokenLine> run() {
    const std::size_t step = table_.size() / levels_tried_in_full + 1;
    for (std::size_t level = 1; level + 2 <= table_.size(); level += step) try_level(level);
    for (std::size_t level = 1; level + 2 <= table_.size(); ++level) try_level(level);  // most are ruled out at once
    if (best_rss_ == infinity) return {};
    return finish(table_, {best_.meets ? knot_in_gap(table_, best_.level, meeting(best_.level, Summing::direct))
                                       : Knot{table_.x(best_.level), best_.level}});
  }

 private:
  [[nodiscard]] bool allowed(const Start& second) const {
    return is_piece(table_, limit_, 0, second.end_before()) && is_piece(table_, limit_, second.level, table_.size());
  }

  void try_level(std::size_t level) {
    const bool may_meet = allowed({level, true});
    const double apart =
        may_meet ? fit_spline(table_, 0, level, {}).rss + fit_spline(table_, level, table_.size(), {}).rss : 0;
    if (apart >= best_rss_ || !allowed({level, false})) return;  // connected lines never do better than lines apart
    const Knot knot{table_.x(level), level};
    offer({level, false}, fit_spline(table_, 0, table_.size(), {&knot, 1}).rss);
    if (may_meet && lies_in_gap(table_, level, meeting(level, Summing::running))) offer({level, true}, apart);
  }

  [[nodiscard]] double meeting(std::size_t level, Summing summing) const {
    return meeting_point(fit_spline(table_, 0, level, {}, summing),
                         fit_spline(table_, level, table_.size(), {}, summing));
  }

  void offer(Start start, double rss) {
    if (!(rss < best_rss_)) return;
    best_ = start;
    best_rss_ = rss;
  }

  const LevelTable& table_;
  PieceLimit limit_;
  Start best_;
  double best_rss_ = infinity;
};

class TwoBreakSearch {
 public:
  TwoBreakSearch(const LevelTable& table, PieceLimit limit) : table_(table), limit_(limit) {}

  [[nodiscard]] std::optional<BrokenLine> run() {
    const bool on_grid = table_.size() > levels_tried_in_full;
    if (on_grid)
      search_valleys();
    else
      search_cells({1, table_.size(), 2, table_.size()});
    if (best_.rss == infinity) return {};
    auto line = finish(table_, breaks(best_, Summing::direct));
    if (!line) return {};
    line->on_grid = on_grid;
    line->at_limit = at_limit();
    return line;
  }

 private:
  /// Levels [low, high) for the start of the second piece and of the third.
  struct Window {
    std::size_t second_low, second_high, third_low, third_high;
  };

  [[nodiscard]] bool allowed(const Start& second, const Start& third) const {
    return second.level < third.level && third.level < table_.size() &&
           is_piece(table_, limit_, 0, second.end_before()) &&
           is_piece(table_, limit_, second.level, third.end_before()) &&
           is_piece(table_, limit_, third.level, table_.size());
  }

  [[nodiscard]] bool allowed_at_levels(std::size_t second, std::size_t third) const {
    return allowed({second, false}, {third, false});
  }

  [[nodiscard]] Spline line(std::size_t from, std::size_t to, Summing summing) const {
    return fit_spline(table_, from, to, {}, summing);
  }

  [[nodiscard]] Spline hinge(std::size_t from, std::size_t at, std::size_t to, Summing summing) const {
    const Knot knot{table_.x(at), at};
    return fit_spline(table_, from, to, {&knot, 1}, summing);
  }

  /// Breaks at the first levels of the second and third piece.
  [[nodiscard]] double rss_at_levels(std::size_t second, std::size_t third) const {
    const std::array knots{Knot{table_.x(second), second}, Knot{table_.x(third), third}};
    return fit_spline(table_, 0, table_.size(), knots).rss;
  }

  /// Sum of squares when pieces that meet somewhere are fitted each by itself: what a meeting in the gap can reach.
  [[nodiscard]] double rss_apart(const Cell& c) const {
    const std::size_t i = c.second.level;
    const std::size_t j = c.third.level;
    const std::size_t end = table_.size();
    if (c.second.meets && c.third.meets)
      return line(0, i, Summing::running).rss + line(i, j, Summing::running).rss + line(j, end, Summing::running).rss;
    if (c.second.meets) return line(0, i, Summing::running).rss + hinge(i, j, end, Summing::running).rss;
    return hinge(0, i, j, Summing::running).rss + line(j, end, Summing::running).rss;
  }

  [[nodiscard]] double second_break(const Cell& c, Summing summing) const {
    const std::size_t i = c.second.level;
    const std::size_t j = c.third.level;
    if (!c.second.meets) return table_.x(i);
    const Spline right = c.third.meets ? line(i, j, summing) : hinge(i, j, table_.size(), summing);
    return meeting_point(line(0, i, summing), right);
  }

  [[nodiscard]] double third_break(const Cell& c, Summing summing) const {
    const std::size_t i = c.second.level;
    const std::size_t j = c.third.level;
    if (!c.third.meets) return table_.x(j);
    const Spline left = c.second.meets ? line(i, j, summing) : hinge(0, i, j, summing);
    return meeting_point(left, line(j, table_.size(), summing));
  }

  [[nodiscard]] std::vector<Knot> breaks(const Cell& c, Summing summing) const {
    return {knot_in_gap(table_, c.second.level, second_break(c, summing)),
            knot_in_gap(table_, c.third.level, third_break(c, summing))};
  }

  void try_meeting(Cell cell) {
    if (!allowed(cell.second, cell.third)) return;
    cell.rss = rss_apart(cell);
    if (cell.rss < best_.rss && lies_in_gap(table_, cell.second.level, second_break(cell, Summing::running)) &&
        lies_in_gap(table_, cell.third.level, third_break(cell, Summing::running)))
      best_ = cell;
  }

  void try_cell(std::size_t second, std::size_t third) {
    if (!allowed_at_levels(second, third)) return;
    const double rss = rss_at_levels(second, third);
    if (rss < best_.rss) best_ = {{second, false}, {third, false}, rss};
    try_meeting({{second, true}, {third, true}});
    try_meeting({{second, true}, {third, false}});
    try_meeting({{second, false}, {third, true}});
  }

  void search_cells(const Window& window) {
    for (std::size_t i = window.second_low; i < window.second_high; ++i)
      for (std::size_t j = window.third_low; j < window.third_high; ++j) try_cell(i, j);
  }

  [[nodiscard]] std::vector<std::size_t> grid() const;
  [[nodiscard]] std::vector<Cell> valleys(const std::vector<std::size_t>& grid) const;
  [[nodiscard]] Cell descend(Cell cell, std::size_t step) const;
  void search_valleys();

  /// Whether one break, moved one level either way, would leave a piece too little.
  [[nodiscard]] bool at_limit() const {
    const std::size_t i = best_.second.level;
    const std::size_t j = best_.third.level;
    return !allowed_at_levels(i - 1, j) || !allowed_at_levels(i + 1, j) || !allowed_at_levels(i, j - 1) ||
           !allowed_at_levels(i, j + 1);
  }

  const LevelTable& table_;
  PieceLimit limit_;
  Cell best_;
};

/// Levels at even steps of rows.
std::vector<std::size_t> TwoBreakSearch::grid() const {
  std::vector<std::size_t> levels;
  const std::size_t rows = table_.rows().size();
  std::size_t level = 0;
  for (std::size_t step = 1; step <= levels_tried_in_full; ++step) {
    const double wanted = static_cast<double>(rows) * static_cast<double>(step) / (levels_tried_in_full + 1);
    while (level + 1 < table_.size() && static_cast<double>(table_.rows_before(level)) < wanted) ++level;
    if (levels.empty() || levels.back() != level) levels.push_back(level);
  }
  return levels;
}

/// The grid's local minima, the deepest first.
std::vector<Cell> TwoBreakSearch::valleys(const std::vector<std::size_t>& grid) const {
  constexpr std::size_t most = 8;
  const std::size_t size = grid.size();
  std::vector<double> rss((size + 2) * (size + 2), infinity);  // a rim of infinity saves the edges
  const auto at = [&](std::size_t i, std::size_t j) -> double& { return rss[(i + 1) * (size + 2) + j + 1]; };
  for (std::size_t i = 0; i < size; ++i)
    for (std::size_t j = i + 1; j < size; ++j)
      if (allowed_at_levels(grid[i], grid[j])) at(i, j) = rss_at_levels(grid[i], grid[j]);
  std::vector<Cell> found;
  for (std::size_t i = 0; i < size; ++i)
    for (std::size_t j = i + 1; j < size; ++j) {
      const double here = at(i, j);
      const double lowest = std::min({at(i - 1, j), at(i + 1, j), at(i, j - 1), at(i, j + 1), at(i - 1, j - 1),
                                      at(i + 1, j + 1), at(i - 1, j + 1), at(i + 1, j - 1)});
      if (here < infinity && here <= lowest) found.push_back({{grid[i], false}, {grid[j], false}, here});
    }
  std::ranges::stable_sort(found, {}, &Cell::rss);
  if (found.size() > most) found.resize(most);
  return found;
}

/// Walks to the lowest of the eight neighbours a step away until none is lower, then halves the step.
Cell TwoBreakSearch::descend(Cell cell, std::size_t step) const {
  while (step > 0) {
    const Cell from = cell;
    for (int di = -1; di <= 1; ++di)
      for (int dj = -1; dj <= 1; ++dj) {
        const std::size_t i = from.second.level + step * static_cast<std::size_t>(di);  // wraps below 0: not allowed
        const std::size_t j = from.third.level + step * static_cast<std::size_t>(dj);
        if (i >= table_.size() || !allowed_at_levels(i, j)) continue;
        const double rss = rss_at_levels(i, j);
        if (rss < cell.rss) cell = {{i, false}, {j, false}, rss};
      }
    if (cell.rss >= from.rss) step /= 2;
  }
  return cell;
}

void TwoBreakSearch::search_valleys() {
  constexpr std::size_t reach = 3;
  const std::size_t step = table_.size() / levels_tried_in_full;
  for (const Cell& valley : valleys(grid())) {
    const auto [second, third, rss] = descend(valley, step);
    search_cells({std::max(second.level, reach + 1) - reach, second.level + reach + 1,
                  std::max(third.level, reach + 1) - reach, std::min(third.level + reach + 1, table_.size())});
  }
}

}  // namespace

BrokenLine fit_straight_line(const LevelTable& table) { return finish(table, {}).value_or(BrokenLine{}); }

std::optional<BrokenLine> fit_one_break(const LevelTable& table, PieceLimit limit) {
  return OneBreakSearch(table, limit).run();
}

std::optional<BrokenLine> fit_two_breaks(const LevelTable& table, PieceLimit limit) {
  return TwoBreakSearch(table, limit).run();
}

}  // namespace kefu
