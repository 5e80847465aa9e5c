#include "table_memory.h"

#include <pybind11/numpy.h>

namespace kefu::python {
namespace {

/// Shows memory of the table as an array; the array keeps the memory, not the table.
py::array view(const ResultTable& table, const ResultColumn& column, const py::dtype& dtype) {
  auto* kept = new std::shared_ptr<const void>(table.owner);
  const py::capsule base(kept, [](void* owner) { delete static_cast<std::shared_ptr<const void>*>(owner); });
  return py::array(dtype, {static_cast<py::ssize_t>(table.rows)}, {static_cast<py::ssize_t>(value_size(column.kind))},
                   column.values, base);
}

py::object enumerators_at(const ResultColumn& column, std::size_t row) {
  const std::int64_t begin = column.offsets[row];
  py::tuple items(static_cast<std::size_t>(column.offsets[row + 1] - begin));
  for (std::size_t i = 0; i < items.size(); ++i)
    items[i] = enumerator(*column.names, values_of<std::int32_t>(column)[static_cast<std::size_t>(begin) + i]);
  return items;
}

/// A row as an object of its own type; None where it holds nothing.
py::object object_at(const ResultColumn& column, std::size_t row) {
  if (!is_valid(column, row)) return py::none();
  switch (column.kind) {
    case ColumnKind::boolean: return py::bool_(values_of<std::uint8_t>(column)[row] != 0);
    case ColumnKind::int32: return py::int_(values_of<std::int32_t>(column)[row]);
    case ColumnKind::int64: return py::int_(values_of<std::int64_t>(column)[row]);
    case ColumnKind::real: return py::float_(values_of<double>(column)[row]);
    case ColumnKind::instant: return datetime_of({values_of<std::int64_t>(column)[row]});
    case ColumnKind::text: return text_of(text_at(column, row));
    case ColumnKind::enumerator: return enumerator(*column.names, values_of<std::int32_t>(column)[row]);
    case ColumnKind::enumerators: return enumerators_at(column, row);
  }
  return py::none();
}

py::array objects(const ResultTable& table, const ResultColumn& column) {
  py::array array(py::dtype("O"), static_cast<py::ssize_t>(table.rows));
  auto** items = static_cast<PyObject**>(array.mutable_data());
  for (std::size_t row = 0; row < table.rows; ++row) Py_XSETREF(items[row], object_at(column, row).release().ptr());
  return array;
}

bool has_missing(const ResultTable& table, const ResultColumn& column) {
  for (std::size_t row = 0; row < table.rows; ++row)
    if (!is_valid(column, row)) return true;
  return false;
}

const char* dtype_name(ColumnKind kind) {
  switch (kind) {
    case ColumnKind::boolean: return "bool";
    case ColumnKind::int32: return "int32";
    case ColumnKind::int64: return "int64";
    case ColumnKind::real: return "float64";
    case ColumnKind::instant: return "datetime64[us]";
    default: return "O";
  }
}

/// Missing instants are NaT and missing reals NaN in their memory already; a missing number or bool needs an object.
py::array make_array(const ResultTable& table, const ResultColumn& column) {
  const bool holds_missing = column.kind == ColumnKind::instant || column.kind == ColumnKind::real;
  const std::string_view dtype = dtype_name(column.kind);
  if (dtype == "O" || (!holds_missing && has_missing(table, column))) return objects(table, column);
  return view(table, column, py::dtype(std::string(dtype)));
}

py::object plain_at(const ResultColumn& column, std::size_t row) {
  const py::object value = object_at(column, row);
  if (column.kind == ColumnKind::enumerator && !value.is_none()) return value.attr("name");
  if (column.kind != ColumnKind::enumerators) return value;
  py::list names;
  for (const py::handle item : value) names.append(item.attr("name"));
  return names;
}

}  // namespace

py::object array_of(ResultTable& table, std::string_view name) {
  const py::str key(name.data(), name.size());
  if (!table.arrays.contains(key)) {
    const py::array array = make_array(table, column_named(table, name));
    array.attr("setflags")(py::arg("write") = false);
    table.arrays[key] = array;
  }
  return table.arrays[key];
}

py::list list_of(const ResultTable& table, const ResultColumn& column) {
  py::list items(table.rows);
  for (std::size_t row = 0; row < table.rows; ++row) items[row] = plain_at(column, row);
  return items;
}

}  // namespace kefu::python
