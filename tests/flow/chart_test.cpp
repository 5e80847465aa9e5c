#include <kefu/flow/chart.h>

#include "small_chart.h"

#include <kefu/flow/phrase_book.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kefu {
namespace {

using test::definition_of;
using testing::HasSubstr;

std::string complaint_about(const std::string& states, const PhraseBook* phrases = nullptr) {
  try {
    (void)Chart(definition_of(states), phrases);
  } catch (const RuleError& error) {
    return std::string(error.code()) + " " + error.pointer() + "\n" + error.what();
  }
  return "";
}

TEST(Chart, tells_everything_that_is_wrong_with_file_line_and_pointer) {
  const std::string text = R"({
  "id": "broken", "version": "1", "title": {"zh": "坏", "en": "broken"},
  "signals": [{"id": "go", "title": {"zh": "走", "en": "go"}}],
  "listens": [{"on": "message_received", "when": [{"holds": {"fact": "verdict.angy"}}], "signal": "go"}],
  "initial": "a",
  "states": [
    {"id": "a", "title": {"zh": "甲", "en": "a"},
     "transitions": [
       {"on": "go", "to": "a",
        "when": [{"at_least": {"fact": "case.firmness", "limit": "obj.max_inquiri"}}, {"smells": {"of": "roses"}}]}]},
    {"id": "b", "title": {"zh": "乙", "en": "b"}}
  ]
})";
  try {
    (void)read_chart(RuleSource({{"common/charts/chart_broken.json", text}}), "common/charts/chart_broken.json");
    FAIL();
  } catch (const RuleError& error) {
    const std::string all = error.what();
    EXPECT_THAT(all, HasSubstr("chart_broken.json:4: /listens/0/when/0/holds/fact: there is no fact 'verdict.angy'"));
    EXPECT_THAT(all, HasSubstr("chart_broken.json:10: /states/0/transitions/0/when/0/at_least/limit"));
    EXPECT_THAT(all, HasSubstr("obj.max_inquiri"));
    EXPECT_THAT(all, HasSubstr("chart_broken.json:10: /states/0/transitions/0/when/1: 'smells' is not one of"));
    EXPECT_THAT(all, HasSubstr("chart_broken.json:11: /states/1/id: no way leads to the state 'b'"));
    EXPECT_EQ(std::ranges::count(all, '\n'), 3) << "and nothing that only follows from these\n" << all;
    EXPECT_EQ(error.file(), "common/charts/chart_broken.json");
  }
}

struct Fault {
  const char* code;
  const char* states;
};

TEST(Chart, knows_what_cannot_be_right) {
  const Fault faults[] = {
      {"chart.unknown_target", "{'id':'a','transitions':[{'on':'e','to':'nowhere'}]}"},
      {"chart.unknown_target", "{'id':'a','transitions':[{'on':'e','when':[{'active':{'state':'no'}}],'to':'a'}]}"},
      {"chart.unknown_signal", "{'id':'a','transitions':[{'on':'whatever','to':'a'}]}"},
      {"chart.unknown_signal", "{'id':'a','enter':[{'raise':{'signal':'whatever'}}]}"},
      {"chart.unknown_signal", "{'id':'a','transitions':[{'on':'done.state.nowhere','to':'a'}]}"},
      {"chart.unknown_counter", "{'id':'a','enter':[{'count':{'counter':'m'}}]}"},
      {"chart.unknown_counter", "{'id':'a','transitions':[{'on':'e','when':[{'below':{'counter':'m','limit':'1'}}]}]}"},
      {"chart.unknown_timer", "{'id':'a','enter':[{'cancel':{'timer':'u'}}]}"},
      {"chart.unknown_limit",
       "{'id':'a','enter':[{'schedule':{'timer':'t','after':'soon'}}],'transitions':[{'on':'t','to':'a'}]}"},
      {"chart.unknown_limit",
       "{'id':'a','enter':[{'schedule':{'timer':'t','after':'obj.max_inquiry'}}],'transitions':[{'on':'t','to':'a'}]}"},
      {"chart.no_due", "{'id':'a','enter':[{'ask':{'name':'x','kind':'reply'}}]}"},
      {"chart.no_due", "{'id':'a','enter':[{'ask':{'name':'x','kind':'reply','after':'1s','at':'case.reply_due'}}]}"},
      {"chart.unknown_fact", "{'id':'a','enter':[{'ask':{'name':'x','kind':'reply','at':'case.reply'}}]}"},
      {"chart.fact_type", "{'id':'a','enter':[{'ask':{'name':'x','kind':'reply','at':'case.cause'}}]}"},
      {"chart.fact_type", "{'id':'a','transitions':[{'on':'e','when':[{'holds':{'fact':'case.cause'}}]}]}"},
      {"chart.unknown_value",
       "{'id':'a','transitions':[{'on':'e','when':[{'one_of':{'fact':'case.cause','values':['prize']}}]}]}"},
      {"chart.unknown_value", "{'id':'a','enter':[{'set':{'fact':'case.nature','value':'surreal'}}]}"},
      {"chart.unknown_fact", "{'id':'a','enter':[{'set':{'fact':'verdict.angry','value':'true'}}]}"},
      {"chart.unknown_role", "{'id':'a','enter':[{'ask':{'name':'x','kind':'reply','after':'1s','to':'king'}}]}"},
      {"chart.one_source", "{'id':'a','transitions':[{'on':'e','when':[{'below':{'limit':'1'}}]}]}"},
      {"chart.duplicate_id", "{'id':'a','transitions':[{'on':'e','to':'a'}]},{'id':'a'}"},
      {"chart.missing_initial", "{'id':'a','states':[{'id':'b'}]}"},
      {"chart.unknown_initial",
       "{'id':'a','initial':'c','states':[{'id':'b','transitions':[{'on':'e','to':'c'}]}]},{'id':'c'}"},
      {"chart.final_with_exits", "{'id':'a','kind':'final_state','transitions':[{'on':'e','to':'a'}]}"},
      {"chart.kind", "{'id':'a','kind':'parallel'}"},
      {"chart.kind", "{'id':'a','kind':'atomic','states':[{'id':'b'}]}"},
      {"chart.unreachable", "{'id':'a'},{'id':'b','transitions':[{'on':'e','to':'a'}]}"},
      {"chart.unreachable", "{'id':'a','initial':'b','states':[{'id':'b'},{'id':'c'}]}"},
      {"chart.endless", "{'id':'a','transitions':[{'then':[{'count':{'counter':'n'}}]}]}"},
  };
  for (const Fault& fault : faults) EXPECT_THAT(complaint_about(fault.states), HasSubstr(fault.code)) << fault.states;
}

