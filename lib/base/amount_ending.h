#pragma once

#include <kefu/base/money.h>

#include "base/numeral.h"

#include <optional>
#include <string_view>

namespace kefu {

/// A currency behind a number, with the small change behind that.
struct Ending {
  Currency currency;
  int parts = 1;
  Wide change = 0;
  bool at_least = false;
  std::size_t end = 0;
};

/// The currency behind a number, if there is one: " usd", "多块钱", "块八", "元3角".
[[nodiscard]] std::optional<Ending> read_ending(std::u32string_view text, const Numeral& number, Currency fallback);

[[nodiscard]] inline std::size_t skip_space(std::u32string_view text, std::size_t at) {
  return at + (char_at(text, at) == U' ');
}

[[nodiscard]] inline std::size_t skip_vague(std::u32string_view text, std::size_t at) {
  return at + is_one_of(char_at(text, at), U"多余来几");
}

}  // namespace kefu
