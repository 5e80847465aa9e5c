#include "desk/complaint_cases.h"

#include "desk/case_facts.h"
#include "desk/complaint_record.h"
#include "desk/records.h"

#include <kefu/flow/authority.h>

namespace kefu {
namespace {

bool is_over(const Complaint& complaint) {
  return complaint.step == ComplaintStep::closed || complaint.step == ComplaintStep::closed_given_up ||
         complaint.step == ComplaintStep::dismissed;
}

/// Turns facts into complaint records: an overload for each kind of event that can.
class ComplaintBook {
 public:
  ComplaintBook(Subject& subject, const Happening& now, const Policy& policy, const Agents& agents, Reaction& reaction)
      : subject_(subject), now_(now), policy_(policy), agents_(agents), reaction_(reaction) {}

  void record(const MessageReceived& e) {
    const IssueId issue = *issue_of(subject_, now_.event);
    if (now_.said.complaint && opening_of(subject_, e, now_.said).complaint) {
      ComplaintRecord& record = joined(issue, e.session, channel_of(e), e.at);
      if (!record.value.order) record.value.order = e.order;
      add(record, share_of(e, *now_.said.complaint));
      widen_reach(record, e);
    } else if (ComplaintRecord* record = open_on(issue);
               record && now_.said.complaint && now_.said.complaint->asks_remedy) {
      record->value.asks_remedy = true;
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
    add(record, share_of(e));
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
    if (e.message)
      for (ComplaintRecord& record : subject_.complaints)
        for (ComplaintShare& share : record.shares)
          if (share.source == e.message->text()) reweigh(record, share, *e.message);
  }

  void record(const CompensationGranted& e) {
    Compensation compensation{e.id, e.customer,      e.kind,       e.value,     e.at,
                              e.by, e.redeemable_by, e.redeem_how, e.complaint, e.order};
    const Role needed = authority_for(e.value, order_total(e), policy_);
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
      if (record.value.issue == issue) newest = &record;
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
      if (known->value.closed_at && at - *known->value.closed_at <= policy_.cpl.reopen) {
        ++known->value.reopened;
        known->agreed = false;
        known->value.closed_at.reset();
        return *known;
      }
    }
    ComplaintRecord& record = subject_.complaints.emplace_back();
    record.value = {.id = fresh_id(issue),
                    .customer = subject_.customer.id,
                    .issue = issue,
                    .session = session,
                    .opened = at,
                    .channel = channel};
    return record;
  }

  ComplaintId fresh_id(const IssueId& issue) const {
    const ComplaintId first = complaint_id(subject_.customer.id, issue);
    const auto earlier = std::ranges::count_if(
        subject_.complaints, [&](const ComplaintRecord& record) { return record.value.issue == issue; });
    return earlier == 0 ? first : ComplaintId(first.text() + "#" + std::to_string(earlier + 1));
  }

  void add(ComplaintRecord& record, ComplaintShare share) {
    const bool first = record.shares.empty();
    const Severity before = record.value.severity;
    add_share(record, std::move(share));
    if (first)
      set_due_times(record, policy_, subject_.customer.group);
    else if (record.value.severity > before)
      hasten(record, policy_, subject_.customer.group, now_.at);
    if (!first) record.steps_since_contact = 0;
  }

  void widen_reach(ComplaintRecord& record, const MessageReceived& e) {
    if (!e.reach || *e.reach < policy_.cpl.public_reach || !is_public(record.value.channel)) return;
    const Severity before = record.value.severity;
    record.shares.back().severity = Severity::severe;
    relabel(record);
    if (record.value.severity > before && record.shares.size() > 1)
      hasten(record, policy_, subject_.customer.group, now_.at);
    else if (record.shares.size() == 1)
      set_due_times(record, policy_, subject_.customer.group);
  }

  void freeze(ComplaintRecord& record, const LabelOverridden& e) {
    const Severity before = record.value.severity;
    if (e.value.empty())
      record.frozen.erase(e.axis);
    else
      record.frozen[e.axis] = e.value;
    relabel(record);
    if (record.value.severity > before) hasten(record, policy_, subject_.customer.group, now_.at);
  }

