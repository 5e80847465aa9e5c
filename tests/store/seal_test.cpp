#include "store/seal.h"

#include "store/chain.h"

#include <gtest/gtest.h>

#include <set>

namespace kefu {
namespace {

TEST(Seal, opens_only_with_its_key_and_its_context) {
  Sealer sealer;
  const Key key = Key::random();
  for (const std::string& text : {std::string(), std::string("text"), std::string(100'000, 'x')}) {
    const std::string sealed = sealer.seal(key, text, "here");
    EXPECT_EQ(sealed.size(), text.size() + Sealer::overhead);
    EXPECT_EQ(sealer.open(key, sealed, "here"), text);
    EXPECT_FALSE(sealer.open(key, sealed, "there"));
    EXPECT_FALSE(sealer.open(Key::random(), sealed, "here"));
  }
}

TEST(Seal, notices_every_changed_and_every_missing_byte) {
  Sealer sealer;
  const Key key = Key::random();
  const std::string sealed = sealer.seal(key, "some text", "here");
  for (std::size_t i = 0; i < sealed.size(); ++i) {
    std::string changed = sealed;
    changed[i] = static_cast<char>(changed[i] ^ 1);
    EXPECT_FALSE(sealer.open(key, changed, "here")) << i;
    EXPECT_FALSE(sealer.open(key, sealed.substr(0, i), "here")) << i;
  }
}

TEST(Seal, never_uses_a_nonce_twice) {
  Sealer sealer;
  const Key key = Key::random();
  std::set<std::string> nonces;
  for (int i = 0; i < 2000; ++i) nonces.insert(sealer.seal(key, "same", "same").substr(0, Sealer::nonce_size));
  EXPECT_EQ(nonces.size(), 2000u);
}

// McGrew and Viega, "The Galois/Counter Mode of Operation", test case 16.
TEST(Seal, opens_a_published_vector) {
  const auto bytes = [](std::string_view hex) {
    std::string text;
    for (std::size_t i = 0; i < hex.size(); i += 2)
      text += static_cast<char>(std::stoi(std::string(hex.substr(i, 2)), nullptr, 16));
    return text;
  };
  const Key key(bytes("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308"));
  const std::string plain = bytes(
      "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657"
      "ba637b39");
  const std::string sealed = bytes("cafebabefacedbaddecaf888") +
                             bytes(
                                 "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b0"
                                 "8b1056828838c5f61e6393ba7a0abcc9f662") +
                             bytes("76fc6ece0f4e1768cddf8853bb2d551b");
  EXPECT_EQ(Sealer().open(key, sealed, bytes("feedfacedeadbeeffeedfacedeadbeefabaddad2")), plain);
}

TEST(Seal, lists_of_texts_never_run_together) {
  EXPECT_NE(joined({"ab", "c"}), joined({"a", "bc"}));
  EXPECT_NE(joined({"a", ""}), joined({"a"}));
}

TEST(Chain, every_column_and_the_hash_before_count) {
  const StoredEntry entry{1, "type", "id", "subject", 2, 3, 0, "body", "sealed", "verdict"};
  std::vector<StoredEntry> others(10, entry);
  others[0].sequence = 9;
  others[1].type = "typ";
  others[2].id = "eid";
  others[3].subject = "";
  others[4].at = -2;
  others[5].recorded_at = 4;
  others[6].imported = 1;
  others[7].body = "bodysealed";
  others[8].sealed = "";
  others[9].verdict = "verdicts";
  std::set<Digest> digests{link({}, entry), link(digest_of("other"), entry)};
  for (const StoredEntry& other : others) digests.insert(link({}, other));
  EXPECT_EQ(digests.size(), 12u);
}

// Fixed for ever: a journal of every release must verify in every later one.
TEST(Chain, the_bytes_that_are_hashed_are_those_of_the_first_release) {
  EXPECT_EQ(link({}, {1, "type", "id", "subject", 2, 3, 0, "body", "sealed", "verdict"}).text(),
            "98443e6da432395875289f088f9538d5a0bf6e1e350ccb11ffa30f58b8ecbbf6");
}

}  // namespace
}  // namespace kefu
