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

bool is_known(const Merge& merge, const AsOf& moment, std::optional<std::int64_t> through) {
  return is_within(merge.entry, moment) && (!through || merge.entry.sequence <= *through);
}

std::vector<ContactPoint> verified_contacts_in(const Event& event) {
  std::vector<ContactPoint> told;
  if (const auto* added = std::get_if<ContactAdded>(&event)) told = {added->contact};
  if (const auto* registered = std::get_if<CustomerRegistered>(&event)) told = registered->contacts;
  std::erase_if(told, [](const ContactPoint& contact) { return !contact.verified || contact.value.empty(); });
  return told;
}

}  // namespace

Happening happening_of(const Entry& entry, const CustomerId& root) {
  return {entry.event,        entry.subject.empty() ? root : entry.subject,
          at_of(entry.event), said_in(entry),
          entry.imported,     entry.recorded_at};
}

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
  house_.clear();
  rebuild();
  store_.for_each({.subject = CustomerId()}, [&](const Entry& entry) { add_house(entry); });
}

void Library::add_house(const Entry& entry) {
  house_.push_back(entry);
  if (const auto* agent = std::get_if<AgentRegistered>(&entry.event)) agents_.add(*agent);
  if (const auto* merge = std::get_if<CustomersMerged>(&entry.event))
    merges_.push_back({merge->merged, merge->customer, entry});
  if (const auto* change = std::get_if<RulesChanged>(&entry.event)) shelf_.change(change->at, change->rules);
}

void Library::forget_after(std::size_t house_entries) {
  forget_contacts();
  if (house_.size() == house_entries) return;
  house_.resize(house_entries);
  rebuild();
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
      merges_.push_back({merge->merged, merge->customer, entry});
  }
}

Agents Library::agents_known_at(Instant known_at) const {
  Agents agents;
  for (const Entry& entry : house_)
    if (const auto* agent = std::get_if<AgentRegistered>(&entry.event); agent && entry.recorded_at <= known_at)
      agents.add(*agent);
  return agents;
}

Agents Library::agents_through(std::int64_t sequence) const {
  Agents agents;
  for (const Entry& entry : house_)
    if (const auto* agent = std::get_if<AgentRegistered>(&entry.event); agent && entry.sequence <= sequence)
      agents.add(*agent);
  return agents;
}

CustomerId Library::root_through(CustomerId customer, std::int64_t sequence) const {
  for (const Merge& merge : merges_)  // in the order of the journal
    if (merge.merged == customer && merge.entry.sequence <= sequence) customer = merge.into;
  return customer;
}

CustomerId Library::root_of(CustomerId customer, const AsOf& moment) const {
  for (std::size_t hops = 0; hops <= merges_.size(); ++hops) {  // a ring of merges ends here, too
    const auto merged = std::ranges::find_if(
        merges_, [&](const Merge& merge) { return merge.merged == customer && is_within(merge.entry, moment); });
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

std::vector<CustomerId> Library::members_of(const CustomerId& root, const AsOf& moment,
                                            std::optional<std::int64_t> through) const {
  std::vector<CustomerId> members{root};
  for (std::size_t i = 0; i < members.size(); ++i)
    for (const Merge& merge : merges_)
      if (merge.into == members[i] && is_known(merge, moment, through) &&
          std::ranges::find(members, merge.merged) == members.end())
        members.push_back(merge.merged);
  return members;
}

std::vector<Entry> Library::entries(const CustomerId& root, const AsOf& moment,
                                    std::optional<std::int64_t> through) const {
  std::vector<Entry> found;
  for (const CustomerId& member : members_of(root, moment, through)) {
    store_.for_each(filter_of(member, moment, through), [&](const Entry& entry) { found.push_back(entry); });
    for (const Merge& merge : merges_)
      if (merge.into == member && is_known(merge, moment, through)) found.push_back(merge.entry);
  }
  std::ranges::sort(found, happened_before);
  return found;
}

const Library::Contacts& Library::contacts() const {
  if (contacts_) return *contacts_;
  contacts_.emplace();
  store_.for_each({}, [&](const Entry& entry) {
    for (const ContactPoint& contact : verified_contacts_in(entry.event))
      (*contacts_)[{contact.kind, contact.value}].emplace(entry.subject, entry.sequence);
  });
  return *contacts_;
}

std::vector<CustomerId> Library::others_with_contacts_of(const Entry& entry) const {
  std::set<CustomerId> others;
  for (const ContactPoint& told : verified_contacts_in(entry.event))
    if (const auto known = contacts().find({told.kind, told.value}); known != contacts().end())
      for (const auto& [other, sequence] : known->second)
        if (sequence < entry.sequence) others.insert(root_through(other, entry.sequence));
  others.erase(root_through(entry.subject, entry.sequence));
  return {others.begin(), others.end()};
}

void Library::add_contacts(const Entry& entry) {
  if (!contacts_) return;
  for (const ContactPoint& told : verified_contacts_in(entry.event))
    (*contacts_)[{told.kind, told.value}].emplace(entry.subject, entry.sequence);
}

Subject Library::fold_through(const Entry& entry, Watch& watched) const {
  const CustomerId root = root_through(entry.subject, entry.sequence);
  watched.sequence = entry.sequence;
  const Agents agents = agents_through(entry.sequence);
  Subject subject = fold_with(agents, root, entries(root, {}, entry.sequence), &watched);
  Fold(shelf_, agents, subject).run_until(entry.recorded_at);
  return subject;
}

Subject Library::fold(const CustomerId& root, const std::vector<Entry>& entries, Watch* watched) const {
  return fold_with(agents_, root, entries, watched);
}

Subject Library::fold_with(const Agents& agents, const CustomerId& root, const std::vector<Entry>& entries,
                           Watch* watched) const {
  Subject subject;
  subject.customer.id = root;
  subject.customer.implied = true;
  Fold fold(shelf_, agents, subject);
  for (const Entry& entry : entries) {
    Reaction reaction = fold.take(happening_of(entry, root));
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
