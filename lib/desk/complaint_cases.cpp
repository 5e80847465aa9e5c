#include "desk/complaint_cases.h"

#include "desk/case_facts.h"
#include "desk/complaint_record.h"
#include "desk/records.h"

#include <kefu/flow/authority.h>

namespace kefu {
namespace {

/// Turns facts into complaint records: an overload for each kind of event that can.
class ComplaintBook {
 public:
  ComplaintBook(Subject& subject, const Happening& now, const RuleShelf& shelf, const Agents& agents,
                Reaction& reaction)
      : subject_(subject), now_(now), shelf_(shelf), agents_(agents), reaction_(reaction) {}

  void record(const MessageReceived& e) {
    const IssueId issue = *issue_of(subject_, now_.event);
    if (now_.said.complaint && opening_of(subject_, e.session, now_.said).complaint) {
      ComplaintRecord& record = joined(issue, e.session, channel_of(e), e.at);
      if (!record.value.order) record.value.order = e.order;
      ComplaintShare share = share_of(e.id, *now_.said.complaint);
      share.is_public = is_public(channel_of(e));
      share.wide_reach = share.is_public && e.reach && *e.reach >= policy_of(record).cpl.public_reach;
      add(record, std::move(share));
    } else if (ComplaintRecord* record = open_on(issue);
               record && now_.said.complaint && now_.said.complaint->asks_remedy) {
      record->asked_remedy = record->value.asks_remedy = true;
    }
  }

  void record(const ComplaintRaised& e) {
    const IssueId issue = issue_of(subject_, now_.event).value_or(IssueId(e.id.text()));
    const Channel channel = e.channel ? *e.channel : session_channel(e.session);
    ComplaintRecord& record = joined(issue, e.session.value_or(SessionId()), channel, e.at);
    Complaint& complaint = record.value;
    if (e.target != ComplaintTarget::unknown) complaint.target = e.target;
    if (e.accused) complaint.accused = e.accused;
    if (e.owner) complaint.owner = e.owner;
    if (e.order) complaint.order = e.order;
    if (e.demand) complaint.demand = e.demand;
    ComplaintShare share = share_of(e);
    share.is_public = is_public(channel);
    add(record, std::move(share));
  }

  void record(const MessageSent& e) {
    ComplaintRecord* record = open_on(*issue_of(subject_, now_.event));
    if (!record || e.speaker.value_or(Speaker::agent) != Speaker::agent) return;
    if (!record->value.acknowledged_at) record->value.acknowledged_at = e.at;
    if (!record->value.owner) record->value.owner = e.agent;
  }

  void record(const LabelOverridden& e) {
    if (e.case_id)
      if (ComplaintRecord* record = find_by_id(subject_.complaints, *e.case_id)) freeze(*record, e);
    if (!e.message) return;
    const Verdicts said = verdicts_of(subject_, *e.message);
    if (!said.complaint) return;
    ComplaintRecord* record = counting(*e.message);
    if (!record) return count_after_all(e, said);
    for (ComplaintShare& share : record->shares)
      if (share.source == e.message->text()) reweigh(*record, share, *said.complaint);
    if (record->shares.front().complains) return;
    record->value.step = ComplaintStep::dismissed;
    open_anew(*record);
  }

  void record(const CompensationGranted& e) {
    Compensation compensation{e.id, e.customer,      e.kind,       e.value,     e.at,
                              e.by, e.redeemable_by, e.redeem_how, e.complaint, e.order};
    const ComplaintRecord* record = e.complaint ? find_by_id(subject_.complaints, *e.complaint) : nullptr;
    const Role needed = authority_for(e.value, order_total(e), record ? policy_of(*record) : policy_now());
    compensation.accepted = agents_.authority_of(e.by, e.at) >= needed || needed == Role::agent;
    if (!compensation.accepted) refuse_grant(e, needed);
    if (Order* order = e.order ? find_by_id(subject_.orders, *e.order) : nullptr; order && compensation.accepted)
      order->remarks.push_back("compensation " + e.id.text());
    subject_.compensations.push_back(std::move(compensation));
  }

  void record(const OrderPaid&) { regroup(); }
  void record(const CustomerUpdated&) { regroup(); }
  void record(const CustomerRegistered&) { regroup(); }

