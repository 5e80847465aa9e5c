#include <kefu/base/time_zone.h>

#include "base/instant_range.h"
#include "base/raise.h"

#include <date/tz.h>

#include <algorithm>
#include <vector>

namespace kefu {

struct TimeZone::Data {
  std::string name = "UTC";
  std::vector<UtcOffset> offsets{{earliest_instant, Duration(0)}};
};

namespace {

using std::chrono::days;
using std::chrono::seconds;

constexpr int last_tabled_year =
    2037;  // where zone files end and leave the rest to a rule, which date-tz does not read

date::sys_seconds sys(Instant instant) {
  return date::sys_seconds(std::chrono::floor<seconds>(std::chrono::microseconds(instant.us)));
}

Instant instant(date::sys_seconds time) { return Instant{} + std::chrono::seconds(time.time_since_epoch()); }

int year_of(Instant instant) { return Date{static_cast<std::int32_t>(instant.us / 86'400'000'000)}.year(); }

std::vector<UtcOffset> tabled_offsets(const date::time_zone& zone) {
  std::vector<UtcOffset> offsets;
  date::sys_info info{};
  for (Instant since = earliest_instant; since < latest_instant; since = instant(info.end)) {
    info = zone.get_info(sys(since));
    if (offsets.empty() || offsets.back().offset != info.offset) offsets.push_back({since, info.offset});
    if (info.end >= sys(latest_instant)) break;
  }
  return offsets;
}

/// A tabled year whose days from March on fall on the same weekdays: clocks change in both on "the last Sunday of
/// March" and its like. Eleven years show every weekday on March 1st.
int model_year(int year) {
  int model = last_tabled_year;
  while (Date::of(model, 3, 1).weekday() != Date::of(year, 3, 1).weekday()) --model;
  return model;
}

/// A zone whose clocks still change at the end of its table goes on changing them.
void repeat_last_rule(std::vector<UtcOffset>& offsets) {
  if (year_of(offsets.back().since) != last_tabled_year) return;
  const std::vector<UtcOffset> table = offsets;
  for (int year = last_tabled_year + 1; year <= 9999; ++year) {
    const int model = model_year(year);
    const Duration shift = Date::of(year, 3, 1) - Date::of(model, 3, 1);
    auto change =
        std::ranges::lower_bound(table, TimeZone().start_of_day(Date::of(model, 1, 1)), {}, &UtcOffset::since);
    for (; change != table.end() && year_of(change->since) == model; ++change)
      offsets.push_back({change->since + shift, change->offset});
  }
}

const date::time_zone* find_zone(const date::tzdb& zones, std::string_view name) {
  const auto name_of = [](const date::time_zone& zone) { return std::string_view(zone.name()); };
  const auto found = std::ranges::lower_bound(zones.zones, name, {}, name_of);
  return found == zones.zones.end() || found->name() != name ? nullptr : &*found;
}

/// "Slim" databases stop where a zone's last rule begins; date-tz would read winter time for ever after, unnoticed.
bool reaches_last_tabled_year(const date::tzdb& zones) {
  const date::time_zone* zone = find_zone(zones, "America/New_York");
  const Instant summer = TimeZone().start_of_day(Date::of(last_tabled_year, 7, 1));
  return zone && zone->get_info(sys(summer)).offset == std::chrono::hours(-4);
}

const date::tzdb& database() {
  std::string problem = "its files end before 2037 (tzdata built without -b fat)";
  try {
    const date::tzdb& zones = date::get_tzdb();
    static const bool complete = reaches_last_tabled_year(zones);
    if (complete) return zones;
  } catch (const std::exception& error) {
    problem = error.what();
  }
  raise<StorageError>("time_zone.no_database", "the time zone database cannot be used: {}", problem);
}

/// The last microsecond that an offset holds is the one before the next one's first.
Instant end_of(std::span<const UtcOffset> offsets, std::size_t index) {
  return index + 1 < offsets.size() ? offsets[index + 1].since : latest_instant + Duration(1);
}

std::size_t index_at(std::span<const UtcOffset> offsets, Instant instant) {
  const auto after = std::ranges::upper_bound(offsets, instant, {}, &UtcOffset::since);
  return after == offsets.begin() ? 0 : static_cast<std::size_t>(after - offsets.begin() - 1);
}

/// The wall time as if it were UTC.
Instant as_utc(const WallTime& wall) { return Instant{} + days(wall.date.days) + wall.time; }

constexpr Duration widest_offset = std::chrono::hours(26);  // no clock was ever further from UTC

/// The earliest instant whose wall time is `wall` or later.
Instant first_showing(std::span<const UtcOffset> offsets, Instant wall) {
  for (std::size_t i = index_at(offsets, wall - widest_offset);; ++i) {
    const Instant instant = std::max(wall - offsets[i].offset, offsets[i].since);
    if (instant < end_of(offsets, i) || i + 1 == offsets.size()) return std::min(instant, latest_instant);
  }
}

/// The latest instant whose wall time is `wall` or earlier.
Instant last_showing(std::span<const UtcOffset> offsets, Instant wall) {
  for (std::size_t i = index_at(offsets, wall + widest_offset);; --i) {
    const Instant instant = std::min(wall - offsets[i].offset, end_of(offsets, i) - Duration(1));
    if (instant >= offsets[i].since || i == 0) return std::max(instant, earliest_instant);
  }
}

}  // namespace

TimeZone::TimeZone() {
  static const auto utc = std::make_shared<const Data>();
  data_ = utc;
}

TimeZone TimeZone::parse(std::string_view name) {
  const date::time_zone* zone = find_zone(database(), name);
  if (!zone || name == "localtime")  // the machine's, not a zone's name
    raise<InvalidArgument>("time_zone.unknown", "'{}' is not a time zone of the IANA database such as Asia/Shanghai",
                           name);
  Data data{std::string(name), tabled_offsets(*zone)};
  repeat_last_rule(data.offsets);
  return TimeZone(std::make_shared<const Data>(std::move(data)));
}

const std::string& TimeZone::text() const noexcept { return data_->name; }

std::span<const UtcOffset> TimeZone::offsets() const noexcept { return data_->offsets; }

Duration TimeZone::utc_offset(Instant instant) const {
  return data_->offsets[index_at(data_->offsets, in_range(instant))].offset;
}

WallTime TimeZone::wall_time(Instant instant) const {
  const Duration wall = std::chrono::microseconds(instant.us) + utc_offset(instant);
  const auto day = std::chrono::floor<days>(wall);
  return {Date{static_cast<std::int32_t>(day.count())}, wall - day};
}

Instant TimeZone::instant_of(const WallTime& wall, Repeated which) const {
  const Instant first = first_showing(data_->offsets, as_utc(wall));
  if (which == Repeated::first) return first;
  return std::max(first, last_showing(data_->offsets, as_utc(wall)));
}

Instant TimeZone::start_of_day(Date date) const { return first_showing(data_->offsets, as_utc({date, Duration(0)})); }

Instant TimeZone::end_of_day(Date date) const {
  return last_showing(data_->offsets, as_utc({date, days(1) - Duration(1)}));
}

}  // namespace kefu
