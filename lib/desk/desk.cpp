#include <kefu/desk/desk.h>

#include "base/raise.h"
#include "desk/advice.h"
#include "desk/answers.h"
#include "desk/guards.h"
#include "desk/library.h"

#include <mutex>

namespace kefu {
namespace {

constexpr std::size_t most_subjects_in_memory = 20'000;

Verdicts judged(const Judge& judge, const Event& event) {
  if (const auto* received = std::get_if<MessageReceived>(&event))
    return {judge.judge_complaint(received->text), judge.judge_objection(received->text), {}};
  if (const auto* sent = std::get_if<MessageSent>(&event))
    if (sent->speaker.value_or(Speaker::agent) == Speaker::agent) return {{}, {}, judge.judge_agent_text(sent->text)};
  return {};
}

std::string stored_form(const Verdicts& said) { return said == Verdicts() ? std::string() : to_json(said); }

bool is_of_the_house(const Event& event) {
  return std::holds_alternative<AgentRegistered>(event) || std::holds_alternative<CustomersMerged>(event);
}

/// The same error, with the row in front of its text.
template <class E>
[[noreturn]] void rethrow_with_row(std::size_t row, const E& error) {
  throw E(error.code(), fmt::format("row {}: {}", row, error.what()));
}

}  // namespace

struct Desk::Impl {
  Impl(Store opened, DeskOptions given)
      : options(std::move(given)),
        store(std::move(opened)),
        shelf([this](const Digest& digest) { return rule_set(digest); }),
        library(store, shelf) {}

  std::string rule_set(const Digest& digest) const {
    auto bytes = store.rule_set(digest);
    if (!bytes) throw StorageError("desk.no_rule_set", "the journal holds no rule set " + digest.text());
    return *std::move(bytes);
  }

  void note(std::string_view line) const {
    if (options.log) options.log(line);
  }

  Instant moved_now() {
    now = std::max(now, options.clock());
    return now;
  }
  [[nodiscard]] Instant seen_now() const { return std::max(now, options.clock()); }

  OwnerOf owner_of() const {
    return [this](std::string_view kind, std::string_view id) { return store.owner_of(kind, id); };
  }

  /// The subject with all its facts, timers fired up to the last of them.
  const Subject& subject(const CustomerId& root) const {
    if (const auto known = live.find(root); known != live.end()) return known->second;
    if (live.size() >= most_subjects_in_memory) live.clear();
    return live.emplace(root, library.fold(root, library.entries(root))).first->second;
  }

  /// The subject as it stands now; kept, because now only moves on, until its next fact comes.
  const Subject& current(const CustomerId& root, Instant at) const {
    auto known = ahead.find(root);
    if (known == ahead.end() || known->second.ran_to > at) {
      if (ahead.size() >= most_subjects_in_memory) ahead.clear();
      known = ahead.insert_or_assign(root, Ahead{subject(root), at}).first;
    }
    Fold(shelf, library.agents(), known->second.subject).run_until(at);
    known->second.ran_to = at;
    return known->second.subject;
  }

  std::vector<CustomerId> active_roots() const {
    std::vector<CustomerId> roots;
    for (const CustomerId& customer : store.due_subjects(latest_instant))
      if (library.root_of(customer) == customer) roots.push_back(customer);
    return roots;
  }

  std::vector<Advice> append(std::span<const Event> events, AppendOptions how, bool named);
  std::vector<Subject> subjects_at(const AsOf& moment) const;
  void use_rules(const Rules& rules, Instant at);
  void rebuild_projections();
  void forget() const {
    live.clear();
    ahead.clear();
  }

  DeskOptions options;
  mutable std::mutex mutex;
  Store store;
  RuleShelf shelf;
  Library library;
  std::optional<Rules> rules;  // in force for what comes
  Instant now;
  mutable std::map<CustomerId, Subject> live;  // timers fired up to the last fact

