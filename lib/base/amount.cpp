#include <kefu/base/amount.h>

#include "base/amount_ending.h"
#include "base/currency_words.h"
#include "base/numeral.h"
#include "base/utf8.h"

#include <algorithm>
#include <limits>
#include <string>

namespace kefu {
namespace {

std::optional<Money> to_money(Wide millionths, Currency currency) {
  Wide minor = millionths;
  for (int digit = 0; digit < currency.digits(); ++digit) minor *= 10;
  minor = (minor + one / 2) / one;
  if (minor > std::numeric_limits<std::int64_t>::max()) return std::nullopt;
  return Money{static_cast<std::int64_t>(minor), currency};
}

/// Three digits behind a mark, and no fourth.
bool is_group(std::u32string_view text, std::size_t mark) {
  for (std::size_t i = 1; i <= 3; ++i)
    if (!is_digit(char_at(text, mark + i))) return false;
  return !is_digit(char_at(text, mark + 4));
}

/// Whether a mark that can part numbers as well joins the groups of one: no number begins with 0, and two groups in a
/// row are hardly a list.
bool joins_groups(std::u32string_view text, std::size_t mark) {
  if (mark == 0 || !is_digit(text[mark - 1]) || !is_group(text, mark)) return false;
  const char32_t c = text[mark];
  return text[mark + 1] == U'0' || (char_at(text, mark + 4) == c && is_group(text, mark + 4)) ||
         (mark >= 4 && char_at(text, mark - 4) == U',' && is_group(text, mark - 4));
}

/// The folded text, in which a wide comma between narrow digits parts numbers: "100，200元" is no 100 200. But
/// "1，000元", "1 000元" and "1'000元" are a thousand.
std::u32string searchable(std::string_view text, const FoldedText& folded) {
  std::u32string result(folded.text());
  for (std::size_t i = 0; i < result.size(); ++i)
    if ((result[i] == U' ' || result[i] == U'\'') && joins_groups(result, i)) result[i] = U',';
  if (text.find("，") == text.npos) return result;
  std::size_t byte = 0;
  std::uint32_t index = 0;
  char32_t before = 0;
  for (std::size_t i = 0; i < result.size(); ++i) {
    const std::uint32_t origin = folded.original(i, i + 1).begin;
    for (; index < origin; ++index) {
      const utf8::Step step = utf8::step(text, byte);
      before = step.code_point;
      byte += step.bytes;
    }
    if (result[i] == U',' && utf8::step(text, byte).code_point == U'，' && is_digit(before) && !joins_groups(result, i))
      result[i] = U'，';
  }
  return result;
}

bool is_numeral_character(char32_t c) {
  return chinese_digit(c) >= 0 || is_digit(c) || is_one_of(c, U"几数半十百千万亿拾佰仟廿卅");
}

/// Walks over the numerals of a text and hands each to a child, which tells where to go on.
class Scanner {
 public:
  Scanner(std::string_view text, const FoldedText& folded) : folded_(folded), text_(searchable(text, folded)) {}
  virtual ~Scanner() = default;

 protected:
  void scan() {
    for (std::size_t at = 0; at < text_.size();) at = step(at);
  }

  virtual std::size_t take_sign(std::size_t at) = 0;  // where it ends, or `at`
  virtual std::size_t take_number(std::size_t at, const Numeral& number) = 0;

  [[nodiscard]] std::u32string_view text() const { return text_; }
  [[nodiscard]] Span original(std::size_t begin, std::size_t end) const { return folded_.original(begin, end); }

  /// A sign with a number behind it, at the beginning of a word.
  [[nodiscard]] const CurrencyWord* find_currency_before_number(std::size_t at) const {
    if (!may_be_sign(text()[at])) return nullptr;
    const char32_t before = at > 0 ? text()[at - 1] : U' ';
    if (is_latin(text()[at]) && (is_latin(before) || is_digit(before))) return nullptr;
    const CurrencyWord* sign = find_currency_before(text(), at);
    if (!sign) return nullptr;
    const std::size_t begin = begin_of_number(at, *sign);
    return begin < text().size() && (is_numeral_character(text()[begin]) || is_latin(text()[begin])) ? sign : nullptr;
  }

  [[nodiscard]] std::size_t begin_of_number(std::size_t at, const CurrencyWord& sign) const {
    std::size_t begin = at + sign.text.size();
    if (char_at(text(), begin) == U':') ++begin;
    return skip_space(text(), begin);
  }

  [[nodiscard]] std::size_t begin_of_upper_end(const Numeral& low) const {
    const std::size_t dash = skip_space(text(), low.end);
    return is_one_of(char_at(text(), dash), U"-~–—至到") ? skip_space(text(), dash + 1) : text().size();
  }

