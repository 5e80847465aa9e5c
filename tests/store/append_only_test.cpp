#include "journal_folder.h"

namespace kefu::test {
namespace {

class AppendOnly : public JournalTest {
 protected:
  void SetUp() override {
    Store store = open();
    append_message(store, "m1", "c1", "first");
    append_message(store, "m2", "c1", "second");
    Transaction transaction = store.begin();
    transaction.put_rule_set("rules");
    transaction.commit();
  }

  void refuses(const std::string& sql) {
    EXPECT_TRUE(RawDatabase(path).run(sql).starts_with("the journal is append-only")) << sql;
    const Store store = open_read_only();
    EXPECT_TRUE(store.verify().ok) << sql;
    EXPECT_EQ(store.head().sequence, 2) << sql;
  }
};

TEST_F(AppendOnly, an_update_of_any_member_is_an_error) {
  proves("ENT-33");
  for (const std::string column :
       {"sequence", "type", "id", "subject", "at", "recorded_at", "imported", "body", "sealed", "verdict", "hash"})
    refuses("UPDATE journal SET " + column + " = " + column);
  refuses("UPDATE journal SET body = '{}' WHERE sequence = 2");
}

TEST_F(AppendOnly, a_deletion_is_an_error) {
  proves("ENT-33");
  refuses("DELETE FROM journal");
  refuses("DELETE FROM journal WHERE sequence = 2");
}

TEST_F(AppendOnly, replacing_an_entry_by_its_sequence_or_its_id_is_an_error) {
  proves("ENT-33");
  const std::string row = "'message_sent', 'm2', 'c1', 0, 0, 0, '{}', x'', '', zeroblob(32))";
  refuses("REPLACE INTO journal VALUES (2, " + row);
  refuses("REPLACE INTO journal VALUES (3, " + row);
}

TEST_F(AppendOnly, an_entry_goes_to_the_end_only) {
  proves("ENT-33");
  const std::string row = "'message_sent', 'm9', 'c1', 0, 0, 0, '{}', x'', '', zeroblob(32))";
  refuses("INSERT INTO journal VALUES (1, " + row);
  refuses("INSERT INTO journal VALUES (4, " + row);
  refuses("INSERT INTO journal VALUES (NULL, " + row);
}

TEST_F(AppendOnly, rule_sets_neither_change_nor_go) {
  refuses("UPDATE rule_sets SET bytes = x'00'");
  refuses("DELETE FROM rule_sets");
  EXPECT_EQ(RawDatabase(path).run("REPLACE INTO rule_sets SELECT digest, x'00' FROM rule_sets"), "");
  EXPECT_EQ(open_read_only().rule_set(digest_of("rules")), "rules") << "the first bytes stay";
}

TEST_F(AppendOnly, every_fact_that_was_appended_stays_readable_as_it_was) {
  proves("ENT-33");
  Store store = open();
  append_message(store, "m3", "c1", "third");
  std::vector<std::string> texts;
  store.for_each({}, [&](const Entry& entry) { texts.push_back(std::get<MessageReceived>(entry.event).text); });
  EXPECT_EQ(texts, (std::vector<std::string>{"first", "second", "third"}));
}

}  // namespace
}  // namespace kefu::test
