#include "desk/case_facts.h"

#include "desk/effects.h"
#include "desk/objection_cases.h"
#include "desk/records.h"

namespace kefu {
namespace {

template <DescribedEnum Enum>
std::string word(Enum value) {
  return std::string(name_of(value));
}

template <class T>
std::string word(const std::optional<T>& value) {
  return value ? word(*value) : std::string();
}

/// What each kind of event says of itself: an overload a kind.
class EventFacts {
 public:
  EventFacts(CaseFacts& facts, const Subject& subject, Instant at, const Agents& agents)
      : facts_(facts), subject_(subject), at_(at), agents_(agents) {}

  void add(const MessageReceived&) {
    facts_["event.speaker"] = word(Speaker::customer);
    facts_["event.is_person"] = true;
  }
  void add(const MessageSent& e) {
    const Speaker speaker = e.speaker.value_or(Speaker::agent);
    facts_["event.speaker"] = word(speaker);
    facts_["event.is_person"] = speaker == Speaker::agent;
    facts_["event.phrase"] = e.phrase ? e.phrase->text() : std::string();
    facts_["event.technique"] = word(e.technique);
    facts_["event.has_evidence"] = e.evidence.has_value();
    by(e.agent);
  }
  void add(const ComplaintAdvanced& e) {
    facts_["event.step"] = word(e.step);
    facts_["event.has_reason"] =
        e.step == ComplaintAdvance::given_up;  // check(event) saw it; erasure may have taken it
    by(e.by);
  }
  void add(const ObjectionAssessed& e) {
    facts_["event.outcome"] = word(e.outcome);
    facts_["event.has_evidence"] = e.evidence.has_value();
    by(e.by);
  }
  void add(const ActionDone& e) {
    facts_["event.outcome"] = word(e.outcome);
    if (const Action* action = find_by_id(subject_.actions, e.action)) {
      facts_["event.action"] = word(action->kind);
      facts_["event.action_name"] = parts_of(action->id)->name;
      facts_["event.phrase"] = action->phrase ? action->phrase->text() : std::string();
    }
    by(e.by);
  }
  void add(const CallAnswered& e) { facts_["event.direction"] = word(e.direction); }
  void add(const CallEnded& e) { facts_["event.by"] = word(e.by); }
  void add(const SessionClosed& e) { facts_["event.by"] = word(e.by); }
  void add(const CompensationGranted& e) {
    facts_["event.kind"] = word(e.kind);
    facts_["event.authority"] = needed_authority(e);
    by(e.by);
  }
  template <class Other>
  void add(const Other&) {}

 private:
  void by(const std::optional<AgentId>& agent) {
    facts_["event.by_supervisor"] = agent && agents_.is_supervisor(*agent, at_);
  }

  /// The role that a grant still needs, as the finding on it says; empty where it stands as it is.
  std::string needed_authority(const CompensationGranted& e) const {
    for (const Finding& finding : subject_.findings)
      if (finding.kind == FindingKind::over_authority && finding.subject == e.id.text())
        return word(static_cast<Role>(finding.numbers.at("needs_role")));
    return {};
  }

