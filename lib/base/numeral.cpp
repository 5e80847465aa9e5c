#include "base/numeral.h"

#include "base/numeral_words.h"

#include <algorithm>

namespace kefu {
namespace {

constexpr std::int64_t wan = 10'000, yi = 100'000'000, wan_yi = wan * yi;
constexpr Wide too_large = Wide{10'000'000'000'000'000} * 10'000 * one;

/// Behind a number in digits: what shows that it is no number, such as the rest of a date, a time or a version.
bool is_malformed(std::u32string_view text, std::size_t end) {
  return is_one_of(char_at(text, end), U".:,") && is_digit(char_at(text, end + 1));
}

std::size_t end_of_digits(std::u32string_view text, std::size_t at) {
  while (is_digit(char_at(text, at))) ++at;
  return at;
}

/// A number in digits without any unit: 12, 1,234.50.
class Digits {
 public:
  Digits(std::u32string_view text, std::size_t at) : text_(text), end_(at) {
    take(end_of_digits(text, at));
    while (count_ <= 3 + 3 * groups_ && is_group(end_)) {
      ++end_;
      ++groups_;
      take(end_ + 3);
    }
    if (char_at(text, end_) == U'.' && is_digit(char_at(text, end_ + 1))) take_fraction();
  }

  /// Empty beyond 18 digits before the point.
  [[nodiscard]] std::optional<Numeral> numeral() const {
    if (count_ == 0 || count_ > 18 || is_malformed(text_, end_)) return std::nullopt;
    Numeral number;
    number.value = value_ * one + fraction_;
    number.end = end_;
    number.digits = count_;
    number.is_grouped = groups_ > 0;
    return number;
  }

 private:
  [[nodiscard]] bool is_group(std::size_t at) const {
    return char_at(text_, at) == U',' && end_of_digits(text_, at + 1) == at + 4;
  }

  void take(std::size_t end) {
    for (; end_ < end; ++end_, ++count_)
      if (count_ < 18) value_ = value_ * 10 + (text_[end_] - U'0');
  }

  void take_fraction() {
    Wide place = one;
    for (++end_; is_digit(char_at(text_, end_)); ++end_) fraction_ += (text_[end_] - U'0') * (place /= 10);
  }

  std::u32string_view text_;
  std::size_t end_;
  std::size_t count_ = 0;
  std::size_t groups_ = 0;
  Wide value_ = 0;
  Wide fraction_ = 0;
};

std::int64_t chinese_unit(char32_t c) {
  switch (c) {
    case U'十':
    case U'拾': return 10;
    case U'百':
    case U'佰': return 100;
    case U'千':
    case U'仟': return 1000;
    case U'万': return wan;
    case U'亿': return yi;
    default: return 0;
  }
}

/// The unit at `at`: 千, 万亿, or k and w where no word goes on.
std::int64_t unit_at(std::u32string_view text, std::size_t at) {
  const char32_t c = char_at(text, at);
  if (has_word_at(text, at, U"万亿")) return wan_yi;
  if (c != U'k' && c != U'w') return chinese_unit(c);
  const char32_t next = char_at(text, at + (is_digit(char_at(text, at + 1)) ? 2 : 1));  // 3w, 3w5
  if (is_latin(next) || is_digit(next)) return 0;
  return c == U'k' ? 1000 : wan;
}

/// Reads numerals from left to right: a coefficient, its unit, the next smaller ones.
class ChineseReader {
 public:
  ChineseReader(std::u32string_view text, std::size_t at) : text_(text), begin_(at), at_(at) {}

  std::optional<Numeral> read() {
    while (!failed_ && (take_coefficient() || take_point() || take_vague() || take_unit())) {
    }
    finish();
    const bool is_nothing = at_ == begin_ || (!number_.has_scale && !has_coefficient_seen_);
    const bool goes_on = chinese_unit(char_at(text_, at_)) > 0;  // 三百五千, 亿亿: no numeral
    if (failed_ || is_nothing || goes_on || number_.value > too_large) return std::nullopt;
    number_.end = at_;
    return number_;
  }

 private:
  struct Coefficient {
    Wide value = 0;
    bool is_single_digit = false;
  };

  bool take_coefficient() {
    if (coefficient_) return false;
    const char32_t c = char_at(text_, at_);
    if (is_digit(c)) return take_digits();
    if (chinese_digit(c) >= 0) return take_chinese_digits();
    if (c == U'几' || (c == U'数' && chinese_unit(char_at(text_, at_ + 1)))) return take_several();
    if (c == U'半' && at_ == begin_) return set_coefficient({one / 2}, 1);
    if (c == U'廿' || c == U'卅') return take_tens(c == U'廿' ? 20 : 30);
    return false;
  }

  bool set_coefficient(Coefficient coefficient, std::size_t characters) {
    coefficient_ = coefficient;
    has_coefficient_seen_ = true;
    at_ += characters;
    return true;
  }

  bool take_digits() {
    const auto number = Digits(text_, at_).numeral();
    if (!number) return failed_ = true;
    if (last_unit_ && number->value >= last_unit_ * one) return false;
    number_.digits += number->digits;
    number_.is_grouped |= number->is_grouped;
    return set_coefficient({number->value, number->digits == 1 && number->value % one == 0}, number->end - at_);
  }

  /// 三; 两三 (the least); 二〇〇 and 一二三 digit by digit; 零 as a placeholder between units.
  bool take_chinese_digits() {
    if (last_unit_)
      while (chinese_digit(char_at(text_, at_)) == 0) after_zero_ = true, ++at_;
    std::size_t end = at_;
    Wide value = 0;
    for (; chinese_digit(char_at(text_, end)) >= 0 && end - at_ < 18; ++end)
      value = value * 10 + chinese_digit(text_[end]);
    const std::size_t count = end - at_;
    if (count == 0) return after_zero_;
    const int first = chinese_digit(text_[at_]);
    if (count == 1) return set_coefficient({first * one, true}, 1);
    const int second = chinese_digit(text_[at_ + 1]);
    if (count == 2 && first > 0 && first < second) {
      number_.at_least = true;
      return set_coefficient({first * one}, 2);
    }
    const bool has_zero = text_.substr(at_, count).find_first_of(U"零〇") != text_.npos;
    if (last_unit_ || chinese_unit(char_at(text_, end)) || (count < 3 && !has_zero)) return failed_ = true;
    return set_coefficient({value * one}, count);
  }

  /// 几百 is at least two hundred; 十几 at least ten.
  bool take_several() {
    number_.at_least = true;
    const bool counts = !last_unit_ || chinese_unit(char_at(text_, at_ + 1)) < last_unit_;
    const bool has_unit = chinese_unit(char_at(text_, at_ + 1)) > 0;
    if (last_unit_ && !(has_unit && counts)) return ++at_, true;
    return set_coefficient({2 * one}, 1);
  }

  bool take_tens(int tens) {
    if (last_unit_ && last_unit_ < 100) return false;
    section_ += tens * one;
    last_unit_ = 10;
    ++at_;
    return number_.has_scale = true;
  }

  /// 三点五万: what came before the point is the whole part.
  bool take_point() {
    if (char_at(text_, at_) != U'点' || chinese_digit(char_at(text_, at_ + 1)) < 0) return false;
    if (high_ != 0 || middle_ != 0 || (!coefficient_ && section_ == 0)) return false;
    Wide value = section_ + (coefficient_ ? coefficient_->value : 0);
    Wide place = one;
    for (++at_; chinese_digit(char_at(text_, at_)) >= 0; ++at_) value += chinese_digit(text_[at_]) * (place /= 10);
    section_ = 0;
    last_unit_ = 0;
    return set_coefficient({value}, 0);
  }

  /// 多, 余, 来 before a further unit (十多万), and 个 before the great ones (3个亿).
  bool take_vague() {
    if (at_ == begin_) return false;
    std::size_t end = at_;
    if (char_at(text_, end) == U'个') ++end;
    const bool is_vague = is_one_of(char_at(text_, end), U"多余来");
    end += is_vague;
    const std::int64_t unit = unit_at(text_, end);
    if (end == at_ || unit == 0 || (char_at(text_, at_) == U'个' && unit < wan)) return false;
    number_.at_least |= is_vague;
    at_ = end;
    return true;
  }

  bool take_unit() {
    const std::int64_t unit = unit_at(text_, at_);
    if (unit == 0 || !fits(unit)) return false;
    if (at_ == begin_ && unit != 10) {
      number_.begins_with_unit = number_.at_least = true;
      bare_unit_ = unit;
    }
    if (!coefficient_ && !accepts_bare(unit)) return false;
    ++units_;
    add(unit);
    number_.scale = units_ == 1 ? unit : 1;
    number_.has_scale = true;
    coefficient_.reset();
    last_unit_ = unit;
    after_zero_ = false;
    at_ += unit == wan_yi ? 2 : 1;
    if (number_.value + high_ + middle_ + section_ > too_large) failed_ = true;
    return true;
  }

  /// Units fall from left to right; 万 and 亿 multiply what stands before them.
  [[nodiscard]] bool fits(std::int64_t unit) const {
    if (unit < wan) return last_unit_ == 0 || last_unit_ > unit;
    if (unit == wan) return middle_ == 0 && (last_unit_ < wan || last_unit_ >= yi);
    return last_unit_ < yi && (high_ == 0 || unit < wan_yi);
  }

  [[nodiscard]] bool accepts_bare(std::int64_t unit) const {
    return at_ == begin_ || (unit == 10 && last_unit_ > 10) || (unit >= wan && (section_ != 0 || middle_ != 0));
  }

  void add(std::int64_t unit) {
    const bool has_whole = section_ != 0 || (unit >= yi && middle_ != 0);
    const Wide coefficient = coefficient_ ? coefficient_->value : has_whole ? 0 : one;
    if (unit < wan) {
      section_ += coefficient * unit;
    } else if (unit == wan) {
      middle_ = (section_ + coefficient) * wan;
      section_ = 0;
    } else {
      high_ += (middle_ + section_ + coefficient) * unit;
      middle_ = section_ = 0;
    }
  }

  /// A last digit without unit: tenths of the unit before (两百五, 三万五), ones behind 零 or 十.
  void finish() {
    Wide rest = coefficient_ ? coefficient_->value : 0;
    if (coefficient_ && last_unit_) {
      if (coefficient_->is_single_digit && !after_zero_ && last_unit_ >= 100) rest = rest * last_unit_ / 10;
      number_.scale = 1;
    }
    number_.value = high_ + middle_ + section_ + rest;
    // 千八百 is eight hundred to a thousand: the least is what comes behind the bare unit.
    if (bare_unit_ > 0 && has_coefficient_seen_ && number_.value > bare_unit_ * one) number_.value -= bare_unit_ * one;
  }

  std::u32string_view text_;
  std::size_t begin_;
  std::size_t at_;
  Numeral number_;
  Wide high_ = 0;     // 亿 and up
  Wide middle_ = 0;   // 万
  Wide section_ = 0;  // below 万
  std::optional<Coefficient> coefficient_;
  std::int64_t last_unit_ = 0;
  std::int64_t bare_unit_ = 0;  // that the numeral begins with
  int units_ = 0;
  bool has_coefficient_seen_ = false;
  bool after_zero_ = false;
  bool failed_ = false;
};

}  // namespace

int chinese_digit(char32_t c) {
  constexpr std::u32string_view digits = U"零一二三四五六七八九";
  constexpr std::u32string_view banking = U"〇壹贰叁肆伍陆柒捌玖";
  if (c == U'两') return 2;
  if (c == U'参') return 3;
  if (const auto digit = digits.find(c); digit != digits.npos) return static_cast<int>(digit);
  if (const auto digit = banking.find(c); digit != banking.npos) return static_cast<int>(digit);
  return -1;
}

std::optional<Numeral> read_numeral(std::u32string_view text, std::size_t at) {
  const char32_t c = char_at(text, at);
  if (is_latin(c)) return read_number_words(text, at, {});
  auto number = ChineseReader(text, at).read();
  if (number && is_digit(c) && !number->has_scale) {
    if (const auto scaled = read_number_words(text, number->end, number)) return scaled;
  }
  return number;
}

}  // namespace kefu
