#pragma once

#include "desk/agents.h"
#include "desk/effects.h"
#include "desk/happening.h"
#include "desk/rules.h"

#include <kefu/flow/step.h>

#include <set>
#include <string>

/// Folding facts into a subject: the one way in which state comes to be, live, on replay and for any past day.
namespace kefu {

/// Takes the facts of one subject in the order (at, sequence). Pure: reads rules and agents, changes the subject only.
class Fold {
 public:
  Fold(const RuleShelf& shelf, const Agents& agents, Subject& subject)
      : shelf_(shelf), agents_(agents), subject_(subject) {}

  /// Fires what falls due up to and at that instant, then takes the fact.
  Reaction take(const Happening& now);

  /// Fires timers and passes deadlines with due <= until, each at its due time, in order of time.
  Reaction run_until(Instant until);

 private:
  void drive(const Happening& now, Reaction& reaction);
  [[nodiscard]] std::set<std::string> charts_of(const Rules& rules) const;
  void drive_chart(const std::string& id, const Rules& rules, const Happening& now, Reaction& reaction);
  void deliver(const CaseId& id, bool newest, const Happening& now, Reaction& reaction);
  void finish_step(const ComplaintAdvanced& step, Reaction& reaction);
  [[nodiscard]] bool may_open(const Chart& chart, const Happening& now) const;
  [[nodiscard]] std::optional<CaseId> new_case_id(const Chart& chart, const Happening& now) const;
  [[nodiscard]] std::optional<CaseId> new_complaint() const;
  void start_run(const Chart& chart, const Rules& rules, const Happening& now, Reaction& reaction);
  void fire(CaseRun& run, const Timer& timer, Reaction& reaction);
  void settle(CaseRun& run, const Chart& chart, StepResult result, const Trigger& trigger, Reaction& reaction);
  void note_technique(CaseRun& run, ObjectionRecord& record, const Reaction& reaction, Instant at);
  [[nodiscard]] Promise* next_broken_promise(Instant until);
  void break_promise(Promise& promise, Reaction& reaction);
  [[nodiscard]] StepContext context(const CaseFacts& facts, const Rules& rules, const CaseRun& run);

  const RuleShelf& shelf_;
  const Agents& agents_;
  Subject& subject_;
};

}  // namespace kefu
