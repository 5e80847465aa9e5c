#include "journal_folder.h"

#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <random>
#include <thread>

namespace kefu::test {
namespace {

using Crash = JournalTest;

/// Appends until killed; tells of every entry only after its commit has returned.
[[noreturn]] void append_for_ever(const std::filesystem::path& path, const Clock& clock, int round, int acknowledge) {
  Store store = Store::open(path, {.clock = clock});
  for (int i = 0;; ++i) {
    const std::string customer = "c" + std::to_string(i % 7);
    Transaction transaction = store.begin();
    const Recorded recorded = transaction.append(
        {.event = message("m" + std::to_string(round) + "-" + std::to_string(i), customer, std::string(200, 'x')),
         .subject = customer});
    transaction.put_projection(customer, {.through = recorded.sequence, .bytes = "state"});
    transaction.put_owner("message", std::to_string(recorded.sequence), customer);
    transaction.commit();
    if (::write(acknowledge, &recorded.sequence, sizeof recorded.sequence) < 0) ::_exit(1);
  }
}

std::int64_t last_number(int descriptor, std::int64_t last) {
  std::int64_t number = 0;
  while (::read(descriptor, &number, sizeof number) == sizeof number) last = number;
  return last;
}

/// Lets a child append, kills it some time after its first word or after its start, and returns the last sequence that
/// it acknowledged.
std::int64_t killed_writer(const std::filesystem::path& path, const Clock& clock, int round, int microseconds) {
  int ends[2];
  EXPECT_EQ(::pipe(ends), 0);
  const pid_t child = ::fork();
  if (child == 0) append_for_ever(path, clock, round, ends[1]);
  ::close(ends[1]);
  std::int64_t last = 0;
  const bool while_opening = round % 5 == 0;
  if (!while_opening) (void)!::read(ends[0], &last, sizeof last);
  std::this_thread::sleep_for(std::chrono::microseconds(microseconds));
  ::kill(child, SIGKILL);
  ::waitpid(child, nullptr, 0);
  last = last_number(ends[0], last);
  ::close(ends[0]);
  return last;
}

/// What was committed together is there together.
void expect_whole(const Store& store, std::int64_t sequence) {
  store.for_each({.from = sequence}, [&](const Entry& entry) {
    EXPECT_EQ(store.projection(entry.subject)->through, sequence);
    EXPECT_EQ(store.owner_of("message", std::to_string(sequence)), entry.subject);
  });
}

TEST_F(Crash, two_hundred_kills_lose_no_acknowledged_entry) {
  std::mt19937 chance(20260301);
  std::int64_t acknowledged = 0;
  for (int round = 0; round < 200; ++round) {
    const int microseconds = static_cast<int>(chance() % 15'000);
    acknowledged = std::max(acknowledged, killed_writer(path, clock.clock(), round, microseconds));
    const Store store = open();
    const std::int64_t found = store.head().sequence;
    ASSERT_GE(found, acknowledged) << "round " << round;
    ASSERT_LE(found, acknowledged + 1) << "at most the one that was not acknowledged yet";
    if (found > 0) expect_whole(store, found);
    ASSERT_TRUE(store.verify().ok) << "round " << round;
    acknowledged = found;
  }
  EXPECT_GE(acknowledged, 160) << "a child that is not killed while opening writes at least one";
}

/// Fills the disk, and looks whether the journal behaves.
void expect_full_disk_is_survived(Store& store, const std::function<void()>& make_room) {
  std::int64_t acknowledged = store.head().sequence;
  std::string code;
  const std::string big(20'000, 'x');
  for (int i = 0; code.empty() && i < 2000; ++i) {
    code = code_of([&] { append_message(store, "m" + std::to_string(i), "c" + std::to_string(i % 3), big); });
    if (code.empty()) ++acknowledged;
  }
  EXPECT_TRUE(code == "store.full" || code == "store.io") << code;
  EXPECT_GT(acknowledged, 3);
  EXPECT_EQ(store.head().sequence, acknowledged);
  EXPECT_EQ(std::get<MessageReceived>(store.find("message", "m0")->event).text, big);
  make_room();
  EXPECT_EQ(append_message(store, "after", "c1", big).sequence, acknowledged + 1);
  EXPECT_TRUE(store.verify().ok);
}

TEST_F(Crash, a_full_disk_is_an_error_that_loses_nothing) {
  const std::filesystem::path disk = folder / "disk";
  std::filesystem::create_directory(disk);
  if (::mount("tmpfs", disk.c_str(), "tmpfs", 0, "size=2m") != 0) GTEST_SKIP() << "needs the right to mount";
  {
    write_bytes(disk / "ballast", std::string(400'000, 'b'));
    Store store = Store::open(disk / "shop.db", {.clock = clock.clock()});
    expect_full_disk_is_survived(store, [&] { std::filesystem::remove(disk / "ballast"); });
  }
  ::umount(disk.c_str());
}

TEST_F(Crash, a_file_that_may_not_grow_is_an_error_that_loses_nothing) {
  const auto old_handler = std::signal(SIGXFSZ, SIG_IGN);
  rlimit old{};
  ::getrlimit(RLIMIT_FSIZE, &old);
  Store store = open();
  append_message(store, "first", "c1", "text");
  const rlimit small{1'000'000, old.rlim_max};
  ::setrlimit(RLIMIT_FSIZE, &small);
  expect_full_disk_is_survived(store, [&] { ::setrlimit(RLIMIT_FSIZE, &old); });
  ::setrlimit(RLIMIT_FSIZE, &old);
  std::signal(SIGXFSZ, old_handler);
}

TEST_F(Crash, a_batch_that_does_not_fit_leaves_nothing_of_itself) {
  const auto old_handler = std::signal(SIGXFSZ, SIG_IGN);
  rlimit old{};
  ::getrlimit(RLIMIT_FSIZE, &old);
  Store store = open();
  append_message(store, "first", "c1", "text");
  const Head before = store.head();
  const rlimit small{500'000, old.rlim_max};
  ::setrlimit(RLIMIT_FSIZE, &small);
  EXPECT_NE(code_of([&] {
              Transaction transaction = store.begin();
              for (int i = 0; i < 1000; ++i)
                transaction.append(
                    {.event = message("m" + std::to_string(i), "c1", std::string(9000, 'x')), .subject = "c1"});
              transaction.commit();
            }),
            "");
  ::setrlimit(RLIMIT_FSIZE, &old);
  std::signal(SIGXFSZ, old_handler);
  EXPECT_EQ(store.head(), before);
  EXPECT_EQ(append_message(store, "after", "c1", "text").sequence, 2);
  EXPECT_TRUE(store.verify(before).ok);
}

TEST_F(Crash, an_erasure_that_was_committed_before_a_crash_is_finished_at_the_next_opening) {
  std::string key;
  {
    Store store = open();
    append_message(store, "m1", "c1", "text");
    key = RawDatabase(path).value("SELECT secret FROM customer_keys");
  }
  const pid_t child = ::fork();
  if (child == 0) {
    Store store = open();
    append_message(store, "m2", "c1", "text");  // the page with the key is in the log
    append_message(store, "m3", "c2", "text");
    const Store reader = open_read_only();
    reader.for_each({.through = 1}, [&](const Entry&) { store.erase("c1", "asked to", {}); });  // cannot empty the log
    ::_exit(0);                                                                                 // nothing is closed
  }
  ::waitpid(child, nullptr, 0);
  const Store store = open();
  EXPECT_TRUE(store.is_erased("c1"));
  for (const auto& [name, content] : contents_of(folder.path()))
    EXPECT_EQ(content.find(key), std::string::npos) << name;
}

TEST_F(Crash, a_leftover_of_a_journal_that_was_being_made_is_no_hindrance) {
  write_bytes(folder / "shop.db.new-0123abcd", "half");
  EXPECT_EQ(open().head(), Head{});
}

}  // namespace
}  // namespace kefu::test
