#include <gmock/gmock.h>
#include <kefu/base/calendar.h>
#include <kefu/base/error.h>

#include <chrono>
#include <ctime>
#include <limits>
#include <random>

#include "spec.h"

namespace kefu {
namespace {

using namespace std::chrono_literals;
using testing::HasSubstr;

Instant at(const char* text) { return Instant::parse(text); }

Calendar open_every_day(const char* hours, const char* zone = "Asia/Shanghai") {
  return Calendar(every_day(TimeRange::parse(hours), TimeZone::parse(zone)));
}

Calendar chinese_office() { return read_calendar(embedded_rules(), "common/calendar_cn.json"); }

template <class Call>
std::string code_of(Call call) {
  try {
    call();
    return "accepted";
  } catch (const Error& error) {
    return error.code();
  }
}

TEST(Calendar, a_four_hour_promise_given_at_20_falls_due_at_12_of_the_next_day) {
  test::proves("MEC-3");
  const Calendar calendar = open_every_day("09:00-21:00");
  EXPECT_EQ(calendar.add_working_time(at("2026-03-02T20:00:00+08:00"), 4h), at("2026-03-03T12:00:00+08:00"));
}

TEST(Calendar, works_from_the_begin_of_a_range_until_just_before_its_end) {
  test::proves("MEC-2");
  const Calendar calendar = open_every_day("09:00-12:00");
  EXPECT_TRUE(calendar.is_working(at("2026-03-02T09:00:00+08:00")));
  EXPECT_TRUE(calendar.is_working(at("2026-03-02T11:59:59.999999+08:00")));
  EXPECT_FALSE(calendar.is_working(at("2026-03-02T12:00:00+08:00")));
}

TEST(Calendar, no_time_added_is_no_step_even_when_closed) {
  const Instant closed = at("2026-03-02T03:00:00+08:00");
  EXPECT_EQ(open_every_day("09:00-21:00").add_working_time(closed, 0s), closed);
}

TEST(Calendar, a_full_day_ends_with_its_closing_not_with_the_next_opening) {
  const Calendar calendar = open_every_day("09:00-21:00");
  EXPECT_EQ(calendar.add_working_time(at("2026-03-02T09:00:00+08:00"), 12h), at("2026-03-02T21:00:00+08:00"));
  EXPECT_EQ(calendar.add_working_time(at("2026-03-02T21:00:00+08:00"), 12h), at("2026-03-03T21:00:00+08:00"));
}

TEST(Calendar, the_next_opening_is_now_while_open) {
  const Calendar calendar = open_every_day("09:00-21:00");
  EXPECT_EQ(calendar.next_opening(at("2026-03-02T20:59:59.999999+08:00")), at("2026-03-02T20:59:59.999999+08:00"));
  EXPECT_EQ(calendar.next_opening(at("2026-03-02T21:00:00+08:00")), at("2026-03-03T09:00:00+08:00"));
}

TEST(Calendar, counts_a_repeated_hour_twice_and_a_skipped_hour_never) {
  const Calendar calendar = open_every_day("01:00-03:00", "America/New_York");
  EXPECT_EQ(calendar.working_time_between(at("2026-10-31T12:00:00Z"), at("2026-11-01T12:00:00Z")), 3h);
  EXPECT_EQ(calendar.working_time_between(at("2026-03-07T12:00:00Z"), at("2026-03-08T12:00:00Z")), 1h);
  EXPECT_EQ(calendar.working_time_between(at("2026-06-07T12:00:00Z"), at("2026-06-08T12:00:00Z")), 2h);
}

TEST(Calendar, a_night_shift_belongs_to_the_date_on_which_it_begins) {
  CalendarRules rules = every_day(TimeRange::parse("22:00-06:00"), TimeZone::parse("Asia/Shanghai"));
  rules.holidays = {{Date::of(2026, 5, 1), std::nullopt}};
  const Calendar calendar(rules);
  EXPECT_TRUE(calendar.is_working(at("2026-05-01T05:59:00+08:00")));   // the shift of April 30th
  EXPECT_FALSE(calendar.is_working(at("2026-05-01T23:00:00+08:00")));  // that of the holiday does not begin
  EXPECT_FALSE(calendar.is_working(at("2026-05-02T05:00:00+08:00")));
  EXPECT_TRUE(calendar.is_working(at("2026-05-02T22:00:00+08:00")));
}

TEST(Calendar, ranges_that_overlap_count_once) {
  CalendarRules rules = every_day(TimeRange::parse("22:00-10:00"), TimeZone());
  for (auto& [weekday, ranges] : rules.week) ranges.push_back(TimeRange::parse("09:00-12:00"));
  const Calendar calendar(rules);
  EXPECT_EQ(calendar.working_time_between(at("2026-05-01T00:00:00Z"), at("2026-05-02T00:00:00Z")), 14h);
}

TEST(Calendar, open_around_the_clock_counts_every_hour) {
  for (const char* hours : {"00:00-24:00", "00:00-00:00", "08:00-08:00"}) {
    const Calendar calendar = open_every_day(hours, "Europe/London");
    EXPECT_EQ(calendar.add_working_time(at("2026-01-01T00:00:00Z"), 24h * 365), at("2027-01-01T00:00:00Z")) << hours;
  }
}

TEST(Calendar, repeats_its_week_through_all_years) {
  const Calendar calendar = open_every_day("09:00-21:00");
  EXPECT_EQ(calendar.working_time_between(at("0500-01-01T00:00:00Z"), at("0500-01-08T00:00:00Z")), 84h);
  EXPECT_EQ(calendar.working_time_between(at("9000-01-01T00:00:00Z"), at("9000-01-08T00:00:00Z")), 84h);
  const Calendar summer = open_every_day("09:00-10:00", "America/New_York");
  EXPECT_EQ(summer.next_opening(at("5000-07-01T00:00:00Z")), at("5000-07-01T13:00:00Z"));
}

TEST(Calendar, knows_the_chinese_holidays_and_the_days_worked_for_them) {
  const Calendar calendar = chinese_office();
  EXPECT_EQ(calendar.holiday_on(Date::of(2026, 10, 1)), (Bilingual{"国庆节", "National Day"}));
  EXPECT_EQ(calendar.holiday_on(Date::of(2025, 10, 6))->zh, "国庆节、中秋节");
  EXPECT_EQ(calendar.holiday_on(Date::of(2026, 2, 24)), std::nullopt);
  EXPECT_TRUE(calendar.is_working(at("2026-02-14T10:00:00+08:00")));   // a Saturday
  EXPECT_FALSE(calendar.is_working(at("2026-02-16T10:00:00+08:00")));  // a Monday
  EXPECT_EQ(calendar.add_working_time(at("2026-02-14T17:00:00+08:00"), 2h), at("2026-02-24T10:00:00+08:00"));
  EXPECT_TRUE(calendar.knows(Date::of(2024, 1, 1)));
  EXPECT_FALSE(calendar.knows(Date::of(2027, 1, 1)));
}

TEST(Calendar, has_as_many_chinese_working_days_as_the_state_council_left) {
  const Calendar calendar = chinese_office();
  const TimeZone& zone = calendar.rules().zone;
  const std::pair<int, int> days_of_years[] = {{2024, 251}, {2025, 248}, {2026, 248}};
  for (const auto& [year, days] : days_of_years) {
    const Duration worked = calendar.working_time_between(zone.start_of_day(Date::of(year, 1, 1)),
                                                          zone.start_of_day(Date::of(year + 1, 1, 1)));
    EXPECT_EQ(worked / 450min, days) << year;  // 7.5 h a day
  }
}

// What the calendar must equal: the definition, asked of every minute.
class ByTheMinute {
 public:
  ByTheMinute(const CalendarRules& rules, Instant begin, int count) : rules_(rules), begin_(begin) {
    for (int i = 0; i < count; ++i) works_.push_back(works(begin + std::chrono::minutes(i)));
  }

