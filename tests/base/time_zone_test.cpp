#include <gmock/gmock.h>
#include <kefu/base/error.h>
#include <kefu/base/json.h>
#include <kefu/base/time_zone.h>

#include <random>
#include <thread>

#include "spec.h"

namespace kefu {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

Instant at(const char* text) { return Instant::parse(text); }

struct Vector {
  const char* zone;
  const char* instant;
  int minutes;
};

// Facts of the zones' histories, and what the rules of today say of later years.
constexpr Vector offsets[] = {
    {"Asia/Shanghai", "2026-07-01T00:00:00Z", 480},
    {"Asia/Shanghai", "1990-07-01T00:00:00Z", 540},
    {"Asia/Kathmandu", "1985-12-31T18:00:00Z", 330},
    {"Asia/Kathmandu", "2026-01-01T00:00:00Z", 345},
    {"America/New_York", "2026-03-08T06:59:59Z", -300},
    {"America/New_York", "2026-03-08T07:00:00Z", -240},
    {"America/New_York", "2026-11-01T06:00:00Z", -300},
    {"America/New_York", "2038-07-01T00:00:00Z", -240},
    {"America/New_York", "2600-07-01T00:00:00Z", -240},
    {"America/New_York", "9999-12-31T00:00:00Z", -300},
    {"Europe/London", "2026-03-29T00:59:59Z", 0},
    {"Europe/London", "2026-03-29T01:00:00Z", 60},
    {"Europe/London", "1970-01-01T00:00:00Z", 60},
    {"Europe/London", "2099-10-25T00:59:59Z", 60},
    {"Europe/London", "2099-10-25T01:00:00Z", 0},
    {"Australia/Lord_Howe", "2026-04-04T15:00:00Z", 630},
    {"Australia/Lord_Howe", "2026-04-04T14:59:59Z", 660},
    {"Australia/Lord_Howe", "2050-01-01T00:00:00Z", 660},
    {"Pacific/Apia", "2011-12-30T09:59:59Z", -600},
    {"Pacific/Apia", "2011-12-30T10:00:00Z", 840},
    {"Asia/Pyongyang", "2016-01-01T00:00:00Z", 510},
    {"Asia/Kolkata", "2026-01-01T00:00:00Z", 330},
    {"UTC", "0001-01-01T00:00:00Z", 0},
};

TEST(TimeZone, knows_the_offset_of_past_and_future_instants) {
  for (const Vector& vector : offsets)
    EXPECT_EQ(TimeZone::parse(vector.zone).utc_offset(at(vector.instant)), minutes(vector.minutes))
        << vector.zone << " " << vector.instant;
}

TEST(TimeZone, knows_offsets_with_seconds) {
  EXPECT_EQ(TimeZone::parse("Asia/Shanghai").utc_offset(at("1899-01-01T00:00:00Z")),
            hours(8) + minutes(5) + std::chrono::seconds(43));
}

TEST(TimeZone, gives_what_clocks_show) {
  const WallTime wall = TimeZone::parse("Asia/Shanghai").wall_time(at("2026-09-30T16:00:00.000001Z"));
  EXPECT_EQ(wall.date, Date::of(2026, 10, 1));
  EXPECT_EQ(wall.time, Duration(1));
}

TEST(TimeZone, takes_a_skipped_time_as_the_instant_of_the_skip) {
  const TimeZone zone = TimeZone::parse("America/New_York");
  const Date date = Date::of(2026, 3, 8);
  for (const char* skipped : {"02:00", "02:30", "02:59:59", "03:00"})
    for (const Repeated which : {Repeated::first, Repeated::second})
      EXPECT_EQ(zone.instant_of(date, TimeOfDay::parse(skipped), which), at("2026-03-08T07:00:00Z")) << skipped;
}

TEST(TimeZone, takes_a_repeated_time_as_the_first_or_the_second) {
  const TimeZone zone = TimeZone::parse("America/New_York");
  const Date date = Date::of(2026, 11, 1);
  EXPECT_EQ(zone.instant_of(date, TimeOfDay::parse("01:30")), at("2026-11-01T05:30:00Z"));
  EXPECT_EQ(zone.instant_of(date, TimeOfDay::parse("01:30"), Repeated::second), at("2026-11-01T06:30:00Z"));
  EXPECT_EQ(zone.instant_of(date, TimeOfDay::parse("02:00"), Repeated::second), at("2026-11-01T07:00:00Z"));
}

TEST(TimeZone, days_have_as_many_hours_as_they_had) {
  const TimeZone zone = TimeZone::parse("Europe/London");
  const auto length = [&](Date date) { return zone.end_of_day(date) - zone.start_of_day(date) + Duration(1); };
  EXPECT_EQ(length(Date::of(2026, 3, 28)), hours(24));
  EXPECT_EQ(length(Date::of(2026, 3, 29)), hours(23));
  EXPECT_EQ(length(Date::of(2026, 10, 25)), hours(25));
  EXPECT_EQ(zone.end_of_day(Date::of(2026, 6, 30)), at("2026-06-30T22:59:59.999999Z"));
}

TEST(TimeZone, a_date_that_a_zone_left_out_has_no_length) {
  const TimeZone apia = TimeZone::parse("Pacific/Apia");
  const Date skipped = Date::of(2011, 12, 30);
  EXPECT_EQ(apia.start_of_day(skipped), at("2011-12-30T10:00:00Z"));
  EXPECT_EQ(apia.end_of_day(skipped), at("2011-12-30T09:59:59.999999Z"));
}

TEST(TimeZone, a_midnight_that_comes_twice_ends_the_day_the_second_time) {  // 00:01 was put back to 23:01
  const TimeZone zone = TimeZone::parse("America/St_Johns");
  EXPECT_EQ(zone.start_of_day(Date::of(2010, 11, 7)), at("2010-11-07T02:30:00Z"));
  EXPECT_EQ(zone.end_of_day(Date::of(2010, 11, 6)), at("2010-11-07T03:29:59.999999Z"));
}

TEST(TimeZone, there_and_back_again_is_the_same_instant) {
  std::mt19937_64 random(1);
  for (const char* name :
       {"America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "Asia/Shanghai", "Africa/Casablanca", "UTC"}) {
    const TimeZone zone = TimeZone::parse(name);
    std::uniform_int_distribution<std::int64_t> any(earliest_instant.us + 86'400'000'000,
                                                    latest_instant.us - 86'400'000'000);
    for (int i = 0; i < 20'000; ++i) {
      Instant instant{any(random)};
      if (i % 2 == 0)
        instant = zone.offsets()[random() % zone.offsets().size()].since + Duration(any(random) % 90'000'000'000);
      if (instant < earliest_instant) continue;
      const WallTime wall = zone.wall_time(instant);
      const Instant first = zone.instant_of(wall), second = zone.instant_of(wall, Repeated::second);
      ASSERT_TRUE(first == instant || second == instant) << name << " " << instant.text();
      ASSERT_LE(first, second);
      ASSERT_EQ(zone.wall_time(first), wall);
      ASSERT_EQ(zone.wall_time(second), wall);
    }
  }
}

TEST(TimeZone, a_day_of_business_begins_and_ends_by_its_own_clock) {
  test::proves("MEC-2");
  const TimeZone shanghai = TimeZone::parse("Asia/Shanghai");
  const Instant noon = shanghai.instant_of(Date::of(2026, 5, 6), TimeOfDay::parse("12:00"));
  EXPECT_EQ(noon, at("2026-05-06T04:00:00Z"));
  EXPECT_FALSE(TimeRange::parse("09:00-12:00")
                   .contains(TimeOfDay{static_cast<int>(shanghai.wall_time(noon).time / std::chrono::seconds(1))}));
}

TEST(TimeZone, refuses_names_that_are_none) {
  for (const char* name :
       {"", "Asia", "Asia/Peking", "asia/shanghai", "../etc/passwd", "localtime", "CST+8", "Asia/Shanghai ", "北京"}) {
    try {
      (void)TimeZone::parse(name);
      ADD_FAILURE() << name;
    } catch (const InvalidArgument& error) {
      EXPECT_STREQ(error.code(), "time_zone.unknown");
      EXPECT_THAT(error.what(), testing::HasSubstr(name));
    }
  }
}

TEST(TimeZone, refuses_instants_outside_its_years) {
  const TimeZone zone = TimeZone::parse("Asia/Shanghai");
  for (const Instant instant :
       {Instant{INT64_MIN}, Instant{INT64_MAX}, earliest_instant - Duration(1), latest_instant + Duration(1)})
    EXPECT_THROW((void)zone.wall_time(instant), InvalidArgument);
  EXPECT_EQ(zone.wall_time(latest_instant).date.days, Date::of(9999, 12, 31).days + 1);
}

TEST(TimeZone, is_its_name_in_json) {
  EXPECT_EQ(to_json(TimeZone::parse("Asia/Shanghai")), "\"Asia/Shanghai\"");
  EXPECT_EQ(from_json<TimeZone>("\"Europe/London\""), TimeZone::parse("Europe/London"));
  EXPECT_EQ(TimeZone().text(), "UTC");
  EXPECT_EQ(TimeZone(), TimeZone::parse("UTC"));
}

TEST(TimeZone, may_be_read_by_many_threads) {
  std::vector<std::thread> threads;
  std::vector<Duration> seen(4);
  for (std::size_t i = 0; i < seen.size(); ++i)
    threads.emplace_back([&, i] {
      for (int n = 0; n < 20; ++n) seen[i] = TimeZone::parse("Europe/Paris").utc_offset(at("2026-07-01T00:00:00Z"));
    });
  for (std::thread& thread : threads) thread.join();
  EXPECT_THAT(seen, testing::Each(Duration(hours(2))));
}

}  // namespace
}  // namespace kefu
