#include <kefu/judge/judge.h>

#include "rules_support.h"
#include "spec.h"

#include <gtest/gtest.h>

namespace kefu {
namespace {

constexpr const char* broken = R"({"id": "broken", "axis": "cause", "label": "product_quality", "weight": 2,
                                   "intensifiable": true, "any": ["broken", "坏了", "好"]})";
constexpr const char* scope =
    R"("negators": [{"any": ["not", "isn't", "no longer", "never", "不是", "没有", "并非", "不"]},
                                              {"any": ["hardly"], "window": 3}],
  "a_not_a": ["不", "没"],
  "degrees": [{"any": ["very", "很"], "factor": 1.5}, {"any": ["a bit"], "factor": 0.5},
              {"any": ["得很"], "factor": 1.5, "side": "after"}],
  "contrast": ["but", "但是"], "hypotheticals": ["if", "如果"], "questions": ["吗"], "boundaries": ["and"],
  "idioms": ["not only", "不仅", "好像"])";

std::int32_t weight_in(const char* text, const JudgeOptions& options = {}) {
  return test::evidence_of(test::english(broken, scope, options).judge_complaint(text), "broken").weight;
}

TEST(Negation, cancels_the_hit_just_behind_it) {
  test::proves("MEC-6");
  EXPECT_FALSE(test::has_rule(judge_complaint("the quality is not broken").evidence, "en.quality.broken"));
  EXPECT_NE(judge_complaint("the quality is not broken").complaint, true);
  for (const char* text : {"it is not broken", "it isn't broken", "it isn’t broken", "no longer broken", "不是坏了",
                           "没有坏了", "并非坏了", "沒有壞了", "IT IS NOT BROKEN"})
    EXPECT_EQ(weight_in(text), 0) << text;
  EXPECT_EQ(weight_in("it is broken"), 2000);
}

TEST(Negation, reaches_as_far_as_the_policy_says) {
  test::proves("MEC-6");
  EXPECT_EQ(weight_in("没有一二三四五六七八九十坏了"), 0);
  EXPECT_EQ(weight_in("没有一二三四五六七八九十一坏了"), 2000);
  EXPECT_EQ(weight_in("没有一二三坏了", {.negation_window = 2}), 2000);
  EXPECT_EQ(weight_in("not in any way broken"), 0) << "a window that cuts a word reaches over it";
  EXPECT_EQ(weight_in("not one of the cups here was broken"), 2000);
  EXPECT_EQ(weight_in("hardly ever once broken"), 2000) << "its own window is shorter";
}

TEST(Negation, ends_with_the_clause) {
  for (const char* text : {"not now, broken", "不是，坏了", "没有 坏了", "never. broken", "not\nbroken", "没有！坏了"})
    EXPECT_EQ(weight_in(text), 2000) << text;
  EXPECT_EQ(weight_in("没有掉漆、坏了"), 0) << "a list goes on";
  EXPECT_EQ(weight_in("not new and broken"), 2000) << "a boundary word";
  EXPECT_EQ(weight_in("not new but broken"), 2000) << "contrast";
}

TEST(Negation, twice_restores) {
  EXPECT_EQ(weight_in("it is not not broken"), 2000);
  EXPECT_EQ(weight_in("并非没有坏了"), 2000);
  EXPECT_EQ(weight_in("不是并非没有坏了"), 0);
}

TEST(Negation, of_a_question_is_none) {
  EXPECT_EQ(weight_in("是不是坏了"), 2000);
  EXPECT_EQ(weight_in("有没有坏了"), 2000);
}

TEST(Negation, inside_an_idiom_is_none) {
  EXPECT_EQ(weight_in("not only broken"), 2000);
  EXPECT_EQ(weight_in("不仅坏了"), 2000);
}

