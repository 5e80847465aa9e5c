#pragma once

#include <kefu/base/digest.h>
#include <kefu/base/instant.h>
#include <kefu/base/json.h>
#include <kefu/base/money.h>
#include <kefu/facts/action.h>
#include <kefu/facts/agent.h>
#include <kefu/facts/compensation.h>
#include <kefu/facts/complaint.h>
#include <kefu/facts/customer.h>
#include <kefu/facts/objection.h>
#include <kefu/facts/order.h>
#include <kefu/facts/score.h>
#include <kefu/facts/session.h>

#include <array>
#include <variant>

/// Every journal fact as a plain struct. Types only grow: a new member is optional, a vector or a bool, and no name is
/// ever used again. `id` is made by the caller and unique within its type; `at` is when it happened.
namespace kefu {

/// The personal members of an event, by name: the journal keeps them encrypted under the customer's key.
template <class Event>
inline constexpr std::array<std::string_view, 0> personal_members{};

struct CustomerRegistered {
  CustomerId id;
  Instant at;
  std::optional<std::string> display_name = std::nullopt;
  std::optional<Salutation> salutation = std::nullopt;
  std::optional<CustomerGroup> group = std::nullopt;  ///< set by hand; else it follows from the orders
  std::optional<AgentId> owner_agent = std::nullopt;
  std::vector<ContactPoint> contacts = {};
  std::vector<std::string> tags = {};

  bool operator==(const CustomerRegistered&) const = default;
};
BOOST_DESCRIBE_STRUCT(CustomerRegistered, (), (id, at, display_name, salutation, group, owner_agent, contacts, tags))
template <>
inline constexpr std::array personal_members<CustomerRegistered>{
    std::string_view("display_name"), std::string_view("contacts"), std::string_view("tags")};

/// New particulars of a customer; what is left out stays as it was.
struct CustomerUpdated {
  EventId id;
  CustomerId customer;
  Instant at;
  std::optional<std::string> display_name = std::nullopt;
  std::optional<Salutation> salutation = std::nullopt;
  std::optional<CustomerGroup> group = std::nullopt;
  std::optional<AgentId> owner_agent = std::nullopt;

  bool operator==(const CustomerUpdated&) const = default;
};
BOOST_DESCRIBE_STRUCT(CustomerUpdated, (), (id, customer, at, display_name, salutation, group, owner_agent))
template <>
inline constexpr std::array personal_members<CustomerUpdated>{std::string_view("display_name")};

struct ContactAdded {
  EventId id;
  CustomerId customer;
  Instant at;
  ContactPoint contact;  ///< of the same kind and value as an earlier one: replaces it

  bool operator==(const ContactAdded&) const = default;
};
BOOST_DESCRIBE_STRUCT(ContactAdded, (), (id, customer, at, contact))
template <>
inline constexpr std::array personal_members<ContactAdded>{std::string_view("contact")};

/// Two records are one person: `merged` lives on in `customer`, histories united.
struct CustomersMerged {
  EventId id;
  CustomerId customer;
  CustomerId merged;
  Instant at;
  AgentId by;

  bool operator==(const CustomersMerged&) const = default;
};
BOOST_DESCRIBE_STRUCT(CustomersMerged, (), (id, customer, merged, at, by))

struct AgentRegistered {
  AgentId id;
  Instant at;
  std::string agent_no;
  std::optional<std::string> nickname = std::nullopt;
  std::vector<Role> roles = {};
  std::vector<std::string> skills = {};
  std::optional<std::string> team = std::nullopt;

  bool operator==(const AgentRegistered&) const = default;
};
BOOST_DESCRIBE_STRUCT(AgentRegistered, (), (id, at, agent_no, nickname, roles, skills, team))

struct SessionOpened {
  SessionId id;
  CustomerId customer;
  Instant at;
  Channel channel{};
  std::optional<AgentId> agent = std::nullopt;
  std::optional<Stage> stage = std::nullopt;
  std::optional<IssueId> issue = std::nullopt;  ///< default: the session's id
  std::optional<std::string> purpose = std::nullopt;

