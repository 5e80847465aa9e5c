#include "flow/run.h"

#include "base/raise.h"

#include <algorithm>

namespace kefu::flow {
namespace {

/// More microsteps than any sensible chart takes for one signal: it would never come to rest.
constexpr int max_microsteps = 1000;

StateIndex known_state(const Tables& tables, const std::string& id) {
  if (const auto found = tables.find_state(id)) return *found;
  raise<IllegalStep>("chart.unknown_state", "chart '{}' has no state '{}'", tables.definition.id, id);
}

}  // namespace

bool contains(const StateSet& set, StateIndex state) { return std::ranges::binary_search(set, state); }

void insert(StateSet& set, StateIndex state) {
  const auto place = std::ranges::lower_bound(set, state);
  if (place == set.end() || *place != state) set.insert(place, state);
}

Run::Run(const Chart& chart, Instant at, const StepContext& context)
    : tables_(chart.tables()), at_(at), context_(context), counters_(chart.tables().counters.size()) {
  load_counters(context.session_counters, true);
}

void Run::load(const ChartState& state) {
  if (state.definition != tables_.digest)
    raise<IllegalStep>("chart.other_definition", "the state is of definition {}, chart '{}' is {}",
                       state.definition.text(), tables_.definition.id, tables_.digest.text());
  load_active(state);
  load_counters(state.counters, false);
  load_history(state);
  for (const Timer& timer : state.timers) {
    if (std::ranges::find(tables_.definition.timers, timer.id, &SignalDefinition::id) ==
        tables_.definition.timers.end())
      raise<IllegalStep>("chart.illegal_state", "chart '{}' has no timer '{}'", tables_.definition.id, timer.id);
    timers_.push_back(timer);
  }
}

void Run::load_active(const ChartState& state) {
  for (const std::string& id : state.active) insert(active_, known_state(tables_, id));
  check_configuration();
}

/// A compound state has one active child, a parallel state all of them, and what is active lies in what is active.
void Run::check_configuration() const {
  const auto require = [&](bool holds, StateIndex index) {
    if (!holds)
      raise<IllegalStep>("chart.illegal_state", "chart '{}' cannot stand as the state says: see '{}'",
                         tables_.definition.id, index == root ? tables_.definition.id : tables_.states[index].id);
  };
  const auto count_children = [&](StateIndex index) {
    return static_cast<std::size_t>(std::ranges::count_if(tables_.states[index].children,
                                                          [&](StateIndex child) { return contains(active_, child); }));
  };
  require(count_children(root) == 1, root);
  for (const StateIndex index : active_) {
    const State& state = tables_.states[index];
    require(state.kind != StateKind::history, index);
    require(state.parent == root || contains(active_, state.parent), index);
    if (state.kind == StateKind::compound) require(count_children(index) == 1, index);
    if (state.kind == StateKind::parallel) require(count_children(index) == state.children.size(), index);
  }
}

/// Session counters that are not this chart's belong to another one and are handed back as they came.
void Run::load_counters(const std::map<std::string, std::int64_t>& counters, bool session) {
  for (const auto& [id, value] : counters) {
    const auto found = std::ranges::find_if(
        tables_.counters, [&](const Counter& counter) { return counter.id == id && counter.session == session; });
    if (found != tables_.counters.end())
      counters_[static_cast<std::size_t>(found - tables_.counters.begin())] = value;
    else if (!session)
      raise<IllegalStep>("chart.illegal_state", "chart '{}' has no counter '{}'", tables_.definition.id, id);
  }
}

void Run::load_history(const ChartState& state) {
  for (const auto& [id, remembered] : state.history)
    for (const std::string& inner : remembered) insert(history_[known_state(tables_, id)], known_state(tables_, inner));
}

void Run::begin() {
  StateSet entries;
  add_with_children(tables_.states[root].initial, entries);
  enter(entries);
  come_to_rest();
}

bool Run::take(Symbol external) {
  const Chosen transitions = select(external);
  if (transitions.empty()) return false;
  microstep(transitions);
  come_to_rest();
  return true;
}

/// First whatever needs no signal, then the signals raised inside, one at a time.
void Run::come_to_rest() {
  for (int steps = 0; steps < max_microsteps; ++steps) {
    Chosen transitions = select(no_symbol);
    while (transitions.empty() && !queue_.empty()) {
      transitions = select(queue_.front());
      queue_.pop_front();
    }
    if (transitions.empty()) return;
    microstep(transitions);
  }
  raise<IllegalStep>("chart.endless", "chart '{}' does not come to rest", tables_.definition.id);
}

void Run::remove_timer(std::string_view id) {
  std::erase_if(timers_, [&](const Timer& timer) { return timer.id == id; });
}

bool Run::is_over() const {
  return std::ranges::none_of(active_,
                              [&](StateIndex state) { return tables_.states[state].kind == StateKind::atomic; });
}

void Run::save_counters(StepResult& result) const {
  for (std::size_t i = 0; i < counters_.size(); ++i) {
    auto& counters = tables_.counters[i].session ? result.session_counters : result.state.counters;
    const std::string id(tables_.counters[i].id);
    if (counters_[i] != 0)
      counters[id] = counters_[i];
    else
      counters.erase(id);
  }
}

StepResult Run::result(bool taken) && {
  StepResult result;
  result.taken = taken;
  result.entered = std::move(entered_);
  result.effects = std::move(effects_);
  result.session_counters = context_.session_counters;
  ChartState& state = result.state;
  state.definition = tables_.digest;
  for (const StateIndex index : active_) state.active.emplace_back(tables_.states[index].id);
  std::ranges::sort(state.active);
  for (const auto& [index, remembered] : history_)
    for (const StateIndex inner : remembered)
      state.history[std::string(tables_.states[index].id)].emplace_back(tables_.states[inner].id);
  save_counters(result);
  if (is_over()) timers_.clear();
  std::ranges::sort(timers_,
                    [](const Timer& a, const Timer& b) { return std::tie(a.due, a.id) < std::tie(b.due, b.id); });
  state.timers = std::move(timers_);
  return result;
}

}  // namespace kefu::flow
