#pragma once

#include "base/numeral.h"

namespace kefu {

/// English number words: "twelve thousand five hundred", "a few hundred", "thousands of". With `digits`, the scale
/// words behind a number in digits: "2.5 million". Empty where there are none.
[[nodiscard]] std::optional<Numeral> read_number_words(std::u32string_view text, std::size_t at,
                                                       const std::optional<Numeral>& digits);

}  // namespace kefu
