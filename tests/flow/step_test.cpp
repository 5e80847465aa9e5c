#include <kefu/flow/step.h>

#include "small_chart.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace kefu {
namespace {

using test::active;
using test::definition_of;
using test::said;
using test::SmallWorld;

constexpr Instant noon{1'772'596'800'000'000};

template <class E, class Act>
void expect_code(const char* code, const Act& act) {
  try {
    act();
    FAIL() << "expected " << code;
  } catch (const E& error) {
    EXPECT_STREQ(error.code(), code) << error.what();
  }
}

/// Two regions side by side, each with two states; both listen to e, and f ends the left one.
const char* const regions =
    "{'id':'a','kind':'parallel','states':["
    "{'id':'l','initial':'l1','states':["
    "{'id':'l1','transitions':[{'on':'e','to':'l2','then':[{'say':{'phrases':['left']}}]}]},"
    "{'id':'l2','transitions':[{'on':'f','to':'le'}]},{'id':'le','kind':'final_state'}]},"
    "{'id':'r','initial':'r1','states':["
    "{'id':'r1','transitions':[{'on':'e','to':'r2','then':[{'say':{'phrases':['right']}}]}]},"
    "{'id':'r2','transitions':[{'on':'f','to':'re'}]},{'id':'re','kind':'final_state'}]}],"
    "'transitions':[{'on':'done.state.a','to':'z','then':[{'say':{'phrases':['done']}}]}]},"
    "{'id':'z'}";

TEST(Step, enters_from_the_outside_in_and_leaves_from_the_inside_out) {
  const SmallWorld world;
  const Chart chart(definition_of(
      "{'id':'a','initial':'b','enter':[{'say':{'phrases':['xa']}}],'leave':[{'say':{'phrases':['ya']}}],'states':["
      "{'id':'b','enter':[{'say':{'phrases':['xb']}}],'leave':[{'say':{'phrases':['yb']}}],"
      "'transitions':[{'on':'e','to':'c','then':[{'say':{'phrases':['t']}}]}]}]},"
      "{'id':'c','enter':[{'say':{'phrases':['xc']}}]}"));
  const StepResult first = start(chart, noon, world.context());
  EXPECT_EQ(said(first), "xa xb");
  EXPECT_EQ(active(first.state), "a b");
  EXPECT_EQ(said(step(chart, first.state, "e", noon, world.context())), "yb ya t xc");
}

TEST(Step, takes_the_first_transition_in_document_order_and_the_inner_state_first) {
  const SmallWorld world;
  const Chart chart(
      definition_of("{'id':'a','initial':'b','transitions':[{'on':'e','to':'d'},{'on':'f','to':'d'}],'states':["
                    "{'id':'b','transitions':[{'on':'e','when':[{'holds':{'fact':'verdict.angry'}}],'to':'b'},"
                    "{'on':'e','to':'c'},{'on':'e','to':'b'}]},{'id':'c'}]},{'id':'d'}"));
  const StepResult first = start(chart, noon, world.context());
  const StepResult second = step(chart, first.state, "e", noon, world.context());
  EXPECT_EQ(active(second.state), "a c");
  EXPECT_EQ(active(step(chart, second.state, "e", noon, world.context()).state), "d") << "c leaves it to a";
}

TEST(Step, does_what_needs_no_signal_before_what_was_raised_and_both_before_it_rests) {
  const SmallWorld world;
  const Chart chart(definition_of(
      "{'id':'a','transitions':[{'on':'e','to':'b','then':[{'raise':{'signal':'f'}},{'raise':{'signal':'g'}}]}]},"
      "{'id':'b','transitions':[{'to':'c','then':[{'say':{'phrases':['free']}}]},{'on':'f','to':'x'}]},"
      "{'id':'c','transitions':[{'on':'f','to':'d','then':[{'say':{'phrases':['f']}}]}]},"
      "{'id':'d','transitions':[{'on':'g','then':[{'say':{'phrases':['g']}}]}]},{'id':'x'}"));
  const StepResult result = step(chart, start(chart, noon, world.context()).state, "e", noon, world.context());
  EXPECT_EQ(said(result), "free f g");
  EXPECT_EQ(active(result.state), "d");
}

TEST(Step, a_transition_without_target_leaves_nothing) {
  const SmallWorld world;
  const Chart chart(
      definition_of("{'id':'a','leave':[{'say':{'phrases':['left']}}],'transitions':["
                    "{'on':'e','then':[{'say':{'phrases':['done']}}]},"
                    "{'on':'f','to':'a','then':[{'say':{'phrases':['again']}}]}]}"));
  const ChartState state = start(chart, noon, world.context()).state;
  EXPECT_EQ(said(step(chart, state, "e", noon, world.context())), "done");
  EXPECT_EQ(said(step(chart, state, "f", noon, world.context())), "left again");
}

TEST(Step, an_internal_transition_keeps_its_own_state) {
  const SmallWorld world;
  const Chart chart(definition_of(
      "{'id':'a','initial':'b','leave':[{'say':{'phrases':['left']}}],"
      "'transitions':[{'on':'e','to':'c','internal':true},{'on':'f','to':'c'}],'states':[{'id':'b'},{'id':'c'}]}"));
  const ChartState state = start(chart, noon, world.context()).state;
  EXPECT_EQ(said(step(chart, state, "e", noon, world.context())), "");
  EXPECT_EQ(said(step(chart, state, "f", noon, world.context())), "left");
}

TEST(Step, a_final_state_ends_the_state_around_it) {
  const SmallWorld world;
  const Chart chart(
      definition_of("{'id':'a','initial':'b','transitions':[{'on':'done.state.a','to':'z'}],'states':["
                    "{'id':'b','transitions':[{'on':'e','to':'c'}]},{'id':'c','kind':'final_state'}]},{'id':'z','kind':"
                    "'final_state'}"));
  const StepResult result = step(chart, start(chart, noon, world.context()).state, "e", noon, world.context());
  EXPECT_EQ(active(result.state), "z");
  EXPECT_TRUE(chart.is_final(result.state));
  EXPECT_FALSE(step(chart, result.state, "e", noon, world.context()).taken);
}

TEST(Step, regions_step_side_by_side_and_are_done_together) {
  const SmallWorld world;
  const Chart chart(definition_of(regions));
  StepResult result = start(chart, noon, world.context());
  EXPECT_EQ(active(result.state), "a l l1 r r1");
  result = step(chart, result.state, "e", noon, world.context());
  EXPECT_EQ(said(result), "left right");
  EXPECT_EQ(active(result.state), "a l l2 r r2");
  result = step(chart, result.state, "f", noon, world.context());
  EXPECT_EQ(said(result), "done");
  EXPECT_EQ(active(result.state), "z");
}

TEST(Step, of_two_regions_that_both_want_out_the_earlier_one_wins_and_an_inner_one_beats_an_outer) {
  const SmallWorld world;
  const Chart chart(
      definition_of("{'id':'a','kind':'parallel','states':["
                    "{'id':'l','initial':'l1','states':[{'id':'l1','transitions':[{'on':'e','to':'y'}]}]},"
                    "{'id':'r','initial':'r1','states':[{'id':'r1','transitions':[{'on':'e','to':'z'},{'on':'f','to':'"
                    "r2'}]},{'id':'r2'}]}"
                    "],'transitions':[{'on':'f','to':'z'}]},{'id':'y'},{'id':'z'}"));
  const ChartState state = start(chart, noon, world.context()).state;
  EXPECT_EQ(active(step(chart, state, "e", noon, world.context()).state), "y");
  EXPECT_EQ(active(step(chart, state, "f", noon, world.context()).state), "a l l1 r r2");
}

TEST(Step, a_target_in_one_region_enters_the_others_by_default) {
  const SmallWorld world;
  const Chart chart(
      definition_of("{'id':'a','transitions':[{'on':'e','to':'l2'}]},"
                    "{'id':'p','kind':'parallel','states':["
                    "{'id':'l','initial':'l1','states':[{'id':'l1'},{'id':'l2'}]},"
                    "{'id':'r','initial':'r1','states':[{'id':'r1'},{'id':'r2','transitions':[{'on':'e','to':'r1'}]}"
                    "]}],'transitions':[{'on':'f','to':'r2'},{'on':'g','to':'l1'}]}"));
  const StepResult result = step(chart, start(chart, noon, world.context()).state, "e", noon, world.context());
  EXPECT_EQ(active(result.state), "l l2 p r r1");
}

TEST(Step, a_shallow_history_remembers_the_child_and_a_deep_one_the_innermost) {
  const SmallWorld world;
  for (const bool deep : {false, true}) {
    const Chart chart(definition_of(std::string("{'id':'a','initial':'b','transitions':[{'on':'f','to':'z'}],'states':["
                                                "{'id':'b','transitions':[{'on':'e','to':'d'},{'on':'g','to':'c'}]},"
                                                "{'id':'c','initial':'c1','states':[{'id':'c1'},{'id':'d'}]},"
                                                "{'id':'h','kind':'history','initial':'b'") +
                                    (deep ? ",'deep':true" : "") +
                                    "}]},{'id':'z','transitions':[{'on':'g','to':'h'}]}"));
    StepResult result = start(chart, noon, world.context());
    result = step(chart, result.state, "e", noon, world.context());
    EXPECT_EQ(active(result.state), "a c d");
    result = step(chart, result.state, "f", noon, world.context());
    EXPECT_EQ(active(result.state), "z");
    result = step(chart, from_json<ChartState>(to_json(result.state)), "g", noon, world.context());
    EXPECT_EQ(active(result.state), deep ? "a c d" : "a c c1");
  }
}

TEST(Step, a_history_without_memory_leads_to_its_default) {
  const SmallWorld world;
  const Chart chart(definition_of(
      "{'id':'a','transitions':[{'on':'e','to':'h'}]},{'id':'b','initial':'c','states':["
      "{'id':'c'},{'id':'d','transitions':[{'on':'f','to':'c'}]},{'id':'h','kind':'history','initial':'d'}]}"));
  EXPECT_EQ(active(step(chart, start(chart, noon, world.context()).state, "e", noon, world.context()).state), "b d");
}

TEST(Step, what_a_step_sets_and_counts_is_seen_by_the_guards_after_it) {
  const SmallWorld world;
  const Chart chart(definition_of(
      "{'id':'a','transitions':[{'on':'e','to':'b','then':[{'count':{'counter':'n'}},{'count':{'counter':'s','by':2}},"
      "{'set':{'fact':'case.nature','value':'real'}},{'set':{'fact':'case.confidence','value':'80'}},"
      "{'given':{'when':[{'at_least':{'counter':'n','limit':'1'}}],'then':[{'say':{'phrases':['yes']}}],"
      "'otherwise':[{'say':{'phrases':['no']}}]}}]}]},"
      "{'id':'b','transitions':[{'when':[{'one_of':{'fact':'case.nature','values':['real']}},"
      "{'at_least':{'fact':'case.confidence','limit':'80'}},{'below':{'counter':'s','limit':'3'}}],'to':'c'}]},{'id':'"
      "c'}"));
  const StepResult result = step(chart, start(chart, noon, world.context()).state, "e", noon, world.context());
  EXPECT_EQ(active(result.state), "c");
  EXPECT_EQ(said(result), "yes");
  EXPECT_EQ(result.state.counters.at("n"), 1);
  EXPECT_EQ(result.session_counters.at("s"), 2);
}

TEST(Step, a_counter_never_falls_below_zero_and_others_counters_are_handed_back) {
  const SmallWorld world;
  const Chart chart(definition_of("{'id':'a','transitions':[{'on':'e','then':[{'count':{'counter':'s','by':-3}}]}]}"));
  StepContext context = world.context();
  context.session_counters = {{"s", 2}, {"of_another_chart", 7}};
  const StepResult result = step(chart, start(chart, noon, context).state, "e", noon, context);
  EXPECT_EQ(result.session_counters, (std::map<std::string, std::int64_t>{{"of_another_chart", 7}}));
}

TEST(Step, timers_run_in_wall_or_business_time_move_when_scheduled_again_and_go_when_cancelled) {
  const SmallWorld world;
  const Chart chart(
      definition_of("{'id':'a','enter':[{'schedule':{'timer':'t','after':'90min'}}],'transitions':["
                    "{'on':'e','then':[{'schedule':{'timer':'t','after':'4h','clock':'business'}}]},"
                    "{'on':'f','then':[{'cancel':{'timer':'t'}}]},{'on':'t','to':'b'}]},{'id':'b'}"));
  const Instant evening = Instant::parse("2026-03-04T20:00:00+08:00");
  StepResult result = start(chart, evening, world.context());
  EXPECT_EQ(result.state.timers, (std::vector{Timer{"t", evening + std::chrono::minutes(90)}}));
  result = step(chart, result.state, "e", evening, world.context());
  EXPECT_EQ(result.state.timers, (std::vector{Timer{"t", Instant::parse("2026-03-05T12:00:00+08:00")}}));
  const StepResult fired = fire(chart, result.state, "t", result.state.timers.front().due, world.context());
  EXPECT_EQ(active(fired.state), "b");
  EXPECT_TRUE(fired.state.timers.empty());
  result = step(chart, result.state, "f", evening, world.context());
  EXPECT_TRUE(result.state.timers.empty());
  expect_code<IllegalStep>("chart.no_timer", [&] { (void)fire(chart, result.state, "t", evening, world.context()); });
}

TEST(Step, a_signal_that_nobody_takes_changes_nothing) {
  const SmallWorld world;
  const Chart chart(
      definition_of("{'id':'a','transitions':[{'on':'e','to':'b'}]},{'id':'b','transitions':[{'on':'f','to':'a'}]}"));
  const ChartState state = start(chart, noon, world.context()).state;
  const StepResult result = step(chart, state, "f", noon, world.context());
  EXPECT_FALSE(result.taken);
  EXPECT_EQ(result.state, state);
  EXPECT_TRUE(result.effects.empty());
  expect_code<InvalidArgument>("chart.unknown_signal",
                               [&] { (void)step(chart, state, "misspelt", noon, world.context()); });
}

TEST(Step, a_chart_that_never_rests_is_an_error_and_no_endless_loop) {
  const SmallWorld world;
  const Chart chart(definition_of("{'id':'a','transitions':[{'to':'b'}]},{'id':'b','transitions':[{'to':'a'}]}"));
  expect_code<IllegalStep>("chart.endless", [&] { (void)start(chart, noon, world.context()); });
}

TEST(Step, a_missing_instant_is_an_error_and_not_the_year_1970) {
  const SmallWorld world;
  const Chart chart(definition_of("{'id':'a','enter':[{'ask':{'name':'x','kind':'reply','at':'case.reply_due'}}]}"));
  expect_code<InvalidArgument>("chart.missing_fact", [&] { (void)start(chart, noon, world.context()); });
}

TEST(Step, a_state_of_another_definition_or_no_configuration_at_all_is_refused) {
  const SmallWorld world;
  const Chart chart(definition_of(regions));
  ChartDefinition other = definition_of(regions);
  other.version = "2";
  const ChartState state = start(chart, noon, world.context()).state;
  const auto try_step = [&](const ChartState& from) { (void)step(chart, from, "e", noon, world.context()); };
  expect_code<IllegalStep>("chart.other_definition",
                           [&] { (void)step(Chart(other), state, "e", noon, world.context()); });
  ChartState broken = state;
  broken.active.push_back("nowhere");
  expect_code<IllegalStep>("chart.unknown_state", [&] { try_step(broken); });
  for (const std::vector<std::string>& illegal : {std::vector<std::string>{},
                                                  {"a"},
                                                  {"l1"},
                                                  {"a", "l", "l1"},
                                                  {"a", "l", "l1", "l2", "r", "r1"},
                                                  {"a", "l", "l1", "r", "r1", "z"}}) {
    broken.active = illegal;
    expect_code<IllegalStep>("chart.illegal_state", [&] { try_step(broken); });
  }
  broken = state;
  broken.counters["nothing"] = 1;
  expect_code<IllegalStep>("chart.illegal_state", [&] { try_step(broken); });
}

TEST(Step, a_state_survives_json) {
  const SmallWorld world;
  const Chart chart(
      definition_of("{'id':'a','enter':[{'schedule':{'timer':'t','after':'1s'}},{'count':{'counter':'n'}}],"
                    "'transitions':[{'on':'t','to':'a'}]}"));
  const ChartState state = start(chart, noon, world.context()).state;
  EXPECT_EQ(from_json<ChartState>(to_json(state)), state);
}

RC_GTEST_PROP(StepProperty, stepping_from_the_written_state_equals_stepping_on, ()) {
  static const Chart chart(definition_of(regions));
  static const SmallWorld world;
  StepResult live = start(chart, noon, world.context());
  StepResult stored = live;
  const auto signals = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>("e", "f"));
  for (const std::string& signal : signals) {
    live = step(chart, live.state, signal, noon, world.context());
    stored = step(chart, from_json<ChartState>(to_json(stored.state)), signal, noon, world.context());
    RC_ASSERT(live == stored);
  }
}

RC_GTEST_PROP(StepProperty, replaying_the_signals_of_an_objection_gives_the_same_state, ()) {
  static const Chart chart = read_chart(embedded_rules(), "common/charts/chart_objection.json");
  const CaseFacts facts{{"case.about", *rc::gen::element<std::string>("price", "quality", "need")},
                        {"case.importance", *rc::gen::inRange<std::int64_t>(1, 6)},
                        {"case.firmness", *rc::gen::inRange<std::int64_t>(1, 6)},
                        {"case.has_evidence", *rc::gen::arbitrary<bool>()},
                        {"case.beyond_authority", *rc::gen::arbitrary<bool>()},
                        {"session.price_signal", *rc::gen::arbitrary<bool>()}};
  std::vector<std::string> names;
  for (const SignalDefinition& signal : chart.definition().signals) names.push_back(signal.id);
  const auto signals = *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(names));
  static const SmallWorld world;
  const auto run = [&](bool through_json) {
    StepContext context{facts, world.policy, world.business, {}};
    StepResult result = start(chart, noon, context);
    Instant at = noon;
    for (const std::string& signal : signals) {
      context.session_counters = result.session_counters;
      at += std::chrono::seconds(7);
      const ChartState from = through_json ? from_json<ChartState>(to_json(result.state)) : result.state;
      result = step(chart, from, signal, at, context);
    }
    return result;
  };
  RC_ASSERT(run(false) == run(true));
}

}  // namespace
}  // namespace kefu
