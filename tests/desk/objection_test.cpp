#include "desk_support.h"
#include "spec.h"

#include <kefu/base/json.h>

#include <algorithm>
#include <fstream>

namespace kefu {
namespace {

using namespace test;
using std::chrono::hours;
using std::chrono::minutes;

class Objections : public DeskTest {
 protected:
  Desk shop() {
    Desk desk = open();
    (void)desk.append(SessionOpened{
        .id = "s1", .customer = "c1", .at = clock, .channel = Channel::online_chat, .stage = Stage::pre_sale});
    return desk;
  }
  ObjectionAssessed assessed(const char* id, const char* objection) {
    clock += minutes(1);
    return {.id = id, .objection = objection, .at = clock, .by = "a1", .nature = ObjectionNature::real};
  }
  SessionClosed closed(const char* id, ClosedBy by = ClosedBy::agent) {
    clock += minutes(1);
    return {.id = id, .session = "s1", .at = clock, .by = by};
  }
  Objection objection(const Desk& desk, std::size_t i = 0) { return desk.view("c1").objections.at(i); }
};

TEST_F(Objections, a_session_with_a_deferred_one_stays_open_when_its_close_is_refused) {
  proves("OBJ-TIME");
  Desk desk = shop();
  (void)desk.append(received("m1", clock, "不适合我"));
  ObjectionAssessed beyond = assessed("e1", "m1");
  beyond.beyond_authority = true;
  (void)desk.append(beyond);
  EXPECT_EQ(objection(desk).status, ObjectionStatus::deferred);
  const Advice refused = desk.append(closed("x1"));
  EXPECT_FALSE(refused.accepted);
  EXPECT_FALSE(desk.view("c1").sessions.at(0).closed_at);
  clock += minutes(1);
  const Advice hung_up = desk.append(CallEnded{.id = "k", .session = "s1", .at = clock, .by = ClosedBy::customer});
  EXPECT_EQ(hung_up.findings.at(0).kind, FindingKind::open_objection);
}

TEST_F(Objections, give_way_to_a_complaint_all_of_them_and_come_back_with_what_they_owe) {
  proves("OBJ-LATER-1");
  Desk desk = shop();
  (void)desk.append(received("m1", clock, "不适合我"));
  ObjectionAssessed beyond = assessed("e1", "m1");
  beyond.beyond_authority = true;
  (void)desk.append(beyond);
  (void)desk.append(received("m2", clock, "颜色不好看"));
  clock += minutes(1);
  MessageReceived complaint = received("m3", clock, "上次买的杯子送来就开裂了，再不退钱我就去砸店");
  complaint.issue = "last_order";
  (void)desk.append(complaint);
  for (const Action& action : desk.pending()) EXPECT_NE(action.definition, "objection") << to_json(action);
  EXPECT_FALSE(desk.append(closed("x1")).accepted);  // the deferred one is still owed
  (void)desk.append(LabelOverridden{.id = "l",
                                    .at = clock,
                                    .by = "boss",
                                    .reason = "玩笑",
                                    .axis = LabelAxis::complaint,
                                    .value = "false",
                                    .message = "m3"});
  clock += minutes(1);
  (void)desk.append(received("m4", clock, "你们在吗"));
  const auto pending = desk.pending();
  EXPECT_EQ(objection(desk).status, ObjectionStatus::deferred);
  EXPECT_TRUE(find_action(pending, ActionKind::revisit)) << to_json(pending);
}

TEST_F(Objections, only_unfounded_doubt_or_wrong_material_is_refuted) {
  proves("OBJ-TECH-6");
  Desk desk = shop();
  (void)desk.append(received("m1", clock, "颜色不好看"));
  (void)desk.append(assessed("e1", "m1"));
  MessageSent reply = sent("m2", clock, "不，这个颜色今年最受欢迎");
  reply.technique = ObjectionTechnique::direct_refutation;
  reply.evidence = "销量榜";
  const Advice refused = desk.append(reply);
  EXPECT_FALSE(refused.accepted);
  EXPECT_EQ(refused.findings.at(0).rule, "OBJ-TECH-6");
}

TEST_F(Objections, one_point_raised_twice_is_one_case) {
  Desk desk = shop();
  const auto raised = [&](const char* id) {
    return ObjectionRaised{
        .id = id, .customer = "c1", .session = "s1", .at = clock, .text = "颜色不行", .about = ObjectionTopic::look};
  };
  (void)desk.append(raised("r1"));
  (void)desk.append(raised("r2"));
  EXPECT_EQ(desk.view("c1").objections.size(), 1u);
}

TEST_F(Objections, a_person_freezes_the_nature) {
  proves("MEC-5");
  Desk desk = shop();
  (void)desk.append(received("m1", clock, "不适合我"));
  const auto named = [&](const char* id, const char* nature) {
    return LabelOverridden{.id = id,
                           .at = clock,
                           .by = "boss",
                           .reason = "r",
                           .axis = LabelAxis::nature,
                           .value = nature,
                           .case_id = "m1"};
  };
  (void)desk.append(named("l1", "hidden"));
  EXPECT_EQ(objection(desk).nature, ObjectionNature::hidden);
  (void)desk.append(assessed("e1", "m1"));
  EXPECT_EQ(objection(desk).nature, ObjectionNature::hidden);  // frozen
  (void)desk.append(named("l2", ""));
  EXPECT_EQ(objection(desk).nature, ObjectionNature::real);
}

TEST_F(Objections, a_case_keeps_the_chart_that_it_began_with) {
  const auto rules = folder_ / "rules/common/charts";
  std::filesystem::create_directories(rules);
  std::ofstream(rules / "chart_call_back.json") << R"({
    "id": "call_back", "version": "1", "title": {"zh": "回电", "en": "Call back"},
    "cases": {"opened_by": [{"on": "call_ended"}], "one_per": "session"},
    "signals": [{"id": "called", "title": {"zh": "已回电", "en": "called"}}],
    "listens": [{"on": "call_answered", "when": [{"one_of": {"fact": "event.direction", "values": ["outbound"]}}],
                 "signal": "called"}],
    "initial": "waiting",
    "states": [
      {"id": "waiting", "title": {"zh": "等待", "en": "Waiting"},
       "enter": [{"ask": {"name": "call", "kind": "call_back", "after": "4h"}}],
       "leave": [{"withdraw": {"name": "call"}}], "transitions": [{"on": "called", "to": "done"}]},
      {"id": "done", "title": {"zh": "已办", "en": "Done"}, "kind": "final_state"}]})";
  const auto with_rules = [&] {
    return Desk::open(folder_ / "own.db", {.clock = [this] { return clock; }, .rules = folder_ / "rules"});
  };
  {
    Desk desk = with_rules();
    (void)desk.append(CallAnswered{
        .id = "k1", .session = "s1", .customer = "c1", .at = clock, .direction = Direction::inbound, .issue = "i"});
    (void)desk.append(CallEnded{.id = "k2", .session = "s1", .at = clock, .by = ClosedBy::customer});
    EXPECT_TRUE(find_action(desk.pending(), ActionKind::call_back));
  }
  clock += minutes(1);
  Desk desk = Desk::open(folder_ / "own.db", {.clock = [this] { return clock; }});
  (void)desk.append(CallAnswered{
      .id = "k3", .session = "s2", .customer = "c1", .at = clock, .direction = Direction::outbound, .issue = "i"});
  EXPECT_FALSE(find_action(desk.pending(), ActionKind::call_back));
  EXPECT_EQ(desk.path_of("call_back:s1").active.at(0), "done");
}

}  // namespace
}  // namespace kefu
