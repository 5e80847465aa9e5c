// Events appended per second, one and a thousand a transaction; beside them raw SQLite inserts of the very same bytes,
// prepared once, into a table with the same columns and indexes but without triggers, hashes and ciphers to make. A desk
// also judges each text, steps the charts and answers with advice.
//
//   append_bench [--benchmark_filter=...]     files go to the folder for temporary files: it should be a real disk

#include <kefu/desk/desk.h>
#include <kefu/store/store.h>

#include <benchmark/benchmark.h>
#include <sqlite3.h>

#include <array>
#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

constexpr int distinct = 1000;

class Folder {
 public:
  Folder() {
    std::string name = (fs::temp_directory_path() / "kefu-bench-XXXXXX").string();
    if (!::mkdtemp(name.data())) throw std::runtime_error("no folder for temporary files");
    path_ = name;
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { fs::remove_all(path_); }

  [[nodiscard]] fs::path file(const char* name) const { return path_ / name; }

 private:
  fs::path path_;
};

kefu::NewEntry entry(std::int64_t number) {
  const std::string customer = "customer-" + std::to_string(number % 100);
  const kefu::MessageReceived said{.id = "message-" + std::to_string(number),
                                   .customer = customer,
                                   .session = "session-" + customer,
                                   .at = kefu::Instant{1'772'330'400'000'000 + number},
                                   .text = "我上周买的耳机左边没有声音，说好三天内给我换，到现在也没有人联系我。"};
  return {.event = said,
          .subject = customer,
          .verdict = R"({"complaint":{"complaint":true,"severity":"general","cause":"product_quality"}})"};
}

kefu::Store open_store(const fs::path& path) {
  return kefu::Store::open(path, {.clock = [] { return kefu::Instant{1'772'330'400'000'000}; }});
}

void append_batch(kefu::Store& store, std::int64_t first, std::int64_t count) {
  kefu::Transaction transaction = store.begin();
  for (std::int64_t i = 0; i < count; ++i) transaction.append(entry(first + i));
  transaction.commit();
}

void store_append(benchmark::State& state) {
  const Folder folder;
  kefu::Store store = open_store(folder.file("shop.db"));
  std::int64_t number = 0;
  for (auto _ : state) {
    append_batch(store, number, state.range(0));
    number += state.range(0);
  }
  state.SetItemsProcessed(number);
}

void desk_append(benchmark::State& state) {
  const Folder folder;
  kefu::Instant now{1'772'330'400'000'000};
  kefu::Desk desk = kefu::Desk::open(folder.file("shop.db"), {.clock = [&] { return now; }});
  std::int64_t number = 0;
  for (auto _ : state) {
    std::vector<kefu::Event> events;
    for (std::int64_t i = 0; i < state.range(0); ++i) events.push_back(entry(number++).event);
    now.us = 1'772'330'400'000'000 + number;
    benchmark::DoNotOptimize(desk.append(events));
  }
  state.SetItemsProcessed(number);
}

/// A row as the store writes it.
struct Row {
  std::array<std::string, 7> texts;  // type, id, subject, body, sealed, verdict, hash
  std::array<std::int64_t, 3> numbers;
};

/// The bytes that the store has written, to be written again.
std::vector<Row> stored_rows() {
  const Folder folder;
  {
    kefu::Store store = open_store(folder.file("shop.db"));
    append_batch(store, 0, distinct);
  }
  sqlite3* database = nullptr;
  sqlite3_open(folder.file("shop.db").c_str(), &database);
  sqlite3_stmt* select = nullptr;
  sqlite3_prepare_v2(database,
                     "SELECT type, id, subject, body, sealed, verdict, hash, at, recorded_at, imported FROM journal",
                     -1, &select, nullptr);
  std::vector<Row> rows;
  while (sqlite3_step(select) == SQLITE_ROW) {
    Row& row = rows.emplace_back();
    for (int i = 0; i < 7; ++i)
      row.texts[static_cast<std::size_t>(i)].assign(static_cast<const char*>(sqlite3_column_blob(select, i)),
                                                    static_cast<std::size_t>(sqlite3_column_bytes(select, i)));
    for (int i = 0; i < 3; ++i) row.numbers[static_cast<std::size_t>(i)] = sqlite3_column_int64(select, 7 + i);
  }
  sqlite3_finalize(select);
  sqlite3_close(database);
  return rows;
}

/// The least that an application would write itself.
class RawTable {
 public:
  explicit RawTable(const fs::path& path) {
    sqlite3_open(path.c_str(), &database_);
    run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
        "CREATE TABLE journal (sequence INTEGER PRIMARY KEY, type TEXT, id TEXT, subject TEXT, at INTEGER,"
        " recorded_at INTEGER, imported INTEGER, body TEXT, sealed BLOB, verdict TEXT, hash BLOB) STRICT;"
        "CREATE UNIQUE INDEX by_id ON journal (type, id); CREATE INDEX by_subject ON journal (subject)");
    sqlite3_prepare_v2(database_, "INSERT INTO journal VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)", -1,
                       &insert_, nullptr);
  }
  RawTable(const RawTable&) = delete;
  RawTable& operator=(const RawTable&) = delete;
  ~RawTable() {
    sqlite3_finalize(insert_);
    sqlite3_close(database_);
  }

  void run(const char* sql) {
    if (sqlite3_exec(database_, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
      throw std::runtime_error(sqlite3_errmsg(database_));
  }

  void insert(std::int64_t sequence, const Row& row) {
    const std::string id = "message-" + std::to_string(sequence);
    sqlite3_bind_int64(insert_, 1, sequence);
    text(2, row.texts[0]);
    text(3, id);
    text(4, row.texts[2]);
    for (int i = 0; i < 3; ++i) sqlite3_bind_int64(insert_, 5 + i, row.numbers[static_cast<std::size_t>(i)]);
    text(8, row.texts[3]);
    blob(9, row.texts[4]);
    text(10, row.texts[5]);
    blob(11, row.texts[6]);
    if (sqlite3_step(insert_) != SQLITE_DONE) throw std::runtime_error(sqlite3_errmsg(database_));
    sqlite3_reset(insert_);
  }

 private:
  void text(int place, const std::string& value) {
    sqlite3_bind_text(insert_, place, value.data(), static_cast<int>(value.size()), SQLITE_STATIC);
  }
  void blob(int place, const std::string& value) {
    sqlite3_bind_blob(insert_, place, value.data(), static_cast<int>(value.size()), SQLITE_STATIC);
  }

  sqlite3* database_ = nullptr;
  sqlite3_stmt* insert_ = nullptr;
};

void raw_insert(benchmark::State& state) {
  const Folder folder;
  const std::vector<Row> rows = stored_rows();
  RawTable table(folder.file("raw.db"));
  std::int64_t number = 0;
  for (auto _ : state) {
    table.run("BEGIN IMMEDIATE");
    for (std::int64_t i = 0; i < state.range(0); ++i, ++number)
      table.insert(number + 1, rows[static_cast<std::size_t>(number % distinct)]);
    table.run("COMMIT");
  }
  state.SetItemsProcessed(number);
}

/// Reading everything back: decrypted, parsed, one event after another.
void store_replay(benchmark::State& state) {
  const Folder folder;
  kefu::Store store = open_store(folder.file("shop.db"));
  for (std::int64_t first = 0; first < state.range(0); first += distinct) append_batch(store, first, distinct);
  for (auto _ : state) store.for_each({}, [](const kefu::Entry& one) { benchmark::DoNotOptimize(one.sequence); });
  state.SetItemsProcessed(state.iterations() * state.range(0));
}

void store_verify(benchmark::State& state) {
  const Folder folder;
  kefu::Store store = open_store(folder.file("shop.db"));
  for (std::int64_t first = 0; first < state.range(0); first += distinct) append_batch(store, first, distinct);
  for (auto _ : state) benchmark::DoNotOptimize(store.verify().ok);
  state.SetItemsProcessed(state.iterations() * state.range(0));
}

BENCHMARK(raw_insert)->Arg(1)->Arg(1000)->UseRealTime();
BENCHMARK(store_append)->Arg(1)->Arg(1000)->UseRealTime();
BENCHMARK(desk_append)->Arg(1)->Arg(1000)->UseRealTime();
BENCHMARK(store_replay)->Arg(20'000)->Unit(benchmark::kMillisecond);
BENCHMARK(store_verify)->Arg(20'000)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
