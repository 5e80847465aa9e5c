#pragma once

#include <kefu/base/language.h>
#include <kefu/flow/command.h>
#include <kefu/flow/guard.h>

#include <boost/describe.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// A statechart as a rule file says it (docs/charts.md). Values only: Chart checks and runs them.
namespace kefu {

enum class StateKind { atomic, compound, parallel, final_state, history };
BOOST_DESCRIBE_ENUM(StateKind, atomic, compound, parallel, final_state, history)

/// A counter lives with the case, or is shared by all cases of a session.
enum class CounterScope { case_scope, session_scope };
BOOST_DESCRIBE_ENUM(CounterScope, case_scope, session_scope)

/// What there is at most one unfinished case for.
enum class CaseKey { issue, message, session };
BOOST_DESCRIBE_ENUM(CaseKey, issue, message, session)

struct TransitionDefinition {
  std::optional<std::string> on;  ///< a signal, a timer or "done.state.<id>"; none: taken as soon as the guards hold
  std::vector<Guard> when;
  std::optional<std::string> to;  ///< a state; none: the state stays, only the commands are done
  std::vector<Command> then;
  bool internal = false;  ///< with a target inside its own compound state, that state is not left
  std::optional<Bilingual> title;

  bool operator==(const TransitionDefinition&) const = default;
};
BOOST_DESCRIBE_STRUCT(TransitionDefinition, (), (on, when, to, then, internal, title))

struct StateDefinition {
  std::string id;
  Bilingual title;
  std::optional<StateKind> kind;       ///< default: compound with states inside, else atomic
  std::optional<std::string> initial;  ///< compound: the child entered first; history: the state entered without one
  bool deep = false;                   ///< history: remembers the innermost states, not only the children
  std::vector<Command> enter;
  std::vector<Command> leave;
  std::vector<TransitionDefinition> transitions;
  std::vector<StateDefinition> states;

  bool operator==(const StateDefinition&) const = default;
};
BOOST_DESCRIBE_STRUCT(StateDefinition, (), (id, title, kind, initial, deep, enter, leave, transitions, states))

/// A journal event with guards over the facts (no counters, no states: no case need exist yet).
struct OpeningDefinition {
  std::string on;  ///< the event's type: "message_received"
  std::vector<Guard> when;

  bool operator==(const OpeningDefinition&) const = default;
};
BOOST_DESCRIBE_STRUCT(OpeningDefinition, (), (on, when))

/// Which events open a case, and of what there is one.
struct CaseDefinition {
  std::vector<OpeningDefinition> opened_by;
  CaseKey one_per{};

  bool operator==(const CaseDefinition&) const = default;
};
BOOST_DESCRIBE_STRUCT(CaseDefinition, (), (opened_by, one_per))

/// Which journal event is which signal. All that match give theirs, in order, up to one that says `stop`. An event goes
/// to the newest unfinished case of its issue; where `every` is said, to all of its issue or session.
struct ListenDefinition {
  std::string on;
  std::vector<Guard> when;
  std::string signal;
  bool stop = false;
  bool every = false;

  bool operator==(const ListenDefinition&) const = default;
};
BOOST_DESCRIBE_STRUCT(ListenDefinition, (), (on, when, signal, stop, every))

/// A signal or timer, with the words that pictures show.
struct SignalDefinition {
  std::string id;
  Bilingual title;

  bool operator==(const SignalDefinition&) const = default;
};
BOOST_DESCRIBE_STRUCT(SignalDefinition, (), (id, title))

struct CounterDefinition {
  std::string id;
  CounterScope scope{};

  bool operator==(const CounterDefinition&) const = default;
};
BOOST_DESCRIBE_STRUCT(CounterDefinition, (), (id, scope))

struct ChartDefinition {
  std::string id;
  std::string version;
  Bilingual title;
  std::optional<CaseDefinition> cases;
  std::vector<SignalDefinition> signals;
  std::vector<SignalDefinition> timers;
  std::vector<CounterDefinition> counters;
  std::vector<ListenDefinition> listens;
  std::string initial;
  std::vector<StateDefinition> states;

  bool operator==(const ChartDefinition&) const = default;
};
BOOST_DESCRIBE_STRUCT(ChartDefinition, (),
                      (id, version, title, cases, signals, timers, counters, listens, initial, states))

}  // namespace kefu
