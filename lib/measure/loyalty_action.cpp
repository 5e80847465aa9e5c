#include <kefu/measure/loyalty_action.h>

#include "base/embedded.h"
#include "base/raise.h"

#include <kefu/base/json.h>

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace kefu {
namespace {

constexpr std::array all_zones{LoyaltyZone::a, LoyaltyZone::b, LoyaltyZone::c};

void check_task(const ZoneTask& task, std::set<std::string>& ids) {
  if (task.id.empty() || task.text.zh.empty() || task.text.en.empty())
    raise<InvalidArgument>("zone_plan.task", "task '{}' needs an id and a text in zh and en", task.id);
  if (task.priority < 1)
    raise<InvalidArgument>("zone_plan.task", "task '{}' has priority {}; 1 is the first", task.id, task.priority);
  if (task.within && *task.within <= Duration::zero())
    raise<InvalidArgument>("zone_plan.task", "task '{}' leaves no time: {}", task.id, duration_text(*task.within));
  if (!ids.insert(task.id).second) raise<InvalidArgument>("zone_plan.repeated", "task '{}' is there twice", task.id);
}

void check_zones(const ZonePlan& plan, std::set<std::string>& ids) {
  for (const LoyaltyZone zone : all_zones) {
    const auto tasks = plan.zones.find(zone);
    if (tasks == plan.zones.end() || tasks->second.empty())
      raise<InvalidArgument>("zone_plan.incomplete", "zone {} has no task", name_of(zone));
    for (const ZoneTask& task : tasks->second) check_task(task, ids);
  }
}

std::int64_t count_changes(const ZonePlan& plan, LoyaltyZone before, LoyaltyZone after) {
  return std::ranges::count_if(plan.changes,
                               [&](const ZoneChange& c) { return c.before == before && c.after == after; });
}

void check_changes(const ZonePlan& plan, std::set<std::string>& ids) {
  for (const LoyaltyZone before : all_zones)
    for (const LoyaltyZone after : all_zones) {
      const auto count = count_changes(plan, before, after);
      if (before != after && count == 0)
        raise<InvalidArgument>("zone_plan.incomplete", "no task for the change from {} to {}", name_of(before),
                               name_of(after));
      if (count > (before == after ? 0 : 1))
        raise<InvalidArgument>("zone_plan.repeated", "the change from {} to {} is there {} times", name_of(before),
                               name_of(after), count);
    }
  for (const ZoneChange& change : plan.changes) check_task(change.task, ids);
}

}  // namespace

ZoneActions::ZoneActions() {
  static const ZoneActions built_in = read(embedded_file("common/loyalty.json"));
  plan_ = built_in.plan_;
}

ZoneActions ZoneActions::make(ZonePlan plan) {
  std::set<std::string> ids;
  check_zones(plan, ids);
  check_changes(plan, ids);
  for (auto& [zone, tasks] : plan.zones) std::ranges::stable_sort(tasks, {}, &ZoneTask::priority);
  return ZoneActions(std::make_shared<const ZonePlan>(std::move(plan)));
}

ZoneActions ZoneActions::read(std::string_view json) { return make(from_json<ZonePlan>(json)); }

std::vector<ZoneTask> zone_actions(LoyaltyZone zone, const ZoneActions& actions) {
  return actions.plan().zones.at(zone);
}

std::optional<ZoneChange> zone_change(LoyaltyZone before, LoyaltyZone after, const ZoneActions& actions) {
  const auto& changes = actions.plan().changes;
  const auto found =
      std::ranges::find_if(changes, [&](const ZoneChange& c) { return c.before == before && c.after == after; });
  if (found == changes.end()) return {};
  return *found;
}

}  // namespace kefu
