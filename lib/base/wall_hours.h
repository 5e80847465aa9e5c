#pragma once

#include <kefu/base/calendar.h>

#include <array>
#include <cstdint>
#include <functional>
#include <vector>

namespace kefu {

/// The working hours of a calendar on the wall clock, where every day has 24 hours: sums of microseconds up to a point.
///
/// Weeks repeat, so they are counted by multiplication; days that differ from their weekday are kept with the sum of
/// their differences.
class WallHours {
 public:
  explicit WallHours(const CalendarRules& rules);

  /// Whether a wall time (microseconds since 1970 on the clock) is worked.
  [[nodiscard]] bool holds(std::int64_t wall) const;

  /// The working time from some fixed origin to a wall time; negative before it.
  [[nodiscard]] std::int64_t before(std::int64_t wall) const;

  /// The earliest wall time at which `before` reaches a sum.
  [[nodiscard]] std::int64_t reaching(std::int64_t sum) const;

 private:
  struct Span {
    std::int64_t begin;  // microseconds since midnight
    std::int64_t end;
  };
  struct Day {
    std::vector<Span> spans;  // sorted, apart
    std::int64_t total = 0;
  };
  struct SpecialDay {
    std::int64_t date;
    Day day;
    std::int64_t extra_before;  // what the special days before it have more than their weekdays
  };
  using Ranges = std::function<const std::vector<TimeRange>&(std::int64_t date)>;

  static Day day_of(const std::vector<TimeRange>& own, const std::vector<TimeRange>& eve);
  void count_week(const Ranges& ranges);
  void count_special_days(std::vector<std::int64_t> dates, const Ranges& ranges);

  [[nodiscard]] const Day& day_on(std::int64_t date) const;
  [[nodiscard]] std::int64_t before_date(std::int64_t date) const;

  std::array<Day, 7> week_;
  std::array<std::int64_t, 8> before_weekday_{};  // from Monday; the last is the whole week
  std::vector<SpecialDay> special_days_;
  std::int64_t special_extra_ = 0;
};

}  // namespace kefu
