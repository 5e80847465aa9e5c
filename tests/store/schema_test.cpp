#include "store/schema.h"

#include "journal_folder.h"

namespace kefu::test {
namespace {

using sqlite::Access;
using sqlite::Connection;

const std::vector<Migration> two_steps{{1, "CREATE TABLE first (x INTEGER) STRICT"},
                                       {2, "ALTER TABLE first ADD COLUMN y TEXT; CREATE TABLE second (z) "}};

TEST(Schema, migrations_are_numbered_without_gaps) {
  std::int64_t expected = 0;
  for (const Migration& migration : known_migrations()) EXPECT_EQ(migration.number, ++expected);
  EXPECT_GE(expected, 1);
}

TEST(Schema, applies_only_the_steps_that_are_missing) {
  Connection connection(":memory:", Access::create);
  migrate(connection, std::span(two_steps).first(1));
  connection.run("INSERT INTO first VALUES (7)");
  migrate(connection, two_steps);
  migrate(connection, two_steps);
  EXPECT_EQ(connection.number("PRAGMA user_version"), 2);
  EXPECT_EQ(connection.number("SELECT x FROM first WHERE y IS NULL"), 7);
}

TEST(Schema, a_step_that_fails_changes_nothing) {
  Connection connection(":memory:", Access::create);
  const std::vector<Migration> broken{two_steps[0], {2, "CREATE TABLE second (z); CREATE TABLE first (again)"}};
  EXPECT_EQ(code_of([&] { migrate(connection, broken); }), "store.sqlite");
  EXPECT_EQ(connection.number("PRAGMA user_version"), 1);
  EXPECT_EQ(connection.number("SELECT count(*) FROM sqlite_schema WHERE name = 'second'"), 0);
}

TEST(Schema, refuses_what_a_later_release_wrote) {
  Connection connection(":memory:", Access::create);
  migrate(connection, two_steps);
  EXPECT_EQ(code_of([&] { migrate(connection, std::span(two_steps).first(1)); }), "store.schema");
}

TEST(Schema, every_table_is_strict) {
  Connection connection(":memory:", Access::create);
  migrate(connection, known_migrations());
  EXPECT_EQ(connection.number("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
                              " AND NOT strict AND name NOT LIKE 'sqlite%'"),
            0);
  EXPECT_EQ(schema_difference(connection), "");
}

TEST(Schema, tells_what_is_missing_changed_or_foreign) {
  const auto difference_after = [](const std::string& sql) {
    Connection connection(":memory:", Access::create);
    migrate(connection, known_migrations());
    connection.run(sql);
    return schema_difference(connection);
  };
  EXPECT_EQ(difference_after("DROP TRIGGER journal_never_changes"), "trigger journal_never_changes is gone");
  EXPECT_EQ(difference_after("DROP INDEX journal_by_id; CREATE INDEX journal_by_id ON journal (id)"),
            "index journal_by_id is changed");
  EXPECT_EQ(difference_after("CREATE VIEW spy AS SELECT 1"), "view spy is no part of a journal");
}

}  // namespace
}  // namespace kefu::test
