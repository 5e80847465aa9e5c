#include <kefu/facts/event.h>

#include "base/blank.h"
#include "base/raise.h"
#include "facts/check.h"

namespace kefu {
namespace {

/// Events that are about members which must hold together; every other event is checked by its members alone.
template <class E>
void check_whole(const E&) {}

void check_whole(const CustomerRegistered& event) {
  for (const ContactPoint& contact : event.contacts) check(contact);
}
void check_whole(const ContactAdded& event) { check(event.contact); }
void check_whole(const PromiseMade& event) {
  if (event.due < event.at)
    raise<InvalidArgument>("promise.due_before_made", "promise_made '{}': due {} is before at {}", event.id.text(),
                           event.due.text(), event.at.text());
}
void check_whole(const ScoreGiven& event) { (void)unit_millionths(event.scale, event.raw); }
void check_whole(const QuoteGiven& event) {
  require_not_negative("quote_given", event.id.text(), "amount", event.amount.minor);
}
void check_whole(const OrderPlaced& event) {
  require_not_negative("order_placed", event.id.text(), "total", event.total.minor);
  for (const OrderLine& line : event.lines)
    require_not_negative("order_placed", event.id.text(), "lines.quantity", line.quantity);
}
void check_whole(const CompensationGranted& event) {
  require_not_negative("compensation_granted", event.id.text(), "value", event.value.minor);
}
void check_whole(const ObjectionAssessed& event) {
  require_grade("objection_assessed", event.id.text(), "importance", event.importance);
  require_grade("objection_assessed", event.id.text(), "firmness", event.firmness);
}
void check_whole(const MessageReceived& event) {
  if (event.reach) require_not_negative("message_received", event.id.text(), "reach", *event.reach);
}
void check_whole(const LoyaltyObserved& event) {
  require_not_negative("loyalty_observed", event.id.text(), "repurchases", event.repurchases);
  require_not_negative("loyalty_observed", event.id.text(), "recommendations", event.recommendations);
  if (event.loyalty_millionths && (*event.loyalty_millionths < 0 || *event.loyalty_millionths > 1'000'000))
    raise<InvalidArgument>("event.range", "loyalty_observed '{}': loyalty_millionths {} is not in 0 to 1000000",
                           event.id.text(), *event.loyalty_millionths);
}
void check_whole(const CustomersMerged& event) {
  if (event.customer == event.merged)
    raise<InvalidArgument>("event.incomplete", "customers_merged '{}': a customer cannot be merged with itself",
                           event.id.text());
}
void check_whole(const ComplaintAdvanced& event) {
  if (event.step == ComplaintAdvance::customer_agreed && !event.message)
    raise<InvalidArgument>("event.incomplete", "complaint_advanced '{}': customer_agreed needs the customer's message",
                           event.id.text());
  if (event.step == ComplaintAdvance::given_up && (!event.reason || is_blank(*event.reason)))
    raise<InvalidArgument>("event.incomplete", "complaint_advanced '{}': given_up needs a reason", event.id.text());
}
void check_whole(const ObjectionRaised& event) {
  if (event.text.empty())
    raise<InvalidArgument>("event.incomplete", "objection_raised '{}': text is empty", event.id.text());
}
void check_whole(const LabelOverridden& event) {
  if (event.message.has_value() == event.case_id.has_value())
    raise<InvalidArgument>("event.incomplete", "label_overridden '{}': name either a message or a case",
                           event.id.text());
  check_label(event);
}

}  // namespace

std::string type_of(const Event& event) {
  return std::visit([]<class E>(const E&) { return snake_case(type_name<E>()); }, event);
}

const std::string& id_of(const Event& event) {
  return std::visit([](const auto& e) -> const std::string& { return e.id.text(); }, event);
}

Instant at_of(const Event& event) {
  return std::visit([](const auto& e) { return e.at; }, event);
}

std::span<const std::string_view> personal_members_of(const Event& event) {
  return std::visit([]<class E>(const E&) -> std::span<const std::string_view> { return personal_members<E>; }, event);
}

void check(const Event& event) {
  std::visit(
      []<class E>(const E& e) {
        check_members(e);
        check_whole(e);
      },
      event);
}

}  // namespace kefu
