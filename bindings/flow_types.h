#pragma once

#include "convert.h"

#include <kefu/flow/case_facts.h>
#include <kefu/flow/phrase_book.h>

#include <functional>

namespace kefu::python {

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
