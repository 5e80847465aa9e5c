#pragma once

#include <kefu/base/instant.h>
#include <kefu/facts/ids.h>
#include <kefu/facts/objection_axes.h>

#include <boost/describe.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kefu {

/// Where an objection stands (spec section 13, Appendix A).
enum class ObjectionStatus {
  raised,
  classified,
  deferred,
  handling,
  answered,
  resolved,
  escalated,
  withdrawn,
  unresolved
};
BOOST_DESCRIBE_ENUM(ObjectionStatus, raised, classified, deferred, handling, answered, resolved, escalated, withdrawn,
                    unresolved)

/// One objection (spec: ENT-9). Its id is the message or ObjectionRaised that brought it.
struct Objection {
  ObjectionId id;
  CustomerId customer;
  SessionId session;
  Instant at;
  std::string text;
  ObjectionTopic about = ObjectionTopic::other;
  ObjectionNature nature = ObjectionNature::unknown;
  std::optional<ObjectionSubCause> sub_cause = std::nullopt;
  std::optional<ObjectionTopic> suspected = std::nullopt;  ///< of a hidden one
  std::int64_t confidence_percent = 0;                     ///< that it is hidden
  std::optional<ObjectionTiming> timing = std::nullopt;
  std::vector<ObjectionTechnique> techniques = {};  ///< used so far, in order
  ObjectionStatus status = ObjectionStatus::raised;
  std::optional<Instant> due = std::nullopt;  ///< of a deferred one
  std::optional<Instant> settled_at = std::nullopt;
  std::int64_t inquiries = 0;
  std::int64_t reopened = 0;

  bool operator==(const Objection&) const = default;
};
BOOST_DESCRIBE_STRUCT(Objection, (),
                      (id, customer, session, at, text, about, nature, sub_cause, suspected, confidence_percent, timing,
                       techniques, status, due, settled_at, inquiries, reopened))

}  // namespace kefu
