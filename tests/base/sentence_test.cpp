#include <kefu/base/sentence.h>

#include <kefu/base/error.h>

#include "spec.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <string>
#include <vector>

namespace kefu {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// The sentences as text, questions with "Q " in front.
std::vector<std::string> cut(std::string_view text) {
  std::vector<std::string> found;
  for (const Sentence& sentence : sentences(text))
    found.push_back((sentence.question ? "Q " : "") + std::string(slice(text, sentence.span)));
  return found;
}

bool asks(std::string_view text) {
  const auto found = sentences(text);
  return found.size() == 1 && found[0].question;
}

TEST(Sentences, end_at_marks_and_line_breaks) {
  test::proves("MEC-7");
  EXPECT_THAT(cut("快点，发票怎么开？"), ElementsAre("Q 快点，发票怎么开？"));
  EXPECT_THAT(cut("急！到底行不行？"), ElementsAre("急！", "Q 到底行不行？"));
  EXPECT_THAT(cut("收到了。颜色不对；要换 \r\n  谢谢"), ElementsAre("收到了。", "颜色不对；", "要换", "谢谢"));
  EXPECT_THAT(cut("Hi! It broke; refund please"), ElementsAre("Hi!", "It broke;", "refund please"));
  EXPECT_THAT(cut("好的。"), ElementsAre("好的。"));
}

TEST(Sentences, a_run_of_marks_ends_one) {
  EXPECT_THAT(cut("人呢？！！！在吗???"), ElementsAre("Q 人呢？！！！", "Q 在吗???"));
  EXPECT_THAT(cut("他说“行不行？”然后走了！"), ElementsAre("Q 他说“行不行？”", "然后走了！"));
  EXPECT_THAT(cut("好。\n？"), ElementsAre("Q 好。\n？"));
}

TEST(Sentences, need_something_said_or_a_question_mark) {
  EXPECT_THAT(cut(""), IsEmpty());
  EXPECT_THAT(cut(" \n！！！ … 。\n"), IsEmpty());
  EXPECT_THAT(cut("？？"), ElementsAre("Q ？？"));
  EXPECT_THAT(cut("😊"), ElementsAre("😊"));
  EXPECT_THAT(cut("123"), ElementsAre("123"));
}

TEST(Sentences, leave_web_addresses_whole) {
  EXPECT_THAT(cut("看 https://shop.cn/item?id=1;x=2 这个"), ElementsAre("看 https://shop.cn/item?id=1;x=2 这个"));
  EXPECT_THAT(cut("see www.shop.com/a? ok"), ElementsAre("Q see www.shop.com/a?", "ok"));
  EXPECT_THAT(cut("真的?id=1"), ElementsAre("Q 真的?", "id=1"));
}

TEST(Questions, hold_a_chinese_interrogative_in_any_script) {
  for (const char* text :
       {"在吗", "发票呢", "怎么退货", "如何开票", "多少钱", "哪个好", "买什么", "为什么不发货", "能不能快点",
        "是否包邮", "会不会掉色", "几天到", "請問有貨嗎", "怎麼退", "有没有什么优惠", "甚麼時候發貨", "什么时候的事"})
    EXPECT_TRUE(asks(text)) << text;
}

TEST(Questions, hold_an_english_interrogative_as_a_whole_word) {
  for (const char* text : {"how do i return this", "What's the price", "WHY", "when will it ship", "where is my parcel",
                           "which one", "can I pay later", "could you help", "does it fit", "is it new",
                           "do you ship abroad", "请问how to pay", "ＨＯＷ much"})
    EXPECT_TRUE(asks(text)) << text;
  for (const char* text : {"show me", "somewhat late", "the whys", "whenever", "can it", "candid idea", "couldnt",
                           "it doesn't work", "nowhere to go"})
    EXPECT_FALSE(asks(text)) << text;
}

TEST(Questions, are_not_made_by_words_that_only_look_interrogative) {
  for (const char* text : {"几乎没用过",
                           "好几天没人理我",
                           "等了几天了",
                           "没什么问题",
                           "哪怕退一半也行",
                           "天哪",
                           "无论如何要退",
                           "不怎么好用",
                           "什么都没有",
                           "买了衣服什么的",
                           "衣服什么的，都坏了",
                           "这件毛呢大衣起球",
                           "我等着呢",
                           "吗丁啉过期了",
                           "茶几破了",
                           "花了几百块",
                           "What a mess",
                           "No matter what I do, it fails",
                           "When I opened it, it was broken",
                           "it does work",
                           "that’s why I left",
                           "I could not log in",
                           "多少有点失望",
                           "没有什么大问题"})
    EXPECT_FALSE(asks(text)) << text;
}

TEST(Questions, stay_questions_when_an_exception_stands_beside_the_interrogative) {
  for (const char* text : {"几乎没用过，怎么坏了", "没什么大事，请问怎么退", "what a mess, how do I return it",
                           "茶几多少钱", "tell me when I get my money", "等了好几天，到底几号到"})
    EXPECT_TRUE(asks(text)) << text;
}

TEST(QuestionWords, are_data) {
  const QuestionWords own({{.id = "questions",
                            .version = 1,
                            .language = Language::zh,
                            .interrogatives = {"有没有", "啥"},
                            .exceptions = {"沒啥", "^啥$"}}});
  EXPECT_TRUE(sentences("有没有貨", own)[0].question);
  EXPECT_FALSE(sentences("没啥。", own)[0].question);
  EXPECT_FALSE(sentences("啥。", own)[0].question);
  EXPECT_TRUE(sentences("是啥。", own)[0].question);
  EXPECT_FALSE(sentences("怎么办", own)[0].question);
}

TEST(QuestionWords, refuse_an_empty_word) {
  try {
    (void)QuestionWords({{.id = "questions",
                          .version = 1,
                          .language = Language::en,
                          .interrogatives = {"how", " "},
                          .exceptions = {}}});
    FAIL();
  } catch (const InvalidArgument& error) {
    EXPECT_STREQ(error.code(), "questions.empty_word");
    EXPECT_STREQ(error.what(), "questions, en: row 1 is empty");
  }
}

std::string list_file(const std::string& words) {
  return R"({"id": "questions", "version": 2, "language": "en", "interrogatives": [)" + words + "]}";
}

TEST(QuestionWords, are_read_from_the_rules_in_force) {
  const RuleSource own({{"en/questions.json", list_file(R"("whither")")}});
  const QuestionWords words = read_question_words(embedded_rules().overlaid_by(own));
  EXPECT_TRUE(sentences("Whither my parcel", words)[0].question);
  EXPECT_FALSE(sentences("where is my parcel", words)[0].question);
  EXPECT_TRUE(sentences("怎么退", words)[0].question);
}

TEST(QuestionWords, name_the_place_of_an_empty_word_in_a_file) {
  const RuleSource own({{"en/questions.json", list_file(R"("how", "\u200b")")}});
  try {
    (void)read_question_words(embedded_rules().overlaid_by(own));
    FAIL();
  } catch (const RuleError& error) {
    EXPECT_STREQ(error.code(), "questions.empty_word");
    EXPECT_EQ(error.file(), "en/questions.json");
    EXPECT_EQ(error.pointer(), "/interrogatives/1");
    EXPECT_EQ(error.line(), 1u);
  }
}

RC_GTEST_PROP(SentencesProperty, come_in_order_and_keep_apart, (const std::vector<std::uint8_t>& choices)) {
  static const char* const pieces[] = {"。",  "？", "!",  "\n",         " ",    "”", "好",
                                       "how", "几", "😡", "http://a?b", "\xFF", ";"};
  std::string text;
  for (const std::uint8_t choice : choices) text += pieces[choice % std::size(pieces)];
  std::uint32_t end = 0;
  for (const Sentence& sentence : sentences(text)) {
    RC_ASSERT(sentence.span.begin >= end && sentence.span.begin < sentence.span.end);
    end = sentence.span.end;
  }
  RC_ASSERT(end <= count_code_points(text));
}

TEST(Sentences, quotation_marks_that_look_alike_close_when_they_were_opened) {
  const std::string text = "\"好！\"他说。\"快来！马上！\"";
  std::vector<std::string> parts;
  for (const Sentence& sentence : sentences(text)) parts.emplace_back(slice(text, sentence.span));
  EXPECT_EQ(parts, (std::vector<std::string>{"\"好！\"", "他说。", "\"快来！", "马上！\""}));
}

}  // namespace
}  // namespace kefu