TEST(Chart, checks_phrases_against_a_book_only_if_there_is_one) {
  const PhraseBook book(embedded_rules());
  const char* const states = "{'id':'a','enter':[{'say':{'phrases':['CPLX-1','CPLX-99']}}]}";
  EXPECT_EQ(complaint_about(states), "");
  EXPECT_THAT(complaint_about(states, &book), HasSubstr("chart.unknown_phrase /states/0/enter/0/say/phrases/1"));
}

TEST(Chart, tells_of_signals_that_nothing_gives_or_nobody_hears) {
  ChartDefinition definition = definition_of("{'id':'a','transitions':[{'on':'e','to':'a'}]}");
  definition.signals.push_back({"f", {"", ""}});
  definition.timers.push_back({"t", {"", ""}});
  definition.listens.push_back({"voice_heard", {}, "f", false});
  definition.listens.push_back({"voice_herd", {}, "f", false});
  try {
    (void)Chart(definition);
    FAIL();
  } catch (const RuleError& error) {
    EXPECT_THAT(error.what(), HasSubstr("nothing gives the signal 'e'"));
    EXPECT_THAT(error.what(), HasSubstr("no transition waits for the signal 'f'"));
    EXPECT_THAT(error.what(), HasSubstr("nothing schedules the timer 't'"));
    EXPECT_THAT(error.what(), HasSubstr("no journal event is called 'voice_herd'"));
  }
}

TEST(Chart, listens_may_not_ask_for_counters_states_or_policy) {
  for (const Guard& guard : {Guard(flow::Below{"n", {}, "1"}), Guard(flow::Active{"a"}),
                             Guard(flow::AtLeast{{}, "case.firmness", "obj.soft_firmness"})}) {
    ChartDefinition definition = definition_of("{'id':'a','transitions':[{'on':'e','to':'a'}]}");
    definition.listens.push_back({"voice_heard", {guard}, "e", false});
    EXPECT_THROW((void)Chart(definition), RuleError);
  }
}

TEST(Chart, gives_signals_in_order_up_to_one_that_stops) {
  ChartDefinition definition =
      definition_of("{'id':'a','transitions':[{'on':'e','to':'a'},{'on':'f','to':'a'},{'on':'g','to':'a'}]}");
  definition.listens = {{"message_received", {}, "g", false},
                        {"message_received", {flow::Holds{"verdict.angry"}}, "e", true},
                        {"message_received", {}, "f", false}};
  const Chart chart(definition);
  EXPECT_EQ(chart.signals_for("message_received", {}), (std::vector<std::string>{"g", "f"}));
  EXPECT_EQ(chart.signals_for("message_received", {{"verdict.angry", true}}), (std::vector<std::string>{"g", "e"}));
  EXPECT_TRUE(chart.signals_for("message_sent", {}).empty());
}

