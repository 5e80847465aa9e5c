#pragma once

#include <kefu/base/instant.h>
#include <kefu/base/json.h>
#include <kefu/facts/action.h>
#include <kefu/facts/finding.h>
#include <kefu/facts/ids.h>

#include <boost/describe.hpp>

#include <optional>
#include <string>
#include <variant>
#include <vector>

/// Effects: what a step asks of whoever drives the chart. The interpreter itself changes only counters and timers.
namespace kefu {
namespace flow {

/// The host shall do something by a time; it stays pending until done or withdrawn.
struct Request {
  std::string name;  ///< stable within the chart; part of the action's id
  ActionKind kind{};
  Instant due;
  std::optional<PhraseId> phrase;
  std::optional<std::string> to;  ///< role that it is for, if not the agent at hand
  bool keep = false;              ///< one of this name is pending already: only its due changes, to the earlier of both
  bool promise = false;  ///< the phrase promises it to the customer: a promise once the host reports PromiseMade

  bool operator==(const Request&) const = default;
};
BOOST_DESCRIBE_STRUCT(Request, (), (name, kind, due, phrase, to, keep, promise))

/// The pending requests of that name in this case go away.
struct Withdraw {
  std::string name;

  bool operator==(const Withdraw&) const = default;
};
BOOST_DESCRIBE_STRUCT(Withdraw, (), (name))

/// Phrases to propose now.
struct Say {
  std::vector<PhraseId> phrases;

  bool operator==(const Say&) const = default;
};
BOOST_DESCRIBE_STRUCT(Say, (), (phrases))

/// A rule noticed something.
struct Note {
  FindingKind finding{};
  RuleId rule;

  bool operator==(const Note&) const = default;
};
BOOST_DESCRIBE_STRUCT(Note, (), (finding, rule))

/// A fact of the case gets a value, for later guards and for whoever reads the case. Flags are "true" or "false".
struct Set {
  std::string fact;
  std::string value;

  bool operator==(const Set&) const = default;
};
BOOST_DESCRIBE_STRUCT(Set, (), (fact, value))

/// The event is refused: the advice says accepted = false, with this finding.
struct Refuse {
  FindingKind finding{};
  RuleId rule;

  bool operator==(const Refuse&) const = default;
};
BOOST_DESCRIBE_STRUCT(Refuse, (), (finding, rule))

}  // namespace flow

using Effect = std::variant<flow::Request, flow::Withdraw, flow::Say, flow::Note, flow::Set, flow::Refuse>;

}  // namespace kefu
