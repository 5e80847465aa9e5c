#pragma once

#include <kefu/base/error.h>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

/// A thin layer over SQLite's C interface: owners for its handles, one place that turns result codes into errors.
/// Nothing here is safe for several threads at once; who owns a connection locks.
namespace kefu::sqlite {

/// Bytes that bind as a BLOB; plain text binds as TEXT. Both must live until the statement is done.
struct Blob {
  std::string_view bytes;
};

class Connection;

/// A prepared statement on loan from its connection; going out of scope resets it and gives it back.
class Statement {
 public:
  Statement(Connection& owner, std::string_view sql, sqlite3_stmt* handle)
      : owner_(&owner), sql_(sql), handle_(handle) {}
  Statement(Statement&& other) noexcept;
  Statement& operator=(Statement&&) = delete;
  ~Statement();

  void bind(int place, std::int64_t value);
  void bind(int place, std::string_view text);
  void bind(int place, Blob blob);
  void bind(int place, std::optional<std::int64_t> value);

  /// True: there is a row. False: done.
  bool step();

  [[nodiscard]] std::int64_t integer(int column) const;
  [[nodiscard]] bool is_null(int column) const;
  /// The bytes of a text or a BLOB, until the next step.
  [[nodiscard]] std::string_view bytes(int column) const;

 private:
  Connection* owner_;
  std::string_view sql_;
  sqlite3_stmt* handle_;
};

enum class Access {
  probe,   ///< the raw bytes only
  read,    ///< never writes, never checkpoints
  frozen,  ///< as read, for files that nobody can change: no locks, no side files
  write,
  create,
};

/// An open database with its cache of prepared statements.
class Connection {
 public:
  Connection(const std::filesystem::path& path, Access access);
  Connection(Connection&&) noexcept = default;
  Connection& operator=(Connection&&) = delete;

  /// Runs one or more statements without arguments or rows.
  void run(const std::string& sql);

  /// A statement with its arguments bound from the first place on. `sql` must be a literal: it names the cache's slot.
  template <class... Arguments>
  [[nodiscard]] Statement query(std::string_view sql, const Arguments&... arguments) {
    Statement statement = borrow(sql);
    [[maybe_unused]] int place = 0;
    (statement.bind(++place, arguments), ...);
    return statement;
  }

  /// Runs a statement that returns no row.
  template <class... Arguments>
  void execute(std::string_view sql, const Arguments&... arguments) {
    query(sql, arguments...).step();
  }

  /// The integer in the first column of the first row.
  [[nodiscard]] std::int64_t number(std::string_view sql);

  [[nodiscard]] bool in_transaction() const;

  /// Copies the log into the file and empties it. False: a reader is in the way; nothing is lost.
  bool checkpoint();

  /// A whole copy of another database, as one transaction of it.
  void copy_from(Connection& source);

  /// The length of the main file, as SQLite's own handle sees it.
  [[nodiscard]] std::int64_t file_size() const;

  /// The first bytes of the main file, read through SQLite's own handle: any other would, on closing, drop the
  /// process's locks on the file.
  [[nodiscard]] std::string file_start(int count) const;

  /// Drops the handles without closing them: the only safe thing to do in a forked child.
  void abandon() noexcept;

  /// Throws the StorageError that belongs to a result code.
  [[noreturn]] void fail(int code) const;

 private:
  friend class Statement;
  struct Close {
    void operator()(sqlite3* handle) const noexcept;
  };
  struct Finalize {
    void operator()(sqlite3_stmt* handle) const noexcept;
  };
  using Prepared = std::unique_ptr<sqlite3_stmt, Finalize>;

  void harden();
  [[nodiscard]] Statement borrow(std::string_view sql);
  void give_back(std::string_view sql, sqlite3_stmt* handle) noexcept;

  std::string path_;
  std::unique_ptr<sqlite3, Close> handle_;
  std::unordered_map<std::string_view, std::vector<Prepared>> idle_;  // finalised before the handle is closed
};

/// A transaction that rolls back unless it was committed.
class Scope {
 public:
  /// begin   "BEGIN IMMEDIATE" to write, "BEGIN" to read one state throughout
  Scope(Connection& connection, std::string_view begin);
  Scope(const Scope&) = delete;
  Scope& operator=(const Scope&) = delete;
  ~Scope();

  void commit();

  /// Leaves the transaction to the process that began it; for forked children.
  void abandon() noexcept { connection_ = nullptr; }

 private:
  Connection* connection_;
};

}  // namespace kefu::sqlite
