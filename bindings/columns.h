#pragma once

#include "arrow.h"
#include "convert.h"

#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace kefu::python {

/// A column of texts, read where it lies: list, tuple, NumPy, pandas, polars or Arrow. Null rows (None, NaN, NA) are
/// views without data. The owner of the bytes is kept as long as the column.
class TextColumn {
 public:
  /// Throws  CallError `call.type` for what is no column, `column.type` for a row that is no text, naming it;
  ///         InvalidArgument `text.surrogate`
  TextColumn(py::handle given, const Place& place);

  [[nodiscard]] std::span<const std::string_view> views() const noexcept { return views_; }

  /// The index of the pandas Series that came in, or None.
  [[nodiscard]] const py::object& index() const noexcept { return index_; }

 private:
  void read_items(const py::tuple& items, const Place& place);

  std::vector<std::string_view> views_;
  py::object owner_;
  ArrowColumn arrow_;
  py::object index_ = py::none();
};

/// A column of numbers, as doubles: without a copy where they lie as doubles side by side. Null rows are NaN.
class NumberColumn {
 public:
  /// Throws  CallError `call.type` for what is no column, `column.type` for a row that is no number, naming it
  NumberColumn(py::handle given, const Place& place);

  [[nodiscard]] std::span<const double> values() const noexcept { return values_; }

 private:
  void read_items(const py::tuple& items, const Place& place);
  bool read_buffer(py::handle given, const Place& place);
  void read_arrow_numbers(py::handle given, const Place& place);

  std::span<const double> values_;
  std::shared_ptr<std::vector<double>> copied_ = std::make_shared<std::vector<double>>();
  std::shared_ptr<Py_buffer> buffer_;
  ArrowColumn arrow_;
};

template <>
struct Convert<TextColumn> {
  static TextColumn from_python(py::handle given, const Place& place) { return TextColumn(given, place); }
  static std::string taken() { return "collections.abc.Iterable[object]"; }
};

template <>
struct Convert<NumberColumn> {
  static NumberColumn from_python(py::handle given, const Place& place) { return NumberColumn(given, place); }
  static std::string taken() { return "collections.abc.Iterable[object]"; }
};

}  // namespace kefu::python
