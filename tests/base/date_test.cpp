#include <gmock/gmock.h>
#include <kefu/base/date.h>
#include <kefu/base/error.h>
#include <kefu/base/names.h>

namespace kefu {
namespace {

TEST(Date, counts_days_from_1970) {
  EXPECT_EQ(Date::of(1970, 1, 1).days, 0);
  EXPECT_EQ(Date::of(2000, 3, 1).days, 11'017);
  EXPECT_EQ(Date::of(2026, 10, 1) - Date::of(2025, 10, 1), std::chrono::days(365));
}

TEST(Date, comes_back_from_its_text_on_every_day_of_four_centuries) {
  Weekday weekday = Date::of(1900, 1, 1).weekday();
  EXPECT_EQ(weekday, Weekday::monday);
  for (Date date = Date::of(1900, 1, 1); date < Date::of(2300, 1, 1); date = date + std::chrono::days(1)) {
    ASSERT_EQ(Date::parse(date.text()), date);
    ASSERT_EQ(Date::of(date.year(), date.month(), date.day()), date);
    ASSERT_EQ(date.weekday(), weekday);
    weekday = static_cast<Weekday>((static_cast<int>(weekday) + 1) % 7);
  }
}

TEST(Date, holds_the_years_1_to_9999) {
  EXPECT_EQ(Date::of(1, 1, 1).text(), "0001-01-01");
  EXPECT_EQ(Date::of(9999, 12, 31).text(), "9999-12-31");
}

void expect_code(const char* text, const char* code) {
  try {
    (void)Date::parse(text);
    FAIL() << text;
  } catch (const InvalidArgument& error) {
    EXPECT_STREQ(error.code(), code) << text;
    EXPECT_THAT(error.what(), testing::HasSubstr(text));
  }
}

TEST(Date, refuses_days_that_do_not_exist) {
  for (const char* text :
       {"2026-02-29", "2100-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "0000-01-01"})
    expect_code(text, "date.range");
  EXPECT_EQ(Date::parse("2024-02-29").day(), 29);
}

TEST(Date, refuses_other_spellings) {
  for (const char* text : {"2026-1-01", "2026/01/01", "20260101", "2026-01-01T", "+026-01-01", "２０２６-01-01"})
    expect_code(text, "date.format");
}

}  // namespace
}  // namespace kefu
