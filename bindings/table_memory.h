#pragma once

#include "tables.h"

namespace kefu::python {

/// Bytes that one value of the column takes; 1 for text.
[[nodiscard]] std::size_t value_size(ColumnKind kind) noexcept;

/// Values of the column, which for text and lists are more or fewer than its rows.
[[nodiscard]] std::size_t value_count(const ResultTable& table, const ResultColumn& column) noexcept;

[[nodiscard]] inline bool is_valid(const ResultColumn& column, std::size_t row) noexcept {
  return !column.valid || column.valid[row] != 0;
}

template <class T>
[[nodiscard]] const T* values_of(const ResultColumn& column) noexcept {
  return static_cast<const T*>(column.values);
}

[[nodiscard]] std::string_view text_at(const ResultColumn& column, std::size_t row) noexcept;

}  // namespace kefu::python
