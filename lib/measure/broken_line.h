#pragma once

#include "measure/spline.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace kefu {

/// A connected line of one, two or three pieces whose breaks, too, were fitted.
struct BrokenLine {
  std::vector<Knot> breaks;
  Spline spline;
  double rss = 0;         ///< summed row by row
  bool at_limit = false;  ///< an outer or middle piece has as few rows as it may have
  bool on_grid = false;   ///< too many levels to try every pair: the best of a grid, refined
};

/// How many rows every piece must have; besides, each spans at least two levels.
struct PieceLimit {
  std::size_t rows;
};

[[nodiscard]] BrokenLine fit_straight_line(const LevelTable& table);

/// The one break of least squares, of all that the limit allows. Empty: none.
[[nodiscard]] std::optional<BrokenLine> fit_one_break(const LevelTable& table, PieceLimit limit);

/// The two breaks of least squares, of all that the limit allows. Empty: none.
///
/// Up to 200 levels every pair of gaps between levels is tried and solved in closed form, so the minimum is global
/// (Hudson 1966, doi:10.1080/01621459.1966.10482198). With more levels 200 of them, at even steps of rows, are tried as
/// breaks; the best valleys are then searched with finer and finer steps down to single levels, and solved as before.
[[nodiscard]] std::optional<BrokenLine> fit_two_breaks(const LevelTable& table, PieceLimit limit);

}  // namespace kefu
