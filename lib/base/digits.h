#pragma once

#include <optional>
#include <string_view>

namespace kefu {

/// The number that a few decimal digits write; empty if there is anything else among them.
[[nodiscard]] inline std::optional<int> read_digits(std::string_view text) {
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return text.empty() ? std::nullopt : std::optional(value);
}

}  // namespace kefu
