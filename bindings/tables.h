#pragma once

#include "convert.h"

#include <kefu/facts/verdict.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace kefu::python {

/// What the rows of a result column are.
enum class ColumnKind { boolean, int32, int64, real, instant, text, enumerator, enumerators };

/// One column of a result as it lies in memory, owned by its table: what NumPy and Arrow are shown.
struct ResultColumn {
  std::string name;
  ColumnKind kind{};
  const void* values = nullptr;           ///< bytes, int32, int64, double, microseconds; of text the bytes of all rows
  const std::uint8_t* valid = nullptr;    ///< 1 where the row holds something; null: every row does
  const std::int64_t* offsets = nullptr;  ///< of text and of lists: row i is [offsets[i], offsets[i + 1])
  const EnumTable* names = nullptr;       ///< of enumerators, whose values are their codes
  bool ordered = false;                   ///< the enumeration has a natural order
};

/// A result of many rows. Columns leave as NumPy arrays and as Arrow without a copy where the layout allows it.
struct ResultTable {
  std::string name;
  std::size_t rows = 0;
  std::vector<ResultColumn> columns;
  std::shared_ptr<const void> owner;  ///< of the columns' memory
  py::object index = py::none();      ///< of the pandas Series that came in
  py::dict arrays;                    ///< NumPy arrays made so far
};

/// Enumerations whose order of declaration is an order of degree.
template <class Enum>
inline constexpr bool is_graded = false;
template <>
inline constexpr bool is_graded<Severity> = true;
template <>
inline constexpr bool is_graded<Behaviour> = true;

[[nodiscard]] const ResultColumn& column_named(const ResultTable& table, std::string_view name);

/// The column as a read-only NumPy array: numbers and instants of their own dtype (instants as UTC datetime64), the
/// rest as objects: str, enumerators, tuples of enumerators, None where there is nothing.
[[nodiscard]] py::object array_of(ResultTable& table, std::string_view name);

/// The column as a list of plain objects: enumerators by their names, instants as aware datetimes.
[[nodiscard]] py::list list_of(const ResultTable& table, const ResultColumn& column);

/// PyCapsules of the Arrow interface: a record batch with a column each, enumerators as dictionaries.
[[nodiscard]] py::object schema_capsule(const ResultTable& table);
[[nodiscard]] py::object array_capsule(const ResultTable& table);
[[nodiscard]] py::object stream_capsule(const ResultTable& table);

/// What the columns of a table that is built row by row, or was pickled, are kept in.
struct ColumnStore {
  struct Buffers {
    std::vector<std::uint8_t> values, valid;
    std::vector<std::int64_t> offsets;
  };
  std::vector<std::unique_ptr<Buffers>> columns;
};

/// Equal rows under equal names; two missing rows are equal.
[[nodiscard]] bool equal(const ResultTable& left, const ResultTable& right);

[[nodiscard]] py::tuple pickled(const ResultTable& table);
void unpickle(ResultTable& table, const py::tuple& state);

}  // namespace kefu::python
