#include <kefu/judge/judge.h>

#include "spec.h"

#include <gtest/gtest.h>

namespace kefu {
namespace {

TEST(Objection, names_what_it_is_about) {
  for (const auto& [text, topic] : {std::pair{"太贵了", ObjectionTopic::price},
                                    {"电池不耐用，我用过", ObjectionTopic::quality},
                                    {"颜色不好看", ObjectionTopic::look},
                                    {"that is too expensive for me", ObjectionTopic::price},
                                    {"I don't need it", ObjectionTopic::need}}) {
    const ObjectionVerdict verdict = judge_objection(text);
    EXPECT_TRUE(verdict.objection) << text;
    EXPECT_EQ(verdict.about, topic) << text;
  }
}

TEST(Objection, hears_excuses) {
  test::proves("OBJ-KIND-2A");
  for (const char* text : {"再说吧", "没时间", "我考虑考虑", "maybe later", "I'm busy", "let me think about it"}) {
    EXPECT_TRUE(judge_objection(text).brush_off) << text;
    EXPECT_TRUE(judge_objection(text).objection) << text;
  }
}

TEST(Objection, hears_a_purchase_on_condition) {
  test::proves("OBJ-NOW-3");
  for (const char* text : {"如果能包邮我就下单", "便宜20块的话，我就买", "if you can do free shipping I'll take it",
                           "if 10 % off I buy"}) {
    const ObjectionVerdict verdict = judge_objection(text);
    EXPECT_TRUE(verdict.order_if_solved) << text;
    EXPECT_TRUE(verdict.objection) << text;
    EXPECT_TRUE(verdict.about.has_value()) << text;
  }
  EXPECT_FALSE(judge_objection("我下单了").order_if_solved);
}

TEST(Objection, price_talk_alone_is_a_signal) {
  test::proves("OBJ-KIND-3");
  for (const char* text : {"便宜点", "能打折吗", "any discount?"})
    EXPECT_TRUE(judge_objection(text).price_signal) << text;
}

TEST(Objection, tells_acceptance_question_and_refusal) {
  EXPECT_TRUE(judge_objection("好的，谢谢").acceptance);
  EXPECT_TRUE(judge_objection("ok thanks").acceptance);
  EXPECT_FALSE(judge_objection("that is not ok").acceptance);
  EXPECT_TRUE(judge_objection("这个怎么卖？").question);
  EXPECT_FALSE(judge_objection("好的").question);
  EXPECT_TRUE(judge_objection("不用说了").refuses_to_go_on);
}

TEST(Objection, of_nothing_is_nothing) {
  for (const char* text : {"", "  ", "！！", "😀", "Слишком дорого"}) {
    const ObjectionVerdict verdict = judge_objection(text);
    EXPECT_FALSE(verdict.objection || verdict.acceptance || verdict.price_signal) << text;
    EXPECT_TRUE(verdict.evidence.empty());
  }
}

TEST(JudgeObjection, a_short_word_counts_only_where_it_is_all_that_is_said) {
  for (const char* text : {"行", "可以。", "好～", "  成！", "good", "Great!"})
    EXPECT_TRUE(judge_objection(text).acceptance) << text;
  for (const char* text :
       {"行不行", "可以？", "好不好", "行李箱多大", "is it good for running?", "I don't think the quality is good"})
    EXPECT_FALSE(judge_objection(text).acceptance) << text;
  EXPECT_TRUE(judge_objection("没空").brush_off);
}

}  // namespace
}  // namespace kefu
