#include "desk_arguments.h"

#include "wrap.h"

#include <datetime.h>

#include <limits>

namespace kefu::python {
namespace {

/// A Python callable that C++ may copy, call and forget on any thread, with or without the GIL.
std::shared_ptr<py::object> kept(py::handle callable, const Place& place) {
  if (!PyCallable_Check(callable.ptr())) wrong_type(callable, place, "a callable");
  return {new py::object(py::reinterpret_borrow<py::object>(callable)), [](py::object* object) {
            const py::gil_scoped_acquire gil;
            delete object;
          }};
}

template <class T>
ColumnKind kind_of() {
  if constexpr (std::is_same_v<T, std::string>)
    return ColumnKind::text;
  else if constexpr (std::is_same_v<T, bool>)
    return ColumnKind::boolean;
  else if constexpr (std::is_same_v<T, double>)
    return ColumnKind::real;
  else if constexpr (std::is_same_v<T, Instant>)
    return ColumnKind::instant;
  else
    return ColumnKind::int64;
}

template <class T>
void put(std::vector<std::uint8_t>& bytes, const T& value) {
  const auto* begin = reinterpret_cast<const std::uint8_t*>(&value);
  bytes.insert(bytes.end(), begin, begin + sizeof value);
}

/// NumPy's own missing values where it has some, so that such columns need no copy on their way out.
void put_row(ColumnStore::Buffers& buffers, const std::optional<bool>& row) {
  buffers.values.push_back(row.value_or(false));
}
void put_row(ColumnStore::Buffers& buffers, const std::optional<std::int64_t>& row) {
  put(buffers.values, row.value_or(0));
}
void put_row(ColumnStore::Buffers& buffers, const std::optional<double>& row) {
  put(buffers.values, row.value_or(std::numeric_limits<double>::quiet_NaN()));
}
void put_row(ColumnStore::Buffers& buffers, const std::optional<Instant>& row) {
  put(buffers.values, row ? row->us : std::numeric_limits<std::int64_t>::min());
}
void put_row(ColumnStore::Buffers& buffers, const std::optional<std::string>& row) {
  if (row) buffers.values.insert(buffers.values.end(), row->begin(), row->end());
  buffers.offsets.push_back(static_cast<std::int64_t>(buffers.values.size()));
}

template <class T>
ResultColumn column_of(const std::string& name, const std::vector<std::optional<T>>& rows, ColumnStore& store) {
  auto& buffers = *store.columns.emplace_back(std::make_unique<ColumnStore::Buffers>());
  const bool is_text = std::is_same_v<T, std::string>;
  if (is_text) buffers.offsets.push_back(0);
  for (const std::optional<T>& row : rows) {
    put_row(buffers, row);
    buffers.valid.push_back(row.has_value());
  }
  return {name, kind_of<T>(), buffers.values.data(), buffers.valid.data(), is_text ? buffers.offsets.data() : nullptr};
}

}  // namespace

Moment Convert<Moment>::from_python(py::handle given, const Place& place) {
  if (!PyDateTimeAPI) PyDateTime_IMPORT;
  if (given.is_none()) return std::monostate();
  if (PyDate_Check(given.ptr()) && !PyDateTime_Check(given.ptr())) return read_date(given, place);
  return read_instant(given, place);
}

Clock Convert<Clock>::from_python(py::handle given, const Place& place) {
  if (given.is_none()) return {};
  return [callable = kept(given, place)] {
    const py::gil_scoped_acquire gil;
    return read_instant((*callable)(), Place("clock()"));
  };
}

LogSink Convert<LogSink>::from_python(py::handle given, const Place& place) {
  if (given.is_none()) return {};
  return [callable = kept(given, place)](std::string_view line) {
    const py::gil_scoped_acquire gil;
    (*callable)(text_of(line));
  };
}

HostKey Convert<HostKey>::from_python(py::handle given, const Place& place) {
  if (given.is_none()) return {};
  if (!PyBytes_Check(given.ptr())) wrong_type(py::type::of(given), place, "bytes");  // never show a key
  return {std::string(py::reinterpret_borrow<py::bytes>(given))};
}

py::object Convert<Table>::to_python(const Table& table) {
  auto result = std::make_unique<ResultTable>();
  auto store = std::make_shared<ColumnStore>();
  result->name = table.name;
  result->rows = table.rows;
  for (const TableColumn& column : table.columns)
    result->columns.push_back(
        std::visit([&](const auto& rows) { return column_of(column.name, rows, *store); }, column.values));
  result->owner = store;
  return wrap(typeid(ResultTable), result.release());
}

}  // namespace kefu::python
