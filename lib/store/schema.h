#pragma once

#include "store/sqlite.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The tables of a journal and how they came to be.
namespace kefu {

inline constexpr std::int64_t journal_application_id = 0x6b656675;  // "kefu"

/// SQL that brings a journal from version number - 1 to `number`.
struct Migration {
  std::int64_t number;
  std::string_view sql;
};

/// Those of this release, from 1 on.
[[nodiscard]] std::vector<Migration> known_migrations();

/// Applies what is missing, each in a transaction of its own together with its number.
///
/// Throws  StorageError `store.schema` if the journal is of a later release
void migrate(sqlite::Connection& connection, std::span<const Migration> migrations);

/// Throws  StorageError `store.schema` for a later schema than this release's; to read, for an earlier one too
void require_usable_schema(std::int64_t found, bool read_only);

/// How the tables differ from those that the migrations make, in words; empty if they do not.
[[nodiscard]] std::string schema_difference(sqlite::Connection& connection);

}  // namespace kefu
