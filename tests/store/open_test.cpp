#include "journal_folder.h"
#include "store/schema.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace kefu::test {
namespace {

class Opening : public JournalTest {
 protected:
  /// Both ways of opening give that error and leave the folder as it was.
  void refused(const std::string& code) const {
    const auto before = contents_of(folder.path());
    EXPECT_EQ(code_of([&] { (void)open(); }), code);
    EXPECT_EQ(code_of([&] { (void)open_read_only(); }), code);
    EXPECT_EQ(contents_of(folder.path()), before);
  }

  void make_journal(int entries) {
    Store store = open();
    for (int i = 0; i < entries; ++i) append_message(store, "m" + std::to_string(i), "c1", std::string(500, 'x'));
  }
};

/// Runs a test's part as a user without rights; its return value is the exit code.
template <class Part>
int as_nobody(Part part) {
  const pid_t child = ::fork();
  if (child == 0) {
    if (::setgid(65534) != 0 || ::setuid(65534) != 0) ::_exit(99);
    ::_exit(part());
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

TEST_F(Opening, needs_a_clock_to_write_and_none_to_read) {
  EXPECT_EQ(code_of([&] { (void)Store::open(path, {}); }), "store.no_clock");
  make_journal(1);
  EXPECT_EQ(open_read_only().head().sequence, 1);
}

TEST_F(Opening, a_missing_file_is_made_for_writing_and_refused_for_reading) {
  EXPECT_EQ(code_of([&] { (void)open_read_only(); }), "store.missing");
  EXPECT_TRUE(contents_of(folder.path()).empty());
  EXPECT_EQ(open().head(), Head{});
  EXPECT_EQ(open_read_only().head(), Head{});
}

TEST_F(Opening, refuses_a_missing_folder) {
  path = folder / "none" / "shop.db";
  refused("store.no_folder");
}

TEST_F(Opening, refuses_a_file_in_the_place_of_a_folder) {
  write_bytes(folder / "file", "x");
  path = folder / "file" / "shop.db";
  refused("store.no_folder");
}

TEST_F(Opening, refuses_a_folder) {
  std::filesystem::create_directory(path);
  refused("store.not_a_file");
}

TEST_F(Opening, refuses_a_text_file_short_or_long) {
  for (const std::string& text : {std::string("hello"), std::string(20000, 'a')}) {
    write_bytes(path, text);
    refused("store.not_a_database");
  }
}

TEST_F(Opening, refuses_an_empty_file_which_may_have_been_a_journal) {
  write_bytes(path, "");
  refused("store.not_a_database");
}

TEST_F(Opening, refuses_a_foreign_database_in_either_journal_mode) {
  RawDatabase(path).run("CREATE TABLE journal (sequence INTEGER PRIMARY KEY); INSERT INTO journal VALUES (1)");
  refused("store.foreign");
  RawDatabase(path).run("PRAGMA journal_mode = WAL");
  refused("store.foreign");
}

TEST_F(Opening, leaves_the_log_of_a_foreign_database_alone) {
  RawDatabase other(path);
  other.run("PRAGMA journal_mode = WAL; CREATE TABLE theirs (x); INSERT INTO theirs VALUES (1)");
  ASSERT_FALSE(read_bytes(folder / "shop.db-wal").empty());
  refused("store.foreign");
}

TEST_F(Opening, refuses_a_truncated_journal_wherever_it_is_cut) {
  make_journal(40);
  const std::string whole = read_bytes(path);
  std::filesystem::remove(folder / "shop.db-shm");
  for (const double share : {0.2, 0.5, 0.8, 0.99}) {
    write_bytes(path, whole.substr(0, static_cast<std::size_t>(share * static_cast<double>(whole.size()))));
    refused("store.truncated");
  }
  write_bytes(path, whole.substr(0, whole.size() - 1));
  refused("store.truncated");
  write_bytes(path, whole.substr(0, 50));
  EXPECT_NE(code_of([&] { (void)open(); }), "");
  write_bytes(path, whole);
  EXPECT_TRUE(open().verify().ok);
}

TEST_F(Opening, refuses_to_start_anew_beside_the_log_of_a_journal_that_is_gone) {
  write_bytes(folder / "shop.db-wal", "frames");
  refused("store.stray_log");
}

TEST_F(Opening, refuses_a_journal_of_a_later_release) {
  make_journal(1);
  RawDatabase(path).run("PRAGMA user_version = 2; PRAGMA wal_checkpoint");
  refused("store.schema");
}

TEST_F(Opening, migrates_an_older_journal_only_for_writing) {
  {
    RawDatabase older(path);
    older.run("PRAGMA application_id = 1801807477; CREATE TABLE t (x); DROP TABLE t");
  }
  EXPECT_EQ(code_of([&] { (void)open_read_only(); }), "store.schema");
  {
    Store store = open();
    EXPECT_EQ(append_message(store, "m1", "c1", "text").sequence, 1);
  }
  EXPECT_TRUE(open_read_only().verify().ok);
}

TEST_F(Opening, a_second_writer_is_refused_by_every_name_of_the_file) {
  const Store store = open();
  EXPECT_EQ(code_of([&] { (void)open(); }), "store.in_use");
  std::filesystem::create_symlink(path, folder / "link.db");
  EXPECT_EQ(code_of([&] { (void)Store::open(folder / "link.db", {.clock = clock.clock()}); }), "store.in_use");
  EXPECT_EQ(code_of([&] { (void)Store::open(folder / "." / "shop.db", {.clock = clock.clock()}); }), "store.in_use");
}

TEST_F(Opening, a_writer_of_another_process_is_refused) {
  const Store store = open();
  const pid_t child = ::fork();
  if (child == 0) ::_exit(code_of([&] { (void)open(); }) == "store.in_use" ? 0 : 1);
  int status = 0;
  ::waitpid(child, &status, 0);
  EXPECT_EQ(status, 0);
}

TEST_F(Opening, the_lock_goes_with_the_store_even_if_a_forked_child_lives_on) {
  auto store = std::make_unique<Store>(open());
  int pipe_ends[2];
  ASSERT_EQ(::pipe(pipe_ends), 0);
  const pid_t child = ::fork();
  if (child == 0) {
    ::close(pipe_ends[1]);
    char byte = 0;
    (void)!::read(pipe_ends[0], &byte, 1);  // until the parent is done
    ::_exit(0);
  }
  ::close(pipe_ends[0]);
  store.reset();
  EXPECT_EQ(open().head().sequence, 0);
  ::close(pipe_ends[1]);
  ::waitpid(child, nullptr, 0);
}

TEST_F(Opening, any_number_of_readers_are_welcome_before_and_beside_the_writer) {
  make_journal(1);
  const Store early = open_read_only();
  Store writer = open();
  const Store late = open_read_only();
  append_message(writer, "new", "c1", "text");
  EXPECT_EQ(early.head().sequence, 2);
  EXPECT_EQ(late.head().sequence, 2);
}

TEST_F(Opening, a_reader_in_the_process_does_not_cost_the_writer_its_locks) {
  Store writer = open();
  append_message(writer, "m1", "c1", "text");
  { const Store reader = open_read_only(); }
  EXPECT_EQ(code_of([&] { (void)open(); }), "store.in_use");
  const pid_t child = ::fork();
  if (child == 0) {
    struct flock any {};
    any.l_type = F_WRLCK;
    any.l_whence = SEEK_SET;
    const int descriptor = ::open(path.c_str(), O_RDWR);
    const bool asked = ::fcntl(descriptor, F_GETLK, &any) == 0;
    ::_exit(asked && any.l_type != F_UNLCK ? 0 : 1);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  EXPECT_EQ(status, 0) << "SQLite's own lock on the file is lost";
}

TEST_F(Opening, a_store_carried_over_a_fork_is_an_error_and_leaves_the_parents_alone) {
  auto store = std::make_unique<Store>(open());
  append_message(*store, "m1", "c1", "text");
  const pid_t child = ::fork();
  if (child == 0) {
    const bool refused = code_of([&] { (void)store->head(); }) == "store.forked" &&
                         code_of([&] { (void)store->begin(); }) == "store.forked" &&
                         code_of([&] { (void)store->verify(); }) == "store.forked";
    store.reset();
    ::_exit(refused ? 0 : 1);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  EXPECT_EQ(status, 0);
  EXPECT_EQ(append_message(*store, "m2", "c1", "text").sequence, 2);
  EXPECT_EQ(code_of([&] { (void)open(); }), "store.in_use");
  EXPECT_TRUE(store->verify().ok);
}

TEST_F(Opening, a_transaction_carried_over_a_fork_does_not_roll_back_the_parents) {
  Store store = open();
  auto transaction = std::make_unique<Transaction>(store.begin());
  transaction->append({.event = message("m1", "c1", "text"), .subject = "c1"});
  const pid_t child = ::fork();
  if (child == 0) {
    const bool refused = code_of([&] { transaction->commit(); }) == "store.forked";
    transaction.reset();
    ::_exit(refused ? 0 : 1);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  EXPECT_EQ(status, 0);
  transaction->commit();
  transaction.reset();
  EXPECT_EQ(store.head().sequence, 1);
}

TEST_F(Opening, a_folder_that_one_may_not_write_is_an_error_for_the_writer) {
  if (::getuid() != 0) GTEST_SKIP() << "needs root to become another user";
  make_journal(1);
  std::filesystem::permissions(folder.path(), std::filesystem::perms(0755));
  std::filesystem::permissions(path, std::filesystem::perms(0666));
  const auto before = contents_of(folder.path());
  EXPECT_EQ(as_nobody([&] { return code_of([&] { (void)open(); }) == "store.no_permission" ? 0 : 1; }), 0);
  path = folder / "other.db";
  EXPECT_EQ(as_nobody([&] { return code_of([&] { (void)open(); }) == "store.no_permission" ? 0 : 1; }), 0);
  EXPECT_EQ(contents_of(folder.path()), before);
}

TEST_F(Opening, a_file_that_one_may_not_read_is_an_error_with_sqlites_code) {
  if (::getuid() != 0) GTEST_SKIP() << "needs root to become another user";
  make_journal(1);
  std::filesystem::permissions(folder.path(), std::filesystem::perms(0755));
  std::filesystem::permissions(path, std::filesystem::perms(0600));
  EXPECT_EQ(as_nobody([&] {
              try {
                (void)open_read_only();
              } catch (const StorageError& error) {
                return std::string_view(error.code()) == "store.no_permission" &&
                               (error.sqlite_code() & 0xff) == SQLITE_CANTOPEN
                           ? 0
                           : 1;
              }
              return 2;
            }),
            0);
}

TEST_F(Opening, a_reader_without_rights_reads_beside_the_writer) {
  if (::getuid() != 0) GTEST_SKIP() << "needs root to become another user";
  Store writer = open();
  append_message(writer, "m1", "c1", "text");
  std::filesystem::permissions(folder.path(), std::filesystem::perms(0755));
  EXPECT_EQ(as_nobody([&] { return open_read_only().find("message", "m1") ? 0 : 1; }), 0);
}

TEST_F(Opening, a_path_with_every_odd_character_works) {
  path = folder / "a?mode=ro#%41 店 'x'.db";
  make_journal(1);
  EXPECT_TRUE(std::filesystem::exists(path));
  EXPECT_EQ(open_read_only().head().sequence, 1);
}

TEST_F(Opening, a_journal_with_two_names_has_two_locks_and_is_refused) {
  { Store store = open(); }
  std::filesystem::create_hard_link(path, folder / "other.db");
  EXPECT_EQ(code_of([&] { (void)open(); }), "store.linked");
  EXPECT_NO_THROW((void)open_read_only());
}

TEST_F(Opening, a_path_that_is_none_is_refused) {
  for (const std::string& bad : {std::string(), (folder / "a").string() + std::string("\0b", 2)})
    EXPECT_EQ(code_of([&] { (void)Store::open(bad, {.clock = clock.clock()}); }), "store.not_a_file");
  EXPECT_FALSE(std::filesystem::exists(folder / "a"));
}

}  // namespace
}  // namespace kefu::test
