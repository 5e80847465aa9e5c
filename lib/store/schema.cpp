#include "store/schema.h"

#include "base/embedded.h"
#include "base/raise.h"

#include <charconv>
#include <map>

namespace kefu {
namespace {

std::int64_t version_of(sqlite::Connection& connection) { return connection.number("PRAGMA user_version"); }

[[noreturn]] void other_schema(std::int64_t found, std::int64_t known) {
  raise<StorageError>("store.schema", "the journal has schema {}, this release of kefu writes schema {}", found, known);
}

std::map<std::string, std::string> definitions(sqlite::Connection& connection) {
  std::map<std::string, std::string> sql_of;
  auto row = connection.query(
      "SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema"
      " WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
  while (row.step()) sql_of.emplace(row.bytes(0), row.bytes(1));
  return sql_of;
}

}  // namespace

std::vector<Migration> known_migrations() {
  std::vector<Migration> migrations;
  for (const EmbeddedFile& file : embedded_files()) {  // sorted by path, so by number
    if (!file.path.ends_with(".sql")) continue;
    std::int64_t number = 0;
    std::from_chars(file.path.data(), file.path.data() + file.path.size(), number);
    migrations.push_back({number, file.bytes});
  }
  return migrations;
}

void migrate(sqlite::Connection& connection, std::span<const Migration> migrations) {
  const std::int64_t found = version_of(connection);
  if (found > migrations.back().number || found < 0) other_schema(found, migrations.back().number);
  for (const Migration& migration : migrations) {
    if (migration.number <= found) continue;
    sqlite::Scope scope(connection, "BEGIN IMMEDIATE");
    connection.run(std::string(migration.sql));
    connection.run(fmt::format("PRAGMA user_version = {}", migration.number));
    scope.commit();
  }
}

void require_usable_schema(std::int64_t found, bool read_only) {
  const std::int64_t known = known_migrations().back().number;
  if (found > known || found < 0 || (read_only && found != known)) other_schema(found, known);
}

std::string schema_difference(sqlite::Connection& connection) {
  sqlite::Connection fresh(":memory:", sqlite::Access::create);
  migrate(fresh, known_migrations());
  const auto wanted = definitions(fresh);
  const auto found = definitions(connection);
  for (const auto& [name, sql] : wanted) {
    const auto there = found.find(name);
    if (there == found.end()) return fmt::format("{} is gone", name);
    if (there->second != sql) return fmt::format("{} is changed", name);
  }
  for (const auto& [name, sql] : found)
    if (!wanted.contains(name)) return fmt::format("{} is no part of a journal", name);
  return {};
}

}  // namespace kefu