  /// The higher end of a range. Dates and phone numbers go on with a further dash or digit.
  [[nodiscard]] std::optional<Numeral> upper_end(const Numeral& low) const {
    const std::size_t begin = begin_of_upper_end(low);
    if (begin >= text().size() || !is_numeral_character(text()[begin])) return std::nullopt;
    const auto high = read_numeral(text(), begin);
    if (!high || !high->is_valid || high->value < low.value || is_one_of(char_at(text(), high->end), U"-/:"))
      return std::nullopt;
    return high;
  }

  /// The lower end, with the scale that only the higher one has: 3-5万.
  [[nodiscard]] static Wide lent(const Numeral& low, const Numeral& high) {
    return !low.has_scale && low.value * high.scale <= high.value ? low.value * high.scale : low.value;
  }

 private:
  static bool may_be_sign(char32_t c) { return is_latin(c) || is_one_of(c, U"¥$€£₩₹฿₫₽人美港欧英日新台韩澳加泰卢"); }

  std::size_t step(std::size_t at) {
    if (const std::size_t end = take_sign(at); end > at) return end;
    const bool is_word = is_latin(text_[at]);
    if (!is_word && !is_numeral_character(text_[at])) return at + 1;
    if (follows(at, U"期周拜") && chinese_digit(text_[at]) > 0) return at + 1;  // 周五一百元
    const bool is_ordinal = follows(at, U"第之");
    if (const auto number = is_ordinal ? std::nullopt : read_numeral(text_, at))
      return number->is_valid ? take_number(at, *number) : number->end;
    if (is_word) return skip(at, [](char32_t c) { return is_latin(c) || is_digit(c) || c == U'_'; });
    if (is_digit(text_[at])) return skip(at, [](char32_t c) { return is_digit(c) || is_one_of(c, U".,:"); });
    return skip(at, [](char32_t c) { return is_numeral_character(c) && !is_digit(c); });
  }

  template <class Is>
  [[nodiscard]] std::size_t skip(std::size_t at, const Is& is) const {
    while (at < text_.size() && is(text_[at])) ++at;
    return at;
  }

  [[nodiscard]] bool follows(std::size_t at, std::u32string_view characters) const {
    return at > 0 && is_one_of(text_[at - 1], characters);
  }

  const FoldedText& folded_;
  std::u32string text_;
};

class AmountScanner : Scanner {
 public:
  AmountScanner(std::string_view text, const FoldedText& folded, Currency fallback)
      : Scanner(text, folded), fallback_(fallback) {}

  std::vector<Amount> run() {
    scan();
    return std::move(found_);
  }

 private:
  /// ￥99, rmb 500, $1.5m, $100-200.
  std::size_t take_sign(std::size_t at) override {
    const CurrencyWord* sign = find_currency_before_number(at);
    if (!sign) return at;
    const std::size_t begin = begin_of_number(at, *sign);
    auto number = read_numeral(text(), begin);
    const auto currency = currency_meant(*sign, fallback_);
    if (!number || !number->is_valid || !currency) return at;
    take_million(*number);
    Wide value = number->value;
    if (const auto ending = read_ending(text(), *number, *currency); ending && ending->currency == *currency) {
      value = value / ending->parts + ending->change;
      number->at_least |= ending->at_least;
      number->end = ending->end;
    }
    if (const auto high = upper_end(*number)) {
      add(at, number->end, lent(*number, *high), *currency, number->at_least);
      add(begin_of_upper_end(*number), high->end, high->value, *currency, high->at_least);
      return high->end;
    }
    add(at, number->end, value, *currency, number->at_least);
    return number->end;
  }

  /// 100块, 3-5万元.
  std::size_t take_number(std::size_t at, const Numeral& number) override {
    if (follows_word(at)) return number.end;
    if (const auto ending = read_ending(text(), number, fallback_)) {
      add(at, number, *ending);
      return ending->end;
    }
    const auto high = upper_end(number);
    const auto ending = high ? read_ending(text(), *high, fallback_) : std::nullopt;
    if (!ending) return number.end;
    add(at, number.end, lent(number, *high) / ending->parts, ending->currency, number.at_least);
    add(begin_of_upper_end(number), *high, *ending);
    return ending->end;
  }

  void take_million(Numeral& number) const {
    if (number.digits == 0 || number.has_scale || char_at(text(), number.end) != U'm') return;
    if (is_latin(char_at(text(), number.end + 1))) return;
    number.value *= 1'000'000;
    number.scale = 1'000'000;
    number.has_scale = true;
    ++number.end;
  }

