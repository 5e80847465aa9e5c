#include "journal_folder.h"

namespace kefu::test {
namespace {

class Erasing : public JournalTest {
 protected:
  [[nodiscard]] bool on_disk(const std::string& bytes) const {
    for (const auto& [name, content] : contents_of(folder.path()))
      if (content.find(bytes) != std::string::npos) return true;
    return false;
  }

  [[nodiscard]] std::string key_of(const std::string& customer) const {
    return RawDatabase(path).value("SELECT secret FROM customer_keys WHERE subject = '" + customer + "'");
  }

  const Instant when = Instant::parse("2026-03-02T00:00:00Z");
};

const std::string canary = "CANARY-text-of-the-customer";

TEST_F(Erasing, no_word_of_a_customer_is_ever_on_the_disk_in_clear) {
  Store store = open();
  append_message(store, "m1", "c1", canary);
  append(store,
         CustomerRegistered{.id = "c1",
                            .at = {},
                            .display_name = canary + " name",
                            .contacts = {{.kind = {}, .value = canary + " phone"}},
                            .tags = {canary + " tag"}},
         "c1");
  append(store, ContactAdded{.id = "e1", .customer = "c1", .at = {}, .contact = {.kind = {}, .value = canary}}, "c1");
  Transaction transaction = store.begin();
  transaction.put_projection("c1", {.through = 3, .bytes = canary});
  transaction.commit();
  EXPECT_FALSE(on_disk("CANARY"));
  EXPECT_EQ(store.projection("c1")->bytes, canary);
}

TEST_F(Erasing, the_key_is_gone_from_every_file_and_the_chain_still_verifies) {
  Store store = open();
  for (int batch = 0; batch < 8; ++batch) {  // enough customers for several pages of keys
    Transaction transaction = store.begin();
    for (int i = 50 * batch; i < 50 * batch + 50; ++i) {
      const std::string customer = "c" + std::to_string(i);
      transaction.append({.event = message("m" + std::to_string(i), customer, canary), .subject = customer});
    }
    transaction.commit();
  }
  const Head published = store.head();
  for (const std::string customer : {"c0", "c1", "c57", "c199", "c398", "c399"}) {
    const std::string key = key_of(customer);
    ASSERT_EQ(key.size(), 32u);
    EXPECT_TRUE(on_disk(key));
    EXPECT_TRUE(store.erase(customer, "asked to", when).bytes_gone);
    EXPECT_FALSE(on_disk(key)) << customer;
    EXPECT_TRUE(store.is_erased(customer));
  }
  EXPECT_TRUE(store.verify(published).ok);
  EXPECT_EQ(std::get<MessageReceived>(store.find("message", "m2")->event).text, canary) << "others keep theirs";
}

TEST_F(Erasing, what_was_personal_reads_empty_and_all_else_stays) {
  Store store = open();
  const CustomerRegistered customer{.id = "c1",
                                    .at = when,
                                    .display_name = "王小明",
                                    .group = CustomerGroup{},
                                    .contacts = {{.kind = {}, .value = "13800138000"}},
                                    .tags = {"vip"}};
  append(store, customer, "c1");
  append(store, ContactAdded{.id = "e1", .customer = "c1", .at = when, .contact = {.kind = {}, .value = "1"}}, "c1");
  append(store, OrderPaid{.id = "p1", .order = "o1", .at = when}, "c1");
  Transaction transaction = store.begin();
  transaction.append({.event = message("m1", "c1", "text"), .subject = "c1", .verdict = R"({"score":3})"});
  transaction.commit();
  store.erase("c1", "asked to", when);

  CustomerRegistered bare = customer;
  bare.display_name.reset();
  bare.contacts.clear();
  bare.tags.clear();
  EXPECT_EQ(store.find("customer_registered", "c1")->event, Event(bare));
  EXPECT_EQ(std::get<ContactAdded>(store.find("contact_added", "e1")->event).contact, ContactPoint{});
  const auto said = store.find("message", "m1");
  EXPECT_EQ(std::get<MessageReceived>(said->event), message("m1", "c1", ""));
  EXPECT_EQ(said->verdict, R"({"score":3})");
  std::size_t erased = 0;
  store.for_each({.subject = "c1"}, [&](const Entry& entry) { erased += entry.erased ? 1 : 0; });
  EXPECT_EQ(erased, 4u) << "all but the erasure itself";
}

TEST_F(Erasing, is_a_fact_of_the_journal) {
  Store store = open();
  append_message(store, "m1", "c1", "text");
  const Erasure erasure = store.erase("c1", "asked to", when);
  EXPECT_EQ(erasure.sequence, 2);
  EXPECT_EQ(erasure.recorded_at, *clock.now);
  const auto entry = store.find("customer_erased", "c1");
  ASSERT_TRUE(entry);
  EXPECT_FALSE(entry->erased);
  EXPECT_EQ(std::get<CustomerErased>(entry->event),
            (CustomerErased{.id = "c1", .customer = "c1", .at = when, .reason = "asked to"}));
}

TEST_F(Erasing, twice_is_once) {
  Store store = open();
  append_message(store, "m1", "c1", "text");
  store.erase("c1", "first", when);
  *clock.now += std::chrono::hours(1);
  const Erasure again = store.erase("c1", "second", when);
  EXPECT_EQ(again.sequence, 2);
  EXPECT_EQ(again.recorded_at, *clock.now - std::chrono::hours(1));
  EXPECT_TRUE(again.bytes_gone);
  EXPECT_EQ(store.head().sequence, 2);
}

TEST_F(Erasing, takes_projections_and_refuses_new_facts_and_new_projections) {
  Store store = open();
  append_message(store, "m1", "c1", "text");
  {
    Transaction transaction = store.begin();
    transaction.put_projection("c1", {.through = 1, .next_due = when, .bytes = "state"});
    transaction.commit();
  }
  store.erase("c1", "asked to", when);
  EXPECT_FALSE(store.projection("c1"));
  EXPECT_TRUE(store.due_subjects(when).empty());
  EXPECT_EQ(code_of([&] { append_message(store, "m2", "c1", "again"); }), "customer.erased");
  EXPECT_EQ(code_of([&] { append(store, OrderPaid{.id = "p1", .order = "o1", .at = when}, "c1"); }), "customer.erased");
  Transaction transaction = store.begin();
  EXPECT_EQ(code_of([&] { transaction.put_projection("c1", {.through = 2, .bytes = "state"}); }), "customer.erased");
}

TEST_F(Erasing, works_for_a_customer_of_whom_nothing_personal_is_known) {
  Store store = open();
  append(store, OrderPaid{.id = "p1", .order = "o1", .at = when}, "c1");
  EXPECT_FALSE(store.is_erased("c1"));
  EXPECT_TRUE(store.erase("c1", "asked to", when).bytes_gone);
  EXPECT_TRUE(store.is_erased("c1"));
  EXPECT_TRUE(store.verify().ok);
}

TEST_F(Erasing, tells_when_a_reader_still_holds_old_pages_and_finishes_later) {
  Store store = open();
  append_message(store, "m1", "c1", "text");
  const std::string key = key_of("c1");
  const auto erasure = [&] {
    const Store reader = open_read_only();
    std::optional<Erasure> result;
    reader.for_each({}, [&](const Entry&) { result = store.erase("c1", "asked to", when); });
    return *result;
  }();
  EXPECT_FALSE(erasure.bytes_gone);
  EXPECT_TRUE(store.is_erased("c1"));
  EXPECT_TRUE(store.erase("c1", "again", when).bytes_gone);
  EXPECT_FALSE(on_disk(key));
}

TEST_F(Erasing, survives_reopening) {
  {
    Store store = open();
    append_message(store, "m1", "c1", "text");
    store.erase("c1", "asked to", when);
  }
  for (const Store& store : {open(), open_read_only()}) {
    EXPECT_TRUE(store.is_erased("c1"));
    EXPECT_TRUE(store.find("message", "m1")->erased);
    EXPECT_TRUE(store.verify().ok);
  }
}

class HostKey : public Erasing {
 protected:
  [[nodiscard]] Store open_with(std::optional<std::string> key, bool read_only = false) const {
    return Store::open(path, {.clock = clock.clock(), .read_only = read_only, .host_key = std::move(key)});
  }

