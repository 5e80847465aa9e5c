#include "base/numeral_words.h"

namespace kefu {
namespace {

struct Word {
  std::u32string_view text;
  std::int64_t value;
};

constexpr Word small[] = {{U"zero", 0},     {U"one", 1},      {U"two", 2},        {U"three", 3},     {U"four", 4},
                          {U"five", 5},     {U"six", 6},      {U"seven", 7},      {U"eight", 8},     {U"nine", 9},
                          {U"ten", 10},     {U"eleven", 11},  {U"twelve", 12},    {U"thirteen", 13}, {U"fourteen", 14},
                          {U"fifteen", 15}, {U"sixteen", 16}, {U"seventeen", 17}, {U"eighteen", 18}, {U"nineteen", 19},
                          {U"twenty", 20},  {U"thirty", 30},  {U"forty", 40},     {U"fifty", 50},    {U"sixty", 60},
                          {U"seventy", 70}, {U"eighty", 80},  {U"ninety", 90}};

constexpr Word scales[] = {
    {U"hundred", 100},           {U"thousand", 1000},    {U"million", 1'000'000},         {U"mn", 1'000'000},
    {U"billion", 1'000'000'000}, {U"bn", 1'000'000'000}, {U"trillion", 1'000'000'000'000}};

constexpr Word vague_scales[] = {{U"hundreds", 100}, {U"thousands", 1000}, {U"millions", 1'000'000}};

constexpr Word vague[] = {{U"few", 2}, {U"several", 2}, {U"couple", 2}, {U"tens", 20}, {U"dozens", 24}};

template <std::size_t N>
const Word* find(const Word (&words)[N], std::u32string_view text) {
  for (const Word& word : words)
    if (word.text == text) return &word;
  return nullptr;
}

/// Reads as far as words make a number; joining words (a, and, of) count only with a number word behind them.
class WordReader {
 public:
  WordReader(std::u32string_view text, std::size_t at, const std::optional<Numeral>& digits) : text_(text) {
    number_.end = at;
    number_.is_word = true;
    if (!digits) return;
    number_ = *digits;
    current_ = digits->value;
    has_current_ = true;
    begins_with_digits_ = true;
  }

  std::optional<Numeral> read() {
    while (take(next_word(number_.end, !has_any_ && !begins_with_digits_))) has_any_ = true;
    if (!has_any_) return std::nullopt;
    number_.value = total_ + current_;
    if (number_.at_least) skip_of();
    return number_;
  }

 private:
  struct Found {
    std::u32string_view word;
    std::size_t end = 0;
  };

  /// The word at `at`, behind one space or hyphen unless it is the first.
  [[nodiscard]] Found next_word(std::size_t at, bool is_first) const {
    if (!is_first && is_one_of(char_at(text_, at), U" -")) ++at;
    std::size_t end = at;
    while (is_latin(char_at(text_, end))) ++end;
    if (is_digit(char_at(text_, end))) return {};
    return {text_.substr(at, end - at), end};
  }

  bool take(Found found) {
    if (const std::size_t end = end_of_half(found); end > 0) return set(current_ + one / 2, end);
    if (is_joining(found)) found = next_word(found.end, false);
    if (const Word* word = find(scales, found.word)) return take_scale(word->value, found.end);
    if (const Word* word = find(vague_scales, found.word)) return take_vague_scale(word->value, found.end);
    if (begins_with_digits_) return false;
    if (const Word* word = find(small, found.word)) return take_small(word->value, found.end);
    if (const Word* word = find(vague, found.word); word && !has_current_ && total_ == 0) {
      number_.at_least = true;
      return set(word->value * one, found.end);
    }
    return found.word == U"half" && !has_any_ && take_half(found.end);
  }

  /// "a hundred", "two hundred and five", "tens of thousands".
  [[nodiscard]] bool is_joining(const Found& found) const {
    const auto next = next_word(found.end, false).word;
    const bool is_scale = find(scales, next) || find(vague_scales, next);
    if (found.word == U"a") return !has_any_ && !begins_with_digits_ && (is_scale || find(vague, next));
    if (found.word == U"of") return number_.at_least && is_scale;
    return found.word == U"and" && has_any_ && !begins_with_digits_ && number_.has_scale && find(small, next);
  }

  bool take_scale(std::int64_t scale, std::size_t end) {
    if (!has_current_ && (total_ != 0 || has_any_)) return false;
    const Wide value = (has_current_ ? current_ : one) * scale;
    if (value > Wide{1'000'000'000'000'000'000} * one || (scale > 100 && total_ != 0 && value >= total_)) return false;
    number_.begins_with_unit |= !has_current_;
    number_.scale = has_any_ ? 1 : scale;
    number_.has_scale = true;
    if (scale == 100 || begins_with_digits_) return set(value, end);
    total_ += value;
    current_ = 0;
    has_current_ = false;
    number_.end = end;
    return true;
  }

  bool take_vague_scale(std::int64_t scale, std::size_t end) {
    number_.at_least = true;
    if (!has_current_) set(2 * one, number_.end);
    return take_scale(scale, end);
  }

  /// twenty + five, hundred + twenty, thousand + five; never five + six.
  bool take_small(std::int64_t value, std::size_t end) {
    const Wide last_two = current_ / one % 100;
    const bool joins =
        !has_current_ || last_two == 0 || (last_two >= 20 && last_two % 10 == 0 && value < 10 && value > 0);
    number_.is_valid &= joins;
    return set((has_current_ ? current_ : 0) + value * one, end);
  }

  /// Where "and a half" ends; 0 where it does not stand.
  [[nodiscard]] std::size_t end_of_half(const Found& found) const {
    if (found.word != U"and" || !has_current_) return 0;
    const Found article = next_word(found.end, false);
    const Found half = next_word(article.end, false);
    return article.word == U"a" && half.word == U"half" ? half.end : 0;
  }

  bool take_half(std::size_t end) {
    const Found article = next_word(end, false);
    if (article.word != U"a" || !find(scales, next_word(article.end, false).word)) return false;
    return set(one / 2, article.end);
  }

  bool set(Wide current, std::size_t end) {
    current_ = current;
    has_current_ = true;
    number_.end = end;
    return true;
  }

  void skip_of() {
    if (const Found found = next_word(number_.end, false); found.word == U"of") number_.end = found.end;
  }

  std::u32string_view text_;
  Numeral number_;
  Wide total_ = 0;
  Wide current_ = 0;
  bool has_current_ = false;
  bool has_any_ = false;
  bool begins_with_digits_ = false;
};

}  // namespace

std::optional<Numeral> read_number_words(std::u32string_view text, std::size_t at,
                                         const std::optional<Numeral>& digits) {
  return WordReader(text, at, digits).read();
}

}  // namespace kefu