  bool operator==(const SessionOpened&) const = default;
};
BOOST_DESCRIBE_STRUCT(SessionOpened, (), (id, customer, at, channel, agent, stage, issue, purpose))
template <>
inline constexpr std::array personal_members<SessionOpened>{std::string_view("purpose")};

struct SessionClosed {
  EventId id;
  SessionId session;
  Instant at;
  ClosedBy by{};
  std::optional<std::string> reason = std::nullopt;

  bool operator==(const SessionClosed&) const = default;
};
BOOST_DESCRIBE_STRUCT(SessionClosed, (), (id, session, at, by, reason))

/// The customer said something.
struct MessageReceived {
  MessageId id;
  CustomerId customer;
  SessionId session;
  Instant at;
  std::string text;
  std::optional<Channel> channel = std::nullopt;  ///< of a session that was not opened by an event
  std::optional<IssueId> issue = std::nullopt;
  std::optional<OrderId> order = std::nullopt;
  std::optional<std::int64_t> reach = std::nullopt;  ///< people who can see it, on a public channel

  bool operator==(const MessageReceived&) const = default;
};
BOOST_DESCRIBE_STRUCT(MessageReceived, (), (id, customer, session, at, text, channel, issue, order, reach))
template <>
inline constexpr std::array personal_members<MessageReceived>{std::string_view("text")};

/// The firm said something: a person, a bot or the system.
struct MessageSent {
  MessageId id;
  CustomerId customer;
  SessionId session;
  Instant at;
  std::string text;
  std::optional<Speaker> speaker = std::nullopt;  ///< default: agent
  std::optional<AgentId> agent = std::nullopt;
  std::optional<PhraseId> phrase = std::nullopt;  ///< of the phrase book, used as it is
  std::optional<ObjectionTechnique> technique = std::nullopt;
  std::optional<std::string> evidence = std::nullopt;  ///< attached document
  std::optional<IssueId> issue = std::nullopt;

  bool operator==(const MessageSent&) const = default;
};
BOOST_DESCRIBE_STRUCT(MessageSent, (),
                      (id, customer, session, at, text, speaker, agent, phrase, technique, evidence, issue))
template <>
inline constexpr std::array personal_members<MessageSent>{std::string_view("text")};

struct CallAnswered {
  EventId id;
  SessionId session;
  CustomerId customer;
  Instant at;
  Direction direction{};
  std::optional<AgentId> agent = std::nullopt;
  std::optional<IssueId> issue = std::nullopt;

  bool operator==(const CallAnswered&) const = default;
};
BOOST_DESCRIBE_STRUCT(CallAnswered, (), (id, session, customer, at, direction, agent, issue))

/// The customer's voice is heard on the line.
struct VoiceHeard {
  EventId id;
  SessionId session;
  Instant at;

  bool operator==(const VoiceHeard&) const = default;
};
BOOST_DESCRIBE_STRUCT(VoiceHeard, (), (id, session, at))

struct CallEnded {
  EventId id;
  SessionId session;
  Instant at;
  ClosedBy by{};

  bool operator==(const CallEnded&) const = default;
};
BOOST_DESCRIBE_STRUCT(CallEnded, (), (id, session, at, by))

struct OrderPlaced {
  OrderId id;
  CustomerId customer;
  Instant at;
  Money total;
  std::vector<OrderLine> lines = {};
  std::optional<SessionId> session = std::nullopt;

  bool operator==(const OrderPlaced&) const = default;
};
BOOST_DESCRIBE_STRUCT(OrderPlaced, (), (id, customer, at, total, lines, session))

struct OrderPaid {
  EventId id;
  OrderId order;
  Instant at;

  bool operator==(const OrderPaid&) const = default;
};
BOOST_DESCRIBE_STRUCT(OrderPaid, (), (id, order, at))

struct OrderDispatched {
  EventId id;
  OrderId order;
  Instant at;
  std::optional<std::string> carrier = std::nullopt;
  std::optional<std::string> tracking = std::nullopt;

