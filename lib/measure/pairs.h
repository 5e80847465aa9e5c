#pragma once

#include "base/raise.h"
#include "measure/unit_value.h"

#include <cmath>
#include <cstdint>
#include <span>

namespace kefu {

/// Calls `use(row, s, l)` with every row that has both unit values; returns how many rows lack one (NaN).
///
/// Throws  InvalidArgument `loyalty.lengths`, `loyalty.not_unit`
template <class Use>
std::int64_t for_each_pair(std::span<const double> satisfaction, std::span<const double> observed, Use use) {
  if (satisfaction.size() != observed.size())
    raise<InvalidArgument>("loyalty.lengths", "{} satisfactions but {} loyalties: a row is one customer",
                           satisfaction.size(), observed.size());
  std::int64_t missing = 0;
  for (std::size_t row = 0; row < satisfaction.size(); ++row) {
    const double s = satisfaction[row];
    const double l = observed[row];
    if (!std::isnan(s)) check_satisfaction(s, row);
    if (!std::isnan(l)) check_loyalty(l, row);
    if (std::isnan(s) || std::isnan(l))
      ++missing;
    else
      use(row, s, l);
  }
  return missing;
}

}  // namespace kefu