TEST(Negation, inside_another_hit_negates_nothing_else) {
  const Judge judge =
      test::chinese(R"({"id": "broken", "axis": "complaint", "label": "complaint", "weight": 2, "any": ["坏了"]},
    {"id": "silent", "axis": "complaint", "label": "complaint", "weight": 2, "any": ["不回复"]})",
                    R"("negators": [{"any": ["不", "不是"]}])");
  EXPECT_TRUE(test::has_rule(judge.judge_complaint("不回复坏了").evidence, "broken"));
  EXPECT_FALSE(test::has_rule(judge.judge_complaint("不是不回复").evidence, "silent"));
}

TEST(Negation, inside_another_hit_still_negates_what_begins_in_it) {
  const Judge judge =
      test::chinese(R"({"id": "praise", "axis": "complaint", "label": "complaint", "weight": -1, "any": ["满意"]},
    {"id": "bad", "axis": "complaint", "label": "complaint", "weight": 2, "any": ["不满", "不满意"]})",
                    R"("negators": [{"any": ["不"]}])");
  EXPECT_EQ(judge.judge_complaint("不满意").score, 2000);
  EXPECT_EQ(judge.judge_complaint("不满足于满意").score, 2000 - 1000);
}

TEST(Negation, spares_rules_that_say_so) {
  const Judge judge = test::english(R"({"id": "r", "axis": "complaint", "label": "complaint", "weight": 1,
                                        "any": ["buy"], "negatable": false})",
                                    scope);
  EXPECT_TRUE(test::has_rule(judge.judge_complaint("not buy").evidence, "r"));
}

TEST(Scope, degree_words_multiply) {
  EXPECT_EQ(weight_in("very broken"), 3000);
  EXPECT_EQ(weight_in("a bit broken"), 1000);
  EXPECT_EQ(weight_in("很坏了"), 3000);
  EXPECT_EQ(weight_in("坏了得很"), 3000);
  EXPECT_EQ(weight_in("very, broken"), 2000);
  EXPECT_EQ(weight_in("very often found broken"), 2000);
}

TEST(Scope, an_idiom_hides_shorter_words) { EXPECT_EQ(weight_in("好像"), 0); }

TEST(Scope, contrast_weighs_what_follows) {
  const Judge judge = test::english(R"(
    {"id": "bad", "axis": "complaint", "label": "complaint", "weight": 1, "any": ["slow"]},
    {"id": "good", "axis": "complaint", "label": "complaint", "weight": -1, "any": ["lovely"]})",
                                    scope);
  EXPECT_EQ(judge.judge_complaint("lovely but slow").score, 500);
  EXPECT_EQ(judge.judge_complaint("slow but lovely").score, -500);
  EXPECT_EQ(judge.judge_complaint("lovely. But slow").score, 500) << "a contrast may open the next sentence";
  EXPECT_EQ(judge.judge_complaint("lovely. slow").score, 0);
}

TEST(Scope, a_question_word_makes_its_clause_a_question) {
  const Judge judge = test::chinese(R"({"id": "r", "axis": "complaint", "label": "complaint", "weight": 2,
                                        "any": ["过敏"], "asserted": true})",
                                    R"("questions": ["吗"], "a_not_a": ["不"], "negators": [{"any": ["不是"]}])");
  EXPECT_EQ(judge.judge_complaint("过敏了").score, 2000);
  EXPECT_EQ(judge.judge_complaint("过敏吗").score, 1000);
  EXPECT_EQ(judge.judge_complaint("是不是过敏").score, 1000);
  EXPECT_EQ(judge.judge_complaint("过敏了，你懂吗").score, 2000);
}

TEST(Scope, questions_and_suppositions_weaken_what_must_be_asserted) {
  const Judge judge = test::english(R"({"id": "r", "axis": "complaint", "label": "complaint", "weight": 2,
                                        "any": ["allergic", "过敏"], "asserted": true})",
                                    scope);
  EXPECT_EQ(judge.judge_complaint("I am allergic").score, 2000);
  EXPECT_EQ(judge.judge_complaint("if I am allergic").score, 1000);
  EXPECT_EQ(judge.judge_complaint("am I allergic?").score, 1000);
  EXPECT_EQ(judge.judge_complaint("if so, I am allergic").score, 2000);
}

}  // namespace
}  // namespace kefu
