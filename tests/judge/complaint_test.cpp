#include <kefu/judge/judge.h>

#include "rules_support.h"
#include "spec.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kefu {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

TEST(Complaint, slight_damage_let_go_is_general_and_passive) {
  test::proves("CPL-SEV-1");
  test::proves("CPL-BEH-1");
  const ComplaintVerdict verdict = judge_complaint("杯子送来就开裂了，唉，算了");
  EXPECT_EQ(verdict.complaint, true);
  EXPECT_EQ(verdict.severity, Severity::general);
  EXPECT_EQ(verdict.cause, Cause::product_quality);
  EXPECT_EQ(verdict.behaviour, Behaviour::passive);
  EXPECT_THAT(verdict.signs, IsEmpty());
}

TEST(Complaint, great_loss_injury_law_and_extreme_behaviour_are_severe) {
  test::proves("CPL-SEV-2");
  for (const char* text : {"机器坏了，害我损失100000元", "你们把我的设备弄丢了，损失十万元",
                           "I lost $2,000 because the pump stopped working", "壶漏水，孩子被烫伤了",
                           "The kettle leaks and my daughter was injured", "再不处理我就打12315，东西是坏的",
                           "It is broken, you will hear from my lawyer", "东西坏了，不赔我就跟你们同归于尽"})
    EXPECT_EQ(judge_complaint(text).severity, Severity::severe) << text;
}

TEST(Complaint, anger_alone_is_general_and_sets_a_flag) {
  test::proves("CPL-SEV-2");
  for (const char* text : {"气死我了，没人理我", "I am furious, nobody answered my mails"}) {
    const ComplaintVerdict verdict = judge_complaint(text);
    EXPECT_EQ(verdict.severity, Severity::general) << text;
    EXPECT_TRUE(verdict.angry) << text;
  }
}

TEST(Complaint, cause_is_product_quality) {
  test::proves("CPL-CAU-1");
  for (const char* text :
       {"The kettle leaks", "刚用两天就坏了", "快递盒子破损，里面的碗碎了", "My new phone stopped working"})
    EXPECT_EQ(judge_complaint(text).cause, Cause::product_quality) << text;
}

TEST(Complaint, cause_is_service) {
  test::proves("CPL-CAU-2");
  for (const char* text : {"送晚了，没人回复", "客服态度恶劣", "The agent was rude to me", "My parcel never arrived"})
    EXPECT_EQ(judge_complaint(text).cause, Cause::service) << text;
}

TEST(Complaint, cause_is_price) {
  test::proves("CPL-CAU-3");
  for (const char* text : {"乱收费", "刚买就降价，退我差价", "I was charged twice", "you overcharged me"})
    EXPECT_EQ(judge_complaint(text).cause, Cause::price) << text;
}

TEST(Complaint, cause_is_integrity) {
  test::proves("CPL-CAU-4");
  for (const char* text : {"说好保正品结果是假货", "虚假宣传，欺诈消费者", "you sold me a counterfeit watch",
                           "This is false advertising, you lied to me"})
    EXPECT_EQ(judge_complaint(text).cause, Cause::integrity) << text;
}

TEST(Complaint, behaviour_is_publicity) {
  test::proves("CPL-BEH-2");
  for (const char* text :
       {"没人回复，我要发微博", "东西坏了，等着收差评吧", "It is broken. I will leave a bad review."})
    EXPECT_EQ(judge_complaint(text).behaviour, Behaviour::publicity) << text;
}

TEST(Complaint, behaviour_is_venting) {
  test::proves("CPL-BEH-3");
  for (const char* text : {"气死我了，没人理我", "必须现在就给我退钱，东西是坏的", "I am fed up, no one answered"})
    EXPECT_EQ(judge_complaint(text).behaviour, Behaviour::venting) << text;
}

