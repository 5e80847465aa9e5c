#include "flow/compile.h"

#include <kefu/facts/event.h>

#include <fmt/format.h>

#include <algorithm>
#include <limits>

namespace kefu::flow {
namespace {

constexpr std::size_t max_states = 1000;

/// "message_received" and its like.
bool is_event(std::string_view type) {
  bool found = false;
  boost::mp11::mp_for_each<boost::mp11::mp_transform<boost::mp11::mp_identity, Event>>(
      [&]<class I>(I) { found = found || type == snake_case(type_name<typename I::type>()); });
  return found;
}

StateKind kind_of(const StateDefinition& state) {
  return state.kind.value_or(state.states.empty() ? StateKind::atomic : StateKind::compound);
}

/// Fills the tables of one chart.
class ChartCompiler {
 public:
  ChartCompiler(Tables& tables, const PhraseBook* phrases, Complaints& complaints)
      : tables_(tables), definition_(tables.definition), complaints_(complaints) {
    names_.phrases = phrases;
  }

  void compile() {
    declare();
    if (!add_states()) return;
    const auto end = static_cast<StateIndex>(tables_.states.size());
    for (StateIndex state = 1; state < end; ++state) fill(state);
    link_children();
    for (StateIndex state = 0; state < end; ++state) check_shape(state);
    compile_case();
    index_transitions();
    check_reachable(tables_, pointers_, complaints_);
    check_used();
  }

 private:
  // Names

  void declare() {
    if (definition_.id.empty()) complaints_.add("chart.empty_id", "/id", "a chart needs an id");
    tables_.symbols.emplace_back();
    for (std::size_t i = 0; i < definition_.signals.size(); ++i)
      declare_symbol(definition_.signals[i].id, fmt::format("/signals/{}/id", i));
    for (std::size_t i = 0; i < definition_.timers.size(); ++i) {
      declare_symbol(definition_.timers[i].id, fmt::format("/timers/{}/id", i));
      names_.timers.insert(definition_.timers[i].id);
    }
    for (std::size_t i = 0; i < definition_.counters.size(); ++i) {
      const CounterDefinition& counter = definition_.counters[i];
      const auto index = static_cast<CounterIndex>(tables_.counters.size());
      tables_.counters.push_back({counter.id, counter.scope == CounterScope::session_scope});
      check_new(names_.counters.emplace(counter.id, index).second, counter.id, fmt::format("/counters/{}/id", i));
    }
  }

  void declare_symbol(const std::string& id, const std::string& pointer) {
    if (id.starts_with("done.")) complaints_.add("chart.reserved_id", pointer, "'done.' begins the interpreter's own");
    check_new(names_.symbols.emplace(id, add_symbol(id)).second, id, pointer);
  }

  Symbol add_symbol(const std::string& id) {
    tables_.symbols.push_back(id);
    return static_cast<Symbol>(tables_.symbols.size() - 1);
  }

  void check_new(bool is_new, const std::string& id, const std::string& pointer) {
    if (id.empty())
      complaints_.add("chart.empty_id", pointer, "an id must not be empty");
    else if (!is_new)
      complaints_.add("chart.duplicate_id", pointer, fmt::format("'{}' is there already", id));
  }

  // States

  bool add_states() {
    tables_.states.push_back({});
    pointers_.emplace_back();
    if (definition_.states.empty()) complaints_.add("chart.no_states", "/states", "a chart needs states");
    add_children(definition_.states, root, "/states");
    if (tables_.states.size() > max_states)
      complaints_.add("chart.too_large", "/states", fmt::format("more than {} states", max_states));
    return !definition_.states.empty() && tables_.states.size() <= max_states;
  }

  void add_children(const std::vector<StateDefinition>& children, StateIndex parent, const std::string& pointer) {
    for (std::size_t i = 0; i < children.size() && tables_.states.size() <= max_states; ++i) {
      const std::string here = fmt::format("{}/{}", pointer, i);
      const auto index = static_cast<StateIndex>(tables_.states.size());
      State& state = tables_.states.emplace_back();
      state.id = children[i].id;
      state.kind = kind_of(children[i]);
      state.parent = parent;
      state.deep = children[i].deep;
      state.definition = &children[i];
      pointers_.push_back(here);
      check_new(names_.states.emplace(children[i].id, index).second, children[i].id, here + "/id");
      add_children(children[i].states, index, here + "/states");
    }
    tables_.states[parent].last = static_cast<StateIndex>(tables_.states.size() - 1);
  }

