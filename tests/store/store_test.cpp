#include "journal_folder.h"

#include <limits>

namespace kefu::test {
namespace {

using Journal = JournalTest;

std::vector<std::int64_t> sequences(const Store& store, const EntryFilter& filter) {
  std::vector<std::int64_t> found;
  store.for_each(filter, [&](const Entry& entry) { found.push_back(entry.sequence); });
  return found;
}

using Sequences = std::vector<std::int64_t>;

TEST_F(Journal, gives_back_every_member_of_a_fact) {
  const MessageReceived said{.id = "m1",
                             .customer = "c1",
                             .session = "s1",
                             .at = Instant::parse("2026-03-01T01:00:00.000123Z"),
                             .text = "说好保正品，结果是假货！\n\"now\" 😀",
                             .channel = Channel::phone,
                             .issue = "i1",
                             .order = "o1",
                             .reach = 12};
  {
    Store store = open();
    Transaction transaction = store.begin();
    const Recorded recorded =
        transaction.append({.event = said, .subject = "c1", .verdict = R"({"complaint":true})", .imported = true});
    EXPECT_EQ(recorded, (Recorded{1, *clock.now}));
    transaction.commit();
  }
  for (const Store& store : {open(), open_read_only()}) {
    const auto entry = store.find("message", "m1");
    ASSERT_TRUE(entry);
    EXPECT_EQ(entry->event, Event(said));
    EXPECT_EQ(entry->sequence, 1);
    EXPECT_EQ(entry->subject, CustomerId("c1"));
    EXPECT_EQ(entry->verdict, R"({"complaint":true})");
    EXPECT_TRUE(entry->imported);
    EXPECT_FALSE(entry->erased);
    EXPECT_EQ(entry->recorded_at, *clock.now);
  }
}

TEST_F(Journal, keeps_received_and_sent_messages_in_one_id_space) {
  Store store = open();
  append_message(store, "m1", "c1", "hello");
  EXPECT_TRUE(store.find("message", "m1"));
  EXPECT_TRUE(store.find("message_sent", "m1"));
  EXPECT_FALSE(store.find("order_placed", "m1"));
  EXPECT_EQ(code_of([&] {
              append(store, MessageSent{.id = "m1", .customer = "c1", .session = "s1", .at = {}, .text = "hi"}, "c1");
            }),
            "store.duplicate_id");
  append(store, OrderPaid{.id = "m1", .order = "o1", .at = {}}, "c1");
  EXPECT_EQ(store.head().sequence, 2);
}

TEST_F(Journal, a_duplicate_id_leaves_the_transaction_on) {
  Store store = open();
  Transaction transaction = store.begin();
  transaction.append({.event = message("m1", "c1", "first"), .subject = "c1"});
  EXPECT_EQ(code_of([&] { transaction.append({.event = message("m1", "c1", "other"), .subject = "c1"}); }),
            "store.duplicate_id");
  transaction.append({.event = message("m2", "c1", "second"), .subject = "c1"});
  transaction.commit();
  EXPECT_EQ(store.head().sequence, 2);
  EXPECT_TRUE(store.verify().ok);
}

TEST_F(Journal, finds_by_subject_by_range_and_by_both_times) {
  Store store = open();
  const Instant start = *clock.now;
  for (int i = 1; i <= 6; ++i) {
    *clock.now = start + std::chrono::seconds(i);
    MessageReceived said = message("m" + std::to_string(i), i % 2 ? "odd" : "even", "text");
    said.at = start - std::chrono::hours(i);
    append(store, said, said.customer);
  }
  EXPECT_EQ(sequences(store, {}), (Sequences{1, 2, 3, 4, 5, 6}));
  EXPECT_EQ(sequences(store, {.subject = "odd"}), (Sequences{1, 3, 5}));
  EXPECT_EQ(sequences(store, {.from = 3, .through = 4}), (Sequences{3, 4}));
  EXPECT_EQ(sequences(store, {.at_until = start - std::chrono::hours(5)}), (Sequences{5, 6}));
  EXPECT_EQ(sequences(store, {.recorded_until = start + std::chrono::seconds(2)}), (Sequences{1, 2}));
  EXPECT_EQ(sequences(store, {.subject = "even", .recorded_until = start + std::chrono::seconds(4)}),
            (Sequences{2, 4}));
  EXPECT_EQ(store.subjects(), (std::vector<CustomerId>{"even", "odd"}));
}

TEST_F(Journal, tells_entries_without_customer_apart) {
  Store store = open();
  append(store, AgentRegistered{.id = "a1", .at = {}, .agent_no = "7"}, {});
  append_message(store, "m1", "c1", "text");
  EXPECT_EQ(sequences(store, {.subject = CustomerId()}), Sequences{1});
  EXPECT_EQ(store.subjects(), std::vector<CustomerId>{"c1"});
}

TEST_F(Journal, personal_members_need_a_customer) {
  Store store = open();
  EXPECT_EQ(code_of([&] { append(store, message("m1", "c1", "text"), {}); }), "store.no_subject");
  EXPECT_EQ(store.head().sequence, 0);
}

TEST_F(Journal, records_never_earlier_than_the_entry_before) {
  Store store = open();
  const Instant first = append_message(store, "m1", "c1", "text").recorded_at;
  *clock.now = first - std::chrono::hours(1);
  EXPECT_EQ(append_message(store, "m2", "c1", "text").recorded_at, first);
  *clock.now = first + std::chrono::microseconds(1);
  EXPECT_EQ(append_message(store, "m3", "c1", "text").recorded_at, *clock.now);
}

TEST_F(Journal, stores_all_of_a_transaction_or_nothing) {
  Store store = open();
  {
    Transaction transaction = store.begin();
    transaction.append({.event = message("m1", "c1", "text"), .subject = "c1"});
    transaction.put_owner("session", "s1", "c1");
    transaction.put_projection("c1", {.through = 1, .bytes = "state"});
    EXPECT_TRUE(store.find("message", "m1")) << "its own thread reads what it has written";
  }
  EXPECT_FALSE(store.find("message", "m1"));
  EXPECT_FALSE(store.owner_of("session", "s1"));
  EXPECT_FALSE(store.projection("c1"));
  EXPECT_EQ(store.head(), Head{});
}

TEST_F(Journal, refuses_a_transaction_inside_another_and_work_after_its_end) {
  Store store = open();
  Transaction transaction = store.begin();
  EXPECT_EQ(code_of([&] { (void)store.begin(); }), "store.nested");
  EXPECT_EQ(code_of([&] { store.erase("c1", "asked", {}); }), "store.nested");
  transaction.commit();
  EXPECT_EQ(code_of([&] { transaction.put_owner("order", "o1", "c1"); }), "store.no_transaction");
  EXPECT_EQ(code_of([&] { transaction.commit(); }), "store.no_transaction");
}

TEST_F(Journal, knows_owners_and_the_last_word_counts) {
  Store store = open();
  Transaction transaction = store.begin();
  transaction.put_owner("session", "x", "c1");
  transaction.put_owner("order", "x", "c2");
  transaction.put_owner("session", "x", "c3");
  transaction.commit();
  EXPECT_EQ(store.owner_of("session", "x"), CustomerId("c3"));
  EXPECT_EQ(store.owner_of("order", "x"), CustomerId("c2"));
  EXPECT_FALSE(store.owner_of("quote", "x"));
}

TEST_F(Journal, keeps_projections_by_customer_and_by_due_time) {
  Store store = open();
  const Instant soon = *clock.now + std::chrono::hours(1);
  const Instant later = soon + std::chrono::hours(1);
  {
    Transaction transaction = store.begin();
    transaction.put_projection("late", {.through = 7, .next_due = later, .bytes = "late state"});
    transaction.put_projection("soon", {.through = 8, .next_due = soon, .bytes = "soon state"});
    transaction.put_projection("idle", {.through = 9, .bytes = ""});
    transaction.put_projection({}, {.through = 9, .bytes = "agents"});
    transaction.commit();
  }
  EXPECT_EQ(store.next_due(), soon);
  EXPECT_TRUE(store.due_subjects(soon - std::chrono::microseconds(1)).empty());
  EXPECT_EQ(store.due_subjects(later), (std::vector<CustomerId>{"soon", "late"}));
  EXPECT_EQ(store.projection("late")->bytes, "late state");
  EXPECT_EQ(store.projection("late")->through, 7);
  EXPECT_EQ(store.projection("idle")->bytes, "");
  EXPECT_EQ(store.projection("idle")->next_due, std::nullopt);
  EXPECT_EQ(store.projection({})->bytes, "agents");
  Transaction transaction = store.begin();
  transaction.clear_projections();
  transaction.commit();
  EXPECT_FALSE(store.projection("late"));
  EXPECT_FALSE(store.next_due());
}

TEST_F(Journal, keeps_rule_sets_by_the_digest_of_their_bytes) {
  Store store = open();
  const std::string bytes("rules\0with zero", 15);
  Transaction transaction = store.begin();
  const Digest digest = transaction.put_rule_set(bytes);
  EXPECT_EQ(transaction.put_rule_set(bytes), digest);
  transaction.commit();
  EXPECT_EQ(digest, digest_of(bytes));
  EXPECT_EQ(store.rule_set(digest), bytes);
  EXPECT_FALSE(store.rule_set(digest_of("other")));
}

TEST_F(Journal, reads_while_reading) {
  Store store = open();
  for (int i = 0; i < 5; ++i) append_message(store, "m" + std::to_string(i), "c1", "text");
  std::size_t pairs = 0;
  store.for_each({}, [&](const Entry& entry) {
    EXPECT_TRUE(store.find("message", id_of(entry.event)));
    store.for_each({}, [&](const Entry&) { ++pairs; });
  });
  EXPECT_EQ(pairs, 25u);
}

TEST_F(Journal, takes_texts_of_ten_megabytes_and_odd_ids) {
  Store store = open();
  const std::string text(10'000'000, 'x');
  const std::string id("a\0b'\"%", 6);
  append_message(store, id, "顾客 \"1\"", text);
  const auto entry = store.find("message", id);
  ASSERT_TRUE(entry);
  EXPECT_EQ(std::get<MessageReceived>(entry->event).text, text);
  EXPECT_EQ(entry->subject, CustomerId("顾客 \"1\""));
  EXPECT_TRUE(store.verify().ok);
}

TEST_F(Journal, a_read_only_store_sees_what_is_committed_and_writes_nothing) {
  Store writer = open();
  append_message(writer, "m1", "c1", "text");
  Store reader = open_read_only();
  EXPECT_EQ(reader.head(), writer.head());
  append_message(writer, "m2", "c1", "text");
  EXPECT_EQ(reader.head().sequence, 2);
  EXPECT_EQ(code_of([&] { (void)reader.begin(); }), "store.read_only");
  EXPECT_EQ(code_of([&] { reader.erase("c1", "asked", {}); }), "store.read_only");
  EXPECT_EQ(reader.verify(writer.head()), writer.verify());
}

TEST_F(Journal, moves_with_its_contents) {
  Store first = open();
  append_message(first, "m1", "c1", "text");
  Store second = std::move(first);
  EXPECT_TRUE(second.find("message", "m1"));
}

}  // namespace
}  // namespace kefu::test
