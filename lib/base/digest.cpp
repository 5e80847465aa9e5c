#include <kefu/base/digest.h>

#include "base/raise.h"

#include <openssl/sha.h>

namespace kefu {
namespace {

int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return -1;
}

}  // namespace

std::string Digest::text() const {
  std::string text;
  text.reserve(2 * bytes.size());
  for (const std::uint8_t byte : bytes) {
    text += "0123456789abcdef"[byte >> 4];
    text += "0123456789abcdef"[byte & 15];
  }
  return text;
}

Digest Digest::parse(std::string_view text) {
  Digest digest;
  bool ok = text.size() == 2 * digest.bytes.size();
  for (std::size_t i = 0; ok && i < digest.bytes.size(); ++i) {
    const int high = hex_value(text[2 * i]);
    const int low = hex_value(text[2 * i + 1]);
    ok = high >= 0 && low >= 0;
    digest.bytes[i] = static_cast<std::uint8_t>(high << 4 | low);
  }
  if (!ok) raise<InvalidArgument>("digest.format", "'{}' is not 64 lower-case hexadecimal digits", text);
  return digest;
}

Digest digest_of(std::string_view bytes) {
  Digest digest;
  SHA256(reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), digest.bytes.data());
  return digest;
}

}  // namespace kefu
