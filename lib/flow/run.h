#pragma once

#include "flow/evaluate.h"
#include "flow/tables.h"

#include <kefu/flow/step.h>

#include <deque>
#include <map>
#include <vector>

namespace kefu::flow {

/// States in document order, each once.
using StateSet = std::vector<StateIndex>;

[[nodiscard]] bool contains(const StateSet& set, StateIndex state);
void insert(StateSet& set, StateIndex state);

/// One run to completion: the macrostep of the SCXML algorithm (W3C 2015, appendix D), whose procedures the member
/// functions follow.
class Run {
 public:
  Run(const Chart& chart, Instant at, const StepContext& context);

  void load(const ChartState& state);
  void begin();
  void remove_timer(std::string_view id);
  [[nodiscard]] bool take(Symbol external);
  [[nodiscard]] StepResult result(bool taken) &&;

 private:
  using Chosen = std::vector<const Transition*>;

  // run.cpp: state in and out, the loop
  void load_active(const ChartState& state);
  void check_configuration() const;
  void load_counters(const std::map<std::string, std::int64_t>& counters, bool session);
  void load_history(const ChartState& state);
  void save_counters(StepResult& result) const;
  void come_to_rest();
  [[nodiscard]] bool is_over() const;

  // select.cpp
  [[nodiscard]] Chosen select(Symbol symbol) const;
  [[nodiscard]] const Transition* first_enabled(StateIndex leaf, Symbol symbol) const;
  [[nodiscard]] Chosen without_conflicts(const Chosen& enabled) const;
  [[nodiscard]] StateSet targets_of(const Transition& transition) const;
  [[nodiscard]] StateIndex domain_of(const Transition& transition) const;
  [[nodiscard]] StateSet exits_of(const Transition& transition) const;

  // move.cpp
  void microstep(const Chosen& transitions);
  void leave(const Chosen& transitions);
  void remember(StateIndex state);
  void enter(const StateSet& states);
  [[nodiscard]] StateSet entries_of(const Chosen& transitions) const;
  void add_with_children(StateIndex state, StateSet& entries) const;
  void add_regions(StateIndex parallel, StateSet& entries) const;
  void add_ancestors(StateIndex state, StateIndex until, StateSet& entries) const;
  void tell_done(StateIndex final_state);
  [[nodiscard]] bool is_done(StateIndex state) const;
  void raise_done(StateIndex state);

  // execute.cpp
  void execute(const CompiledCommands& commands);
  [[nodiscard]] View view() const { return {context_.facts, set_, counters_, active_, context_.policy}; }
  [[nodiscard]] Instant due_of(const Deadline& deadline) const;
  [[nodiscard]] std::int64_t number_of(std::string_view fact) const;
  void perform(const CompiledAsk& ask);
  void perform(const CompiledSet& set);
  void perform(const CompiledSchedule& schedule);
  void perform(const CompiledCancel& cancel) { remove_timer(cancel.timer); }
  void perform(const CompiledCount& count);
  void perform(const CompiledReset& reset) { counters_[reset.counter] = 0; }
  void perform(const CompiledRaise& raised) { queue_.push_back(raised.symbol); }
  void perform(const CompiledGiven& given);
  template <class Asked>
  void perform(const Asked* asked) {
    effects_.emplace_back(*asked);
  }

  const Tables& tables_;
  Instant at_;
  const StepContext& context_;
  StateSet active_;
  std::map<StateIndex, StateSet> history_;
  std::vector<std::int64_t> counters_;
  std::vector<Timer> timers_;
  CaseFacts set_;
  std::deque<Symbol> queue_;
  std::vector<std::string> entered_;
  std::vector<Effect> effects_;
};

}  // namespace kefu::flow