TEST(Complaint, behaviour_is_extreme_and_then_severe) {
  test::proves("CPL-BEH-4");
  for (const char* text : {"再不退钱我就去砸店", "不解决我就堵门", "Refund me or I will burn down your shop"}) {
    EXPECT_EQ(judge_complaint(text).behaviour, Behaviour::extreme) << text;
    EXPECT_EQ(judge_complaint(text).severity, Severity::severe) << text;
  }
  const ComplaintVerdict lawful = judge_complaint("东西坏了没人管，我要向消协投诉");
  EXPECT_NE(lawful.behaviour, Behaviour::extreme);
  EXPECT_EQ(lawful.severity, Severity::severe);
}

TEST(Complaint, classifies_all_axes_at_once) {
  test::proves("CPL-CLS");
  const ComplaintVerdict verdict =
      judge_complaint("I was overcharged and no one answered. I will post this and leave a bad review.");
  EXPECT_EQ(verdict.severity, Severity::general);
  EXPECT_EQ(verdict.cause, Cause::service);
  EXPECT_THAT(verdict.also, ElementsAre(Cause::price));
  EXPECT_EQ(verdict.behaviour, Behaviour::publicity);
}

TEST(Complaint, the_front_door_example_reads_as_promised) {
  const ComplaintVerdict verdict = judge_complaint("说好保正品结果是假货，再不退钱我就曝光！");
  EXPECT_EQ(verdict.severity, Severity::general);
  EXPECT_EQ(verdict.cause, Cause::integrity);
  EXPECT_EQ(verdict.behaviour, Behaviour::publicity);
  EXPECT_TRUE(verdict.asks_remedy);
}

TEST(Complaint, no_complaint_leaves_the_axes_empty) {
  for (const char* text : {"请问这款有货吗", "谢谢，很满意", "Do you ship to Berlin?", "Thanks, great phone"}) {
    const ComplaintVerdict verdict = judge_complaint(text);
    EXPECT_EQ(verdict.complaint, false) << text;
    EXPECT_FALSE(verdict.severity || verdict.cause || verdict.behaviour) << text;
    EXPECT_THAT(verdict.also, IsEmpty());
    EXPECT_THAT(verdict.signs, IsEmpty());
  }
}

constexpr const char* tied = R"(
    {"id": "i", "axis": "cause", "label": "integrity", "weight": 2, "any": ["aaa"]},
    {"id": "q", "axis": "cause", "label": "product_quality", "weight": 2, "any": ["bbb"]},
    {"id": "s", "axis": "cause", "label": "service", "weight": 2, "any": ["ccc"]},
    {"id": "p", "axis": "cause", "label": "price", "weight": 2, "any": ["ddd"]},
    {"id": "c", "axis": "complaint", "label": "complaint", "weight": 2, "any": ["eee"]})";

TEST(ComplaintDecision, ties_go_to_integrity_then_quality_then_service_then_price) {
  test::proves("CPL-CLS");
  const Judge judge = test::english(tied);
  const ComplaintVerdict all = judge.judge_complaint("ddd ccc bbb aaa");
  EXPECT_EQ(all.cause, Cause::integrity);
  EXPECT_THAT(all.also, ElementsAre(Cause::product_quality, Cause::service, Cause::price));
  EXPECT_EQ(judge.judge_complaint("ddd ccc bbb").cause, Cause::product_quality);
  EXPECT_EQ(judge.judge_complaint("ddd ccc").cause, Cause::service);
}

TEST(ComplaintDecision, a_complaint_without_a_cause_is_unknown) {
  const ComplaintVerdict verdict = test::english(tied).judge_complaint("eee");
  EXPECT_EQ(verdict.complaint, true);
  EXPECT_EQ(verdict.cause, Cause::unknown);
  EXPECT_THAT(verdict.cause_scores, IsEmpty());
}

