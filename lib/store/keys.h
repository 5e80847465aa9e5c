#pragma once

#include "store/seal.h"
#include "store/sqlite.h"

#include <kefu/facts/ids.h>

namespace kefu {

/// The customers' keys in a journal: one each, wrapped by the host's key if the host gave one.
class Keys {
 public:
  /// Throws  StorageError `store.host_key` if the journal was made with another host key, or with one and there is
  ///         none now, or without
  Keys(sqlite::Connection& connection, const std::optional<std::string>& host_key);

  /// What a new journal remembers of the host's key, so that another one is noticed at once.
  static void remember_host_key(sqlite::Connection& connection, const std::string& host_key);

  /// What the journal holds for a customer: a key, the mark of an erasure, or neither.
  struct Found {
    std::optional<Key> key;
    bool erased = false;
  };
  [[nodiscard]] Found find(std::string_view customer);

  /// A fresh key, stored within the caller's transaction.
  [[nodiscard]] Key make(std::string_view customer);

  /// Overwrites the key where it lies and marks the customer as erased.
  void destroy(std::string_view customer);

  [[nodiscard]] Sealer& sealer() { return sealer_; }

 private:
  [[nodiscard]] std::string wrap(const Key& key, std::string_view customer);
  [[nodiscard]] Key unwrap(std::string_view secret, std::string_view customer);

  sqlite::Connection& connection_;
  std::optional<Key> host_key_;
  Sealer sealer_;
};

}  // namespace kefu
