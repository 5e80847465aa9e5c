#pragma once

#include <kefu/flow/effect.h>
#include <kefu/flow/guard.h>

#include <boost/describe.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// Commands: the closed list of what a chart can do on entering or leaving a state and on a transition.
///
/// In JSON an object of one key: {"schedule": {"timer": "check", "after": "obj.check_timeout"}}. A span of time is
/// text: "30min", the key of a policy duration ("obj.check_timeout"), or a fact that holds microseconds
/// ("case.reply_time").
namespace kefu {
namespace flow {

/// In which time a span runs: all day, or only while the house works.
enum class Span { wall, business };
BOOST_DESCRIBE_ENUM(Span, wall, business)

/// Asks the host for something (effect: Request). Exactly one of `after` and `at` says by when.
struct Ask {
  std::string name;
  ActionKind kind{};
  std::optional<std::string> after;  ///< a span of time from now
  std::optional<std::string> at;     ///< a fact that holds the instant
  std::optional<Span> clock;         ///< of `after`; default wall
  std::optional<PhraseId> phrase;
  std::optional<std::string> to;
  bool keep = false;
  bool promise = false;

  bool operator==(const Ask&) const = default;
};
BOOST_DESCRIBE_STRUCT(Ask, (), (name, kind, after, at, clock, phrase, to, keep, promise))

/// The timer's id comes as a signal when it falls due. Scheduling again moves it. To repeat, schedule again on firing.
struct Schedule {
  std::string timer;
  std::optional<std::string> after;
  std::optional<std::string> at;
  std::optional<Span> clock;

  bool operator==(const Schedule&) const = default;
};
BOOST_DESCRIBE_STRUCT(Schedule, (), (timer, after, at, clock))

struct Cancel {
  std::string timer;

  bool operator==(const Cancel&) const = default;
};
BOOST_DESCRIBE_STRUCT(Cancel, (), (timer))

/// Adds to a counter, 1 unless said otherwise; a counter never falls below 0.
struct Count {
  std::string counter;
  std::optional<std::int64_t> by;

  bool operator==(const Count&) const = default;
};
BOOST_DESCRIBE_STRUCT(Count, (), (counter, by))

struct Reset {
  std::string counter;

  bool operator==(const Reset&) const = default;
};
BOOST_DESCRIBE_STRUCT(Reset, (), (counter))

/// An internal signal, taken in the same step after what is enabled already.
struct Raise {
  std::string signal;

  bool operator==(const Raise&) const = default;
};
BOOST_DESCRIBE_STRUCT(Raise, (), (signal))

using PlainCommand = std::variant<Ask, Withdraw, Say, Note, Set, Refuse, Schedule, Cancel, Count, Reset, Raise>;

/// Does `then` if all guards hold, else `otherwise`. Guards see what the commands before have counted and set.
struct Given {
  std::vector<Guard> when;
  std::vector<PlainCommand> then;
  std::vector<PlainCommand> otherwise;

  bool operator==(const Given&) const = default;
};
BOOST_DESCRIBE_STRUCT(Given, (), (when, then, otherwise))

}  // namespace flow

using Command = std::variant<flow::Ask, flow::Withdraw, flow::Say, flow::Note, flow::Set, flow::Refuse, flow::Schedule,
                             flow::Cancel, flow::Count, flow::Reset, flow::Raise, flow::Given>;

}  // namespace kefu
