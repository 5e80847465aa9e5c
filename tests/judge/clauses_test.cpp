#include "judge/clauses.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace kefu {
namespace {

struct Split {
  FoldedText folded;
  Clauses clauses;

  explicit Split(std::string_view text) {
    fold(text, folded);
    clauses.split(text, folded);
  }
};

std::vector<std::u32string> clauses_of(std::string_view text) {
  const Split split(text);
  std::vector<std::u32string> texts;
  for (const Clause& clause : split.clauses.all)
    texts.emplace_back(split.folded.text().substr(clause.begin, clause.end - clause.begin));
  return texts;
}

using testing::ElementsAre;

TEST(Clauses, end_in_commas_and_stronger_marks) {
  EXPECT_THAT(clauses_of("坏了，怎么办？退吧"), ElementsAre(U"坏了,", U"怎么办?", U"退吧"));
  EXPECT_THAT(clauses_of("late; cold. Never again!!"), ElementsAre(U"late;", U" cold.", U" never again!!"));
}

TEST(Clauses, keep_numbers_whole) {
  EXPECT_THAT(clauses_of("损失1,299.50元"), ElementsAre(U"损失1,299.50元"));
  EXPECT_THAT(clauses_of("at 12:30 he left"), ElementsAre(U"at 12:30 he left"));
}

TEST(Clauses, lists_go_on_and_spaces_between_ideographs_end) {
  EXPECT_THAT(clauses_of("没有破损、开裂"), ElementsAre(U"没有破损、开裂"));
  EXPECT_THAT(clauses_of("气死我了 没人理我"), ElementsAre(U"气死我了 ", U"没人理我"));
  EXPECT_THAT(clauses_of("iphone 坏了"), ElementsAre(U"iphone 坏了"));
}

TEST(Clauses, line_breaks_end_sentences) {
  for (const char* text : {"not\nbroken", "not \r\n broken", "not\u2028broken"}) {
    const Split split(text);
    ASSERT_EQ(split.clauses.all.size(), 2U) << text;
    EXPECT_NE(split.clauses.all[0].sentence, split.clauses.all[1].sentence) << text;
  }
}

TEST(Clauses, sentences_hold_their_clauses) {
  const Split split("a, b. c");
  ASSERT_EQ(split.clauses.all.size(), 3U);
  EXPECT_EQ(split.clauses.all[0].sentence, split.clauses.all[1].sentence);
  EXPECT_NE(split.clauses.all[1].sentence, split.clauses.all[2].sentence);
}

TEST(Clauses, ask_where_they_end_in_a_question_mark) {
  const Split split("it broke, why?! tell me");
  EXPECT_FALSE(split.clauses.all[0].asks);
  EXPECT_TRUE(split.clauses.all[1].asks);
  EXPECT_FALSE(split.clauses.all[2].asks);
}

TEST(Clauses, every_character_lies_in_one) {
  for (const char* text : {"", ",", "...", "?!?!", "a", "，，坏了。。", "a.b.c", " , "}) {
    const Split split(text);
    ASSERT_EQ(split.clauses.of.size(), split.folded.size()) << text;
    for (std::uint32_t i = 0; i < split.folded.size(); ++i) {
      EXPECT_LE(split.clauses.at(i).begin, i) << text;
      EXPECT_LT(i, split.clauses.at(i).end) << text;
      EXPECT_LT(split.clauses.at(i).sentence, split.clauses.sentence_begins.size());
    }
  }
}

}  // namespace
}  // namespace kefu
