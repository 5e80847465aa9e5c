#pragma once

#include <kefu/base/date.h>
#include <kefu/base/instant.h>
#include <kefu/base/time_of_day.h>

#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace kefu {

/// A date and the time that clocks show on it.
struct WallTime {
  Date date;
  Duration time{0};  ///< since midnight on the clock, 0 to 24 h

  bool operator==(const WallTime&) const = default;
  auto operator<=>(const WallTime&) const = default;
};

/// From when on clocks run ahead of UTC by how much (east is positive).
struct UtcOffset {
  Instant since;
  Duration offset{0};

  bool operator==(const UtcOffset&) const = default;
};

/// Which instant is meant where clocks are put back and show a time twice.
enum class Repeated { first, second };
BOOST_DESCRIBE_ENUM(Repeated, first, second)

/// A time zone of the IANA database, by its name: "Asia/Shanghai". Default: UTC.
///
/// Immutable, cheap to copy, safe to share between threads. The database is the system's; the rules of its last years
/// go on through the year 9999.
class TimeZone {
 public:
  TimeZone();

  /// Throws  InvalidArgument `time_zone.unknown`; StorageError `time_zone.no_database` where the machine has none
  [[nodiscard]] static TimeZone parse(std::string_view name);

  [[nodiscard]] const std::string& text() const noexcept;

  /// How far clocks are ahead of UTC at that instant.
  ///
  /// Throws  InvalidArgument `instant.range` outside the years 0001 to 9999, as do the others that take an instant
  [[nodiscard]] Duration utc_offset(Instant instant) const;

  /// What clocks show at that instant.
  [[nodiscard]] WallTime wall_time(Instant instant) const;
  [[nodiscard]] Date date_of(Instant instant) const { return wall_time(instant).date; }

  /// The instant at which clocks show that time.
  ///
  /// A time that they skip gives the instant of the skip, so that the result is the earliest instant at which they
  /// show that time or a later one. A time that they show twice gives the first or the second, as asked.
  [[nodiscard]] Instant instant_of(const WallTime& wall, Repeated which = Repeated::first) const;
  [[nodiscard]] Instant instant_of(Date date, TimeOfDay time, Repeated which = Repeated::first) const {
    return instant_of({date, time.since_midnight()}, which);
  }

  /// The first instant of a date, and its last microsecond. For a date that the zone skipped, the next date's first
  /// instant and the microsecond before it.
  [[nodiscard]] Instant start_of_day(Date date) const;
  [[nodiscard]] Instant end_of_day(Date date) const;

  /// Every change of the offset, in order; the first entry begins with the year 0001.
  [[nodiscard]] std::span<const UtcOffset> offsets() const noexcept;

  bool operator==(const TimeZone& other) const noexcept { return text() == other.text(); }

 private:
  struct Data;
  explicit TimeZone(std::shared_ptr<const Data> data) : data_(std::move(data)) {}

  std::shared_ptr<const Data> data_;
};

}  // namespace kefu
