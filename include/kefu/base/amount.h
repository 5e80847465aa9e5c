#pragma once

#include <kefu/base/fold.h>
#include <kefu/base/money.h>
#include <kefu/base/text.h>

#include <boost/describe.hpp>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace kefu {

/// An amount of money that a text names.
struct Amount {
  Money money;
  bool at_least = false;  ///< the text is vague upwards: 几千块, 3千多块, hundreds of dollars
  Span span;              ///< number and currency

  bool operator==(const Amount&) const = default;
};
BOOST_DESCRIBE_STRUCT(Amount, (), (money, at_least, span))

/// A number that a text names, exactly: value / 10^decimals. 1.2万 is {12000, 0}, 3.50 is {35, 1}.
struct Number {
  std::int64_t value = 0;
  std::int32_t decimals = 0;  ///< 0 to 6
  bool at_least = false;
  Span span;

  bool operator==(const Number&) const = default;
};
BOOST_DESCRIBE_STRUCT(Number, (), (value, decimals, at_least, span))

/// The amounts of money in a text, in its order: digits and numerals, Chinese and English.
///
/// Digits     100块钱, 1,234.50 元, ￥99, RMB 500, $1.5k, 2 million dollars, 12块8, full-width alike
/// Numerals   十万元, 两百五十块, 三块五, 壹佰圆整, 一万零五十元, 半万块, five hundred dollars
/// Groups     1,234; 1，000, 1 000 and 1'000 where a group begins with 0 or there are several, else a wide comma parts
/// Colloquial 两百五块 = 250, 三万五块 = 35 000, 三百六十块五 = 360.50, 3k and 3w for thousands and ten thousands
/// Vague      the least that is said: 几千块 = 2000, 十几块 = 10, 两三百块 = 200, 3千多块 = 3000, 千八百块 = 800
/// Ranges     3-5万元 gives both ends: 30 000 and 50 000
/// Currency   元, 块 and ¥ are yuan, or the fallback where that is counted so too (TWD, HKD; ¥ also JPY);
///            "$", "dollars" are USD or the fallback if it is a dollar; "pounds" is money only with a fallback of GBP
/// Not money  a number without sign or word of a currency; pieces (三块蛋糕, 一块去); numbers beyond int64 minor units
/// Rounding   to the currency's smallest unit, halves up; signs are not read
/// Cost       O(n)
[[nodiscard]] std::vector<Amount> find_amounts(std::string_view text, Currency fallback = {});

/// The same for a text that is already folded.
[[nodiscard]] std::vector<Amount> find_amounts(std::string_view text, const FoldedText& folded, Currency fallback = {});

/// The numbers that stand alone: no currency, unit or measure word follows, so that "损失三千" and "赔我500" can be
/// read as money by one who knows that they are. Left out: dates, times, percentages, versions, ordinals, discounts,
/// counts of things, digits in words (4G), numbers behind 号 or #, and more than seven digits without grouping (order
/// and phone numbers); numerals below ten (一下).
///
/// Cost  O(n)
[[nodiscard]] std::vector<Number> find_numbers(std::string_view text);
[[nodiscard]] std::vector<Number> find_numbers(std::string_view text, const FoldedText& folded);

/// A number as money, rounded to the currency's smallest unit, halves up. Empty where it does not fit.
[[nodiscard]] std::optional<Money> money_of(const Number& number, Currency currency);

}  // namespace kefu
