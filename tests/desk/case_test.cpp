#include "desk_support.h"
#include "spec.h"

#include <gmock/gmock.h>
#include <kefu/base/json.h>

#include <algorithm>

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
  LabelOverridden no_complaint(const char* event, const char* message, const char* value = "false") {
    return {.id = event,
            .at = clock,
            .by = "boss",
            .reason = "看错了",
            .axis = LabelAxis::complaint,
            .value = value,
            .message = message};
  }
  void close_case(Desk& desk) {
    (void)desk.append(received("m1", clock, "杯子送来就开裂了，给我换一个"));
    (void)step(desk, "e1", ComplaintAdvance::facts_asked);
    (void)step(desk, "e2", ComplaintAdvance::facts_complete);
    (void)step(desk, "e3", ComplaintAdvance::options_offered);
    (void)desk.append(received("m2", clock, "好的，换一个吧"));
    (void)step(desk, "e4", ComplaintAdvance::customer_agreed, "a1", "m2");
    (void)step(desk, "e5", ComplaintAdvance::executing);
    ASSERT_TRUE(step(desk, "e6", ComplaintAdvance::closed).accepted);
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

TEST_F(Cases, what_still_complains_when_the_opening_text_does_not_goes_on_in_a_case_of_its_own) {
  Desk desk = open();
  (void)desk.append(received("m1", morning, "杯子送来就开裂了"));
  (void)desk.append(received("m2", morning, "客服态度恶劣，没人管"));
  (void)desk.append(no_complaint("l1", "m1"));
  EXPECT_EQ(complaint(desk).step, ComplaintStep::dismissed);
  ASSERT_EQ(desk.view("c1").complaints.size(), 2u);
  EXPECT_EQ(desk.view("c1").complaints.at(1).step, ComplaintStep::received);
  EXPECT_EQ(desk.view("c1").complaints.at(1).messages, 1);
  (void)desk.append(no_complaint("l2", "m2"));
  EXPECT_EQ(desk.view("c1").complaints.at(1).step, ComplaintStep::dismissed);
  EXPECT_EQ(desk.summary().complaints, 0);
  (void)desk.append(no_complaint("l3", "m2", ""));  // cleared: it complains after all
  ASSERT_EQ(desk.view("c1").complaints.size(), 3u);
  EXPECT_EQ(desk.view("c1").complaints.at(2).step, ComplaintStep::received);
}

TEST_F(Cases, a_text_that_a_person_calls_a_complaint_opens_a_case) {
  Desk desk = open();
  EXPECT_FALSE(desk.append(received("m1", morning, "今天收到杯子了")).complaint->complaint.value());
  clock += minutes(30);
  const Advice advice = desk.append(no_complaint("l1", "m1", "true"));
  EXPECT_EQ(advice.case_id, CaseId(id));
  EXPECT_EQ(complaint(desk).opened, clock);
  EXPECT_EQ(complaint(desk).severity, Severity::general);
  EXPECT_TRUE(find_action(advice.actions, ActionKind::reply));
}

TEST_F(Cases, a_reopened_case_owes_its_answer_from_then_on) {
  Desk desk = open();
  close_case(desk);
  const Instant closed = clock;
  clock = closed + hours(24 * 29);
  const Advice again = desk.append(received("m9", clock, "新换的杯子又开裂了", "s1"));
  EXPECT_EQ(complaint(desk).reopened, 1);
  EXPECT_EQ(complaint(desk).due, clock + hours(48));  // an enquirer's general case
  EXPECT_EQ(find_action(again.actions, ActionKind::reply)->due, clock + hours(48));
  clock += hours(1);
  EXPECT_FALSE(desk.summary().findings.contains(FindingKind::complaint_reply_late));
}

TEST_F(Cases, when_the_time_to_reopen_is_over_a_new_case_opens) {
  Desk desk = open();
  close_case(desk);
  clock += hours(24 * 30);  // to the microsecond: a timer of that instant comes before a fact of it
  const Advice again = desk.append(received("m9", clock, "新换的杯子又开裂了"));
  ASSERT_EQ(desk.view("c1").complaints.size(), 2u);
  EXPECT_EQ(again.case_id, CaseId("cpl:2:c1#2:s1"));
  EXPECT_EQ(desk.view("c1").complaints.at(1).step, ComplaintStep::received);
}

TEST_F(Cases, a_second_contact_without_a_step_is_noted_once_and_only_by_a_later_session) {
  proves("CAS-2");
  Desk desk = open();
  const auto open_session = [&](const char* session) {
    return desk.append(
        SessionOpened{.id = session, .customer = "c1", .at = clock, .channel = Channel::phone, .issue = "i1"});
  };
  (void)open_session("s1");
  (void)open_session("s2");  // nobody has complained yet
  (void)desk.append(received("m1", clock, "短信没收到，害我损失了十万块", "s2"));
  (void)desk.append(received("m2", clock, "你们必须给个说法", "s2"));
  EXPECT_FALSE(desk.summary().findings.contains(FindingKind::repeat_contact));
  clock += hours(1);
  EXPECT_EQ(open_session("s3").findings.at(0).kind, FindingKind::repeat_contact);
  (void)desk.append(received("m3", clock, "我的事怎么处理的", "s3"));
  (void)desk.append(received("m4", clock, "没人管吗", "s3"));
  EXPECT_EQ(desk.summary().findings.at(FindingKind::repeat_contact), 1);
  const CaseId complaint = desk.view("c1").complaints.at(0).id.text();
  (void)desk.append(ComplaintAdvanced{
      .id = "e1", .complaint = complaint.text(), .at = clock, .by = "a1", .step = ComplaintAdvance::facts_asked});
  clock += hours(1);
  EXPECT_TRUE(open_session("s4").findings.empty());  // a step was taken since
}

TEST_F(Cases, a_customer_who_becomes_a_buyer_is_owed_every_open_answer_sooner) {
  Desk desk = open();
  (void)desk.append(OrderPlaced{.id = "o1", .customer = "c1", .at = clock, .total = {26'000, {}}});
  (void)desk.append(received("m1", clock, "杯子送来就开裂了", "s1"));
  (void)desk.append(received("m2", clock, "椅子送来就断了腿", "s2"));
  (void)desk.append(OrderPaid{.id = "p1", .order = "o1", .at = clock});
  const auto pending = desk.pending();
  EXPECT_EQ(std::ranges::count_if(
                pending, [&](const Action& a) { return a.kind == ActionKind::reply && a.due == morning + hours(24); }),
            2)
      << to_json(pending);
}

TEST_F(Cases, an_excuse_in_place_of_an_answer_stays_with_the_objection_that_asked) {
  Desk desk = open();
  (void)desk.append(SessionOpened{
      .id = "s1", .customer = "c1", .at = clock, .channel = Channel::online_chat, .stage = Stage::pre_sale});
  const Advice first = desk.append(received("m1", clock, "再说吧"));
  EXPECT_EQ(first.technique, ObjectionTechnique::inquiry);
  clock += minutes(1);
  (void)desk.append(sent("m2", clock, "您主要是担心哪方面呢？"));
  clock += minutes(1);
  (void)desk.append(received("m3", clock, "再说吧"));
  ASSERT_EQ(desk.view("c1").objections.size(), 1u);
  EXPECT_EQ(desk.view("c1").objections.at(0).nature, ObjectionNature::false_objection);
}

TEST_F(Cases, a_path_tells_every_state_in_the_order_of_entering) {
  Desk desk = open();
  (void)desk.append(SessionOpened{
      .id = "s1", .customer = "c1", .at = clock, .channel = Channel::online_chat, .stage = Stage::pre_sale});
  (void)desk.append(received("m1", clock, "不适合我"));
  const CasePath path = desk.path_of("m1");
  EXPECT_THAT(path.visited, testing::ElementsAre("open", "raised", "counted", "weighed", "classified", "timing",
                                                 "choosing", "handling"));
}

TEST_F(Cases, a_closed_case_that_was_none_does_not_swallow_the_next_complaint) {
  Desk desk = open();
  close_case(desk);
  (void)desk.append(no_complaint("l1", "m1"));
  EXPECT_EQ(complaint(desk).step, ComplaintStep::dismissed);
  clock += hours(24);
  const Advice next = desk.append(received("m9", clock, "再不退钱我就去砸店"));
  EXPECT_EQ(next.case_id, CaseId("cpl:2:c1#2:s1"));
  EXPECT_EQ(desk.summary().complaints_open, 1);
  EXPECT_TRUE(find_action(next.actions, ActionKind::safety));
}

TEST_F(Cases, steps_that_no_state_takes_are_refused) {
  Desk desk = open();
  close_case(desk);
  for (const auto advance : {ComplaintAdvance::escalated, ComplaintAdvance::closed, ComplaintAdvance::facts_asked}) {
    clock += minutes(1);
    const Advice advice = step(desk, std::to_string(clock.us).c_str(), advance);
    EXPECT_FALSE(advice.accepted) << name_of(advance);
    EXPECT_EQ(advice.findings.at(0).kind, FindingKind::not_permitted);
  }
  EXPECT_FALSE(complaint(desk).escalated);
}

TEST_F(Cases, giving_up_needs_its_ground_and_an_agreement_a_word_of_its_own) {
  Desk desk = open();
  (void)desk.append(AgentRegistered{.id = "boss", .at = morning, .agent_no = "1", .roles = {Role::supervisor}});
  (void)desk.append(received("m1", clock, "杯子送来就开裂了，唉"));
  EXPECT_FALSE(step(desk, "e1", ComplaintAdvance::given_up, "boss").accepted);  // mild, and nothing proved groundless
  EXPECT_EQ(code_of([&] {
              (void)desk.append(ComplaintAdvanced{.id = "e2",
                                                  .complaint = id,
                                                  .at = clock,
                                                  .by = "boss",
                                                  .step = ComplaintAdvance::given_up,
                                                  .reason = " 　"});
            }),
            "event.incomplete");
  (void)step(desk, "e3", ComplaintAdvance::facts_asked);
  (void)step(desk, "e4", ComplaintAdvance::facts_complete);
  (void)step(desk, "e5", ComplaintAdvance::options_offered);
  EXPECT_FALSE(step(desk, "e6", ComplaintAdvance::customer_agreed, "a1", "m1").accepted);  // that was the complaint
  (void)step(desk, "e7", ComplaintAdvance::customer_refused);
  (void)step(desk, "e8", ComplaintAdvance::customer_refused);
  EXPECT_TRUE(step(desk, "e9", ComplaintAdvance::given_up, "boss").accepted);
}

TEST_F(Cases, any_public_word_makes_the_case_public_and_a_late_one_still_needs_the_call) {
  proves("CPL-BEH-2");
  proves("CPL-SEV-2");
  Desk desk = open();
  (void)desk.append(
      SessionOpened{.id = "s1", .customer = "c1", .at = clock, .channel = Channel::online_chat, .issue = "i"});
  (void)desk.append(received("m1", clock, "杯子送来就开裂了"));
  const CaseId opened = desk.view("c1").complaints.at(0).id.text();
  const auto advance = [&](const char* event, ComplaintAdvance what, const char* message = nullptr) {
    ComplaintAdvanced fact{.id = event, .complaint = opened.text(), .at = clock, .by = "a1", .step = what};
    if (message) fact.message = message;
    return desk.append(fact).accepted;
  };
  EXPECT_TRUE(advance("e1", ComplaintAdvance::facts_asked));
  EXPECT_TRUE(advance("e2", ComplaintAdvance::facts_complete));
  EXPECT_TRUE(advance("e3", ComplaintAdvance::options_offered));
  clock += minutes(5);
  (void)desk.append(received("m2", clock, "好的"));
  EXPECT_TRUE(advance("e4", ComplaintAdvance::customer_agreed, "m2"));
  EXPECT_TRUE(advance("e5", ComplaintAdvance::executing));
  (void)desk.append(
      SessionOpened{.id = "s2", .customer = "c1", .at = clock, .channel = Channel::microblog, .issue = "i"});
  MessageReceived post = received("m3", clock, "大家看看，杯子送来就开裂了", "s2");
  post.reach = 50'000;
  (void)desk.append(post);
  EXPECT_EQ(complaint(desk).behaviour, Behaviour::publicity);
  EXPECT_EQ(complaint(desk).severity, Severity::severe);
  EXPECT_FALSE(advance("e6", ComplaintAdvance::closed));  // not before the call
}

TEST_F(Cases, a_remedy_asked_for_stays_asked_for) {
  Desk desk = open();
  (void)desk.append(received("m1", clock, "杯子送来就开裂了"));
  (void)desk.append(received("m2", clock, "请给我退款"));
  EXPECT_TRUE(complaint(desk).asks_remedy);
  (void)desk.append(received("m3", clock, "客服态度恶劣"));
  EXPECT_TRUE(complaint(desk).asks_remedy);
}

TEST_F(Cases, a_label_is_overridden_only_where_there_is_one) {
  Desk desk = open();
  (void)desk.append(received("m1", clock, "杯子送来就开裂了"));
  (void)desk.append(received("m2", clock, "今天收到杯子了"));
  (void)desk.append(sent("m3", clock, "您好"));
  const auto override_with = [&](const char* event, LabelAxis axis, const char* value, const char* message) {
    return LabelOverridden{
        .id = event, .at = clock, .by = "boss", .reason = "r", .axis = axis, .value = value, .message = message};
  };
  EXPECT_EQ(code_of([&] { (void)desk.append(override_with("l1", LabelAxis::severity, "severe", "m3")); }),
            "label.wrong_axis");
  EXPECT_EQ(code_of([&] { (void)desk.append(override_with("l2", LabelAxis::nature, "hidden", "m1")); }),
            "label.wrong_axis");
  (void)desk.append(override_with("l3", LabelAxis::severity, "severe", "m2"));  // no complaint: no axes
  const Table verdicts = desk.table("verdicts");
  EXPECT_EQ(std::get<0>(verdicts.columns.at(3).values).at(1), std::nullopt);
  EXPECT_EQ(verdicts.columns.at(3).name, "severity");
}

TEST_F(Cases, an_override_to_extreme_calls_for_safety) {
  Desk desk = open();
  (void)desk.append(received("m1", clock, "杯子送来就开裂了"));
  const Advice advice = desk.append(LabelOverridden{.id = "l1",
                                                    .at = clock,
                                                    .by = "boss",
                                                    .reason = "电话里威胁砸店",
                                                    .axis = LabelAxis::behaviour,
                                                    .value = "extreme",
                                                    .case_id = id});
  EXPECT_TRUE(find_action(advice.actions, ActionKind::safety)) << to_json(advice);
}

TEST_F(Cases, an_import_makes_history_of_its_own_actions_only) {
  Desk desk = open();
  (void)desk.append(received("m1", clock, "杯子送来就开裂了"));
  clock += minutes(1);
  (void)desk.append(received("m2", clock, "再不退钱我就去砸店"));
  ASSERT_TRUE(find_action(desk.pending(), ActionKind::safety));
  clock += minutes(5);
  (void)desk.append(received("m3", morning + minutes(0), "在吗"), {.imported = true});
  EXPECT_TRUE(find_action(desk.pending(), ActionKind::safety));
}

TEST_F(Cases, ids_of_different_kinds_do_not_meet) {
  Desk desk = open();
  (void)desk.append(
      CallAnswered{.id = "k1", .session = "1", .customer = "c1", .at = clock, .direction = Direction::inbound});
  (void)desk.append(SessionOpened{
      .id = "chat", .customer = "c1", .at = clock, .channel = Channel::online_chat, .stage = Stage::pre_sale});
  (void)desk.append(received("1", clock, "不适合我", "chat"));
  (void)desk.append(ObjectionAssessed{.id = "as", .objection = "1", .at = clock, .nature = ObjectionNature::real});
  EXPECT_EQ(desk.view("c1").objections.at(0).nature, ObjectionNature::real);
  EXPECT_EQ(desk.path_of("silent_call:1").definition, "silent_call");
  EXPECT_EQ(
      code_of([&] {
        (void)desk.append(ObjectionRaised{.id = "1", .customer = "c1", .session = "chat", .at = clock, .text = "太贵"});
      }),
      "event.id_conflict");
  (void)desk.append(received("a", clock, "杯子送来就开裂了", "x#2"));
  (void)desk.append(received("b", clock, "椅子送来就断了", "x"));
  EXPECT_EQ(desk.view("c1").complaints.size(), 2u);
}

TEST_F(Cases, unknown_cases_store_nothing) {
  Desk desk = open();
  (void)desk.append(received("m1", clock, "你好"));
  const Head head = desk.head();
  EXPECT_EQ(
      code_of([&] {
        (void)desk.append(PromiseMade{
            .id = "p", .customer = "c1", .at = clock, .what = "回电", .due = clock + hours(1), .case_id = "nope"});
      }),
      "case.unknown");
  EXPECT_EQ(desk.head(), head);
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
  const auto path = desk.path_of("silent_call:s1");
  EXPECT_EQ(path.definition, "silent_call");
  EXPECT_FALSE(path.visited.empty());
}

}  // namespace
}  // namespace kefu
