#include "desk/records.h"

#include "desk/complaint_record.h"

#include <kefu/flow/quote_check.h>
#include <kefu/measure/loyalty.h>

namespace kefu {
namespace {

void close(Subject& subject, const SessionId& id, Instant at, ClosedBy by, const std::optional<std::string>& reason) {
  Session* session = find_by_id(subject.sessions, id);
  if (!session) return;
  session->closed_at = at;
  session->closed_by = by;
  session->close_reason = reason;
}

/// Nobody is to be reminded of what cannot be done any more.
void withdraw_all(Subject& subject) {
  for (Action& action : subject.actions)
    if (action.status == ActionStatus::pending) action.status = ActionStatus::withdrawn;
  for (CaseRun& run : subject.cases) {
    run.open = false;
    run.asked.clear();
    run.state.timers.clear();
  }
}

/// The recorder of one fact: an overload for each kind of event that changes an entity.
class Recorder {
 public:
  Recorder(Subject& subject, const Happening& now, const Policy& policy, Reaction& reaction)
      : subject_(subject), now_(now), policy_(policy), reaction_(reaction) {}

  void record(const CustomerRegistered& e) {
    Customer& customer = subject_.customer;
    customer.implied = false;
    take(e.display_name, e.salutation, e.group, e.owner_agent);
    customer.contacts = e.contacts;
    customer.tags = e.tags;
  }
  void record(const CustomerUpdated& e) { take(e.display_name, e.salutation, e.group, e.owner_agent); }
  void record(const ContactAdded& e) {
    if (e.contact.value.empty()) return;  // erased
    for (ContactPoint& known : subject_.customer.contacts)
      if (known.kind == e.contact.kind && known.value == e.contact.value) {
        known = e.contact;
        return;
      }
    subject_.customer.contacts.push_back(e.contact);
  }
  void record(const CustomersMerged& e) { subject_.customer.merged_from.push_back(e.merged); }
  void record(const CustomerErased&) {
    subject_.customer.erased = true;
    withdraw_all(subject_);
  }

  void record(const SessionOpened& e) {
    Session& session = session_named(e.id, e.channel);
    session.implied = false;
    session.channel = e.channel;
    session.agent = e.agent;
    session.stage = e.stage;
    session.purpose = e.purpose;
    if (e.issue) set_issue(session, *e.issue);
  }
  void record(const CallAnswered& e) {
    Session& session = session_named(e.session, Channel::phone);
    session.channel = Channel::phone;
    session.direction = e.direction;
    if (e.agent) session.agent = e.agent;
    if (e.issue) set_issue(session, *e.issue);
  }
  void record(const CallEnded& e) { close(subject_, e.session, now_.at, e.by, {}); }  // whatever anybody thinks of it

  void record(const MessageReceived& e) {
    Session& session = session_named(e.session, e.channel.value_or(Channel::online_chat));
    if (session.implied && e.channel) session.channel = *e.channel;
    if (e.issue && session.implied) set_issue(session, *e.issue);
    subject_.messages.push_back({e.id, e.session, Speaker::customer, e.at, e.text, {}, {}});
    subject_.verdicts.push_back({e.id, now_.said, {}});
    remember(subject_.memories[e.session]);
    regroup();
  }
  void record(const MessageSent& e) {
    Session& session = session_named(e.session, Channel::online_chat);
    const Speaker speaker = e.speaker.value_or(Speaker::agent);
    if (speaker == Speaker::agent && !session.first_reply_at) session.first_reply_at = e.at;
    if (speaker == Speaker::agent && e.agent && !session.agent) session.agent = e.agent;
    subject_.messages.push_back({e.id, e.session, speaker, e.at, e.text, e.agent, e.phrase});
    subject_.verdicts.push_back({e.id, now_.said, {}});
    if (e.phrase && e.phrase->text().starts_with("FABX")) subject_.memories[e.session].fab_said = true;
  }

  void record(const OrderPlaced& e) {
    Order order{.id = e.id, .customer = e.customer, .lines = e.lines, .total = e.total, .placed_at = e.at};
    subject_.orders.push_back(std::move(order));
  }
  void record(const OrderPaid& e) {
    Order* order = find_by_id(subject_.orders, e.order);
    if (!order || order->paid_at) return;
    subject_.customer.buyer_age = has_paid() ? BuyerAge::old_buyer : BuyerAge::new_buyer;
    order->paid_at = e.at;
    regroup();
  }
  void record(const OrderDispatched& e) {
    with_order(e.order, [&](Order& order) { order.dispatched_at = e.at; });
  }
  void record(const OrderDelivered& e) {
    with_order(e.order, [&](Order& order) { order.delivered_at = e.at; });
  }
  void record(const OrderCancelled& e) {
    with_order(e.order, [&](Order& order) { order.cancelled_at = e.at; });
    regroup();
  }
  void record(const OrderNoted& e) {
    with_order(e.order, [&](Order& order) { order.remarks.push_back(e.remark); });
  }