  void reweigh(ComplaintRecord& record, ComplaintShare& share, const MessageId& message) {
    const Verdicts said = verdicts_of(subject_, message);
    if (!said.complaint) return;
    const Severity before = record.value.severity;
    share.complains = said.complaint->complaint == true;
    share.severity = said.complaint->severity;
    share.behaviour = said.complaint->behaviour;
    share.causes = said.complaint->cause_scores;
    relabel(record);
    if (record.value.severity > before) hasten(record, policy_, subject_.customer.group, now_.at);
    if (&share == &record.shares.front() && !share.complains) record.value.step = ComplaintStep::dismissed;
  }

  /// A customer who becomes a buyer or VIP gets the shorter time from then on.
  void regroup() {
    for (ComplaintRecord& record : subject_.complaints)
      if (!is_over(record.value) && record.value.due) hasten(record, policy_, subject_.customer.group, now_.at);
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
  const Policy& policy_;
  const Agents& agents_;
  Reaction& reaction_;
};

/// Copies the members that the newer assessment tells.
void merge(ObjectionAssessed& known, const ObjectionAssessed& newer) {
  boost::mp11::mp_for_each<Members<ObjectionAssessed>>([&](auto member) {
    using Type = std::remove_cvref_t<decltype(newer.*member.pointer)>;
    if constexpr (is_optional<Type>)
      if (newer.*member.pointer) known.*member.pointer = newer.*member.pointer;
  });
}

class ObjectionBook {
 public:
  ObjectionBook(Subject& subject, const Happening& now) : subject_(subject), now_(now) {}

  void record(const MessageReceived& e) {
    for (ObjectionRecord& record : subject_.objections)
      if (record.asked && record.value.session == e.session) record.answered = true;
    if (!now_.said.objection || !opening_of(subject_, e, now_.said).objection || repeats_open(e)) return;
    ObjectionRecord& record = raise(e.id.text(), e.session, e.text);
    record.value.about = now_.said.objection->about.value_or(ObjectionTopic::other);
    record.order_if_solved = now_.said.objection->order_if_solved;
    record.brush_off = now_.said.objection->brush_off;
    record.off_deal = now_.said.objection->off_deal;
    record.question = now_.said.objection->question;
    record.refuses_to_go_on = now_.said.objection->refuses_to_go_on;
  }
  void record(const ObjectionRaised& e) {
    ObjectionRecord& record = raise(e.id.text(), e.session, e.text);
    record.value.about = e.about.value_or(ObjectionTopic::other);
  }
  void record(const ObjectionAssessed& e) {
    if (ObjectionRecord* record = find_by_id(subject_.objections, e.objection)) {
      merge(record->known, e);
      record->assessed = true;
    }
  }
  template <class Other>
  void record(const Other&) {}

 private:
  ObjectionRecord& raise(const std::string& id, const SessionId& session, const std::string& text) {
    ObjectionRecord& record = subject_.objections.emplace_back();
    record.value.id = id;
    record.value.customer = subject_.customer.id;
    record.value.session = session;
    record.value.at = now_.at;
    record.value.text = text;
    return record;
  }
  /// The newest open objection of the session is about the same thing: the customer keeps to it.
  bool repeats_open(const MessageReceived& e) const {
    const ObjectionRecord* newest = nullptr;
    for (const ObjectionRecord& record : subject_.objections)
      if (record.value.session == e.session && !record.value.settled_at) newest = &record;
    return newest && now_.said.objection->about == newest->value.about;
  }

  Subject& subject_;
  const Happening& now_;
};

}  // namespace

void record_complaint(Subject& subject, const Happening& now, const Policy& policy, const Agents& agents,
                      Reaction& reaction) {
  ComplaintBook book(subject, now, policy, agents, reaction);
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

void record_objection(Subject& subject, const Happening& now) {
  ObjectionBook book(subject, now);
  std::visit([&](const auto& event) { book.record(event); }, now.event);
}

}  // namespace kefu