  struct Ahead {
    Subject subject;
    Instant ran_to;
  };
  mutable std::map<CustomerId, Ahead> ahead;  // timers fired up to some now
};

namespace {

/// One append: what it has changed so far, to be kept at commit or forgotten.
class Batch {
 public:
  Batch(const Store& store, Library& library, RuleShelf& shelf, const std::map<CustomerId, Subject>& live,
        const Rules& rules, Instant now, Transaction* transaction)
      : store_(store),
        library_(library),
        shelf_(shelf),
        live_(live),
        rules_(rules),
        now_(now),
        transaction_(transaction) {}

  Advice add(const Event& event, const Verdicts& said, const AppendOptions& options) {
    check(event);
    refuse_own_facts(event);
    refuse_future(event);
    if (const auto known = store_.find(type_of(event), id_of(event))) return repeat(*known, event);
    const OwnerOf owner_of = [this](std::string_view kind, std::string_view id) { return store_.owner_of(kind, id); };
    const CustomerId customer = customer_of(event, owner_of);
    if (!customer.empty() && store_.is_erased(customer))
      raise<InvalidArgument>("customer.erased", "{} '{}': customer '{}' is erased", type_of(event), id_of(event),
                             customer.text());
    if (is_of_the_house(event)) return add_to_house(event, options);
    const CustomerId root = library_.root_of(customer);
    check_references(event, customer, subject(root), owner_of);
    return add_to_customer(event, said, customer, root, options);
  }

  /// The subjects that changed, for the projections and the desk's memory.
  [[nodiscard]] std::map<CustomerId, Subject>& changed() { return staged_; }
  [[nodiscard]] bool forgets_all() const { return forgets_all_; }
  [[nodiscard]] const std::set<CustomerId>& touched() const { return touched_; }

 private:
  void refuse_future(const Event& event) const {
    const Instant limit = now_ + rules_.policy().time.skew;
    if (at_of(event) > limit)
      raise<InvalidArgument>("event.in_future", "{} '{}': at {} is beyond the clock, {}", type_of(event), id_of(event),
                             at_of(event).text(), now_.text());
  }

  Advice repeat(const Entry& known, const Event& event) {
    if (!known.erased) refuse_conflict(known.event, event);
    Advice advice = known.subject.empty() ? Advice() : first_answer(known);
    advice.sequence = known.sequence;
    advice.repeated = true;
    return advice;
  }

  /// What was answered when the fact came: the fold of all that the journal held by then.
  Advice first_answer(const Entry& known) {
    const CustomerId root = library_.root_of(known.subject);
    Library::Watch watch{.sequence = known.sequence};
    Subject then = library_.fold(root, library_.entries(root, {}, known.sequence), &watch);
    return answer(std::move(then), watch.reaction, watch.said, known.recorded_at);
  }

  Advice add_to_house(const Event& event, const AppendOptions& options) {
    if (const auto* merge = std::get_if<CustomersMerged>(&event)) refuse_ring(*merge);
    Entry entry{.event = event, .subject = {}, .verdict = {}, .imported = options.imported, .recorded_at = now_};
    if (transaction_) {
      const Recorded recorded = transaction_->append({.event = event, .subject = {}, .imported = options.imported});
      entry.sequence = recorded.sequence;
      entry.recorded_at = recorded.recorded_at;
      library_.add_house(entry);
      staged_.clear();  // agents and merges change what every fact means
      forgets_all_ = true;
    }
    Advice advice;
    advice.sequence = entry.sequence;
    return advice;
  }

  void refuse_ring(const CustomersMerged& merge) const {
    const auto subjects = store_.subjects();
    for (const CustomerId& id : {merge.customer, merge.from})
      if (std::ranges::find(subjects, id) == subjects.end())
        raise<NotFound>("customer.unknown", "no customer '{}'", id.text());
    if (library_.root_of(merge.customer) == library_.root_of(merge.from))
      raise<InvalidArgument>("customer.merged_already", "customers '{}' and '{}' are one already",
                             merge.customer.text(), merge.from.text());
  }

