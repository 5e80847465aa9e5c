#include <kefu/base/error.h>
#include <kefu/judge/judge.h>

#include "rules_support.h"

#include <gtest/gtest.h>

#include <string_view>
#include <thread>
#include <vector>

namespace kefu {
namespace {

const std::vector<std::string_view> texts{"坏了，没人回复，乱收费，我要发微博",
                                          "",
                                          {},
                                          "谢谢，很满意",
                                          "Привет",
                                          "I was overcharged and no one answered. I will post this.",
                                          "你们弄丢我的设备，损失十万元，再不赔我就去砸店"};

TEST(ComplaintTable, each_row_is_the_verdict_of_its_text) {
  const ComplaintTable table = judge_complaints(texts);
  ASSERT_EQ(table.size(), texts.size());
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const ComplaintVerdict verdict = judge_complaint(texts[i]);
    EXPECT_EQ(table.complaint[i].has_value(), verdict.complaint.has_value());
    EXPECT_EQ(table.complaint[i].value_or(0) == 1, verdict.complaint.value_or(false));
    EXPECT_EQ(table.cause[i], verdict.cause);
    EXPECT_EQ(std::vector(table.also[i].begin(), table.also[i].end()), verdict.also);
    EXPECT_EQ(table.severity[i], verdict.severity);
    EXPECT_EQ(table.behaviour[i], verdict.behaviour);
    EXPECT_EQ(std::vector(table.signs[i].begin(), table.signs[i].end()), verdict.signs);
    EXPECT_EQ(table.angry[i] == 1, verdict.angry);
    EXPECT_EQ(table.asks_remedy[i] == 1, verdict.asks_remedy);
    EXPECT_EQ(table.score[i], verdict.score);
    EXPECT_EQ(table.severity_score[i], verdict.severity_score);
    EXPECT_EQ(table.evidence(i), verdict.evidence);
    EXPECT_EQ(table.rules, verdict.rules);
  }
}

TEST(ComplaintTable, of_no_texts_is_empty) { EXPECT_EQ(judge_complaints({}).size(), 0U); }

TEST(ComplaintTable, names_the_row_that_is_not_there) {
  const ComplaintTable table = judge_complaints(texts);
  try {
    (void)table.evidence(7);
    FAIL();
  } catch (const InvalidArgument& error) {
    EXPECT_STREQ(error.code(), "judge.no_such_row");
    EXPECT_STREQ(error.what(), "row 7 of a table of 7 rows");
  }
}

TEST(ComplaintTable, outlives_its_judge) {
  ComplaintTable table;
  {
    const Judge judge =
        test::chinese(R"({"id": "r", "axis": "complaint", "label": "complaint", "weight": 1, "any": ["坏了"]})");
    table = judge.judge_complaints(texts);
  }
  ASSERT_EQ(table.evidence(0).size(), 1U);
  EXPECT_EQ(table.evidence(0)[0].rule.text(), "r");
}

TEST(Judge, gives_every_thread_the_same_verdicts) {
  const Judge judge;
  std::vector<ComplaintVerdict> expected;
  for (const std::string_view text : texts) expected.push_back(judge.judge_complaint(text));
  std::vector<int> wrong(4);
  std::vector<std::thread> threads;
  for (int& count : wrong)
    threads.emplace_back([&] {
      for (int round = 0; round < 50; ++round)
        for (std::size_t i = 0; i < texts.size(); ++i) count += judge.judge_complaint(texts[i]) != expected[i];
    });
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(wrong, std::vector<int>(4));
}

TEST(Judge, several_judges_share_a_thread) {
  const Judge small =
      test::english(R"({"id": "r", "axis": "complaint", "label": "complaint", "weight": 1, "any": ["broken"]})");
  const ComplaintVerdict alone = small.judge_complaint("broken, no one answered");
  (void)judge_complaint("broken, no one answered, 坏了没人理");
  EXPECT_EQ(small.judge_complaint("broken, no one answered"), alone);
}

}  // namespace
}  // namespace kefu
