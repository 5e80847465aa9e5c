#pragma once

#include <kefu/facts/policy.h>
#include <kefu/flow/case_facts.h>

#include <boost/describe.hpp>

#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

/// Guards: the closed list of questions that a rule may ask. There is no expression language and no evaluation of text.
///
/// In JSON an object of one key: {"holds": {"fact": "verdict.angry"}}. A limit is text: a whole number ("2"), a span of
/// time ("30min") or the key of a policy number ("obj.max_inquiry"), read when the guard is asked.
namespace kefu {
namespace flow {

/// The text of a fact is one of the listed ones; "" stands for unset.
struct OneOf {
  std::string fact;
  std::vector<std::string> values;

  bool operator==(const OneOf&) const = default;
};
BOOST_DESCRIBE_STRUCT(OneOf, (), (fact, values))

struct Holds {
  std::string fact;

  bool operator==(const Holds&) const = default;
};
BOOST_DESCRIBE_STRUCT(Holds, (), (fact))

struct Lacks {
  std::string fact;

  bool operator==(const Lacks&) const = default;
};
BOOST_DESCRIBE_STRUCT(Lacks, (), (fact))

/// A counter of the chart, or a number among the facts, is less than the limit. Exactly one of the two is named.
struct Below {
  std::optional<std::string> counter;
  std::optional<std::string> fact;
  std::string limit;

  bool operator==(const Below&) const = default;
};
BOOST_DESCRIBE_STRUCT(Below, (), (counter, fact, limit))

/// ... is the limit or more.
struct AtLeast {
  std::optional<std::string> counter;
  std::optional<std::string> fact;
  std::string limit;

  bool operator==(const AtLeast&) const = default;
};
BOOST_DESCRIBE_STRUCT(AtLeast, (), (counter, fact, limit))

/// ... is the limit or less.
struct AtMost {
  std::optional<std::string> counter;
  std::optional<std::string> fact;
  std::string limit;

  bool operator==(const AtMost&) const = default;
};
BOOST_DESCRIBE_STRUCT(AtMost, (), (counter, fact, limit))

/// A state of the chart is active.
struct Active {
  std::string state;

  bool operator==(const Active&) const = default;
};
BOOST_DESCRIBE_STRUCT(Active, (), (state))

using Condition = std::variant<OneOf, Holds, Lacks, Below, AtLeast, AtMost, Active>;

/// At least one of them holds.
struct Any {
  std::vector<Condition> of;

  bool operator==(const Any&) const = default;
};
BOOST_DESCRIBE_STRUCT(Any, (), (of))

/// None of them holds.
struct Unless {
  std::vector<Condition> of;

  bool operator==(const Unless&) const = default;
};
BOOST_DESCRIBE_STRUCT(Unless, (), (of))

}  // namespace flow

/// A list of guards holds if all of them do; an empty list holds.
using Guard = std::variant<flow::OneOf, flow::Holds, flow::Lacks, flow::Below, flow::AtLeast, flow::AtMost,
                           flow::Active, flow::Any, flow::Unless>;

/// Whether all guards hold for some facts, outside a chart: counters read as 0, no state is active.
[[nodiscard]] bool holds(std::span<const Guard> guards, const CaseFacts& facts, const Policy& policy);

}  // namespace kefu
