#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct evp_cipher_ctx_st;
struct evp_cipher_st;

/// AES-256-GCM (NIST SP 800-38D) by OpenSSL.
namespace kefu {

/// A 256-bit key, wiped from memory when it goes.
class Key {
 public:
  static constexpr std::size_t size = 32;

  /// Fresh from OpenSSL's generator. Throws  StorageError `store.random`
  [[nodiscard]] static Key random();

  /// From exactly 32 bytes.
  explicit Key(std::string_view bytes);
  Key(const Key&) = default;
  Key& operator=(const Key&) = default;
  ~Key();

  [[nodiscard]] std::string_view bytes() const { return {reinterpret_cast<const char*>(bytes_.data()), bytes_.size()}; }
  [[nodiscard]] const unsigned char* data() const { return bytes_.data(); }

 private:
  Key() = default;
  std::array<unsigned char, size> bytes_{};
};

/// Seals and opens; keeps OpenSSL's context, so one object serves one thread at a time.
class Sealer {
 public:
  static constexpr std::size_t nonce_size = 12;
  static constexpr std::size_t tag_size = 16;
  static constexpr std::size_t overhead = nonce_size + tag_size;

  Sealer();
  ~Sealer();

  /// Nonce, ciphertext, tag. The nonce is random, new each time. `context` is authenticated, not stored.
  [[nodiscard]] std::string seal(const Key& key, std::string_view plain, std::string_view context);

  /// The plain text; empty if the key or the context is another one, or any byte was changed.
  [[nodiscard]] std::optional<std::string> open(const Key& key, std::string_view sealed, std::string_view context);

 private:
  struct Free {
    void operator()(evp_cipher_ctx_st* context) const noexcept;
    void operator()(evp_cipher_st* cipher) const noexcept;
  };
  std::unique_ptr<evp_cipher_st, Free> cipher_;
  std::unique_ptr<evp_cipher_ctx_st, Free> context_;
};

/// Some texts as one, so that no two lists of texts become the same bytes.
[[nodiscard]] std::string joined(std::initializer_list<std::string_view> texts);

}  // namespace kefu
