#include "store/seal.h"

#include "base/raise.h"
#include "store/chain.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

#include <algorithm>

namespace kefu {
namespace {

const unsigned char* raw(std::string_view bytes) { return reinterpret_cast<const unsigned char*>(bytes.data()); }
unsigned char* raw(std::string& bytes, std::size_t from = 0) {
  return reinterpret_cast<unsigned char*>(bytes.data()) + from;
}
int length(std::string_view bytes) { return static_cast<int>(bytes.size()); }

void fill_random(unsigned char* target, std::size_t size) {
  if (RAND_bytes(target, static_cast<int>(size)) != 1)
    raise<StorageError>("store.random", "OpenSSL gives no random numbers");
}

void must(bool ok) {
  if (!ok) raise<StorageError>("store.cipher", "OpenSSL refuses AES-256-GCM");
}

}  // namespace

Key Key::random() {
  Key key;
  fill_random(key.bytes_.data(), size);
  return key;
}

Key::Key(std::string_view bytes) {
  if (bytes.size() != size)
    raise<StorageError>("store.damaged", "a key has {} bytes instead of {}", bytes.size(), size);
  std::copy_n(raw(bytes), size, bytes_.begin());
}

Key::~Key() { OPENSSL_cleanse(bytes_.data(), bytes_.size()); }

void Sealer::Free::operator()(evp_cipher_ctx_st* context) const noexcept { EVP_CIPHER_CTX_free(context); }
void Sealer::Free::operator()(evp_cipher_st* cipher) const noexcept { EVP_CIPHER_free(cipher); }

Sealer::Sealer() : cipher_(EVP_CIPHER_fetch(nullptr, "AES-256-GCM", nullptr)), context_(EVP_CIPHER_CTX_new()) {
  must(cipher_ && context_);
}
Sealer::~Sealer() = default;

std::string Sealer::seal(const Key& key, std::string_view plain, std::string_view context) {
  std::string sealed(plain.size() + overhead, '\0');
  fill_random(raw(sealed), nonce_size);
  EVP_CIPHER_CTX* const ctx = context_.get();
  int written = 0;
  must(EVP_EncryptInit_ex2(ctx, cipher_.get(), key.data(), raw(sealed), nullptr) == 1);
  must(EVP_EncryptUpdate(ctx, nullptr, &written, raw(context), length(context)) == 1);
  must(EVP_EncryptUpdate(ctx, raw(sealed, nonce_size), &written, raw(plain), length(plain)) == 1);
  must(EVP_EncryptFinal_ex(ctx, raw(sealed, nonce_size + plain.size()), &written) == 1);
  must(EVP_CIPHER_CTX_ctrl(ctx, EVP_CTRL_AEAD_GET_TAG, tag_size, raw(sealed, nonce_size + plain.size())) == 1);
  EVP_CIPHER_CTX_reset(ctx);  // wipes the key schedule
  return sealed;
}

std::optional<std::string> Sealer::open(const Key& key, std::string_view sealed, std::string_view context) {
  if (sealed.size() < overhead) return std::nullopt;
  const std::string_view hidden = sealed.substr(nonce_size, sealed.size() - overhead);
  std::string tag(sealed.substr(nonce_size + hidden.size()));
  std::string plain(hidden.size(), '\0');
  EVP_CIPHER_CTX* const ctx = context_.get();
  int written = 0;
  must(EVP_DecryptInit_ex2(ctx, cipher_.get(), key.data(), raw(sealed), nullptr) == 1);
  must(EVP_DecryptUpdate(ctx, nullptr, &written, raw(context), length(context)) == 1);
  must(EVP_DecryptUpdate(ctx, raw(plain), &written, raw(hidden), length(hidden)) == 1);
  must(EVP_CIPHER_CTX_ctrl(ctx, EVP_CTRL_AEAD_SET_TAG, tag_size, tag.data()) == 1);
  const bool genuine = EVP_DecryptFinal_ex(ctx, raw(plain, plain.size()), &written) == 1;
  EVP_CIPHER_CTX_reset(ctx);
  if (!genuine) return std::nullopt;
  return plain;
}

std::string joined(std::initializer_list<std::string_view> texts) {
  std::string bytes;
  for (const std::string_view text : texts) put_bytes(bytes, text);
  return bytes;
}

}  // namespace kefu
