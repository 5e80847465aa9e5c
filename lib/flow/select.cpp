#include "flow/run.h"

#include <algorithm>

namespace kefu::flow {

/// Every innermost state looks for itself first, then for the states around it, in document order.
Run::Chosen Run::select(Symbol symbol) const {
  Chosen enabled;
  for (const StateIndex leaf : active_) {
    if (!tables_.is_leaf(leaf)) continue;
    const Transition* found = first_enabled(leaf, symbol);
    if (found && std::ranges::find(enabled, found) == enabled.end()) enabled.push_back(found);
  }
  return enabled.size() > 1 ? without_conflicts(enabled) : enabled;
}

const Transition* Run::first_enabled(StateIndex leaf, Symbol symbol) const {
  for (StateIndex state = leaf; state != root; state = tables_.states[state].parent)
    for (const std::uint16_t candidate : tables_.candidates_of(state, symbol))
      if (hold(tables_.transitions[candidate].when, view())) return &tables_.transitions[candidate];
  return nullptr;
}

/// Of two transitions that leave a common state the inner one wins, else the earlier one.
Run::Chosen Run::without_conflicts(const Chosen& enabled) const {
  Chosen kept;
  for (const Transition* candidate : enabled) {
    const StateSet exits = exits_of(*candidate);
    const auto conflicts = [&](const Transition* other) {
      const StateSet others = exits_of(*other);
      return std::ranges::any_of(others, [&](StateIndex state) { return contains(exits, state); });
    };
    const auto yields = [&](const Transition* other) { return tables_.is_inside(candidate->source, other->source); };
    if (std::ranges::any_of(kept, [&](const Transition* other) { return conflicts(other) && !yields(other); }))
      continue;
    std::erase_if(kept, conflicts);
    kept.push_back(candidate);
  }
  return kept;
}

/// Where a transition really leads: a history stands for what it remembers.
StateSet Run::targets_of(const Transition& transition) const {
  if (!transition.target) return {};
  const State& target = tables_.states[*transition.target];
  if (target.kind != StateKind::history) return {*transition.target};
  const auto remembered = history_.find(*transition.target);
  return remembered == history_.end() ? StateSet{target.initial} : remembered->second;
}

/// The innermost compound state that holds the source and all targets and stays active.
StateIndex Run::domain_of(const Transition& transition) const {
  const StateSet targets = targets_of(transition);
  const auto holds_targets = [&](StateIndex state) {
    return std::ranges::all_of(targets, [&](StateIndex target) { return tables_.is_inside(target, state); });
  };
  const auto is_compound = [&](StateIndex state) { return tables_.states[state].kind == StateKind::compound; };
  if (transition.internal && is_compound(transition.source) && holds_targets(transition.source))
    return transition.source;
  StateIndex domain = tables_.states[transition.source].parent;
  while (domain != root && !(is_compound(domain) && holds_targets(domain))) domain = tables_.states[domain].parent;
  return domain;
}

StateSet Run::exits_of(const Transition& transition) const {
  StateSet exits;
  if (!transition.target) return exits;
  const StateIndex domain = domain_of(transition);
  for (const StateIndex state : active_)
    if (tables_.is_inside(state, domain)) exits.push_back(state);
  return exits;
}

}  // namespace kefu::flow
