#include "journal_folder.h"

#include <thread>

namespace kefu::test {
namespace {

using Backup = JournalTest;

TEST_F(Backup, is_one_file_that_opens_and_verifies) {
  Store store = open();
  append_message(store, "m1", "c1", "text");
  const std::filesystem::path copies = folder / "copies";
  std::filesystem::create_directory(copies);
  store.backup(copies / "copy.db");
  EXPECT_EQ(contents_of(copies).size(), 1u);
  const Store copy = Store::open(copies / "copy.db", {.read_only = true});
  EXPECT_EQ(copy.find("message", "m1")->event, store.find("message", "m1")->event);
  EXPECT_TRUE(copy.verify(store.head()).ok);
  EXPECT_EQ(contents_of(copies).size(), 1u) << "reading leaves nothing beside it";
}

TEST_F(Backup, can_be_written_on) {
  Store store = open();
  append_message(store, "m1", "c1", "text");
  store.backup(folder / "copy.db");
  Store copy = Store::open(folder / "copy.db", {.clock = clock.clock()});
  append_message(copy, "m2", "c1", "text");
  EXPECT_TRUE(copy.verify(store.head()).ok);
}

TEST_F(Backup, of_a_read_only_store_works_too) {
  {
    Store store = open();
    append_message(store, "m1", "c1", "text");
  }
  open_read_only().backup(folder / "copy.db");
  EXPECT_EQ(Store::open(folder / "copy.db", {.read_only = true}).head().sequence, 1);
}

TEST_F(Backup, never_overwrites) {
  Store store = open();
  write_bytes(folder / "copy.db", "precious");
  EXPECT_EQ(code_of([&] { store.backup(folder / "copy.db"); }), "store.exists");
  EXPECT_EQ(code_of([&] { store.backup(path); }), "store.exists");
  EXPECT_EQ(read_bytes(folder / "copy.db"), "precious");
  EXPECT_EQ(code_of([&] { store.backup(folder / "none" / "copy.db"); }), "store.no_folder");
}

TEST_F(Backup, of_a_damaged_journal_is_refused_and_leaves_no_file) {
  {
    Store store = open();
    append_message(store, "m1", "c1", "text");
  }
  RawDatabase(path).run("DROP TRIGGER journal_never_changes; UPDATE journal SET verdict = 'x'");
  EXPECT_EQ(code_of([&] { open_read_only().backup(folder / "copy.db"); }), "store.damaged");
  for (const auto& [name, bytes] : contents_of(folder.path())) EXPECT_FALSE(name.starts_with("copy")) << name;
}

TEST_F(Backup, taken_while_another_thread_writes_is_a_moment_of_the_journal) {
  Store store = open();
  std::thread writer([&] {
    for (int i = 0; i < 100; ++i) append_message(store, "m" + std::to_string(i), "c1", "text");
  });
  std::vector<Head> heads;
  for (int i = 0; i < 5; ++i) {
    const std::filesystem::path copy = folder / ("copy" + std::to_string(i)).c_str();
    store.backup(copy);
    heads.push_back(Store::open(copy, {.read_only = true}).head());
  }
  writer.join();
  for (const Head& head : heads) EXPECT_TRUE(store.verify(head).ok) << head.sequence;
}

}  // namespace
}  // namespace kefu::test
