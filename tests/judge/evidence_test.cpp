#include <kefu/base/fold.h>
#include <kefu/base/text.h>
#include <kefu/judge/judge.h>

#include "rules_support.h"
#include "spec.h"

#include <gtest/gtest.h>

#include <string>

namespace kefu {
namespace {

constexpr const char* complaints[] = {"杯子送来就开裂了，唉，算了",
                                      "The kettle leaks",
                                      "送晚了，没人回复",
                                      "再不退钱我就去砸店",
                                      "貨品壞了，氣死我了",
                                      "ＴＨＥ　ＫＥＴＴＬＥ　ＬＥＡＫＳ",
                                      "😡😡 客服 rude，还说 no reply is fine",
                                      "机器坏了，害我损失10万元"};

TEST(Evidence, every_verdict_names_rules_and_spans) {
  test::proves("MEC-4");
  for (const std::string text : complaints) {
    const ComplaintVerdict verdict = judge_complaint(text);
    EXPECT_EQ(verdict.complaint, true) << text;
    ASSERT_GE(verdict.evidence.size(), 1U) << text;
    for (const Evidence& one : verdict.evidence) {
      EXPECT_FALSE(one.rule.empty());
      EXPECT_FALSE(one.label.empty());
      EXPECT_NE(one.weight, 0);
      EXPECT_LT(one.span.begin, one.span.end) << text << one.rule.text();
      EXPECT_LE(one.span.end, count_code_points(text)) << text << one.rule.text();
    }
    EXPECT_FALSE(verdict.rules.empty());
  }
}

TEST(Evidence, span_is_what_the_rule_matched_in_the_original) {
  test::proves("MEC-4");
  const Judge judge = test::chinese(
      R"({"id": "broken", "axis": "cause", "label": "product_quality", "weight": 2, "any": ["坏了", "leak*"]})");
  for (const auto& [text, matched] : {std::pair<std::string, std::string>{"貨品壞了，怎麼辦", "壞了"},
                                      {"😀😀坏了", "坏了"},
                                      {"it ＬＥＡＫＳ a lot", "ＬＥＡＫ"},
                                      {"坏\u200B了", "坏\u200B了"}}) {
    const ComplaintVerdict verdict = judge.judge_complaint(text);
    ASSERT_EQ(verdict.evidence.size(), 1U) << text;
    EXPECT_EQ(slice(text, verdict.evidence[0].span), matched);
  }
}

TEST(Evidence, a_gap_pattern_spans_from_its_first_part_to_its_last) {
  const Judge judge =
      test::chinese(R"({"id": "promise", "axis": "cause", "label": "integrity", "weight": 2, "any": ["说好~不给"]})");
  const std::string text = "当初说好送耳机不给了";
  const ComplaintVerdict verdict = judge.judge_complaint(text);
  ASSERT_EQ(verdict.evidence.size(), 1U);
  EXPECT_EQ(slice(text, verdict.evidence[0].span), "说好送耳机不给");
}

TEST(Evidence, weights_of_an_axis_sum_to_its_score) {
  const ComplaintVerdict verdict = judge_complaint("坏了坏了，质量问题，又漏水，破损，太差了！");
  std::int64_t quality = 0;
  for (const Evidence& one : verdict.evidence)
    if (one.label == "product_quality") quality += one.weight;
  ASSERT_FALSE(verdict.cause_scores.empty());
  EXPECT_EQ(verdict.cause_scores[0].score, quality);
}

TEST(Evidence, a_loss_carries_its_amount_in_minor_units) {
  test::proves("MEC-4");
  const ComplaintVerdict verdict = judge_complaint("机器坏了，害我损失10万元");
  const Evidence loss = test::evidence_of(verdict, "zh.loss");
  EXPECT_EQ(loss.number, 10'000'000);
  EXPECT_EQ(verdict.loss, (Money{10'000'000, Currency::parse("CNY")}));
}

TEST(Evidence, an_abstention_has_none) {
  test::proves("MEC-4");
  const ComplaintVerdict verdict = judge_complaint("！！！");
  EXPECT_FALSE(verdict.complaint.has_value());
  EXPECT_TRUE(verdict.evidence.empty());
}

TEST(Evidence, of_objections_and_agents_texts_too) {
  test::proves("MEC-4");
  EXPECT_GE(judge_objection("太贵了").evidence.size(), 1U);
  EXPECT_GE(judge_agent_text("是不是您手机关机了").evidence.size(), 1U);
}

}  // namespace
}  // namespace kefu
