#pragma once

#include "spec.h"

#include <kefu/store/store.h>

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <memory>
#include <string>

namespace kefu::test {

/// A clock that a test moves.
struct TestClock {
  std::shared_ptr<Instant> now = std::make_shared<Instant>(Instant::parse("2026-03-01T02:00:00Z"));

  [[nodiscard]] Clock clock() const {
    return [now = now] { return *now; };
  }
};

/// A folder of its own for a test, gone afterwards.
class Folder {
 public:
  Folder() {
    std::string name = (std::filesystem::temp_directory_path() / "kefu-store-XXXXXX").string();
    path_ = ::mkdtemp(name.data());
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }
  [[nodiscard]] std::filesystem::path operator/(const char* name) const { return path_ / name; }

 private:
  std::filesystem::path path_;
};

inline std::string read_bytes(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

inline void write_bytes(const std::filesystem::path& path, const std::string& bytes) {
  std::ofstream(path, std::ios::binary) << bytes;
}

/// Every file of a folder with its bytes: to see that nothing changed.
inline std::map<std::string, std::string> contents_of(const std::filesystem::path& folder) {
  std::map<std::string, std::string> contents;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    contents[entry.path().filename().string()] = entry.is_regular_file() ? read_bytes(entry.path()) : "";
  return contents;
}

inline MessageReceived message(const std::string& id, const std::string& customer, const std::string& text) {
  return {.id = id,
          .customer = customer,
          .session = "s-" + customer,
          .at = Instant::parse("2026-03-01T01:00:00Z"),
          .text = text};
}

inline Recorded append(Store& store, const Event& event, const CustomerId& subject) {
  Transaction transaction = store.begin();
  const Recorded recorded = transaction.append({.event = event, .subject = subject});
  transaction.commit();
  return recorded;
}

inline Recorded append_message(Store& store, const std::string& id, const std::string& customer,
                               const std::string& text) {
  return append(store, message(id, customer, text), customer);
}

/// The code of the error that a call throws; "" if it throws none.
template <class Call>
std::string code_of(Call call) {
  try {
    call();
  } catch (const Error& error) {
    return error.code();
  }
  return {};
}

/// The file as a stranger with SQL sees it.
class RawDatabase {
 public:
  explicit RawDatabase(const std::filesystem::path& path) { sqlite3_open(path.c_str(), &handle_); }
  RawDatabase(const RawDatabase&) = delete;
  RawDatabase& operator=(const RawDatabase&) = delete;
  ~RawDatabase() { sqlite3_close(handle_); }

  /// SQLite's message; "" if all went well.
  std::string run(const std::string& sql) {
    char* message = nullptr;
    sqlite3_exec(handle_, sql.c_str(), nullptr, nullptr, &message);
    const std::string text = message ? message : "";
    sqlite3_free(message);
    return text;
  }

  /// The first column of the first row.
  std::string value(const std::string& sql) {
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(handle_, sql.c_str(), -1, &statement, nullptr);
    std::string bytes;
    if (sqlite3_step(statement) == SQLITE_ROW) {
      const auto* data = static_cast<const char*>(sqlite3_column_blob(statement, 0));
      bytes.assign(data ? data : "", static_cast<std::size_t>(sqlite3_column_bytes(statement, 0)));
    }
    sqlite3_finalize(statement);
    return bytes;
  }

 private:
  sqlite3* handle_ = nullptr;
};

/// A folder with a journal in it.
class JournalTest : public testing::Test {
 protected:
  [[nodiscard]] Store open() const { return Store::open(path, {.clock = clock.clock()}); }
  [[nodiscard]] Store open_read_only() const { return Store::open(path, {.read_only = true}); }

  TestClock clock;
  Folder folder;
  std::filesystem::path path = folder / "shop.db";
};

}  // namespace kefu::test
