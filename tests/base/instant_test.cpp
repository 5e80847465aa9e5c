#include <gmock/gmock.h>
#include <kefu/base/error.h>
#include <kefu/base/instant.h>

#include <random>

namespace kefu {
namespace {

using namespace std::chrono_literals;

template <class Call>
std::string code_of(Call call) {
  try {
    call();
    return "accepted";
  } catch (const InvalidArgument& error) {
    return error.code();
  }
}

std::string instant_code(std::string_view text) {
  return code_of([&] { (void)Instant::parse(text); });
}
std::string duration_code(std::string_view text) {
  return code_of([&] { (void)parse_duration(text); });
}

TEST(Instant, comes_back_from_its_text_over_all_years) {
  std::mt19937_64 random(1);
  std::uniform_int_distribution<std::int64_t> any(earliest_instant.us, latest_instant.us);
  for (int i = 0; i < 100'000; ++i) {
    const Instant instant{any(random) / (i % 3 == 0 ? 1 : 1'000) * (i % 3 == 0 ? 1 : 1'000)};
    ASSERT_EQ(Instant::parse(instant.text()), instant) << instant.text();
  }
  EXPECT_EQ(earliest_instant.text(), "0001-01-01T00:00:00Z");
  EXPECT_EQ(latest_instant.text(), "9999-12-31T23:59:59.999999Z");
  EXPECT_EQ(Instant::parse(earliest_instant.text()), earliest_instant);
  EXPECT_EQ(Instant::parse(latest_instant.text()), latest_instant);
}

TEST(Instant, counts_microseconds_from_1970) {
  EXPECT_EQ(Instant::parse("1970-01-01T00:00:00Z").us, 0);
  EXPECT_EQ(Instant::parse("2001-09-09T01:46:40Z").us, 1'000'000'000'000'000);
  EXPECT_EQ(Instant::parse("1969-12-31T23:59:59.999999Z").us, -1);
}

TEST(Instant, knows_leap_years) {
  for (const char* text : {"2024-02-29T00:00:00Z", "2000-02-29T00:00:00Z", "2400-02-29T00:00:00Z"})
    EXPECT_EQ(Instant::parse(text).text(), text);
  for (const char* text : {"2026-02-29T00:00:00Z", "1900-02-29T00:00:00Z", "2026-04-31T00:00:00Z"})
    EXPECT_EQ(instant_code(text), "instant.format") << text;
}

TEST(Instant, takes_any_offset_and_gives_utc) {
  const Instant instant = Instant::parse("2026-03-01T02:00:00Z");
  for (const char* text : {"2026-03-01T10:00:00+08:00", "2026-03-01T10:00:00+0800", "2026-03-01T10:00:00+08",
                           "2026-03-01 10:00+08:00", "2026-02-28T22:00:00-04:00", "2026-03-01T07:45:00+05:45",
                           "2026-03-01t02:00:00z", "2026-03-01T02:00:00-00:00", "2026-03-01T02:00:00.000+00:00"})
    EXPECT_EQ(Instant::parse(text), instant) << text;
}

TEST(Instant, reads_fractions_of_1_to_6_digits) {
  EXPECT_EQ(Instant::parse("1970-01-01T00:00:00.5Z").us, 500'000);
  EXPECT_EQ(Instant::parse("1970-01-01T00:00:00.000001Z").us, 1);
  EXPECT_EQ(Instant{500'000}.text(), "1970-01-01T00:00:00.500Z");
  EXPECT_EQ(Instant{1}.text(), "1970-01-01T00:00:00.000001Z");
}

TEST(Instant, refuses_a_time_without_offset) {
  for (const char* text : {"2026-03-01T10:00:00", "2026-03-01 10:00", "2026-03-01T10:00:00.123"})
    EXPECT_EQ(instant_code(text), "instant.offset") << text;
}

TEST(Instant, refuses_what_is_no_instant) {
  for (const char* text : {"",
                           "now",
                           "2026-03-01",
                           "2026-3-01T10:00:00Z",
                           "2026-03-01T24:00:00Z",
                           "2026-03-01T10:60:00Z",
                           "2026-03-01T10:00:60Z",
                           "2026-13-01T10:00:00Z",
                           "2026-00-01T10:00:00Z",
                           "2026-03-00T10:00:00Z",
                           "2026-03-01T10:00:00.Z",
                           "2026-03-01T10:00:00.1234567Z",
                           "2026-03-01T10:00:00+24:00",
                           "2026-03-01T10:00:00+08:60",
                           "2026-03-01T10:00:00+8",
                           "2026-03-01T10:00:00+08:",
                           "2026-03-01T10:00:00Z ",
                           " 2026-03-01T10:00:00Z",
                           "2026-03-01T10:00:00 CST",
                           "2026/03/01T10:00:00Z",
                           "-026-03-01T10:00:00Z",
                           "20260301T100000Z",
                           "２０２６-03-01T10:00:00Z"})
    EXPECT_EQ(instant_code(text), "instant.format") << text;
}

TEST(Instant, refuses_years_before_1_and_after_9999) {
  for (const char* text : {"0000-12-31T23:59:59Z", "0001-01-01T00:00:00+00:01", "9999-12-31T23:59:59-00:01"})
    EXPECT_EQ(instant_code(text), "instant.range") << text;
  EXPECT_EQ(Instant::parse("0001-01-01T08:00:00+08:00"), earliest_instant);
}

TEST(Instant, adds_and_subtracts_durations) {
  const Instant noon = Instant::parse("2026-03-01T12:00:00Z");
  EXPECT_EQ(noon + 36h, Instant::parse("2026-03-03T00:00:00Z"));
  EXPECT_EQ(noon - 1us, Instant::parse("2026-03-01T11:59:59.999999Z"));
  EXPECT_EQ((noon + 1s) - noon, 1s);
  EXPECT_LT(noon, noon + 1us);
}

TEST(DurationText, names_the_largest_unit_that_divides) {
  EXPECT_EQ(duration_text(0s), "0s");
  EXPECT_EQ(duration_text(90s), "90s");
  EXPECT_EQ(duration_text(48h), "2d");
  EXPECT_EQ(duration_text(90min), "90min");
  EXPECT_EQ(duration_text(-5min), "-5min");
  EXPECT_EQ(duration_text(1500ms), "1500ms");
  EXPECT_EQ(duration_text(1us), "1us");
}

TEST(DurationText, is_read_back_for_every_duration) {
  std::mt19937_64 random(2);
  for (int i = 0; i < 50'000; ++i) {
    const Duration duration(static_cast<std::int64_t>(random()) >> (random() % 64));
    ASSERT_EQ(parse_duration(duration_text(duration)), duration) << duration_text(duration);
  }
  for (const Duration extreme : {Duration::min(), Duration::max()})
    EXPECT_EQ(parse_duration(duration_text(extreme)), extreme);
}

TEST(ParseDuration, adds_up_its_parts) {
  EXPECT_EQ(parse_duration("1h30min"), 90min);
  EXPECT_EQ(parse_duration("1d2h3min4s5ms6us"), 26h + 3min + 4s + 5ms + 6us);
  EXPECT_EQ(parse_duration("-1h30min"), -90min);
  EXPECT_EQ(parse_duration("0s"), 0s);
}

TEST(ParseDuration, refuses_what_is_no_duration) {
  for (const char* text : {"", "-", "30", "30m", "min", "1.5h", "1 h", "1h ", "+1h", "1h-1min", "--1h", "1H", "1h30",
                           "9223372036854775808us", "-9223372036854775809us", "99999999999999999999d", "200000000d"})
    EXPECT_EQ(duration_code(text), "duration.format") << text;
}

}  // namespace
}  // namespace kefu
