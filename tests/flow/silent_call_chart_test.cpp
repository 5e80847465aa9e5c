#include "driver.h"
#include "spec.h"

#include <gtest/gtest.h>

namespace kefu {
namespace {

using std::chrono::seconds;
using test::Driver;
using test::proves;
using test::ten_o_clock;

Driver answered(const std::string& direction) {
  Driver call("silent_call");
  call.facts["session.direction"] = direction;
  EXPECT_TRUE(call.open("call_answered", {}, ten_o_clock()));
  return call;
}

void spoken(Driver& call, const std::string& prompt, Instant at) {
  call.event("action_done", {{"event.this_case", true}, {"event.action_name", prompt}, {"event.outcome", "sent"}}, at);
}

/// All three prompts, each spoken in no time.
void stay_silent(Driver& call) {
  spoken(call, "prompt_1", ten_o_clock());
  spoken(call, "prompt_2", ten_o_clock() + seconds(5));
  spoken(call, "prompt_3", ten_o_clock() + seconds(10));
}

std::string phrase_of(const Driver& call, const std::string& name) { return call.pending(name).value().phrase->text(); }

TEST(SilentCallChart, prompts_three_times_and_may_then_hang_up) {
  proves("PHR-02");
  Driver call = answered("inbound");
  EXPECT_EQ(phrase_of(call, "prompt_1"), "PHR-01-IN-1");
  spoken(call, "prompt_1", ten_o_clock());
  call.advance(ten_o_clock() + seconds(4));
  EXPECT_TRUE(call.is_in("prompt_1"));
  call.advance(ten_o_clock() + seconds(5));
  EXPECT_EQ(phrase_of(call, "prompt_2"), "PHR-02-IN-2");
  EXPECT_EQ(call.pending("prompt_2").value().due, ten_o_clock() + seconds(5));
  spoken(call, "prompt_2", ten_o_clock() + seconds(5));
  call.advance(ten_o_clock() + seconds(10));
  EXPECT_EQ(phrase_of(call, "prompt_3"), "PHR-02-IN-3");
  spoken(call, "prompt_3", ten_o_clock() + seconds(10));
  call.advance(ten_o_clock() + seconds(12));
  EXPECT_TRUE(call.is_in("may_hang_up"));
  EXPECT_EQ(call.pending("may_hang_up").value().due, ten_o_clock() + seconds(12));
}

TEST(SilentCallChart, waits_run_from_the_end_of_the_prompt) {
  proves("PHR-02");
  Driver call = answered("inbound");
  call.advance(ten_o_clock() + seconds(60));
  EXPECT_TRUE(call.is_in("prompt_1")) << "nobody has said the prompt yet";
  spoken(call, "prompt_1", ten_o_clock() + seconds(61));
  call.advance(ten_o_clock() + seconds(65));
  EXPECT_TRUE(call.is_in("prompt_1"));
  call.advance(ten_o_clock() + seconds(66));
  EXPECT_TRUE(call.is_in("prompt_2"));
}

TEST(SilentCallChart, a_prompt_that_was_not_said_starts_no_wait) {
  Driver call = answered("inbound");
  call.event("action_done", {{"event.this_case", true}, {"event.action_name", "prompt_1"}, {"event.outcome", "failed"}},
             ten_o_clock());
  EXPECT_TRUE(call.state.timers.empty());
}

TEST(SilentCallChart, hanging_up_before_the_third_silence_is_too_early) {
  proves("PHR-02");
  Driver call = answered("inbound");
  stay_silent(call);
  call.event("call_ended", {{"event.by", "agent"}}, ten_o_clock() + seconds(11));
  EXPECT_TRUE(call.has(FindingKind::hang_too_early));
  EXPECT_TRUE(call.is_in("ended"));
}

TEST(SilentCallChart, hanging_up_when_allowed_or_by_the_customer_is_no_fault) {
  proves("PHR-02");
  Driver call = answered("inbound");
  stay_silent(call);
  call.event("call_ended", {{"event.by", "agent"}}, ten_o_clock() + seconds(12));
  EXPECT_TRUE(call.findings.empty());
  Driver other = answered("inbound");
  other.event("call_ended", {{"event.by", "customer"}}, ten_o_clock() + seconds(3));
  EXPECT_TRUE(other.findings.empty());
}

TEST(SilentCallChart, any_voice_makes_it_an_ordinary_call) {
  proves("PHR-02");
  Driver call = answered("inbound");
  spoken(call, "prompt_1", ten_o_clock());
  spoken(call, "prompt_2", ten_o_clock() + seconds(5));
  call.event("voice_heard", {}, ten_o_clock() + seconds(7));
  EXPECT_TRUE(call.is_in("active"));
  EXPECT_TRUE(call.chart.is_final(call.state));
  EXPECT_TRUE(call.requests.empty());
  EXPECT_TRUE(call.state.timers.empty());
}

TEST(SilentCallChart, an_outbound_call_ends_with_the_promise_to_ring_again) {
  proves("PHR-02");
  Driver call = answered("outbound");
  EXPECT_EQ(phrase_of(call, "prompt_1"), "PHR-01-OUT-1");
  stay_silent(call);
  const flow::Request call_back = call.pending("call_back").value();
  EXPECT_EQ(call_back.kind, ActionKind::call_back);
  EXPECT_TRUE(call_back.promise);
  EXPECT_EQ(call_back.phrase->text(), "PHR-02-OUT-3");
  EXPECT_EQ(call_back.due, ten_o_clock() + seconds(10) + std::chrono::minutes(30));
  call.advance(ten_o_clock() + seconds(12));
  EXPECT_TRUE(call.is_in("may_hang_up"));
  Driver inbound = answered("inbound");
  stay_silent(inbound);
  EXPECT_FALSE(inbound.pending("call_back"));
}

TEST(SilentCallChart, waits_are_what_the_policy_says) {
  Policy policy;
  policy.silent.t1 = seconds(8);
  Driver call("silent_call", policy);
  call.open("call_answered", {}, ten_o_clock());
  spoken(call, "prompt_1", ten_o_clock());
  EXPECT_EQ(call.state.timers.front().due, ten_o_clock() + seconds(8));
}

}  // namespace
}  // namespace kefu
