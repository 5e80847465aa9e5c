#include "driver.h"
#include "spec.h"

#include <kefu/facts/complaint.h>

#include <gtest/gtest.h>

namespace kefu {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using test::Driver;
using test::proves;
using test::ten_o_clock;

/// A complaint of a VIP, severe unless told otherwise, to be acknowledged in a minute and answered in two hours.
CaseFacts facts(const std::string& behaviour = "venting") {
  return {{"case.severity", "severe"},
          {"case.behaviour", behaviour},
          {"case.cause", "service"},
          {"case.target", "unknown"},
          {"customer.group", "vip"},
          {"case.ack_due", (ten_o_clock() + minutes(1)).us},
          {"case.reply_due", (ten_o_clock() + hours(2)).us}};
}

Driver opened(const std::string& behaviour = "venting") {
  Driver complaint("complaint");
  complaint.facts = facts(behaviour);
  EXPECT_TRUE(complaint.open("message_received", {{"verdict.opens_complaint", true}}, ten_o_clock()));
  return complaint;
}

const CaseFacts person{{"event.is_person", true}, {"event.by_owner", true}};

bool advance(Driver& complaint, const std::string& step, Instant at, CaseFacts about = {}) {
  about["event.step"] = step;
  about["event.this_case"] = true;
  return complaint.event("complaint_advanced", about, at) && complaint.accepted;
}

/// Leads a complaint to the agreement, half an hour after it opened.
void agree(Driver& complaint) {
  complaint.event("message_sent", person, ten_o_clock() + std::chrono::seconds(30));
  for (const char* step : {"facts_asked", "facts_complete", "options_offered"})
    EXPECT_TRUE(advance(complaint, step, ten_o_clock() + minutes(20))) << step;
  EXPECT_TRUE(advance(complaint, "customer_agreed", ten_o_clock() + minutes(30), {{"event.has_message", true}}));
}

ComplaintStep step_of(const Driver& complaint) { return find_active<ComplaintStep>(complaint.state).value(); }

TEST(ComplaintChart, walks_the_states_in_their_order) {
  proves("CPL-WF");
  Driver complaint = opened();
  EXPECT_EQ(step_of(complaint), ComplaintStep::received);
  complaint.event("message_sent", person, ten_o_clock() + std::chrono::seconds(30));
  EXPECT_EQ(step_of(complaint), ComplaintStep::acknowledged);
  advance(complaint, "facts_asked", ten_o_clock() + minutes(2));
  EXPECT_EQ(step_of(complaint), ComplaintStep::fact_finding);
  advance(complaint, "facts_complete", ten_o_clock() + minutes(3));
  EXPECT_EQ(step_of(complaint), ComplaintStep::classified);
  advance(complaint, "options_offered", ten_o_clock() + minutes(4));
  EXPECT_EQ(step_of(complaint), ComplaintStep::solution);
  advance(complaint, "customer_agreed", ten_o_clock() + minutes(5), {{"event.has_message", true}});
  EXPECT_EQ(step_of(complaint), ComplaintStep::agreed_by_customer);
  advance(complaint, "executing", ten_o_clock() + minutes(6));
  EXPECT_EQ(step_of(complaint), ComplaintStep::executing);
  advance(complaint, "closed", ten_o_clock() + minutes(7));
  EXPECT_EQ(step_of(complaint), ComplaintStep::closed);
  EXPECT_TRUE(complaint.findings.empty());
}

TEST(ComplaintChart, does_not_close_without_agreement) {
  proves("CPL-WF");
  Driver complaint = opened();
  EXPECT_FALSE(advance(complaint, "closed", ten_o_clock() + minutes(5)));
  EXPECT_EQ(step_of(complaint), ComplaintStep::received);
  EXPECT_TRUE(complaint.has(FindingKind::not_permitted));
}

TEST(ComplaintChart, takes_an_agreement_only_with_the_customers_words) {
  proves("CPL-WF");
  Driver complaint = opened();
  for (const char* step : {"facts_asked", "facts_complete", "options_offered"})
    advance(complaint, step, ten_o_clock() + minutes(20));
  EXPECT_FALSE(advance(complaint, "customer_agreed", ten_o_clock() + minutes(30)));
  EXPECT_EQ(step_of(complaint), ComplaintStep::solution);
}

TEST(ComplaintChart, refuses_every_step_out_of_order) {
  proves("CPL-WF");
  for (const char* step : {"facts_complete", "options_offered", "customer_agreed", "executing", "closed"}) {
    Driver complaint = opened();
    const ChartState before = complaint.state;
    EXPECT_FALSE(advance(complaint, step, ten_o_clock())) << step;
    EXPECT_EQ(complaint.state, before) << step;
  }
}

TEST(ComplaintChart, an_objection_of_the_customer_leads_back_to_the_options) {
  proves("CPL-WF");
  Driver complaint = opened();
  agree(complaint);
  EXPECT_TRUE(advance(complaint, "customer_refused", ten_o_clock() + minutes(40)));
  EXPECT_EQ(step_of(complaint), ComplaintStep::solution);
  EXPECT_TRUE(advance(complaint, "customer_refused", ten_o_clock() + minutes(41)));
  EXPECT_EQ(complaint.pending("offer").value().kind, ActionKind::offer_options);
}

TEST(ComplaintChart, asks_for_a_first_response_in_time_and_notes_a_late_one) {
  proves("CPL-P1");
  Driver complaint("complaint");
  complaint.facts = facts();
  complaint.facts["case.ack_due"] = (ten_o_clock() + minutes(30)).us;  // a public post
  complaint.open("message_received", {{"verdict.opens_complaint", true}}, ten_o_clock());
  EXPECT_EQ(complaint.pending("acknowledge").value().due, ten_o_clock() + minutes(30));
  EXPECT_TRUE(complaint.says("CPLX-1"));
  complaint.event("message_sent", person, ten_o_clock() + minutes(40));
  EXPECT_EQ(complaint.count(FindingKind::complaint_ack_late), 1);
  EXPECT_FALSE(complaint.pending("acknowledge"));
  EXPECT_EQ(step_of(complaint), ComplaintStep::acknowledged);
}

TEST(ComplaintChart, a_bot_is_no_first_response) {
  proves("CPL-P1");
  Driver complaint = opened();
  complaint.event("message_sent", {{"event.is_person", false}}, ten_o_clock() + std::chrono::seconds(5));
  EXPECT_EQ(step_of(complaint), ComplaintStep::received);
  complaint.advance(ten_o_clock() + minutes(1));
  EXPECT_TRUE(complaint.has(FindingKind::complaint_ack_late));
}

TEST(ComplaintChart, an_answer_at_the_very_due_time_is_late) {
  Driver complaint = opened();
  complaint.event("message_sent", person, ten_o_clock() + minutes(1));
  EXPECT_TRUE(complaint.has(FindingKind::complaint_ack_late));
}

TEST(ComplaintChart, states_identity_and_notes_when_another_person_asks_for_the_story_again) {
  proves("CPL-P2");
  Driver complaint = opened();
  EXPECT_TRUE(complaint.says("CPLX-2"));
  const CaseFacts colleague{{"event.is_person", true}, {"event.phrase", "CPLX-3"}};
  complaint.event("message_sent", colleague, ten_o_clock() + minutes(1));
  EXPECT_FALSE(complaint.has(FindingKind::handoff_asymmetric)) << "nothing was complete yet";
  advance(complaint, "facts_complete", ten_o_clock() + minutes(9));
  CaseFacts owner = colleague;
  owner["event.by_owner"] = true;
  complaint.event("message_sent", owner, ten_o_clock() + minutes(10));
  EXPECT_FALSE(complaint.has(FindingKind::handoff_asymmetric));
  complaint.event("message_sent", colleague, ten_o_clock() + minutes(11));
  EXPECT_TRUE(complaint.has(FindingKind::handoff_asymmetric));
}

TEST(ComplaintChart, concludes_nothing_before_the_facts_are_complete) {
  proves("CPL-P3");
  const CaseFacts blame{{"event.is_person", true}, {"verdict.premature_conclusion", true}};
  Driver complaint = opened();
  complaint.event("message_sent", blame, ten_o_clock() + std::chrono::seconds(20));
  EXPECT_EQ(complaint.count(FindingKind::premature_conclusion), 1);
  advance(complaint, "facts_asked", ten_o_clock() + minutes(2));
  advance(complaint, "facts_complete", ten_o_clock() + minutes(3));
  complaint.event("message_sent", blame, ten_o_clock() + minutes(4));
  EXPECT_EQ(complaint.count(FindingKind::premature_conclusion), 1) << "now the cause may be told";
}

TEST(ComplaintChart, only_a_supervisor_with_a_reason_gives_up) {
  proves("CPL-P5");
  Driver complaint = opened("extreme");
  EXPECT_FALSE(advance(complaint, "given_up", ten_o_clock(), {{"event.has_reason", true}}));
  EXPECT_FALSE(advance(complaint, "given_up", ten_o_clock(), {{"event.by_supervisor", true}}));
  EXPECT_EQ(complaint.count(FindingKind::not_permitted), 2);
  EXPECT_EQ(step_of(complaint), ComplaintStep::received);
  EXPECT_TRUE(
      advance(complaint, "given_up", ten_o_clock(), {{"event.by_supervisor", true}, {"event.has_reason", true}}));
  EXPECT_EQ(step_of(complaint), ComplaintStep::closed_given_up);
  EXPECT_TRUE(complaint.chart.is_final(complaint.state));
}

TEST(ComplaintChart, tells_how_far_it_is_every_day_while_it_is_open) {
  proves("CPL-P6");
  Driver complaint = opened();
  complaint.advance(ten_o_clock() + hours(50));
  std::vector<Instant> notices;
  for (const flow::Request& request : complaint.asked)
    if (request.kind == ActionKind::progress_notice) notices.push_back(request.due);
  EXPECT_EQ(notices, (std::vector{ten_o_clock() + hours(24), ten_o_clock() + hours(48)}));
}

TEST(ComplaintChart, follows_up_two_days_after_closing_and_is_quiet_then) {
  proves("CPL-P6");
  Driver complaint = opened();
  agree(complaint);
  advance(complaint, "executing", ten_o_clock() + hours(1));
  advance(complaint, "closed", ten_o_clock() + hours(2));
  EXPECT_EQ(complaint.pending("follow_up").value().kind, ActionKind::follow_up);
  EXPECT_EQ(complaint.pending("follow_up").value().due, ten_o_clock() + hours(50));
  complaint.advance(ten_o_clock() + hours(24 * 20));
  EXPECT_FALSE(complaint.pending("progress"));
}

TEST(ComplaintChart, the_answer_is_due_when_the_facts_say_and_its_lateness_is_noted_once) {
  proves("CPL-SLA");
  Driver complaint = opened();
  EXPECT_EQ(complaint.pending("reply").value().due, ten_o_clock() + hours(2));
  complaint.advance(ten_o_clock() + hours(3));
  complaint.event("message_received", {{"verdict.opens_complaint", true}}, ten_o_clock() + hours(4));
  complaint.advance(ten_o_clock() + hours(5));
  EXPECT_EQ(complaint.count(FindingKind::complaint_reply_late), 1);
}

TEST(ComplaintChart, a_graver_message_brings_the_answer_forward_and_a_milder_one_does_not_put_it_off) {
  proves("CPL-SLA");
  Driver complaint = opened();
  complaint.facts["case.reply_due"] = (ten_o_clock() + hours(1)).us;
  complaint.event("message_received", {{"verdict.opens_complaint", true}}, ten_o_clock() + minutes(5));
  EXPECT_EQ(complaint.pending("reply").value().due, ten_o_clock() + hours(1));
  complaint.facts["case.reply_due"] = (ten_o_clock() + hours(9)).us;
  complaint.event("customer_updated", {}, ten_o_clock() + minutes(6));
  EXPECT_EQ(complaint.pending("reply").value().due, ten_o_clock() + hours(1));
}

TEST(ComplaintChart, offering_options_is_the_answer) {
  proves("CPL-SLA");
  Driver complaint = opened();
  agree(complaint);
  complaint.advance(ten_o_clock() + hours(3));
  EXPECT_FALSE(complaint.has(FindingKind::complaint_reply_late));
  EXPECT_FALSE(complaint.pending("reply"));
}

TEST(ComplaintChart, the_accused_does_not_judge_the_case) {
  proves("CPL-TGT");
  Driver complaint("complaint");
  complaint.facts = facts();
  complaint.facts["case.target"] = "self_agent";
  complaint.facts["case.accused_is_owner"] = true;
  complaint.open("complaint_raised", {}, ten_o_clock());
  EXPECT_TRUE(complaint.has(FindingKind::wrong_owner));
  EXPECT_EQ(complaint.pending("take_over").value().to, "supervisor");
  EXPECT_TRUE(complaint.says("PHR-09-B-1"));
  complaint.event("message_sent", person, ten_o_clock() + std::chrono::seconds(10));
  EXPECT_EQ(complaint.count(FindingKind::wrong_owner), 1);
}

TEST(ComplaintChart, the_first_to_answer_may_turn_out_to_be_the_accused) {
  proves("CPL-TGT");
  Driver complaint = opened();
  complaint.facts["case.accused_is_owner"] = true;
  complaint.event("message_sent", person, ten_o_clock() + std::chrono::seconds(10));
  EXPECT_EQ(step_of(complaint), ComplaintStep::acknowledged);
  EXPECT_TRUE(complaint.has(FindingKind::wrong_owner));
}

TEST(ComplaintChart, asks_the_right_role_to_approve_what_goes_beyond_authority) {
  proves("CPL-AUTH");
  Driver complaint = opened();
  complaint.event("compensation_granted", {{"event.authority", "supervisor"}}, ten_o_clock());
  EXPECT_EQ(complaint.pending("approve").value().to, "supervisor");
  complaint.event("compensation_granted", {{"event.authority", "manager"}}, ten_o_clock());
  EXPECT_EQ(complaint.pending("approve").value().to, "manager");
}

TEST(ComplaintChart, publicity_needs_the_call_from_the_agreement_on_before_it_closes) {
  proves("CAS-1");
  Driver complaint = opened("publicity");
  agree(complaint);
  const flow::Request call = complaint.pending("follow_up").value();
  EXPECT_EQ(call.kind, ActionKind::call);
  EXPECT_EQ(call.due, ten_o_clock() + minutes(30) + hours(48));
  advance(complaint, "executing", ten_o_clock() + hours(1));
  EXPECT_FALSE(advance(complaint, "closed", ten_o_clock() + hours(2)));
  complaint.event("action_done",
                  {{"event.this_case", true}, {"event.action_name", "follow_up"}, {"event.outcome", "sent"}},
                  ten_o_clock() + hours(48));
  EXPECT_TRUE(advance(complaint, "closed", ten_o_clock() + hours(49)));
  EXPECT_FALSE(complaint.has(FindingKind::missed_follow_up));
}

TEST(ComplaintChart, a_forgiven_post_without_a_call_is_a_missed_follow_up) {
  proves("CAS-1.Q");
  Driver complaint = opened("publicity");
  agree(complaint);
  complaint.event("action_done",
                  {{"event.this_case", true}, {"event.action_name", "follow_up"}, {"event.outcome", "failed"}},
                  ten_o_clock() + hours(24));
  complaint.advance(ten_o_clock() + minutes(30) + hours(48));
  EXPECT_TRUE(complaint.has(FindingKind::missed_follow_up));
}

TEST(ComplaintChart, a_call_of_ours_is_the_follow_up) {
  proves("CAS-1");
  Driver complaint = opened("publicity");
  agree(complaint);
  advance(complaint, "executing", ten_o_clock() + hours(1));
  complaint.event("call_answered", {{"event.direction", "outbound"}}, ten_o_clock() + hours(40));
  EXPECT_TRUE(advance(complaint, "closed", ten_o_clock() + hours(41)));
}

TEST(ComplaintChart, a_complaint_within_the_reopening_time_reopens_and_a_later_one_does_not) {
  proves("CPL-WF");
  for (const int days : {29, 31}) {
    Driver complaint = opened();
    agree(complaint);
    advance(complaint, "executing", ten_o_clock() + hours(1));
    advance(complaint, "closed", ten_o_clock() + hours(1));
    const Instant later = ten_o_clock() + hours(1) + hours(24 * days);
    complaint.facts["case.reply_due"] = (later + hours(2)).us;
    complaint.event("message_received", {{"verdict.opens_complaint", true}}, later);
    EXPECT_EQ(step_of(complaint), days == 29 ? ComplaintStep::fact_finding : ComplaintStep::closed);
    EXPECT_EQ(complaint.chart.is_final(complaint.state), days == 31);
    EXPECT_EQ(complaint.counter("reopened"), days == 29 ? 1 : 0);
    if (days == 29) {
      EXPECT_EQ(complaint.pending("reply").value().due, later + hours(2));
    }
  }
}

TEST(ComplaintChart, escalation_keeps_the_state_and_promises_a_managers_call) {
  proves("CPL-WF");
  Driver complaint = opened();
  EXPECT_TRUE(advance(complaint, "escalated", ten_o_clock() + minutes(10)));
  EXPECT_EQ(step_of(complaint), ComplaintStep::received);
  const flow::Request call = complaint.pending("manager_call").value();
  EXPECT_EQ(call.to, "manager");
  EXPECT_TRUE(call.promise);
  EXPECT_EQ(call.due, ten_o_clock() + minutes(10) + hours(1));
  EXPECT_EQ(complaint.counter("escalated"), 1);
}

TEST(ComplaintChart, a_second_contact_without_a_step_between_is_noted) {
  proves("CAS-2");
  Driver complaint = opened();
  complaint.event("call_answered", {{"session.repeat", true}, {"event.direction", "inbound"}},
                  ten_o_clock() + hours(1));
  EXPECT_EQ(complaint.count(FindingKind::repeat_contact), 1);
  complaint.facts["case.steps_since_contact"] = std::int64_t{1};
  complaint.event("session_opened", {{"session.repeat", true}}, ten_o_clock() + hours(2));
  EXPECT_EQ(complaint.count(FindingKind::repeat_contact), 1);
}

TEST(ComplaintChart, liability_is_refused_only_with_evidence) {
  proves("CAS-2.Q");
  Driver complaint = opened();
  CaseFacts refusal{{"event.is_person", true}, {"verdict.refuses_liability", true}};
  complaint.event("message_sent", refusal, ten_o_clock() + std::chrono::seconds(30));
  EXPECT_FALSE(complaint.accepted);
  EXPECT_TRUE(complaint.has(FindingKind::liability_refused_without_evidence));
  refusal["event.has_evidence"] = true;
  complaint.event("message_sent", refusal, ten_o_clock() + std::chrono::seconds(40));
  EXPECT_TRUE(complaint.accepted);
}

TEST(ComplaintChart, extreme_behaviour_calls_a_supervisor_once_whenever_it_shows) {
  proves("CPL-BEH-4");
  Driver complaint = opened();
  EXPECT_FALSE(complaint.pending("safety"));
  complaint.facts["case.behaviour"] = "extreme";
  complaint.event("message_received", {{"verdict.opens_complaint", true}}, ten_o_clock() + minutes(2));
  EXPECT_EQ(complaint.pending("safety").value().due, ten_o_clock() + minutes(2));
  complaint.event("message_received", {{"verdict.opens_complaint", true}}, ten_o_clock() + minutes(3));
  EXPECT_EQ(complaint.pending("safety").value().due, ten_o_clock() + minutes(2));
}

TEST(ComplaintChart, a_grumbler_is_not_let_slip_away) {
  proves("CPL-BEH-1");
  EXPECT_EQ(opened("passive").pending("win_back").value().kind, ActionKind::win_back);
  EXPECT_FALSE(opened("venting").pending("win_back"));
}

TEST(ComplaintChart, an_opening_text_overridden_to_no_complaint_dismisses_the_case) {
  Driver complaint = opened();
  complaint.event("label_overridden", {{"case.dismissed", true}}, ten_o_clock() + minutes(2));
  EXPECT_EQ(step_of(complaint), ComplaintStep::dismissed);
  EXPECT_TRUE(complaint.requests.empty());
  EXPECT_TRUE(complaint.state.timers.empty());
}

TEST(ComplaintChart, a_message_that_does_not_complain_opens_nothing) {
  Driver complaint("complaint");
  EXPECT_FALSE(complaint.open("message_received", {{"verdict.opens_complaint", false}}, ten_o_clock()));
}

TEST(ComplaintChart, names_its_states_after_the_steps_of_a_complaint) {
  const Chart chart = test::chart_of("complaint");
  for (const char* id : {"received", "acknowledged", "fact_finding", "classified", "solution", "agreed_by_customer",
                         "executing", "closed", "closed_given_up", "dismissed"}) {
    EXPECT_TRUE(find_enumerator<ComplaintStep>(id)) << id;
    EXPECT_NE(to_json(chart.definition()).find("\"id\":\"" + std::string(id) + "\""), std::string::npos) << id;
  }
}

}  // namespace
}  // namespace kefu