  void record(const QuoteGiven& e) {
    const Quote quote{e.id, subject_.customer.id, e.item,       e.terms, e.amount, e.agent,
                      e.at, e.valid_until,        e.supersedes, e.reason};
    const QuoteCheck check = check_quote(subject_.quotes, quote, policy_);
    if (const auto kind = check.finding()) {
      Finding notice = finding(*kind, "HND-3", e.id.text());
      if (check.ratio_percent) notice.numbers["ratio_percent"] = *check.ratio_percent;
      find(std::move(notice));
    }
    subject_.quotes.push_back(quote);
  }
  void record(const PromiseMade& e) {
    subject_.promises.push_back({e.id, e.customer, e.what, e.at, e.due, {}, e.phrase, e.case_id, e.agent});
  }
  void record(const PromiseKept& e) {
    if (Promise* promise = find_by_id(subject_.promises, e.promise)) promise->kept_at = e.at;
  }
  void record(const ScoreGiven& e) {
    const std::int64_t unit = unit_millionths(e.scale, e.raw);
    notice_zone(double(unit) / 1e6, e.id.text());
    subject_.scores.push_back({e.id, e.customer, e.scale, e.raw, unit, e.at, e.session, e.source});
    subject_.customer.satisfaction = double(unit) / 1e6;
  }
  void record(const LoyaltyObserved& e) {
    subject_.loyalty.push_back(
        {e.id, e.customer, e.at, e.repurchases, e.recommendations, e.tenure, e.loyalty_millionths});
  }
  void record(const LabelOverridden& e) {
    if (!e.message) return;
    for (MessageVerdicts& known : subject_.verdicts)
      if (known.message == *e.message) {
        if (e.value.empty())
          known.overrides.erase(e.axis);
        else
          known.overrides[e.axis] = e.value;
      }
  }
  template <class Other>
  void record(const Other&) {}  // moves cases only

 private:
  void take(const std::optional<std::string>& name, std::optional<Salutation> salutation,
            std::optional<CustomerGroup> group, const std::optional<AgentId>& owner) {
    Customer& customer = subject_.customer;
    if (name) customer.display_name = name;
    if (salutation) customer.salutation = *salutation;
    if (group) {
      customer.group = *group;
      customer.group_set_by_hand = true;
    }
    if (owner) customer.owner_agent = owner;
  }

  Session& session_named(const SessionId& id, Channel channel) {
    if (Session* known = find_by_id(subject_.sessions, id)) return *known;
    Session session{.id = id,
                    .customer = subject_.customer.id,
                    .channel = channel,
                    .opened = now_.at,
                    .issue = id.text(),
                    .implied = true};
    subject_.sessions.push_back(std::move(session));
    subject_.memories[id];
    return subject_.sessions.back();
  }

  void set_issue(Session& session, const IssueId& issue) { session.issue = issue; }

  void remember(SessionMemory& memory) {
    const auto& objection = now_.said.objection;
    if (objection && objection->price_signal) memory.price_signal = true;
    if (memory.fab_said && !memory.fab_done && !(objection && objection->objection)) memory.fab_done = true;
  }

  template <class Change>
  void with_order(const OrderId& id, const Change& change) {
    if (Order* order = find_by_id(subject_.orders, id)) change(*order);
  }

  bool has_paid() const {
    return std::ranges::any_of(subject_.orders, [](const Order& order) { return order.paid_at.has_value(); });
  }

  void regroup() {
    if (!subject_.customer.group_set_by_hand) subject_.customer.group = group_of(subject_, policy_, now_.at);
  }

  /// What a new score means beside the one before it (spec: SAT-3, SAT-ACT).
  void notice_zone(double unit, const std::string& score) {
    const LoyaltyCurve curve = LoyaltyCurve::make(policy_.sat);
    if (loyalty_zone(unit, curve) == LoyaltyZone::a) find(finding(FindingKind::loyalty_floor, "SAT-3", score));
    const auto& before = subject_.customer.satisfaction;
    if (before && loyalty_zone(*before, curve) > loyalty_zone(unit, curve))
      find(finding(FindingKind::zone_fell, "SAT-ACT", score));
  }

  [[nodiscard]] Finding finding(FindingKind kind, const char* rule, const std::string& about) const {
    return {kind, rule, now_.at, subject_.customer.id, {}, about, {}};
  }

  void find(Finding finding) {
    finding.customer = subject_.customer.id;
    if (finding.kind == FindingKind::quote_contradiction || finding.kind == FindingKind::over_authority)
      reaction_.accepted = false;
    subject_.findings.push_back(finding);
    reaction_.findings.push_back(std::move(finding));
  }