  bool operator==(const OrderDispatched&) const = default;
};
BOOST_DESCRIBE_STRUCT(OrderDispatched, (), (id, order, at, carrier, tracking))

struct OrderDelivered {
  EventId id;
  OrderId order;
  Instant at;

  bool operator==(const OrderDelivered&) const = default;
};
BOOST_DESCRIBE_STRUCT(OrderDelivered, (), (id, order, at))

struct OrderCancelled {
  EventId id;
  OrderId order;
  Instant at;
  std::optional<std::string> reason = std::nullopt;

  bool operator==(const OrderCancelled&) const = default;
};
BOOST_DESCRIBE_STRUCT(OrderCancelled, (), (id, order, at, reason))

struct OrderNoted {
  EventId id;
  OrderId order;
  Instant at;
  std::string remark;

  bool operator==(const OrderNoted&) const = default;
};
BOOST_DESCRIBE_STRUCT(OrderNoted, (), (id, order, at, remark))
template <>
inline constexpr std::array personal_members<OrderNoted>{std::string_view("remark")};

struct QuoteGiven {
  QuoteId id;
  CustomerId customer;
  Instant at;
  std::string item;
  Money amount;
  std::optional<std::string> terms = std::nullopt;
  std::optional<AgentId> agent = std::nullopt;
  std::optional<SessionId> session = std::nullopt;
  std::optional<Instant> valid_until = std::nullopt;
  std::optional<QuoteId> supersedes = std::nullopt;
  std::optional<std::string> reason = std::nullopt;

  bool operator==(const QuoteGiven&) const = default;
};
BOOST_DESCRIBE_STRUCT(QuoteGiven, (),
                      (id, customer, at, item, amount, terms, agent, session, valid_until, supersedes, reason))

/// A host tells of an objection that no message carries.
struct ObjectionRaised {
  ObjectionId id;
  CustomerId customer;
  SessionId session;
  Instant at;
  std::string text;
  std::optional<ObjectionTopic> about = std::nullopt;

  bool operator==(const ObjectionRaised&) const = default;
};
BOOST_DESCRIBE_STRUCT(ObjectionRaised, (), (id, customer, session, at, text, about))
template <>
inline constexpr std::array personal_members<ObjectionRaised>{std::string_view("text")};

/// How the host or the agent sees the end of an objection.
enum class ObjectionOutcome { accepted, not_accepted, withdrawn };
BOOST_DESCRIBE_ENUM(ObjectionOutcome, accepted, not_accepted, withdrawn)

/// What an agent or host knows about an objection; the newest word on each member wins. Unset: importance 3,
/// firmness 3, flags false.
struct ObjectionAssessed {
  EventId id;
  ObjectionId objection;
  Instant at;
  std::optional<AgentId> by = std::nullopt;
  std::optional<ObjectionNature> nature = std::nullopt;
  std::optional<ObjectionSubCause> sub_cause = std::nullopt;
  std::optional<std::int64_t> importance = std::nullopt;  ///< 1 to 5
  std::optional<std::int64_t> firmness = std::nullopt;    ///< 1 to 5
  std::optional<bool> fact_verified = std::nullopt;
  std::optional<bool> unfounded = std::nullopt;
  std::optional<bool> wrong_material = std::nullopt;
  std::optional<bool> off_deal = std::nullopt;
  std::optional<bool> blocks_explanation = std::nullopt;
  std::optional<bool> beyond_authority = std::nullopt;
  std::optional<std::string> covered_by = std::nullopt;  ///< the step of the talk ahead that will prove it
  std::optional<std::string> advantage = std::nullopt;   ///< that answers it
  std::optional<std::string> evidence = std::nullopt;    ///< document that disproves it
  std::optional<ObjectionOutcome> outcome = std::nullopt;