TEST(Chart, gives_older_cases_only_what_goes_to_every_case) {
  ChartDefinition definition =
      definition_of("{'id':'a','transitions':[{'on':'e','to':'a'},{'on':'f','to':'a'},{'on':'g','to':'a'}]}");
  definition.listens = {{"message_received", {}, "g", true, false},
                        {"message_received", {}, "f", false, true},
                        {"message_received", {}, "e", false, false}};
  const Chart chart(definition);
  EXPECT_EQ(chart.signals_for("message_received", {}), (std::vector<std::string>{"g"}));
  EXPECT_EQ(chart.signals_for("message_received", {}, false), (std::vector<std::string>{"f"}));
}

TEST(Chart, any_and_unless_combine_conditions) {
  const Policy policy;
  const std::vector<Guard> either{flow::Any{{flow::Holds{"verdict.angry"}, flow::OneOf{"case.cause", {"price", ""}}}}};
  EXPECT_TRUE(holds(either, {}, policy)) << "an absent text is empty";
  EXPECT_FALSE(holds(either, {{"case.cause", "service"}}, policy));
  EXPECT_TRUE(holds(either, {{"case.cause", "service"}, {"verdict.angry", true}}, policy));
  const std::vector<Guard> neither{flow::Unless{{flow::Holds{"verdict.angry"}, flow::OneOf{"case.cause", {"price"}}}}};
  EXPECT_TRUE(holds(neither, {}, policy));
  EXPECT_FALSE(holds(neither, {{"verdict.angry", true}}, policy));
}

TEST(Chart, limits_are_numbers_spans_or_keys_of_the_policy_at_hand) {
  Policy policy;
  policy.obj.soft_firmness = 4;
  const std::vector<Guard> soft{flow::AtMost{{}, "case.firmness", "obj.soft_firmness"}};
  EXPECT_TRUE(holds(soft, {{"case.firmness", std::int64_t{4}}}, policy));
  EXPECT_FALSE(holds(soft, {{"case.firmness", std::int64_t{4}}}, Policy{}));
  EXPECT_THROW((void)holds(std::vector<Guard>{flow::AtMost{{}, "case.firmness", "obj.typo"}}, {}, policy), RuleError);
}

TEST(Chart, equal_definitions_have_equal_digests_and_survive_json) {
  for (const Chart& chart : read_charts(embedded_rules())) {
    const Chart again(from_json<ChartDefinition>(to_json(chart.definition())));
    EXPECT_EQ(again.digest(), chart.digest());
    EXPECT_EQ(again.definition(), chart.definition());
  }
  ChartDefinition changed = definition_of("{'id':'a'}");
  const Digest before = Chart(changed).digest();
  changed.version = "2";
  EXPECT_NE(Chart(changed).digest(), before);
}

TEST(Chart, the_house_has_three_charts_with_titles_in_both_languages) {
  std::vector<std::string> ids;
  for (const Chart& chart : read_charts(embedded_rules())) {
    ids.push_back(chart.id());
    EXPECT_EQ(to_json(chart.definition()).find("\"zh\":\"\""), std::string::npos) << chart.id();
    EXPECT_EQ(to_json(chart.definition()).find("\"en\":\"\""), std::string::npos) << chart.id();
  }
  EXPECT_EQ(ids, (std::vector<std::string>{"complaint", "objection", "silent_call"}));
}

TEST(CaseFacts, the_vocabulary_is_sorted_and_read_by_type) {
  const auto all = fact_vocabulary();
  EXPECT_TRUE(std::ranges::is_sorted(all, std::less_equal<>(), &FactRule::name));
  EXPECT_EQ(find_fact("case.nature")->values, "unknown, real, false_objection, hidden");
  EXPECT_EQ(find_fact("case.natur"), nullptr);
  const CaseFacts facts{{"case.agreed", true}, {"case.firmness", std::int64_t{4}}, {"case.cause", "price"}};
  EXPECT_TRUE(read_bool(facts, "case.agreed"));
  EXPECT_EQ(read_number(facts, "case.firmness"), 4);
  EXPECT_EQ(read_text(facts, "case.cause"), "price");
  EXPECT_FALSE(read_bool(facts, "case.cause"));
  EXPECT_EQ(read_number(facts, "absent"), 0);
  EXPECT_EQ(read_text(facts, "absent"), "");
  EXPECT_EQ(fact_value("case.agreed", "true"), FactValue(true));
  EXPECT_EQ(fact_value("case.confidence", "80"), FactValue(std::int64_t{80}));
  EXPECT_EQ(fact_value("case.nature", "real"), FactValue("real"));
}

}  // namespace
}  // namespace kefu
