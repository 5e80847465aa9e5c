#include "judge/text_shape.h"

namespace kefu {
namespace {

bool is_between(char32_t c, char32_t first, char32_t last) { return c >= first && c <= last; }

bool is_latin(char32_t c) {
  if (c < 0x80) return is_between(c | 0x20, 'a', 'z');
  return (is_between(c, 0xC0, 0x24F) && c != 0xD7 && c != 0xF7) || is_between(c, 0x1E00, 0x1EFF);
}

// Greek to Georgian, Hangul, Ethiopic to Mongolian, kana, Yi and the letters behind: scripts, without their symbols.
bool is_foreign(char32_t c) {
  return is_between(c, 0x370, 0x1DBF) || is_between(c, 0x1F00, 0x1FFF) || is_between(c, 0x2C00, 0x2DFF) ||
         is_between(c, 0x3040, 0x30FF) || is_between(c, 0x3105, 0x318F) || is_between(c, 0xA000, 0xD7FF) ||
         is_between(c, 0x10000, 0x1CFFF);
}

/// The longest row of each kind of character that rows are looked for.
class RunFinder {
 public:
  explicit RunFinder(TextShape& shape) : shape_(shape) {}

  void take(char32_t c, std::uint32_t at, bool letter) {
    if (c != last_) begin_ = at;
    last_ = c;
    if (letter)
      keep_longest(shape_.letter_run, at);
    else if (c == '!')
      keep_longest(shape_.exclamation_run, at);
    else if (c == '?')
      keep_longest(shape_.question_run, at);
  }

 private:
  void keep_longest(Stretch& longest, std::uint32_t at) const {
    if (at + 1 - begin_ > longest.size()) longest = {begin_, at + 1};
  }

  TextShape& shape_;
  char32_t last_ = 0;
  std::uint32_t begin_ = 0;
};

void count_capitals(std::string_view text, TextShape& shape) {
  for (const char c : text) {
    shape.capitals += c >= 'A' && c <= 'Z';
    shape.small += c >= 'a' && c <= 'z';
  }
}

}  // namespace

bool is_han(char32_t c) noexcept {
  return is_between(c, 0x4E00, 0x9FFF) || is_between(c, 0x3400, 0x4DBF) || is_between(c, 0x20000, 0x3FFFD) ||
         is_between(c, 0xF900, 0xFAFF) || c == 0x3007;
}

bool is_word_character(char32_t c) noexcept { return is_latin(c) || is_between(c, '0', '9'); }

TextShape shape_of_text(std::string_view text, std::u32string_view folded) {
  TextShape shape;
  count_capitals(text, shape);
  RunFinder runs(shape);
  bool in_word = false;
  for (std::uint32_t i = 0; i < folded.size(); ++i) {
    const char32_t c = folded[i];
    const bool latin = is_latin(c);
    const bool han = c >= 0x3000 && is_han(c);
    shape.latin += latin;
    shape.words += latin && !in_word;
    in_word = latin || (in_word && (c == '\'' || c == 0x2019 || is_between(c, '0', '9')));
    shape.han += han;
    shape.foreign += c >= 0x370 && !latin && !han && is_foreign(c);
    shape.exclamations += c == '!';
    runs.take(c, i, latin || han);
  }
  return shape;
}

}  // namespace kefu