  bool operator==(const ObjectionAssessed&) const = default;
};
BOOST_DESCRIBE_STRUCT(ObjectionAssessed, (),
                      (id, objection, at, by, nature, sub_cause, importance, firmness, fact_verified, unfounded,
                       wrong_material, off_deal, blocks_explanation, beyond_authority, covered_by, advantage, evidence,
                       outcome))

/// A host tells of a complaint, or of what is known about one. Joins the case of its issue.
struct ComplaintRaised {
  EventId id;
  CustomerId customer;
  Instant at;
  ComplaintTarget target{};
  std::optional<SessionId> session = std::nullopt;
  std::optional<IssueId> issue = std::nullopt;  ///< default: the session's issue; without session the event's id
  std::optional<Channel> channel = std::nullopt;
  std::optional<std::string> text = std::nullopt;
  std::optional<Severity> severity = std::nullopt;
  std::optional<Cause> cause = std::nullopt;
  std::optional<Behaviour> behaviour = std::nullopt;
  std::optional<AgentId> accused = std::nullopt;
  std::optional<AgentId> owner = std::nullopt;
  std::optional<OrderId> order = std::nullopt;
  std::optional<Money> damage = std::nullopt;
  std::optional<std::string> demand = std::nullopt;

  bool operator==(const ComplaintRaised&) const = default;
};
BOOST_DESCRIBE_STRUCT(ComplaintRaised, (),
                      (id, customer, at, target, session, issue, channel, text, severity, cause, behaviour, accused,
                       owner, order, damage, demand))
template <>
inline constexpr std::array personal_members<ComplaintRaised>{std::string_view("text"), std::string_view("demand")};

struct ComplaintAdvanced {
  EventId id;
  ComplaintId complaint;
  Instant at;
  AgentId by;
  ComplaintAdvance step{};
  std::optional<MessageId> message = std::nullopt;   ///< the customer's words, for customer_agreed
  std::optional<std::string> reason = std::nullopt;  ///< required for given_up

  bool operator==(const ComplaintAdvanced&) const = default;
};
BOOST_DESCRIBE_STRUCT(ComplaintAdvanced, (), (id, complaint, at, by, step, message, reason))
template <>
inline constexpr std::array personal_members<ComplaintAdvanced>{std::string_view("reason")};

struct PromiseMade {
  PromiseId id;
  CustomerId customer;
  Instant at;
  std::string what;
  Instant due;
  std::optional<PhraseId> phrase = std::nullopt;
  std::optional<CaseId> case_id = std::nullopt;
  std::optional<AgentId> agent = std::nullopt;

  bool operator==(const PromiseMade&) const = default;
};
BOOST_DESCRIBE_STRUCT(PromiseMade, (), (id, customer, at, what, due, phrase, case_id, agent))
template <>
inline constexpr std::array personal_members<PromiseMade>{std::string_view("what")};

struct PromiseKept {
  EventId id;
  PromiseId promise;
  Instant at;

  bool operator==(const PromiseKept&) const = default;
};
BOOST_DESCRIBE_STRUCT(PromiseKept, (), (id, promise, at))

struct CompensationGranted {
  CompensationId id;
  CustomerId customer;
  Instant at;
  CompensationKind kind{};
  Money value;
  AgentId by;
  std::optional<ComplaintId> complaint = std::nullopt;
  std::optional<OrderId> order = std::nullopt;
  std::optional<Instant> redeemable_by = std::nullopt;
  std::optional<std::string> redeem_how = std::nullopt;

  bool operator==(const CompensationGranted&) const = default;
};
BOOST_DESCRIBE_STRUCT(CompensationGranted, (),
                      (id, customer, at, kind, value, by, complaint, order, redeemable_by, redeem_how))

struct ScoreGiven {
  ScoreId id;
  CustomerId customer;
  Instant at;
  ScoreScale scale{};
  std::int64_t raw = 0;
  std::optional<SessionId> session = std::nullopt;
  std::optional<ComplaintId> complaint = std::nullopt;
  std::optional<std::string> source = std::nullopt;

