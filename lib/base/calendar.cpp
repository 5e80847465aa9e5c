#include <kefu/base/calendar.h>

#include <kefu/base/json.h>

#include "base/instant_range.h"
#include "base/raise.h"
#include "base/wall_hours.h"

#include <algorithm>

namespace kefu {
namespace {

/// A stretch of time with one offset: there, working time up to `t` is wall.before(t + offset) + shift.
struct Stretch {
  std::int64_t since;
  std::int64_t worked;  // up to its begin
  std::int64_t offset;
  std::int64_t shift;
};

std::vector<Stretch> stretches_of(const TimeZone& zone, const WallHours& wall) {
  std::vector<Stretch> stretches;
  std::int64_t worked = 0;
  for (const UtcOffset& entry : zone.offsets()) {
    const std::int64_t since = entry.since.us;
    const std::int64_t offset = entry.offset.count();
    if (!stretches.empty()) worked = wall.before(since + stretches.back().offset) + stretches.back().shift;
    stretches.push_back({since, worked, offset, worked - wall.before(since + offset)});
  }
  return stretches;
}

void check_dates(const CalendarRules& rules) {
  std::vector<Date> dates;
  for (const Holiday& holiday : rules.holidays) dates.push_back(holiday.date);
  for (const WorkingDay& day : rules.working_days) dates.push_back(day.date);
  std::ranges::sort(dates);
  if (const auto twice = std::ranges::adjacent_find(dates); twice != dates.end())
    raise<InvalidArgument>("calendar.duplicate_date", "{} is listed twice among holidays and working days",
                           twice->text());
  for (const Date date : dates)
    if (date < rules.known_from.value_or(date) || date > rules.known_until.value_or(date))
      raise<InvalidArgument>("calendar.unknown_date", "{} is not among the dates that the calendar says it knows",
                             date.text());
}

void check_hours(const CalendarRules& rules, const WorkingDay& day) {
  if (day.like && !day.hours.empty())
    raise<InvalidArgument>("calendar.two_hours", "{} has hours of its own and those of {}: give one", day.date.text(),
                           name_of(*day.like));
  const Weekday like = day.like.value_or(Weekday::monday);
  const auto hours = rules.week.find(like);
  if (day.hours.empty() && (hours == rules.week.end() || hours->second.empty()))
    raise<InvalidArgument>("calendar.no_hours", "{} is to be worked like a {}, which has no hours", day.date.text(),
                           name_of(like));
}

}  // namespace

struct Calendar::Data {
  explicit Data(CalendarRules given) : rules(std::move(given)), wall(rules), stretches(stretches_of(rules.zone, wall)) {
    std::ranges::sort(rules.holidays, {}, &Holiday::date);
    total = worked_before(latest_instant + Duration(1));
  }

  const Stretch& stretch_at(Instant instant) const {
    return *std::prev(std::ranges::upper_bound(stretches, instant.us, {}, &Stretch::since));
  }
  std::int64_t worked_before(Instant instant) const {
    const Stretch& stretch = stretch_at(instant);
    return wall.before(instant.us + stretch.offset) + stretch.shift;
  }
  Instant reaching(std::int64_t worked) const {  // the earliest instant; worked is more than 0 and at most the total
    const Stretch& stretch = *std::prev(std::ranges::lower_bound(stretches, worked, {}, &Stretch::worked));
    return {wall.reaching(worked - stretch.shift) - stretch.offset};
  }
  const Holiday* find_holiday(Date date) const {
    const auto found = std::ranges::lower_bound(rules.holidays, date, {}, &Holiday::date);
    return found == rules.holidays.end() || found->date != date ? nullptr : &*found;
  }

  CalendarRules rules;
  WallHours wall;
  std::vector<Stretch> stretches;
  std::int64_t total = 0;  // of the years 0001 to 9999
};

CalendarRules every_day(const TimeRange& hours, const TimeZone& zone) {
  CalendarRules rules;
  rules.id = "every_day";
  rules.version = "1";
  rules.zone = zone;
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<Weekday>>(
      [&](auto weekday) { rules.week[weekday.value] = {hours}; });
  return rules;
}

Calendar::Calendar(CalendarRules rules) {
  check_dates(rules);
  for (const WorkingDay& day : rules.working_days) check_hours(rules, day);
  data_ = std::make_shared<const Data>(std::move(rules));
  if (data_->total == 0)
    raise<InvalidArgument>("calendar.empty", "the calendar '{}' has no working time at all", data_->rules.id);
}

const CalendarRules& Calendar::rules() const noexcept { return data_->rules; }

Digest Calendar::digest() const { return digest_of(to_json(data_->rules)); }

bool Calendar::is_working(Instant instant) const {
  return data_->wall.holds(in_range(instant).us + data_->stretch_at(instant).offset);
}

Duration Calendar::working_time_between(Instant from, Instant to) const {
  if (in_range(to) < in_range(from))
    raise<InvalidArgument>("calendar.reversed", "{} is before {}", to.text(), from.text());
  return Duration(data_->worked_before(to) - data_->worked_before(from));
}

Instant Calendar::add_working_time(Instant from, Duration duration) const {
  if (duration < Duration(0))
    raise<InvalidArgument>("calendar.negative_duration", "cannot add {} of working time", duration_text(duration));
  const std::int64_t before = data_->worked_before(in_range(from));
  if (duration == Duration(0)) return from;
  if (duration.count() > data_->total - before)
    raise<InvalidArgument>("calendar.exhausted", "the calendar '{}' has less than {} of working time after {}",
                           data_->rules.id, duration_text(duration), from.text());
  return data_->reaching(before + duration.count());
}

Instant Calendar::next_opening(Instant from) const {  // the instant before the end of the next microsecond of work
  return add_working_time(from, Duration(1)) - Duration(1);
}

bool Calendar::is_holiday(Date date) const { return data_->find_holiday(date) != nullptr; }

std::optional<Bilingual> Calendar::holiday_on(Date date) const {
  const Holiday* holiday = data_->find_holiday(date);
  return holiday ? std::optional(holiday->name.value_or(Bilingual{})) : std::nullopt;
}

bool Calendar::knows(Date date) const noexcept {
  const CalendarRules& rules = data_->rules;
  return date >= rules.known_from.value_or(date) && date <= rules.known_until.value_or(date);
}

Calendar read_calendar(const RuleSource& rules, std::string_view path) {
  const RuleFile file = rules.get(path);
  RuleFindings findings;
  CalendarRules read = read_rules<CalendarRules>(file, findings);
  findings.throw_if_any();
  try {
    return Calendar(std::move(read));
  } catch (const InvalidArgument& error) {
    findings.add(error.code(), file, "", error.what());
    findings.throw_if_any();
    throw;
  }
}

}  // namespace kefu