  bool works(int minute) const { return works_[static_cast<std::size_t>(minute)] != 0; }
  Instant instant(int minute) const { return begin_ + std::chrono::minutes(minute); }
  int count(int from, int to) const {
    int sum = 0;
    const char* work = &works_[static_cast<std::size_t>(from)];
    for (const char* end = work + (to - from); work != end; ++work) sum += *work;
    return sum;
  }
  int reach(int from, int minutes) const {  // the minute after which that many are worked
    const char* work = &works_[static_cast<std::size_t>(from)];
    for (; minutes > 0; ++from) minutes -= *work++;
    return from;
  }

 private:
  std::vector<TimeRange> ranges_on(Date date) const {
    for (const Holiday& holiday : rules_.holidays)
      if (holiday.date == date) return {};
    for (const WorkingDay& day : rules_.working_days)
      if (day.date == date) return day.hours.empty() ? rules_.week.at(day.like.value_or(Weekday::monday)) : day.hours;
    const auto week = rules_.week.find(date.weekday());
    return week == rules_.week.end() ? std::vector<TimeRange>() : week->second;
  }
  bool works(Instant instant) {
    const WallTime wall = rules_.zone.wall_time(instant);
    if (wall.date != date_) {
      date_ = wall.date;
      own_ = ranges_on(date_);
      eve_ = ranges_on(date_ - std::chrono::days(1));
    }
    for (const TimeRange& range : own_)
      if (wall.time >= range.begin.since_midnight() &&
          (range.runs_past_midnight() || wall.time < range.end.since_midnight()))
        return true;
    for (const TimeRange& range : eve_)
      if (range.runs_past_midnight() && wall.time < range.end.since_midnight()) return true;
    return false;
  }

