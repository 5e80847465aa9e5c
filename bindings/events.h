#pragma once

#include "values.h"

#include <kefu/facts/event.h>

namespace kefu::python {

template <class T>
concept JournalEvent = boost::mp11::mp_contains<Event, T>::value;

/// Events say their type in JSON, {"type": "order_paid", ...}; reading one as its own class, the type may be left out.
template <JournalEvent T>
struct JsonForm<T> {
  static std::string write(const T& value) { return to_json(Event(value)); }
  static T read(std::string_view text) {
    const JsonValue json = parse_json(text);
    if (json.kind != JsonKind::object || !json.find("type")) return from_json<T>(text);
    Event event = from_json<Event>(text);
    if (T* wanted = std::get_if<T>(&event)) return std::move(*wanted);
    fail<InvalidArgument>("json.unknown_type", "expected a {}, got a {}", snake_case(type_name<T>()), type_of(event));
  }
};

}  // namespace kefu::python
