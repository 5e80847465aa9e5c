#include "functions.h"
#include "values.h"

#include <kefu/base/calendar.h>

namespace kefu::python {
namespace {

void bind_working_time(const py::class_<Calendar>& type) {
  method<Calendar>(
      type, "is_working", [](const Calendar& c, Instant at) { return c.is_working(at); }, needed<Instant>("instant"));
  method<Calendar>(
      type, "working_time_between",
      [](const Calendar& c, Instant from, Instant to) { return c.working_time_between(from, to); },
      needed<Instant>("start"), needed<Instant>("end"));
  method<Calendar>(
      type, "add_working_time",
      [](const Calendar& c, Instant from, Duration duration) { return c.add_working_time(from, duration); },
      needed<Instant>("start"), needed<Duration>("duration"));
  method<Calendar>(
      type, "next_opening", [](const Calendar& c, Instant from) { return c.next_opening(from); },
      needed<Instant>("start"));
}

void bind_days(const py::class_<Calendar>& type) {
  method<Calendar>(
      type, "is_holiday", [](const Calendar& c, Date date) { return c.is_holiday(date); }, needed<Date>("date"));
  method<Calendar>(
      type, "holiday_on", [](const Calendar& c, Date date) { return c.holiday_on(date); }, needed<Date>("date"));
  method<Calendar>(
      type, "knows", [](const Calendar& c, Date date) { return c.knows(date); }, needed<Date>("date"));
  attribute<Calendar>(type, "rules", [](const Calendar& c) { return c.rules(); });
  made_of<Calendar>(type, [](const Calendar& c) { return c.rules(); });
  attribute<Calendar>(type, "digest", [](const Calendar& c) { return c.digest(); });
}

}  // namespace

void bind_calendar(py::module_& m) {
  bind_enums<Weekday>(m);
  bind_values<Holiday, WorkingDay, CalendarRules>(m);
  const py::class_<Calendar> type(m, "Calendar", py::is_final(), doc_of("Calendar").c_str());
  constructor<Calendar>(
      type, [](const CalendarRules& rules) { return Calendar(rules); }, needed<CalendarRules>("rules"));
  bind_working_time(type);
  bind_days(type);
  function(m, "every_day", &every_day, needed<TimeRange>("hours"), needed<TimeZone>("zone"));
  function(
      m, "read_calendar", [](const RuleSource& rules, const std::string& path) { return read_calendar(rules, path); },
      needed<RuleSource>("rules"), needed<std::string>("path"));
}

}  // namespace kefu::python
