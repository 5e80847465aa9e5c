#include "base/wall_hours.h"

#include <algorithm>

namespace kefu {
namespace {

constexpr std::int64_t day_us = 86'400'000'000;
constexpr std::int64_t first_monday = -3;  // 1969-12-29, days since 1970

std::int64_t floor_div(std::int64_t value, std::int64_t by) { return value / by - (value % by < 0); }

std::size_t weekday_index(std::int64_t date) {
  return static_cast<std::size_t>(date - first_monday - 7 * floor_div(date - first_monday, 7));
}

const std::vector<TimeRange> no_ranges;

const std::vector<TimeRange>& ranges_of(const CalendarRules& rules, Weekday weekday) {
  const auto found = rules.week.find(weekday);
  return found == rules.week.end() ? no_ranges : found->second;
}

const std::vector<TimeRange>& ranges_of(const CalendarRules& rules, const WorkingDay& day) {
  return day.hours.empty() ? ranges_of(rules, day.like.value_or(Weekday::monday)) : day.hours;
}

/// The ranges of every dated day.
std::map<std::int64_t, const std::vector<TimeRange>*> dated_ranges(const CalendarRules& rules) {
  std::map<std::int64_t, const std::vector<TimeRange>*> dated;
  for (const Holiday& holiday : rules.holidays) dated[holiday.date.days] = &no_ranges;
  for (const WorkingDay& day : rules.working_days) dated[day.date.days] = &ranges_of(rules, day);
  return dated;
}

}  // namespace

WallHours::WallHours(const CalendarRules& rules) {
  const auto weekly = [&](std::int64_t date) -> const std::vector<TimeRange>& {
    return ranges_of(rules, static_cast<Weekday>(weekday_index(date)));
  };
  count_week(weekly);

  const auto dated = dated_ranges(rules);
  std::vector<std::int64_t> touched;  // a dated day also decides what runs into the day after it
  for (const auto& [date, ranges] : dated) touched.insert(touched.end(), {date, date + 1});
  touched.erase(std::ranges::unique(touched).begin(), touched.end());
  count_special_days(touched, [&](std::int64_t date) -> const std::vector<TimeRange>& {
    const auto found = dated.find(date);
    return found == dated.end() ? weekly(date) : *found->second;
  });
}

/// What of its own ranges and of those of the day before lies between a day's two midnights.
WallHours::Day WallHours::day_of(const std::vector<TimeRange>& own, const std::vector<TimeRange>& eve) {
  std::vector<Span> spans;
  const auto add = [&](const TimeRange& range, std::int64_t shift) {
    const std::int64_t begin = Duration(range.begin.since_midnight()).count() + shift;
    const Span span{std::max<std::int64_t>(begin, 0), std::min(begin + range.length().count(), day_us)};
    if (span.begin < span.end) spans.push_back(span);
  };
  for (const TimeRange& range : own) add(range, 0);
  for (const TimeRange& range : eve) add(range, -day_us);
  std::ranges::sort(spans, {}, &Span::begin);

  Day day;
  for (const Span& span : spans) {
    if (!day.spans.empty() && span.begin <= day.spans.back().end)
      day.spans.back().end = std::max(day.spans.back().end, span.end);
    else
      day.spans.push_back(span);
  }
  for (const Span& span : day.spans) day.total += span.end - span.begin;
  return day;
}

void WallHours::count_week(const Ranges& ranges) {
  for (std::size_t i = 0; i < week_.size(); ++i) {
    const std::int64_t date = first_monday + static_cast<std::int64_t>(i);
    week_[i] = day_of(ranges(date), ranges(date - 1));
    before_weekday_[i + 1] = before_weekday_[i] + week_[i].total;
  }
}

void WallHours::count_special_days(std::vector<std::int64_t> dates, const Ranges& ranges) {
  for (const std::int64_t date : dates) {
    special_days_.push_back({date, day_of(ranges(date), ranges(date - 1)), special_extra_});
    special_extra_ += special_days_.back().day.total - week_[weekday_index(date)].total;
  }
}

const WallHours::Day& WallHours::day_on(std::int64_t date) const {
  const auto found = std::ranges::lower_bound(special_days_, date, {}, &SpecialDay::date);
  if (found != special_days_.end() && found->date == date) return found->day;
  return week_[weekday_index(date)];
}

std::int64_t WallHours::before_date(std::int64_t date) const {
  const auto next = std::ranges::lower_bound(special_days_, date, {}, &SpecialDay::date);
  const std::int64_t extra = next == special_days_.end() ? special_extra_ : next->extra_before;
  return floor_div(date - first_monday, 7) * before_weekday_.back() + before_weekday_[weekday_index(date)] + extra;
}

bool WallHours::holds(std::int64_t wall) const {
  const std::int64_t date = floor_div(wall, day_us);
  const std::int64_t time = wall - date * day_us;
  return std::ranges::any_of(day_on(date).spans, [&](const Span& s) { return s.begin <= time && time < s.end; });
}

std::int64_t WallHours::before(std::int64_t wall) const {
  const std::int64_t date = floor_div(wall, day_us);
  const std::int64_t time = wall - date * day_us;
  std::int64_t sum = before_date(date);
  for (const Span& span : day_on(date).spans) sum += std::clamp(time, span.begin, span.end) - span.begin;
  return sum;
}

std::int64_t WallHours::reaching(std::int64_t sum) const {
  std::int64_t low = -800'000;  // days that hold the years 0001 to 9999 between them
  std::int64_t high = 3'000'000;
  while (high - low > 1) {  // the last date before which the sum is not reached
    const std::int64_t middle = low + (high - low) / 2;
    (before_date(middle) < sum ? low : high) = middle;
  }
  std::int64_t rest = sum - before_date(low);
  for (const Span& span : day_on(low).spans) {
    if (rest <= span.end - span.begin) return low * day_us + span.begin + rest;
    rest -= span.end - span.begin;
  }
  return high * day_us;
}

}  // namespace kefu
