#pragma once

#include "desk/library.h"

#include <map>
#include <set>

namespace kefu {

/// One append, or one preview: what it changes, to be kept at commit or forgotten.
class Batch {
 public:
  /// What the desk knows, untouched by a batch.
  struct Known {
    const Store& store;
    const RuleShelf& shelf;
    const std::map<CustomerId, Subject>& live;
    const Rules& rules;  ///< in force for what comes
    Instant now;
  };
  /// Where an append writes; a preview has none. Subjects are moved out of `live` if it is given: a copy costs as much
  /// as the customer's history is long. Should the append fail, they are folded again.
  struct Writing {
    Transaction& transaction;
    Library& library;
    std::map<CustomerId, Subject>* live = nullptr;
  };

  Batch(const Known& known, const Library& library) : known_(known), library_(library) {}
  Batch(const Known& known, const Writing& writing) : known_(known), library_(writing.library), writing_(writing) {}

  /// Checks the fact, stores it, takes it into its customer's state, and says what to do.
  [[nodiscard]] Advice add(const Event& event, const Verdicts& said, const AppendOptions& options);

  /// The subjects that changed, for the projections and the desk's memory.
  [[nodiscard]] std::map<CustomerId, Subject>& changed() { return staged_; }
  [[nodiscard]] const std::set<CustomerId>& touched() const { return touched_; }

  /// Subjects as the answers showed them: timers fired up to now.
  [[nodiscard]] std::map<CustomerId, Subject>& shown() { return shown_; }

  /// A fact of the house came: it changes what every fact means.
  [[nodiscard]] bool forgets_all() const { return forgets_all_; }

 private:
  void refuse_future(const Event& event) const;
  void refuse_erased(const Event& event, const CustomerId& customer) const;
  void refuse_ring(const CustomersMerged& merge) const;
  [[nodiscard]] Advice repeat(const Entry& known, const Event& event) const;
  [[nodiscard]] Advice first_answer(const Entry& known) const;
  [[nodiscard]] Advice add_to_house(const Event& event, const AppendOptions& options);
  [[nodiscard]] Advice add_to_customer(const Event& event, const Verdicts& said, const CustomerId& customer,
                                       const CustomerId& root, const AppendOptions& options);
  void store(Entry& entry);
  [[nodiscard]] Reaction take(Subject& subject, const CustomerId& root, const Entry& entry) const;
  [[nodiscard]] Advice answer(const Subject& shown, const Reaction& reaction, const Verdicts& said, Instant at) const;
  [[nodiscard]] const Subject& ahead_of(const CustomerId& root, const Subject& subject);
  void remember_cases(const Subject& subject, const CustomerId& customer);
  void propose_merges(const Entry& entry, Advice& advice) const;
  [[nodiscard]] const Subject& seen(const CustomerId& root);
  [[nodiscard]] Subject& staged(const CustomerId& root);

  const Known known_;
  const Library& library_;
  std::optional<Writing> writing_;
  std::map<CustomerId, Subject> staged_;
  std::map<CustomerId, Subject> shown_;
  std::set<CustomerId> touched_;
  bool forgets_all_ = false;
};

}  // namespace kefu
