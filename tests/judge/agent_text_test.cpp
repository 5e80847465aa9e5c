#include <kefu/base/text.h>
#include <kefu/judge/judge.h>

#include "rules_support.h"
#include "spec.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace kefu {
namespace {

bool has_lint(const std::string& text, LintKind kind) {
  const auto lints = judge_agent_text(text).lints;
  return std::any_of(lints.begin(), lints.end(), [&](const Lint& lint) { return lint.kind == kind; });
}

TEST(AgentText, but_right_after_yes_is_a_lint) {
  test::proves("OBJ-TECH-5");
  for (const char* text : {"是的，但是我们也没办法", "您说得对，但是这是规定", "Yes, but that is our policy",
                           "yes I see, but the price is fixed"})
    EXPECT_TRUE(has_lint(text, LintKind::hard_but)) << text;
  for (const char* text : {"是的，如果您下午来，我们当场给您换", "Yes, and if you come today we swap it",
                           "但是可以换货", "是的。明天发货，但是只发顺丰"})
    EXPECT_FALSE(has_lint(text, LintKind::hard_but)) << text;
}

TEST(AgentText, denying_a_fact_is_a_lint) {
  test::proves("OBJ-TECH-3");
  for (const char* text : {"没有的事", "不可能，我们从不出错", "That never happened."})
    EXPECT_TRUE(has_lint(text, LintKind::deny_fact)) << text;
  EXPECT_FALSE(has_lint("确实是我们的疏忽", LintKind::deny_fact));
}

TEST(AgentText, a_conclusion_before_the_facts_is_a_lint) {
  test::proves("CPL-P3");
  for (const char* text :
       {"是不是您手机关机了", "一定是您操作不当", "您是网络不好吧", "Your phone must have been off"}) {
    EXPECT_TRUE(has_lint(text, LintKind::premature_conclusion)) << text;
    EXPECT_TRUE(judge_agent_text(text).states_cause) << text;
  }
  for (const char* text : {"请问您是什么时候下单的？", "Could you tell me the order number?"}) {
    EXPECT_FALSE(has_lint(text, LintKind::premature_conclusion)) << text;
    EXPECT_TRUE(judge_agent_text(text).asks_facts) << text;
  }
}

TEST(AgentText, tells_the_acts_that_workflows_listen_for) {
  EXPECT_TRUE(judge_agent_text("非常抱歉给您添麻烦了").apologises);
  EXPECT_TRUE(judge_agent_text("I'm so sorry about this").apologises);
  EXPECT_TRUE(judge_agent_text("这件事由我负责跟进到底").states_responsibility);
  EXPECT_TRUE(judge_agent_text("这不是我们的责任").refuses_liability);
  EXPECT_FALSE(judge_agent_text("好的").apologises);
}

TEST(AgentText, a_lint_points_at_its_words) {
  const Judge judge(test::rules({{"zh/agent.json", test::pack(R"({"id": "blame", "axis": "lint",
    "label": "premature_conclusion", "weight": 1, "any": ["是不是您~关机"], "negatable": false})",
                                                              "zh")}}));
  const std::string text = "您好😀，是不是您手机关机了";
  const auto lints = judge.judge_agent_text(text).lints;
  ASSERT_EQ(lints.size(), 1U);
  EXPECT_EQ(slice(text, lints[0].span), "是不是您手机关机");
  EXPECT_EQ(lints[0].rule.text(), "blame");
}

}  // namespace
}  // namespace kefu
