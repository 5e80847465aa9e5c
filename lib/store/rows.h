#pragma once

#include "store/chain.h"
#include "store/keys.h"
#include "store/sqlite.h"

#include <kefu/store/entry.h>

/// Rows of the table `journal`, and entries made of them.
namespace kefu {

/// Every row, in order.
[[nodiscard]] sqlite::Statement all_rows(sqlite::Connection& connection);

/// The row with that id, if there is one.
[[nodiscard]] sqlite::Statement row_by_id(sqlite::Connection& connection, std::string_view space, std::string_view id);

/// The rows that a filter chooses, up to `end`, in order. The filter must live as long as the statement.
[[nodiscard]] sqlite::Statement chosen_rows(sqlite::Connection& connection, const EntryFilter& filter,
                                            std::int64_t end);

/// The row that one of these stands on; valid until its next step.
[[nodiscard]] StoredEntry read_row(const sqlite::Statement& row);

/// Its hash, as it is stored.
[[nodiscard]] std::string_view stored_hash(const sqlite::Statement& row);

/// The entry of a row; opens what is sealed.
///
/// Throws  StorageError `store.damaged` naming the sequence
[[nodiscard]] Entry read_entry(const StoredEntry& row, Keys& keys);

/// Throws  StorageError `store.damaged` where what is sealed does not open; an erased customer's need not
void require_openable(const StoredEntry& row, Keys& keys);

/// What the sealed bytes of an entry are bound to: moved to another entry, they do not open.
[[nodiscard]] std::string entry_context(std::string_view subject, std::string_view type, std::string_view id);

/// What a sealed projection is bound to.
[[nodiscard]] std::string projection_context(std::string_view subject);

/// The last entry of the journal.
struct Tail {
  Head head;
  Instant recorded_at = earliest_instant;
};
[[nodiscard]] Tail read_tail(sqlite::Connection& connection);

}  // namespace kefu
