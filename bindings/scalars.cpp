#include "scalars.h"

#include <datetime.h>

namespace kefu::python {
namespace {

/// True and False are no numbers, NumPy's neither.
bool is_truth(py::handle given) {
  return PyBool_Check(given.ptr()) || std::string_view(Py_TYPE(given.ptr())->tp_name).starts_with("numpy.bool");
}

constexpr std::int64_t us_per_second = 1'000'000;
constexpr std::int64_t us_per_day = 86'400 * us_per_second;

void load_datetime() {
  if (!PyDateTimeAPI) PyDateTime_IMPORT;
}

bool is_named(py::handle given, std::string_view type) { return type == Py_TYPE(given.ptr())->tp_name; }

[[noreturn]] void bad_surrogate(py::handle given, const Place& place) {
  const py::error_already_set thrown;  // takes Python's UnicodeEncodeError, which knows the position
  const auto position = thrown.value().attr("start").cast<std::size_t>();
  fail<InvalidArgument>("text.surrogate", "{}: lone surrogate at character {} of {}", place.text(), position,
                        shown(given));
}

std::int64_t us_of_delta(py::handle delta, const Place& place) {
  const auto* value = reinterpret_cast<PyDateTime_Delta*>(delta.ptr());
  const std::int64_t rest = value->seconds * us_per_second + value->microseconds;
  std::int64_t us = 0;
  if (__builtin_mul_overflow(std::int64_t{value->days}, us_per_day, &us) || __builtin_add_overflow(us, rest, &us))
    fail<InvalidArgument>("duration.range", "{}: {} is beyond the range of microseconds", place.text(), shown(delta));
  return us;
}

std::int64_t us_of_wall_time(py::handle given) {
  const auto* wall = reinterpret_cast<PyDateTime_DateTime*>(given.ptr());
  const Date date = Date::of(PyDateTime_GET_YEAR(wall), PyDateTime_GET_MONTH(wall), PyDateTime_GET_DAY(wall));
  const std::int64_t seconds =
      PyDateTime_DATE_GET_HOUR(wall) * 3600 + PyDateTime_DATE_GET_MINUTE(wall) * 60 + PyDateTime_DATE_GET_SECOND(wall);
  return date.days * us_per_day + seconds * us_per_second + PyDateTime_DATE_GET_MICROSECOND(wall);
}

Instant instant_in_range(std::int64_t us, py::handle given, const Place& place) {
  if (us < earliest_instant.us || us > latest_instant.us)
    fail<InvalidArgument>("instant.range", "{}: {} is not in the years 0001 to 9999", place.text(), shown(given));
  return {us};
}

}  // namespace

bool read_bool(py::handle given, const Place& place) {
  if (given.ptr() == Py_True) return true;
  if (given.ptr() == Py_False) return false;
  if (is_named(given, "numpy.bool") || is_named(given, "numpy.bool_")) return PyObject_IsTrue(given.ptr()) == 1;
  wrong_type(given, place, "bool");
}

std::int64_t read_integer(py::handle given, const Place& place, std::int64_t low, std::int64_t high) {
  if (is_truth(given) || !PyIndex_Check(given.ptr())) wrong_type(given, place, "int");
  const auto number = py::reinterpret_steal<py::object>(PyNumber_Index(given.ptr()));
  if (!number) {
    PyErr_Clear();
    wrong_type(given, place, "int");
  }
  int overflow = 0;
  const long long value = PyLong_AsLongLongAndOverflow(number.ptr(), &overflow);
  if (overflow != 0 || value < low || value > high)
    fail<InvalidArgument>("call.range", "{}: {} is not in {} to {}", place.text(), shown(given), low, high);
  return value;
}

double read_double(py::handle given, const Place& place) {
  if (PyFloat_Check(given.ptr())) return PyFloat_AS_DOUBLE(given.ptr());
  const PyNumberMethods* number = Py_TYPE(given.ptr())->tp_as_number;
  if (is_truth(given) || !number || !(number->nb_float || number->nb_index)) wrong_type(given, place, "float");
  const double value = PyFloat_AsDouble(given.ptr());
  if (value == -1 && PyErr_Occurred()) {
    PyErr_Clear();
    wrong_type(given, place, "float");
  }
  return value;
}

std::string_view read_text(py::handle given, const Place& place) {
  if (!PyUnicode_Check(given.ptr())) {
    if (place.twin().empty() || PyBytes_Check(given.ptr()) || !py::hasattr(given, "__len__"))
      wrong_type(given, place, "str");
    fail<CallError>("call.type", "{}: expected str, got a column ({}); {}() takes columns", place.text(),
                    Py_TYPE(given.ptr())->tp_name, place.twin());
  }
  Py_ssize_t size = 0;
  const char* bytes = PyUnicode_AsUTF8AndSize(given.ptr(), &size);
  if (!bytes) bad_surrogate(given, place);
  return {bytes, static_cast<std::size_t>(size)};
}

std::string read_text_of(py::handle given, const Place& place) {
  if (!PyUnicode_Check(given.ptr()) && py::hasattr(given, "key"))
    return std::string(read_text(given.attr("key"), place));
  return std::string(read_text(given, place));
}

Instant read_instant(py::handle given, const Place& place) {
  load_datetime();
  if (!PyDateTime_Check(given.ptr())) {
    if (is_truth(given) || !PyIndex_Check(given.ptr()))
      wrong_type(given, place, "an aware datetime or int microseconds");
    return {read_integer(given, place, earliest_instant.us, latest_instant.us)};
  }
  py::object offset;
  try {
    offset = given.attr("utcoffset")();
  } catch (const py::error_already_set&) {  // pandas.NaT calls itself a datetime
    wrong_type(given, place, "an aware datetime or int microseconds");
  }
  if (offset.is_none())
    fail<InvalidArgument>("instant.naive", "{}: {} has no time zone: give it a tzinfo, such as datetime.timezone.utc",
                          place.text(), shown(given));
  return instant_in_range(us_of_wall_time(given) - us_of_delta(offset, place), given, place);
}

Duration read_duration(py::handle given, const Place& place) {
  load_datetime();
  if (PyUnicode_Check(given.ptr()))
    return parsed(place, [text = read_text(given, place)] { return parse_duration(text); });
  if (!PyDelta_Check(given.ptr())) wrong_type(given, place, "timedelta or text such as '30min'");
  return Duration(us_of_delta(given, place));
}

std::string read_path(py::handle given, const Place& place) {
  const auto text = py::reinterpret_steal<py::object>(PyOS_FSPath(given.ptr()));
  if (text) return std::string(read_text(text, place));
  PyErr_Clear();
  wrong_type(given, place, "str or os.PathLike");
}

Date read_date(py::handle given, const Place& place) {
  load_datetime();
  if (PyUnicode_Check(given.ptr()))
    return parsed(place, [text = read_text(given, place)] { return Date::parse(text); });
  if (!PyDate_Check(given.ptr()) || PyDateTime_Check(given.ptr()))
    wrong_type(given, place, "date or text such as '2026-10-01'");
  return Date::of(PyDateTime_GET_YEAR(given.ptr()), PyDateTime_GET_MONTH(given.ptr()), PyDateTime_GET_DAY(given.ptr()));
}

py::tuple read_sequence(py::handle given, const Place& place, std::string_view expected) {
  const bool is_text = PyUnicode_Check(given.ptr()) || PyBytes_Check(given.ptr());
  if (is_text || py::hasattr(given, "keys")) wrong_type(given, place, expected);
  PyObject* items = PySequence_Tuple(given.ptr());
  if (items) return py::reinterpret_steal<py::tuple>(items);
  if (!PyErr_ExceptionMatches(PyExc_TypeError)) throw py::error_already_set();
  PyErr_Clear();
  wrong_type(given, place, expected);
}

py::dict read_mapping(py::handle given, const Place& place, std::string_view expected) {
  if (PyDict_Check(given.ptr())) return py::reinterpret_borrow<py::dict>(given);
  if (!py::hasattr(given, "keys")) wrong_type(given, place, expected);
  py::dict items;
  if (PyDict_Update(items.ptr(), given.ptr()) != 0) throw py::error_already_set();
  return items;
}

py::object datetime_of(Instant instant) {
  load_datetime();
  std::int64_t days = instant.us / us_per_day;
  std::int64_t rest = instant.us % us_per_day;
  if (rest < 0) rest += us_per_day, --days;
  const Date date{static_cast<std::int32_t>(days)};
  const auto seconds = static_cast<int>(rest / us_per_second);
  PyObject* made = PyDateTimeAPI->DateTime_FromDateAndTime(
      date.year(), date.month(), date.day(), seconds / 3600, seconds / 60 % 60, seconds % 60,
      static_cast<int>(rest % us_per_second), PyDateTime_TimeZone_UTC, PyDateTimeAPI->DateTimeType);
  if (!made) throw py::error_already_set();
  return py::reinterpret_steal<py::object>(made);
}

py::object timedelta_of(Duration duration) {
  load_datetime();
  const std::int64_t us = duration.count();
  PyObject* made = PyDelta_FromDSU(static_cast<int>(us / us_per_day), static_cast<int>(us % us_per_day / us_per_second),
                                   static_cast<int>(us % us_per_second));
  if (!made) throw py::error_already_set();
  return py::reinterpret_steal<py::object>(made);
}

py::object date_of(Date date) {
  load_datetime();
  PyObject* made = PyDate_FromDate(date.year(), date.month(), date.day());
  if (!made) throw py::error_already_set();
  return py::reinterpret_steal<py::object>(made);
}

py::object text_of(std::string_view text) {
  PyObject* made = PyUnicode_DecodeUTF8(text.data(), static_cast<Py_ssize_t>(text.size()), "replace");
  if (!made) throw py::error_already_set();
  return py::reinterpret_steal<py::object>(made);
}

py::object read_only(const py::dict& items) {
  PyObject* made = PyDictProxy_New(items.ptr());
  if (!made) throw py::error_already_set();
  return py::reinterpret_steal<py::object>(made);
}

}  // namespace kefu::python
