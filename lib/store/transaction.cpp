#include "base/raise.h"
#include "store/event_bytes.h"
#include "store/store_impl.h"

#include <sqlite3.h>

#include <algorithm>

namespace kefu {
namespace {

constexpr std::size_t largest_entry = std::size_t{512} << 20;  // half of what SQLite takes in a row

void check_size(const Event& event, const EventBytes& bytes, const std::string& verdict) {
  if (bytes.body.size() + bytes.personal.size() + verdict.size() > largest_entry)
    raise<InvalidArgument>("store.too_large", "{} '{}' is larger than {} bytes", type_of(event), id_of(event),
                           largest_entry);
}

/// The triggers of the table refuse whatever does not go to its end under a new id; the end is ours, so it is the id.
void insert(sqlite::Connection& connection, const StoredEntry& row, const Digest& hash) try {
  connection.execute(
      "INSERT INTO journal (sequence, type, id, subject, at, recorded_at, imported, body, sealed, verdict, hash)"
      " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
      row.sequence, row.type, row.id, row.subject, row.at, row.recorded_at, row.imported, row.body,
      sqlite::Blob{row.sealed}, row.verdict, sqlite::Blob{raw(hash)});
} catch (const StorageError& error) {
  if ((error.sqlite_code() & 0xff) != SQLITE_CONSTRAINT) throw;
  raise<InvalidArgument>("store.duplicate_id", "{} '{}' is in the journal already", row.type, row.id);
}

}  // namespace

Transaction::State::State(std::shared_ptr<Store::Impl> of)
    : store(std::move(of)),
      lock(store->enter()),
      scope(*store->connection, "BEGIN IMMEDIATE"),
      tail(read_tail(*store->connection)) {}

Transaction::State::~State() {
  if (::getpid() == store->owner) return;
  scope.abandon();
  (void)lock.release();
}

sqlite::Connection& Transaction::State::use() const {
  store->refuse_fork();
  if (!store->connection->in_transaction())
    raise<StorageError>("store.no_transaction", "the transaction is over: committed, or rolled back by an error");
  return *store->connection;
}

std::string Transaction::State::seal(const CustomerId& subject, std::string_view personal,
                                     std::string_view context) const {
  if (subject.empty()) {
    if (personal.empty()) return {};
    raise<InvalidArgument>("store.no_subject", "personal members need a customer whose key hides them");
  }
  const Keys::Found found = store->keys->find(subject.text());
  if (found.erased) raise<InvalidArgument>("customer.erased", "customer '{}' is erased", subject.text());
  if (personal.empty()) return {};
  return store->keys->sealer().seal(found.key ? *found.key : store->keys->make(subject.text()), personal, context);
}

Transaction Store::begin() {
  const auto lock = impl_->enter();
  if (impl_->options.read_only) raise<Denied>("store.read_only", "'{}' is open for reading", impl_->path.string());
  if (impl_->connection->in_transaction())
    raise<IllegalStep>("store.nested", "a transaction is on in this thread already");
  return Transaction(std::make_unique<Transaction::State>(impl_));
}

Transaction::Transaction(std::unique_ptr<State> state) : state_(std::move(state)) {}
Transaction::Transaction(Transaction&&) noexcept = default;
Transaction::~Transaction() = default;

Recorded Transaction::append(const NewEntry& entry) {
  sqlite::Connection& connection = state_->use();
  const EventBytes bytes = split(entry.event);
  check_size(entry.event, bytes, entry.verdict);
  const std::string type = type_of(entry.event);
  const std::string& id = id_of(entry.event);
  const std::string sealed = state_->seal(entry.subject, bytes.personal, entry_context(entry.subject.text(), type, id));
  const Instant now = std::max(state_->store->options.clock(), state_->tail.recorded_at);
  const StoredEntry row{.sequence = state_->tail.head.sequence + 1,
                        .type = type,
                        .id = id,
                        .subject = entry.subject.text(),
                        .at = at_of(entry.event).us,
                        .recorded_at = now.us,
                        .imported = entry.imported ? 1 : 0,
                        .body = bytes.body,
                        .sealed = sealed,
                        .verdict = entry.verdict};
  const Digest hash = link(state_->tail.head.digest, row);
  insert(connection, row, hash);
  state_->tail = {{row.sequence, hash}, now};
  return {row.sequence, now};
}

void Transaction::put_owner(std::string_view kind, std::string_view id, const CustomerId& customer) {
  state_->use().execute(
      "INSERT INTO owners (kind, id, subject) VALUES (?1, ?2, ?3)"
      " ON CONFLICT (kind, id) DO UPDATE SET subject = excluded.subject",
      kind, id, customer.text());
}

void Transaction::put_projection(const CustomerId& subject, const Projection& projection) {
  sqlite::Connection& connection = state_->use();
  const std::string sealed =
      subject.empty() ? projection.bytes : state_->seal(subject, projection.bytes, projection_context(subject.text()));
  const auto due = projection.next_due ? std::optional(projection.next_due->us) : std::nullopt;
  connection.execute(
      "INSERT INTO projections (subject, through, next_due, bytes) VALUES (?1, ?2, ?3, ?4)"
      " ON CONFLICT (subject) DO UPDATE SET through = excluded.through, next_due = excluded.next_due,"
      " bytes = excluded.bytes",
      subject.text(), projection.through, due, sqlite::Blob{sealed});
}

void Transaction::clear_projections() { state_->use().execute("DELETE FROM projections"); }

Digest Transaction::put_rule_set(std::string_view bytes) {
  const Digest digest = digest_of(bytes);
  state_->use().execute("INSERT INTO rule_sets (digest, bytes) VALUES (?1, ?2)", sqlite::Blob{raw(digest)},
                        sqlite::Blob{bytes});
  return digest;
}

void Transaction::commit() {
  (void)state_->use();
  state_->scope.commit();
}

}  // namespace kefu
