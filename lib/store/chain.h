#pragma once

#include <kefu/base/digest.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace kefu {

/// A row of the journal: the very bytes that are stored, and nothing made from them.
struct StoredEntry {
  std::int64_t sequence = 0;
  std::string_view type;
  std::string_view id;
  std::string_view subject;
  std::int64_t at = 0;
  std::int64_t recorded_at = 0;
  std::int64_t imported = 0;
  std::string_view body;    ///< JSON of the event without its personal members
  std::string_view sealed;  ///< those, encrypted; empty if there are none
  std::string_view verdict;
};

/// The hash of an entry: SHA-256 over the hash before it and every stored column, each with its length before it.
[[nodiscard]] Digest link(const Digest& previous, const StoredEntry& entry);

/// A digest as its 32 bytes.
[[nodiscard]] inline std::string_view raw(const Digest& digest) {
  return {reinterpret_cast<const char*>(digest.bytes.data()), digest.bytes.size()};
}

/// Appends a number as 8 bytes, the highest first.
void put_number(std::string& bytes, std::int64_t number);

/// Appends a text with its length before it.
void put_bytes(std::string& bytes, std::string_view text);

}  // namespace kefu
