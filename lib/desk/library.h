#pragma once

#include "desk/agents.h"
#include "desk/fold.h"
#include "desk/rules.h"

#include <kefu/desk/desk.h>
#include <kefu/store/store.h>

#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace kefu {

/// Two customers that are one person from a moment on.
struct Merge {
  CustomerId merged;
  CustomerId into;
  Entry entry;
};

/// Reads subjects out of the journal: which facts make up a customer, and what they fold to.
class Library {
 public:
  Library(const Store& store, RuleShelf& shelf) : store_(store), shelf_(shelf) {}

  /// Takes the facts of the house itself: agents, merges, changes of rules.
  void read_house();
  void add_house(const Entry& entry);
  /// Back to what it was when it held that many: an append failed. The contacts are found again when asked for.
  void forget_after(std::size_t house_entries);
  [[nodiscard]] std::size_t house_entries() const { return house_.size(); }

  /// The customer in whose record another one lives on, as of a moment.
  [[nodiscard]] CustomerId root_of(CustomerId customer, const AsOf& moment = {}) const;

  /// Every customer that is a record of its own at that moment and has a fact by then.
  [[nodiscard]] std::vector<CustomerId> roots(const AsOf& moment = {}) const;

  /// The facts of a record in the order (at, sequence), up to a sequence.
  [[nodiscard]] std::vector<Entry> entries(const CustomerId& root, const AsOf& moment = {},
                                           std::optional<std::int64_t> through = {}) const;

  /// The customers whose facts make up a record: itself, and all that were merged into it.
  [[nodiscard]] std::vector<CustomerId> members_of(const CustomerId& root, const AsOf& moment = {},
                                                   std::optional<std::int64_t> through = {}) const;

  /// Other records with one of the verified contacts that the fact tells. Cost: one reading of the journal at first.
  [[nodiscard]] std::vector<CustomerId> others_with_contacts_of(const Entry& entry) const;
  void add_contacts(const Entry& entry);
  void forget_contacts() { contacts_.reset(); }

  /// Folds facts; timers are fired up to the last fact only. `watched` hears the reaction to one of them.
  struct Watch {
    std::int64_t sequence = 0;
    Reaction reaction = {};
    Verdicts said = {};
  };
  [[nodiscard]] Subject fold(const CustomerId& root, const std::vector<Entry>& entries, Watch* watched = nullptr) const;

  /// What the journal made of a record when that entry came: its facts, merges and agents up to there.
  [[nodiscard]] Subject fold_through(const Entry& entry, Watch& watched) const;

  /// As fold, with the agents that were known by then, and timers fired up to the moment.
  [[nodiscard]] Subject as_of(const CustomerId& root, const AsOf& moment, Instant now) const;

  [[nodiscard]] const Agents& agents() const { return agents_; }
  [[nodiscard]] const RuleShelf& shelf() const { return shelf_; }

 private:
  using ContactKey = std::pair<ContactKind, std::string>;
  using Contacts = std::map<ContactKey, std::map<CustomerId, std::int64_t>>;  // with the entry that told it first

  void rebuild();
  [[nodiscard]] const Contacts& contacts() const;
  [[nodiscard]] Agents agents_known_at(Instant known_at) const;
  [[nodiscard]] Agents agents_through(std::int64_t sequence) const;
  [[nodiscard]] CustomerId root_through(CustomerId customer, std::int64_t sequence) const;
  [[nodiscard]] Subject fold_with(const Agents& agents, const CustomerId& root, const std::vector<Entry>& entries,
                                  Watch* watched) const;

  const Store& store_;
  RuleShelf& shelf_;
  std::vector<Entry> house_;
  std::vector<Merge> merges_;
  Agents agents_;
  mutable std::optional<Contacts> contacts_;  // verified ones; in memory only, because an erasure must reach them
};

/// An entry on its way into its record's state.
[[nodiscard]] Happening happening_of(const Entry& entry, const CustomerId& root);

/// The verdicts of an entry.
[[nodiscard]] Verdicts said_in(const Entry& entry);

/// When anything happens to a subject by itself: timers, pending actions, open promises, in no order.
[[nodiscard]] std::vector<Instant> dues_of(const Subject& subject);

/// When something next happens to a subject by itself: a timer, a pending action, a promise; empty if nothing will.
[[nodiscard]] std::optional<Instant> next_due_of(const Subject& subject);

}  // namespace kefu
