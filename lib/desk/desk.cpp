#include <kefu/desk/desk.h>

#include "base/raise.h"
#include "desk/answers.h"
#include "desk/batch.h"
#include "desk/effects.h"

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

/// Timers ask by themselves; what facts asked for was answered at once.
bool is_asked_by_timer(const Action& action) {
  const auto parts = parts_of(action.id);
  return parts && parts->cause.starts_with("timer:");
}

/// A firm's own rules must do what their examples say; those built in are tested with the library.
Rules rules_of_folder(const std::filesystem::path& folder, const Policy& policy) {
  Rules rules = Rules::make(read_rules_folder(folder.string()), policy);
  RuleFindings findings;
  check_examples(rules.judge(), findings);
  findings.throw_if_any();
  return rules;
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
  void note_untold(const CustomerId& root, const Subject& before);
  template <class Use>
  auto look(const CustomerId& customer, const AsOf& moment, Instant at, const Use& use) const;
  template <class Use>
  void for_each_subject(const AsOf& moment, Instant at, const Use& use) const;
  void use_rules(const Rules& rules, Instant at);
  void rebuild_projections();
  std::unique_lock<std::mutex> enter() {
    std::unique_lock lock(mutex);
    catch_up();
    return lock;
  }

  /// What another process has written since the last look.
  void catch_up() {
    if (!options.read_only) return;
    const std::int64_t end = store.head().sequence;
    if (end == seen_through) return;
    forget();
    shelf.forget_changes();
    library.read_house();
    rules = shelf.in_force(latest_instant);
    seen_through = end;
  }

  /// The rules for what comes; a reader reads them when it first needs them, so that a damaged set can be verified.
  Rules rules_in_use() {
    const auto lock = enter();
    return *rules;
  }

  void forget() {
    live.clear();
    ahead.clear();
    library.forget_contacts();
  }
  [[nodiscard]] Batch::Known known(Instant at) const { return {store, shelf, live, *rules, at}; }

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

  std::int64_t seen_through = 0;  // of a read-only desk: how far the journal went when it looked
  Instant told_to;                // advance has told of what timers asked for up to here
  std::set<ActionId> untold;      // and not yet of these, which a late fact brought about
};

namespace {

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
  if (events.empty()) return {};
  std::vector<Verdicts> said;  // judged before the lock and the transaction: texts can be long
  for (const Event& event : events) said.push_back(judged(rules->judge(), event));

  const std::lock_guard lock(mutex);
  moved_now();
  const std::size_t house_before = library.house_entries();
  std::vector<Advice> advice;
  try {
    Transaction transaction = store.begin();
    const Instant earliest = at_of(*std::ranges::min_element(events, {}, at_of));
    const bool is_late = earliest < told_to;  // then the state before is needed, to see what is new
    Batch batch(known(now), Batch::Writing{transaction, library, is_late ? nullptr : &live});
    for (std::size_t row = 0; row < events.size(); ++row)
      advice.push_back(with_row(row, named, [&] { return batch.add(events[row], said[row], how); }));
    const std::int64_t through = store.head().sequence;
    for (const CustomerId& root : batch.touched())
      if (const auto changed = batch.changed().find(root); changed != batch.changed().end())
        project(transaction, root, changed->second, through);
    transaction.commit();
    if (batch.forgets_all()) forget();
    for (auto& [root, subject] : batch.changed()) {
      const std::optional<Subject> before =
          is_late && !batch.forgets_all() ? std::optional(current(root, told_to)) : std::nullopt;
      ahead.erase(root);
      live.insert_or_assign(root, std::move(subject));
      if (const auto shown = batch.shown().find(root); shown != batch.shown().end())
        ahead.insert_or_assign(root, Ahead{std::move(shown->second), now});
      if (before) note_untold(root, *before);
    }
    if (batch.forgets_all()) rebuild_projections();
  } catch (...) {
    library.forget_after(house_before);
    throw;
  }
  for (const Event& event : events) now = std::max(now, at_of(event));
  return advice;
}

/// A fact that came late can start a timer whose time is past: advance has still to tell of what it asked for.
void Desk::Impl::note_untold(const CustomerId& root, const Subject& before) {
  for (const Action& action : current(root, told_to).actions)
    if (action.status == ActionStatus::pending && is_asked_by_timer(action) && !find_by_id(before.actions, action.id))
      untold.insert(action.id);
}

/// One customer as of a moment; now itself is at hand, other moments are folded.
template <class Use>
auto Desk::Impl::look(const CustomerId& customer, const AsOf& moment, Instant at, const Use& use) const {
  const AsOf then{at, moment.known_at};
  const CustomerId root = library.root_of(customer, then);
  if (!moment.as_of && !moment.known_at) return use(current(root, at));
  return use(library.as_of(root, then, at));
}

template <class Use>
void Desk::Impl::for_each_subject(const AsOf& moment, Instant at, const Use& use) const {
  for (const CustomerId& root : library.roots({at, moment.known_at}))
    look(root, moment, at, [&](const Subject& subject) {
      if (subject.folded_to) use(subject);
    });
}

