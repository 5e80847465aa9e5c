#pragma once

#include "convert.h"

#include <kefu/flow/case_facts.h>
#include <kefu/flow/command.h>
#include <kefu/flow/phrase_book.h>

#include <functional>

namespace kefu::python {

template <>
inline constexpr std::string_view python_name<flow::Span> = "ClockSpan";  // Span is a part of a text
template <>
inline constexpr std::string_view python_name<flow::Set> = "SetFact";  // typing has a Set and an Any
template <>
inline constexpr std::string_view python_name<flow::Any> = "AnyOf";

/// Maps that are searched by views: facts of a case, values of placeholders.
template <class Key, class T>
struct Convert<std::map<Key, T, std::less<>>> {
  using Plain = std::map<Key, T>;
  static std::map<Key, T, std::less<>> from_python(py::handle given, const Place& place) {
    const Plain plain = Convert<Plain>::from_python(given, place);
    return {plain.begin(), plain.end()};
  }
  static py::object to_python(const std::map<Key, T, std::less<>>& value) {
    return Convert<Plain>::to_python(Plain(value.begin(), value.end()));
  }
  static std::string taken() { return Convert<Plain>::taken(); }
  static std::string given() { return Convert<Plain>::given(); }
};

}  // namespace kefu::python
