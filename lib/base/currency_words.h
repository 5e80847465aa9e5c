#pragma once

#include <kefu/base/money.h>

#include "base/numeral.h"

#include <optional>
#include <string_view>

namespace kefu {

/// What a sign or word says of the currency.
enum class CurrencyKind {
  fixed,   ///< its own
  yuan,    ///< 元, 块: the fallback if that is counted in 元
  sign,    ///< ¥: yuan or yen
  dollar,  ///< $, dollars: the fallback if that is a dollar
  pound    ///< pounds: money only where the fallback is GBP
};

/// A sign or word of a currency, folded. `parts`: how many make one (100 cents). Latin words match whole.
struct CurrencyWord {
  std::u32string_view text;
  CurrencyKind kind;
  const char* code = "CNY";
  int parts = 1;
};

/// The longest currency sign or word at `at` that can stand before a number; nullptr if none.
[[nodiscard]] const CurrencyWord* find_currency_before(std::u32string_view text, std::size_t at);

/// The longest currency sign or word at `at` that can stand behind a number; nullptr if none.
[[nodiscard]] const CurrencyWord* find_currency_behind(std::u32string_view text, std::size_t at);

/// The currency that is meant; empty where it is no money (pounds of weight).
[[nodiscard]] std::optional<Currency> currency_meant(const CurrencyWord& word, Currency fallback);

/// Whether something counted begins at `at`: a measure word or unit (个, 天, 折, %, days, ...).
[[nodiscard]] bool has_unit_at(std::u32string_view text, std::size_t at);

/// Whether what stands behind 块 is a thing that comes in pieces (块蛋糕), so that 块 counts them.
[[nodiscard]] bool has_piece_at(std::u32string_view text, std::size_t at);

}  // namespace kefu
