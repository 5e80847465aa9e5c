#include "driver.h"
#include "spec.h"

#include <kefu/facts/objection.h>

#include <gtest/gtest.h>

namespace kefu {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;
using test::Driver;
using test::proves;
using test::ten_o_clock;

CaseFacts with(CaseFacts base, const CaseFacts& more) {
  for (const auto& [name, value] : more) base[name] = value;
  return base;
}

/// What is known of an objection about something, before anyone has assessed it.
CaseFacts about(const std::string& topic, const CaseFacts& more = {}) {
  return with({{"case.about", topic}, {"case.importance", std::int64_t{3}}, {"case.firmness", std::int64_t{3}}}, more);
}

const CaseFacts opens{{"verdict.opens_objection", true}, {"verdict.objection", true}};

Driver raised(const CaseFacts& facts, Instant at = ten_o_clock()) {
  Driver objection("objection");
  objection.facts = facts;
  EXPECT_TRUE(objection.open("message_received", opens, at));
  return objection;
}

/// The next objection of the same session.
Driver then_raised(const Driver& before, const CaseFacts& facts) {
  Driver objection(before, facts);
  EXPECT_TRUE(objection.open("message_received", opens, before.at));
  return objection;
}

CaseFacts real(const std::string& topic, const CaseFacts& more = {}) {
  return about(topic, with({{"case.nature", "real"}, {"case.sub_cause", "dissatisfied"}}, more));
}

void reply(Driver& objection, Instant at, CaseFacts how = {}) {
  how["event.is_person"] = true;
  objection.event("message_sent", how, at);
}
void reply(Driver& objection) { reply(objection, objection.at + seconds(10)); }

void customer(Driver& objection, const CaseFacts& verdict) {
  objection.event("message_received", verdict, objection.at + seconds(10));
}

const CaseFacts keeps_to_it{{"verdict.objection", true}, {"case.same_about", true}};
const CaseFacts moves_on{{"verdict.objection", true}, {"verdict.opens_objection", true}};
const CaseFacts thanks{{"verdict.acceptance", true}};
const CaseFacts maybe_later{{"verdict.objection", true}, {"verdict.brush_off", true}};

ObjectionStatus status_of(const Driver& objection) { return find_active<ObjectionStatus>(objection.state).value(); }
std::string technique_of(const Driver& objection) { return objection.fact("case.technique"); }
std::string timing_of(const Driver& objection) { return objection.fact("case.timing"); }

// Nature

TEST(ObjectionChart, what_the_customer_keeps_to_when_asked_is_real) {
  proves("OBJ-KIND-1");
  Driver objection = raised(about("quality"));
  EXPECT_EQ(technique_of(objection), "inquiry");
  reply(objection);
  customer(objection, keeps_to_it);
  EXPECT_EQ(objection.fact("case.nature"), "real");
  EXPECT_EQ(objection.fact("case.sub_cause"), "dissatisfied");
  EXPECT_EQ(status_of(objection), ObjectionStatus::handling);
  EXPECT_EQ(technique_of(objection), "yes_if");
  EXPECT_EQ(objection.counter("reopened"), 0) << "the answer to a question is no refusal of an answer";
}

TEST(ObjectionChart, who_has_no_need_is_real_for_that_reason) {
  proves("OBJ-KIND-1");
  Driver objection = raised(about("need"));
  reply(objection);
  customer(objection, keeps_to_it);
  EXPECT_EQ(objection.fact("case.sub_cause"), "no_need");
}

TEST(ObjectionChart, an_excuse_and_no_answer_to_one_inquiry_is_a_brush_off) {
  proves("OBJ-KIND-2A");
  Driver objection = raised(about("time", {{"case.brush_off", true}}));
  EXPECT_EQ(technique_of(objection), "inquiry");
  reply(objection);
  objection.advance(objection.at + minutes(5));
  EXPECT_EQ(objection.fact("case.nature"), "false_objection");
  EXPECT_EQ(objection.fact("case.sub_cause"), "brush_off");
  EXPECT_EQ(technique_of(objection), "ignore");
}

TEST(ObjectionChart, another_excuse_when_asked_is_a_brush_off_too) {
  proves("OBJ-KIND-2A");
  Driver objection = raised(about("time", {{"case.brush_off", true}}));
  reply(objection);
  customer(objection, maybe_later);
  EXPECT_EQ(objection.fact("case.sub_cause"), "brush_off");
  EXPECT_EQ(status_of(objection), ObjectionStatus::handling);
}

TEST(ObjectionChart, silence_after_an_inquiry_about_something_concrete_is_no_brush_off) {
  Driver objection = raised(about("quality"));
  reply(objection);
  objection.advance(objection.at + minutes(5));
  EXPECT_EQ(status_of(objection), ObjectionStatus::unresolved);
}

TEST(ObjectionChart, the_third_of_objections_that_are_all_dropped_is_a_decoy) {
  proves("OBJ-KIND-2B");
  Driver first = raised(about("quality"));
  reply(first);
  customer(first, moves_on);
  EXPECT_EQ(status_of(first), ObjectionStatus::withdrawn);
  Driver second = then_raised(first, about("look"));
  EXPECT_EQ(second.fact("case.nature"), "");
  reply(second);
  customer(second, moves_on);
  Driver third = then_raised(second, about("fit"));
  EXPECT_EQ(third.fact("case.nature"), "false_objection");
  EXPECT_EQ(third.fact("case.sub_cause"), "decoy");
  EXPECT_EQ(technique_of(third), "inquiry");
}

TEST(ObjectionChart, who_comes_back_to_a_point_does_not_drop_it) {
  proves("OBJ-KIND-2B");
  Driver first = raised(about("quality"));
  reply(first);
  customer(first, keeps_to_it);
  reply(first);
  customer(first, moves_on);
  Driver second = then_raised(first, about("look"));
  reply(second);
  customer(second, moves_on);
  Driver third = then_raised(second, about("fit"));
  EXPECT_EQ(third.fact("case.nature"), "");
}

/// Objections about several things, each answered and followed by the next; the last one stays.
Driver picking_at(const std::vector<std::string>& topics) {
  Driver objection = raised(about(topics.front()));
  for (std::size_t i = 1; i < topics.size(); ++i) {
    reply(objection);
    customer(objection, moves_on);
    objection = then_raised(objection, about(topics[i]));
  }
  return objection;
}

TEST(ObjectionChart, picking_at_everything_and_then_asking_for_less_hides_the_price) {
  proves("OBJ-KIND-3");
  Driver objection = picking_at({"quality", "look", "fit"});
  reply(objection);
  objection.facts["session.price_signal"] = true;
  customer(objection, {{"verdict.price_signal", true}});
  EXPECT_EQ(objection.fact("case.nature"), "hidden");
  EXPECT_EQ(objection.fact("case.suspected"), "price");
  EXPECT_EQ(read_number(objection.facts, "case.confidence"), 100);
  EXPECT_EQ(technique_of(objection), "inquiry");
  EXPECT_TRUE(objection.says("OBJX-1B"));
}

TEST(ObjectionChart, two_objections_and_a_price_signal_are_less_sure) {
  proves("OBJ-KIND-3");
  Driver objection = picking_at({"quality", "delivery"});
  reply(objection);
  objection.facts["session.price_signal"] = true;
  customer(objection, {{"verdict.price_signal", true}});
  EXPECT_EQ(objection.fact("case.nature"), "hidden");
  EXPECT_EQ(read_number(objection.facts, "case.confidence"), 80);
}

TEST(ObjectionChart, an_earlier_price_signal_counts_when_the_next_objection_comes) {
  proves("OBJ-KIND-3");
  Driver second = picking_at({"quality", "look"});
  reply(second);
  customer(second, moves_on);
  Driver third = then_raised(second, about("function", {{"session.price_signal", true}}));
  EXPECT_EQ(third.fact("case.nature"), "hidden");
}

TEST(ObjectionChart, without_price_signal_it_is_a_decoy_and_one_objection_hides_nothing) {
  proves("OBJ-KIND-3");
  EXPECT_EQ(picking_at({"quality", "look", "fit"}).fact("case.sub_cause"), "decoy");
  Driver one = raised(about("quality"));
  reply(one);
  one.facts["session.price_signal"] = true;
  customer(one, {{"verdict.price_signal", true}});
  EXPECT_NE(one.fact("case.nature"), "hidden");
}

// Timing

TEST(ObjectionChart, an_important_point_is_handled_at_once) {
  proves("OBJ-NOW-1");
  EXPECT_EQ(timing_of(raised(real("quality", {{"case.importance", std::int64_t{5}}}))), "now_important");
  EXPECT_EQ(timing_of(raised(real("quality", {{"case.importance", std::int64_t{4}}}))), "now_important");
  EXPECT_EQ(timing_of(raised(real("quality"))), "now_default");
}

TEST(ObjectionChart, what_blocks_the_talk_is_handled_at_once) {
  proves("OBJ-NOW-2");
  const Driver objection = raised(real("quality", {{"case.blocks_explanation", true}}));
  EXPECT_EQ(timing_of(objection), "now_blocks");
  EXPECT_EQ(status_of(objection), ObjectionStatus::handling);
}

TEST(ObjectionChart, what_brings_the_order_is_handled_at_once) {
  proves("OBJ-NOW-3");
  EXPECT_EQ(timing_of(raised(real("price", {{"case.order_if_solved", true}}))), "now_order_follows");
}

TEST(ObjectionChart, what_is_beyond_authority_is_promised_for_later) {
  proves("OBJ-LATER-1");
  Driver objection = raised(real("function", {{"case.beyond_authority", true}}));
  EXPECT_EQ(timing_of(objection), "later_beyond_authority");
  EXPECT_EQ(status_of(objection), ObjectionStatus::deferred);
  const flow::Request promise = objection.pending("revisit").value();
  EXPECT_TRUE(promise.promise);
  EXPECT_EQ(promise.due, ten_o_clock() + hours(4));
  EXPECT_EQ(promise.phrase->text(), "OBJX-7");
  EXPECT_EQ(objection.pending("authority").value().to, "supervisor");
  objection.advance(ten_o_clock() + hours(4));
  EXPECT_EQ(status_of(objection), ObjectionStatus::handling);
  EXPECT_TRUE(objection.pending("revisit")) << "due now, and not yet done";
  reply(objection);
  EXPECT_FALSE(objection.pending("revisit"));
}

TEST(ObjectionChart, the_promise_counts_business_hours) {
  proves("OBJ-LATER-1");
  const Instant evening = Instant::parse("2026-03-04T20:00:00+08:00");
  const Driver objection = raised(real("function", {{"case.beyond_authority", true}}), evening);
  EXPECT_EQ(objection.pending("revisit").value().due, Instant::parse("2026-03-05T12:00:00+08:00"));
}

TEST(ObjectionChart, a_price_before_the_benefits_waits_for_them) {
  proves("OBJ-LATER-2");
  Driver objection = raised(about("price"));
  EXPECT_EQ(timing_of(objection), "later_price_too_early");
  EXPECT_EQ(status_of(objection), ObjectionStatus::deferred);
  customer(objection, {{"verdict.question", true}});
  EXPECT_EQ(status_of(objection), ObjectionStatus::deferred);
  customer(objection, {{"session.fab_done", true}});
  EXPECT_EQ(status_of(objection), ObjectionStatus::handling);
  EXPECT_EQ(timing_of(raised(about("price", {{"session.fab_done", true}}))), "now_default");
}

TEST(ObjectionChart, who_asks_for_the_price_again_is_not_put_off_twice) {
  Driver objection = raised(about("price"));
  customer(objection, keeps_to_it);
  EXPECT_EQ(status_of(objection), ObjectionStatus::handling);
  EXPECT_EQ(timing_of(objection), "now_default");
}

TEST(ObjectionChart, what_a_later_step_proves_waits_for_it) {
  proves("OBJ-LATER-3");
  Driver objection = raised(real("function", {{"case.covered_by", true}}));
  EXPECT_EQ(timing_of(objection), "later_proved");
  customer(objection, {{"session.fab_done", true}});
  EXPECT_EQ(status_of(objection), ObjectionStatus::handling);
}

TEST(ObjectionChart, the_first_reason_in_the_order_of_precedence_decides) {
  proves("OBJ-TIME");
  CaseFacts all = real("price", {{"case.beyond_authority", true},
                                 {"case.order_if_solved", true},
                                 {"case.blocks_explanation", true},
                                 {"case.importance", std::int64_t{5}},
                                 {"case.covered_by", true}});
  EXPECT_EQ(timing_of(raised(all)), "later_beyond_authority");
  all["case.beyond_authority"] = false;
  EXPECT_EQ(timing_of(raised(all)), "now_order_follows");
  all["case.order_if_solved"] = false;
  EXPECT_EQ(timing_of(raised(all)), "now_blocks");
  all["case.blocks_explanation"] = false;
  EXPECT_EQ(timing_of(raised(all)), "later_price_too_early");
  all["session.fab_done"] = true;
  EXPECT_EQ(timing_of(raised(all)), "now_important");
  all["case.importance"] = std::int64_t{3};
  EXPECT_EQ(timing_of(raised(all)), "later_proved");
  all["case.covered_by"] = false;
  EXPECT_EQ(timing_of(raised(all)), "now_default");
}

TEST(ObjectionChart, an_assessment_decides_anew_but_does_not_move_a_promise) {
  proves("OBJ-TIME");
  Driver objection = raised(about("price"));
  objection.facts["case.importance"] = std::int64_t{5};
  objection.event("objection_assessed", {}, ten_o_clock() + seconds(5));
  EXPECT_EQ(timing_of(objection), "later_price_too_early");
  objection.facts["case.beyond_authority"] = true;
  objection.event("objection_assessed", {}, ten_o_clock() + seconds(6));
  EXPECT_EQ(timing_of(objection), "later_beyond_authority");
  const Instant due = objection.pending("revisit").value().due;
  objection.event("objection_assessed", {}, ten_o_clock() + minutes(6));
  EXPECT_EQ(objection.pending("revisit").value().due, due);
  EXPECT_EQ(objection.state.timers.front().due, due);
}

TEST(ObjectionChart, a_session_does_not_close_on_a_deferred_objection) {
  proves("OBJ-TIME");
  Driver objection = raised(about("price"));
  objection.event("session_closed", {{"event.by", "agent"}}, ten_o_clock() + minutes(1));
  EXPECT_FALSE(objection.accepted);
  EXPECT_TRUE(objection.has(FindingKind::open_objection));
  EXPECT_EQ(status_of(objection), ObjectionStatus::deferred);
  Driver answered = raised(real("quality"));
  reply(answered);
  answered.event("session_closed", {{"event.by", "agent"}}, answered.at + minutes(1));
  EXPECT_TRUE(answered.accepted);
  EXPECT_EQ(status_of(answered), ObjectionStatus::unresolved);
}

// Techniques

TEST(ObjectionChart, an_unknown_nature_is_asked_about_at_most_twice) {
  proves("OBJ-TECH-1");
  Driver objection = raised(about("quality"));
  EXPECT_EQ(technique_of(objection), "inquiry");
  EXPECT_EQ(objection.pending("handle").value().kind, ActionKind::inquire);
  EXPECT_TRUE(objection.says("OBJX-1A"));
  for (int i = 0; i < 2; ++i) {
    reply(objection, objection.at + seconds(10), {{"event.technique", "inquiry"}});
    EXPECT_FALSE(objection.pending("handle"));
    customer(objection, keeps_to_it);
    objection.facts["case.nature"] = "unknown";  // a person is still not sure
    objection.event("objection_assessed", {}, objection.at);
    EXPECT_EQ(technique_of(objection), i == 0 ? "inquiry" : "yes_if");
  }
}

TEST(ObjectionChart, a_joke_is_let_pass_and_the_third_time_asked_about) {
  proves("OBJ-TECH-2");
  Driver objection = raised(about("look", {{"case.off_deal", true}}));
  EXPECT_EQ(technique_of(objection), "ignore");
  reply(objection);
  customer(objection, keeps_to_it);
  EXPECT_EQ(technique_of(objection), "ignore");
  reply(objection);
  customer(objection, keeps_to_it);
  EXPECT_EQ(technique_of(objection), "inquiry");
}

TEST(ObjectionChart, what_was_let_pass_never_counts_as_resolved) {
  proves("OBJ-TECH-2");
  Driver objection = raised(about("look", {{"case.off_deal", true}}));
  reply(objection);
  customer(objection, thanks);
  EXPECT_EQ(status_of(objection), ObjectionStatus::withdrawn);
}

TEST(ObjectionChart, lets_pass_at_most_twice_a_session) {
  proves("OBJ-TECH-2");
  Driver objection = raised(about("look", {{"case.off_deal", true}}));
  for (int i = 0; i < 2; ++i) {
    EXPECT_EQ(technique_of(objection), "ignore");
    reply(objection);
    customer(objection, thanks);
    objection = then_raised(objection, about("look", {{"case.off_deal", true}}));
  }
  EXPECT_EQ(technique_of(objection), "inquiry");
}

TEST(ObjectionChart, neither_questions_nor_anger_are_let_pass) {
  proves("OBJ-TECH-2");
  EXPECT_EQ(technique_of(raised(about("look", {{"case.off_deal", true}, {"case.question", true}}))), "inquiry");
  EXPECT_EQ(technique_of(raised(about("look", {{"case.off_deal", true}, {"verdict.angry", true}}))), "inquiry");
}

TEST(ObjectionChart, a_verified_fact_is_admitted_and_made_up_for) {
  proves("OBJ-TECH-3");
  Driver objection = raised(real("quality", {{"case.fact_verified", true}}));
  EXPECT_EQ(technique_of(objection), "compensation");
  reply(objection, objection.at + seconds(5), {{"verdict.deny_fact", true}});
  EXPECT_TRUE(objection.has(FindingKind::deny_fact));
  Driver unverified = raised(real("quality"));
  reply(unverified, unverified.at + seconds(5), {{"verdict.deny_fact", true}});
  EXPECT_FALSE(unverified.has(FindingKind::deny_fact));
}

TEST(ObjectionChart, a_soft_objection_is_turned_if_an_advantage_answers_it) {
  proves("OBJ-TECH-4");
  const CaseFacts soft{{"case.firmness", std::int64_t{2}}, {"case.has_advantage", true}};
  EXPECT_EQ(technique_of(raised(real("fit", soft))), "tai_chi");
  EXPECT_EQ(technique_of(raised(real("fit", with(soft, {{"case.firmness", std::int64_t{3}}})))), "yes_if");
  EXPECT_EQ(technique_of(raised(real("fit", with(soft, {{"case.has_advantage", false}})))), "yes_if");
}

TEST(ObjectionChart, a_firm_opinion_is_softened_without_a_but) {
  proves("OBJ-TECH-5");
  Driver objection = raised(real("quality", {{"case.firmness", std::int64_t{4}}}));
  EXPECT_EQ(technique_of(objection), "yes_if");
  reply(objection, objection.at + seconds(5), {{"verdict.hard_but", true}});
  EXPECT_TRUE(objection.has(FindingKind::hard_but));
  EXPECT_EQ(status_of(objection), ObjectionStatus::answered);
}

TEST(ObjectionChart, refutes_only_wrong_material_or_unfounded_doubt_and_with_evidence) {
  proves("OBJ-TECH-6");
  const CaseFacts proof{{"case.has_evidence", true}};
  EXPECT_EQ(
      technique_of(raised(real("price", with(proof, {{"case.wrong_material", true}, {"session.fab_done", true}})))),
      "direct_refutation");
  EXPECT_EQ(technique_of(raised(real("integrity", with(proof, {{"case.unfounded", true}})))), "direct_refutation");
  EXPECT_EQ(technique_of(raised(real("quality", with(proof, {{"case.unfounded", true}})))), "yes_if");
  EXPECT_EQ(technique_of(raised(real("integrity", {{"case.unfounded", true}}))), "yes_if");
}

TEST(ObjectionChart, blocks_a_refutation_without_evidence) {
  proves("OBJ-TECH-6");
  Driver objection = raised(real("integrity", {{"case.unfounded", true}}));
  reply(objection, objection.at + seconds(5), {{"event.technique", "direct_refutation"}});
  EXPECT_FALSE(objection.accepted);
  EXPECT_TRUE(objection.has(FindingKind::refutation_without_evidence));
  EXPECT_EQ(status_of(objection), ObjectionStatus::handling);
  reply(objection, objection.at + seconds(5), {{"event.technique", "direct_refutation"}, {"event.has_evidence", true}});
  EXPECT_TRUE(objection.accepted);
  EXPECT_EQ(status_of(objection), ObjectionStatus::answered);
}

TEST(ObjectionChart, never_refutes_twice_in_a_row_in_a_session) {
  proves("OBJ-TECH-SEL");
  const CaseFacts wrong = real("integrity", {{"case.wrong_material", true}, {"case.has_evidence", true}});
  Driver first = raised(wrong);
  reply(first);
  customer(first, thanks);
  EXPECT_EQ(status_of(first), ObjectionStatus::resolved);
  Driver second = then_raised(first, wrong);
  EXPECT_EQ(technique_of(second), "yes_if");
  reply(second, second.at + seconds(5), {{"event.technique", "direct_refutation"}});
  EXPECT_FALSE(second.accepted);
  EXPECT_TRUE(second.has(FindingKind::second_refutation));
  reply(second);
  customer(second, thanks);
  EXPECT_EQ(technique_of(then_raised(second, wrong)), "direct_refutation");
}

TEST(ObjectionChart, chooses_the_technique_in_the_given_order) {
  proves("OBJ-TECH-SEL");
  CaseFacts all = real("integrity", {{"case.wrong_material", true},
                                     {"case.has_evidence", true},
                                     {"case.fact_verified", true},
                                     {"case.firmness", std::int64_t{1}},
                                     {"case.has_advantage", true}});
  all["case.nature"] = "hidden";
  EXPECT_EQ(technique_of(raised(all)), "inquiry");
  all["case.nature"] = "unknown";
  EXPECT_EQ(technique_of(raised(all)), "inquiry");
  all["case.nature"] = "false_objection";
  all["case.sub_cause"] = "brush_off";
  EXPECT_EQ(technique_of(raised(all)), "ignore");
  all["case.nature"] = "real";
  all["case.sub_cause"] = "dissatisfied";
  EXPECT_EQ(technique_of(raised(all)), "direct_refutation");
  all["case.wrong_material"] = false;
  EXPECT_EQ(technique_of(raised(all)), "compensation");
  all["case.fact_verified"] = false;
  EXPECT_EQ(technique_of(raised(all)), "tai_chi");
  all["case.firmness"] = std::int64_t{4};
  EXPECT_EQ(technique_of(raised(all)), "yes_if");
}

TEST(ObjectionChart, a_complaint_comes_first) {
  proves("OBJ-TECH-SEL");
  Driver objection = raised(about("quality", {{"session.has_open_complaint", true}}));
  EXPECT_TRUE(objection.is_in("suspended"));
  EXPECT_TRUE(objection.said.empty());
  objection.facts["session.has_open_complaint"] = false;
  customer(objection, {});
  EXPECT_EQ(technique_of(objection), "inquiry");
  customer(objection, {{"verdict.opens_complaint", true}});
  EXPECT_TRUE(objection.is_in("suspended"));
  EXPECT_FALSE(objection.pending("handle"));
}

// Checking

TEST(ObjectionChart, thanks_and_orders_resolve_what_was_answered) {
  Driver objection = raised(real("quality"));
  customer(objection, thanks);
  EXPECT_EQ(status_of(objection), ObjectionStatus::handling) << "nothing was answered yet";
  reply(objection);
  EXPECT_EQ(objection.pending("check").value().due, objection.at + minutes(5));
  customer(objection, {{"verdict.question", true}});
  EXPECT_EQ(status_of(objection), ObjectionStatus::answered);
  customer(objection, thanks);
  EXPECT_EQ(status_of(objection), ObjectionStatus::resolved);
  Driver other = raised(real("quality"));
  other.event("order_placed", {}, other.at + seconds(1));
  EXPECT_EQ(status_of(other), ObjectionStatus::resolved);
}

TEST(ObjectionChart, without_a_reply_in_time_it_stays_unresolved) {
  Driver objection = raised(real("quality"));
  reply(objection);
  objection.advance(objection.at + minutes(5) - std::chrono::microseconds(1));
  EXPECT_EQ(status_of(objection), ObjectionStatus::answered);
  objection.advance(objection.at + std::chrono::microseconds(1));
  EXPECT_EQ(status_of(objection), ObjectionStatus::unresolved);
  EXPECT_FALSE(objection.pending("check"));
}

TEST(ObjectionChart, reopens_twice_and_escalates_then) {
  Driver objection = raised(real("quality"));
  for (int i = 0; i < 2; ++i) {
    reply(objection);
    customer(objection, keeps_to_it);
    EXPECT_EQ(status_of(objection), ObjectionStatus::handling);
  }
  EXPECT_EQ(objection.counter("reopened"), 2);
  reply(objection);
  customer(objection, keeps_to_it);
  EXPECT_EQ(status_of(objection), ObjectionStatus::escalated);
  EXPECT_EQ(objection.pending("escalate").value().to, "supervisor");
}

TEST(ObjectionChart, the_host_can_tell_how_it_ended) {
  for (const auto& [outcome, status] :
       {std::pair{"accepted", ObjectionStatus::resolved}, std::pair{"not_accepted", ObjectionStatus::handling},
        std::pair{"withdrawn", ObjectionStatus::withdrawn}}) {
    Driver objection = raised(real("quality"));
    reply(objection);
    objection.event("objection_assessed", {{"event.outcome", outcome}}, objection.at + seconds(1));
    EXPECT_EQ(status_of(objection), status) << outcome;
  }
}

TEST(ObjectionChart, a_message_about_the_same_thing_opens_no_second_case) {
  Driver objection("objection");
  objection.facts = about("quality");
  EXPECT_FALSE(objection.open("message_received", with(opens, {{"case.same_about", true}}), ten_o_clock()));
}

}  // namespace
}  // namespace kefu
