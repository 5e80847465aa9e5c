#include <kefu/base/sentence.h>

#include <kefu/base/fold.h>

#include "base/raise.h"
#include "base/utf8.h"

#include <algorithm>
#include <utility>

namespace kefu {
namespace {

// What "^" and "$" of an exception become, and what stands at the ends of a sentence while it is searched.
constexpr char32_t sentence_begin = 2;
constexpr char32_t sentence_end = 3;

bool is_letter_or_digit(char32_t c) {
  return (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9') || (c >= 0xDF && c < 0x250) || c == U'_';
}

void straighten_apostrophes(std::u32string& text) {
  std::ranges::replace_if(
      text, [](char32_t c) { return c == U'’' || c == U'‘'; }, U'\'');
}

std::u32string folded_word(const std::string& word) {
  FoldedText folded;
  fold(word, folded);
  std::u32string text(folded.text());
  straighten_apostrophes(text);
  return text;
}

void check(const std::vector<std::string>& words, const RuleFile& file, std::string_view member,
           RuleFindings& findings) {
  for (std::size_t row = 0; row < words.size(); ++row)
    if (fold(words[row]).empty())
      findings.add("questions.empty_word", file, "/" + std::string(member) + "/" + std::to_string(row),
                   "'" + words[row] + "' has nothing to match");
}

/// Words in order, found by the character that they begin with.
class WordTable {
 public:
  void add(std::u32string word) { words_.push_back(std::move(word)); }
  void freeze() { std::ranges::sort(words_); }

  /// Where the longest word that begins at `at` ends; `at` if none does.
  [[nodiscard]] std::size_t end_of_match(std::u32string_view text, std::size_t at) const {
    const auto first = [](const std::u32string& word) { return word.front(); };
    std::size_t end = at;
    for (const std::u32string& word : std::ranges::equal_range(words_, text[at], {}, first))
      if (at + word.size() > end && matches(text, at, word)) end = at + word.size();
    return end;
  }

 private:
  static bool matches(std::u32string_view text, std::size_t at, std::u32string_view word) {
    if (!text.substr(at).starts_with(word)) return false;
    const std::size_t end = at + word.size();
    const bool cuts_begin = is_letter_or_digit(word.front()) && at > 0 && is_letter_or_digit(text[at - 1]);
    const bool cuts_end = is_letter_or_digit(word.back()) && end < text.size() && is_letter_or_digit(text[end]);
    return !cuts_begin && !cuts_end;
  }

  std::vector<std::u32string> words_;
};

bool is_line_break(char32_t c) { return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029; }

bool is_question_mark(char32_t c) { return std::u32string_view(U"?？﹖⁇⁈⁉❓❔؟").find(c) != std::u32string_view::npos; }

bool is_end_mark(char32_t c) {
  return is_question_mark(c) || is_line_break(c) ||
         std::u32string_view(U"。｡！!﹗‼；;﹔").find(c) != std::u32string_view::npos;
}

bool is_closing(char32_t c) { return std::u32string_view(U"”’」』）)】》〉］]").find(c) != std::u32string_view::npos; }

bool is_space(char32_t c) {
  return c == ' ' || (c >= 9 && c <= 13) || c == 0xA0 || c == 0x3000 || (c >= 0x2000 && c <= 0x200B) || c == 0xFEFF ||
         is_line_break(c);
}

bool is_punctuation(char32_t c) {
  return (c < 0x80 && !(c >= '0' && c <= '9') && !((c | 0x20) >= 'a' && (c | 0x20) <= 'z')) ||
         (c >= 0x80 && c <= 0xBF) || (c >= 0x2000 && c <= 0x206F) || (c >= 0x3000 && c <= 0x3003) ||
         (c >= 0x3008 && c <= 0x301F) || (c >= 0xFE00 && c <= 0xFE6F) || (c >= 0xFF01 && c <= 0xFF0F) ||
         (c >= 0xFF1A && c <= 0xFF20) || (c >= 0xFF3B && c <= 0xFF40) || (c >= 0xFF5B && c <= 0xFF65) || c == 0xFEFF;
}

bool starts_address(std::string_view text) {
  const auto begins = [&](std::string_view word) {
    return text.size() > word.size() && std::ranges::equal(text.substr(0, word.size()), word, {}, [](char c) {
             return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
           });
  };
  return begins("http://") || begins("https://") || begins("www.");
}

bool continues_address(std::string_view rest) {
  return !rest.empty() && rest[0] > ' ' && rest[0] <= '~' &&
         std::string_view("?!;,.)]}\"'<>").find(rest[0]) == rest.npos;
}

/// Where the end marks of a sentence begin, and whether they ask.
struct Open {
  std::size_t first_byte = 0;
  std::size_t content_byte = 0;  // behind the last character that is no end mark
  Span span;
  bool begun = false;
  bool has_content = false;
  bool ended = false;
  bool asks = false;
};

class Splitter {
 public:
  Splitter(std::string_view text, const QuestionWords& words) : text_(text), words_(words) {}

  std::vector<Sentence> run() {
    for (std::uint32_t index = 0; at_ < text_.size(); ++index) {
      const utf8::Step step = utf8::step(text_, at_);
      take(step.code_point, step.bytes, index);
      at_ += step.bytes;
    }
    close();
    return std::move(found_);
  }

 private:
  void take(char32_t c, std::size_t bytes, std::uint32_t index) {
    if (c > ' ' && c <= '~')
      in_address_ |= starts_address(text_.substr(at_));
    else
      in_address_ = false;
    if (is_end_mark(c) && !(in_address_ && continues_address(text_.substr(at_ + bytes)))) return end(c, index);
    if (is_space(c)) return;
    if (c == '"') in_quotes_ = !in_quotes_;
    if (open_.ended && (is_closing(c) || (c == '"' && !in_quotes_))) {
      open_.span.end = index + 1;
      return;
    }
    if (open_.ended) close();
    begin(index);
    open_.has_content |= !is_punctuation(c);
    open_.content_byte = at_ + bytes;
    open_.span.end = index + 1;
  }

  void begin(std::uint32_t index) {
    if (std::exchange(open_.begun, true)) return;
    open_.first_byte = open_.content_byte = at_;
    open_.span.begin = index;
  }

  void end(char32_t c, std::uint32_t index) {
    open_.ended = true;
    open_.asks |= is_question_mark(c);
    if (is_line_break(c)) return;
    begin(index);
    open_.span.end = index + 1;
  }

  void close() {
    const Open done = std::exchange(open_, {});
    if (!done.has_content && !done.asks) return;
    found_.push_back({.span = done.span, .question = done.asks || has_interrogative(done)});
  }

  bool has_interrogative(const Open& sentence) {
    fold(text_.substr(sentence.first_byte, sentence.content_byte - sentence.first_byte), folded_);
    return words_.has_interrogative(folded_.text());
  }

  std::string_view text_;
  const QuestionWords& words_;
  std::size_t at_ = 0;
  bool in_address_ = false;
  bool in_quotes_ = false;  // of quotation marks that look alike on both sides
  Open open_;
  FoldedText folded_;
  std::vector<Sentence> found_;
};

}  // namespace

struct QuestionWords::Words {
  WordTable interrogatives;
  WordTable exceptions;
};

QuestionWords::QuestionWords(const std::vector<QuestionList>& lists) {
  Words words;
  for (const QuestionList& list : lists) {
    const auto add = [&](WordTable& table, const std::vector<std::string>& rows, bool anchors) {
      for (std::size_t row = 0; row < rows.size(); ++row) {
        std::u32string word = folded_word(rows[row]);
        if (word.empty())
          raise<InvalidArgument>("questions.empty_word", "questions, {}: row {} is empty", name_of(list.language), row);
        if (anchors && word.front() == U'^') word.front() = sentence_begin;
        if (anchors && word.back() == U'$') word.back() = sentence_end;
        table.add(std::move(word));
      }
    };
    add(words.interrogatives, list.interrogatives, false);
    add(words.exceptions, list.exceptions, true);
  }
  words.interrogatives.freeze();
  words.exceptions.freeze();
  words_ = std::make_shared<const Words>(std::move(words));
}

const QuestionWords& QuestionWords::built_in() {
  static const QuestionWords words = read_question_words(embedded_rules());
  return words;
}

QuestionWords read_question_words(const RuleSource& rules) {
  RuleFindings findings;
  std::vector<QuestionList> lists;
  for (const char* path : {"zh/questions.json", "en/questions.json"}) {
    const RuleFile file = rules.get(path);
    const QuestionList& list = lists.emplace_back(read_rules<QuestionList>(file, findings));
    check(list.interrogatives, file, "interrogatives", findings);
    check(list.exceptions, file, "exceptions", findings);
  }
  findings.throw_if_any();
  return QuestionWords(lists);
}

bool QuestionWords::has_interrogative(std::u32string_view folded) const {
  std::u32string text;
  text.reserve(folded.size() + 2);
  text += sentence_begin;
  text += folded;
  text += sentence_end;
  straighten_apostrophes(text);
  std::size_t excepted = 0;  // no exception that began so far reaches beyond
  for (std::size_t at = 0; at < text.size(); ++at) {
    excepted = std::max(excepted, words_->exceptions.end_of_match(text, at));
    if (words_->interrogatives.end_of_match(text, at) > std::max(excepted, at)) return true;
  }
  return false;
}

std::vector<Sentence> sentences(std::string_view text, const QuestionWords& words) {
  return Splitter(text, words).run();
}

}  // namespace kefu