  Advice add_to_customer(const Event& event, const Verdicts& said, const CustomerId& customer, const CustomerId& root,
                         const AppendOptions& options) {
    Entry entry{.event = event,
                .subject = customer,
                .verdict = stored_form(said),
                .imported = options.imported,
                .recorded_at = now_};
    entry.sequence = store_.head().sequence + 1;
    if (transaction_) {
      const Recorded recorded = transaction_->append({event, customer, entry.verdict, options.imported});
      entry.sequence = recorded.sequence;
      entry.recorded_at = recorded.recorded_at;
      for_each_owned(
          event, [&](std::string_view kind, const std::string& id) { transaction_->put_owner(kind, id, customer); });
    }
    Subject& subject = staged(root);
    Reaction reaction = take(subject, root, entry);
    if (transaction_) remember_cases(subject, customer);
    touched_.insert(root);
    Advice advice = answer(subject, reaction, said, now_);
    propose_merge(event, customer, advice);
    if (transaction_) advice.sequence = entry.sequence;
    return advice;
  }

  /// In order: one step. Late: the whole subject again, and the reaction to this fact in its place.
  Reaction take(Subject& subject, const CustomerId& root, const Entry& entry) {
    const Instant at = at_of(entry.event);
    if (!subject.folded_to || at >= *subject.folded_to)
      return Fold(shelf_, library_.agents(), subject)
          .take({entry.event, at, said_in(entry), entry.imported, entry.recorded_at});
    std::vector<Entry> entries = library_.entries(root);
    if (!transaction_) {
      const auto later =
          std::ranges::upper_bound(entries, at, {}, [](const Entry& known) { return at_of(known.event); });
      entries.insert(later, entry);
    }
    Library::Watch watch{.sequence = entry.sequence};
    subject = library_.fold(root, entries, &watch);
    return watch.reaction;
  }

  Advice answer(Subject shown, const Reaction& reaction, const Verdicts& said, Instant at) {
    Fold(shelf_, library_.agents(), shown).run_until(at);
    const Rules& rules = reaction.rules ? shelf_.get(*reaction.rules) : rules_;
    return advice_of(shown, reaction, said, rules, library_.agents(), at);
  }

  void remember_cases(const Subject& subject, const CustomerId& customer) {
    for (const ComplaintRecord& record : subject.complaints)
      if (!store_.owner_of("complaint", record.value.id.text()))
        transaction_->put_owner("complaint", record.value.id.text(), customer);
    for (const ObjectionRecord& record : subject.objections)
      if (!store_.owner_of("objection", record.value.id.text()))
        transaction_->put_owner("objection", record.value.id.text(), customer);
  }

  /// Another customer with the same verified contact is likely the same person (spec: ENT-1).
  void propose_merge(const Event& event, const CustomerId& customer, Advice& advice) const {
    std::vector<ContactPoint> given;
    if (const auto* added = std::get_if<ContactAdded>(&event)) given = {added->contact};
    if (const auto* registered = std::get_if<CustomerRegistered>(&event)) given = registered->contacts;
    std::erase_if(given, [](const ContactPoint& contact) { return !contact.verified; });
    if (given.empty()) return;
    for (const CustomerId& other : library_.roots()) {
      if (other == library_.root_of(customer) || !has_contact(other, given)) continue;
      advice.findings.push_back({FindingKind::merge_proposal, "ENT-1", at_of(event), customer, {}, other.text(), {}});
    }
  }

  bool has_contact(const CustomerId& other, const std::vector<ContactPoint>& given) const {
    const auto& contacts = subject(other).customer.contacts;
    return std::ranges::any_of(contacts, [&](const ContactPoint& known) {
      return known.verified && std::ranges::any_of(given, [&](const ContactPoint& contact) {
               return contact.kind == known.kind && contact.value == known.value;
             });
    });
  }

  const Subject& subject(const CustomerId& root) const { return staged(root); }