  void link_children() {
    const auto end = static_cast<StateIndex>(tables_.states.size());
    for (StateIndex index = 1; index < end; ++index) {
      State& parent = tables_.states[tables_.states[index].parent];
      (tables_.states[index].kind == StateKind::history ? parent.histories : parent.children).push_back(index);
    }
  }

  void fill(StateIndex index) {
    const StateDefinition& definition = *tables_.states[index].definition;
    const std::string& pointer = pointers_[index];
    tables_.states[index].enter = compile_commands(definition.enter, pointer + "/enter", names_, complaints_);
    tables_.states[index].leave = compile_commands(definition.leave, pointer + "/leave", names_, complaints_);
    for (std::size_t i = 0; i < definition.transitions.size(); ++i)
      add_transition(index, definition.transitions[i], fmt::format("{}/transitions/{}", pointer, i));
  }

  void add_transition(StateIndex source, const TransitionDefinition& definition, const std::string& pointer) {
    Transition transition{.source = source, .internal = definition.internal, .definition = &definition};
    if (definition.on) transition.on = heard(*definition.on, pointer + "/on");
    if (definition.to) transition.target = target(*definition.to, pointer + "/to");
    if (!definition.on && !definition.to && definition.when.empty())
      complaints_.add("chart.endless", pointer, "without signal, target and guard it would be taken for ever");
    transition.when = compile_guards(definition.when, pointer + "/when", names_, complaints_);
    transition.then = compile_commands(definition.then, pointer + "/then", names_, complaints_);
    tables_.transitions.push_back(std::move(transition));
  }

  Symbol heard(const std::string& id, const std::string& pointer) {
    if (const auto found = names_.symbols.find(id); found != names_.symbols.end()) {
      heard_.insert(id);
      return found->second;
    }
    constexpr std::string_view done = "done.state.";
    const auto state = names_.states.find(std::string_view(id).substr(std::min(done.size(), id.size())));
    if (!id.starts_with(done) || state == names_.states.end()) {
      complaints_.add("chart.unknown_signal", pointer, fmt::format("there is no signal or timer '{}'", id));
      return no_symbol;
    }
    const Symbol symbol = add_symbol(id);
    names_.symbols.emplace(id, symbol);
    tables_.states[state->second].done = symbol;
    return symbol;
  }

  StateIndex target(const std::string& id, const std::string& pointer) {
    const auto found = names_.states.find(id);
    if (found != names_.states.end()) return found->second;
    complaints_.add("chart.unknown_target", pointer, fmt::format("there is no state '{}'", id));
    return root;
  }

  // Shapes

  void check_shape(StateIndex index) {
    const State& state = tables_.states[index];
    if (state.kind == StateKind::compound || state.kind == StateKind::history) set_initial(index);
    if (index == root) return;
    const StateDefinition& definition = *state.definition;
    const bool is_history = state.kind == StateKind::history;
    const bool has_children = state.kind == StateKind::compound || state.kind == StateKind::parallel;
    if (has_children && definition.states.empty()) complain_of(index, "needs states inside");
    if (!has_children && !definition.states.empty()) complain_of(index, "has no states inside");
    if (state.kind != StateKind::compound && !is_history && definition.initial)
      complain_of(index, "has no initial state");
    if (state.kind != StateKind::history && definition.deep) complain_of(index, "cannot be deep");
    if (state.kind == StateKind::final_state && !definition.transitions.empty())
      complaints_.add("chart.final_with_exits", pointers_[index] + "/transitions",
                      "nothing leads out of a final state");
    if (is_history && !(definition.transitions.empty() && definition.enter.empty() && definition.leave.empty()))
      complain_of(index, "has no transitions and no commands");
  }

  void complain_of(StateIndex index, std::string_view what) {
    complaints_.add("chart.kind", pointers_[index],
                    fmt::format("a state of kind {} {}", name_of(tables_.states[index].kind), what));
  }

  /// The child that a compound state begins with, or what a history begins with before it remembers anything.
  void set_initial(StateIndex index) {
    State& state = tables_.states[index];
    const bool is_root = index == root;
    const std::string id = is_root ? definition_.initial : state.definition->initial.value_or("");
    const std::string pointer = pointers_[index] + "/initial";
    const auto found = names_.states.find(id);
    if (id.empty())
      complaints_.add("chart.missing_initial", pointers_[index],
                      fmt::format("'{}' needs an initial state", is_root ? definition_.id : state.id));
    else if (found == names_.states.end() || !may_begin(index, found->second))
      complaints_.add("chart.unknown_initial", pointer, fmt::format("'{}' is no state to begin with here", id));
    else
      state.initial = found->second;
  }

