#include "flow/run.h"

#include <algorithm>

namespace kefu::flow {

/// Where to is settled only after leaving, because a history may have been written on the way out.
void Run::microstep(const Chosen& transitions) {
  leave(transitions);
  for (const Transition* transition : transitions) execute(transition->then);
  enter(entries_of(transitions));
}

/// The last in document order leaves first.
void Run::leave(const Chosen& transitions) {
  StateSet exits;
  for (const Transition* transition : transitions)
    for (const StateIndex state : exits_of(*transition)) insert(exits, state);
  for (auto state = exits.rbegin(); state != exits.rend(); ++state) remember(*state);
  for (auto state = exits.rbegin(); state != exits.rend(); ++state) {
    execute(tables_.states[*state].leave);
    std::erase(active_, *state);
  }
}

void Run::remember(StateIndex state) {
  for (const StateIndex index : tables_.states[state].histories) {
    StateSet& remembered = history_[index];
    remembered.clear();
    for (const StateIndex inner : active_) {
      const bool wanted = tables_.states[index].deep ? tables_.is_leaf(inner) && tables_.is_inside(inner, state)
                                                     : tables_.states[inner].parent == state;
      if (wanted) remembered.push_back(inner);
    }
  }
}

void Run::enter(const StateSet& states) {
  for (const StateIndex state : states) {
    insert(active_, state);
    entered_.emplace_back(tables_.states[state].id);
    execute(tables_.states[state].enter);
    if (tables_.states[state].kind == StateKind::final_state) tell_done(state);
  }
}

StateSet Run::entries_of(const Chosen& transitions) const {
  StateSet entries;
  for (const Transition* transition : transitions) {
    if (!transition->target) continue;
    add_with_children(*transition->target, entries);
    const StateIndex domain = domain_of(*transition);
    for (const StateIndex target : targets_of(*transition)) add_ancestors(target, domain, entries);
  }
  return entries;
}

/// A state and all that is entered with it by default, or what a history remembers.
void Run::add_with_children(StateIndex index, StateSet& entries) const {
  const State& state = tables_.states[index];
  if (state.kind == StateKind::history) {
    const auto found = history_.find(index);
    const StateSet inner = found == history_.end() ? StateSet{state.initial} : found->second;
    for (const StateIndex remembered : inner) add_with_children(remembered, entries);
    for (const StateIndex remembered : inner) add_ancestors(remembered, state.parent, entries);
    return;
  }
  insert(entries, index);
  if (state.kind == StateKind::compound) {
    add_with_children(state.initial, entries);
    add_ancestors(state.initial, index, entries);
  }
  if (state.kind == StateKind::parallel) add_regions(index, entries);
}

/// Regions into which no target leads are entered by default.
void Run::add_regions(StateIndex parallel, StateSet& entries) const {
  for (const StateIndex region : tables_.states[parallel].children)
    if (std::ranges::none_of(entries,
                             [&](StateIndex state) { return state == region || tables_.is_inside(state, region); }))
      add_with_children(region, entries);
}

void Run::add_ancestors(StateIndex state, StateIndex until, StateSet& entries) const {
  for (StateIndex outer = tables_.states[state].parent; outer != until && outer != root;
       outer = tables_.states[outer].parent) {
    insert(entries, outer);
    if (tables_.states[outer].kind == StateKind::parallel) add_regions(outer, entries);
  }
}

/// A final state ends the state around it, and that may end the parallel state around both.
void Run::tell_done(StateIndex final_state) {
  const StateIndex parent = tables_.states[final_state].parent;
  if (parent == root) return;
  raise_done(parent);
  const StateIndex outer = tables_.states[parent].parent;
  if (tables_.states[outer].kind == StateKind::parallel && is_done(outer)) raise_done(outer);
}

bool Run::is_done(StateIndex index) const {
  const State& state = tables_.states[index];
  const auto is_final = [&](StateIndex child) {
    return tables_.states[child].kind == StateKind::final_state && contains(active_, child);
  };
  if (state.kind == StateKind::compound) return std::ranges::any_of(state.children, is_final);
  return state.kind == StateKind::parallel &&
         std::ranges::all_of(state.children, [&](StateIndex region) { return is_done(region); });
}

void Run::raise_done(StateIndex state) {
  if (tables_.states[state].done != no_symbol) queue_.push_back(tables_.states[state].done);
}

}  // namespace kefu::flow
