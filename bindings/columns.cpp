#include "columns.h"

#include <cmath>
#include <limits>
#include <optional>

namespace kefu::python {
namespace {

constexpr double missing_number = std::numeric_limits<double>::quiet_NaN();

std::string_view type_named(py::handle given) { return Py_TYPE(given.ptr())->tp_name; }

bool is_pandas_series(py::handle given) {
  const py::object module = py::getattr(py::type::of(given), "__module__", py::str(""));
  return type_named(given) == "Series" && std::string(py::str(module)).starts_with("pandas");
}

/// None, NaN, pandas' NA and NaT, NumPy's masked.
bool is_missing(py::handle given) {
  if (given.is_none()) return true;
  if (PyFloat_Check(given.ptr())) return std::isnan(PyFloat_AS_DOUBLE(given.ptr()));
  const std::string_view name = type_named(given);
  return name.ends_with("NAType") || name.ends_with("NaTType") || name.ends_with("MaskedConstant");
}

[[noreturn]] void no_column(py::handle given, const Place& place) {
  if (PyUnicode_Check(given.ptr()) && !place.twin().empty())
    fail<CallError>("call.type", "{}: expected a column, got one text {}; {}() takes one text", place.text(),
                    shown(given), place.twin());
  fail<CallError>("call.type", "{}: expected a column (list, NumPy, pandas, polars or Arrow), got {}", place.text(),
                  shown(given));
}

void require_column(py::handle given, const Place& place) {
  const bool is_flat = !py::hasattr(given, "ndim") || py::int_(given.attr("ndim")).cast<int>() == 1;
  const bool is_text = PyUnicode_Check(given.ptr()) || PyBytes_Check(given.ptr());
  const bool is_frame =
      PyDict_Check(given.ptr()) || py::hasattr(given, "columns") || py::hasattr(given, "column_names");
  if (is_text || is_frame || !is_flat) no_column(given, place);
}

/// The rows as Python objects; NumPy and pandas give their own missing values.
py::tuple items_of(py::handle given, const Place& place) {
  const bool is_array = py::hasattr(given, "ndim") && py::hasattr(given, "tolist");
  const py::object rows = is_array ? given.attr("tolist")() : py::reinterpret_borrow<py::object>(given);
  PyObject* items = PySequence_Tuple(rows.ptr());
  if (items) return py::reinterpret_steal<py::tuple>(items);
  if (!PyErr_ExceptionMatches(PyExc_TypeError)) throw py::error_already_set();
  PyErr_Clear();
  no_column(given, place);
}

/// The column as Arrow, if it is kept so. A pandas column of Python objects is read object by object, so that a bad row
/// can be named; pandas without pyarrow does not speak Arrow after all.
std::optional<ArrowColumn> arrow_of(py::handle given, const Place& place) {
  if (!speaks_arrow(given)) return std::nullopt;
  if (!is_pandas_series(given)) return read_arrow(given, place);
  const py::object dtype = given.attr("dtype");
  if (!py::hasattr(dtype, "storage") && !py::hasattr(dtype, "pyarrow_dtype")) return std::nullopt;
  try {
    return read_arrow(given, place);
  } catch (const py::error_already_set& error) {
    if (error.matches(PyExc_ImportError)) return std::nullopt;
    throw;
  }
}

double number_of(py::handle item, const Place& place) {
  if (is_missing(item)) return missing_number;
  try {
    return read_double(item, place);
  } catch (const CallError&) {
    fail<CallError>("column.type", "{}: expected a number, got {}", place.text(), shown(item));
  }
}

/// pandas' own nullable numbers, as doubles with NaN; nothing for other columns, which are read object by object.
std::optional<py::object> pandas_doubles(py::handle given) {
  const std::string kind = py::str(given.attr("dtype").attr("kind"));
  if (kind != "i" && kind != "u" && kind != "f") return std::nullopt;
  return given.attr("to_numpy")(py::arg("dtype") = "float64", py::arg("na_value") = missing_number);
}

template <class T>
void copy_numbers(const Py_buffer& buffer, std::vector<double>& numbers) {
  const auto* row = static_cast<const char*>(buffer.buf);
  for (Py_ssize_t i = 0; i < buffer.shape[0]; ++i, row += buffer.strides[0])
    numbers.push_back(static_cast<double>(*reinterpret_cast<const T*>(row)));
}

bool copy_numbers(char format, const Py_buffer& buffer, std::vector<double>& numbers) {
  switch (format) {
    case 'd': return copy_numbers<double>(buffer, numbers), true;
    case 'f': return copy_numbers<float>(buffer, numbers), true;
    case 'b': return copy_numbers<signed char>(buffer, numbers), true;
    case 'B': return copy_numbers<unsigned char>(buffer, numbers), true;
    case 'h': return copy_numbers<short>(buffer, numbers), true;
    case 'H': return copy_numbers<unsigned short>(buffer, numbers), true;
    case 'i': return copy_numbers<int>(buffer, numbers), true;
    case 'I': return copy_numbers<unsigned>(buffer, numbers), true;
    case 'l': return copy_numbers<long>(buffer, numbers), true;
    case 'L': return copy_numbers<unsigned long>(buffer, numbers), true;
    case 'q': return copy_numbers<long long>(buffer, numbers), true;
    case 'Q': return copy_numbers<unsigned long long>(buffer, numbers), true;
    default: return false;
  }
}

std::shared_ptr<Py_buffer> open_buffer(py::handle given) {
  auto buffer = std::make_unique<Py_buffer>();
  if (PyObject_GetBuffer(given.ptr(), buffer.get(), PyBUF_FORMAT | PyBUF_STRIDES) != 0) {
    PyErr_Clear();
    return nullptr;
  }
  return {buffer.release(), [](Py_buffer* opened) {
            PyBuffer_Release(opened);
            delete opened;
          }};
}

}  // namespace

TextColumn::TextColumn(py::handle given, const Place& place) {
  require_column(given, place);
  if (is_pandas_series(given)) index_ = given.attr("index");
  if (auto arrow = arrow_of(given, place)) {
    arrow_ = *std::move(arrow);
    append_texts(arrow_, views_, place);
  } else {
    read_items(items_of(given, place), place);
  }
}

void TextColumn::read_items(const py::tuple& items, const Place& place) {
  owner_ = items;  // keeps every row's bytes, whatever becomes of the list
  views_.reserve(items.size());
  for (std::size_t i = 0; i < items.size(); ++i) {
    const py::handle item = PyTuple_GET_ITEM(items.ptr(), static_cast<Py_ssize_t>(i));
    if (PyUnicode_Check(item.ptr()))
      views_.push_back(read_text(item, place.row(i)));
    else if (is_missing(item))
      views_.emplace_back();
    else
      fail<CallError>("column.type", "{}: expected text, got {}", place.row(i).text(), shown(item));
  }
}

NumberColumn::NumberColumn(py::handle given, const Place& place) {
  require_column(given, place);
  const bool is_pandas = is_pandas_series(given);
  const std::optional<py::object> doubles = is_pandas ? pandas_doubles(given) : std::nullopt;
  if (read_buffer(doubles ? py::handle(*doubles) : given, place)) return;
  if (!is_pandas && speaks_arrow(given))
    read_arrow_numbers(given, place);
  else
    read_items(items_of(given, place), place);
}

void NumberColumn::read_arrow_numbers(py::handle given, const Place& place) {
  arrow_ = read_arrow(given, place);
  if (const auto in_place = doubles_in_place(arrow_)) {
    values_ = *in_place;
    return;
  }
  append_numbers(arrow_, *copied_, place);
  values_ = *copied_;
}

void NumberColumn::read_items(const py::tuple& items, const Place& place) {
  copied_->reserve(items.size());
  for (std::size_t i = 0; i < items.size(); ++i)
    copied_->push_back(number_of(PyTuple_GET_ITEM(items.ptr(), static_cast<Py_ssize_t>(i)), place.row(i)));
  values_ = *copied_;
}

/// Numbers of C side by side, such as a NumPy array. A masked array hides its mask here, so it is read by items.
bool NumberColumn::read_buffer(py::handle given, const Place& place) {
  if (!PyObject_CheckBuffer(given.ptr()) || py::hasattr(given, "mask")) return false;
  const std::shared_ptr<Py_buffer> buffer = open_buffer(given);
  if (!buffer || !buffer->format || std::string_view(buffer->format).size() != 1) return false;
  if (buffer->ndim != 1) no_column(given, place);
  if (*buffer->format == 'd' && buffer->strides[0] == static_cast<Py_ssize_t>(sizeof(double))) {
    buffer_ = buffer;
    values_ = {static_cast<const double*>(buffer->buf), static_cast<std::size_t>(buffer->shape[0])};
    return true;
  }
  if (!copy_numbers(*buffer->format, *buffer, *copied_)) return false;
  values_ = *copied_;
  return true;
}

}  // namespace kefu::python