  const std::string right = std::string(32, 'k');
  const std::string wrong = std::string(32, 'w');
};

TEST_F(HostKey, wraps_the_keys_of_the_customers) {
  {
    Store store = open_with(right);
    append_message(store, "m1", "c1", canary);
  }
  EXPECT_EQ(key_of("c1").size(), 32u + 28u);
  EXPECT_FALSE(on_disk(right));
  EXPECT_EQ(std::get<MessageReceived>(open_with(right, true).find("message", "m1")->event).text, canary);
}

TEST_F(HostKey, another_one_or_none_is_a_clear_error) {
  { (void)open_with(right); }
  for (const bool read_only : {false, true}) {
    EXPECT_EQ(code_of([&] { (void)open_with(wrong, read_only); }), "store.host_key");
    EXPECT_EQ(code_of([&] { (void)open_with(std::nullopt, read_only); }), "store.host_key");
    EXPECT_EQ(code_of([&] { (void)open_with("short", read_only); }), "store.host_key_size");
  }
  path = folder / "plain.db";
  { (void)open(); }
  EXPECT_EQ(code_of([&] { (void)open_with(right); }), "store.host_key");
}

TEST_F(HostKey, a_wrapped_key_is_erased_like_any_other) {
  Store store = open_with(right);
  append_message(store, "m1", "c1", canary);
  const std::string wrapped = key_of("c1");
  EXPECT_TRUE(store.erase("c1", "asked to", when).bytes_gone);
  EXPECT_FALSE(on_disk(wrapped));
  EXPECT_TRUE(store.verify().ok);
}

}  // namespace
}  // namespace kefu::test
