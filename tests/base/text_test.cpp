#include <kefu/base/text.h>

#include "spec.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>

namespace kefu {
namespace {

TEST(Text, slices_by_code_points) {
  const std::string_view text = "退款😡now";
  EXPECT_EQ(slice(text, {0, 2}), "退款");
  EXPECT_EQ(slice(text, {2, 3}), "😡");
  EXPECT_EQ(slice(text, {3, 99}), "now");
  EXPECT_EQ(slice(text, {4, 4}), "");
  EXPECT_EQ(slice(text, {5, 2}), "");
  EXPECT_EQ(slice(text, {50, 60}), "");
}

TEST(Text, counts_code_points_and_ill_formed_parts) {
  EXPECT_EQ(count_code_points(""), 0u);
  EXPECT_EQ(count_code_points("é退😡"), 3u);
  EXPECT_EQ(count_code_points("a\xFF\xE4\xBDz"), 4u);
}

TEST(Text, finds_the_first_invalid_byte) {
  EXPECT_EQ(find_invalid_utf8("好的 ok 😀 \u00A0\uFFFF\U0010FFFF"), std::nullopt);
  EXPECT_EQ(find_invalid_utf8("ok\xFF"), 2u);
  EXPECT_EQ(find_invalid_utf8("好\xE4\xBD"), 3u);        // cut off
  EXPECT_EQ(find_invalid_utf8("\x80"), 0u);              // stray continuation
  EXPECT_EQ(find_invalid_utf8("a\xC1\xBF"), 1u);         // overlong
  EXPECT_EQ(find_invalid_utf8("\xE0\x9F\xBF"), 0u);      // overlong
  EXPECT_EQ(find_invalid_utf8("\xF0\x8F\xBF\xBF"), 0u);  // overlong
  EXPECT_EQ(find_invalid_utf8("\xED\xA0\x80"), 0u);      // surrogate
  EXPECT_EQ(find_invalid_utf8("\xF4\x90\x80\x80"), 0u);  // beyond Unicode
  EXPECT_FALSE(is_valid_utf8("\xF5\x80\x80\x80"));
}

TEST(LengthUnits, counts_cjk_characters_and_latin_words_twice) {
  test::proves("MEC-8");
  EXPECT_EQ(length_units("导出 invoice"), 4u);
  EXPECT_EQ(length_units("你好"), 2u);
  EXPECT_EQ(length_units("please refund my order"), 8u);
  EXPECT_EQ(length_units("導出，INVOICE！"), 4u);
  EXPECT_EQ(length_units("カタカナ 한국어 ㄅ"), 8u);
}

TEST(LengthUnits, leaves_out_signs_space_emoji_and_bare_numbers) {
  EXPECT_EQ(length_units(""), 0u);
  EXPECT_EQ(length_units("😡！！ ，。… -- 13800138000"), 0u);
  EXPECT_EQ(length_units("订单123已退"), 4u);
}

TEST(LengthUnits, knows_where_a_word_ends) {
  EXPECT_EQ(length_units("don't can’t"), 4u);
  EXPECT_EQ(length_units("iPhone15 4G wifi"), 6u);
  EXPECT_EQ(length_units("e-mail a/b"), 8u);
  EXPECT_EQ(length_units("用app买了ipad"), 7u);
  EXPECT_EQ(length_units("cafe\u0301 naïve ＡＰＰ"), 6u);
}

RC_GTEST_PROP(TextProperty, any_bytes_are_their_slices, (const std::string& bytes)) {
  std::string joined;
  const auto count = static_cast<std::uint32_t>(count_code_points(bytes));
  for (std::uint32_t i = 0; i < count; ++i) joined += slice(bytes, {i, i + 1});
  RC_ASSERT(joined == bytes);
}

}  // namespace
}  // namespace kefu
