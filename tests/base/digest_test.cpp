#include <gtest/gtest.h>
#include <kefu/base/digest.h>
#include <kefu/base/error.h>

namespace kefu {
namespace {

TEST(Digest, is_sha_256) {  // the examples of FIPS 180-4
  EXPECT_EQ(digest_of("").text(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  EXPECT_EQ(digest_of("abc").text(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(digest_of("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq").text(),
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  EXPECT_EQ(digest_of(std::string(1'000'000, 'a')).text(),
            "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST(Digest, covers_null_bytes) { EXPECT_NE(digest_of(std::string_view("a\0b", 3)), digest_of("a")); }

TEST(Digest, comes_back_from_its_text) {
  const Digest digest = digest_of("kefu");
  EXPECT_EQ(Digest::parse(digest.text()), digest);
}

TEST(Digest, is_empty_until_something_is_digested) {
  EXPECT_TRUE(Digest().empty());
  EXPECT_FALSE(digest_of("").empty());
}

TEST(Digest, refuses_other_texts) {
  const std::string good = digest_of("x").text();
  for (const std::string& text :
       {std::string(), good + "0", good.substr(1), "G" + good.substr(1), "A" + good.substr(1)})
    try {
      (void)Digest::parse(text);
      ADD_FAILURE() << text;
    } catch (const InvalidArgument& error) {
      EXPECT_STREQ(error.code(), "digest.format");
    }
}

}  // namespace
}  // namespace kefu
