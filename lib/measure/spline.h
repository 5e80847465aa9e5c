#pragma once

#include "measure/level_table.h"

#include <array>
#include <cstddef>
#include <limits>
#include <span>

namespace kefu {

/// Where two pieces meet: at `x`, and the levels from `level` on belong to the right one.
struct Knot {
  double x;
  std::size_t level;
};

/// A connected line of up to three pieces, through its ends and knots.
struct Spline {
  std::array<double, 4> x{};
  std::array<double, 4> y{};  ///< as distance from the table's mean
  std::size_t pieces = 0;     ///< 0: the rows do not determine it
  double rss = std::numeric_limits<double>::infinity();

  [[nodiscard]] double slope(std::size_t piece) const { return (y[piece + 1] - y[piece]) / (x[piece + 1] - x[piece]); }

  /// The value at x of a piece, which may be prolonged.
  [[nodiscard]] double at(double position, std::size_t piece) const {
    return y[piece] + slope(piece) * (position - x[piece]);
  }
};

/// The connected line with the given knots (at most two) that is nearest to the levels [from, to) in least squares.
///
/// Its unknowns are its values at the ends and knots; their normal equations are tridiagonal and well conditioned.
[[nodiscard]] Spline fit_spline(const LevelTable& table, std::size_t from, std::size_t to, std::span<const Knot> knots,
                                Summing summing = Summing::running);

/// Where the last piece of one line meets the first of another; not finite if they are parallel.
[[nodiscard]] double meeting_point(const Spline& left, const Spline& right);

}  // namespace kefu
