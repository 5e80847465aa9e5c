#include "store/rows.h"

#include "base/raise.h"
#include "store/event_bytes.h"

#include <algorithm>
#include <limits>

namespace kefu {
namespace {

// A macro, because only literals can be joined to literals, which name the slots of the statement cache.
#define KEFU_ROWS \
  "SELECT sequence, type, id, subject, at, recorded_at, imported, body, sealed, verdict, hash FROM journal"

constexpr std::int64_t no_limit = std::numeric_limits<std::int64_t>::max();
constexpr std::string_view erasure_type = "customer_erased";

[[noreturn]] void damaged(const StoredEntry& row, std::string_view what) {
  raise<StorageError>("store.damaged", "entry {} ({} '{}'): {}", row.sequence, row.type, row.id, what);
}

std::string open_sealed(const StoredEntry& row, const std::optional<Key>& key, Keys& keys) {
  if (row.sealed.empty()) return {};
  if (!key) damaged(row, "its customer's key is gone, but no erasure says why");
  auto plain = keys.sealer().open(*key, row.sealed, entry_context(row.subject, row.type, row.id));
  if (!plain) damaged(row, "what is sealed does not open with its customer's key");
  return *std::move(plain);
}

Digest read_digest(std::string_view bytes) {
  if (bytes.size() != Digest().bytes.size()) raise<StorageError>("store.damaged", "a hash has {} bytes", bytes.size());
  Digest digest;
  std::copy(bytes.begin(), bytes.end(), digest.bytes.begin());
  return digest;
}

}  // namespace

sqlite::Statement all_rows(sqlite::Connection& connection) { return connection.query(KEFU_ROWS " ORDER BY sequence"); }

sqlite::Statement row_by_id(sqlite::Connection& connection, std::string_view space, std::string_view id) {
  return connection.query(KEFU_ROWS " WHERE id_space = ?1 AND id = ?2", space, id);
}

sqlite::Statement chosen_rows(sqlite::Connection& connection, const EntryFilter& filter, std::int64_t end) {
  const std::int64_t through = std::min(filter.through.value_or(no_limit), end);
  const std::int64_t at = filter.at_until.value_or(Instant{no_limit}).us;
  const std::int64_t recorded = filter.recorded_until.value_or(Instant{no_limit}).us;
  if (!filter.subject)
    return connection.query(KEFU_ROWS
                            " WHERE sequence BETWEEN ?1 AND ?2 AND at <= ?3 AND recorded_at <= ?4 ORDER BY sequence",
                            filter.from, through, at, recorded);
  return connection.query(
      KEFU_ROWS
      " INDEXED BY journal_by_subject WHERE subject = ?1 AND sequence BETWEEN ?2 AND ?3 AND at <= ?4"
      " AND recorded_at <= ?5 ORDER BY sequence",
      filter.subject->text(), filter.from, through, at, recorded);
}

StoredEntry read_row(const sqlite::Statement& row) {
  return {row.integer(0), row.bytes(1),   row.bytes(2), row.bytes(3), row.integer(4),
          row.integer(5), row.integer(6), row.bytes(7), row.bytes(8), row.bytes(9)};
}

std::string_view stored_hash(const sqlite::Statement& row) { return row.bytes(10); }

Entry read_entry(const StoredEntry& row, Keys& keys) {
  const Keys::Found found = row.subject.empty() ? Keys::Found() : keys.find(row.subject);
  const bool erased = found.erased && row.type != erasure_type;
  try {
    return {.sequence = row.sequence,
            .event = join(row.body, erased ? std::string() : open_sealed(row, found.key, keys), erased),
            .subject = CustomerId(row.subject),
            .verdict = std::string(row.verdict),
            .imported = row.imported != 0,
            .recorded_at = Instant{row.recorded_at},
            .erased = erased};
  } catch (const InvalidArgument& error) {
    damaged(row, error.what());
  }
}

void require_openable(const StoredEntry& row, Keys& keys) {
  const Keys::Found found = row.subject.empty() ? Keys::Found() : keys.find(row.subject);
  if (!found.erased) (void)open_sealed(row, found.key, keys);
}

std::string entry_context(std::string_view subject, std::string_view type, std::string_view id) {
  return joined({"entry", subject, type, id});
}

std::string projection_context(std::string_view subject) { return joined({"projection", subject}); }

Tail read_tail(sqlite::Connection& connection) {
  auto row = connection.query("SELECT sequence, hash, recorded_at FROM journal ORDER BY sequence DESC LIMIT 1");
  if (!row.step()) return {};
  return {{row.integer(0), read_digest(row.bytes(1))}, Instant{row.integer(2)}};
}

}  // namespace kefu
