#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kefu {

/// A word of a rule pack, folded: one part, or several with gaps between them.
struct Surface {
  struct Part {
    std::u32string text;
    bool open_end = false;  ///< "disappoint*": the word may go on

    bool operator==(const Part&) const = default;
  };
  std::vector<Part> parts;
  std::string problem;  ///< why it cannot be used; empty: it can
};

/// Reads "假货", "说好~结果", "disappoint*". The rule's word is folded as texts are.
[[nodiscard]] Surface parse_surface(std::string_view written);

/// Apostrophes as they are typed become one.
[[nodiscard]] constexpr char32_t plain_apostrophe(char32_t c) { return c == 0x2018 || c == 0x2019 ? U'\'' : c; }

}  // namespace kefu
