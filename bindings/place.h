#pragma once

#include "errors.h"

#include <string>
#include <string_view>

namespace kefu::python {

/// Where a Python object was given, for messages: "nps(): level", "OrderPlaced.lines[2].item". A chain on the stack
/// that becomes text only when something is wrong.
class Place {
 public:
  /// `twin` names the function to use where a column came for one text, or one text for a column.
  explicit Place(std::string_view name, std::string_view twin = {}) : name_(name), twin_(twin) {}

  [[nodiscard]] Place member(std::string_view name) const { return {this, name, Kind::member, 0}; }
  [[nodiscard]] Place item(std::size_t index) const { return {this, {}, Kind::item, index}; }
  [[nodiscard]] Place row(std::size_t index) const { return {this, {}, Kind::row, index}; }

  [[nodiscard]] std::string text() const;
  [[nodiscard]] std::string_view twin() const noexcept { return twin_; }

 private:
  enum class Kind { member, item, row };

  Place(const Place* parent, std::string_view name, Kind kind, std::size_t index)
      : parent_(parent), name_(name), kind_(kind), index_(index) {}

  const Place* parent_ = nullptr;
  std::string_view name_;
  std::string_view twin_;
  Kind kind_ = Kind::member;
  std::size_t index_ = 0;
};

/// A Python object as messages show it: its repr, cut to a line.
[[nodiscard]] std::string shown(py::handle given);

/// Throws  CallError `call.type`: "nps(): level: expected float, got 'high'"
[[noreturn]] void wrong_type(py::handle given, const Place& place, std::string_view expected);

}  // namespace kefu::python
