#pragma once

#include <string_view>

namespace kefu::flow {

/// About how wide a text is in pixels: a wide character takes its font size, a Latin one a good half of it. No font is
/// asked, so that a picture is the same on every machine.
[[nodiscard]] inline double text_width(std::string_view text, double font_size) {
  double units = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80)
      units += 0.56;
    else if (byte >= 0xE2)
      units += 1;  // the first byte of three or more: Chinese, arrows
    else if (byte >= 0xC0)
      units += 0.6;  // the first byte of two: accented letters, signs
  }
  return units * font_size;
}

}  // namespace kefu::flow