  const CalendarRules& rules_;
  Instant begin_;
  Date date_;
  std::vector<TimeRange> own_;
  std::vector<TimeRange> eve_;
  std::vector<char> works_;
};

class Random {
 public:
  explicit Random(std::uint64_t seed) : engine_(seed) {}

  int below(int end) { return std::uniform_int_distribution<int>(0, end - 1)(engine_); }
  TimeRange range() {
    const int step = below(2) ? 1800 : 60;
    const int begin = below(86'400 / step) * step;
    const int end = (below(86'400 / step) + below(2)) * step;
    return {{begin}, {end}};
  }
  CalendarRules rules(const TimeZone& zone, Date first, int days) {
    CalendarRules rules;
    rules.id = "random";
    rules.zone = zone;
    rules.week[Weekday::monday] = {range()};  // working days like mondays need hours
    for (int i = below(12); i > 0; --i) rules.week[static_cast<Weekday>(below(7))].push_back(range());
    for (int i = 0; i < days; ++i) dated_day(rules, first + std::chrono::days(i));
    return rules;
  }

 private:
  void dated_day(CalendarRules& rules, Date date) {
    switch (below(10)) {
      case 0: rules.holidays.push_back({date, std::nullopt}); break;
      case 1: rules.working_days.push_back({date, Weekday::monday, {}}); break;
      case 2: rules.working_days.push_back({date, std::nullopt, {range(), range()}}); break;
      default: break;
    }
  }

  std::mt19937_64 engine_;
};

constexpr int window_days = 12;
constexpr int window_minutes = window_days * 1440;

/// Some days before a change of the clock if the zone has any in our time, else any day.
Instant window_of(const TimeZone& zone, Random& random) {
  const auto offsets = zone.offsets();
  std::vector<Instant> changes;
  for (const UtcOffset& offset : offsets)
    if (offset.since > at("1990-01-01T00:00:00Z") && offset.since < at("2060-01-01T00:00:00Z"))
      changes.push_back(offset.since);
  if (changes.empty()) changes.push_back(at("2026-01-01T00:00:00Z"));
  const Instant change = changes[static_cast<std::size_t>(random.below(static_cast<int>(changes.size())))];
  return change - std::chrono::minutes(random.below(window_minutes));
}

void expect_equal_to_counting(const Calendar& calendar, const ByTheMinute& minutes, Random& random, int cases) {
  for (int i = 0; i < cases; ++i) {
    const int from = random.below(window_minutes);
    const int to = from + random.below(std::min(window_minutes - from, 5 * 1440));
    const int worked = minutes.count(from, to);
    ASSERT_EQ(calendar.is_working(minutes.instant(from)), minutes.works(from)) << minutes.instant(from).text();
    ASSERT_EQ(calendar.working_time_between(minutes.instant(from), minutes.instant(to)), std::chrono::minutes(worked))
        << minutes.instant(from).text() << " " << minutes.instant(to).text();
    const int added = worked == 0 ? 0 : random.below(worked + 1);
    ASSERT_EQ(calendar.add_working_time(minutes.instant(from), std::chrono::minutes(added)),
              minutes.instant(minutes.reach(from, added)))
        << minutes.instant(from).text() << " + " << added << " min";
  }
}

TEST(Calendar, equals_counting_minute_by_minute_across_changes_of_the_clock) {
  Random random(20261001);
  const char* names[] = {"America/New_York", "Europe/London", "Australia/Lord_Howe", "Asia/Shanghai",
                         "Asia/Kathmandu",   "Pacific/Apia",  "America/St_Johns",    "Africa/Cairo"};
  for (const char* name : names) {
    const TimeZone zone = TimeZone::parse(name);
    for (int n = 0; n < 12; ++n) {
      const Instant begin = window_of(zone, random);
      const CalendarRules rules = random.rules(zone, zone.date_of(begin), window_days);
      SCOPED_TRACE(to_json(rules));
      expect_equal_to_counting(Calendar(rules), ByTheMinute(rules, begin, window_minutes), random,
                               1050);  // 100 800 in all
      if (HasFatalFailure()) return;
    }
  }
}

TEST(Calendar, equals_counting_minute_by_minute_in_china_from_2024_to_2026) {
  Random random(7);
  const Calendar calendar = chinese_office();
  for (Instant begin = at("2024-01-01T00:00:00+08:00"); begin < at("2027-01-01T00:00:00+08:00");
       begin += std::chrono::days(window_days)) {
    expect_equal_to_counting(calendar, ByTheMinute(calendar.rules(), begin, window_minutes), random, 200);
    if (HasFatalFailure()) return;
  }
}

TEST(Calendar, adding_is_additive_and_the_inverse_of_measuring_to_the_microsecond) {
  std::mt19937_64 engine(3);
  Random random(4);
  const auto duration = [&] { return Duration(engine() % 40'000'000'000'000); };
  for (const char* name : {"America/New_York", "Australia/Lord_Howe", "Asia/Shanghai"}) {
    const TimeZone zone = TimeZone::parse(name);
    for (int n = 0; n < 20; ++n) {
      const Calendar calendar(random.rules(zone, Date::of(2026, 1, 1), 365));
      for (int i = 0; i < 300; ++i) {
        const Instant from = at("2025-06-01T00:00:00Z") + duration();
        const Duration first = duration(), second = duration();
        const Instant middle = calendar.add_working_time(from, first);
        ASSERT_EQ(calendar.working_time_between(from, middle), first);
        ASSERT_LT(calendar.working_time_between(from, middle - Duration(1)), first);  // the earliest
        ASSERT_EQ(calendar.add_working_time(middle, second), calendar.add_working_time(from, first + second));
        const Instant opening = calendar.next_opening(from);
        ASSERT_TRUE(calendar.is_working(opening));
        ASSERT_EQ(calendar.working_time_between(from, opening), Duration(0));
      }
    }
  }
}

TEST(Calendar, looks_a_year_ahead_without_stepping) {
  const Calendar calendar = chinese_office();
  const std::clock_t begin = std::clock();  // of the processor: other programs do not count
  Instant instant = at("2024-01-01T00:00:00Z");
  for (int i = 0; i < 20'000; ++i) {
    const Instant due = calendar.add_working_time(instant, 1860h);
    instant += Duration(due.us % 1000) + 1h;
  }
  EXPECT_LT(static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC, 2);  // 100 us each, for checked builds
}

TEST(Calendar, without_working_time_is_an_error_at_once) {
  CalendarRules empty;
  EXPECT_EQ(code_of([&] { Calendar{empty}; }), "calendar.empty");
  empty.week[Weekday::monday] = {};
  empty.holidays = {{Date::of(2026, 1, 1), std::nullopt}};
  EXPECT_EQ(code_of([&] { Calendar{empty}; }), "calendar.empty");
  CalendarRules skipped;  // its only hour never came
  skipped.zone = TimeZone::parse("America/New_York");
  skipped.working_days = {{Date::of(2026, 3, 8), std::nullopt, {TimeRange::parse("02:00-03:00")}}};
  EXPECT_EQ(code_of([&] { Calendar{skipped}; }), "calendar.empty");
}

TEST(Calendar, of_a_few_days_is_used_up_at_their_end) {
  CalendarRules rules;
  rules.working_days = {{Date::of(2026, 3, 8), std::nullopt, {TimeRange::parse("09:00-12:00")}},
                        {Date::of(2026, 5, 8), std::nullopt, {TimeRange::parse("22:00-01:00")}}};
  const Calendar fair(rules);
  const Instant before = at("2020-01-01T00:00:00Z");
  EXPECT_EQ(fair.add_working_time(before, 3h), at("2026-03-08T12:00:00Z"));
  EXPECT_EQ(fair.add_working_time(before, 6h), at("2026-05-09T01:00:00Z"));
  EXPECT_EQ(code_of([&] { (void)fair.add_working_time(before, 6h + Duration(1)); }), "calendar.exhausted");
  EXPECT_EQ(code_of([&] { (void)fair.next_opening(at("2026-05-09T01:00:00Z")); }), "calendar.exhausted");
  EXPECT_EQ(code_of([&] { (void)open_every_day("09:00-21:00").add_working_time(before, Duration::max()); }),
            "calendar.exhausted");
}

TEST(Calendar, refuses_negative_durations_and_reversed_ends) {
  const Calendar calendar = open_every_day("09:00-21:00");
  const Instant instant = at("2026-03-02T20:00:00Z");
  EXPECT_EQ(code_of([&] { (void)calendar.add_working_time(instant, -1us); }), "calendar.negative_duration");
  EXPECT_EQ(code_of([&] { (void)calendar.add_working_time(instant, Duration::min()); }), "calendar.negative_duration");
  EXPECT_EQ(code_of([&] { (void)calendar.working_time_between(instant, instant - 1us); }), "calendar.reversed");
  EXPECT_EQ(code_of([&] { (void)calendar.is_working({std::numeric_limits<std::int64_t>::max()}); }), "instant.range");
  EXPECT_EQ(calendar.working_time_between(instant, instant), 0s);
}

TEST(Calendar, refuses_rules_that_contradict_themselves) {
  const CalendarRules good = every_day(TimeRange::parse("09:00-21:00"), TimeZone());
  const Date date = Date::of(2026, 5, 1);
  CalendarRules rules = good;
  rules.holidays = {{date, std::nullopt}};
  rules.working_days = {{date, std::nullopt, {}}};
  EXPECT_EQ(code_of([&] { Calendar{rules}; }), "calendar.duplicate_date");
  rules = good;
  rules.holidays = {{date, std::nullopt}, {date, std::nullopt}};
  EXPECT_EQ(code_of([&] { Calendar{rules}; }), "calendar.duplicate_date");
  rules = good;
  rules.week.erase(Weekday::sunday);
  rules.working_days = {{date, Weekday::sunday, {}}};
  EXPECT_EQ(code_of([&] { Calendar{rules}; }), "calendar.no_hours");
  rules.working_days = {{date, Weekday::monday, {TimeRange::parse("09:00-12:00")}}};
  EXPECT_EQ(code_of([&] { Calendar{rules}; }), "calendar.two_hours");
  rules = good;
  rules.holidays = {{date, std::nullopt}};
  rules.known_until = Date::of(2026, 4, 30);
  EXPECT_EQ(code_of([&] { Calendar{rules}; }), "calendar.unknown_date");
}

TEST(Calendar, a_file_tells_all_its_errors_with_their_lines) {
  const RuleSource rules(std::vector<RuleFile>{{"common/calendar_x.json", R"({
    "id": "x", "version": "1",
    "zone": "Mars/Olympus",
    "week": {"moonday": ["09:00-12:00"], "friday": ["09:00-26:00"]},
    "holidays": [{"date": "2026-02-30"}]
  })"}});
  try {
    (void)read_calendar(rules, "common/calendar_x.json");
    FAIL();
  } catch (const RuleError& error) {
    EXPECT_STREQ(error.code(), "time_zone.unknown");
    EXPECT_EQ(error.line(), 3u);
    EXPECT_EQ(error.pointer(), "/zone");
    EXPECT_THAT(error.what(), HasSubstr("common/calendar_x.json:4: /week/moonday: "));
    EXPECT_THAT(error.what(), HasSubstr("common/calendar_x.json:4: /week/friday/0: "));
    EXPECT_THAT(error.what(), HasSubstr("common/calendar_x.json:5: /holidays/0/date: "));
  }
}

TEST(Calendar, a_file_whose_rules_contradict_themselves_is_named) {
  const RuleSource rules(
      std::vector<RuleFile>{{"common/calendar_x.json", R"({"id": "x", "version": "1", "zone": "UTC"})"}});
  EXPECT_EQ(code_of([&] { (void)read_calendar(rules, "common/calendar_x.json"); }), "calendar.empty");
  EXPECT_THROW((void)read_calendar(rules, "common/calendar_x.json"), RuleError);
  EXPECT_THROW((void)read_calendar(rules, "common/calendar_y.json"), NotFound);
}

TEST(Calendar, comes_back_from_json_with_the_same_digest) {
  const Calendar calendar = chinese_office();
  const Calendar again(from_json<CalendarRules>(to_json(calendar.rules())));
  EXPECT_EQ(again.rules(), calendar.rules());
  EXPECT_EQ(again.digest(), calendar.digest());
}

}  // namespace
}  // namespace kefu
