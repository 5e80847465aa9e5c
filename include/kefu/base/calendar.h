#pragma once

#include <kefu/base/date.h>
#include <kefu/base/digest.h>
#include <kefu/base/instant.h>
#include <kefu/base/language.h>
#include <kefu/base/rule_file.h>
#include <kefu/base/time_of_day.h>
#include <kefu/base/time_zone.h>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kefu {

/// A date on which no work begins, whatever its weekday.
struct Holiday {
  Date date;
  std::optional<Bilingual> name;

  bool operator==(const Holiday&) const = default;
};
BOOST_DESCRIBE_STRUCT(Holiday, (), (date, name))

/// A date that is worked although its weekday says otherwise (调休).
struct WorkingDay {
  Date date;
  std::optional<Weekday> like;   ///< the weekday whose hours it has; default monday
  std::vector<TimeRange> hours;  ///< or hours of its own

  bool operator==(const WorkingDay&) const = default;
};
BOOST_DESCRIBE_STRUCT(WorkingDay, (), (date, like, hours))

/// When a house works, as a calendar file says it. Dates outside the lists follow the week, without end.
///
/// A range belongs to the date on which it begins. So a shift from the eve runs on into a holiday, and a holiday's own
/// night shift does not begin. Ranges that overlap count once.
struct CalendarRules {
  std::string id;
  std::string version;
  std::optional<std::string> source;  ///< where the dates are from
  TimeZone zone;
  std::map<Weekday, std::vector<TimeRange>> week;
  std::vector<Holiday> holidays;
  std::vector<WorkingDay> working_days;
  std::optional<Date> known_from;   ///< the first date for which the lists are complete
  std::optional<Date> known_until;  ///< the last one

  bool operator==(const CalendarRules&) const = default;
};
BOOST_DESCRIBE_STRUCT(CalendarRules, (),
                      (id, version, source, zone, week, holidays, working_days, known_from, known_until))

/// The rules of a house that is open at the same hours every day.
[[nodiscard]] CalendarRules every_day(const TimeRange& hours, const TimeZone& zone);

/// Working time: an instant works if its wall time lies in a range of the calendar.
///
/// Wall time that clocks show twice counts twice, wall time that they skip does not count. Immutable, cheap to copy,
/// safe to share between threads. All functions cost O(log n) in the dated days and changes of the clock.
class Calendar {
 public:
  /// Throws  InvalidArgument `calendar.empty` without any working time, `calendar.duplicate_date` for a date listed
  ///         twice, `calendar.no_hours` for a working day whose weekday has none, `calendar.two_hours` for one that has
  ///         both a weekday and hours, `calendar.unknown_date` for one outside the known dates
  explicit Calendar(CalendarRules rules);

  [[nodiscard]] const CalendarRules& rules() const noexcept;

  /// The digest of the rules' JSON.
  [[nodiscard]] Digest digest() const;

  /// Throws  InvalidArgument `instant.range` outside the years 0001 to 9999, as do the functions below
  [[nodiscard]] bool is_working(Instant instant) const;

  /// How much of [from, to) is working time.
  ///
  /// Throws  InvalidArgument `calendar.reversed` where `to` is before `from`
  [[nodiscard]] Duration working_time_between(Instant from, Instant to) const;

  /// The earliest instant `t` with working_time_between(from, t) = duration; `from` itself for no duration.
  ///
  /// Throws  InvalidArgument `calendar.negative_duration`; `calendar.exhausted` where there is not so much left
  [[nodiscard]] Instant add_working_time(Instant from, Duration duration) const;

  /// The earliest working instant that is not before `from`.
  ///
  /// Throws  InvalidArgument `calendar.exhausted`
  [[nodiscard]] Instant next_opening(Instant from) const;

  [[nodiscard]] bool is_holiday(Date date) const;

  /// The name of a holiday; empty texts for one without name.
  [[nodiscard]] std::optional<Bilingual> holiday_on(Date date) const;

  /// Whether the lists of holidays and working days claim to be complete for a date.
  [[nodiscard]] bool knows(Date date) const noexcept;

 private:
  struct Data;
  std::shared_ptr<const Data> data_;
};

/// The calendar of a rule file, such as "common/calendar_cn.json".
///
/// Throws  NotFound `rules.no_file`; RuleError with every finding
[[nodiscard]] Calendar read_calendar(const RuleSource& rules, std::string_view path);

}  // namespace kefu
