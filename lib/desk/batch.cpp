#include "desk/batch.h"

#include "base/raise.h"
#include "desk/advice.h"
#include "desk/guards.h"

#include <algorithm>

namespace kefu {
namespace {

std::string stored_form(const Verdicts& said) { return said == Verdicts() ? std::string() : to_json(said); }

bool is_of_the_house(const Event& event) {
  return std::holds_alternative<AgentRegistered>(event) || std::holds_alternative<CustomersMerged>(event);
}

bool has_timer_due(const Subject& subject, Instant at) {
  return std::ranges::any_of(subject.cases, [&](const CaseRun& run) {
    return run.open && std::ranges::any_of(run.state.timers, [&](const Timer& timer) { return timer.due <= at; });
  });
}

}  // namespace

Advice Batch::add(const Event& event, const Verdicts& said, const AppendOptions& options) {
  check(event);
  refuse_own_facts(event);
  refuse_future(event);
  if (const auto known = known_.store.find(type_of(event), id_of(event))) return repeat(*known, event);
  const OwnerOf owner_of = [this](std::string_view kind, std::string_view id) {
    return known_.store.owner_of(kind, id);
  };
  const CustomerId customer = customer_of(event, owner_of);
  refuse_erased(event, customer);
  if (is_of_the_house(event)) return add_to_house(event, options);
  const CustomerId root = library_.root_of(customer);
  check_references(event, customer, seen(root), owner_of);
  return add_to_customer(event, said, customer, root, options);
}

void Batch::refuse_future(const Event& event) const {
  const Instant limit = known_.now + known_.rules.policy().time.skew;
  if (at_of(event) > limit)
    raise<InvalidArgument>("event.in_future", "{} '{}': at {} is beyond the clock, {}", type_of(event), id_of(event),
                           at_of(event).text(), known_.now.text());
}

void Batch::refuse_erased(const Event& event, const CustomerId& customer) const {
  if (!customer.empty() && known_.store.is_erased(customer))
    raise<InvalidArgument>("customer.erased", "{} '{}': customer '{}' is erased", type_of(event), id_of(event),
                           customer.text());
}

void Batch::refuse_ring(const CustomersMerged& merge) const {
  const auto subjects = known_.store.subjects();
  for (const CustomerId& id : {merge.customer, merge.merged}) {
    if (std::ranges::find(subjects, id) == subjects.end())
      raise<NotFound>("customer.unknown", "no customer '{}'", id.text());
    refuse_erased(merge, id);
  }
  const bool is_root = library_.root_of(merge.merged) == merge.merged;
  if (!is_root || library_.root_of(merge.customer) == library_.root_of(merge.merged))
    raise<InvalidArgument>("customer.merged_already", "customers '{}' and '{}' are one already", merge.customer.text(),
                           merge.merged.text());
}

Advice Batch::repeat(const Entry& known, const Event& event) const {
  if (!known.erased) refuse_conflict(known.event, event);
  Advice advice = known.subject.empty() ? Advice() : first_answer(known);
  advice.sequence = known.sequence;
  advice.repeated = true;
  return advice;
}

/// What was answered when the fact came: the fold of all that the journal held by then.
Advice Batch::first_answer(const Entry& known) const {
  Library::Watch watch;
  const Subject then = library_.fold_through(known, watch);
  Advice advice = answer(then, watch.reaction, watch.said, known.recorded_at);
  propose_merges(known, advice);
  return advice;
}

Advice Batch::add_to_house(const Event& event, const AppendOptions& options) {
  if (const auto* merge = std::get_if<CustomersMerged>(&event)) refuse_ring(*merge);
  Entry entry{.event = event, .subject = {}, .verdict = {}, .imported = options.imported, .recorded_at = known_.now};
  store(entry);
  if (writing_) {
    writing_->library.add_house(entry);
    staged_.clear();
    forgets_all_ = true;
  }
  Advice advice;
  advice.sequence = entry.sequence;
  return advice;
}

Advice Batch::add_to_customer(const Event& event, const Verdicts& said, const CustomerId& customer,
                              const CustomerId& root, const AppendOptions& options) {
  Entry entry{.event = event,
              .subject = customer,
              .verdict = stored_form(said),
              .imported = options.imported,
              .recorded_at = known_.now};
  entry.sequence = known_.store.head().sequence + 1;
  store(entry);
  Subject& subject = staged(root);
  const Reaction reaction = take(subject, root, entry);
  if (writing_) remember_cases(subject, customer);
  touched_.insert(root);
  Advice advice = answer(ahead_of(root, subject), reaction, said, known_.now);
  propose_merges(entry, advice);
  if (writing_) {
    writing_->library.add_contacts(entry);
    advice.sequence = entry.sequence;
  }
  return advice;
}

void Batch::store(Entry& entry) {
  if (!writing_) return;
  Transaction& transaction = writing_->transaction;
  const Recorded recorded = transaction.append({entry.event, entry.subject, entry.verdict, entry.imported});
  entry.sequence = recorded.sequence;
  entry.recorded_at = recorded.recorded_at;
  for_each_owned(entry.event,
                 [&](std::string_view kind, const std::string& id) { transaction.put_owner(kind, id, entry.subject); });
}

/// In order: one step. Late: the whole subject again, and the reaction to this fact in its place.
Reaction Batch::take(Subject& subject, const CustomerId& root, const Entry& entry) const {
  const Instant at = at_of(entry.event);
  if (!subject.folded_to || at >= *subject.folded_to)
    return Fold(known_.shelf, library_.agents(), subject).take(happening_of(entry, root));
  std::vector<Entry> entries = library_.entries(root);
  if (!writing_) {
    const auto later = std::ranges::upper_bound(entries, at, {}, [](const Entry& known) { return at_of(known.event); });
    entries.insert(later, entry);
  }
  Library::Watch watch{.sequence = entry.sequence};
  subject = library_.fold(root, entries, &watch);
  return watch.reaction;
}

Advice Batch::answer(const Subject& shown, const Reaction& reaction, const Verdicts& said, Instant at) const {
  const Rules& rules = reaction.rules ? known_.shelf.get(*reaction.rules) : known_.rules;
  return advice_of(shown, reaction, said, rules, library_.agents(), at);
}

/// The answer shows the subject as it stands now, after the timers that are due by now.
const Subject& Batch::ahead_of(const CustomerId& root, const Subject& subject) {
  shown_.erase(root);
  if (!has_timer_due(subject, known_.now)) return subject;
  Subject& shown = shown_.emplace(root, subject).first->second;
  Fold(known_.shelf, library_.agents(), shown).run_until(known_.now);
  return shown;
}

void Batch::remember_cases(const Subject& subject, const CustomerId& customer) {
  const auto remember = [&](std::string_view kind, const std::string& id) {
    if (!known_.store.owner_of(kind, id)) writing_->transaction.put_owner(kind, id, customer);
  };
  for (const CaseRun& run : subject.cases) remember("case", run.id.text());
  for (const ComplaintRecord& record : subject.complaints) remember("complaint", record.value.id.text());
  for (const ObjectionRecord& record : subject.objections) remember("objection", record.value.id.text());
}

/// Another customer with the same verified contact is likely the same person (spec: ENT-1).
void Batch::propose_merges(const Entry& entry, Advice& advice) const {
  for (const CustomerId& other : library_.others_with_contacts_of(entry))
    advice.findings.push_back(
        {FindingKind::merge_proposal, "ENT-1", at_of(entry.event), entry.subject, {}, other.text(), {}});
}

/// To be looked at only, so that a fact that is refused changes nothing of what is kept.
const Subject& Batch::seen(const CustomerId& root) {
  const auto known = known_.live.find(root);
  const bool is_staged = staged_.contains(root) || known == known_.live.end() || forgets_all_;
  return is_staged ? staged(root) : known->second;
}

Subject& Batch::staged(const CustomerId& root) {
  if (const auto known = staged_.find(root); known != staged_.end()) return known->second;
  if (const auto known = known_.live.find(root); known != known_.live.end() && !forgets_all_) {
    if (writing_ && writing_->live) return staged_.insert(writing_->live->extract(root)).position->second;
    return staged_.emplace(root, known->second).first->second;
  }
  return staged_.emplace(root, library_.fold(root, library_.entries(root))).first->second;
}

}  // namespace kefu
