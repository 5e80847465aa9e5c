#pragma once

#include <kefu/base/language.h>
#include <kefu/base/money.h>
#include <kefu/base/rule_file.h>
#include <kefu/facts/action.h>
#include <kefu/facts/agent.h>
#include <kefu/facts/compensation.h>
#include <kefu/flow/guard.h>

#include <boost/describe.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace kefu {

class PhraseBook;

/// One step of a playbook: what to do, and for whom it is meant.
struct PlaybookStep {
  Bilingual text;
  std::optional<ActionKind> action;
  std::optional<PhraseId> phrase;
  std::vector<Guard> when;  ///< a step whose guards do not hold is left out

  bool operator==(const PlaybookStep&) const = default;
};
BOOST_DESCRIBE_STRUCT(PlaybookStep, (), (text, action, phrase, when))

/// A way to solve a complaint, as a rule (spec: CPL-P4).
struct PlaybookOption {
  std::string id;
  Bilingual text;
  std::vector<Guard> when;
  std::int64_t rank = 100;               ///< the lowest three that fit are offered
  std::optional<CompensationKind> kind;  ///< what is given, if anything
  std::int64_t cost_percent = 0;         ///< of the harm
  Role authority = Role::agent;          ///< the least that may grant it, whatever it costs
  std::string due;                       ///< a span of time from now: "2d" or a policy key

  bool operator==(const PlaybookOption&) const = default;
};
BOOST_DESCRIBE_STRUCT(PlaybookOption, (), (id, text, when, rank, kind, cost_percent, authority, due))
template <>
inline constexpr bool defaulted<PlaybookOption> = true;

/// How to answer a kind of customer, objection or complaint (spec: ENT-21). Offered only while its condition holds.
struct Playbook {
  std::string id;
  Bilingual title;
  std::vector<Guard> when;
  std::vector<PlaybookStep> steps;
  std::vector<PlaybookOption> options;

  bool operator==(const Playbook&) const = default;
};
BOOST_DESCRIBE_STRUCT(Playbook, (), (id, title, when, steps, options))

/// A way to solve the complaint at hand, with what it costs, who may grant it, and by when it shall be done.
struct ComplaintOption {
  std::string id;
  Bilingual text;
  std::optional<CompensationKind> kind;
  Money cost;
  Role authority = Role::agent;
  Instant due;

  bool operator==(const ComplaintOption&) const = default;
};
BOOST_DESCRIBE_STRUCT(ComplaintOption, (), (id, text, kind, cost, authority, due))

/// The playbooks of the house: immutable, cheap to copy.
class Playbooks {
 public:
  /// Reads "common/playbooks.json". Phrases that it names are checked only against a book.
  ///
  /// Throws  NotFound `rules.no_file`; RuleError with every finding: `playbook.duplicate_id`, `playbook.no_steps`,
  ///         `playbook.unknown_due`, `chart.unknown_fact`, ...
  explicit Playbooks(const RuleSource& rules, const PhraseBook* phrases = nullptr);

  [[nodiscard]] std::span<const Playbook> all() const noexcept;

  /// What it was made of.
  [[nodiscard]] const RuleSource& source() const noexcept;

  /// Those whose condition holds, in file order, with the steps whose guards hold.
  [[nodiscard]] std::vector<Playbook> find_playbooks(const CaseFacts& facts, const Policy& policy) const;

  /// Up to three options for a complaint, the best first. The rules of the house always have one.
  ///
  /// harm         what the customer lost, as far as known: damage claimed, else the order total, else 0
  /// order_total  what a supervisor may grant up to (spec: CPL-AUTH), if there is an order
  [[nodiscard]] std::vector<ComplaintOption> complaint_options(const CaseFacts& facts, const Policy& policy, Instant at,
                                                               const Money& harm,
                                                               const std::optional<Money>& order_total) const;

 private:
  struct Data;
  std::shared_ptr<const Data> data_;
};

}  // namespace kefu