  CaseFacts& facts_;
  const Subject& subject_;
  Instant at_;
  const Agents& agents_;
};

void add_verdict(CaseFacts& facts, const ComplaintVerdict& verdict) {
  facts["verdict.judged"] = verdict.complaint.has_value();
  facts["verdict.complaint"] = verdict.complaint == true;
  facts["verdict.angry"] = verdict.angry;
  facts["verdict.asks_remedy"] = verdict.asks_remedy;
  facts["verdict.severity"] = word(verdict.severity);
  facts["verdict.behaviour"] = word(verdict.behaviour);
  facts["verdict.cause"] = word(verdict.cause);
}

void add_verdict(CaseFacts& facts, const ObjectionVerdict& verdict) {
  facts["verdict.objection"] = verdict.objection;
  facts["verdict.about"] = word(verdict.about);
  facts["verdict.brush_off"] = verdict.brush_off;
  facts["verdict.price_signal"] = verdict.price_signal;
  facts["verdict.order_if_solved"] = verdict.order_if_solved;
  facts["verdict.question"] = verdict.question;
  facts["verdict.acceptance"] = verdict.acceptance;
  facts["verdict.refuses_to_go_on"] = verdict.refuses_to_go_on;
  facts["verdict.off_deal"] = verdict.off_deal;
}

void add_verdict(CaseFacts& facts, const AgentTextVerdict& verdict) {
  const auto has = [&](LintKind kind) {
    return std::ranges::any_of(verdict.lints, [&](const Lint& lint) { return lint.kind == kind; });
  };
  facts["verdict.hard_but"] = has(LintKind::hard_but);
  facts["verdict.deny_fact"] = has(LintKind::deny_fact);
  facts["verdict.premature_conclusion"] = has(LintKind::premature_conclusion);
  facts["verdict.asks_facts"] = verdict.asks_facts;
  facts["verdict.states_responsibility"] = verdict.states_responsibility;
  facts["verdict.apologises"] = verdict.apologises;
  facts["verdict.refuses_liability"] = verdict.refuses_liability;
}

bool has_open_complaint(const Subject& subject, const Session& session) {
  return std::ranges::any_of(subject.complaints, [&](const ComplaintRecord& record) {
    const ComplaintStep step = record.value.step;
    const bool over =
        step == ComplaintStep::closed || step == ComplaintStep::closed_given_up || step == ComplaintStep::dismissed;
    return !over && (record.value.issue == session.issue || record.value.session == session.id);
  });
}

void add_session(CaseFacts& facts, const Subject& subject, const Session& session, const Happening* now) {
  facts["session.channel"] = word(session.channel);
  facts["session.public"] = is_public(session.channel);
  facts["session.stage"] = word(session.stage);
  facts["session.direction"] = word(session.direction);
  facts["session.has_open_complaint"] = has_open_complaint(subject, session);
  const auto memory = subject.memories.find(session.id);
  facts["session.new"] = memory == subject.memories.end() || memory->second.repeated_by.empty();
  if (memory == subject.memories.end()) return;
  facts["session.price_signal"] = memory->second.price_signal;
  facts["session.fab_done"] = memory->second.fab_done;
  facts["session.repeat"] = now && memory->second.repeated_by == now->cause();
}

void add_complaint(CaseFacts& facts, const ComplaintRecord& record) {
  const Complaint& complaint = record.value;
  facts["case.severity"] = word(complaint.severity);
  facts["case.cause"] = word(complaint.cause);
  facts["case.behaviour"] = word(complaint.behaviour);
  facts["case.asks_remedy"] = complaint.asks_remedy;
  facts["case.escalated"] = complaint.escalated;
  facts["case.public"] = is_public(complaint.channel);
  facts["case.channel"] = word(complaint.channel);
  facts["case.target"] = word(complaint.target);
  facts["case.accused_is_owner"] = complaint.accused && complaint.owner && *complaint.accused == *complaint.owner;
  facts["case.facts_complete"] = record.facts_complete;
  facts["case.agreed"] = record.agreed;
  facts["case.dismissed"] = complaint.step == ComplaintStep::dismissed;
  facts["case.ack_due"] = record.ack_due.us;
  if (complaint.due) facts["case.reply_due"] = complaint.due->us;
  facts["case.steps_since_contact"] = record.steps_since_contact;
}

void add_objection(CaseFacts& facts, const ObjectionRecord& record) {
  const Objection& objection = record.value;
  const ObjectionAssessed& known = record.known;
  facts["case.about"] = word(objection.about);
  facts["case.nature"] = word(told_nature(record).value_or(objection.nature));
  facts["case.sub_cause"] = known.sub_cause ? word(known.sub_cause) : word(objection.sub_cause);
  facts["case.suspected"] = word(objection.suspected);
  facts["case.importance"] = known.importance.value_or(3);
  facts["case.firmness"] = known.firmness.value_or(3);
  facts["case.fact_verified"] = known.fact_verified == true;
  facts["case.unfounded"] = known.unfounded == true;
  facts["case.wrong_material"] = known.wrong_material == true;
  facts["case.off_deal"] = known.off_deal.value_or(record.off_deal);
  facts["case.blocks_explanation"] = known.blocks_explanation.value_or(record.refuses_to_go_on);
  facts["case.beyond_authority"] = known.beyond_authority == true;
  facts["case.covered_by"] = known.covered_by.has_value();
  facts["case.has_advantage"] = known.advantage.has_value();
  facts["case.has_evidence"] = known.evidence.has_value();
  facts["case.assessed"] = record.assessed;
  facts["case.order_if_solved"] = record.order_if_solved;
  facts["case.brush_off"] = record.brush_off;
  facts["case.question"] = record.question;
  facts["case.asked"] = record.answered;
}

bool is_by(const Event& event, const std::optional<AgentId>& owner) {
  if (!owner) return false;
  return std::visit(
      [&]<class E>(const E& e) {
        if constexpr (requires { e.by == *owner; })
          return e.by == *owner;
        else if constexpr (requires { e.agent == *owner; })
          return e.agent == *owner;
        else
          return false;
      },
      event);
}

bool keeps_to(const ObjectionRecord& record, const Happening& now) {
  if (const auto* raised = std::get_if<ObjectionRaised>(&now.event))
    return raised->about.value_or(ObjectionTopic::other) == record.value.about;
  return now.said.objection && now.said.objection->objection && keeps_to_point(*now.said.objection, record.value);
}

/// What a person's word on a label has just made a complaint.
bool has_complaint_without_run(const Subject& subject) {
  return std::ranges::any_of(
      subject.complaints, [&](const ComplaintRecord& record) { return !find_by_id(subject.cases, record.value.id); });
}

/// An agreement is a word of the customer's after the complaint, not the complaint.
bool may_agree(const Subject& subject, const ComplaintRecord& record, const ComplaintAdvanced& step) {
  const Message* message = step.message ? find_by_id(subject.messages, *step.message) : nullptr;
  return message && message->at >= record.value.opened &&
         std::ranges::none_of(record.shares,
                              [&](const ComplaintShare& share) { return share.source == message->id.text(); });
}

void add_opening(CaseFacts& facts, const Opening& opening) {
  facts["verdict.opens_complaint"] = opening.complaint;
  facts["verdict.opens_objection"] = opening.objection;
}

void add_labels(CaseFacts& facts, const CaseRun& run) {
  for (const auto& [name, text] : run.labels) facts[name] = fact_value(name, text);
}

}  // namespace

bool names_case(const Event& event, const CaseRun& run) {
  return std::visit(
      [&]<class E>(const E& e) {
        if constexpr (std::is_same_v<E, ComplaintAdvanced>)
          return e.complaint.text() == run.id.text();
        else if constexpr (std::is_same_v<E, ObjectionAssessed>)
          return e.objection.text() == run.id.text();
        else if constexpr (std::is_same_v<E, CompensationGranted>)
          return e.complaint && e.complaint->text() == run.id.text();
        else if constexpr (std::is_same_v<E, PromiseMade>)
          return e.case_id && *e.case_id == run.id;
        else if constexpr (std::is_same_v<E, LabelOverridden>)
          return e.case_id && *e.case_id == run.id;
        else if constexpr (std::is_same_v<E, ActionDone>) {
          const auto parts = parts_of(e.action);
          return parts && parts->case_id == run.id;
        } else
          return false;
      },
      event);
}

Opening opening_of(const Subject& subject, const SessionId& session_id, const Verdicts& said) {
  const bool complains = said.complaint && said.complaint->complaint == true;
  const bool objects = said.objection && said.objection->objection;
  if (!complains || !objects) return {complains, objects};
  const ComplaintVerdict& verdict = *said.complaint;
  const bool mild =
      verdict.severity == Severity::general && verdict.behaviour == Behaviour::passive && !verdict.asks_remedy;
  const bool about_goods = verdict.cause == Cause::price || verdict.cause == Cause::product_quality;
  const Session* session = find_by_id(subject.sessions, session_id);
  const auto stage = session ? session->stage : std::nullopt;
  const bool before_sale = stage ? *stage == Stage::pre_sale : verdict.cause == Cause::price && subject.orders.empty();
  const bool only_objects = mild && about_goods && before_sale;
  return {!only_objects, only_objects};
}

CaseFacts facts_at(const Subject& subject, const Happening& now, const Agents& agents) {
  CaseFacts facts;
  facts["event.type"] = type_of(now.event);
  facts["customer.group"] = word(subject.customer.group);
  EventFacts own(facts, subject, now.at, agents);
  std::visit([&](const auto& event) { own.add(event); }, now.event);
  if (now.said.complaint) add_verdict(facts, *now.said.complaint);
  if (now.said.objection) add_verdict(facts, *now.said.objection);
  if (now.said.agent) add_verdict(facts, *now.said.agent);
  if (const auto id = session_of(subject, now.event))
    if (const Session* session = find_by_id(subject.sessions, *id)) add_session(facts, subject, *session, &now);
  if (const auto* message = std::get_if<MessageReceived>(&now.event))
    add_opening(facts, opening_of(subject, message->session, now.said));
  if (std::holds_alternative<LabelOverridden>(now.event))
    add_opening(facts, {.complaint = has_complaint_without_run(subject), .objection = false});
  return facts;
}

void add_case_facts(CaseFacts& facts, const Subject& subject, const CaseRun& run, const Happening* now) {
  if (!facts.contains("session.channel") && run.session)
    if (const Session* session = find_by_id(subject.sessions, *run.session)) add_session(facts, subject, *session, now);
  std::optional<AgentId> owner;
  if (const ComplaintRecord* record = find_by_id(subject.complaints, run.id)) {
    add_complaint(facts, *record);
    owner = record->value.owner;
    if (const auto* step = now ? std::get_if<ComplaintAdvanced>(&now->event) : nullptr)
      facts["event.has_message"] = may_agree(subject, *record, *step);
  }
  add_labels(facts, run);
  if (const ObjectionRecord* record = find_by_id(subject.objections, run.id)) {
    add_objection(facts, *record);
    facts["case.same_about"] = now && keeps_to(*record, *now);
  }
  if (!now) return;
  facts["event.this_case"] = names_case(now->event, run);
  facts["event.by_owner"] = is_by(now->event, owner);
  facts["event.first_on_case"] = run.opened == now->at && run.path.empty();
}

CaseFacts facts_of(const Subject& subject, const CaseRun& run) {
  CaseFacts facts;
  facts["event.type"] = std::string("timer");
  facts["customer.group"] = word(subject.customer.group);
  add_case_facts(facts, subject, run, nullptr);
  return facts;
}

}  // namespace kefu
