#pragma once

#include <kefu/base/clock.h>
#include <kefu/store/entry.h>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kefu {

struct StoreOptions {
  Clock clock = {};        ///< required for writing: where recorded_at comes from
  bool read_only = false;  ///< any number of these may be open beside the one writer
  std::optional<std::string> host_key =
      std::nullopt;  ///< 32 bytes that wrap the customers' keys; the same at every opening
};

class Transaction;

/// The journal of a firm: one SQLite file, append-only, hash-chained, with personal members encrypted per customer.
///
/// Threads  every method may be called from any thread; one lock inside, which an open Transaction holds, so that the
///          reads of other threads wait for its end and its own thread reads what it has written. Callbacks run under
///          that lock. For reading beside the writer, open further stores read-only.
/// Fork     a child must open its own; a store carried over a fork throws StorageError `store.forked`
/// Errors   StorageError with SQLite's extended code: `store.busy`, `store.full`, `store.io`, `store.damaged`,
///          `store.no_permission`, `store.sqlite`; nothing is half-written then, and what was committed stays
class Store {
 public:
  /// Opens a journal; for writing, makes it where there is none.
  ///
  /// Throws  InvalidArgument `store.no_clock`, `store.host_key_size`; StorageError, with nothing changed on disk:
  ///         `store.no_folder`, `store.missing` (read-only), `store.not_a_file`, `store.not_a_database` (text, empty
  ///         file), `store.foreign` (SQLite, but no journal), `store.truncated`, `store.stray_log` (a log whose journal
  ///         is gone), `store.no_permission`, `store.schema` (of another release; when writing: of a later one),
  ///         `store.in_use` (another writer), `store.linked` (hard links), `store.host_key` (missing, or not the one it
  ///         was made with)
  [[nodiscard]] static Store open(const std::filesystem::path& path, StoreOptions options);

  Store(Store&&) noexcept;
  Store& operator=(Store&&) noexcept;
  ~Store();

  /// Starts writing. One at a time; other threads wait, the own thread gets IllegalStep `store.nested`.
  ///
  /// Throws  Denied `store.read_only`
  [[nodiscard]] Transaction begin();

  /// The entry with that id in an id space ("message", "order_placed", ...; the type of a message means "message").
  [[nodiscard]] std::optional<Entry> find(std::string_view space, std::string_view id) const;

  /// The chosen entries in the order of the journal, as far as it reached when the call began. `use` must not write.
  void for_each(const EntryFilter& filter, const std::function<void(const Entry&)>& use) const;

  /// All customers that entries concern, by id.
  [[nodiscard]] std::vector<CustomerId> subjects() const;

  /// Whose session, order, quote, ... that is, as put_owner was told.
  [[nodiscard]] std::optional<CustomerId> owner_of(std::string_view kind, std::string_view id) const;

  /// The bytes of a rule set. Throws  StorageError `store.damaged` if they no longer have that digest
  [[nodiscard]] std::optional<std::string> rule_set(const Digest& digest) const;

  [[nodiscard]] std::optional<Projection> projection(const CustomerId& subject) const;

  /// Those whose projection has next_due <= until, by due time, then id.
  [[nodiscard]] std::vector<CustomerId> due_subjects(Instant until) const;

  /// The earliest next_due of all projections.
  [[nodiscard]] std::optional<Instant> next_due() const;

  [[nodiscard]] bool is_erased(const CustomerId& customer) const;

  [[nodiscard]] Head head() const;

  /// Recomputes the hash chain over the stored bytes, compares rule sets with their digests and the tables with those
  /// of this release, and lets SQLite check the file. A published head finds a journal that was cut or rewritten.
  /// Takes no lock of the store: writing goes on meanwhile. Damage is a report, never an exception.
  ///
  /// Weakness  who can write the file can write a new chain: only a head published elsewhere proves more
  /// Cost      O(bytes); about a second for 200 000 entries
  [[nodiscard]] VerifyReport verify(std::optional<Head> published = {}) const;

  /// A copy as of now, one file, made while the store is in use, verified before it gets its name.
  ///
  /// Throws  StorageError `store.exists`, `store.no_folder`, `store.damaged`; no file then
  void backup(const std::filesystem::path& target) const;

  /// Destroys the customer's key, deletes its projection and appends CustomerErased, in one transaction; then empties
  /// the log, so that no byte of the key is left in the files. Again: the first erasure's answer, nothing stored.
  ///
  /// Weakness  copies made before, backups among them, keep the key; so may the blocks that a file system re-uses
  Erasure erase(const CustomerId& customer, std::string_view reason, Instant at);

 private:
  friend class Transaction;
  struct Impl;
  explicit Store(std::shared_ptr<Impl> impl);
  std::shared_ptr<Impl> impl_;
};

/// Writes that become durable together, at commit, or not at all. Stays in the thread that began it.
///
/// After any StorageError only its destructor, which rolls back, makes sense.
class Transaction {
 public:
  Transaction(Transaction&&) noexcept;
  Transaction& operator=(Transaction&&) = delete;
  ~Transaction();

  /// Throws  InvalidArgument `store.duplicate_id`, `customer.erased`; the transaction goes on then
  Recorded append(const NewEntry& entry);

  /// Tells whose thing that is; a later word replaces an earlier one (merged customers).
  void put_owner(std::string_view kind, std::string_view id, const CustomerId& customer);

  /// Throws  InvalidArgument `customer.erased`: what is derived of an erased customer is not kept
  void put_projection(const CustomerId& subject, const Projection& projection);

  /// Forgets all projections: replay makes them again.
  void clear_projections();

  /// Keeps a rule set under the digest of its bytes. Again: nothing happens.
  Digest put_rule_set(std::string_view bytes);

  /// Returns when everything is on the disk.
  void commit();

 private:
  friend class Store;
  struct State;
  explicit Transaction(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace kefu