  [[nodiscard]] bool follows_word(std::size_t at) const {
    if (at == 0 || !is_digit(text()[at])) return false;
    const char32_t before = text()[at - 1];
    return is_latin(before) || before == U'.' || before == U'_';
  }

  void add(std::size_t begin, const Numeral& number, const Ending& ending) {
    add(begin, ending.end, number.value / ending.parts + ending.change, ending.currency,
        number.at_least || ending.at_least);
  }

  void add(std::size_t begin, std::size_t end, Wide value, Currency currency, bool at_least) {
    if (const auto money = to_money(value, currency)) found_.push_back({*money, at_least, original(begin, end)});
  }

  Currency fallback_;
  std::vector<Amount> found_;
};

class NumberScanner : Scanner {
 public:
  using Scanner::Scanner;

  std::vector<Number> run() {
    scan();
    return std::move(found_);
  }

 private:
  std::size_t take_sign(std::size_t at) override {
    const CurrencyWord* sign = find_currency_before_number(at);
    const auto number = sign ? read_numeral(text(), begin_of_number(at, *sign)) : std::nullopt;
    return number ? number->end : at;
  }

  std::size_t take_number(std::size_t at, const Numeral& number) override {
    if (const auto ending = read_ending(text(), number, {})) return ending->end;
    const auto high = upper_end(number);
    if (high && is_quantity(*high) && number.digits <= 7 && !is_label(at) && stands_alone(high->end)) {
      Numeral low = number;
      low.value = lent(number, *high);
      add(at, number.end, low);
      add(begin_of_upper_end(number), skip_vague(text(), high->end), *high);
      return high->end;
    }
    const std::size_t end = skip_vague(text(), number.end);
    if (is_quantity(number) && !is_label(at) && stands_alone(end)) add(at, end, number);
    return number.end;
  }

  /// Long runs of digits are order and phone numbers; small numerals are grammar (一下, 一个人).
  static bool is_quantity(const Numeral& number) {
    if (number.digits > 0) return number.digits <= 7 || number.is_grouped || number.has_scale;
    return number.value >= 10 * one && !number.begins_with_unit;
  }

  [[nodiscard]] bool stands_alone(std::size_t end) const {
    return !has_unit_at(text(), end) && !find_currency_behind(text(), skip_space(text(), end));
  }

  /// Part of a word, a date, a version, a price with its sign; or behind 号, no., id: a name.
  [[nodiscard]] bool is_label(std::size_t at) const {
    const char32_t before = at > 0 ? text()[at - 1] : U' ';
    if (is_latin(before) || is_digit(before) || is_one_of(before, U"#@-/._¥$€£₩₹฿₫₽*+=")) return true;
    std::size_t end = at;
    while (end > 0 && is_one_of(text()[end - 1], U" :是为")) --end;
    if (end == 0) return false;
    if (is_one_of(text()[end - 1], U"号码#")) return true;
    std::size_t begin = end;
    while (begin > 0 && end - begin < 8 && (is_latin(text()[begin - 1]) || text()[begin - 1] == U'.')) --begin;
    const std::u32string_view word = text().substr(begin, end - begin);
    return word == U"no" || word == U"no." || word == U"id" || word == U"number" || word == U"order";
  }

  void add(std::size_t begin, std::size_t end, const Numeral& numeral) {
    Wide value = numeral.value;
    std::int32_t decimals = 6;
    for (; decimals > 0 && value % 10 == 0; --decimals) value /= 10;
    if (value > std::numeric_limits<std::int64_t>::max()) return;
    const bool at_least = numeral.at_least || end > numeral.end;
    found_.push_back({static_cast<std::int64_t>(value), decimals, at_least, original(begin, end)});
  }

  std::vector<Number> found_;
};

}  // namespace

std::vector<Amount> find_amounts(std::string_view text, const FoldedText& folded, Currency fallback) {
  return AmountScanner(text, folded, fallback).run();
}

std::vector<Amount> find_amounts(std::string_view text, Currency fallback) {
  FoldedText folded;
  fold(text, folded);
  return find_amounts(text, folded, fallback);
}

std::vector<Number> find_numbers(std::string_view text, const FoldedText& folded) {
  return NumberScanner(text, folded).run();
}

std::vector<Number> find_numbers(std::string_view text) {
  FoldedText folded;
  fold(text, folded);
  return find_numbers(text, folded);
}

std::optional<Money> money_of(const Number& number, Currency currency) {
  Wide millionths = Wide{number.value} * one;
  for (std::int32_t digit = 0; digit < number.decimals; ++digit) millionths /= 10;
  return to_money(millionths, currency);
}

}  // namespace kefu
