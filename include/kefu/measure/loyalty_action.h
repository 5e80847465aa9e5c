#pragma once

#include <kefu/base/instant.h>
#include <kefu/base/language.h>
#include <kefu/measure/loyalty.h>

#include <boost/describe.hpp>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kefu {

/// What to do for a customer of a zone.
struct ZoneTask {
  std::string id;
  std::int64_t priority = 0;       ///< 1 is the most pressing
  std::optional<Duration> within;  ///< by when, counted from the score; empty: no hurry
  Bilingual text;

  bool operator==(const ZoneTask&) const = default;
};
BOOST_DESCRIBE_STRUCT(ZoneTask, (), (id, priority, within, text))

/// What to do when a customer moves from one zone to another.
struct ZoneChange {
  LoyaltyZone before{};
  LoyaltyZone after{};
  ZoneTask task;

  bool operator==(const ZoneChange&) const = default;
};
BOOST_DESCRIBE_STRUCT(ZoneChange, (), (before, after, task))

/// The tasks of every zone and of every change, as a rule file holds them.
struct ZonePlan {
  std::string id;
  std::int64_t version = 0;
  std::map<LoyaltyZone, std::vector<ZoneTask>> zones;
  std::vector<ZoneChange> changes;

  bool operator==(const ZonePlan&) const = default;
};
BOOST_DESCRIBE_STRUCT(ZonePlan, (), (id, version, zones, changes))

/// What to do by zone: a rule set, immutable and cheap to copy. Default: the built-in plan.
class ZoneActions {
 public:
  ZoneActions();

  /// Checks and freezes a plan.
  ///
  /// Throws  InvalidArgument `zone_plan.incomplete` (a zone or a change without a task), `zone_plan.repeated` (a task
  /// id
  ///         or a change twice), `zone_plan.task` (no id, no text in a language, priority below 1, no time left)
  [[nodiscard]] static ZoneActions make(ZonePlan plan);

  /// Reads the JSON of a plan, then as `make`. Throws also what from_json throws.
  [[nodiscard]] static ZoneActions read(std::string_view json);

  [[nodiscard]] const ZonePlan& plan() const noexcept { return *plan_; }

 private:
  explicit ZoneActions(std::shared_ptr<const ZonePlan> plan) : plan_(std::move(plan)) {}

  std::shared_ptr<const ZonePlan> plan_;
};

/// What to do for customers of a zone, the most pressing first.
[[nodiscard]] std::vector<ZoneTask> zone_actions(LoyaltyZone zone, const ZoneActions& actions = {});

/// What to do now that a customer has moved: down to a, make contact within 24 hours. Empty: the zone is the same.
[[nodiscard]] std::optional<ZoneChange> zone_change(LoyaltyZone before, LoyaltyZone after,
                                                    const ZoneActions& actions = {});

}  // namespace kefu
