#include "journal_folder.h"

namespace kefu::test {
namespace {

/// The journal that the first release wrote; kept for ever. `write_entries` is what went into it.
class Golden : public JournalTest {
 protected:
  [[nodiscard]] static std::filesystem::path golden() {
    return std::filesystem::path(KEFU_TEST_DATA) / "journal_v1.db";
  }

  [[nodiscard]] Store open_copy() const {
    std::filesystem::copy_file(golden(), path);
    return Store::open(path, {.clock = clock.clock(), .host_key = host_key});
  }

  static void write_entries(Store& store) {
    const Instant at = Instant::parse("2026-03-01T01:00:00Z");
    Transaction transaction = store.begin();
    const Digest rules = transaction.put_rule_set("{\"rules\":1}");
    transaction.append({.event = RulesChanged{.id = "r1", .at = at, .rules = rules}, .subject = {}});
    transaction.append({.event = CustomerRegistered{.id = "c1", .at = at, .display_name = "王小明", .tags = {"vip"}},
                        .subject = "c1"});
    transaction.append({.event = message("m1", "c1", "说好保正品结果是假货"),
                        .subject = "c1",
                        .verdict = R"({"complaint":true})",
                        .imported = true});
    transaction.append({.event = message("m2", "c2", "to be erased"), .subject = "c2"});
    transaction.put_owner("session", "s-c1", "c1");
    transaction.put_projection("c1", {.through = 3, .next_due = at, .bytes = "state"});
    transaction.commit();
    store.erase("c2", "asked to", at);
  }

  const std::string host_key = "the host key of the golden files";
};

// Run once a release, by hand: --gtest_also_run_disabled_tests --gtest_filter='*writes_the_golden_file'
TEST_F(Golden, DISABLED_writes_the_golden_file) {
  Store store = Store::open(path, {.clock = clock.clock(), .host_key = host_key});
  write_entries(store);
  std::filesystem::create_directories(golden().parent_path());
  store.backup(golden());
}

TEST_F(Golden, a_journal_of_the_first_release_opens_and_verifies_where_it_lies) {
  const auto before = contents_of(golden().parent_path());
  const Store store = Store::open(golden(), {.read_only = true, .host_key = host_key});
  const VerifyReport report = store.verify();
  EXPECT_TRUE(report.ok) << report.problem;
  EXPECT_EQ(report.entries, 5);
  EXPECT_EQ(report.head.digest.text(), "ce3e25ea5dba6e94c1db788eff9858a31b1644d27e9911309e6296fdeb92e1dc");
  EXPECT_EQ(contents_of(golden().parent_path()), before);
}

TEST_F(Golden, a_journal_of_the_first_release_reads_as_it_was_written) {
  const Store store = Store::open(golden(), {.read_only = true, .host_key = host_key});
  const auto customer = store.find("customer_registered", "c1");
  ASSERT_TRUE(customer);
  EXPECT_EQ(std::get<CustomerRegistered>(customer->event).display_name, "王小明");
  const auto said = store.find("message", "m1");
  EXPECT_EQ(said->event, Event(message("m1", "c1", "说好保正品结果是假货")));
  EXPECT_EQ(said->verdict, R"({"complaint":true})");
  EXPECT_TRUE(said->imported);
  EXPECT_TRUE(store.find("message", "m2")->erased);
  EXPECT_EQ(store.rule_set(digest_of("{\"rules\":1}")), "{\"rules\":1}");
  EXPECT_EQ(store.owner_of("session", "s-c1"), CustomerId("c1"));
  EXPECT_EQ(store.projection("c1")->bytes, "state");
}

TEST_F(Golden, a_journal_of_the_first_release_can_be_written_on) {
  Store store = open_copy();
  const Head before = store.head();
  EXPECT_EQ(append_message(store, "m3", "c1", "more").sequence, 6);
  EXPECT_TRUE(store.verify(before).ok);
}

}  // namespace
}  // namespace kefu::test
