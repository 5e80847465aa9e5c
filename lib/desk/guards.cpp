#include "desk/guards.h"

#include "base/raise.h"
#include "desk/effects.h"

namespace kefu {
namespace {

/// Finds whose thing a fact names, by the first index that knows it.
class Finder {
 public:
  explicit Finder(const OwnerOf& owner_of) : owner_of_(owner_of) {}

  CustomerId operator()(const AgentRegistered&) const { return {}; }
  CustomerId operator()(const CustomersMerged&) const { return {}; }
  CustomerId operator()(const RulesChanged&) const { return {}; }
  CustomerId operator()(const CustomerRegistered& e) const { return e.id; }
  CustomerId operator()(const ComplaintAdvanced& e) const { return owned("complaint", e.complaint, "case.unknown"); }
  CustomerId operator()(const ObjectionAssessed& e) const { return owned("objection", e.objection, "case.unknown"); }
  CustomerId operator()(const PromiseKept& e) const { return owned("promise", e.promise, "promise.unknown"); }
  CustomerId operator()(const LabelOverridden& e) const {
    return e.message ? owned("message", *e.message, "message.unknown")
                     : case_owner(*e.case_id, "case.unknown", e.case_id->text());
  }
  CustomerId operator()(const ActionDone& e) const {
    const auto parts = parts_of(e.action);
    if (!parts) raise<NotFound>("action.unknown", "no action '{}'", e.action.text());
    return case_owner(parts->case_id, "action.unknown", e.action.text());
  }
  template <class E>
  CustomerId operator()(const E& e) const {
    if constexpr (requires { e.customer; })
      return e.customer;
    else if constexpr (requires { e.order; })
      return owned("order", e.order, "order.unknown");
    else
      return owned("session", e.session, "session.unknown");
  }

 private:
  template <class AnyId>
  CustomerId owned(std::string_view kind, const AnyId& id, const char* code) const {
    if (const auto owner = owner_of_(kind, id.text())) return *owner;
    raise<NotFound>(code, "no {} '{}'", kind, id.text());
  }
  CustomerId case_owner(const CaseId& id, const char* code, const std::string& shown) const {
    if (const auto owner = owner_of_("case", id.text())) return *owner;
    raise<NotFound>(code, "no case of '{}'", shown);
  }

  const OwnerOf& owner_of_;
};

/// Checks what a fact names against its customer's state.
class ReferenceCheck {
 public:
  ReferenceCheck(const CustomerId& customer, const Subject& subject, const OwnerOf& owner_of)
      : customer_(customer), subject_(subject), owner_of_(owner_of) {}

  void operator()(const OrderPaid& e) const { after_placing(e.order, e.at, "paid"); }
  void operator()(const OrderDispatched& e) const { after_placing(e.order, e.at, "dispatched"); }
  void operator()(const OrderDelivered& e) const { after_placing(e.order, e.at, "delivered"); }
  void operator()(const OrderCancelled& e) const { after_placing(e.order, e.at, "cancelled"); }
  void operator()(const QuoteGiven& e) const {
    own_session(e.session);
    if (!e.supersedes) return;
    const auto owner = owner_of_("quote", e.supersedes->text());
    if (!owner)
      raise<NotFound>("quote.unknown", "quote_given '{}': no quote '{}' to supersede", e.id.text(),
                      e.supersedes->text());
    same(*owner, "quote", e.supersedes->text(), "quote.other_customer");
  }
  void operator()(const MessageReceived& e) const {
    free_id(e.id.text(), "objection", e);
    own_session(e.session);
    own_order(e.order);
  }
  void operator()(const ObjectionRaised& e) const {
    free_id(e.id.text(), "message", e);
    own_session(e.session);
  }
  void operator()(const PromiseMade& e) const { own_case(e.case_id); }
  void operator()(const ScoreGiven& e) const {
    own_session(e.session);
    if (e.complaint) own_case(CaseId(e.complaint->text()));
  }
  void operator()(const PromiseKept& e) const {
    const Promise* promise = find_by_id(subject_.promises, e.promise);
    if (promise && e.at < promise->made_at)
      raise<InvalidArgument>("promise.kept_before_made", "promise '{}' cannot be kept at {}, before it was made at {}",
                             e.promise.text(), e.at.text(), promise->made_at.text());
  }
  void operator()(const LabelOverridden& e) const {
    const bool about_objection = e.axis == LabelAxis::nature;
    const bool fits = e.case_id ? is_case(*e.case_id, about_objection) : !about_objection && is_customers(*e.message);
    if (!fits)
      raise<InvalidArgument>("label.wrong_axis", "label_overridden '{}': '{}' has no {}", e.id.text(),
                             e.case_id ? e.case_id->text() : e.message->text(), name_of(e.axis));
  }
  void operator()(const ComplaintAdvanced& e) const {
    if (!e.message) return;
    const Message* message = find_by_id(subject_.messages, *e.message);
    if (message && message->speaker == Speaker::customer) return;
    raise<InvalidArgument>("complaint.not_customers_message",
                           "complaint_advanced '{}': message '{}' is not this customer's word", e.id.text(),
                           e.message->text());
  }
  void operator()(const CompensationGranted& e) const {
    own_order(e.order);
    if (e.complaint && !find_by_id(subject_.complaints, *e.complaint))
      raise<NotFound>("case.unknown", "compensation_granted '{}': no complaint '{}'", e.id.text(), e.complaint->text());
  }
  template <class E>
  void operator()(const E& e) const {
    if constexpr (requires { e.session; }) own_session(e.session);
    if constexpr (requires { *e.order; }) own_order(e.order);
    if constexpr (std::is_same_v<E, SessionOpened>) own_session(e.id);
  }

