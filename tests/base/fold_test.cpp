#include <kefu/base/fold.h>

#include "base/utf8.h"
#include "spec.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <charconv>
#include <chrono>
#include <string>
#include <vector>

namespace kefu {
namespace {

struct Vector {
  std::string_view text;
  std::string_view folded;
};

#include "data/fold_vectors.inc"

std::string utf8_of(std::u32string_view text) {
  std::string bytes;
  for (const char32_t c : text) utf8::append(bytes, c);
  return bytes;
}

/// "0061 0301" as UTF-8.
std::string utf8_of_hex(std::string_view hex) {
  std::u32string text;
  for (const char* at = hex.data(); at < hex.data() + hex.size(); ++at) {
    std::uint32_t value = 0;
    at = std::from_chars(at, hex.data() + hex.size(), value, 16).ptr;
    text += static_cast<char32_t>(value);
  }
  return utf8_of(text);
}

std::uint32_t crc32(std::string_view bytes) {
  std::uint32_t crc = ~0u;
  for (const char byte : bytes) {
    crc ^= static_cast<unsigned char>(byte);
    for (int bit = 0; bit < 8; ++bit) crc = crc >> 1 ^ (crc & 1 ? 0xEDB88320u : 0u);
  }
  return ~crc;
}

/// The original bytes under the folded code points [begin, end).
std::string under(std::string_view text, std::size_t begin, std::size_t end) {
  FoldedText folded;
  fold(text, folded);
  return std::string(slice(text, folded.original(begin, end)));
}

TEST(Fold, joins_script_case_width_and_space) {
  test::proves("MEC-1");
  EXPECT_EQ(fold("請問IPHONE"), "请问iphone");
  EXPECT_EQ(fold("　ＡＰＰ　打不開\t\n了 "), "app 打不开 了");
  EXPECT_EQ(fold("賠償１２００元，謝謝！"), "赔偿1200元,谢谢!");
  EXPECT_EQ(fold("退\u200B款\uFEFF 退\u00AD款"), "退款 退款");
  EXPECT_EQ(fold("❤\uFE0F"), "❤");
  EXPECT_EQ(fold("①Ⅷ㈱℃ﬁ½"), "1viii(株)°cfi1⁄2");
  EXPECT_EQ(fold("Straße ÄRGER"), "strasse ärger");
}

TEST(Fold, composes_across_characters) {
  EXPECT_EQ(fold("re\u0301sume\u0301"), "résumé");
  EXPECT_EQ(fold("e\u0323\u0302"), fold("e\u0302\u0323"));
  EXPECT_EQ(fold("ê\u0323"), "ệ");
  EXPECT_EQ(fold("\u1112\u1161\u11AB"), "한");
  EXPECT_EQ(fold("하\u11AB"), "한");
  EXPECT_EQ(fold("ｶﾞｷﾞ"), "ガギ");
  EXPECT_EQ(fold("e\u200B\u0301"), "é");
}

TEST(Fold, keeps_what_carries_meaning) {
  EXPECT_EQ(fold("好好好好好！！！！"), "好好好好好!!!!");
  EXPECT_EQ(fold("¥99 …"), "¥99 ...");
  EXPECT_EQ(fold("😡👍🏽"), "😡👍🏽");
  EXPECT_EQ(fold(""), "");
  EXPECT_EQ(fold(" \u3000\u200B\n"), "");
}

TEST(Fold, agrees_with_the_unicode_data_on_every_code_point) {
  for (std::size_t row = 0; row < std::size(row_checks); ++row) {
    std::string folds;
    for (char32_t c = static_cast<char32_t>(row * 0x1000); c < (row + 1) * 0x1000; ++c) {
      if (c >= 0xD800 && c < 0xE000) continue;
      if (!folds.empty()) folds += '\n';
      folds += fold(utf8_of(std::u32string{U'a', c, U'b'}));
    }
    EXPECT_EQ(crc32(folds), row_checks[row]) << "code points from " << row * 0x1000;
  }
}

TEST(Fold, agrees_with_whole_string_normalisation_on_random_sequences) {
  for (const Vector& vector : vectors)
    EXPECT_EQ(fold(utf8_of_hex(vector.text)), utf8_of_hex(vector.folded)) << vector.text;
}

TEST(Fold, turns_each_maximal_ill_formed_part_into_one_replacement) {
  EXPECT_EQ(fold("a\xFF"
                 "b"),
            "a\uFFFDb");
  EXPECT_EQ(fold("\xE4\xBD"), "\uFFFD");  // cut in the middle
  EXPECT_EQ(fold("\xE4\xBDx"), "\uFFFDx");
  EXPECT_EQ(fold("\xC0\xAF"), "\uFFFD\uFFFD");            // overlong
  EXPECT_EQ(fold("\xE0\x80\xAF"), "\uFFFD\uFFFD\uFFFD");  // overlong
  EXPECT_EQ(fold("\xED\xA0\x80"), "\uFFFD\uFFFD\uFFFD");  // surrogate
  EXPECT_EQ(fold("\xF0\x9F\x98"), "\uFFFD");
  EXPECT_EQ(fold("\xF4\x90\x80\x80"), "\uFFFD\uFFFD\uFFFD\uFFFD");
}

TEST(Fold, tells_where_each_character_came_from) {
  EXPECT_EQ(under("真的是ＦＡＫＥ！", 3, 7), "ＦＡＫＥ");
  EXPECT_EQ(under("  騙\u200B子  ", 0, 2), "騙\u200B子");
  EXPECT_EQ(under("a \t b", 1, 2), " \t ");
  EXPECT_EQ(under("ｶﾞ", 0, 1), "ｶﾞ");
  EXPECT_EQ(under("xe\u0301y", 1, 2), "e\u0301");
  EXPECT_EQ(under("㈱", 1, 2), "㈱");
  EXPECT_EQ(under("\xFF\xE4\xBD騙", 2, 3), "騙");
  FoldedText folded;
  fold("abc", folded);
  EXPECT_EQ(folded.original(2, 2), Span{});
  EXPECT_EQ(folded.original(2, 4), Span{});
}

TEST(Fold, widens_spans_where_marks_change_places) {
  EXPECT_EQ(under("a\u0308\u0323x", 0, 2), "a\u0308\u0323");
  EXPECT_EQ(under("a\u0308\u0323x", 2, 3), "x");
}

TEST(Fold, reuses_its_buffers) {
  FoldedText folded;
  fold(std::string(100, 'x'), folded);
  fold("短", folded);
  EXPECT_EQ(folded.utf8(), "短");
  fold("", folded);
  EXPECT_TRUE(folded.empty());
}

TEST(Fold, grows_for_texts_that_fold_longer) {
  std::string text;
  for (int i = 0; i < 50; ++i) text += "ﷺ";  // one code point that folds to eighteen
  FoldedText folded;
  fold(text, folded);
  EXPECT_EQ(folded.size(), 50u * 18);
}

TEST(Fold, takes_long_texts_of_anything_in_linear_time) {
  for (const std::string_view piece : {"請问 x", "\u0301", "e\u0323\u0301", "\xFF", "\u1161", " ", "\u0323\u0302"}) {
    std::string text;
    while (text.size() < 500'000) text += piece;
    const auto start = std::chrono::steady_clock::now();
    FoldedText folded;
    fold(text, folded);
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(20)) << piece;
  }
}

std::string text_of(const std::vector<std::uint32_t>& choices) {
  static constexpr char32_t hard[] = {U'a',      U'E',      U' ',      U'\u0301', U'\u0323',    U'\u0345',
                                      U'\u00B4', U'\u1100', U'\u1161', U'\u11A8', U'\u212B',    U'\u0130',
                                      U'\u1E9E', U'\u3099', U'か',     U'\u200D', U'薴',        U'\uFDFA',
                                      U'\u03B0', U'\u0DDC', U'\u0DCF', U'\u0DCA', U'\U0001D15F'};
  std::string text;
  for (const std::uint32_t choice : choices) {
    const char32_t any = choice / 2 % 0x110000;
    if (choice % 2)
      utf8::append(text, hard[choice / 2 % std::size(hard)]);
    else
      utf8::append(text, any >= 0xD800 && any < 0xE000 ? U'x' : any);
  }
  return text;
}

RC_GTEST_PROP(FoldProperty, folding_twice_changes_nothing, (const std::vector<std::uint32_t>& choices)) {
  const std::string once = fold(text_of(choices));
  RC_ASSERT(fold(once) == once);
}

RC_GTEST_PROP(FoldProperty, any_bytes_give_valid_text, (const std::string& bytes)) {
  RC_ASSERT(is_valid_utf8(fold(bytes)));
}

RC_GTEST_PROP(FoldProperty, spans_never_fall_and_stay_in_the_text, (const std::vector<std::uint32_t>& choices)) {
  const std::string text = text_of(choices);
  FoldedText folded;
  fold(text, folded);
  Span before;
  for (std::size_t i = 0; i < folded.size(); ++i) {
    const Span span = folded.original(i, i + 1);
    RC_ASSERT(span.begin < span.end && span.begin >= before.begin && span.end >= before.end);
    before = span;
  }
  RC_ASSERT(before.end <= count_code_points(text));
}

}  // namespace
}  // namespace kefu
