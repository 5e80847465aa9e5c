#pragma once

#include "convert.h"
#include "tables.h"

#include <kefu/base/clock.h>
#include <kefu/desk/table.h>

#include <functional>
#include <optional>
#include <variant>

namespace kefu::python {

/// A point in time, a whole day, or none.
using Moment = std::variant<std::monostate, Instant, Date>;

using LogSink = std::function<void(std::string_view)>;

/// 32 bytes, or none.
struct HostKey {
  std::optional<std::string> bytes;
};

template <>
struct Convert<Moment> {
  static Moment from_python(py::handle given, const Place& place);
  static py::object to_python(const Moment&) { return py::none(); }
  static std::string taken() { return "datetime.datetime | datetime.date | int | None"; }
};

/// A callable that tells the time. It is called with the GIL, from whatever thread the desk is used in.
template <>
struct Convert<Clock> {
  static Clock from_python(py::handle given, const Place& place);
  static py::object to_python(const Clock&) { return py::none(); }
  static std::string taken() { return "collections.abc.Callable[[], datetime.datetime | int] | None"; }
};

/// A callable that takes lines. It runs under the desk's lock, so it must not use the desk.
template <>
struct Convert<LogSink> {
  static LogSink from_python(py::handle given, const Place& place);
  static py::object to_python(const LogSink&) { return py::none(); }
  static std::string taken() { return "collections.abc.Callable[[str], object] | None"; }
};

template <>
struct Convert<HostKey> {
  static HostKey from_python(py::handle given, const Place& place);
  static py::object to_python(const HostKey&) { return py::none(); }
  static std::string taken() { return "bytes | None"; }
};

template <>
struct Convert<Table> {
  static py::object to_python(const Table& table);
  static std::string given() { return "Table"; }
};

}  // namespace kefu::python
