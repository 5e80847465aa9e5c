#include <kefu/base/text.h>

#include "base/utf8.h"

namespace kefu {
namespace {

struct Range {
  char32_t first;
  char32_t last;
};

template <std::size_t N>
constexpr bool is_in(const Range (&ranges)[N], char32_t c) {
  for (const Range& range : ranges)
    if (c >= range.first && c <= range.last) return true;
  return false;
}

// Ideographs with 々 and 〇, kana without marks and middle dot, bopomofo, Hangul syllables, half-width kana.
constexpr Range cjk[] = {{0x4E00, 0x9FFF}, {0x3005, 0x3007}, {0x3021, 0x3029},  {0x3041, 0x3096}, {0x30A1, 0x30FA},
                         {0x3105, 0x312F}, {0x31A0, 0x31BF}, {0x3400, 0x4DBF},  {0xAC00, 0xD7A3}, {0xF900, 0xFAFF},
                         {0xFF66, 0xFF6F}, {0xFF71, 0xFF9D}, {0x20000, 0x3FFFD}};

constexpr Range latin[] = {{'A', 'Z'},       {'a', 'z'},       {0xAA, 0xAA},     {0xBA, 0xBA},     {0xC0, 0xD6},
                           {0xD8, 0xF6},     {0xF8, 0x2AF},    {0x1E00, 0x1EFF}, {0x2C60, 0x2C7F}, {0xA722, 0xA787},
                           {0xA78B, 0xA7FF}, {0xFB00, 0xFB06}, {0xFF21, 0xFF3A}, {0xFF41, 0xFF5A}};

constexpr Range digits[] = {{'0', '9'}, {0xFF10, 0xFF19}};
constexpr Range inner[] = {{'\'', '\''}, {0x2019, 0x2019}, {0x300, 0x36F}, {0xFF07, 0xFF07}};  // apostrophes, accents

/// Where code point `index` starts, going on from a place already known.
struct Cursor {
  std::size_t byte = 0;
  std::uint32_t index = 0;

  void advance_to(std::string_view text, std::uint32_t target) {
    for (; index < target && byte < text.size(); ++index) byte += utf8::step(text, byte).bytes;
  }
};

/// Tells where Latin words end, one code point after another.
class WordCounter {
 public:
  void take(char32_t c) {
    if (is_in(latin, c)) {
      words_ += !has_letter_;
      has_letter_ = true;
    } else if (!is_in(digits, c) && !is_in(inner, c)) {
      has_letter_ = false;
    }
  }

  [[nodiscard]] std::size_t words() const { return words_; }

 private:
  std::size_t words_ = 0;
  bool has_letter_ = false;
};

}  // namespace

std::string_view slice(std::string_view text, Span span) noexcept {
  if (span.begin >= span.end) return {};
  Cursor cursor;
  cursor.advance_to(text, span.begin);
  const std::size_t from = cursor.byte;
  cursor.advance_to(text, span.end);
  return text.substr(from, cursor.byte - from);
}

std::size_t count_code_points(std::string_view text) noexcept {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); ++count) at += utf8::step(text, at).bytes;
  return count;
}

std::optional<std::size_t> find_invalid_utf8(std::string_view text) noexcept {
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Step step = utf8::step(text, at);
    if (!step.well_formed) return at;
    at += step.bytes;
  }
  return std::nullopt;
}

bool is_valid_utf8(std::string_view text) noexcept { return !find_invalid_utf8(text); }

std::size_t length_units(std::string_view text) noexcept {
  std::size_t characters = 0;
  WordCounter words;
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Step step = utf8::step(text, at);
    characters += is_in(cjk, step.code_point);
    words.take(step.code_point);
    at += step.bytes;
  }
  return characters + 2 * words.words();
}

}  // namespace kefu
