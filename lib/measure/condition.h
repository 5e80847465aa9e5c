#pragma once

#include "measure/broken_line.h"

namespace kefu {

/// Condition number of the least-squares problem in the values and breaks of a line with two breaks.
///
/// Columns: the line's hats and, for the breaks, steps at them, all scaled to length 1. With G their products, it is
/// the square root of |G| |G^-1| in the 1-norm, within a factor 6 of the ratio of the singular values. Infinite where
/// the columns depend on each other.
[[nodiscard]] double condition_of(const LevelTable& table, const BrokenLine& line);

}  // namespace kefu