  Subject& staged(const CustomerId& root) const {
    if (const auto known = staged_.find(root); known != staged_.end()) return known->second;
    if (const auto known = live_.find(root); known != live_.end() && !forgets_all_)
      return staged_.emplace(root, known->second).first->second;
    return staged_.emplace(root, library_.fold(root, library_.entries(root))).first->second;
  }

  const Store& store_;
  Library& library_;
  RuleShelf& shelf_;
  const std::map<CustomerId, Subject>& live_;
  const Rules& rules_;
  Instant now_;
  Transaction* transaction_;  // null for a preview
  mutable std::map<CustomerId, Subject> staged_;
  std::set<CustomerId> touched_;
  bool forgets_all_ = false;
};

void sort_by_due(std::vector<Action>& actions) {
  std::ranges::sort(actions, [](const Action& left, const Action& right) {
    return std::pair(left.due, left.id) < std::pair(right.due, right.id);
  });
}

CasePath path_of_run(const CaseRun& run) {
  CasePath path{run.id, run.chart, run.state.definition, {}, {}, run.state.active};
  for (const Visit& visit : run.path) {
    path.visited.push_back(visit.state);
    path.entered.push_back(visit.at);
  }
  return path;
}

void project(Transaction& transaction, const CustomerId& root, const Subject& subject, std::int64_t through) {
  if (subject.customer.erased) return;
  transaction.put_projection(root, {.through = through, .next_due = next_due_of(subject), .bytes = {}});
}

/// Names the row in errors of a batch; a single fact needs none.
template <class Work>
auto with_row(std::size_t row, bool named, const Work& work) {
  if (!named) return work();
  try {
    return work();
  } catch (const InvalidArgument& error) {
    rethrow_with_row(row, error);
  } catch (const NotFound& error) {
    rethrow_with_row(row, error);
  }
}

}  // namespace

void Desk::Impl::use_rules(const Rules& wanted, Instant at) {
  Transaction transaction = store.begin();
  const Digest digest = transaction.put_rule_set(wanted.bytes());
  const RulesChanged change{"rules:" + std::to_string(store.head().sequence + 1), at, digest};
  const Recorded recorded = transaction.append({.event = change, .subject = {}});
  transaction.commit();
  library.add_house({.sequence = recorded.sequence,
                     .event = change,
                     .subject = {},
                     .verdict = {},
                     .recorded_at = recorded.recorded_at});
  note("rules changed to " + digest.text());
}

/// What replay makes again: when each customer next needs attention.
void Desk::Impl::rebuild_projections() {
  Transaction transaction = store.begin();
  transaction.clear_projections();
  for (const CustomerId& root : library.roots())
    if (!store.is_erased(root)) project(transaction, root, subject(root), store.head().sequence);
  transaction.commit();
}

std::vector<Advice> Desk::Impl::append(std::span<const Event> events, AppendOptions how, bool named) {
  if (options.read_only) raise<Denied>("desk.read_only", "this desk is open for reading only");
  std::vector<Verdicts> said;  // judged before the lock and the transaction: texts can be long
  for (const Event& event : events) said.push_back(judged(rules->judge(), event));

  const std::lock_guard lock(mutex);
  moved_now();
  const std::size_t house_before = library.house_entries();
  std::vector<Advice> advice;
  try {
    Transaction transaction = store.begin();
    Batch batch(store, library, shelf, live, *rules, now, &transaction);
    for (std::size_t row = 0; row < events.size(); ++row)
      advice.push_back(with_row(row, named, [&] { return batch.add(events[row], said[row], how); }));
    const std::int64_t through = store.head().sequence;
    for (const CustomerId& root : batch.touched())
      if (const auto changed = batch.changed().find(root); changed != batch.changed().end())
        project(transaction, root, changed->second, through);
    transaction.commit();
    if (batch.forgets_all()) forget();
    for (auto& [root, subject] : batch.changed()) {
      ahead.erase(root);
      live.insert_or_assign(root, std::move(subject));
    }
    if (batch.forgets_all()) rebuild_projections();
  } catch (...) {
    library.forget_after(house_before);
    throw;
  }
  for (const Event& event : events) now = std::max(now, at_of(event));
  return advice;
}

std::vector<Subject> Desk::Impl::subjects_at(const AsOf& moment) const {
  std::vector<Subject> subjects;
  for (const CustomerId& root : library.roots(moment)) {
    Subject subject = library.as_of(root, moment, *moment.as_of);
    if (subject.folded_to) subjects.push_back(std::move(subject));
  }
  return subjects;
}

Desk::Desk(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Desk::Desk(Desk&&) noexcept = default;
Desk& Desk::operator=(Desk&&) noexcept = default;
Desk::~Desk() = default;

Desk Desk::open(const std::filesystem::path& path, DeskOptions options) {
  if (!options.clock)
    raise<InvalidArgument>("desk.no_clock", "a desk needs a clock: kefu::system_clock(), or one of your own");
  std::optional<Rules> wanted;  // made first, so that broken rules leave no file behind
  if (!options.read_only)
    wanted = Rules::make(options.rules ? read_rules_folder(options.rules->string()) : embedded_rules(),
                         options.policy.value_or(Policy()));
  Store store =
      Store::open(path, {.clock = options.clock, .read_only = options.read_only, .host_key = options.host_key});
  auto impl = std::make_unique<Impl>(std::move(store), std::move(options));
  impl->library.read_house();
  impl->now = impl->options.clock();
  if (wanted) {
    impl->shelf.put(*wanted);
    const bool fresh = impl->library.house_entries() == 0;
    if (fresh || impl->shelf.in_force(latest_instant).digest() != wanted->digest()) impl->use_rules(*wanted, impl->now);
    impl->rules = wanted;
  } else {
    impl->rules = impl->shelf.in_force(latest_instant);
  }
  impl->note("opened " + std::string(impl->options.read_only ? "for reading" : "for writing"));
  return Desk(std::move(impl));
}

Advice Desk::append(const Event& event, AppendOptions options) {
  return std::move(impl_->append(std::span(&event, 1), options, false).front());
}

std::vector<Advice> Desk::append(std::span<const Event> events, AppendOptions options) {
  return impl_->append(events, options, true);
}

Advice Desk::preview(const Event& event) const {
  const Impl& impl = *impl_;
  const Verdicts said = judged(impl.rules->judge(), event);
  const std::lock_guard lock(impl.mutex);
  auto& library = const_cast<Library&>(impl.library);  // a preview never reaches the calls that change it
  auto& shelf = const_cast<RuleShelf&>(impl.shelf);
  Batch batch(impl.store, library, shelf, impl.live, *impl.rules, impl.seen_now(), nullptr);
  Advice advice = batch.add(event, said, {});
  advice.blocked = !advice.accepted;
  return advice;
}

std::optional<Instant> Desk::next_due() const {
  const std::lock_guard lock(impl_->mutex);
  const Instant now = impl_->seen_now();
  std::optional<Instant> next;
  for (const CustomerId& root : impl_->active_roots()) {
    for (const Instant due : dues_of(impl_->current(root, now)))
      if (due > now && (!next || due < *next)) next = due;
  }
  return next;
}

std::vector<Action> Desk::advance(Instant now) {
  const std::lock_guard lock(impl_->mutex);
  const Instant before = impl_->moved_now();
  impl_->now = std::max(impl_->now, now);
  std::vector<Action> asked;
  for (const CustomerId& root : impl_->active_roots()) {
    std::set<ActionId> known;
    for (const Action& action : impl_->current(root, before).actions) known.insert(action.id);
    for (const Action& action : impl_->current(root, impl_->now).actions)
      if (action.status == ActionStatus::pending && !known.contains(action.id)) asked.push_back(action);
  }
  sort_by_due(asked);
  return asked;
}

std::vector<Action> Desk::pending(std::size_t limit) const {
  const std::lock_guard lock(impl_->mutex);
  const Instant now = impl_->seen_now();
  std::vector<Action> pending;
  for (const CustomerId& root : impl_->active_roots())
    for (const Action& action : impl_->current(root, now).actions)
      if (action.status == ActionStatus::pending) pending.push_back(action);
  sort_by_due(pending);
  if (pending.size() > limit) pending.resize(limit);
  return pending;
}

CustomerView Desk::view(const CustomerId& customer, AsOf moment) const {
  const std::lock_guard lock(impl_->mutex);
  const Instant now = moment.as_of.value_or(impl_->seen_now());
  const CustomerId root = impl_->library.root_of(customer, moment);
  const auto entries = impl_->library.entries(root, {now, moment.known_at});
  if (entries.empty()) raise<NotFound>("customer.unknown", "no customer '{}'", customer.text());
  return view_of(impl_->library.as_of(root, {now, moment.known_at}, now), now);
}

Summary Desk::summary(AsOf moment) const {
  const std::lock_guard lock(impl_->mutex);
  const Instant now = moment.as_of.value_or(impl_->seen_now());
  SummaryCounter counter(now, moment.known_at);
  for (const Subject& subject : impl_->subjects_at({now, moment.known_at})) counter.add(subject);
  return std::move(counter).take();
}

Table Desk::table(std::string_view name, AsOf moment) const {
  const std::lock_guard lock(impl_->mutex);
  const Instant now = moment.as_of.value_or(impl_->seen_now());
  const std::vector<Subject> subjects = impl_->subjects_at({now, moment.known_at});
  std::vector<const Subject*> pointers;
  for (const Subject& subject : subjects) pointers.push_back(&subject);
  return table_of(name, pointers);
}

std::vector<std::string_view> Desk::table_names() { return names_of_tables(); }

CasePath Desk::path_of(const CaseId& case_id, AsOf moment) const {
  const std::lock_guard lock(impl_->mutex);
  const Instant now = moment.as_of.value_or(impl_->seen_now());
  for (const char* kind : {"complaint", "objection", "session"}) {
    const auto owner = impl_->store.owner_of(kind, case_id.text());
    if (!owner) continue;
    const CustomerId root = impl_->library.root_of(*owner, moment);
    const Subject subject = impl_->library.as_of(root, {now, moment.known_at}, now);
    for (const CaseRun& run : subject.cases)
      if (run.id == case_id) return path_of_run(run);
  }
  raise<NotFound>("case.unknown", "no case '{}'", case_id.text());
}

std::string Desk::export_customer(const CustomerId& customer) const {
  const std::lock_guard lock(impl_->mutex);
  std::vector<Entry> entries = impl_->library.entries(impl_->library.root_of(customer));
  if (entries.empty()) raise<NotFound>("customer.unknown", "no customer '{}'", customer.text());
  std::ranges::sort(entries, {}, &Entry::sequence);
  std::vector<Event> events;
  for (Entry& entry : entries) events.push_back(std::move(entry.event));
  return to_json(events);
}

Head Desk::head() const { return impl_->store.head(); }

VerifyReport Desk::verify(std::optional<Head> published) const { return impl_->store.verify(std::move(published)); }

void Desk::erase(const CustomerId& customer, std::string_view reason) {
  const std::lock_guard lock(impl_->mutex);
  if (impl_->options.read_only) raise<Denied>("desk.read_only", "this desk is open for reading only");
  if (impl_->library.entries(customer).empty())
    raise<NotFound>("customer.unknown", "no customer '{}'", customer.text());
  impl_->store.erase(customer, reason, impl_->moved_now());
  impl_->forget();
  impl_->note("a customer was erased");
}

void Desk::backup(const std::filesystem::path& target) const { impl_->store.backup(target); }

Instant Desk::now() const {
  const std::lock_guard lock(impl_->mutex);
  return impl_->seen_now();
}

const Policy& Desk::policy() const { return impl_->rules->policy(); }

}  // namespace kefu