 private:
  /// A message that objects and an objection that a host reports share their ids: both are the objection's.
  template <class E>
  void free_id(const std::string& id, std::string_view kind, const E& e) const {
    if (owner_of_(kind, id))
      raise<InvalidArgument>("event.id_conflict", "{} '{}': the id is taken by a {}", type_of(Event(e)), id,
                             kind == "message" ? "message" : "reported objection");
  }
  void own_case(const std::optional<CaseId>& id) const {
    if (!id) return;
    const auto owner = owner_of_("case", id->text());
    if (!owner) raise<NotFound>("case.unknown", "no case '{}'", id->text());
    same(*owner, "case", id->text(), "case.other_customer");
  }
  bool is_case(const CaseId& id, bool objection) const {
    return objection ? find_by_id(subject_.objections, id) != nullptr : find_by_id(subject_.complaints, id) != nullptr;
  }
  bool is_customers(const MessageId& id) const {
    const Message* message = find_by_id(subject_.messages, id);
    return message && message->speaker == Speaker::customer;
  }
  void same(const CustomerId& owner, std::string_view kind, const std::string& id, const char* code) const {
    const auto& merged = subject_.customer.merged_from;
    if (owner == customer_ || owner == subject_.customer.id || std::ranges::find(merged, owner) != merged.end()) return;
    raise<InvalidArgument>(code, "{} '{}' belongs to another customer than '{}'", kind, id, customer_.text());
  }
  void own_session(const std::optional<SessionId>& id) const {
    const auto owner = id && !id->empty() ? owner_of_("session", id->text()) : std::nullopt;
    if (owner) same(*owner, "session", id->text(), "session.other_customer");
  }
  void own_order(const std::optional<OrderId>& id) const {
    if (!id) return;
    const auto owner = owner_of_("order", id->text());
    if (!owner) raise<NotFound>("order.unknown", "no order '{}'", id->text());
    same(*owner, "order", id->text(), "order.other_customer");
  }
  void after_placing(const OrderId& id, Instant at, std::string_view what) const {
    const Order* order = find_by_id(subject_.orders, id);
    if (!order) raise<NotFound>("order.unknown", "no order '{}'", id.text());
    if (at < order->placed_at)
      raise<InvalidArgument>("order.paid_before_placed", "order '{}' cannot be {} at {}, before it was placed at {}",
                             id.text(), what, at.text(), order->placed_at.text());
  }

  const CustomerId& customer_;
  const Subject& subject_;
  const OwnerOf& owner_of_;
};

template <class E>
std::string differing_members(const E& known, const E& given) {
  std::string names;
  boost::mp11::mp_for_each<Members<E>>([&](auto member) {
    if (!(known.*member.pointer == given.*member.pointer))
      names += fmt::format("{}{}", names.empty() ? "" : ", ", member.name);
  });
  return names;
}

}  // namespace

CustomerId customer_of(const Event& event, const OwnerOf& owner_of) { return std::visit(Finder(owner_of), event); }

void check_references(const Event& event, const CustomerId& customer, const Subject& subject, const OwnerOf& owner_of) {
  std::visit(ReferenceCheck(customer, subject, owner_of), event);
}

void refuse_own_facts(const Event& event) {
  if (std::holds_alternative<RulesChanged>(event) || std::holds_alternative<CustomerErased>(event))
    raise<InvalidArgument>("event.not_for_hosts", "{} is written by the desk alone", type_of(event));
}

void refuse_conflict(const Event& known, const Event& given) {
  if (known.index() != given.index())
    raise<InvalidArgument>("event.id_conflict", "id '{}' is taken by a {}", id_of(given), type_of(known));
  const std::string names =
      std::visit([&]<class E>(const E& event) { return differing_members(std::get<E>(known), event); }, given);
  if (!names.empty())
    raise<InvalidArgument>("event.id_conflict", "{} '{}' is known with other {}", type_of(given), id_of(given), names);
}

void for_each_owned(const Event& event, const std::function<void(std::string_view kind, const std::string& id)>& use) {
  std::visit(
      [&]<class E>(const E& e) {
        if constexpr (std::is_same_v<E, MessageReceived> || std::is_same_v<E, MessageSent>) use("message", e.id.text());
        if constexpr (std::is_same_v<E, OrderPlaced>) use("order", e.id.text());
        if constexpr (std::is_same_v<E, QuoteGiven>) use("quote", e.id.text());
        if constexpr (std::is_same_v<E, ObjectionRaised>) use("objection", e.id.text());
        if constexpr (std::is_same_v<E, PromiseMade>) use("promise", e.id.text());
        if constexpr (std::is_same_v<E, SessionOpened>)
          use("session", e.id.text());
        else if constexpr (requires { e.session.text(); })
          use("session", e.session.text());
        else if constexpr (requires { e.session->text(); }) {
          if (e.session) use("session", e.session->text());
        }
      },
      event);
}

}  // namespace kefu
