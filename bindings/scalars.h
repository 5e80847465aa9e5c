#pragma once

#include "place.h"

#include <kefu/base/date.h>
#include <kefu/base/instant.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace kefu::python {

/// What single values come from. Each throws CallError `call.type` naming the place and the object that was given.

[[nodiscard]] bool read_bool(py::handle given, const Place& place);  ///< True and False, NumPy's too; no number

/// Whole numbers, NumPy's too; no bool, no float.
/// Throws  InvalidArgument `call.range`
[[nodiscard]] std::int64_t read_integer(py::handle given, const Place& place, std::int64_t low, std::int64_t high);

[[nodiscard]] double read_double(py::handle given, const Place& place);  ///< numbers of every kind; no bool

/// Bytes of a str, as long as it lives.
/// Throws  InvalidArgument `text.surrogate` for a lone surrogate, naming its place
[[nodiscard]] std::string_view read_text(py::handle given, const Place& place);

/// The text of a value that kefu holds as text: a str, or an object that has one under `key`, such as a ZoneInfo.
[[nodiscard]] std::string read_text_of(py::handle given, const Place& place);

/// An aware datetime, or whole microseconds since 1970 in UTC.
/// Throws  InvalidArgument `instant.naive` for a datetime without time zone, `instant.range`
[[nodiscard]] Instant read_instant(py::handle given, const Place& place);

/// A timedelta, or text such as "30min".
/// Throws  InvalidArgument `duration.range`, and the codes of parse_duration
[[nodiscard]] Duration read_duration(py::handle given, const Place& place);

/// Throws  InvalidArgument `text.surrogate`
[[nodiscard]] std::string read_path(py::handle given, const Place& place);

[[nodiscard]] Date read_date(py::handle given, const Place& place);  ///< a date, or text such as "2026-10-01"

/// The items of any iterable but text and mappings.
[[nodiscard]] py::tuple read_sequence(py::handle given, const Place& place, std::string_view expected);
[[nodiscard]] py::dict read_mapping(py::handle given, const Place& place, std::string_view expected);

[[nodiscard]] py::object datetime_of(Instant instant);  ///< aware, in UTC
[[nodiscard]] py::object timedelta_of(Duration duration);
[[nodiscard]] py::object date_of(Date date);
[[nodiscard]] py::object text_of(std::string_view text);  ///< ill-formed bytes become U+FFFD
[[nodiscard]] py::object read_only(const py::dict& items);

/// What `make` makes, its errors told with the place.
template <class Make>
auto parsed(const Place& place, Make make) {
  try {
    return make();
  } catch (const InvalidArgument& error) {
    throw InvalidArgument(error.code(), place.text() + ": " + error.what());
  }
}

}  // namespace kefu::python
