#include "store/chain.h"

namespace kefu {

void put_number(std::string& bytes, std::int64_t number) {
  for (int shift = 56; shift >= 0; shift -= 8)
    bytes += static_cast<char>(static_cast<std::uint64_t>(number) >> shift & 0xff);
}

void put_bytes(std::string& bytes, std::string_view text) {
  put_number(bytes, static_cast<std::int64_t>(text.size()));
  bytes += text;
}

Digest link(const Digest& previous, const StoredEntry& entry) {
  std::string bytes;
  bytes.reserve(200 + entry.body.size() + entry.sealed.size() + entry.verdict.size());
  put_bytes(bytes, "kefu journal 1");  // names this way of hashing, so that no other can ever give the same bytes
  put_bytes(bytes, raw(previous));
  put_number(bytes, entry.sequence);
  put_bytes(bytes, entry.type);
  put_bytes(bytes, entry.id);
  put_bytes(bytes, entry.subject);
  put_number(bytes, entry.at);
  put_number(bytes, entry.recorded_at);
  put_number(bytes, entry.imported);
  put_bytes(bytes, entry.body);
  put_bytes(bytes, entry.sealed);
  put_bytes(bytes, entry.verdict);
  return digest_of(bytes);
}

}  // namespace kefu
