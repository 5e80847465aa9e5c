#pragma once

#include <boost/describe.hpp>

#include <array>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace kefu {

/// A currency by its ISO 4217 code: three capital letters. Default: CNY.
class Currency {
 public:
  constexpr Currency() = default;

  /// Throws  InvalidArgument `money.currency` for anything but three capital letters
  [[nodiscard]] static Currency parse(std::string_view code);

  [[nodiscard]] std::string text() const { return {code_.begin(), code_.end()}; }
  [[nodiscard]] std::string_view code() const { return {code_.data(), code_.size()}; }

  /// Digits after the point: 2 for most, 0 for JPY, KRW and VND, 3 for KWD and its kin (ISO 4217).
  [[nodiscard]] int digits() const noexcept;

  bool operator==(const Currency&) const = default;
  auto operator<=>(const Currency&) const = default;

 private:
  std::array<char, 3> code_{'C', 'N', 'Y'};
};

/// An amount of money in the currency's smallest unit: {26000, CNY} is 260 yuan. Never a double.
struct Money {
  std::int64_t minor = 0;
  Currency currency;

  bool operator==(const Money&) const = default;
};
BOOST_DESCRIBE_STRUCT(Money, (), (minor, currency))

/// "260.00 CNY": the amount with the digits of its currency, for people.
[[nodiscard]] std::string money_text(const Money& money);

/// Reads "260 CNY", "19.99 USD", "-5 CNY".
///
/// Throws  InvalidArgument `money.format`, `money.currency`, `money.range`
[[nodiscard]] Money parse_money(std::string_view text);

/// Which of two amounts of one currency is larger.
///
/// Throws  InvalidArgument `money.mixed_currencies`
[[nodiscard]] std::strong_ordering compare(const Money& left, const Money& right);

}  // namespace kefu