  [[nodiscard]] bool may_begin(StateIndex index, StateIndex initial) const {
    const State& state = tables_.states[index];
    if (state.kind == StateKind::compound) return tables_.states[initial].parent == index;
    return state.parent != root && tables_.is_inside(initial, state.parent) &&
           tables_.states[initial].kind != StateKind::history;
  }

  // Case and signals

  void compile_case() {
    names_.in_case = false;
    names_.has_policy = false;
    if (definition_.cases) {
      const auto& openings = definition_.cases->opened_by;
      for (std::size_t i = 0; i < openings.size(); ++i) {
        const std::string pointer = fmt::format("/cases/opened_by/{}", i);
        check_event(openings[i].on, pointer);
        tables_.openings.push_back(
            {openings[i].on, compile_guards(openings[i].when, pointer + "/when", names_, complaints_)});
      }
    }
    for (std::size_t i = 0; i < definition_.listens.size(); ++i)
      add_listener(definition_.listens[i], fmt::format("/listens/{}", i));
  }

  void add_listener(const ListenDefinition& listen, const std::string& pointer) {
    check_event(listen.on, pointer);
    if (!names_.symbols.contains(listen.signal) || names_.timers.contains(listen.signal))
      complaints_.add("chart.unknown_signal", pointer + "/signal",
                      fmt::format("there is no signal '{}'", listen.signal));
    names_.raised.insert(listen.signal);
    tables_.listeners.push_back({listen.on, compile_guards(listen.when, pointer + "/when", names_, complaints_),
                                 listen.signal, listen.stop, listen.every});
  }

  void check_event(const std::string& type, const std::string& pointer) {
    if (!is_event(type))
      complaints_.add("chart.unknown_event", pointer + "/on", fmt::format("no journal event is called '{}'", type));
  }

  /// A chart that hosts step by themselves has no listens; then signals may come from anywhere.
  void check_used() {
    const bool is_closed = !definition_.listens.empty();
    for (std::size_t i = 0; i < definition_.signals.size(); ++i) {
      const std::string& id = definition_.signals[i].id;
      const std::string pointer = fmt::format("/signals/{}", i);
      if (is_closed && !names_.raised.contains(id))
        complaints_.add("chart.never_raised", pointer, fmt::format("nothing gives the signal '{}'", id));
      if (!heard_.contains(id))
        complaints_.add("chart.never_heard", pointer, fmt::format("no transition waits for the signal '{}'", id));
    }
    for (std::size_t i = 0; i < definition_.timers.size(); ++i)
      if (!names_.scheduled.contains(definition_.timers[i].id))
        complaints_.add("chart.never_scheduled", fmt::format("/timers/{}", i),
                        fmt::format("nothing schedules the timer '{}'", definition_.timers[i].id));
  }

  /// Sorts the transitions by state and signal, document order within.
  void index_transitions() {
    const std::size_t symbols = tables_.symbols.size();
    std::vector<std::vector<std::uint16_t>> cells(tables_.states.size() * symbols);
    for (std::size_t i = 0; i < tables_.transitions.size(); ++i)
      cells[tables_.transitions[i].source * symbols + tables_.transitions[i].on].push_back(
          static_cast<std::uint16_t>(i));
    for (const auto& cell : cells) {
      tables_.candidates.push_back(
          {static_cast<std::uint32_t>(tables_.order.size()), static_cast<std::uint32_t>(cell.size())});
      tables_.order.insert(tables_.order.end(), cell.begin(), cell.end());
    }
  }

  Tables& tables_;
  const ChartDefinition& definition_;
  Complaints& complaints_;
  Names names_;
  std::set<std::string_view> heard_;
  std::vector<std::string> pointers_;  ///< by state
};

}  // namespace

std::shared_ptr<const Tables> compile_chart(ChartDefinition definition, const PhraseBook* phrases,
                                            Complaints& complaints) {
  auto tables = std::make_shared<Tables>();
  tables->definition = std::move(definition);
  tables->digest = digest_of(to_json(tables->definition));
  ChartCompiler(*tables, phrases, complaints).compile();
  return tables;
}

}  // namespace kefu::flow
