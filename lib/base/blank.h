#pragma once

#include <string_view>

namespace kefu {

/// Nothing but blanks, the ideographic one included.
[[nodiscard]] inline bool is_blank(std::string_view text) {
  constexpr std::string_view ideographic = "\u3000";
  while (!text.empty()) {
    if (text.starts_with(ideographic))
      text.remove_prefix(ideographic.size());
    else if (std::string_view(" \t\r\n\v\f").find(text.front()) != std::string_view::npos)
      text.remove_prefix(1);
    else
      return false;
  }
  return true;
}

}  // namespace kefu
