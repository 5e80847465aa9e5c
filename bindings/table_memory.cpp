#include "table_memory.h"

#include <algorithm>
#include <cstring>

namespace kefu::python {
namespace {

bool same_bytes(const void* left, const void* right, std::size_t size) {
  return size == 0 || std::memcmp(left, right, size) == 0;
}

bool same_rows(const ResultColumn& left, const ResultColumn& right, std::size_t rows) {
  for (std::size_t row = 0; row < rows; ++row)
    if (is_valid(left, row) != is_valid(right, row)) return false;
  return true;
}

bool same_column(const ResultTable& table, const ResultColumn& left, const ResultTable& other,
                 const ResultColumn& right) {
  const std::size_t count = value_count(table, left);
  return left.name == right.name && left.kind == right.kind && left.names == right.names &&
         count == value_count(other, right) && same_rows(left, right, table.rows) &&
         (!left.offsets || same_bytes(left.offsets, right.offsets, (table.rows + 1) * sizeof(std::int64_t))) &&
         same_bytes(left.values, right.values, count * value_size(left.kind));
}

py::object bytes_or_none(const void* data, std::size_t size) {
  if (!data) return py::none();
  return py::bytes(static_cast<const char*>(data), size);
}

template <class T>
void copy_bytes(std::vector<T>& target, py::handle bytes) {
  if (bytes.is_none()) return;
  const auto view = bytes.cast<std::string_view>();
  target.resize(view.size() / sizeof(T));
  std::ranges::copy(view, reinterpret_cast<char*>(target.data()));
}

}  // namespace

std::size_t value_size(ColumnKind kind) noexcept {
  switch (kind) {
    case ColumnKind::int32:
    case ColumnKind::enumerator:
    case ColumnKind::enumerators: return 4;
    case ColumnKind::int64:
    case ColumnKind::real:
    case ColumnKind::instant: return 8;
    default: return 1;
  }
}

std::size_t value_count(const ResultTable& table, const ResultColumn& column) noexcept {
  return column.offsets ? static_cast<std::size_t>(column.offsets[table.rows]) : table.rows;
}

std::string_view text_at(const ResultColumn& column, std::size_t row) noexcept {
  const auto begin = static_cast<std::size_t>(column.offsets[row]);
  return {values_of<char>(column) + begin, static_cast<std::size_t>(column.offsets[row + 1]) - begin};
}

const ResultColumn& column_named(const ResultTable& table, std::string_view name) {
  const auto found = std::ranges::find(table.columns, name, &ResultColumn::name);
  if (found != table.columns.end()) return *found;
  std::string names;
  for (const ResultColumn& column : table.columns) names += (names.empty() ? "" : ", ") + column.name;
  fail<NotFound>("table.no_column", "{} has no column '{}'; it has {}", table.name, name, names);
}

bool equal(const ResultTable& left, const ResultTable& right) {
  return left.rows == right.rows && left.columns.size() == right.columns.size() &&
         std::ranges::equal(left.columns, right.columns, [&](const ResultColumn& a, const ResultColumn& b) {
           return same_column(left, a, right, b);
         });
}

py::tuple pickled(const ResultTable& table) {
  py::list columns;
  for (const ResultColumn& column : table.columns) {
    columns.append(py::make_tuple(column.name, static_cast<int>(column.kind), column.ordered,
                                  column.names ? py::object(py::str(column.names->name)) : py::none(),
                                  bytes_or_none(column.values, value_count(table, column) * value_size(column.kind)),
                                  bytes_or_none(column.valid, table.rows),
                                  bytes_or_none(column.offsets, (table.rows + 1) * sizeof(std::int64_t))));
  }
  return py::make_tuple(table.name, table.rows, columns, table.index);
}

void unpickle(ResultTable& table, const py::tuple& state) {
  auto store = std::make_shared<ColumnStore>();
  table.name = state[0].cast<std::string>();
  table.rows = state[1].cast<std::size_t>();
  table.index = state[3];
  for (const py::handle entry : py::list(state[2])) {
    const auto parts = py::reinterpret_borrow<py::tuple>(entry);
    auto& buffers = *store->columns.emplace_back(std::make_unique<ColumnStore::Buffers>());
    copy_bytes(buffers.values, parts[4]);
    copy_bytes(buffers.valid, parts[5]);
    copy_bytes(buffers.offsets, parts[6]);
    table.columns.push_back(
        {parts[0].cast<std::string>(), static_cast<ColumnKind>(parts[1].cast<int>()), buffers.values.data(),
         parts[5].is_none() ? nullptr : buffers.valid.data(), parts[6].is_none() ? nullptr : buffers.offsets.data(),
         parts[3].is_none() ? nullptr : find_enum(parts[3].cast<std::string>()), parts[2].cast<bool>()});
  }
  table.owner = store;
}

}  // namespace kefu::python
