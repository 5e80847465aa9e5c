#pragma once

#include <kefu/base/instant.h>

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace kefu {

/// One column of a table; an empty cell is one where the value is missing. Nested values are compact JSON text.
struct TableColumn {
  std::string name;
  std::variant<std::vector<std::optional<std::string>>, std::vector<std::optional<std::int64_t>>,
               std::vector<std::optional<double>>, std::vector<std::optional<bool>>,
               std::vector<std::optional<Instant>>>
      values;

  bool operator==(const TableColumn&) const = default;
};

/// Rows of one kind, as columns of equal length; the columns are the members of the row's struct, in their order.
struct Table {
  std::string name;
  std::size_t rows = 0;
  std::vector<TableColumn> columns = {};

  bool operator==(const Table&) const = default;
};

}  // namespace kefu
