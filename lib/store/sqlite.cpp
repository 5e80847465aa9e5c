#include "store/sqlite.h"

#include "base/raise.h"

#include <sqlite3.h>

namespace kefu::sqlite {
namespace {

constexpr int patience_ms = 5000;  // kefu's own writers wait on its lock; this is for readers that hold a moment
constexpr int checkpoint_patience_ms = 1000;  // a checkpoint that comes too early can be made later

const char* error_code(int sqlite_code) {
  switch (sqlite_code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return "store.busy";
    case SQLITE_FULL: return "store.full";
    case SQLITE_IOERR: return "store.io";
    case SQLITE_CORRUPT: return "store.damaged";
    case SQLITE_NOTADB: return "store.not_a_database";
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN: return "store.no_permission";
    default: return "store.sqlite";
  }
}

int flags_of(Access access) {
  const int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_URI;
  switch (access) {
    case Access::write: return flags | SQLITE_OPEN_READWRITE;
    case Access::create: return flags | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    default: return flags | SQLITE_OPEN_READONLY;
  }
}

/// The path as a URI, so that no character of it is taken for an option.
std::string uri_of(const std::string& path, Access access) {
  std::string uri = "file:";
  for (const char c : path)
    if (c == '%' || c == '?' || c == '#')
      uri += fmt::format("%{:02x}", static_cast<unsigned char>(c));
    else
      uri += c;
  if (access == Access::frozen || access == Access::probe) uri += "?immutable=1";
  return uri;
}

}  // namespace

Statement::Statement(Statement&& other) noexcept
    : owner_(other.owner_), sql_(other.sql_), handle_(std::exchange(other.handle_, nullptr)) {}

Statement::~Statement() {
  if (handle_) owner_->give_back(sql_, handle_);
}

void Statement::bind(int place, std::int64_t value) { sqlite3_bind_int64(handle_, place, value); }

void Statement::bind(int place, std::string_view text) {
  const int code =
      sqlite3_bind_text64(handle_, place, text.empty() ? "" : text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8);
  if (code != SQLITE_OK) owner_->fail(code);
}

void Statement::bind(int place, Blob blob) {
  const int code = sqlite3_bind_blob64(handle_, place, blob.bytes.empty() ? "" : blob.bytes.data(), blob.bytes.size(),
                                       SQLITE_STATIC);
  if (code != SQLITE_OK) owner_->fail(code);
}

void Statement::bind(int place, std::optional<std::int64_t> value) {
  if (value) bind(place, *value);  // else it stays NULL: statements come back with their bindings cleared
}

bool Statement::step() {
  const int code = sqlite3_step(handle_);
  if (code == SQLITE_ROW) return true;
  if (code != SQLITE_DONE) owner_->fail(code);
  return false;
}

std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(handle_, column); }

bool Statement::is_null(int column) const { return sqlite3_column_type(handle_, column) == SQLITE_NULL; }

std::string_view Statement::bytes(int column) const {
  const void* data = sqlite3_column_blob(handle_, column);
  const int size = sqlite3_column_bytes(handle_, column);
  return data ? std::string_view(static_cast<const char*>(data), static_cast<std::size_t>(size)) : std::string_view();
}

void Connection::Close::operator()(sqlite3* handle) const noexcept { sqlite3_close_v2(handle); }
void Connection::Finalize::operator()(sqlite3_stmt* handle) const noexcept { sqlite3_finalize(handle); }

Connection::Connection(const std::filesystem::path& path, Access access) : path_(path.string()) {
  sqlite3* handle = nullptr;
  const int code = sqlite3_open_v2(uri_of(path_, access).c_str(), &handle, flags_of(access), nullptr);
  handle_.reset(handle);
  if (code != SQLITE_OK) fail(code);
  if (access == Access::probe) return;
  harden();
  if (access == Access::write || access == Access::create) return;
  sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
  sqlite3_wal_autocheckpoint(handle, 0);
}

