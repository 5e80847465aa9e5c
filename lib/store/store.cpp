#include <kefu/store/store.h>

#include "base/raise.h"
#include "store/store_impl.h"
#include "store/verify.h"

namespace kefu {
namespace {

/// The entry that says when a customer was erased: its id is the customer's.
std::optional<Erasure> find_erasure(sqlite::Connection& connection, const CustomerId& customer) {
  auto row = connection.query(
      "SELECT sequence, recorded_at FROM journal WHERE id_space = 'customer_erased' AND id = ?1", customer.text());
  if (!row.step()) return std::nullopt;
  return Erasure{row.integer(0), Instant{row.integer(1)}};
}

}  // namespace

Store::Store(std::shared_ptr<Impl> impl) : impl_(std::move(impl)) {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

std::optional<Entry> Store::find(std::string_view space, std::string_view id) const {
  const auto lock = impl_->enter();
  auto row = row_by_id(*impl_->connection, id_space_of(space), id);
  if (!row.step()) return std::nullopt;
  return read_entry(read_row(row), *impl_->keys);
}

void Store::for_each(const EntryFilter& filter, const std::function<void(const Entry&)>& use) const {
  const auto lock = impl_->enter();
  auto row = chosen_rows(*impl_->connection, filter, read_tail(*impl_->connection).head.sequence);
  while (row.step()) use(read_entry(read_row(row), *impl_->keys));
}

std::vector<CustomerId> Store::subjects() const {
  const auto lock = impl_->enter();
  std::vector<CustomerId> subjects;
  auto row = impl_->connection->query("SELECT DISTINCT subject FROM journal WHERE subject <> '' ORDER BY subject");
  while (row.step()) subjects.emplace_back(row.bytes(0));
  return subjects;
}

std::optional<CustomerId> Store::owner_of(std::string_view kind, std::string_view id) const {
  const auto lock = impl_->enter();
  auto row = impl_->connection->query("SELECT subject FROM owners WHERE kind = ?1 AND id = ?2", kind, id);
  if (!row.step()) return std::nullopt;
  return CustomerId(row.bytes(0));
}

std::optional<std::string> Store::rule_set(const Digest& digest) const {
  const auto lock = impl_->enter();
  auto row = impl_->connection->query("SELECT bytes FROM rule_sets WHERE digest = ?1", sqlite::Blob{raw(digest)});
  if (!row.step()) return std::nullopt;
  std::string bytes(row.bytes(0));
  if (digest_of(bytes) != digest)
    raise<StorageError>("store.damaged", "rule set {} is not what its digest says", digest.text());
  return bytes;
}

std::optional<Projection> Store::projection(const CustomerId& subject) const {
  const auto lock = impl_->enter();
  auto row =
      impl_->connection->query("SELECT through, next_due, bytes FROM projections WHERE subject = ?1", subject.text());
  if (!row.step()) return std::nullopt;
  const auto due = row.is_null(1) ? std::nullopt : std::optional(Instant{row.integer(1)});
  if (subject.empty() || row.bytes(2).empty()) return Projection{row.integer(0), due, std::string(row.bytes(2))};
  const auto key = impl_->keys->find(subject.text()).key;
  auto bytes = key ? impl_->keys->sealer().open(*key, row.bytes(2), projection_context(subject.text())) : std::nullopt;
  if (!bytes) return std::nullopt;  // as if it had been thrown away: replay makes it again
  return Projection{row.integer(0), due, *std::move(bytes)};
}

std::vector<CustomerId> Store::due_subjects(Instant until) const {
  const auto lock = impl_->enter();
  std::vector<CustomerId> subjects;
  auto row = impl_->connection->query("SELECT subject FROM projections WHERE next_due <= ?1 ORDER BY next_due, subject",
                                      until.us);
  while (row.step()) subjects.emplace_back(row.bytes(0));
  return subjects;
}

std::optional<Instant> Store::next_due() const {
  const auto lock = impl_->enter();
  auto row =
      impl_->connection->query("SELECT next_due FROM projections WHERE next_due IS NOT NULL ORDER BY next_due LIMIT 1");
  if (!row.step()) return std::nullopt;
  return Instant{row.integer(0)};
}

bool Store::is_erased(const CustomerId& customer) const {
  const auto lock = impl_->enter();
  return impl_->keys->find(customer.text()).erased;
}

Head Store::head() const {
  const auto lock = impl_->enter();
  return read_tail(*impl_->connection).head;
}

VerifyReport Store::verify(std::optional<Head> published) const {
  impl_->refuse_fork();
  try {
    sqlite::Connection reader = impl_->reader();
    Keys keys(reader, impl_->options.host_key);
    return verify_journal(reader, keys, published);
  } catch (const StorageError& error) {
    if (std::string_view(error.code()) != "store.damaged") throw;
    return {.ok = false, .entries = 0, .head = {}, .first_bad = 1, .problem = error.what()};
  }
}

void Store::backup(const std::filesystem::path& target) const {
  impl_->refuse_fork();
  const std::filesystem::path path = locate(target);
  if (std::filesystem::exists(path)) raise<StorageError>("store.exists", "'{}' is there already", path.string());
  Draft draft(path);
  {
    sqlite::Connection source = impl_->reader();
    sqlite::Connection copy(draft.path(), sqlite::Access::create);
    copy.copy_from(source);
    copy.run("PRAGMA journal_mode = DELETE");  // one file, without a log beside it
    Keys keys(copy, impl_->options.host_key);
    if (const VerifyReport report = verify_journal(copy, keys, {}); !report.ok)
      raise<StorageError>("store.damaged", "the copy of '{}' does not verify: {}", impl_->path.string(),
                          report.problem);
  }
  draft.publish();
}

Erasure Store::erase(const CustomerId& customer, std::string_view reason, Instant at) {
  const auto lock = impl_->enter();
  sqlite::Connection& connection = *impl_->connection;
  Erasure erasure;
  {
    Transaction transaction = begin();
    if (const auto first = find_erasure(connection, customer)) {
      erasure = *first;
    } else {
      const CustomerErased event{.id = customer.text(), .customer = customer, .at = at, .reason = std::string(reason)};
      const Recorded recorded = transaction.append({.event = event, .subject = customer});
      impl_->keys->destroy(customer.text());
      connection.execute("DELETE FROM projections WHERE subject = ?1", customer.text());
      transaction.commit();
      erasure = {recorded.sequence, recorded.recorded_at};
    }
  }
  erasure.bytes_gone = connection.checkpoint();
  return erasure;
}

}  // namespace kefu