  bool operator==(const ScoreGiven&) const = default;
};
BOOST_DESCRIBE_STRUCT(ScoreGiven, (), (id, customer, at, scale, raw, session, complaint, source))

struct LoyaltyObserved {
  EventId id;
  CustomerId customer;
  Instant at;
  std::int64_t repurchases = 0;
  std::int64_t recommendations = 0;
  Duration tenure{};
  std::optional<std::int64_t> loyalty_millionths = std::nullopt;

  bool operator==(const LoyaltyObserved&) const = default;
};
BOOST_DESCRIBE_STRUCT(LoyaltyObserved, (), (id, customer, at, repurchases, recommendations, tenure, loyalty_millionths))

/// Which automatic label a person replaces.
enum class LabelAxis { complaint, severity, cause, behaviour, nature };
BOOST_DESCRIBE_ENUM(LabelAxis, complaint, severity, cause, behaviour, nature)

/// A person overrules a label (spec: MEC-5). On a message it replaces the verdict's axis from `at` on; on a case it
/// freezes the axis. An empty value clears an earlier override.
struct LabelOverridden {
  EventId id;
  Instant at;
  AgentId by;
  std::string reason;
  LabelAxis axis{};
  std::string value;  ///< an enumerator's code; "true" or "false" for complaint; empty clears
  std::optional<MessageId> message = std::nullopt;
  std::optional<CaseId> case_id = std::nullopt;

  bool operator==(const LabelOverridden&) const = default;
};
BOOST_DESCRIBE_STRUCT(LabelOverridden, (), (id, at, by, reason, axis, value, message, case_id))

struct ActionDone {
  EventId id;
  ActionId action;
  Instant at;
  Outcome outcome{};
  std::optional<AgentId> by = std::nullopt;
  std::optional<MessageId> message = std::nullopt;

  bool operator==(const ActionDone&) const = default;
};
BOOST_DESCRIBE_STRUCT(ActionDone, (), (id, action, at, outcome, by, message))

/// Other rules are in force from here on. Written by the desk, never by a host; the journal's first fact.
struct RulesChanged {
  EventId id;
  Instant at;
  Digest rules;

  bool operator==(const RulesChanged&) const = default;
};
BOOST_DESCRIBE_STRUCT(RulesChanged, (), (id, at, rules))

/// The customer's key is destroyed. Written by `Desk::erase`, never by a host.
struct CustomerErased {
  EventId id;
  CustomerId customer;
  Instant at;
  std::string reason;

  bool operator==(const CustomerErased&) const = default;
};
BOOST_DESCRIBE_STRUCT(CustomerErased, (), (id, customer, at, reason))

using Event =
    std::variant<CustomerRegistered, CustomerUpdated, ContactAdded, CustomersMerged, AgentRegistered, SessionOpened,
                 SessionClosed, MessageReceived, MessageSent, CallAnswered, VoiceHeard, CallEnded, OrderPlaced,
                 OrderPaid, OrderDispatched, OrderDelivered, OrderCancelled, OrderNoted, QuoteGiven, ObjectionRaised,
                 ObjectionAssessed, ComplaintRaised, ComplaintAdvanced, PromiseMade, PromiseKept, CompensationGranted,
                 ScoreGiven, LoyaltyObserved, LabelOverridden, ActionDone, RulesChanged, CustomerErased>;

/// {"type": "message_received", "id": "m1", ...}
template <>
inline constexpr std::string_view tag_key<Event> = "type";

/// "message_received", "order_paid", ...
[[nodiscard]] std::string type_of(const Event& event);

/// The event's own id, as text.
[[nodiscard]] const std::string& id_of(const Event& event);

/// When it happened.
[[nodiscard]] Instant at_of(const Event& event);

/// The names of the personal members of an event's type.
[[nodiscard]] std::span<const std::string_view> personal_members_of(const Event& event);

/// What an event must be, whatever happened before: ids not empty, valid UTF-8, amounts and grades in range.
///
/// Throws  InvalidArgument naming type, id, member and value: `event.empty_id`, `event.utf8`, `event.range`,
///         `event.incomplete`, `promise.due_before_made`, `score.out_of_range`, `contact.*`, `instant.range`
void check(const Event& event);

}  // namespace kefu
