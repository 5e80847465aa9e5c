#pragma once

#include "store/file.h"
#include "store/keys.h"
#include "store/rows.h"

#include <kefu/store/store.h>

#include <mutex>

#include <unistd.h>

namespace kefu {

/// What a store and its transactions share. Every use begins with enter(), which locks and looks for a fork.
struct Store::Impl {
  using Lock = std::unique_lock<std::recursive_mutex>;  // recursive: a transaction's own thread reads in between

  Impl(std::filesystem::path where, StoreOptions how);
  ~Impl();

  [[nodiscard]] Lock enter() const;

  /// Throws  StorageError `store.forked`
  void refuse_fork() const;

  /// Another connection to the same file, which waits for nobody and nobody waits for.
  [[nodiscard]] sqlite::Connection reader() const;

  const std::filesystem::path path;
  const StoreOptions options;
  const pid_t owner = ::getpid();
  mutable std::recursive_mutex mutex;
  std::optional<WriterLock> lock;  // given back last
  std::unique_ptr<sqlite::Connection> connection;
  std::optional<Keys> keys;
};

struct Transaction::State {
  explicit State(std::shared_ptr<Store::Impl> of);
  ~State();

  /// The connection, while the transaction is on.
  ///
  /// Throws  StorageError `store.no_transaction` after commit, or after an error that made SQLite roll back
  [[nodiscard]] sqlite::Connection& use() const;

  /// Encrypts under the subject's key, which is made if there is none yet; nothing personal gives nothing.
  ///
  /// Throws  InvalidArgument `customer.erased`, `store.no_subject`
  [[nodiscard]] std::string seal(const CustomerId& subject, std::string_view personal, std::string_view context) const;

  std::shared_ptr<Store::Impl> store;
  Store::Impl::Lock lock;
  sqlite::Scope scope;
  Tail tail;
};

}  // namespace kefu
