#include "judge/clauses.h"

#include "base/utf8.h"

#include <algorithm>

namespace kefu {
namespace {

enum class Mark { none, clause, sentence };

bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }

Mark mark_of(char32_t c) {
  switch (c) {
    case '!':
    case '?':
    case ';':
    case '.':
    case 0x3002: return Mark::sentence;  // 。
    case ',':
    case ':':
    case '(':
    case ')':
    case 0x2014: return Mark::clause;  // —
    default: return Mark::none;
  }
}

Mark mark_at(std::u32string_view text, std::size_t i) {
  const char32_t c = text[i];
  const Mark mark = mark_of(c);
  if (i == 0 || i + 1 == text.size()) return mark;
  const char32_t before = text[i - 1];
  const char32_t after = text[i + 1];
  if (c == ' ') return is_han(before) && is_han(after) ? Mark::clause : Mark::none;
  const bool parts_digits = c == '.' || c == ',' || c == ':';
  return parts_digits && is_digit(before) && is_digit(after) ? Mark::none : mark;
}

constexpr std::string_view line_separator = "\xE2\x80\xA8";       // U+2028
constexpr std::string_view paragraph_separator = "\xE2\x80\xA9";  // U+2029

bool is_line_break(char32_t c) { return c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029; }

bool has_line_break(std::string_view text) {
  constexpr auto none = std::string_view::npos;
  return text.find('\n') != none || text.find('\r') != none || text.find(line_separator) != none ||
         text.find(paragraph_separator) != none;
}

}  // namespace

void Clauses::find_line_breaks(std::string_view original) {
  line_breaks_.clear();
  if (!has_line_break(original)) return;
  std::uint32_t index = 0;
  for (std::size_t at = 0; at < original.size(); ++index) {
    const utf8::Step step = utf8::step(original, at);
    if (is_line_break(step.code_point)) line_breaks_.push_back(index);
    at += step.bytes;
  }
}

void Clauses::end_clause(std::uint32_t end, bool asks, bool ends_sentence) {
  if (end > begin_) {
    if (ends_sentence && end == begin_ + 1 && !all.empty() && all.back().end == begin_) {  // "...", "?!": one end
      all.back().end = end;
      all.back().asks |= asks;
      of.push_back(static_cast<std::uint32_t>(all.size() - 1));
    } else {
      const auto number = static_cast<std::uint32_t>(all.size());
      of.resize(end, number);
      all.push_back({begin_, end, static_cast<std::uint32_t>(sentence_begins.size() - 1), asks});
    }
  }
  begin_ = end;
  if (ends_sentence && sentence_begins.back() != end) sentence_begins.push_back(end);
}

void Clauses::split(std::string_view original, const FoldedText& folded) {
  find_line_breaks(original);
  all.clear();
  of.clear();
  sentence_begins.assign(1, 0);
  begin_ = 0;
  const std::u32string_view text = folded.text();
  auto line_break = line_breaks_.begin();
  for (std::uint32_t i = 0; i < text.size(); ++i) {
    Mark mark = mark_at(text, i);
    if (text[i] == ' ' && line_break != line_breaks_.end()) {
      const Span space = folded.original(i, i + 1);
      line_break = std::lower_bound(line_break, line_breaks_.end(), space.begin);
      if (line_break != line_breaks_.end() && *line_break < space.end) mark = Mark::sentence;
    }
    if (mark != Mark::none) end_clause(i + 1, text[i] == '?', mark == Mark::sentence);
  }
  end_clause(static_cast<std::uint32_t>(text.size()), false, true);
}

}  // namespace kefu
