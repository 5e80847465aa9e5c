#include <kefu/base/instant.h>

#include "base/raise.h"

#include <array>
#include <charconv>
#include <limits>
#include <optional>

namespace kefu {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

/// Reads fixed pieces of a text from the left; `ok` turns false at the first piece that does not fit.
class Reader {
 public:
  explicit Reader(std::string_view text) : rest_(text) {}

  int digits(std::size_t count) {
    int value = 0;
    if (rest_.size() < count) return fail();
    for (std::size_t i = 0; i < count; ++i) {
      if (rest_[i] < '0' || rest_[i] > '9') return fail();
      value = value * 10 + (rest_[i] - '0');
    }
    rest_.remove_prefix(count);
    return value;
  }
  char any_of(std::string_view characters) {
    if (rest_.empty() || characters.find(rest_.front()) == std::string_view::npos) return static_cast<char>(fail());
    const char c = rest_.front();
    rest_.remove_prefix(1);
    return c;
  }
  bool take(char c) {
    if (rest_.empty() || rest_.front() != c) return false;
    rest_.remove_prefix(1);
    return true;
  }
  bool at_digit() const { return !rest_.empty() && rest_.front() >= '0' && rest_.front() <= '9'; }
  bool at_end() const { return rest_.empty(); }
  bool ok() const { return ok_; }

 private:
  int fail() {
    ok_ = false;
    return 0;
  }
  std::string_view rest_;
  bool ok_ = true;
};

std::int64_t read_fraction(Reader& reader) {  // after the point; at most 6 digits count
  std::int64_t us = 0;
  int count = 0;
  for (; reader.at_digit() && count < 6; ++count) us = us * 10 + reader.digits(1);
  if (count == 0) reader.digits(1);  // no digit after the point: not an instant
  for (; count < 6; ++count) us *= 10;
  return us;
}

std::int64_t read_offset_minutes(Reader& reader, std::string_view text) {
  if (reader.at_end())
    raise<InvalidArgument>("instant.offset", "'{}' has no offset: add Z, +08:00 or a time zone", text);
  const char sign = reader.any_of("Zz+-");
  if (sign == 'Z' || sign == 'z' || !reader.ok()) return 0;
  const int hours = reader.digits(2);
  const bool has_minutes = reader.take(':') || !reader.at_end();
  const int minutes = has_minutes ? reader.digits(2) : 0;
  if (hours > 23 || minutes > 59) reader.any_of("");
  return (sign == '-' ? -1 : 1) * (hours * 60 + minutes);
}

[[noreturn]] void bad_format(std::string_view text) {
  raise<InvalidArgument>("instant.format", "'{}' is not a date and time such as 2026-03-01T10:00:00+08:00", text);
}

struct Unit {
  std::string_view name;
  std::int64_t us;
};
constexpr std::array<Unit, 6> units{
    {{"d", 86'400'000'000}, {"h", 3'600'000'000}, {"min", 60'000'000}, {"s", 1'000'000}, {"ms", 1'000}, {"us", 1}}};

const Unit* take_unit(std::string_view& text) {
  const Unit* best = nullptr;  // the longest name wins: "ms" over "m..." , "min" over nothing
  for (const Unit& unit : units)
    if (text.starts_with(unit.name) && (!best || unit.name.size() > best->name.size())) best = &unit;
  if (best) text.remove_prefix(best->name.size());
  return best;
}

std::optional<std::uint64_t> duration_us(std::string_view text) {  // without its sign
  std::uint64_t total = 0;
  while (!text.empty()) {
    std::uint64_t count = 0;
    const auto [rest, problem] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (problem != std::errc()) return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(rest - text.data()));
    const Unit* unit = take_unit(text);
    std::uint64_t part = 0;
    if (!unit || __builtin_mul_overflow(count, unit->us, &part) || __builtin_add_overflow(total, part, &total))
      return std::nullopt;
  }
  return total;
}

}  // namespace

std::string Instant::text() const {
  const auto since_epoch = std::chrono::microseconds(us);
  const auto day = std::chrono::floor<days>(since_epoch);
  const std::chrono::year_month_day date{sys_days(day)};
  const std::chrono::hh_mm_ss time(since_epoch - day);
  std::string text =
      fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}", int(date.year()), unsigned(date.month()), unsigned(date.day()),
                  time.hours().count(), time.minutes().count(), time.seconds().count());
  const auto fraction = time.subseconds().count();
  if (fraction % 1000 != 0)
    text += fmt::format(".{:06}", fraction);
  else if (fraction != 0)
    text += fmt::format(".{:03}", fraction / 1000);
  return text + "Z";
}

Instant Instant::parse(std::string_view text) {
  Reader reader(text);
  const std::chrono::year year{reader.digits(4)};
  reader.any_of("-");
  const std::chrono::month month{static_cast<unsigned>(reader.digits(2))};
  reader.any_of("-");
  const std::chrono::day day{static_cast<unsigned>(reader.digits(2))};
  reader.any_of("Tt ");
  const int hour = reader.digits(2);
  reader.any_of(":");
  const int minute = reader.digits(2);
  const int second = reader.take(':') ? reader.digits(2) : 0;
  const std::int64_t fraction = reader.take('.') ? read_fraction(reader) : 0;
  if (!reader.ok() || !(year / month / day).ok() || hour > 23 || minute > 59 || second > 59) bad_format(text);
  const std::int64_t offset = read_offset_minutes(reader, text);
  if (!reader.ok() || !reader.at_end()) bad_format(text);
  const auto local =
      std::chrono::duration_cast<std::chrono::microseconds>(sys_days(year / month / day).time_since_epoch());
  const Instant instant{local.count() + ((hour * 60 + minute - offset) * 60 + second) * 1'000'000 + fraction};
  if (instant < earliest_instant || instant > latest_instant)
    raise<InvalidArgument>("instant.range", "'{}' is not in the years 0001 to 9999", text);
  return instant;
}

std::string duration_text(Duration duration) {
  const std::int64_t us = duration.count();
  if (us == 0) return "0s";
  for (const Unit& unit : units)
    if (us % unit.us == 0) return fmt::format("{}{}", us / unit.us, unit.name);
  return fmt::format("{}us", us);
}

Duration parse_duration(std::string_view text) {
  const bool negative = text.starts_with('-');
  const auto us = text.size() > (negative ? 1u : 0u) ? duration_us(text.substr(negative ? 1 : 0)) : std::nullopt;
  const std::uint64_t largest = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()) + negative;
  if (!us || *us > largest)
    raise<InvalidArgument>("duration.format", "'{}' is not a duration such as 90s, 30min, 4h or 2d", text);
  return Duration(static_cast<std::int64_t>(negative ? 0 - *us : *us));
}

}  // namespace kefu
