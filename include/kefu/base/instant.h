#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace kefu {

/// A length of time. JSON and rule files write it as text: "30min", "2d", "1500ms".
using Duration = std::chrono::microseconds;

/// A point in time: microseconds since 1970-01-01T00:00:00Z, UTC, without leap seconds.
///
/// Valid instants lie in the years 0001 to 9999; parsing and arithmetic of the library refuse others.
struct Instant {
  std::int64_t us = 0;

  /// "2026-03-01T02:00:00Z", with a fraction of 3 or 6 digits only where there is one.
  [[nodiscard]] std::string text() const;

  /// Reads ISO 8601 with a date, a time and an offset: "2026-03-01T10:00:00+08:00", "2026-03-01 02:00Z".
  ///
  /// Throws  InvalidArgument `instant.format`; `instant.offset` where the offset is missing; `instant.range`
  [[nodiscard]] static Instant parse(std::string_view text);

  bool operator==(const Instant&) const = default;
  auto operator<=>(const Instant&) const = default;

  Instant& operator+=(Duration duration) {
    us += duration.count();
    return *this;
  }
};

[[nodiscard]] inline Instant operator+(Instant instant, Duration duration) { return {instant.us + duration.count()}; }
[[nodiscard]] inline Instant operator-(Instant instant, Duration duration) { return {instant.us - duration.count()}; }
[[nodiscard]] inline Duration operator-(Instant later, Instant earlier) { return Duration(later.us - earlier.us); }

/// The first and last instants that kefu takes: 0001-01-01 and 9999-12-31.
inline constexpr Instant earliest_instant{-62'135'596'800'000'000};
inline constexpr Instant latest_instant{253'402'300'799'999'999};

/// A duration as text: the largest of us, ms, s, min, h, d that divides it ("90s", "2d"); parse_duration reads it back.
[[nodiscard]] std::string duration_text(Duration duration);

/// Reads "90s", "30min", "1h30min", "2d", "250ms", "-5min"; a bare number is refused, because it names no unit.
///
/// Throws  InvalidArgument `duration.format`
[[nodiscard]] Duration parse_duration(std::string_view text);

}  // namespace kefu
