#pragma once

#include <boost/describe.hpp>

#include <chrono>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace kefu {

/// The days of the week, Monday first as ISO 8601 counts them.
enum class Weekday { monday, tuesday, wednesday, thursday, friday, saturday, sunday };
BOOST_DESCRIBE_ENUM(Weekday, monday, tuesday, wednesday, thursday, friday, saturday, sunday)

/// A day of the Gregorian calendar, in no particular time zone; as text "2026-10-01". Years 0001 to 9999.
struct Date {
  std::int32_t days = 0;  ///< since 1970-01-01

  /// The day with that year, month (1 to 12) and day of the month.
  ///
  /// Throws  InvalidArgument `date.range` for a day that does not exist, such as 2026-02-29
  [[nodiscard]] static Date of(int year, int month, int day);

  [[nodiscard]] int year() const noexcept;
  [[nodiscard]] int month() const noexcept;
  [[nodiscard]] int day() const noexcept;
  [[nodiscard]] Weekday weekday() const noexcept;

  [[nodiscard]] std::string text() const;

  /// Throws  InvalidArgument `date.format`, `date.range`
  [[nodiscard]] static Date parse(std::string_view text);

  bool operator==(const Date&) const = default;
  auto operator<=>(const Date&) const = default;
};

[[nodiscard]] inline Date operator+(Date date, std::chrono::days days) {
  return {date.days + static_cast<std::int32_t>(days.count())};
}
[[nodiscard]] inline Date operator-(Date date, std::chrono::days days) { return date + -days; }
[[nodiscard]] inline std::chrono::days operator-(Date later, Date earlier) {
  return std::chrono::days(later.days - earlier.days);
}

}  // namespace kefu
