#include "judge/surface.h"

#include "judge/text_shape.h"

#include <kefu/base/fold.h>

#include <algorithm>

namespace kefu {
namespace {

std::u32string_view trimmed(std::u32string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

Surface::Part parse_part(std::u32string_view written, std::string& problem) {
  Surface::Part part;
  part.open_end = !written.empty() && written.back() == '*';
  if (part.open_end) written.remove_suffix(1);
  part.text = written;
  std::transform(part.text.begin(), part.text.end(), part.text.begin(), plain_apostrophe);
  if (written.empty())
    problem = "there is nothing before, after or between its gaps";
  else if (written.find('*') != std::u32string_view::npos)
    problem = "'*' stands only at the end of a Latin word";
  else if (part.open_end && !is_word_character(written.back()))
    problem = "'*' stands only after a Latin letter or digit";
  return part;
}

}  // namespace

Surface parse_surface(std::string_view written) {
  FoldedText folded;
  fold(written, folded);
  std::u32string_view rest = folded.text();
  Surface surface;
  for (;;) {
    const std::size_t gap = rest.find('~');
    surface.parts.push_back(parse_part(trimmed(rest.substr(0, gap)), surface.problem));
    if (gap == std::u32string_view::npos) return surface;
    rest.remove_prefix(gap + 1);
  }
}

}  // namespace kefu
