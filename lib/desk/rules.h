#pragma once

#include <kefu/base/calendar.h>
#include <kefu/base/rule_file.h>
#include <kefu/facts/policy.h>
#include <kefu/flow/chart.h>
#include <kefu/flow/phrase_book.h>
#include <kefu/flow/playbook.h>
#include <kefu/judge/judge.h>

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace kefu {

/// All rules that a desk works under at one time, as one rule set: packs, charts, phrases, playbooks and the policy.
class Rules {
 public:
  /// The built-in files with a user's folder over them, and a policy.
  [[nodiscard]] static Rules make(const RuleSource& source, const Policy& policy);

  /// What bytes() wrote, from the journal.
  [[nodiscard]] static Rules read(std::string_view bytes);

  /// Every file and the policy as one JSON document: equal rules, equal bytes.
  [[nodiscard]] const std::string& bytes() const { return state_->bytes; }
  [[nodiscard]] const Digest& digest() const { return state_->digest; }

  [[nodiscard]] const Judge& judge() const { return state_->judge; }
  [[nodiscard]] const std::vector<Chart>& charts() const { return state_->charts; }
  [[nodiscard]] const Chart* find_chart(std::string_view id) const;
  [[nodiscard]] const PhraseBook& phrases() const { return state_->phrases; }
  [[nodiscard]] const Playbooks& playbooks() const { return state_->playbooks; }
  [[nodiscard]] const Policy& policy() const { return state_->policy; }
  [[nodiscard]] const Calendar& business() const { return state_->business; }

 private:
  struct State {
    std::string bytes;
    Digest digest;
    Policy policy;
    Calendar business;
    PhraseBook phrases;
    std::vector<Chart> charts;
    Playbooks playbooks;
    Judge judge;
  };
  explicit Rules(std::shared_ptr<const State> state) : state_(std::move(state)) {}
  std::shared_ptr<const State> state_;
};

/// Which rules were in force when; rules of the past are read from the journal when a case asks for them.
class RuleShelf {
 public:
  using Load = std::function<std::string(const Digest&)>;

  explicit RuleShelf(Load load) : load_(std::move(load)) {}

  void put(const Rules& rules);

  /// From `at` on these were in force (RulesChanged).
  void change(Instant at, const Digest& digest);

  /// Before the changes are told again.
  void forget_changes() { changes_.clear(); }

  /// In force at that instant; before the journal's first rules, those.
  [[nodiscard]] const Rules& in_force(Instant at) const;

  [[nodiscard]] const Rules& get(const Digest& digest) const;

 private:
  struct Change {
    Instant at;
    Digest digest;
  };
  Load load_;
  std::vector<Change> changes_;  // by instant
  mutable std::map<Digest, Rules> known_;
};

}  // namespace kefu
