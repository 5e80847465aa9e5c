#pragma once

#include <cstddef>
#include <optional>

namespace kefu {

/// Throws  InvalidArgument `loyalty.not_unit`, which tells how to convert an answer of 1 to 5, 1 to 7 or 0 to 10
void check_satisfaction(double value, std::optional<std::size_t> row = {});

/// Throws  InvalidArgument `loyalty.not_unit`
void check_loyalty(double value, std::optional<std::size_t> row = {});

}  // namespace kefu
