#include <gtest/gtest.h>
#include <kefu/base/error.h>
#include <kefu/base/json.h>
#include <kefu/base/time_of_day.h>

#include "spec.h"

namespace kefu {
namespace {

template <class T>
std::string code_of(std::string_view text) {
  try {
    (void)T::parse(text);
    return "accepted";
  } catch (const InvalidArgument& error) {
    return error.code();
  }
}

TEST(TimeOfDay, every_second_of_the_day_comes_back_from_its_text) {
  for (int seconds = 0; seconds <= 86'400; ++seconds)
    ASSERT_EQ(TimeOfDay::parse(TimeOfDay{seconds}.text()), TimeOfDay{seconds});
}

TEST(TimeOfDay, writes_seconds_only_where_there_are_some) {
  EXPECT_EQ(TimeOfDay{9 * 3600}.text(), "09:00");
  EXPECT_EQ(TimeOfDay{9 * 3600 + 30}.text(), "09:00:30");
  EXPECT_EQ(TimeOfDay::parse("24:00").text(), "24:00");
}

TEST(TimeOfDay, refuses_what_no_clock_shows) {
  for (const char* text : {"24:01", "24:00:01", "25:00", "09:60", "09:00:60", "99:99"})
    EXPECT_EQ(code_of<TimeOfDay>(text), "time_of_day.range") << text;
  for (const char* text : {"", "9:00", "09", "09:0", "0900", "09:00:", "09:00:1", "09-00", "09:00 ", "-9:00", "09：00"})
    EXPECT_EQ(code_of<TimeOfDay>(text), "time_of_day.format") << text;
}

TEST(TimeRange, begins_with_its_begin_and_ends_before_its_end) {
  test::proves("MEC-2");
  const TimeRange morning = TimeRange::parse("09:00-12:00");
  EXPECT_FALSE(morning.contains(TimeOfDay::parse("08:59:59")));
  EXPECT_TRUE(morning.contains(TimeOfDay::parse("09:00:00")));
  EXPECT_TRUE(morning.contains(TimeOfDay::parse("11:59:59")));
  EXPECT_FALSE(morning.contains(TimeOfDay::parse("12:00:00")));
}

TEST(TimeRange, runs_into_the_next_day_where_its_end_is_not_after_its_begin) {
  const TimeRange night = TimeRange::parse("22:00-06:00");
  EXPECT_TRUE(night.runs_past_midnight());
  EXPECT_EQ(night.length(), std::chrono::hours(8));
  EXPECT_TRUE(night.contains(TimeOfDay::parse("23:00")));
  EXPECT_TRUE(night.contains(TimeOfDay::parse("00:00")));
  EXPECT_FALSE(night.contains(TimeOfDay::parse("06:00")));
  EXPECT_FALSE(night.contains(TimeOfDay::parse("12:00")));
}

TEST(TimeRange, of_equal_ends_is_24_hours) {
  const TimeRange range = TimeRange::parse("08:00-08:00");
  EXPECT_EQ(range.length(), std::chrono::hours(24));
  EXPECT_TRUE(range.contains(TimeOfDay::parse("08:00")));
  EXPECT_TRUE(range.contains(TimeOfDay::parse("07:59:59")));
  EXPECT_EQ(TimeRange::parse("00:00-24:00").length(), std::chrono::hours(24));
  EXPECT_FALSE(TimeRange::parse("00:00-24:00").runs_past_midnight());
}

TEST(TimeRange, comes_back_from_its_text_and_from_json) {
  for (const char* text : {"09:00-12:00", "20:30-09:30", "00:00-24:00", "09:00:30-09:00:31"}) {
    EXPECT_EQ(TimeRange::parse(text).text(), text);
    EXPECT_EQ(from_json<std::vector<TimeRange>>(to_json(std::vector{TimeRange::parse(text)})).front().text(), text);
  }
}

TEST(TimeRange, refuses_what_is_no_range) {
  EXPECT_EQ(code_of<TimeRange>("09:00"), "time_range.format");
  EXPECT_EQ(code_of<TimeRange>("24:00-08:00"), "time_range.begin");
  EXPECT_EQ(code_of<TimeRange>("09:00-25:00"), "time_of_day.range");
  EXPECT_EQ(code_of<TimeRange>("09:00-"), "time_of_day.format");
  EXPECT_EQ(code_of<TimeRange>("09:00-10:00-11:00"), "time_of_day.format");
}

}  // namespace
}  // namespace kefu