  template <class Other>
  void record(const Other&) {}

 private:
  ComplaintRecord* newest_on(const IssueId& issue) {
    ComplaintRecord* newest = nullptr;
    for (ComplaintRecord& record : subject_.complaints)
      if (record.value.issue == issue && is_one(subject_, record.own, now_.customer)) newest = &record;
    return newest;
  }
  ComplaintRecord* open_on(const IssueId& issue) {
    ComplaintRecord* record = newest_on(issue);
    return record && !is_over(record->value) ? record : nullptr;
  }

  /// The case that a complaint on the issue joins: the open one, one closed within `cpl.reopen`, or a new one.
  ComplaintRecord& joined(const IssueId& issue, const SessionId& session, Channel channel, Instant at) {
    if (ComplaintRecord* known = newest_on(issue)) {
      if (!is_over(known->value)) return *known;
      const CaseRun* run = find_by_id(subject_.cases, known->value.id);
      if (run && run->open && known->value.step != ComplaintStep::dismissed) {
        reopen(*known, at);
        return *known;
      }
    }
    ComplaintRecord& record = subject_.complaints.emplace_back();
    record.own = now_.customer;
    record.value = {.id = fresh_id(issue),
                    .customer = subject_.customer.id,
                    .issue = issue,
                    .session = session,
                    .opened = at,
                    .channel = channel};
    return record;
  }

  /// The clock of the answer starts anew with the text that reopens.
  void reopen(ComplaintRecord& record, Instant at) {
    ++record.value.reopened;
    record.agreed = false;
    record.facts_complete = false;
    record.value.answered_at.reset();
    record.value.closed_at.reset();
    record.value.due = at + reply_time_of(policy_of(record), subject_.customer.group, record.value.severity);
  }

  ComplaintId fresh_id(const IssueId& issue) const {
    const auto earlier = std::ranges::count_if(subject_.complaints, [&](const ComplaintRecord& record) {
      return record.value.issue == issue && record.own == now_.customer;
    });
    return complaint_id(now_.customer, issue, earlier);
  }

  void add(ComplaintRecord& record, ComplaintShare share) {
    const bool first = record.shares.empty();
    const Severity before = record.value.severity;
    add_share(record, std::move(share));
    if (first)
      set_due_times(record, policy_of(record), subject_.customer.group);
    else
      hasten_if_worse(record, before);
  }

  void hasten_if_worse(ComplaintRecord& record, Severity before) {
    if (record.value.severity > before) hasten(record, policy_of(record), subject_.customer.group, now_.at);
  }

  void freeze(ComplaintRecord& record, const LabelOverridden& e) {
    const Severity before = record.value.severity;
    if (e.value.empty())
      record.frozen.erase(e.axis);
    else
      record.frozen[e.axis] = e.value;
    if (e.axis == LabelAxis::complaint) return decide(record, e.value == "false");
    relabel(record);
    hasten_if_worse(record, before);
  }

  /// A dismissed case stays so; what complains after all goes on in a case of its own.
  void decide(ComplaintRecord& record, bool dismissed) {
    const bool was_dismissed = record.value.step == ComplaintStep::dismissed;
    if (dismissed)
      record.value.step = ComplaintStep::dismissed;
    else if (was_dismissed)
      open_anew(record);
  }

  /// Opens a case from now on with what a dismissed one holds of complaining texts, if anything.
  void open_anew(const ComplaintRecord& dismissed) {
    std::vector<ComplaintShare> shares = dismissed.shares;
    std::erase_if(shares, [](const ComplaintShare& share) { return !share.complains; });
    if (shares.empty()) return;
    const Complaint old = dismissed.value;
    ComplaintRecord& record = joined(old.issue, old.session, old.channel, now_.at);
    record.value.order = old.order;
    for (ComplaintShare& share : shares) add(record, std::move(share));
  }

  /// The case, not dismissed, that counts the text.
  ComplaintRecord* counting(const MessageId& message) {
    for (ComplaintRecord& record : subject_.complaints)
      if (record.value.step != ComplaintStep::dismissed &&
          std::ranges::any_of(record.shares, [&](const ComplaintShare& s) { return s.source == message.text(); }))
        return &record;
    return nullptr;
  }

