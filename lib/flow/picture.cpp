#include "flow/picture.h"

#include <fmt/format.h>

#include <algorithm>
#include <deque>
#include <map>

namespace kefu::flow {
namespace {

constexpr std::size_t no_transition = static_cast<std::size_t>(-1);

/// The innermost state that entering a state leads to by default.
StateIndex leaf_of(const Tables& tables, StateIndex state) {
  while (!tables.is_leaf(state)) {
    const State& outer = tables.states[state];
    state = outer.kind == StateKind::parallel ? outer.children.front() : outer.initial;
  }
  return state;
}

/// One step of a search: how a leaf was come to.
struct Arrival {
  StateIndex from = root;
  std::size_t by = no_transition;
};
using Arrivals = std::map<StateIndex, Arrival>;

bool is_automatic(const Tables& tables, const Transition& transition) {
  return transition.on == no_symbol || tables.symbols[transition.on].starts_with("done.");
}

bool leads_from(const Tables& tables, const Transition& transition, StateIndex leaf) {
  return transition.target && (transition.source == leaf || tables.is_inside(leaf, transition.source));
}

/// The fewest transitions from one leaf to another; after the first only those that need no signal.
Arrivals search(const Tables& tables, StateIndex from, StateIndex to, bool first_is_free) {
  Arrivals arrivals{{from, {}}};
  std::deque<StateIndex> open{from};
  while (!open.empty() && (!arrivals.contains(to) || to == from)) {
    const StateIndex here = open.front();
    open.pop_front();
    for (std::size_t i = 0; i < tables.transitions.size(); ++i) {
      const Transition& transition = tables.transitions[i];
      if (!leads_from(tables, transition, here)) continue;
      if (!(first_is_free && here == from) && !is_automatic(tables, transition)) continue;
      const StateIndex next = leaf_of(tables, *transition.target);
      if (next == to && to == from) return Arrivals{{from, {from, i}}};
      if (arrivals.emplace(next, Arrival{here, i}).second) open.push_back(next);
    }
  }
  return arrivals;
}

void follow(const Arrivals& arrivals, StateIndex from, StateIndex to, Way& way) {
  for (StateIndex here = to; arrivals.contains(here) && arrivals.at(here).by != no_transition;) {
    way.passed.insert(here);
    way.taken.insert(arrivals.at(here).by);
    here = arrivals.at(here).from;
    if (here == from) break;
  }
}

std::vector<StateIndex> known_leaves(const Tables& tables, std::span<const std::string> visited) {
  std::vector<StateIndex> leaves;
  for (const std::string& id : visited)
    if (const auto state = tables.find_state(id); state && tables.is_leaf(*state)) leaves.push_back(*state);
  return leaves;
}

std::string title_of_symbol(const Tables& tables, Symbol symbol, Language language) {
  for (const auto* list : {&tables.definition.signals, &tables.definition.timers})
    for (const SignalDefinition& signal : *list)
      if (signal.id == tables.symbols[symbol]) return signal.title.in(language);
  return language == Language::zh ? "完成" : "done";
}

}  // namespace

std::string label_of(const Tables& tables, const Transition& transition, Language language) {
  if (transition.definition->title) return transition.definition->title->in(language);
  return transition.on == no_symbol ? std::string() : title_of_symbol(tables, transition.on, language);
}

const std::string& title_of(const Tables& tables, StateIndex state, Language language) {
  return state == root ? tables.definition.title.in(language) : tables.states[state].definition->title.in(language);
}

std::vector<std::string> counted(const std::vector<std::string>& texts) {
  std::vector<std::pair<std::string, int>> counts;
  for (const std::string& text : texts) {
    const auto known = std::ranges::find(counts, text, &std::pair<std::string, int>::first);
    if (known == counts.end())
      counts.emplace_back(text, 1);
    else
      ++known->second;
  }
  std::vector<std::string> lines;
  for (const auto& [text, count] : counts) lines.push_back(count == 1 ? text : fmt::format("{} ×{}", text, count));
  return lines;
}

Way find_way(const Tables& tables, std::span<const std::string> visited) {
  Way way;
  const std::vector<StateIndex> leaves = known_leaves(tables, visited);
  if (leaves.empty()) return way;
  StateIndex here = leaf_of(tables, root);
  way.passed.insert(here);
  for (std::size_t i = 0; i < leaves.size(); ++i) {
    const bool is_start = i == 0;
    if (!is_start || leaves[i] != here) follow(search(tables, here, leaves[i], !is_start), here, leaves[i], way);
    here = leaves[i];
    way.passed.insert(here);
  }
  way.last = here;
  return way;
}

}  // namespace kefu::flow