TEST(ComplaintDecision, a_behaviour_shows_from_the_points_of_the_policy) {
  constexpr const char* rows = R"(
    {"id": "w", "axis": "behaviour", "label": "extreme", "weight": 1.999, "any": ["xxx"]},
    {"id": "v", "axis": "behaviour", "label": "venting", "weight": 2, "any": ["yyy"]},
    {"id": "p", "axis": "behaviour", "label": "publicity", "weight": 2, "any": ["zzz"]})";
  const ComplaintVerdict by_default = test::english(rows).judge_complaint("xxx yyy zzz");
  EXPECT_EQ(by_default.behaviour, Behaviour::venting);
  EXPECT_THAT(by_default.signs, ElementsAre(Behaviour::venting, Behaviour::publicity));
  EXPECT_EQ(test::english(rows, "", {.behaviour_min = 1}).judge_complaint("xxx yyy").behaviour, Behaviour::extreme);
  EXPECT_EQ(test::english(rows, "", {.behaviour_min = 3}).judge_complaint("yyy zzz").behaviour, Behaviour::passive);
}

TEST(ComplaintDecision, thresholds_are_those_of_the_main_language) {
  const Judge judge(test::rules({{"en/complaint.json", test::pack(tied)},
                                 {"en/language.json", test::language(R"("thresholds": {"complaint": 3})")},
                                 {"zh/language.json", test::language(R"("thresholds": {"complaint": 1})", "zh")}}));
  EXPECT_EQ(judge.judge_complaint("this is eee").complaint, false);
  EXPECT_EQ(judge.judge_complaint("这个东西真的是eee啊我说").complaint, true);
}

TEST(ComplaintDecision, repetition_counts_a_quarter_and_no_more_than_twice) {
  const Judge judge = test::english(tied);
  EXPECT_EQ(judge.judge_complaint("eee").score, 2000);
  EXPECT_EQ(judge.judge_complaint("eee eee").score, 2500);
  EXPECT_EQ(judge.judge_complaint("eee eee eee").score, 3000);
  EXPECT_EQ(judge.judge_complaint("eee eee eee eee eee").score, 3000);
}

TEST(ComplaintDecision, praise_lowers_the_score) {
  const Judge judge = test::english(R"(
    {"id": "bad", "axis": "complaint", "label": "complaint", "weight": 1, "any": ["slow"]},
    {"id": "good", "axis": "complaint", "label": "complaint", "weight": -1.5, "any": ["lovely"]})");
  EXPECT_EQ(judge.judge_complaint("slow").complaint, true);
  const ComplaintVerdict mixed = judge.judge_complaint("a bit slow, lovely all the same");
  EXPECT_EQ(mixed.complaint, false);
  EXPECT_EQ(mixed.score, -500);
}

TEST(ComplaintDecision, companions_allow_and_forbid) {
  const Judge judge = test::english(R"(
    {"id": "r", "axis": "complaint", "label": "complaint", "weight": 1, "any": ["late"],
     "needs_any": ["parcel", "deliver*"], "unless": ["sorry i am"]})");
  EXPECT_EQ(judge.judge_complaint("it is late").complaint, false);
  EXPECT_EQ(judge.judge_complaint("late delivery").complaint, true);
  EXPECT_EQ(judge.judge_complaint("the parcels are late").complaint, false);
  EXPECT_EQ(judge.judge_complaint("sorry I am late, where is my parcel").complaint, false);
}

TEST(ComplaintDecision, shape_speaks_in_the_main_language_of_the_text) {
  const Judge judge = test::english(tied, R"("structure": [
    {"id": "loud", "feature": "capitals", "least": 60, "axis": "behaviour", "label": "venting", "weight": 2},
    {"id": "bangs", "feature": "exclamation_run", "least": 3, "axis": "behaviour", "label": "venting", "weight": 2}])");
  EXPECT_THAT(judge.judge_complaint("WHERE IS MY eee").signs, ElementsAre(Behaviour::venting));
  EXPECT_THAT(judge.judge_complaint("where is my eee!!!").signs, ElementsAre(Behaviour::venting));
  EXPECT_THAT(judge.judge_complaint("where is my eee!!").signs, IsEmpty());
  EXPECT_THAT(judge.judge_complaint("OK eee").signs, IsEmpty()) << "too few letters to tell";
}

}  // namespace
}  // namespace kefu
