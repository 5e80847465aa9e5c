#include <kefu/base/time_of_day.h>

#include "base/digits.h"
#include "base/raise.h"

namespace kefu {
namespace {

constexpr std::int32_t day_seconds = 86'400;

[[noreturn]] void bad_format(std::string_view text) {
  raise<InvalidArgument>("time_of_day.format", "'{}' is not a time of day such as 09:00 or 17:30:15", text);
}

/// "09:00:30" in pieces of two digits; the colons are checked by the caller's length and here.
int piece(std::string_view text, std::size_t at) {
  if (at > 0 && text[at - 1] != ':') bad_format(text);
  const auto value = read_digits(text.substr(at, 2));
  if (!value) bad_format(text);
  return *value;
}

}  // namespace

std::string TimeOfDay::text() const {
  std::string text = fmt::format("{:02}:{:02}", seconds / 3600, seconds / 60 % 60);
  if (seconds % 60 != 0) text += fmt::format(":{:02}", seconds % 60);
  return text;
}

TimeOfDay TimeOfDay::parse(std::string_view text) {
  if (text.size() != 5 && text.size() != 8) bad_format(text);
  const int hour = piece(text, 0);
  const int minute = piece(text, 3);
  const int second = text.size() == 8 ? piece(text, 6) : 0;
  const TimeOfDay time{hour * 3600 + minute * 60 + second};
  if (minute > 59 || second > 59 || time.seconds > day_seconds)
    raise<InvalidArgument>("time_of_day.range", "'{}' is not in 00:00 to 24:00", text);
  return time;
}

Duration TimeRange::length() const noexcept {
  return std::chrono::seconds(end.seconds - begin.seconds + (runs_past_midnight() ? day_seconds : 0));
}

bool TimeRange::contains(TimeOfDay time) const noexcept {
  if (runs_past_midnight()) return time >= begin || time < end;
  return time >= begin && time < end;
}

std::string TimeRange::text() const { return begin.text() + "-" + end.text(); }

TimeRange TimeRange::parse(std::string_view text) {
  const std::size_t dash = text.find('-');
  if (dash == std::string_view::npos)
    raise<InvalidArgument>("time_range.format", "'{}' is not a range of time such as 09:00-12:00", text);
  const TimeRange range{TimeOfDay::parse(text.substr(0, dash)), TimeOfDay::parse(text.substr(dash + 1))};
  if (range.begin.seconds == day_seconds)
    raise<InvalidArgument>("time_range.begin", "'{}' begins at 24:00, which only ends ranges: write 00:00", text);
  return range;
}

}  // namespace kefu
