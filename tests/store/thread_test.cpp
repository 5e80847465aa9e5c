#include "journal_folder.h"

#include <atomic>
#include <thread>
#include <vector>

namespace kefu::test {
namespace {

using Threads = JournalTest;

constexpr int entries = 60;

void write_all(Store& store) {
  for (int i = 1; i <= entries; ++i) {
    Transaction transaction = store.begin();
    const std::string customer = "c" + std::to_string(i % 5);
    const auto recorded =
        transaction.append({.event = message("m" + std::to_string(i), customer, "text"), .subject = customer});
    transaction.put_projection(customer, {.through = recorded.sequence, .bytes = std::to_string(recorded.sequence)});
    transaction.commit();
  }
}

/// Reads until everything is there; whatever it sees must hold together.
void read_all(const Store& store, std::atomic<int>& broken) {
  std::int64_t seen = 0;
  while (seen < entries) {
    const std::int64_t head = store.head().sequence;
    if (head < seen) ++broken;
    std::int64_t expected = 0;
    store.for_each({}, [&](const Entry& entry) { broken += entry.sequence == ++expected ? 0 : 1; });
    if (expected < head) ++broken;
    if (const auto projection = store.projection("c1"))
      broken += projection->bytes == std::to_string(projection->through) ? 0 : 1;
    seen = head;
    std::this_thread::yield();
  }
}

TEST_F(Threads, readers_of_one_store_see_whole_transactions_while_another_writes) {
  Store store = open();
  std::atomic<int> broken = 0;
  std::vector<std::thread> readers;
  for (int i = 0; i < 2; ++i) readers.emplace_back([&] { read_all(store, broken); });
  write_all(store);
  for (std::thread& reader : readers) reader.join();
  EXPECT_EQ(broken, 0);
}

TEST_F(Threads, stores_opened_for_reading_see_whole_transactions_while_another_writes) {
  Store store = open();
  std::atomic<int> broken = 0;
  std::vector<std::thread> readers;
  for (int i = 0; i < 2; ++i)
    readers.emplace_back([&] {
      const Store reader = open_read_only();
      read_all(reader, broken);
      broken += reader.verify().ok ? 0 : 1;
    });
  write_all(store);
  for (std::thread& reader : readers) reader.join();
  EXPECT_EQ(broken, 0);
  EXPECT_TRUE(store.verify().ok);
}

TEST_F(Threads, writers_take_turns) {
  Store store = open();
  std::vector<std::thread> writers;
  for (int w = 0; w < 3; ++w)
    writers.emplace_back([&, w] {
      for (int i = 0; i < 30; ++i)
        append_message(store, "m" + std::to_string(w) + "-" + std::to_string(i), "c" + std::to_string(w), "text");
    });
  for (std::thread& writer : writers) writer.join();
  EXPECT_EQ(store.verify().entries, 90);
}

}  // namespace
}  // namespace kefu::test
