#pragma once

#include <kefu/base/digest.h>
#include <kefu/flow/chart_definition.h>

#include "flow/policy_number.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// A chart as the interpreter wants it: names are numbers, states lie in document order, and what a state does with a
/// signal is found by one look. Views and pointers lead into the definition, which the tables own.
namespace kefu::flow {

/// States in document order; 0 is the root around the whole chart.
using StateIndex = std::uint16_t;
inline constexpr StateIndex root = 0;

/// Signals, timers and done events; 0 is "without a signal".
using Symbol = std::uint16_t;
inline constexpr Symbol no_symbol = 0;

using CounterIndex = std::uint16_t;

struct Test {
  enum class Kind { one_of, holds, lacks, below, at_least, at_most, active };

  Kind kind{};
  std::string_view fact{};
  std::optional<CounterIndex> counter = std::nullopt;
  std::span<const std::string> values{};
  Quantity limit{};
  StateIndex state = root;
};

struct CompiledGuard {
  enum class Mode { all, any, none };

  Mode mode = Mode::all;
  std::vector<Test> tests{};
};
using CompiledGuards = std::vector<CompiledGuard>;

/// By when: a span from now, or an instant among the facts.
struct Deadline {
  std::string_view at{};  ///< fact that holds the instant; else
  Quantity span{};
  Span clock = Span::wall;
};

struct CompiledAsk {
  const Ask* ask;
  Deadline due;
};
struct CompiledSchedule {
  std::string_view timer;
  Deadline due;
};
struct CompiledCancel {
  std::string_view timer;
};
struct CompiledSet {
  const Set* set;
  FactValue value;
};
struct CompiledCount {
  CounterIndex counter;
  std::int64_t by;
};
struct CompiledReset {
  CounterIndex counter;
};
struct CompiledRaise {
  Symbol symbol;
};
struct CompiledCommand;
struct CompiledGiven {
  CompiledGuards when;
  std::vector<CompiledCommand> then;
  std::vector<CompiledCommand> otherwise;
};

struct CompiledCommand {
  std::variant<CompiledAsk, const Withdraw*, const Say*, const Note*, const Refuse*, CompiledSet, CompiledSchedule,
               CompiledCancel, CompiledCount, CompiledReset, CompiledRaise, CompiledGiven>
      what;
};
using CompiledCommands = std::vector<CompiledCommand>;

struct Transition {
  StateIndex source = root;
  std::optional<StateIndex> target = std::nullopt;
  Symbol on = no_symbol;
  bool internal = false;
  CompiledGuards when{};
  CompiledCommands then{};
  const TransitionDefinition* definition = nullptr;
};

struct State {
  std::string_view id;
  StateKind kind = StateKind::compound;
  StateIndex parent = root;
  StateIndex last = root;     ///< the last state inside this one, in document order
  StateIndex initial = root;  ///< compound: the child entered first; history: the default
  bool deep = false;
  Symbol done = no_symbol;           ///< raised when this state is done, if someone listens
  std::vector<StateIndex> children;  ///< without histories
  std::vector<StateIndex> histories;
  CompiledCommands enter;
  CompiledCommands leave;
  const StateDefinition* definition = nullptr;  ///< null for the root
};

struct Opening {
  std::string_view on;
  CompiledGuards when;
};

struct Listener {
  std::string_view on;
  CompiledGuards when;
  std::string_view signal;
  bool stop = false;
  bool every = false;
};

struct Counter {
  std::string_view id;
  bool session = false;
};

struct Candidates {
  std::uint32_t first = 0;
  std::uint32_t count = 0;
};

struct Tables {
  ChartDefinition definition;
  Digest digest;
  std::vector<State> states;
  std::vector<std::string> symbols;  ///< by Symbol
  std::vector<Counter> counters;
  std::vector<Transition> transitions;  ///< in document order
  std::vector<Candidates> candidates;   ///< [state x symbols + symbol]: a stretch of `order`
  std::vector<std::uint16_t> order;     ///< transitions by state, symbol and document order
  std::vector<Opening> openings;
  std::vector<Listener> listeners;

  [[nodiscard]] bool is_inside(StateIndex inner, StateIndex outer) const {
    return inner > outer && inner <= states[outer].last;
  }
  [[nodiscard]] bool is_leaf(StateIndex state) const {
    return states[state].kind == StateKind::atomic || states[state].kind == StateKind::final_state;
  }
  [[nodiscard]] std::span<const std::uint16_t> candidates_of(StateIndex state, Symbol symbol) const {
    const Candidates& found = candidates[state * symbols.size() + symbol];
    return std::span(order).subspan(found.first, found.count);
  }
  [[nodiscard]] std::optional<StateIndex> find_state(std::string_view id) const;
  [[nodiscard]] std::optional<Symbol> find_symbol(std::string_view id) const;
};

}  // namespace kefu::flow