void Connection::harden() {
  sqlite3_busy_timeout(handle_.get(), patience_ms);
  sqlite3_db_config(handle_.get(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(handle_.get(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
  sqlite3_db_config(handle_.get(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 1, nullptr);
  run("PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 0;"
      "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;");
}

void Connection::run(const std::string& sql) {
  const int code = sqlite3_exec(handle_.get(), sql.c_str(), nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) fail(code);
}

std::int64_t Connection::number(std::string_view sql) {
  Statement statement = query(sql);
  statement.step();
  return statement.integer(0);
}

bool Connection::in_transaction() const { return sqlite3_get_autocommit(handle_.get()) == 0; }

bool Connection::checkpoint() {
  sqlite3_busy_timeout(handle_.get(), checkpoint_patience_ms);
  const int code = sqlite3_wal_checkpoint_v2(handle_.get(), "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
  if (code != SQLITE_OK && (code & 0xff) != SQLITE_BUSY) fail(code);
  sqlite3_busy_timeout(handle_.get(), patience_ms);
  return code == SQLITE_OK;
}

void Connection::copy_from(Connection& source) {
  sqlite3_backup* backup = sqlite3_backup_init(handle_.get(), "main", source.handle_.get(), "main");
  if (!backup) fail(sqlite3_extended_errcode(handle_.get()));
  sqlite3_backup_step(backup, -1);
  const int code = sqlite3_backup_finish(backup);
  if (code != SQLITE_OK) fail(code);
}

std::int64_t Connection::file_size() const {
  sqlite3_file* file = nullptr;
  sqlite3_file_control(handle_.get(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
  sqlite3_int64 size = 0;
  const int code = file->pMethods->xFileSize(file, &size);
  if (code != SQLITE_OK) fail(code);
  return size;
}

std::string Connection::file_start(int count) const {
  sqlite3_file* file = nullptr;
  sqlite3_file_control(handle_.get(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
  std::string bytes(static_cast<std::size_t>(count), '\0');
  const int code = file->pMethods->xRead(file, bytes.data(), count, 0);
  if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ) fail(code);
  return bytes;
}

void Connection::abandon() noexcept {
  for (auto& [sql, statements] : idle_)
    for (Prepared& statement : statements) (void)statement.release();
  idle_.clear();
  (void)handle_.release();
}

void Connection::fail(int code) const {
  const char* text =
      handle_ && sqlite3_errcode(handle_.get()) != SQLITE_OK ? sqlite3_errmsg(handle_.get()) : sqlite3_errstr(code);
  throw StorageError(error_code(code), fmt::format("'{}': {} (SQLite {})", path_, text, code), code);
}

Statement Connection::borrow(std::string_view sql) {
  auto& idle = idle_[sql];
  if (!idle.empty()) {
    sqlite3_stmt* handle = idle.back().release();
    idle.pop_back();
    return {*this, sql, handle};
  }
  sqlite3_stmt* handle = nullptr;
  const int code = sqlite3_prepare_v3(handle_.get(), sql.data(), static_cast<int>(sql.size()),
                                      SQLITE_PREPARE_PERSISTENT, &handle, nullptr);
  if (code != SQLITE_OK) fail(code);
  return {*this, sql, handle};
}

void Connection::give_back(std::string_view sql, sqlite3_stmt* handle) noexcept {
  sqlite3_reset(handle);
  sqlite3_clear_bindings(handle);
  Prepared statement(handle);
  try {
    idle_[sql].push_back(std::move(statement));
  } catch (...) {  // no memory for the cache: the statement is finalised instead
  }
}

Scope::Scope(Connection& connection, std::string_view begin) : connection_(&connection) { connection.execute(begin); }

Scope::~Scope() {
  if (!connection_ || !connection_->in_transaction()) return;
  try {
    connection_->execute("ROLLBACK");
  } catch (...) {  // SQLite has rolled back by itself already, or will when the file is next opened
  }
}

void Scope::commit() { connection_->execute("COMMIT"); }

}  // namespace kefu::sqlite
