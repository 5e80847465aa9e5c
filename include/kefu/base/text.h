#pragma once

#include <boost/describe.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace kefu {

/// A part of a text, counted in code points of the original text, half-open: [begin, end).
///
/// Python strings are indexed the same way: `text[span.begin:span.end]`. Each maximal ill-formed run of bytes counts
/// as one code point.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  [[nodiscard]] std::uint32_t size() const noexcept { return end - begin; }

  bool operator==(const Span&) const = default;
};
BOOST_DESCRIBE_STRUCT(Span, (), (begin, end))

/// The bytes of a span.
///
/// Empty   a span that is empty, upside down or beyond the text; one that sticks out is cut at the end
/// Cost    O(n) up to the span's end
[[nodiscard]] std::string_view slice(std::string_view text, Span span) noexcept;

/// How many code points a text has: Python's `len`.
[[nodiscard]] std::size_t count_code_points(std::string_view text) noexcept;

/// The byte offset of the first ill-formed sequence: stray or missing continuation bytes, overlong forms, surrogates,
/// values beyond U+10FFFF. Empty where the text is valid UTF-8.
[[nodiscard]] std::optional<std::size_t> find_invalid_utf8(std::string_view text) noexcept;

[[nodiscard]] bool is_valid_utf8(std::string_view text) noexcept;

/// Length of a text as people feel it: CJK characters + 2 x Latin words (spec: MEC-8).
///
/// CJK characters   ideographs, kana, bopomofo, Hangul syllables; wide punctuation and emoji count nothing
/// Latin words      runs of Latin letters, digits and inner apostrophes with at least one letter: "don't", "iPhone15"
///                  and "4G" are one word each, "e-mail" is two
/// Numbers alone    count nothing: the rule speaks of characters and words only
/// Cost             O(n), no allocation
[[nodiscard]] std::size_t length_units(std::string_view text) noexcept;

}  // namespace kefu
