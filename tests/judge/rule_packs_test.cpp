#include <kefu/base/error.h>
#include <kefu/judge/judge.h>

#include "rules_support.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace kefu {
namespace {

using testing::HasSubstr;

TEST(RulePacks, built_in_examples_hold) {
  RuleFindings findings;
  check_examples(default_judge(), findings);
  for (const RuleFinding& finding : findings.all())
    ADD_FAILURE() << finding.file << ':' << finding.line << ": " << finding.pointer << ": " << finding.message;
}

TEST(RulePacks, a_failing_example_is_told_with_its_place) {
  const Judge judge = test::english(R"({"id": "r", "axis": "complaint", "label": "complaint", "weight": 1,
    "any": ["late"], "hits": ["it is late", "on time"],
    "misses": ["so late"]})");
  RuleFindings findings;
  check_examples(judge, findings);
  ASSERT_EQ(findings.all().size(), 2U);
  EXPECT_STREQ(findings.all()[0].code, "judge.example");
  EXPECT_EQ(findings.all()[0].file, "en/complaint.json");
  EXPECT_EQ(findings.all()[0].line, 2U);
  EXPECT_EQ(findings.all()[0].pointer, "/rules/0/hits/1");
  EXPECT_EQ(findings.all()[0].message, "'r' does not fire on 'on time'");
  EXPECT_EQ(findings.all()[1].pointer, "/rules/0/misses/0");
  EXPECT_EQ(findings.all()[1].line, 3U);
}

std::string error_of(const std::string& rows, const std::string& members = "") {
  try {
    (void)test::english(rows, members);
  } catch (const RuleError& error) {
    EXPECT_EQ(error.file().substr(0, 3), "en/");
    return std::string(error.code()) + " " + error.what();
  }
  return "no error";
}

std::string row(const std::string& id, const std::string& label, const std::string& any, const std::string& more = "") {
  return R"({"id": ")" + id + R"(", "axis": "cause", "label": ")" + label + R"(", "weight": 2, "any": [)" + any + "]" +
         more + "}";
}

TEST(RulePacks, refuse_what_they_cannot_mean) {
  EXPECT_THAT(error_of(row("a", "anger", R"("x")")), HasSubstr("judge.unknown_label"));
  EXPECT_THAT(error_of(row("a", "price", R"("x")") + "," + row("a", "price", R"("y")")),
              HasSubstr("judge.duplicate_rule"));
  EXPECT_THAT(error_of(row("a", "price", "")), HasSubstr("judge.rule_without_words"));
  EXPECT_THAT(error_of(row("a", "price", R"("x")", R"(, "complaint": 9)")), HasSubstr("judge.range"));
  EXPECT_THAT(error_of(row("a", "price", R"("x~y")", R"(, "gap": 1000)")), HasSubstr("judge.range"));
  EXPECT_THAT(error_of(row("a", "price", R"("x")", R"(, "colour": "red")")), HasSubstr("json.unknown_key"));
  EXPECT_THAT(error_of(row("a", "price", R"("x")"), R"("negators": [{"any": ["no"]}], "contrast": ["no"])"),
              HasSubstr("judge.two_meanings"));
  EXPECT_THAT(error_of(R"({"id": "a", "axis": "lint", "label": "hard_but", "weight": 1, "any": ["x"]})"),
              HasSubstr("judge.axis"));
}

TEST(RulePacks, refuse_words_that_match_nothing_or_everything) {
  for (const char* word : {"", " ", "~x", "x~", "x~~y", "*", "x*y", "坏*", "x~*"})
    EXPECT_THAT(error_of(row("a", "price", '"' + std::string(word) + '"')), HasSubstr("judge.surface")) << word;
}

TEST(RulePacks, tell_all_that_is_wrong_at_once) {
  const std::string error = error_of(row("a", "anger", R"("~x")") + "," + row("b", "price", ""),
                                     R"("degrees": [{"any": ["so"], "factor": 99}])");
  EXPECT_THAT(error, HasSubstr("/rules/0/label"));
  EXPECT_THAT(error, HasSubstr("/rules/0/any/0"));
  EXPECT_THAT(error, HasSubstr("/rules/1"));
  EXPECT_THAT(error, HasSubstr("/degrees/0/factor"));
}