Desk::Desk(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Desk::Desk(Desk&&) noexcept = default;
Desk& Desk::operator=(Desk&&) noexcept = default;
Desk::~Desk() = default;

Desk Desk::open(const std::filesystem::path& path, DeskOptions options) {
  if (!options.clock)
    raise<InvalidArgument>("desk.no_clock", "a desk needs a clock: kefu::system_clock(), or one of your own");
  const Instant now = options.clock();
  std::optional<Rules> wanted;  // made first, so that a broken clock or broken rules leave no file behind
  if (!options.read_only)
    wanted = options.rules ? rules_of_folder(*options.rules, options.policy.value_or(Policy()))
                           : Rules::make(embedded_rules(), options.policy.value_or(Policy()));
  Store store =
      Store::open(path, {.clock = options.clock, .read_only = options.read_only, .host_key = options.host_key});
  auto impl = std::make_unique<Impl>(std::move(store), std::move(options));
  impl->library.read_house();
  impl->now = impl->told_to = now;
  if (wanted) {
    impl->shelf.put(*wanted);
    const bool fresh = impl->library.house_entries() == 0;
    if (fresh || impl->shelf.in_force(latest_instant).digest() != wanted->digest()) impl->use_rules(*wanted, impl->now);
    impl->rules = wanted;
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
  const Verdicts said = judged(impl_->rules_in_use().judge(), event);
  const auto lock = impl_->enter();
  Batch batch(impl.known(impl.seen_now()), impl.library);
  Advice advice = batch.add(event, said, {});
  advice.blocked = !advice.accepted;
  return advice;
}

std::optional<Instant> Desk::next_due() const {
  const auto lock = impl_->enter();
  const Instant now = impl_->seen_now();
  std::optional<Instant> next;
  for (const CustomerId& root : impl_->active_roots()) {
    for (const Instant due : dues_of(impl_->current(root, now)))
      if (due > now && (!next || due < *next)) next = due;
  }
  return next;
}

std::vector<Action> Desk::advance(Instant now) {
  const auto lock = impl_->enter();
  impl_->now = std::max(impl_->moved_now(), now);
  const auto is_news = [&](const Action& action) {
    return action.status == ActionStatus::pending && is_asked_by_timer(action) &&
           (action.since > impl_->told_to || impl_->untold.contains(action.id));
  };
  std::vector<Action> asked;
  for (const CustomerId& root : impl_->active_roots())
    std::ranges::copy_if(impl_->current(root, impl_->now).actions, std::back_inserter(asked), is_news);
  impl_->told_to = impl_->now;
  impl_->untold.clear();
  sort_by_due(asked);
  return asked;
}

std::vector<Action> Desk::pending(std::size_t limit) const {
  const auto lock = impl_->enter();
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
  const auto lock = impl_->enter();
  const Instant now = moment.as_of.value_or(impl_->seen_now());
  return impl_->look(customer, moment, now, [&](const Subject& subject) {
    if (!subject.folded_to) raise<NotFound>("customer.unknown", "no customer '{}'", customer.text());
    return view_of(subject, now);
  });
}

Summary Desk::summary(AsOf moment) const {
  const auto lock = impl_->enter();
  const Instant now = moment.as_of.value_or(impl_->seen_now());
  SummaryCounter counter(now, moment.known_at);
  impl_->for_each_subject(moment, now, [&](const Subject& subject) { counter.add(subject); });
  return std::move(counter).take();
}

Table Desk::table(std::string_view name, AsOf moment) const {
  const auto lock = impl_->enter();
  const Instant now = moment.as_of.value_or(impl_->seen_now());
  const std::unique_ptr<TableMaker> maker = table_maker(name);
  impl_->for_each_subject(moment, now, [&](const Subject& subject) { maker->add(subject); });
  return maker->take();
}

std::vector<std::string_view> Desk::table_names() { return names_of_tables(); }

CasePath Desk::path_of(const CaseId& case_id, AsOf moment) const {
  const auto lock = impl_->enter();
  const Instant now = moment.as_of.value_or(impl_->seen_now());
  if (const auto owner = impl_->store.owner_of("case", case_id.text())) {
    const auto path = impl_->look(*owner, moment, now, [&](const Subject& subject) {
      const CaseRun* run = find_by_id(subject.cases, case_id);
      return run ? std::optional(path_of_run(*run)) : std::nullopt;
    });
    if (path) return *path;
  }
  raise<NotFound>("case.unknown", "no case '{}'", case_id.text());
}

std::string Desk::export_customer(const CustomerId& customer) const {
  const auto lock = impl_->enter();
  std::vector<Entry> entries = impl_->library.entries(impl_->library.root_of(customer));
  if (entries.empty()) raise<NotFound>("customer.unknown", "no customer '{}'", customer.text());
  std::ranges::sort(entries, {}, &Entry::sequence);
  std::vector<Event> events;
  for (Entry& entry : entries) events.push_back(std::move(entry.event));
  return to_json(events);
}

Head Desk::head() const { return impl_->store.head(); }

VerifyReport Desk::verify(std::optional<Head> published) const { return impl_->store.verify(std::move(published)); }

Erasure Desk::erase(const CustomerId& customer, std::string_view reason) {
  const auto lock = impl_->enter();
  if (impl_->options.read_only) raise<Denied>("desk.read_only", "this desk is open for reading only");
  const auto known = impl_->store.subjects();  // the facts themselves need not be readable
  if (std::ranges::find(known, customer) == known.end())
    raise<NotFound>("customer.unknown", "no customer '{}'", customer.text());
  const CustomerId root = impl_->library.root_of(customer);  // one person, under all names
  Erasure erasure;
  bool bytes_gone = true;
  for (const CustomerId& member : impl_->library.members_of(root)) {
    erasure = impl_->store.erase(member, reason, impl_->moved_now());
    bytes_gone &= erasure.bytes_gone;
  }
  erasure.bytes_gone = bytes_gone;
  impl_->forget();
  impl_->note("a customer was erased");
  return erasure;
}

void Desk::backup(const std::filesystem::path& target) const { impl_->store.backup(target); }

Instant Desk::now() const {
  const auto lock = impl_->enter();
  return impl_->seen_now();
}

const Policy& Desk::policy() const { return impl_->shelf.get(impl_->rules_in_use().digest()).policy(); }

}  // namespace kefu
