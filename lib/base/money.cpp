#include <kefu/base/money.h>

#include "base/raise.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>

namespace kefu {
namespace {

constexpr std::array<std::string_view, 17> without_digits{"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG",
                                                          "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"};
constexpr std::array<std::string_view, 7> with_three_digits{"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};
constexpr std::array<std::string_view, 2> with_four_digits{"CLF", "UYW"};

std::uint64_t power_of_ten(int exponent) {
  std::uint64_t power = 1;
  for (; exponent > 0; --exponent) power *= 10;
  return power;
}

std::uint64_t magnitude(std::int64_t value) {
  return value < 0 ? ~static_cast<std::uint64_t>(value) + 1 : static_cast<std::uint64_t>(value);
}

[[noreturn]] void bad_format(std::string_view text) {
  raise<InvalidArgument>("money.format", "'{}' is not an amount with its currency such as 260 CNY or 19.99 USD", text);
}

/// "19.99" with two digits is 1999: the digits without their point, padded to the currency's count.
std::string minor_digits(std::string_view number, int digits, std::string_view whole_text) {
  const std::size_t point = std::min(number.find('.'), number.size());
  std::string_view fraction = point < number.size() ? number.substr(point + 1) : std::string_view();
  const bool has_whole_part = point > (number.starts_with('-') ? 1u : 0u);
  if (fraction.size() > static_cast<std::size_t>(digits) || !has_whole_part || number.ends_with('.'))
    bad_format(whole_text);
  std::string text(number.substr(0, point));
  text += fraction;
  text.append(static_cast<std::size_t>(digits) - fraction.size(), '0');
  return text;
}

}  // namespace

Currency Currency::parse(std::string_view code) {
  const bool ok = code.size() == 3 && std::ranges::all_of(code, [](char c) { return c >= 'A' && c <= 'Z'; });
  if (!ok) raise<InvalidArgument>("money.currency", "'{}' is not a currency code such as CNY or USD", code);
  Currency currency;
  std::ranges::copy(code, currency.code_.begin());
  return currency;
}

int Currency::digits() const noexcept {
  if (std::ranges::find(without_digits, code()) != without_digits.end()) return 0;
  if (std::ranges::find(with_three_digits, code()) != with_three_digits.end()) return 3;
  if (std::ranges::find(with_four_digits, code()) != with_four_digits.end()) return 4;
  return 2;
}

std::string money_text(const Money& money) {
  const int digits = money.currency.digits();
  const std::uint64_t unit = power_of_ten(digits);
  const std::uint64_t amount = magnitude(money.minor);
  std::string text = fmt::format("{}{}", money.minor < 0 ? "-" : "", amount / unit);
  if (digits > 0) text += fmt::format(".{:0{}}", amount % unit, digits);
  return text + " " + money.currency.text();
}

Money parse_money(std::string_view text) {
  const std::size_t space = text.find(' ');
  if (space == std::string_view::npos) bad_format(text);
  const Currency currency = Currency::parse(text.substr(space + 1));
  const std::string digits = minor_digits(text.substr(0, space), currency.digits(), text);
  Money money{0, currency};
  const auto [rest, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), money.minor);
  if (problem == std::errc::result_out_of_range)
    raise<InvalidArgument>("money.range", "'{}' is too large to be held in minor units", text);
  if (problem != std::errc() || rest != digits.data() + digits.size()) bad_format(text);
  return money;
}

std::strong_ordering compare(const Money& left, const Money& right) {
  if (left.currency != right.currency)
    raise<InvalidArgument>("money.mixed_currencies", "cannot compare {} with {}", money_text(left), money_text(right));
  return left.minor <=> right.minor;
}

}  // namespace kefu
