#include <kefu/flow/case_facts.h>

#include <kefu/base/names.h>
#include <kefu/facts/event.h>

#include <algorithm>
#include <charconv>
#include <vector>

namespace kefu {
namespace {

constexpr FactType boolean = FactType::boolean;
constexpr FactType number = FactType::number;
constexpr FactType text = FactType::text;

/// The codes of an enumeration, kept for the life of the program.
template <class Enum>
std::string_view codes() {
  static const std::string names = names_of<Enum>();
  return names;
}

std::string_view speakers() { return "agent, bot, system"; }
std::string_view roles() { return "agent, supervisor, manager"; }
std::string_view outcomes() {
  static const std::string names = names_of<Outcome>() + ", " + names_of<ObjectionOutcome>();
  return names;
}

std::vector<FactRule> event_facts() {
  return {
      {"event.action", text, codes<ActionKind>(), "kind of the action that an action_done names"},
      {"event.action_name", text, "", "name under which the chart asked for that action"},
      {"event.authority", text, roles(), "who must grant the compensation, if not who granted it; else empty"},
      {"event.by", text, codes<ClosedBy>(), "who closed the session or ended the call"},
      {"event.by_owner", boolean, "", "the person of the event owns the case"},
      {"event.by_supervisor", boolean, "", "the person of the event is a supervisor or manager"},
      {"event.direction", text, codes<Direction>(), "of the call that the event answers"},
      {"event.first_on_case", boolean, "", "the first message of a person since the case opened"},
      {"event.has_evidence", boolean, "", "a document is attached to the message"},
      {"event.has_message", boolean, "", "the event names a message of this customer"},
      {"event.has_reason", boolean, "", "the event gives a reason"},
      {"event.is_person", boolean, "", "a person spoke, neither a bot nor the system"},
      {"event.kind", text, codes<CompensationKind>(), "of the compensation"},
      {"event.outcome", text, outcomes(), "of an action_done or an objection_assessed; empty without one"},
      {"event.phrase", text, "", "id of the phrase that the message uses"},
      {"event.speaker", text, speakers(), "of a message sent"},
      {"event.step", text, codes<ComplaintAdvance>(), "of a complaint_advanced"},
      {"event.technique", text, codes<ObjectionTechnique>(), "that the message sent says it uses"},
      {"event.this_case", boolean, "", "the event names this case or an action of it"},
      {"event.type", text, "", "the event's type; \"timer\" when a timer falls due"},
  };
}

std::vector<FactRule> verdict_facts() {
  return {
      {"verdict.about", text, codes<ObjectionTopic>(), "what the customer's objection is about"},
      {"verdict.acceptance", boolean, "", "yes, thanks, ok"},
      {"verdict.angry", boolean, "", "the customer is angry"},
      {"verdict.apologises", boolean, "", "the message sent apologises"},
      {"verdict.asks_facts", boolean, "", "the message sent asks what happened"},
      {"verdict.asks_remedy", boolean, "", "the customer asks for a remedy"},
      {"verdict.behaviour", text, codes<Behaviour>(), "of the complaining message"},
      {"verdict.brush_off", boolean, "", "a generic excuse: maybe later, let me think"},
      {"verdict.cause", text, codes<Cause>(), "of the complaining message"},
      {"verdict.complaint", boolean, "", "the customer's message complains"},
      {"verdict.deny_fact", boolean, "", "the message sent denies what the customer says"},
      {"verdict.hard_but", boolean, "", "the message sent agrees and then contradicts with a but"},
      {"verdict.judged", boolean, "", "the text was judged and the judge did not abstain"},
      {"verdict.objection", boolean, "", "the customer's message objects or brushes off"},
      {"verdict.off_deal", boolean, "", "a remark or joke without relation to the deal"},
      {"verdict.opens_complaint", boolean, "", "the message opens or joins a complaint case"},
      {"verdict.opens_objection", boolean, "", "the message may open an objection"},
      {"verdict.order_if_solved", boolean, "", "the customer would order if this were settled"},
      {"verdict.premature_conclusion", boolean, "", "the message sent states or suggests a cause or blame"},
      {"verdict.price_signal", boolean, "", "the customer asks about or bargains over the price"},
      {"verdict.question", boolean, "", "the customer's message asks something"},
      {"verdict.refuses_liability", boolean, "", "the message sent says the firm is not liable"},
      {"verdict.refuses_to_go_on", boolean, "", "the customer will not listen before this is settled"},
      {"verdict.severity", text, codes<Severity>(), "of the complaining message"},
      {"verdict.states_responsibility", boolean, "", "the message sent says who takes care of the matter"},
  };
}

std::vector<FactRule> session_facts() {
  return {
      {"customer.group", text, codes<CustomerGroup>(), "what the customer is to the shop"},
      {"session.channel", text, codes<Channel>(), "of the session"},
      {"session.direction", text, codes<Direction>(), "of a call"},
      {"session.fab_done", boolean, "", "features and benefits were stated and heard without objection"},
      {"session.has_open_complaint", boolean, "", "a complaint of this session's issue is open"},
      {"session.new", boolean, "", "the session is the first on its issue"},
      {"session.price_signal", boolean, "", "the customer signalled interest in the price, earlier or now"},
      {"session.public", boolean, "", "others read the channel"},
      {"session.repeat", boolean, "", "the event begins another session on the issue of an open case; that event only"},
      {"session.stage", text, codes<Stage>(), "before, during or after the sale"},
  };
}

std::vector<FactRule> complaint_facts() {
  return {
      {"case.accused_is_owner", boolean, "", "the person complained about owns the case"},
      {"case.ack_due", number, "", "instant by which a person must have answered"},
      {"case.agreed", boolean, "", "the customer agreed to a solution"},
      {"case.asks_remedy", boolean, "", "some message of the case asks for a remedy"},
      {"case.behaviour", text, codes<Behaviour>(), "the most extreme of the case"},
      {"case.cause", text, codes<Cause>(), "with the highest sum over the case"},
      {"case.channel", text, codes<Channel>(), "on which the case opened"},
      {"case.dismissed", boolean, "", "the opening text was overridden to be no complaint"},
      {"case.escalated", boolean, "", "a manager has the case"},
      {"case.facts_complete", boolean, "", "everything needed to judge the case is known"},
      {"case.public", boolean, "", "others could read the complaint"},
      {"case.reply_due", number, "", "instant by which the definite answer is due"},
      {"case.severity", text, codes<Severity>(), "the highest of the case"},
      {"case.steps_since_contact", number, "", "steps of the case since the end of its latest earlier session"},
      {"case.target", text, codes<ComplaintTarget>(), "whom the case accuses"},
  };
}

std::vector<FactRule> objection_facts() {
  return {
      {"case.about", text, codes<ObjectionTopic>(), "what the objection is about"},
      {"case.asked", boolean, "", "the customer has answered an inquiry"},
      {"case.assessed", boolean, "", "a person has assessed the objection"},
      {"case.beyond_authority", boolean, "", "the agent at hand cannot settle it"},
      {"case.brush_off", boolean, "", "it was raised by a generic excuse"},
      {"case.blocks_explanation", boolean, "", "the talk cannot go on before it is settled"},
      {"case.confidence", number, "", "percent to which a hidden objection is suspected"},
      {"case.covered_by", boolean, "", "a step ahead in the talk will prove it"},
      {"case.fact_verified", boolean, "", "what the customer says is true"},
      {"case.firmness", number, "", "1 to 5, 3 unless assessed"},
      {"case.has_advantage", boolean, "", "an advantage answers it"},
      {"case.has_evidence", boolean, "", "a document disproves it"},
      {"case.importance", number, "", "1 to 5, 3 unless assessed"},
      {"case.nature", text, codes<ObjectionNature>(), "unknown unless set or assessed"},
      {"case.off_deal", boolean, "", "a remark without relation to the deal"},
      {"case.order_if_solved", boolean, "", "settling it brings the order"},
      {"case.question", boolean, "", "it was raised by a question"},
      {"case.same_about", boolean, "", "the message at hand is about what the newest open objection is about"},
      {"case.sub_cause", text, codes<ObjectionSubCause>(), "of its nature"},
      {"case.suspected", text, codes<ObjectionTopic>(), "what a hidden objection is really about"},
      {"case.technique", text, codes<ObjectionTechnique>(), "chosen last"},
      {"case.timing", text, codes<ObjectionTiming>(), "decided last"},
      {"case.unfounded", boolean, "", "the doubt has no ground"},
      {"case.wrong_material", boolean, "", "the customer quotes wrong material"},
  };
}

std::vector<FactRule> all_facts() {
  std::vector<FactRule> all;
  for (const auto& group : {event_facts(), verdict_facts(), session_facts(), complaint_facts(), objection_facts()})
    all.insert(all.end(), group.begin(), group.end());
  std::ranges::sort(all, {}, &FactRule::name);
  return all;
}

template <class T>
const T* find_value(const CaseFacts& facts, std::string_view name) {
  const auto found = facts.find(name);
  return found == facts.end() ? nullptr : std::get_if<T>(&found->second);
}

}  // namespace

std::span<const FactRule> fact_vocabulary() {
  static const std::vector<FactRule> facts = all_facts();
  return facts;
}

const FactRule* find_fact(std::string_view name) {
  const auto all = fact_vocabulary();
  const auto found = std::ranges::lower_bound(all, name, {}, &FactRule::name);
  return found != all.end() && found->name == name ? &*found : nullptr;
}

bool read_bool(const CaseFacts& facts, std::string_view name) {
  const bool* value = find_value<bool>(facts, name);
  return value && *value;
}

std::int64_t read_number(const CaseFacts& facts, std::string_view name) {
  const std::int64_t* value = find_value<std::int64_t>(facts, name);
  return value ? *value : 0;
}

std::string_view read_text(const CaseFacts& facts, std::string_view name) {
  const std::string* value = find_value<std::string>(facts, name);
  return value ? std::string_view(*value) : std::string_view();
}

FactValue fact_value(std::string_view name, std::string_view written) {
  const FactRule* fact = find_fact(name);
  if (fact && fact->type == FactType::boolean && (written == "true" || written == "false")) return written == "true";
  std::int64_t value = 0;
  const auto [rest, problem] = std::from_chars(written.data(), written.data() + written.size(), value);
  if (fact && fact->type == FactType::number && problem == std::errc() && rest == written.data() + written.size())
    return value;
  return std::string(written);
}

}  // namespace kefu
