#include <kefu/base/text.h>
#include <kefu/judge/judge.h>

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <chrono>
#include <string>

namespace kefu {
namespace {

using namespace std::string_literals;

TEST(BadInput, nothing_to_judge_abstains) {
  for (const std::string& text : {""s, " "s, "\u3000\t\n"s, "\uFEFF"s, "\0"s, "。。。！？"s, "😡😡😡"s, "12345 678"s,
                                  "\xED\xA0\x80"s, "\xFF\xFE"s, "Привет, товар сломан"s, "هذا المنتج مكسور"s,
                                  "この しょうひん は こわれて います"s, "고장났어요 iPhone"s}) {
    const ComplaintVerdict verdict = judge_complaint(text);
    EXPECT_FALSE(verdict.complaint.has_value()) << text;
    EXPECT_FALSE(verdict.cause || verdict.severity || verdict.behaviour) << text;
    EXPECT_TRUE(verdict.evidence.empty()) << text;
    EXPECT_FALSE(verdict.rules.empty());
  }
}

TEST(BadInput, broken_bytes_leave_the_rest_readable) {
  for (const std::string& text : {"坏了\xFF"s, "\xE5\x9D 坏了"s, "\xED\xA0\x80坏了"s, "\0坏了"s, "\uFEFF坏了"s}) {
    const ComplaintVerdict verdict = judge_complaint(text);
    EXPECT_EQ(verdict.complaint, true) << text;
    ASSERT_FALSE(verdict.evidence.empty());
    EXPECT_EQ(slice(text, verdict.evidence[0].span), "坏了");
  }
}

std::string random_text() {
  const auto piece = rc::gen::elementOf(std::vector<std::string>{
      "坏了", "不",   "没有", "气死",     "broken", "not ",   "refund",  "损失", "10万元", "说好",
      "结果", "，",   "。",   " ",        "but ",   "但是",   "!",       "?",    "\n",     "😡",
      "\xFF", "\xE5", "\0"s,  "ｆａｋｅ", "壞",     "\u200B", "e\u0301", "if ",  "砸店"});
  std::string text;
  for (const std::string& part : *rc::gen::container<std::vector<std::string>>(piece)) text += part;
  return text;
}

TEST(BadInput, spans_lie_in_the_text_whatever_it_holds) {
  rc::check("spans are in the text and not empty", [] {
    const std::string text = *rc::gen::oneOf(rc::gen::exec(random_text), rc::gen::string<std::string>());
    const auto length = count_code_points(text);
    for (const auto& evidence :
         {judge_complaint(text).evidence, judge_objection(text).evidence, judge_agent_text(text).evidence})
      for (const Evidence& one : evidence) RC_ASSERT(one.span.begin < one.span.end && one.span.end <= length);
  });
}

double seconds_to_judge(const std::string& text) {
  const auto start = std::chrono::steady_clock::now();
  (void)judge_complaint(text);
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

std::string repeated(const std::string& unit, std::size_t bytes) {
  std::string text;
  while (text.size() < bytes) text += unit;
  return text;
}

TEST(BadInput, twice_the_text_takes_twice_the_time) {
  for (const char* unit : {"坏了不气死", "not broken ", "损失10万元", "说好说好说好", "aaaaaaaa", "?!", "😡"}) {
    const double once = seconds_to_judge(repeated(unit, 200'000));
    const double twice = seconds_to_judge(repeated(unit, 400'000));
    EXPECT_LT(twice, 4 * once + 0.2) << unit;
  }
}

TEST(BadInput, ten_megabytes_are_a_text_like_any_other) {
  const ComplaintVerdict verdict = judge_complaint(repeated("😀😀😀😀😀😀😀😀😀😀", 10'000'000) + "坏了");
  EXPECT_EQ(verdict.complaint, true);
  ASSERT_FALSE(verdict.evidence.empty());
  EXPECT_GT(verdict.evidence[0].span.begin, 2'000'000U);
}

}  // namespace
}  // namespace kefu
