#pragma once

#include <kefu/base/estimate.h>
#include <kefu/base/instant.h>
#include <kefu/base/json.h>
#include <kefu/facts/action.h>
#include <kefu/facts/complaint.h>
#include <kefu/facts/finding.h>
#include <kefu/facts/objection.h>
#include <kefu/facts/promise.h>

#include <boost/describe.hpp>

#include <map>
#include <optional>
#include <vector>

namespace kefu {

/// How many complaint cases there are of each kind.
struct ComplaintCell {
  Severity severity{};
  Cause cause{};
  Behaviour behaviour{};
  std::int64_t count = 0;

  bool operator==(const ComplaintCell&) const = default;
};
BOOST_DESCRIBE_STRUCT(ComplaintCell, (), (severity, cause, behaviour, count))

/// The whole house at one moment. Dismissed complaints and historical actions are not counted.
struct Summary {
  Instant as_of;
  std::optional<Instant> known_at = std::nullopt;  ///< empty: all that is known
  std::int64_t customers = 0;
  std::int64_t erased_customers = 0;
  std::int64_t sessions = 0;
  std::int64_t messages_received = 0;
  std::int64_t messages_sent = 0;
  std::int64_t orders = 0;
  std::int64_t complaints = 0;
  std::int64_t complaints_open = 0;
  std::vector<ComplaintCell> complaint_cells = {};  ///< those that occur, in the order of the enumerations
  std::map<ComplaintStep, std::int64_t> complaints_by_step = {};
  std::int64_t objections = 0;
  std::map<ObjectionNature, std::int64_t> objections_by_nature = {};
  std::map<ObjectionStatus, std::int64_t> objections_by_status = {};
  std::map<ObjectionTechnique, std::int64_t> techniques_used = {};
  std::map<ObjectionTechnique, std::int64_t> techniques_resolved = {};  ///< the last technique of a resolved objection
  std::int64_t promises_open = 0;
  std::int64_t promises_kept = 0;
  std::vector<Promise> promises_overdue = {};  ///< by due time
  std::int64_t actions_pending = 0;
  std::vector<Action> actions_overdue = {};  ///< pending and due, by due time
  std::map<FindingKind, std::int64_t> findings = {};
  Estimate csat;  ///< percent of 4 and 5 among the answers 1 to 5
  Estimate nps;   ///< points, of the answers 0 to 10
  Estimate ces;   ///< mean of the answers 1 to 7

  bool operator==(const Summary&) const;  ///< NaN equals NaN here: nothing known is one state
};
BOOST_DESCRIBE_STRUCT(Summary, (),
                      (as_of, known_at, customers, erased_customers, sessions, messages_received, messages_sent, orders,
                       complaints, complaints_open, complaint_cells, complaints_by_step, objections,
                       objections_by_nature, objections_by_status, techniques_used, techniques_resolved, promises_open,
                       promises_kept, promises_overdue, actions_pending, actions_overdue, findings, csat, nps, ces))

}  // namespace kefu
