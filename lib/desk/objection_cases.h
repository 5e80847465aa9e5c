#pragma once

#include "desk/happening.h"

/// How facts change the records of objections, before the charts look at them.
namespace kefu {

void record_objection(Subject& subject, const Happening& now);

/// What the nature is as far as people know: a frozen one, else the newest assessment's.
[[nodiscard]] std::optional<ObjectionNature> told_nature(const ObjectionRecord& record);

/// Whether a customer's text keeps to the point of an objection: it is about the same matter (spec section 0.6).
[[nodiscard]] bool keeps_to_point(const ObjectionVerdict& verdict, const Objection& objection);

}  // namespace kefu