  void reweigh(ComplaintRecord& record, ComplaintShare& share, const ComplaintVerdict& verdict) {
    const Severity before = record.value.severity;
    ComplaintShare again = share_of(MessageId(share.source), verdict);
    again.wide_reach = share.wide_reach;
    again.is_public = share.is_public;
    share = std::move(again);
    relabel(record);
    hasten_if_worse(record, before);
  }

  /// A person says that a text complains after all: it joins or opens a case from now on.
  void count_after_all(const LabelOverridden& e, const Verdicts& said) {
    const Message* message = find_by_id(subject_.messages, *e.message);
    if (!message || !opening_of(subject_, message->session, said).complaint) return;
    ComplaintRecord& record =
        joined(*issue_of(subject_, now_.event), message->session, session_channel(message->session), e.at);
    ComplaintShare share = share_of(message->id, *said.complaint);
    share.is_public = is_public(session_channel(message->session));
    add(record, std::move(share));
  }

  /// A customer who becomes a buyer or VIP gets the shorter time from then on.
  void regroup() {
    for (ComplaintRecord& record : subject_.complaints)
      if (!is_over(record.value) && record.value.due)
        hasten(record, policy_of(record), subject_.customer.group, now_.at);
  }

  const Policy& policy_now() const { return shelf_.in_force(now_.at).policy(); }
  const Policy& policy_of(const ComplaintRecord& record) const {
    const CaseRun* run = find_by_id(subject_.cases, record.value.id);
    return run ? shelf_.get(run->rules).policy() : policy_now();
  }

  Channel channel_of(const MessageReceived& e) const { return session_channel(e.session); }
  Channel session_channel(const std::optional<SessionId>& id) const {
    const Session* session = id ? find_by_id(subject_.sessions, *id) : nullptr;
    return session ? session->channel : Channel::online_chat;
  }

  std::optional<Money> order_total(const CompensationGranted& e) const {
    const ComplaintRecord* record = e.complaint ? find_by_id(subject_.complaints, *e.complaint) : nullptr;
    const auto id = e.order ? e.order : record ? record->value.order : std::nullopt;
    const Order* order = id ? find_by_id(subject_.orders, *id) : nullptr;
    return order ? std::optional<Money>(order->total) : std::nullopt;
  }

  void refuse_grant(const CompensationGranted& e, Role needed) {
    Finding finding{FindingKind::over_authority, "CPL-AUTH", e.at, subject_.customer.id, {}, e.id.text(), {}};
    finding.numbers["amount_minor"] = e.value.minor;
    finding.numbers["needs_role"] = static_cast<std::int64_t>(needed);
    subject_.findings.push_back(finding);
    reaction_.findings.push_back(std::move(finding));
    reaction_.accepted = false;
  }

  Subject& subject_;
  const Happening& now_;
  const RuleShelf& shelf_;
  const Agents& agents_;
  Reaction& reaction_;
};

}  // namespace

bool is_over(const Complaint& complaint) {
  return complaint.step == ComplaintStep::closed || complaint.step == ComplaintStep::closed_given_up ||
         complaint.step == ComplaintStep::dismissed;
}

void record_complaint(Subject& subject, const Happening& now, const RuleShelf& shelf, const Agents& agents,
                      Reaction& reaction) {
  ComplaintBook book(subject, now, shelf, agents, reaction);
  std::visit([&](const auto& event) { book.record(event); }, now.event);
}

void advance_complaint(Subject& subject, const ComplaintAdvanced& step) {
  ComplaintRecord* record = find_by_id(subject.complaints, step.complaint);
  if (!record) return;
  ++record->steps_since_contact;
  switch (step.step) {
    case ComplaintAdvance::facts_complete: record->facts_complete = true; break;
    case ComplaintAdvance::customer_agreed: record->agreed = true; break;
    case ComplaintAdvance::escalated: record->value.escalated = true; break;
    case ComplaintAdvance::options_offered:
    case ComplaintAdvance::closed:
      if (!record->value.answered_at) record->value.answered_at = step.at;
      break;
    default: break;
  }
}

}  // namespace kefu
