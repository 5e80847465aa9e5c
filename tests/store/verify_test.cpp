#include "journal_folder.h"

#include <random>

namespace kefu::test {
namespace {

class Verifying : public JournalTest {
 protected:
  void make_journal(int entries) {
    Store store = open();
    for (int i = 1; i <= entries; ++i) append_message(store, "m" + std::to_string(i), "c" + std::to_string(i % 3), "x");
  }

  /// What a stranger does who knows SQL and drops what is in the way.
  void tamper(const std::string& sql) {
    RawDatabase raw(path);
    std::string triggers;
    for (const char* name : {"journal_never_changes", "journal_never_shrinks", "journal_only_grows"}) {
      triggers += raw.value("SELECT sql FROM sqlite_schema WHERE name = '" + std::string(name) + "'") + ";";
      EXPECT_EQ(raw.run("DROP TRIGGER " + std::string(name)), "");
    }
    EXPECT_EQ(raw.run(sql), "") << sql;
    EXPECT_EQ(raw.run(triggers), "");
  }

  VerifyReport report(std::optional<Head> published = {}) { return open_read_only().verify(published); }
};

TEST_F(Verifying, an_untouched_journal_is_well) {
  make_journal(20);
  const VerifyReport found = report();
  EXPECT_TRUE(found.ok);
  EXPECT_EQ(found.entries, 20);
  EXPECT_EQ(found.head, open_read_only().head());
  EXPECT_EQ(found.first_bad, std::nullopt);
  EXPECT_EQ(found.problem, "");
}

TEST_F(Verifying, an_empty_journal_is_well) {
  make_journal(0);
  EXPECT_TRUE(report().ok);
  EXPECT_TRUE(report(Head{}).ok);
}

TEST_F(Verifying, a_change_of_any_column_is_found_at_its_entry) {
  make_journal(10);
  const std::string whole = read_bytes(path);
  const std::vector<std::string> changes{"type = 'message_sent'",
                                         "id = 'm0'",
                                         "subject = 'c9'",
                                         "at = at + 1",
                                         "recorded_at = recorded_at + 1",
                                         "imported = 1",
                                         "body = replace(body, 's-', 't-')",
                                         "sealed = zeroblob(length(sealed))",
                                         "sealed = x''",
                                         "verdict = '{}'",
                                         "hash = zeroblob(32)"};
  for (const std::string& change : changes) {
    write_bytes(path, whole);
    tamper("UPDATE journal SET " + change + " WHERE sequence = 6");
    const VerifyReport found = report();
    EXPECT_FALSE(found.ok) << change;
    EXPECT_EQ(found.first_bad, 6) << change;
    EXPECT_EQ(found.entries, 5) << change;
    EXPECT_EQ(found.problem, "entry 6 is not what its hash says") << change;
  }
}

TEST_F(Verifying, a_removed_entry_is_found) {
  make_journal(10);
  tamper("DELETE FROM journal WHERE sequence = 4");
  EXPECT_EQ(report().first_bad, 4);
  EXPECT_EQ(report().problem, "entry 4 is gone");
}

TEST_F(Verifying, swapped_entries_are_found) {
  make_journal(10);
  tamper(
      "UPDATE journal SET sequence = 99 WHERE sequence = 4; UPDATE journal SET sequence = 4 WHERE sequence = 5;"
      "UPDATE journal SET sequence = 5 WHERE sequence = 99");
  EXPECT_EQ(report().first_bad, 4);
}

TEST_F(Verifying, a_cut_tail_is_found_by_a_published_head_only) {
  make_journal(10);
  const Head published = open_read_only().head();
  tamper("DELETE FROM journal WHERE sequence > 7");
  EXPECT_TRUE(report().ok);
  const VerifyReport found = report(published);
  EXPECT_FALSE(found.ok);
  EXPECT_EQ(found.first_bad, 8);
  EXPECT_EQ(found.problem, "the journal ends at 7, but was published up to 10");
}

TEST_F(Verifying, a_rewritten_journal_is_found_by_a_published_head) {
  make_journal(5);
  const Head published = open_read_only().head();
  std::filesystem::remove(path);
  std::filesystem::remove(folder / "shop.db-wal");
  make_journal(8);
  EXPECT_TRUE(report().ok);
  EXPECT_EQ(report(published).first_bad, 5);
}

TEST_F(Verifying, growth_after_a_published_head_is_well) {
  make_journal(5);
  const Head published = open_read_only().head();
  Store store = open();
  append_message(store, "new", "c1", "text");
  EXPECT_TRUE(store.verify(published).ok);
}

TEST_F(Verifying, a_changed_rule_set_a_dropped_trigger_and_a_foreign_table_are_found) {
  {
    Store store = open();
    Transaction transaction = store.begin();
    transaction.put_rule_set("rules");
    transaction.commit();
  }
  const std::string whole = read_bytes(path);
  const auto problem_after = [&](const std::string& sql) {
    write_bytes(path, whole);
    EXPECT_EQ(RawDatabase(path).run(sql), "");
    return report().problem;
  };
  EXPECT_EQ(problem_after("DROP TRIGGER rule_sets_never_change; UPDATE rule_sets SET bytes = x'00'"),
            "a rule set is not what its digest says");
  EXPECT_EQ(problem_after("DROP TRIGGER journal_never_shrinks"),
            "the tables are not those of a journal: trigger journal_never_shrinks is gone");
  EXPECT_EQ(problem_after("CREATE TABLE theirs (x)"),
            "the tables are not those of a journal: table theirs is no part of a journal");
}

/// Opening tells, or verify tells; a file that differs in a byte never passes for well.
bool damage_shows(const std::filesystem::path& path) {
  try {
    return !Store::open(path, {.read_only = true}).verify().ok;
  } catch (const StorageError&) {
    return true;
  }
}

TEST_F(Verifying, every_flipped_byte_of_a_stored_body_is_found) {
  make_journal(3);
  const std::string whole = read_bytes(path);
  for (const std::string column : {"body", "sealed", "hash", "id"}) {
    const std::string stored = RawDatabase(path).value("SELECT " + column + " FROM journal WHERE sequence = 2");
    const std::size_t start = whole.find(stored);
    ASSERT_NE(start, std::string::npos) << column;
    for (std::size_t i = 0; i < stored.size(); ++i) {
      std::string flipped = whole;
      flipped[start + i] = static_cast<char>(flipped[start + i] ^ 0x10);
      write_bytes(path, flipped);
      EXPECT_TRUE(damage_shows(path)) << column << " byte " << i;
    }
  }
}

TEST_F(Verifying, every_flipped_bit_of_a_journals_row_is_found) {
  make_journal(3);
  const std::string whole = read_bytes(path);
  const std::string stored = RawDatabase(path).value("SELECT body FROM journal WHERE sequence = 2");
  const std::size_t body = whole.find(stored);
  constexpr std::size_t before_body = 60;  // the row's header, type, id, subject and times
  std::mt19937 chance(1);
  for (int i = 0; i < 300; ++i) {
    const std::size_t place = body - before_body + chance() % (before_body + stored.size() + 100);
    std::string flipped = whole;
    flipped[place] = static_cast<char>(flipped[place] ^ (1 << chance() % 8));
    write_bytes(path, flipped);
    EXPECT_TRUE(damage_shows(path)) << "byte " << place;
  }
}

TEST_F(Verifying, a_damaged_entry_is_an_error_for_who_reads_it) {
  make_journal(3);
  tamper("UPDATE journal SET sealed = zeroblob(length(sealed)) WHERE sequence = 2");
  EXPECT_EQ(code_of([&] { (void)open_read_only().find("message", "m2"); }), "store.damaged");
  EXPECT_TRUE(open_read_only().find("message", "m3"));
}

TEST_F(Verifying, sealed_members_moved_to_another_entry_do_not_open) {
  {
    Store store = open();
    append_message(store, "m1", "c1", "yes");
    append_message(store, "m2", "c1", "no!");
  }
  tamper("UPDATE journal SET sealed = (SELECT sealed FROM journal WHERE sequence = 1) WHERE sequence = 2");
  EXPECT_EQ(code_of([&] { (void)open_read_only().find("message", "m2"); }), "store.damaged");
}

TEST_F(Verifying, goes_on_beside_an_open_transaction) {
  Store store = open();
  append_message(store, "m1", "c1", "text");
  Transaction transaction = store.begin();
  transaction.append({.event = message("m2", "c1", "text"), .subject = "c1"});
  EXPECT_EQ(store.verify().entries, 1);
  transaction.commit();
  EXPECT_EQ(store.verify().entries, 2);
}

TEST_F(Verifying, a_key_that_is_damaged_or_gone_is_told) {
  make_journal(6);
  {
    RawDatabase raw(path);
    EXPECT_EQ(raw.run("UPDATE customer_keys SET secret = randomblob(length(secret)) WHERE subject = 'c2'"), "");
  }
  const VerifyReport changed = report();
  EXPECT_FALSE(changed.ok);
  EXPECT_EQ(changed.first_bad, 2);
  EXPECT_NE(changed.problem.find("does not open"), std::string::npos) << changed.problem;
  {
    RawDatabase raw(path);
    EXPECT_EQ(raw.run("DELETE FROM customer_keys"), "");
  }
  EXPECT_FALSE(report().ok);
}

}  // namespace
}  // namespace kefu::test