TEST(RulePacks, refuse_a_file_in_the_wrong_language) {
  EXPECT_THROW((void)Judge(test::rules({{"zh/complaint.json", test::pack("", "en")}})), RuleError);
}

TEST(RulePacks, may_stand_beside_one_another) {
  const Judge judge(test::rules({{"en/complaint.json", test::pack(row("a", "price", R"("dear")"))},
                                 {"en/complaint_acme.json", test::pack(row("b", "service", R"("acme")"))}}));
  EXPECT_EQ(judge.judge_complaint("acme is dear").cause_scores.size(), 2U);
}

constexpr const char* one =
    R"({"id": "a", "axis": "cause", "label": "price", "weight": 2, "any": ["dear", "dear price"]})";
constexpr const char* two = R"({"id": "b", "axis": "cause", "label": "service", "weight": 2, "any": ["dear"]})";
constexpr const char* three =
    R"({"id": "c", "axis": "behaviour", "label": "venting", "weight": 2, "any": ["dear", "damn"]})";

TEST(RulePacks, order_of_rules_does_not_matter) {
  const auto judge_in_order = [](std::vector<std::string> rows) {
    ComplaintVerdict verdict =
        test::english(rows[0] + "," + rows[1] + "," + rows[2]).judge_complaint("damn dear price, dear, dear and damn");
    verdict.rules = {};
    return verdict;
  };
  const ComplaintVerdict verdict = judge_in_order({one, two, three});
  EXPECT_EQ(verdict.cause, Cause::service) << "tie: service before price";
  EXPECT_EQ(judge_in_order({three, two, one}), verdict);
  EXPECT_EQ(judge_in_order({two, one, three}), verdict);
}

TEST(RulePacks, the_digest_tells_packs_apart) {
  const Digest digest = test::english(one).digest();
  EXPECT_EQ(test::english(one).digest(), digest);
  EXPECT_NE(test::english(two).digest(), digest);
  EXPECT_EQ(test::english(one).judge_complaint("dear").rules, digest);
}

TEST(Surfaces, latin_words_stand_alone_and_may_go_on) {
  const auto fires = [](const char* any, const char* text) {
    return test::english(row("a", "price", any)).judge_complaint(text).complaint == true;
  };
  EXPECT_TRUE(fires(R"("rude")", "so rude!"));
  EXPECT_FALSE(fires(R"("rude")", "crude"));
  EXPECT_FALSE(fires(R"("rude")", "rudeness"));
  EXPECT_TRUE(fires(R"("rude*")", "rudeness"));
  EXPECT_TRUE(fires(R"("rude")", "客服rude得很"));
  EXPECT_TRUE(fires(R"("12315")", "打12315投诉"));
  EXPECT_FALSE(fires(R"("12315")", "单号912315"));
  EXPECT_TRUE(fires(R"("ＲＵＤＥ")", "rude")) << "a pack's words are folded too";
}

TEST(Surfaces, gaps_stay_in_a_clause_and_in_length) {
  const auto fires = [](const char* text, const char* more) {
    return test::english(row("a", "price", R"("说好~结果~没有")", more)).judge_complaint(text).complaint == true;
  };
  EXPECT_TRUE(fires("说好送的结果啥也没有", ""));
  EXPECT_FALSE(fires("说好一二三四五六七八九结果没有", ""));
  EXPECT_TRUE(fires("说好一二三四五六七八九结果没有", R"(, "gap": 9)"));
  EXPECT_FALSE(fires("说好送的，结果没有", ""));
  EXPECT_TRUE(fires("说好送的，结果没有", R"(, "across": true)"));
  EXPECT_FALSE(fires("说好送的。结果没有", R"(, "across": true)"));
  EXPECT_FALSE(fires("结果说好没有", ""));
}

}  // namespace
}  // namespace kefu
