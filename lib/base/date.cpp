#include <kefu/base/date.h>

#include "base/digits.h"
#include "base/raise.h"

namespace kefu {
namespace {

std::chrono::year_month_day civil(Date date) { return std::chrono::sys_days(std::chrono::days(date.days)); }

}  // namespace

Date Date::of(int year, int month, int day) {
  const bool plausible = year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                         std::chrono::day(static_cast<unsigned>(day))};
  if (!plausible || !date.ok())
    raise<InvalidArgument>("date.range", "there is no day {:04}-{:02}-{:02} in the years 0001 to 9999", year, month,
                           day);
  return {static_cast<std::int32_t>(std::chrono::sys_days(date).time_since_epoch().count())};
}

int Date::year() const noexcept { return static_cast<int>(civil(*this).year()); }
int Date::month() const noexcept { return static_cast<int>(static_cast<unsigned>(civil(*this).month())); }
int Date::day() const noexcept { return static_cast<int>(static_cast<unsigned>(civil(*this).day())); }

Weekday Date::weekday() const noexcept {
  constexpr int thursday = 3;  // 1970-01-01
  const int index = (days % 7 + 7 + thursday) % 7;
  return static_cast<Weekday>(index);
}

std::string Date::text() const { return fmt::format("{:04}-{:02}-{:02}", year(), month(), day()); }

Date Date::parse(std::string_view text) {
  const bool ok = text.size() == 10 && text[4] == '-' && text[7] == '-';
  const auto year = ok ? read_digits(text.substr(0, 4)) : std::nullopt;
  const auto month = ok ? read_digits(text.substr(5, 2)) : std::nullopt;
  const auto day = ok ? read_digits(text.substr(8, 2)) : std::nullopt;
  if (!year || !month || !day) raise<InvalidArgument>("date.format", "'{}' is not a date such as 2026-10-01", text);
  return of(*year, *month, *day);
}

}  // namespace kefu
