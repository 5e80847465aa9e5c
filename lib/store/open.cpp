#include "base/raise.h"
#include "store/schema.h"
#include "store/store_impl.h"

namespace kefu {
namespace {

using sqlite::Access;

void check_options(const StoreOptions& options) {
  if (!options.clock && !options.read_only) raise<InvalidArgument>("store.no_clock", "writing a journal needs a clock");
  if (options.host_key && options.host_key->size() != Key::size)
    raise<InvalidArgument>("store.host_key_size", "a host key has {} bytes, not {}", Key::size,
                           options.host_key->size());
}

/// A whole journal comes to its path at once, so that nobody ever meets half of one.
void make_journal(const std::filesystem::path& path, const StoreOptions& options) {
  Draft draft(path);
  {
    sqlite::Connection connection(draft.path(), Access::create);
    migrate(connection, known_migrations());
    if (options.host_key) Keys::remember_host_key(connection, *options.host_key);
  }
  draft.publish();
}

/// What lies at the path, if it can be used; refused before anything is written, the lock included.
bool find_usable(const std::filesystem::path& path, bool read_only) {
  const auto schema = find_journal(path);
  if (schema) require_usable_schema(*schema, read_only);
  return schema.has_value();
}

void open_to_write(sqlite::Connection& connection) {
  migrate(connection, known_migrations());
  connection.run("PRAGMA journal_mode = WAL");
  connection.checkpoint();  // finishes an erasure that a crash cut short
}

}  // namespace

Store::Impl::Impl(std::filesystem::path where, StoreOptions how) : path(std::move(where)), options(std::move(how)) {
  const bool there = find_usable(path, options.read_only);
  if (options.read_only) {
    if (!there) raise<StorageError>("store.missing", "'{}' does not exist", path.string());
    connection = std::make_unique<sqlite::Connection>(reader());
  } else {
    require_one_name(path);
    lock.emplace(path);
    if (!find_usable(path, false)) make_journal(path, options);
    connection = std::make_unique<sqlite::Connection>(path, Access::write);
    open_to_write(*connection);
  }
  keys.emplace(*connection, options.host_key);
  (void)read_tail(*connection);  // a damaged file shows now
}

Store::Impl::~Impl() {
  if (::getpid() == owner) return;
  keys.reset();
  connection->abandon();
  if (lock) lock->abandon();
}

Store::Impl::Lock Store::Impl::enter() const {
  refuse_fork();  // before the mutex: another thread of the parent may have held it at the fork
  return Lock(mutex);
}

void Store::Impl::refuse_fork() const {
  if (::getpid() != owner)
    raise<StorageError>("store.forked", "'{}' was opened by another process: open it again after a fork",
                        path.string());
}

sqlite::Connection Store::Impl::reader() const {
  refuse_fork();
  return {path, is_frozen(path) ? Access::frozen : Access::read};
}

Store Store::open(const std::filesystem::path& path, StoreOptions options) {
  check_options(options);
  return Store(std::make_shared<Impl>(locate(path), std::move(options)));
}

}  // namespace kefu
