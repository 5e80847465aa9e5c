#pragma once

#include <kefu/base/instant.h>

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace kefu {

/// What a clock on the wall shows, to the second; as text "09:00", with seconds only where there are some "09:00:30".
///
/// "24:00" is the end of the day: it closes ranges and opens none.
struct TimeOfDay {
  std::int32_t seconds = 0;  ///< since midnight, 0 to 86 400

  [[nodiscard]] Duration since_midnight() const noexcept { return std::chrono::seconds(seconds); }

  [[nodiscard]] std::string text() const;

  /// Throws  InvalidArgument `time_of_day.format`, `time_of_day.range`
  [[nodiscard]] static TimeOfDay parse(std::string_view text);

  bool operator==(const TimeOfDay&) const = default;
  auto operator<=>(const TimeOfDay&) const = default;
};

/// A stretch of the day, without its end: "09:00-12:00" holds 09:00:00 and not 12:00:00.
///
/// An end that is not after the begin belongs to the next day: "22:00-06:00" is eight hours over midnight, and
/// "08:00-08:00" the 24 hours from eight to eight. The whole day is "00:00-24:00".
struct TimeRange {
  TimeOfDay begin;
  TimeOfDay end;

  [[nodiscard]] bool runs_past_midnight() const noexcept { return end <= begin; }

  /// How much wall time it spans: more than nothing, at most 24 h.
  [[nodiscard]] Duration length() const noexcept;

  /// Whether a clock that shows `time` shows a time of the range, on whatever day it began.
  [[nodiscard]] bool contains(TimeOfDay time) const noexcept;

  [[nodiscard]] std::string text() const;

  /// Throws  InvalidArgument `time_range.format`, `time_range.begin` where the begin is 24:00, and what TimeOfDay
  /// throws
  [[nodiscard]] static TimeRange parse(std::string_view text);

  bool operator==(const TimeRange&) const = default;
  auto operator<=>(const TimeRange&) const = default;
};

}  // namespace kefu
