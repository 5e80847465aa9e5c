#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace kefu {

/// Millionths: wide enough that no numeral overflows before it is refused.
__extension__ typedef __int128 Wide;

inline constexpr Wide one = 1'000'000;

/// A number as it stands in folded text.
struct Numeral {
  Wide value = 0;           ///< millionths
  std::size_t end = 0;      ///< behind its last character
  std::int64_t scale = 1;   ///< 10^4 for "3万", "3.5w": what a range lends to its lower end; 1 for anything longer
  std::size_t digits = 0;   ///< of a number in digits
  bool is_grouped = false;  ///< "1,234"
  bool has_scale = false;   ///< any of 十百千万亿, k, w, hundred, ...
  bool begins_with_unit = false;  ///< 千, 万元: the one is only thought
  bool at_least = false;          ///< 几, 多, several
  bool is_word = false;           ///< English
  bool is_valid = true;           ///< false: number words that make no number together (nineteen ninety-nine)
};

/// The numeral that begins at `at`: digits, Chinese numerals, a mixture (3万5千) or English words.
/// Empty where none begins, where it is malformed (1.2.3, 12:30) or too large.
[[nodiscard]] std::optional<Numeral> read_numeral(std::u32string_view text, std::size_t at);

/// The value of 一 to 九, 两, 零 and their banking forms; -1 for anything else.
[[nodiscard]] int chinese_digit(char32_t c);

[[nodiscard]] inline bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }
[[nodiscard]] inline bool is_latin(char32_t c) { return (c >= U'a' && c <= U'z') || (c >= 0xDF && c < 0x250); }
[[nodiscard]] inline bool is_one_of(char32_t c, std::u32string_view set) { return set.find(c) != set.npos; }

/// The character at `at`, 0 beyond the text.
[[nodiscard]] inline char32_t char_at(std::u32string_view text, std::size_t at) {
  return at < text.size() ? text[at] : U'\0';
}

[[nodiscard]] inline bool has_word_at(std::u32string_view text, std::size_t at, std::u32string_view word) {
  return at <= text.size() && text.substr(at).starts_with(word);
}

}  // namespace kefu
