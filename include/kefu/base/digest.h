#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace kefu {

/// A SHA-256 digest; as text 64 lower-case hexadecimal digits. All zero means "none".
struct Digest {
  std::array<std::uint8_t, 32> bytes{};

  [[nodiscard]] std::string text() const;

  /// Throws  InvalidArgument `digest.format`
  [[nodiscard]] static Digest parse(std::string_view text);

  [[nodiscard]] bool empty() const noexcept { return *this == Digest{}; }

  bool operator==(const Digest&) const = default;
  auto operator<=>(const Digest&) const = default;
};

/// The SHA-256 digest of some bytes (FIPS 180-4).
[[nodiscard]] Digest digest_of(std::string_view bytes);

}  // namespace kefu
