#include "flow/compile.h"

#include <fmt/format.h>

namespace kefu::flow {
namespace {

/// Follows every way that there is, whatever its guards say.
class Walk {
 public:
  explicit Walk(const Tables& tables) : tables_(tables), reached_(tables.states.size()) {}

  std::vector<bool> run() {
    enter(root);
    while (!open_.empty()) {
      const StateIndex state = open_.back();
      open_.pop_back();
      for (const Transition& transition : tables_.transitions)
        if (transition.source == state && transition.target) arrive(*transition.target);
    }
    return reached_;
  }

 private:
  /// A target is entered together with the states around it.
  void arrive(StateIndex target) {
    for (StateIndex state = target; state != root; state = tables_.states[state].parent) mark(state);
    enter(target);
  }

  void enter(StateIndex index) {
    mark(index);
    const State& state = tables_.states[index];
    if (state.kind == StateKind::parallel)
      for (const StateIndex child : state.children) arrive_once(child);
    else if (state.initial != root)
      arrive_once(state.initial);
  }

  void arrive_once(StateIndex state) {
    if (!reached_[state]) arrive(state);
  }

  void mark(StateIndex index) {
    if (reached_[index]) return;
    reached_[index] = true;
    open_.push_back(index);
    if (tables_.states[index].kind == StateKind::parallel)
      for (const StateIndex child : tables_.states[index].children) arrive_once(child);
  }

  const Tables& tables_;
  std::vector<bool> reached_;
  std::vector<StateIndex> open_;
};

}  // namespace

void check_reachable(const Tables& tables, const std::vector<std::string>& pointers, Complaints& complaints) {
  const std::vector<bool> reached = Walk(tables).run();
  for (std::size_t state = 1; state < reached.size(); ++state)
    if (!reached[state])
      complaints.add("chart.unreachable", pointers[state] + "/id",
                     fmt::format("no way leads to the state '{}'", tables.states[state].id));
}

}  // namespace kefu::flow
