#pragma once

#include <kefu/base/clock.h>
#include <kefu/desk/advice.h>
#include <kefu/desk/summary.h>
#include <kefu/desk/table.h>
#include <kefu/desk/view.h>
#include <kefu/facts/event.h>
#include <kefu/facts/policy.h>
#include <kefu/store/store.h>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace kefu {

/// How a desk meets the world. Nothing else of the world reaches it.
struct DeskOptions {
  Clock clock = {};                                           ///< required
  std::optional<std::filesystem::path> rules = std::nullopt;  ///< a folder whose files replace those built in
  std::optional<Policy> policy = std::nullopt;                ///< in place of the default one
  bool read_only = false;                                     ///< any number of these may be open beside the one writer
  std::function<void(std::string_view)> log = {};      ///< lines without personal data; called under the desk's lock
  std::optional<std::string> host_key = std::nullopt;  ///< 32 bytes that wrap the customers' keys
};

/// Which day, and who knew what: facts with at <= as_of, among those recorded by known_at (empty: all that is known).
struct AsOf {
  std::optional<Instant> as_of = std::nullopt;  ///< empty: the desk's now
  std::optional<Instant> known_at = std::nullopt;
};

struct AppendOptions {
  bool imported = false;  ///< history from elsewhere: what was due before now asks nobody to do it
};

/// An application's seat: append facts, get advice, ask questions, as of any time.
///
/// Threads  every method may be called from any thread; one lock inside. A forked child must open its own.
/// Errors   besides those named: `store.*`, and `store.forked` in a forked child
class Desk {
 public:
  /// Opens the journal, or makes a new one.
  ///
  /// The rules at creation are its first fact; opening with others appends RulesChanged. A rules folder must do what
  /// the examples in it say. A journal that is open for writing elsewhere is refused.
  ///
  /// Throws  InvalidArgument `desk.no_clock`; StorageError `store.*`; RuleError for a rules folder
  [[nodiscard]] static Desk open(const std::filesystem::path& path, DeskOptions options);

  Desk(Desk&&) noexcept;
  Desk& operator=(Desk&&) noexcept;
  ~Desk();

  /// Judges, steps the flows, stores all in one transaction, and answers when the fact is durable.
  ///
  /// The same id with the same content again: the first answer, `repeated` set, nothing stored.
  /// Throws  InvalidArgument for a malformed fact (codes of check(Event)), `event.id_conflict` naming the members,
  ///         `event.in_future`, `event.not_for_hosts`, `customer.erased`, `order.paid_before_placed`,
  ///         `session.other_customer`, `order.other_customer`, `quote.other_customer`, `case.other_customer`,
  ///         `complaint.not_customers_message`, `promise.kept_before_made`, `label.wrong_axis`,
  ///         `customer.merged_already`; NotFound `session.unknown`, `order.unknown`, `quote.unknown`,
  ///         `case.unknown`, `promise.unknown`, `message.unknown`, `customer.unknown`, `action.unknown`; Denied
  ///         `desk.read_only`. Nothing is stored then.
  Advice append(const Event& event, AppendOptions options = {});

  /// Many facts in one transaction: all are stored, or none. Errors name the row.
  std::vector<Advice> append(std::span<const Event> events, AppendOptions options = {});

  /// What append would answer, with nothing stored. `blocked` where the draft must not go out.
  [[nodiscard]] Advice preview(const Event& event) const;

  /// When the next timer or pending action falls due, after the desk's now; empty if there is none.
  [[nodiscard]] std::optional<Instant> next_due() const;

  /// Moves the desk's now, which starts from the clock and never goes back. Stores nothing.
  ///
  /// Returns  the pending actions that timers have asked for since the last call, or since opening, each once: those of
  ///          timers that a late fact brought about, too. What was pending at opening is told by pending().
  std::vector<Action> advance(Instant now);

  /// What is asked for and not yet done, by due time, at most `limit`.
  [[nodiscard]] std::vector<Action> pending(std::size_t limit = 100) const;

  /// Throws  NotFound `customer.unknown`
  [[nodiscard]] CustomerView view(const CustomerId& customer, AsOf moment = {}) const;

  [[nodiscard]] Summary summary(AsOf moment = {}) const;

  /// The rows of one kind: messages, verdicts, complaints, objections, promises, actions, scores, findings.
  ///
  /// Throws  InvalidArgument `table.unknown`, listing the names
  [[nodiscard]] Table table(std::string_view name, AsOf moment = {}) const;

  /// The names that table() knows.
  [[nodiscard]] static std::vector<std::string_view> table_names();

  /// The chart that drives a case, and the states that it has been through.
  ///
  /// Throws  NotFound `case.unknown`
  [[nodiscard]] CasePath path_of(const CaseId& case_id, AsOf moment = {}) const;

  /// Every fact of a customer as JSON, an array in the order of the journal.
  [[nodiscard]] std::string export_customer(const CustomerId& customer) const;

  /// The end of the journal, to publish; verify(head) finds a journal that was cut after it.
  [[nodiscard]] Head head() const;

  /// Recomputes the hash chain over the stored bytes.
  [[nodiscard]] VerifyReport verify(std::optional<Head> published = {}) const;

  /// Destroys the customer's key: texts and names are gone for good, counts stay, the chain still verifies. Records
  /// that were merged go together.
  ///
  /// Returns  the erasure; where `bytes_gone` is false a reader held old pages of the log: ask again later
  /// Throws  NotFound `customer.unknown`; Denied `desk.read_only`
  Erasure erase(const CustomerId& customer, std::string_view reason);

  /// A consistent copy of the journal, made while the desk is in use.
  void backup(const std::filesystem::path& target) const;

  [[nodiscard]] Instant now() const;
  [[nodiscard]] const Policy& policy() const;

 private:
  struct Impl;
  explicit Desk(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace kefu
