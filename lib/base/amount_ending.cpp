#include "base/amount_ending.h"

#include "base/currency_words.h"

namespace kefu {
namespace {

/// What stands behind 块 or 元: 五 (tenths), 2毛5, 八角五分, 半.
class Tail {
 public:
  Tail(std::u32string_view text, std::size_t at, bool is_colloquial) : text_(text), end_(at) {
    if (is_colloquial && char_at(text, at) == U'半' && !has_unit_at(text, at + 1)) {
      accept(one / 2, at + 1);
      return;
    }
    const bool after_zero = chinese_digit(char_at(text, at)) == 0;
    const Small small = read_small(at + after_zero);
    if (small.digits == 0) return;
    const char32_t next = char_at(text, small.end);
    if (is_one_of(next, U"毛角") && small.digits == 1)
      take_tenths(small);
    else if (next == U'分' && char_at(text, small.end + 1) != U'钟')
      accept(small.value * one / 100, small.end + 1);
    else if (is_colloquial && stands_alone(small))
      accept(small.value * one / (small.digits == 2 || after_zero ? 100 : 10), small.end);
  }

  [[nodiscard]] Wide value() const { return value_; }
  [[nodiscard]] std::size_t end() const { return end_; }

 private:
  struct Small {
    int value = 0;
    int digits = 0;
    std::size_t end = 0;
  };

  [[nodiscard]] Small read_small(std::size_t at) const {
    const char32_t c = char_at(text_, at);
    if (const int digit = chinese_digit(c); digit > 0) return {digit, 1, at + 1};
    Small small{0, 0, at};
    for (; is_digit(char_at(text_, small.end)); ++small.end, ++small.digits) {
      if (small.digits == 2) return {};
      small.value = small.value * 10 + static_cast<int>(text_[small.end] - U'0');
    }
    return small;
  }

  /// 12块8, 三块五一斤, 3块5/斤; not 10块3个, 20块5.5.
  [[nodiscard]] bool stands_alone(const Small& small) const {
    const char32_t next = char_at(text_, small.end);
    if (is_one_of(next, U".,") && is_digit(char_at(text_, small.end + 1))) return false;
    if (is_digit(next) || is_one_of(next, U"十百千万亿几") || (chinese_digit(next) >= 0 && next != U'一')) return false;
    return is_one_of(next, U"/-:") || !has_unit_at(text_, small.end);
  }

  void take_tenths(const Small& tenths) {
    accept(tenths.value * one / 10, tenths.end + 1);
    const Small small = read_small(end_);
    if (small.digits == 1 && (char_at(text_, small.end) == U'分' || stands_alone(small)))
      accept(small.value * one / 100, small.end + (char_at(text_, small.end) == U'分'));
    if (char_at(text_, end_) == U'钱') ++end_;
  }

  void accept(Wide value, std::size_t end) {
    value_ += value;
    end_ = end;
  }

  std::u32string_view text_;
  std::size_t end_;
  Wide value_ = 0;
};

/// 块 counts pieces before a thing, and 一块 is "together", unless money is plain.
bool is_piece(std::u32string_view text, const Numeral& number, std::size_t end) {
  return has_piece_at(text, end) || (number.value == one && number.digits == 0);
}

/// 3毛 is money; of 三毛, 五分 it is only plain with 钱 behind.
bool is_plain_part(const CurrencyWord& word, const Numeral& number) {
  return word.parts == 1 || word.text.size() > 1 || number.digits > 0;
}

}  // namespace

std::optional<Ending> read_ending(std::u32string_view text, const Numeral& number, Currency fallback) {
  const bool is_about = number.begins_with_unit && char_at(text, number.end) == U'把';  // 千把块
  const std::size_t vague = is_about ? number.end + 1 : skip_vague(text, number.end);
  const std::size_t at = skip_space(text, vague);
  const CurrencyWord* word = find_currency_behind(text, at);
  if (!word || !is_plain_part(*word, number)) return std::nullopt;
  const auto currency = currency_meant(*word, fallback);
  if (!currency) return std::nullopt;
  Ending ending{*currency, word->parts, 0, vague > number.end, at + word->text.size()};
  const bool is_kuai = word->text == U"块";
  if (is_kuai || word->text == U"元" || word->text == U"圆") {
    const Tail tail(text, ending.end, is_kuai);
    const bool has_more = is_kuai && char_at(text, ending.end) == U'多';
    const bool is_bare = tail.end() == ending.end && !has_more;
    if (is_kuai && is_bare && is_piece(text, number, ending.end)) return std::nullopt;
    ending.change = tail.value();
    ending.at_least |= has_more;
    ending.end = tail.end() + has_more;
    if (has_more && char_at(text, ending.end) == U'钱') ++ending.end;
  }
  return ending;
}

}  // namespace kefu
