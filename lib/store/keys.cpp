#include "store/keys.h"

#include "base/raise.h"

namespace kefu {
namespace {

constexpr std::string_view check_name = "host_key_check";
constexpr std::string_view check_text = "kefu";

std::string wrap_context(std::string_view customer) { return joined({"customer key", customer}); }

std::optional<std::string> stored_check(sqlite::Connection& connection) {
  auto row = connection.query("SELECT value FROM settings WHERE name = ?1", check_name);
  if (!row.step()) return std::nullopt;
  return std::string(row.bytes(0));
}

[[noreturn]] void wrong_host_key(const char* what) { raise<StorageError>("store.host_key", "{}", what); }

}  // namespace

void Keys::remember_host_key(sqlite::Connection& connection, const std::string& host_key) {
  const std::string check = Sealer().seal(Key(host_key), check_text, check_name);
  connection.execute("INSERT INTO settings (name, value) VALUES (?1, ?2)", check_name, sqlite::Blob{check});
}

Keys::Keys(sqlite::Connection& connection, const std::optional<std::string>& host_key) : connection_(connection) {
  const auto check = stored_check(connection);
  if (!check && !host_key) return;
  if (!check) wrong_host_key("the journal was made without a host key, and cannot be opened with one");
  if (!host_key) wrong_host_key("the journal was made with a host key, and cannot be opened without it");
  host_key_.emplace(*host_key);
  if (sealer_.open(*host_key_, *check, check_name) != check_text)
    wrong_host_key("the journal was made with another host key");
}

Keys::Found Keys::find(std::string_view customer) {
  auto row = connection_.query("SELECT erased, secret FROM customer_keys WHERE subject = ?1", customer);
  if (!row.step()) return {};
  if (row.integer(0) != 0) return {std::nullopt, true};
  return {unwrap(row.bytes(1), customer), false};
}

Key Keys::make(std::string_view customer) {
  const Key key = Key::random();
  const std::string secret = wrap(key, customer);
  connection_.execute("INSERT INTO customer_keys (secret, erased, subject) VALUES (?1, 0, ?2)", sqlite::Blob{secret},
                      customer);
  return key;
}

void Keys::destroy(std::string_view customer) {
  // Without a key there must be a row all the same: it says that the customer is erased.
  connection_.execute(
      "INSERT INTO customer_keys (secret, erased, subject) VALUES (x'', 1, ?1)"
      " ON CONFLICT (subject) DO UPDATE SET secret = zeroblob(length(secret)), erased = 1",
      customer);
}

std::string Keys::wrap(const Key& key, std::string_view customer) {
  return host_key_ ? sealer_.seal(*host_key_, key.bytes(), wrap_context(customer)) : std::string(key.bytes());
}

Key Keys::unwrap(std::string_view secret, std::string_view customer) {
  if (!host_key_) return Key(secret);
  const auto bytes = sealer_.open(*host_key_, secret, wrap_context(customer));
  if (!bytes) raise<StorageError>("store.damaged", "the key of customer '{}' does not open", customer);
  return Key(*bytes);
}

}  // namespace kefu
