#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace kefu::utf8 {

/// U+FFFD: what stands for ill-formed bytes.
inline constexpr char32_t replacement = 0xFFFD;

/// One step through a text.
struct Step {
  char32_t code_point = replacement;
  std::size_t bytes = 1;
  bool well_formed = false;
};

/// The range that the second byte must have after a given first byte (Unicode, table 3-7): it keeps overlong forms,
/// surrogates and what is beyond U+10FFFF out. `length` 0: no text starts with this byte.
struct Lead {
  std::size_t length;
  int low;
  int high;
};

[[nodiscard]] constexpr Lead lead_of(unsigned char byte) {
  if (byte < 0xC2 || byte > 0xF4) return {0, 0, 0};
  if (byte < 0xE0) return {2, 0x80, 0xBF};
  if (byte < 0xF0) return {3, byte == 0xE0 ? 0xA0 : 0x80, byte == 0xED ? 0x9F : 0xBF};
  return {4, byte == 0xF0 ? 0x90 : 0x80, byte == 0xF4 ? 0x8F : 0xBF};
}

/// The code point at byte `at`, which must lie in the text. Ill-formed bytes are taken one maximal subpart at a time,
/// each one U+FFFD: the practice that Unicode and WHATWG recommend.
[[nodiscard]] constexpr Step step(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char first = byte(at);
  if (first < 0x80) return {first, 1, true};
  auto [length, low, high] = lead_of(first);
  if (length == 0) return {};
  char32_t code_point = first & (0x7Fu >> length);
  for (std::size_t i = 1; i < length; ++i) {
    if (at + i == text.size() || byte(at + i) < low || byte(at + i) > high) return {replacement, i, false};
    code_point = code_point << 6 | (byte(at + i) & 0x3F);
    low = 0x80;
    high = 0xBF;
  }
  return {code_point, length, true};
}

inline void append(std::string& out, char32_t c) {
  const auto byte = [&](char32_t value) { out += static_cast<char>(static_cast<unsigned char>(value)); };
  const auto tail = [&](int shift) { byte(0x80 | (c >> shift & 0x3F)); };
  if (c < 0x80) return byte(c);
  if (c < 0x800) return byte(0xC0 | c >> 6), tail(0);
  if (c < 0x10000) return byte(0xE0 | c >> 12), tail(6), tail(0);
  return byte(0xF0 | c >> 18), tail(12), tail(6), tail(0);
}

}  // namespace kefu::utf8
