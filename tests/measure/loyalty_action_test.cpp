#include <kefu/measure/loyalty_action.h>

#include "measure_support.h"
#include "spec.h"

#include <kefu/base/json.h>

#include <algorithm>
#include <array>
#include <functional>

namespace kefu {
namespace {

using std::chrono::hours;
using test::proves;
using test::refusal;

constexpr std::array zones{LoyaltyZone::a, LoyaltyZone::b, LoyaltyZone::c};

ZoneTask task_of(LoyaltyZone zone, const std::string& id) {
  const auto tasks = zone_actions(zone);
  const auto found = std::ranges::find(tasks, id, &ZoneTask::id);
  return found == tasks.end() ? ZoneTask{} : *found;
}

std::string refused(const std::string& code, const std::function<void(ZonePlan&)>& change) {
  ZonePlan plan = ZoneActions().plan();
  change(plan);
  return refusal(code, [&] { (void)ZoneActions::make(plan); });
}

TEST(ZoneActions, zone_a_is_contacted_within_a_day_and_won_back) {
  proves("SAT-ACT");
  proves("SAT-3");
  ASSERT_TRUE(below_floor(0.39));
  EXPECT_EQ(task_of(loyalty_zone(0.39), "win_back").within, hours(24));
  EXPECT_EQ(task_of(LoyaltyZone::a, "contact").within, hours(24));
  EXPECT_EQ(task_of(LoyaltyZone::a, "find_fault").id, "find_fault");
  EXPECT_EQ(task_of(LoyaltyZone::a, "stop_loss").id, "stop_loss");
}

TEST(ZoneActions, zone_b_seeks_one_delight_and_zone_c_is_asked_to_recommend) {
  proves("SAT-ACT");
  for (const char* id : {"no_small_gains", "find_delight"}) EXPECT_EQ(task_of(LoyaltyZone::b, id).id, id);
  for (const char* id : {"reference", "referral", "care"}) EXPECT_EQ(task_of(LoyaltyZone::c, id).id, id);
}

TEST(ZoneActions, come_with_the_most_pressing_first) {
  for (const LoyaltyZone zone : zones) EXPECT_TRUE(std::ranges::is_sorted(zone_actions(zone), {}, &ZoneTask::priority));
}

TEST(ZoneChange, fall_to_a_is_a_task_within_24_hours) {
  proves("SAT-ACT");
  const auto change = zone_change(LoyaltyZone::b, LoyaltyZone::a);
  ASSERT_TRUE(change);
  EXPECT_EQ(change->task.within, hours(24));
  EXPECT_EQ(change->task.priority, 1);
  EXPECT_FALSE(change->task.text.zh.empty());
  EXPECT_FALSE(change->task.text.en.empty());
  EXPECT_EQ(zone_change(LoyaltyZone::c, LoyaltyZone::a)->task.within, hours(24));
}

TEST(ZoneChange, every_move_has_a_task_and_no_move_has_none) {
  for (const LoyaltyZone from : zones)
    for (const LoyaltyZone to : zones) EXPECT_EQ(zone_change(from, to).has_value(), from != to);
}

TEST(ZonePlan, comes_back_from_its_json) {
  const ZonePlan& plan = ZoneActions().plan();
  EXPECT_EQ(ZoneActions::read(to_json(plan)).plan(), plan);
}

TEST(ZonePlan, refuses_gaps_and_repeats) {
  EXPECT_EQ(refused("zone_plan.incomplete", [](auto& p) { p.zones.erase(LoyaltyZone::b); }), "zone b has no task");
  EXPECT_EQ(refused("zone_plan.incomplete", [](auto& p) { p.changes.erase(p.changes.begin()); }),
            "no task for the change from b to a");
  refused("zone_plan.repeated", [](auto& p) { p.changes.push_back(p.changes[0]); });
  refused("zone_plan.repeated", [](auto& p) {
    p.changes[0].before = p.changes[0].after;
    p.changes.push_back(p.changes[0]);
  });
  refused("zone_plan.repeated", [](auto& p) { p.changes[0].task.id = "contact"; });
}

TEST(ZonePlan, refuses_tasks_that_say_nothing_or_leave_no_time) {
  refused("zone_plan.task", [](auto& p) { p.changes[0].task.text.en.clear(); });
  refused("zone_plan.task", [](auto& p) { p.zones[LoyaltyZone::a][0].id.clear(); });
  refused("zone_plan.task", [](auto& p) { p.zones[LoyaltyZone::a][0].priority = 0; });
  EXPECT_EQ(refused("zone_plan.task", [](auto& p) { p.changes[0].task.within = hours(-1); }),
            "task 'fell_from_b_to_a' leaves no time: -1h");
}

TEST(ZonePlan, another_plan_takes_the_place_of_the_built_in_one) {
  ZonePlan plan = ZoneActions().plan();
  plan.zones[LoyaltyZone::c].front().within = hours(48);
  const ZoneActions mine = ZoneActions::make(plan);
  EXPECT_EQ(zone_actions(LoyaltyZone::c, mine).front().within, hours(48));
}

}  // namespace
}  // namespace kefu