  Subject& subject_;
  const Happening& now_;
  const Policy& policy_;
  Reaction& reaction_;
};

/// Whether a fact is a customer's coming, which may be about an issue that earlier sessions were about.
bool is_contact(const Event& event) {
  if (const auto* call = std::get_if<CallAnswered>(&event)) return call->direction == Direction::inbound;
  return std::holds_alternative<SessionOpened>(event) || std::holds_alternative<MessageReceived>(event) ||
         std::holds_alternative<ComplaintRaised>(event);
}

/// Remembers what a session is about, and the fact by which it became a later session on that.
void remember_issue(Subject& subject, const Happening& now) {
  const auto session = session_of(subject, now.event);
  const auto issue = issue_of(subject, now.event);
  if (!session || session->empty() || !issue || !is_contact(now.event)) return;
  SessionMemory& memory = subject.memories[*session];
  if (std::ranges::find(memory.issues, *issue) != memory.issues.end()) return;
  memory.issues.push_back(*issue);
  const bool is_known = std::ranges::any_of(subject.memories, [&](const auto& other) {
    return other.first != *session && std::ranges::find(other.second.issues, *issue) != other.second.issues.end();
  });
  if (is_known) memory.repeated_by = now.cause();
}

/// The session member of an event, whatever its spelling; nothing for events that name none.
struct SessionOf {
  const Subject& subject;

  template <class E>
  std::optional<SessionId> operator()(const E& e) const {
    if constexpr (std::is_same_v<E, SessionOpened>)
      return e.id;
    else if constexpr (std::is_same_v<E, ObjectionAssessed>) {
      const ObjectionRecord* record = find_by_id(subject.objections, e.objection);
      return record ? std::optional<SessionId>(record->value.session) : std::nullopt;
    } else if constexpr (std::is_same_v<E, ComplaintAdvanced>) {
      const ComplaintRecord* record = find_by_id(subject.complaints, e.complaint);
      return record && !record->value.session.empty() ? std::optional<SessionId>(record->value.session) : std::nullopt;
    } else if constexpr (std::is_same_v<E, LabelOverridden>) {
      const Message* message = e.message ? find_by_id(subject.messages, *e.message) : nullptr;
      return message ? std::optional<SessionId>(message->session) : std::nullopt;
    } else if constexpr (requires { e.session; })
      return e.session;
    else
      return std::nullopt;
  }
};

}  // namespace

void record(Subject& subject, const Happening& now, const Policy& policy, Reaction& reaction) {
  Recorder recorder(subject, now, policy, reaction);
  std::visit([&](const auto& event) { recorder.record(event); }, now.event);
  remember_issue(subject, now);
}

void record_closing(Subject& subject, const Happening& now) {
  if (const auto* e = std::get_if<SessionClosed>(&now.event)) close(subject, e->session, now.at, e->by, e->reason);
}

void record_contact(Subject& subject, const Event& event) {
  if (!is_contact(event)) return;
  const auto issue = issue_of(subject, event);
  for (ComplaintRecord& record : subject.complaints)
    if (issue == record.value.issue) record.steps_since_contact = 0;
}

std::optional<SessionId> session_of(const Subject& subject, const Event& event) {
  return std::visit(SessionOf{subject}, event);
}

std::optional<IssueId> issue_of(const Subject& subject, const Event& event) {
  const auto own = std::visit(
      []<class E>(const E& e) -> std::optional<IssueId> {
        if constexpr (requires { e.issue; })
          return e.issue;
        else
          return std::nullopt;
      },
      event);
  if (own) return own;
  const auto id = session_of(subject, event);
  if (!id) return std::nullopt;
  const Session* session = find_by_id(subject.sessions, *id);
  return session ? session->issue : IssueId(id->text());
}

Verdicts verdicts_of(const Subject& subject, const MessageId& message) {
  for (const MessageVerdicts& known : subject.verdicts) {
    if (known.message != message) continue;
    Verdicts said = known.said;
    if (said.complaint) said.complaint = overridden(*said.complaint, known.overrides);
    return said;
  }
  return {};
}

CustomerGroup group_of(const Subject& subject, const Policy& policy, Instant at) {
  constexpr auto year = std::chrono::days(365);
  std::int64_t paid = 0;
  std::int64_t amount = 0;
  for (const Order& order : subject.orders) {
    if (!order.paid_at || order.cancelled_at || *order.paid_at <= at - year) continue;
    ++paid;
    if (order.total.currency == policy.grp.vip_amount.currency) amount += order.total.minor;
  }
  const bool ever_paid =
      std::ranges::any_of(subject.orders, [](const Order& o) { return o.paid_at && !o.cancelled_at; });
  if (paid >= policy.grp.vip_orders || (paid > 0 && amount >= policy.grp.vip_amount.minor)) return CustomerGroup::vip;
  if (ever_paid) return CustomerGroup::buyer;
  const bool asked =
      std::ranges::any_of(subject.messages, [](const Message& m) { return m.speaker == Speaker::customer; });
  return asked ? CustomerGroup::enquirer : CustomerGroup::visitor;
}

}  // namespace kefu
