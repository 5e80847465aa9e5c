#include <kefu/desk/summary.h>

#include "desk/answers.h"

#include <kefu/measure/ces.h>
#include <kefu/measure/csat.h>
#include <kefu/measure/nps.h>

namespace kefu {

bool Summary::operator==(const Summary& other) const { return to_json(*this) == to_json(other); }

SummaryCounter::SummaryCounter(Instant as_of, std::optional<Instant> known_at) {
  summary_.as_of = as_of;
  summary_.known_at = known_at;
}

void SummaryCounter::add(const Subject& subject) {
  ++summary_.customers;
  summary_.erased_customers += subject.customer.erased;
  summary_.sessions += std::ssize(subject.sessions);
  summary_.orders += std::ssize(subject.orders);
  for (const Message& message : subject.messages)
    ++(message.speaker == Speaker::customer ? summary_.messages_received : summary_.messages_sent);
  for (const ComplaintRecord& record : subject.complaints) add_complaint(record.value);
  for (const ObjectionRecord& record : subject.objections) add_objection(record.value);
  for (const Promise& promise : subject.promises) add_promise(promise);
  for (const Action& action : subject.actions) add_action(action);
  for (const Finding& finding : subject.findings) ++summary_.findings[finding.kind];
  for (const SatisfactionScore& score : subject.scores) add_score(score);
}

void SummaryCounter::add_complaint(const Complaint& complaint) {
  ++summary_.complaints_by_step[complaint.step];
  if (complaint.step == ComplaintStep::dismissed) return;
  ++summary_.complaints;
  summary_.complaints_open +=
      complaint.step != ComplaintStep::closed && complaint.step != ComplaintStep::closed_given_up;
  ++cells_[{complaint.severity, complaint.cause, complaint.behaviour}];
}

void SummaryCounter::add_objection(const Objection& objection) {
  ++summary_.objections;
  ++summary_.objections_by_nature[objection.nature];
  ++summary_.objections_by_status[objection.status];
  for (const ObjectionTechnique technique : objection.techniques) ++summary_.techniques_used[technique];
  if (objection.status == ObjectionStatus::resolved && !objection.techniques.empty())
    ++summary_.techniques_resolved[objection.techniques.back()];
}

void SummaryCounter::add_promise(const Promise& promise) {
  ++(promise.kept_at ? summary_.promises_kept : summary_.promises_open);
  if (promise.is_overdue(summary_.as_of)) summary_.promises_overdue.push_back(promise);
}

void SummaryCounter::add_action(const Action& action) {
  if (action.status != ActionStatus::pending) return;
  ++summary_.actions_pending;
  if (action.due <= summary_.as_of) summary_.actions_overdue.push_back(action);
}

void SummaryCounter::add_score(const SatisfactionScore& score) {
  switch (score.scale) {
    case ScoreScale::csat5: csat_.push_back(static_cast<int>(score.raw)); break;
    case ScoreScale::nps11: nps_.push_back(static_cast<int>(score.raw)); break;
    case ScoreScale::ces7: ces_.push_back(static_cast<int>(score.raw)); break;
    case ScoreScale::unit: break;  // no published measure is made of unit values alone
  }
}

Summary SummaryCounter::take() && {
  for (const auto& [cell, count] : cells_)
    summary_.complaint_cells.push_back({std::get<0>(cell), std::get<1>(cell), std::get<2>(cell), count});
  const auto by_due = [](const auto& left, const auto& right) {
    return std::pair(left.due, left.id) < std::pair(right.due, right.id);
  };
  std::ranges::sort(summary_.promises_overdue, by_due);
  std::ranges::sort(summary_.actions_overdue, by_due);
  summary_.csat = csat(std::span<const int>(csat_));
  summary_.nps = nps(std::span<const int>(nps_));
  summary_.ces = ces(std::span<const int>(ces_));
  return std::move(summary_);
}

}  // namespace kefu
