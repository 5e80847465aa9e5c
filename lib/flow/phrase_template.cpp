#include "flow/phrase_template.h"

#include <algorithm>

namespace kefu::flow {
namespace {

constexpr std::string_view wide_comma = "，";
constexpr std::string_view sentence_ends[] = {"。", "！", "？", ".", "!", "?", "\n"};

void trim_end(std::string& text) { text.erase(text.find_last_not_of(' ') + 1); }

bool cut_end(std::string& text, std::string_view end) {
  if (!text.ends_with(end)) return false;
  text.erase(text.size() - end.size());
  return true;
}

bool cut_begin(std::string_view& text, std::string_view begin) {
  if (!text.starts_with(begin)) return false;
  text.remove_prefix(begin.size());
  return true;
}

/// Writes a filled text and mends the seams where a form of address has gone.
class Filler {
 public:
  explicit Filler(const ValueOf& value_of) : value_of_(value_of) {}

  std::string fill(const Template& text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (!text[i].is_placeholder)
        append(text[i].text);
      else if (is_address(text[i].text))
        i = address(text, i);
      else
        append(value_of_(text[i].text));
    }
    return std::move(out_);
  }

 private:
  void append(std::string_view text) {
    if (cut_comma_ && (cut_begin(text, wide_comma) || cut_begin(text, ","))) cut_space_ = true;
    if (cut_space_) text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    cut_comma_ = cut_space_ = false;
    if (text.empty()) return;
    out_ += text;
    char& first = out_[out_.size() - text.size()];
    if (capital_ && first >= 'a' && first <= 'z') first = static_cast<char>(first - 'a' + 'A');
    capital_ = false;
  }

  /// Fills the title and the name that stand together; gives the place of the last of them.
  std::size_t address(const Template& text, std::size_t first) {
    std::string filled;
    std::size_t last = first;
    std::string_view between;
    for (std::size_t i = first; i < text.size(); ++i) {
      if (text[i].is_placeholder && is_address(text[i].text)) {
        const std::string value = value_of_(text[i].text);
        if (!filled.empty() && !value.empty()) filled += between;
        filled += value;
        last = i;
        between = {};
      } else if (!text[i].is_placeholder && text[i].text.find_first_not_of(' ') == std::string::npos) {
        between = text[i].text;
      } else {
        break;
      }
    }
    filled.empty() ? collapse() : append(filled);
    return last;
  }

  void collapse() {
    std::string before = out_;
    trim_end(before);
    const bool begins = before.empty() ||
                        std::ranges::any_of(sentence_ends, [&](std::string_view end) { return before.ends_with(end); });
    if (begins) {
      cut_comma_ = cut_space_ = capital_ = true;
    } else if (cut_end(before, wide_comma) || cut_end(before, ",")) {
      out_ = before;
    } else {
      trim_end(out_);
    }
  }

  const ValueOf& value_of_;
  std::string out_;
  bool cut_comma_ = false;
  bool cut_space_ = false;
  bool capital_ = false;
};

}  // namespace

std::optional<Template> parse_template(std::string_view text) {
  Template pieces;
  while (!text.empty()) {
    const std::size_t brace = text.find_first_of("{}");
    if (brace != 0) pieces.push_back({false, std::string(text.substr(0, brace))});
    if (brace == std::string_view::npos) break;
    const std::size_t end = text.find_first_of("{}", brace + 1);
    if (text[brace] == '}' || end == std::string_view::npos || text[end] == '{' || end == brace + 1)
      return std::nullopt;
    pieces.push_back({true, std::string(text.substr(brace + 1, end - brace - 1))});
    text.remove_prefix(end + 1);
  }
  return pieces;
}

std::vector<std::string> placeholders_of(const Template& text) {
  std::vector<std::string> names;
  for (const TemplatePiece& piece : text)
    if (piece.is_placeholder && std::ranges::find(names, piece.text) == names.end()) names.push_back(piece.text);
  return names;
}

std::string fill(const Template& text, const ValueOf& value_of) { return Filler(value_of).fill(text); }

bool is_address(std::string_view placeholder) { return placeholder == "title" || placeholder == "name"; }

}  // namespace kefu::flow
