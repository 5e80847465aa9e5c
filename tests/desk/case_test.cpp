#include "desk_support.h"
#include "spec.h"

#include <kefu/base/json.h>

namespace kefu {
namespace {

using namespace test;
using std::chrono::hours;
using std::chrono::minutes;

class Cases : public DeskTest {
 protected:
  static constexpr const char* id = "cpl:2:c1:s1";

  Advice step(Desk& desk, const char* event, ComplaintAdvance advance, const char* by = "a1",
              const char* message = nullptr) {
    ComplaintAdvanced fact{.id = event, .complaint = id, .at = clock, .by = by, .step = advance};
    if (message) fact.message = message;
    if (advance == ComplaintAdvance::given_up) fact.reason = "两次要求均无依据";
    return desk.append(fact);
  }
  Complaint complaint(const Desk& desk) { return desk.view("c1").complaints.at(0); }
};

TEST_F(Cases, a_person_overrides_a_label_until_it_is_cleared) {
  proves("MEC-5");
  Desk desk = open();
  (void)desk.append(received("m1", morning, "杯子送来就开裂了，唉，算了"));
  EXPECT_EQ(complaint(desk).severity, Severity::general);
  clock = morning + hours(1);
  (void)desk.append(LabelOverridden{.id = "l1",
                                    .at = clock,
                                    .by = "boss",
                                    .reason = "孩子被划伤",
                                    .axis = LabelAxis::severity,
                                    .value = "severe",
                                    .case_id = id});
  EXPECT_EQ(complaint(desk).severity, Severity::severe);
  EXPECT_EQ(complaint(desk).automatic_severity, Severity::general);  // visible beside it
  EXPECT_EQ(complaint(desk).due, clock + hours(8));                  // hastened: an enquirer's severe case
  (void)desk.append(received("m2", clock, "算了，没事"));
  EXPECT_EQ(complaint(desk).severity, Severity::severe);  // frozen
  clock = morning + hours(2);
  (void)desk.append(LabelOverridden{.id = "l2",
                                    .at = clock,
                                    .by = "boss",
                                    .reason = "误会",
                                    .axis = LabelAxis::severity,
                                    .value = "",
                                    .case_id = id});
  EXPECT_EQ(complaint(desk).severity, Severity::general);
  EXPECT_EQ(desk.view("c1", {.as_of = morning + hours(1)}).complaints.at(0).severity, Severity::severe);
}

TEST_F(Cases, an_opening_text_that_is_no_complaint_after_all_dismisses_the_case) {
  Desk desk = open();
  (void)desk.append(received("m1", morning, "杯子送来就开裂了"));
  (void)desk.append(LabelOverridden{.id = "l1",
                                    .at = clock,
                                    .by = "boss",
                                    .reason = "玩笑",
                                    .axis = LabelAxis::complaint,
                                    .value = "false",
                                    .message = "m1"});
  EXPECT_EQ(complaint(desk).step, ComplaintStep::dismissed);
  EXPECT_EQ(desk.summary().complaints, 0);
  EXPECT_EQ(desk.table("verdicts").rows, 1u);
}

TEST_F(Cases, a_complaint_runs_to_its_end_and_cannot_be_closed_before_the_customer_agrees) {
  Desk desk = open();
  (void)desk.append(AgentRegistered{.id = "boss", .at = morning, .agent_no = "1", .roles = {Role::supervisor}});
  (void)desk.append(received("m1", morning, "杯子送来就开裂了，给我换一个"));
  clock += minutes(1);
  (void)desk.append(sent("m2", clock, "非常抱歉，我是客服1024，这件事由我负责"));
  EXPECT_EQ(complaint(desk).step, ComplaintStep::acknowledged);
  EXPECT_EQ(complaint(desk).owner, AgentId("a1"));
  EXPECT_FALSE(step(desk, "x1", ComplaintAdvance::closed).accepted);
  EXPECT_FALSE(complaint(desk).answered_at);
  clock += minutes(1);
  EXPECT_TRUE(step(desk, "e1", ComplaintAdvance::facts_asked).accepted);
  EXPECT_TRUE(step(desk, "e2", ComplaintAdvance::facts_complete).accepted);
  EXPECT_TRUE(step(desk, "e3", ComplaintAdvance::options_offered).accepted);
  clock += minutes(1);
  (void)desk.append(received("m3", clock, "好的，换一个吧"));
  EXPECT_TRUE(step(desk, "e4", ComplaintAdvance::customer_agreed, "a1", "m3").accepted);
  EXPECT_EQ(complaint(desk).step, ComplaintStep::agreed_by_customer);
  EXPECT_TRUE(step(desk, "e5", ComplaintAdvance::executing).accepted);
  EXPECT_TRUE(step(desk, "e6", ComplaintAdvance::closed).accepted);
  EXPECT_EQ(complaint(desk).step, ComplaintStep::closed);
  EXPECT_EQ(complaint(desk).closed_at, clock);
  clock += hours(49);
  const auto pending = desk.pending();
  EXPECT_TRUE(find_action(pending, ActionKind::follow_up)) << to_json(pending);
  EXPECT_FALSE(find_action(pending, ActionKind::progress_notice));
  (void)desk.append(received("m4", clock, "新换的杯子又开裂了"));  // within 30 days: the same case again
  EXPECT_EQ(desk.view("c1").complaints.size(), 1u);
  EXPECT_EQ(complaint(desk).reopened, 1);
  EXPECT_EQ(complaint(desk).step, ComplaintStep::fact_finding);
}

TEST_F(Cases, giving_up_takes_a_supervisor) {
  Desk desk = open();
  (void)desk.append(AgentRegistered{.id = "boss", .at = morning, .agent_no = "1", .roles = {Role::supervisor}});
  (void)desk.append(received("m1", morning, "再不退钱我就去砸店"));
  EXPECT_EQ(complaint(desk).behaviour, Behaviour::extreme);
  EXPECT_EQ(complaint(desk).severity, Severity::severe);
  const Advice denied = step(desk, "e1", ComplaintAdvance::given_up);
  EXPECT_FALSE(denied.accepted);
  EXPECT_EQ(denied.findings.at(0).kind, FindingKind::not_permitted);
  EXPECT_TRUE(step(desk, "e2", ComplaintAdvance::given_up, "boss").accepted);
  EXPECT_EQ(complaint(desk).step, ComplaintStep::closed_given_up);
}

TEST_F(Cases, a_step_refused_is_refused_again_on_replay) {
  {
    Desk desk = open();
    (void)desk.append(received("m1", morning, "杯子送来就开裂了"));
    EXPECT_FALSE(step(desk, "e1", ComplaintAdvance::closed).accepted);
  }
  Desk desk = open();
  EXPECT_NE(complaint(desk).step, ComplaintStep::closed);
  EXPECT_EQ(desk.summary().findings.at(FindingKind::not_permitted), 1);
}

TEST_F(Cases, several_messages_on_one_issue_are_one_complaint_with_the_highest_labels) {
  Desk desk = open();
  (void)desk.append(received("m1", morning, "等了两个小时还没送到，没人回复"));
  (void)desk.append(received("m2", morning, "气死我了，你们这帮骗子，假货！"));
  (void)desk.append(sent("m3", morning, "垃圾，气死我了，假货"));  // an agent's words never count
  EXPECT_EQ(desk.summary().complaints, 1);
  EXPECT_EQ(complaint(desk).behaviour, Behaviour::venting);
  EXPECT_EQ(complaint(desk).messages, 2);
}

TEST_F(Cases, a_public_channel_makes_the_case_public_not_the_text) {
  Desk desk = open();
  (void)desk.append(SessionOpened{.id = "s1", .customer = "c1", .at = morning, .channel = Channel::microblog});
  const Advice advice = desk.append(received("m1", morning, "杯子送来就开裂了"));
  EXPECT_EQ(advice.complaint->behaviour, Behaviour::passive);
  EXPECT_EQ(complaint(desk).behaviour, Behaviour::publicity);
  ASSERT_TRUE(find_action(advice.actions, ActionKind::acknowledge));
  EXPECT_EQ(find_action(advice.actions, ActionKind::acknowledge)->due, morning + minutes(30));
}

TEST_F(Cases, before_the_sale_a_mild_word_about_price_is_an_objection_after_it_a_complaint) {
  Desk desk = open();
  const Advice before = desk.append(received("m1", morning, "太贵了"));
  EXPECT_EQ(before.case_id, CaseId("m1")) << to_json(before);
  EXPECT_TRUE(desk.view("c1").complaints.empty());
  EXPECT_EQ(desk.view("c1").objections.at(0).about, ObjectionTopic::price);
}

TEST_F(Cases, a_silent_call_is_asked_three_times_before_it_may_be_left) {
  Desk desk = open();
  const Advice answered = desk.append(
      CallAnswered{.id = "k1", .session = "s1", .customer = "c1", .at = morning, .direction = Direction::inbound});
  ASSERT_FALSE(answered.say.empty());
  EXPECT_EQ(answered.say[0].id, PhraseId("PHR-01-IN-1"));
  const auto path = desk.path_of("s1");
  EXPECT_EQ(path.definition, "silent_call");
  EXPECT_FALSE(path.visited.empty());
}

}  // namespace
}  // namespace kefu
