#include "desk/library.h"

#include <algorithm>

namespace kefu {
namespace {

bool is_within(const Entry& entry, const AsOf& moment) {
  return (!moment.as_of || at_of(entry.event) <= *moment.as_of) &&
         (!moment.known_at || entry.recorded_at <= *moment.known_at);
}

bool happened_before(const Entry& left, const Entry& right) {
  return std::pair(at_of(left.event), left.sequence) < std::pair(at_of(right.event), right.sequence);
}

EntryFilter filter_of(const CustomerId& customer, const AsOf& moment, std::optional<std::int64_t> through) {
  return {
      .subject = customer, .from = 1, .through = through, .at_until = moment.as_of, .recorded_until = moment.known_at};
}

}  // namespace

Verdicts said_in(const Entry& entry) { return entry.verdict.empty() ? Verdicts() : from_json<Verdicts>(entry.verdict); }

std::vector<Instant> dues_of(const Subject& subject) {
  std::vector<Instant> dues;
  for (const CaseRun& run : subject.cases)
    for (const Timer& timer : run.state.timers)
      if (run.open) dues.push_back(timer.due);
  for (const Action& action : subject.actions)
    if (action.status == ActionStatus::pending) dues.push_back(action.due);
  for (const Promise& promise : subject.promises)
    if (!promise.kept_at) dues.push_back(promise.due);
  return dues;
}

std::optional<Instant> next_due_of(const Subject& subject) {
  const std::vector<Instant> dues = dues_of(subject);
  return dues.empty() ? std::nullopt : std::optional(*std::ranges::min_element(dues));
}

void Library::read_house() {
  store_.for_each({.subject = CustomerId()}, [&](const Entry& entry) { add_house(entry); });
}

void Library::add_house(const Entry& entry) {
  house_.push_back(entry);
  if (const auto* agent = std::get_if<AgentRegistered>(&entry.event)) agents_.add(*agent);
  if (const auto* merge = std::get_if<CustomersMerged>(&entry.event))
    merges_.push_back({merge->from, merge->customer, entry});
  if (const auto* change = std::get_if<RulesChanged>(&entry.event)) shelf_.change(change->at, change->rules);
}

void Library::rebuild() {
  std::vector<Entry> entries = std::move(house_);
  house_.clear();
  merges_.clear();
  agents_ = {};
  for (const Entry& entry : entries) {
    house_.push_back(entry);
    if (const auto* agent = std::get_if<AgentRegistered>(&entry.event)) agents_.add(*agent);
    if (const auto* merge = std::get_if<CustomersMerged>(&entry.event))
      merges_.push_back({merge->from, merge->customer, entry});
  }
}

Agents Library::agents_known_at(Instant known_at) const {
  Agents agents;
  for (const Entry& entry : house_)
    if (const auto* agent = std::get_if<AgentRegistered>(&entry.event); agent && entry.recorded_at <= known_at)
      agents.add(*agent);
  return agents;
}

CustomerId Library::root_of(CustomerId customer, const AsOf& moment) const {
  for (std::size_t hops = 0; hops <= merges_.size(); ++hops) {  // a ring of merges ends here, too
    const auto merged = std::ranges::find_if(
        merges_, [&](const Merge& merge) { return merge.from == customer && is_within(merge.entry, moment); });
    if (merged == merges_.end()) return customer;
    customer = merged->into;
  }
  return customer;
}

std::vector<CustomerId> Library::roots(const AsOf& moment) const {
  std::vector<CustomerId> roots;
  for (const CustomerId& customer : store_.subjects())
    if (root_of(customer, moment) == customer) roots.push_back(customer);
  return roots;
}

std::vector<Entry> Library::entries(const CustomerId& root, const AsOf& moment,
                                    std::optional<std::int64_t> through) const {
  std::vector<CustomerId> members{root};
  std::vector<Entry> found;
  for (std::size_t i = 0; i < members.size(); ++i) {
    store_.for_each(filter_of(members[i], moment, through), [&](const Entry& entry) { found.push_back(entry); });
    for (const Merge& merge : merges_) {
      const bool known = is_within(merge.entry, moment) && (!through || merge.entry.sequence <= *through);
      if (!known || merge.into != members[i] || std::ranges::find(members, merge.from) != members.end()) continue;
      members.push_back(merge.from);
      found.push_back(merge.entry);
    }
  }
  std::ranges::sort(found, happened_before);
  return found;
}

Subject Library::fold(const CustomerId& root, const std::vector<Entry>& entries, Watch* watched) const {
  return fold_with(agents_, root, entries, watched);
}

Subject Library::fold_with(const Agents& agents, const CustomerId& root, const std::vector<Entry>& entries,
                           Watch* watched) const {
  Subject subject;
  subject.customer.id = root;
  subject.customer.implied = true;
  if (!entries.empty()) subject.customer.created = at_of(entries.front().event);
  Fold fold(shelf_, agents, subject);
  for (const Entry& entry : entries) {
    Reaction reaction = fold.take({entry.event, at_of(entry.event), said_in(entry), entry.imported, entry.recorded_at});
    if (watched && watched->sequence == entry.sequence) {
      watched->reaction = std::move(reaction);
      watched->said = said_in(entry);
    }
  }
  return subject;
}

Subject Library::as_of(const CustomerId& root, const AsOf& moment, Instant now) const {
  const Agents agents = moment.known_at ? agents_known_at(*moment.known_at) : agents_;
  Subject subject = fold_with(agents, root, entries(root, moment), nullptr);
  Fold(shelf_, agents, subject).run_until(moment.as_of.value_or(now));
  return subject;
}

}  // namespace kefu
