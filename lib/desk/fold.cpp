#include "desk/fold.h"

#include "base/raise.h"
#include "desk/case_facts.h"
#include "desk/complaint_cases.h"
#include "desk/effects.h"
#include "desk/objection_cases.h"
#include "desk/records.h"

namespace kefu {
namespace {

bool touches(const LabelOverridden& e, const CaseRun& run, const Subject& subject) {
  if (e.case_id) return *e.case_id == run.id;
  const ComplaintRecord* record = find_by_id(subject.complaints, run.id);
  return record && std::ranges::any_of(record->shares,
                                       [&](const ComplaintShare& share) { return share.source == e.message->text(); });
}

/// Facts that change what every open case is owed, whatever its issue.
template <class E>
constexpr bool about_the_customer =
    std::is_same_v<E, CustomerRegistered> || std::is_same_v<E, CustomerUpdated> || std::is_same_v<E, OrderPaid>;

/// Facts that are about the case that they name, and about no other.
template <class E>
constexpr bool about_a_case = std::is_same_v<E, ComplaintAdvanced> || std::is_same_v<E, ObjectionAssessed> ||
                              std::is_same_v<E, CompensationGranted> || std::is_same_v<E, ActionDone>;

/// Whether the fact concerns a run: it names the run, or it happened in the run's session or on its issue.
bool concerns(const CaseRun& run, const Subject& subject, const Happening& now) {
  return std::visit(
      [&]<class E>(const E& e) {
        if constexpr (about_a_case<E>)
          return names_case(now.event, run);
        else if constexpr (std::is_same_v<E, LabelOverridden>)
          return touches(e, run, subject);
        else if constexpr (std::is_same_v<E, OrderPlaced>)
          return !e.session || run.session == e.session;
        else if constexpr (about_the_customer<E>)
          return true;
        else
          return issue_of(subject, now.event) == run.issue && is_one(subject, run.own, now.customer);
      },
      now.event);
}

Trigger trigger_of(const Happening& now) {
  return {now.at, now.cause(), now.imported ? std::optional(now.recorded_at) : std::nullopt};
}

/// The answer is about the newest case that the fact moved; of cases of several charts, about that of the first chart.
void show_case(Reaction& reaction, const CaseRun& run, const Chart& chart, std::string_view what) {
  reaction.taken = true;
  reaction.why.push_back({fmt::format("{}/{}", chart.id(), what), chart.definition().title});
  if (reaction.case_id && reaction.chart != run.chart) return;
  reaction.case_id = run.id;
  reaction.chart = run.chart;
  reaction.rules = run.rules;
}

std::string label_of(const CaseRun& run, const char* name) {
  const auto label = run.labels.find(name);
  return label == run.labels.end() ? std::string() : label->second;
}

template <DescribedEnum Enum>
std::optional<Enum> label_as(const CaseRun& run, const char* name) {
  return find_enumerator<Enum>(label_of(run, name));
}

void show(const CaseRun& run, Complaint& complaint, Instant at) {
  if (complaint.step == ComplaintStep::dismissed) return;
  if (const auto step = find_active<ComplaintStep>(run.state)) complaint.step = *step;
  complaint.escalated |= run.state.counters.contains("escalated") && run.state.counters.at("escalated") > 0;
  const bool closed = complaint.step == ComplaintStep::closed || complaint.step == ComplaintStep::closed_given_up;
  if (closed && !complaint.closed_at) complaint.closed_at = at;
  if (!closed) complaint.closed_at.reset();
}

void show(const CaseRun& run, ObjectionRecord& record, Instant at) {
  Objection& objection = record.value;
  if (const auto status = find_active<ObjectionStatus>(run.state)) objection.status = *status;
  if (const auto nature = label_as<ObjectionNature>(run, "case.nature")) objection.nature = *nature;
  if (const auto told = told_nature(record)) objection.nature = *told;
  objection.sub_cause =
      record.known.sub_cause ? record.known.sub_cause : label_as<ObjectionSubCause>(run, "case.sub_cause");
  objection.suspected = label_as<ObjectionTopic>(run, "case.suspected");
  if (const std::string confidence = label_of(run, "case.confidence"); !confidence.empty())
    objection.confidence_percent = std::stoll(confidence);
  objection.timing = label_as<ObjectionTiming>(run, "case.timing");
  const bool settled =
      objection.status == ObjectionStatus::resolved || objection.status == ObjectionStatus::withdrawn ||
      objection.status == ObjectionStatus::escalated || objection.status == ObjectionStatus::unresolved;
  if (settled && !objection.settled_at) objection.settled_at = at;
  if (!settled) objection.settled_at.reset();
  for (const Timer& timer : run.state.timers)
    if (objection.status == ObjectionStatus::deferred) objection.due = timer.due;
}

}  // namespace

Reaction Fold::take(const Happening& now) {
  if (!subject_.folded_to) subject_.customer.created = now.at;
  Reaction reaction = run_until(now.at);
  reaction.actions.clear();  // what a deadline brought about is not this fact's doing
  reaction.findings.clear();
  reaction.say.clear();
  reaction.accepted = true;
  record(subject_, now, shelf_.in_force(now.at).policy(), reaction);
  record_complaint(subject_, now, shelf_, agents_, reaction);
  record_objection(subject_, now);
  drive(now, reaction);
  if (const auto* done = std::get_if<ActionDone>(&now.event)) finish_action(subject_, *done);
  if (const auto* step = std::get_if<ComplaintAdvanced>(&now.event)) finish_step(*step, reaction);
  if (reaction.accepted) record_closing(subject_, now);
  record_contact(subject_, now.event);
  subject_.folded_to = now.at;
  return reaction;
}

Reaction Fold::run_until(Instant until) {
  Reaction reaction;
  while (true) {
    CaseRun* next = nullptr;
    const Timer* timer = nullptr;
    for (CaseRun& run : subject_.cases)
      for (const Timer& candidate : run.state.timers)
        if (run.open && candidate.due <= until && (!timer || candidate.due < timer->due)) {
          next = &run;
          timer = &candidate;
        }
    Promise* broken = next_broken_promise(until);
    if (broken && (!timer || broken->due <= timer->due))
      break_promise(*broken, reaction);
    else if (next)
      fire(*next, *timer, reaction);
    else
      return reaction;
  }
}

Promise* Fold::next_broken_promise(Instant until) {
  Promise* first = nullptr;
  for (Promise& promise : subject_.promises) {
    const bool missed = promise.due <= until && !(promise.kept_at && *promise.kept_at < promise.due);
    if (!missed || std::ranges::find(subject_.broken, promise.id) != subject_.broken.end()) continue;
    if (!first || promise.due < first->due) first = &promise;
  }
  return first;
}

void Fold::break_promise(Promise& promise, Reaction& reaction) {
  Finding finding{FindingKind::broken_promise, "ENT-29", promise.due, subject_.customer.id, promise.case_id,
                  promise.id.text(),           {}};
  subject_.broken.push_back(promise.id);
  subject_.findings.push_back(finding);
  reaction.findings.push_back(std::move(finding));
}

/// A step that the chart did not take is refused, but to ask for facts again does no harm.
void Fold::finish_step(const ComplaintAdvanced& step, Reaction& reaction) {
  const ComplaintRecord* record = find_by_id(subject_.complaints, step.complaint);
  const bool may_repeat = step.step == ComplaintAdvance::facts_asked && record && !is_over(record->value);
  if (reaction.accepted && !reaction.taken && !may_repeat) {
    Finding finding{FindingKind::not_permitted,    "CPL-WF",       step.at, subject_.customer.id,
                    CaseId(step.complaint.text()), step.id.text(), {}};
    subject_.findings.push_back(finding);
    reaction.findings.push_back(std::move(finding));
    reaction.accepted = false;
  }
  if (reaction.accepted) advance_complaint(subject_, step);
}

void Fold::drive(const Happening& now, Reaction& reaction) {
  const Rules& rules = shelf_.in_force(now.at);
  for (const std::string& chart : charts_of(rules)) drive_chart(chart, rules, now, reaction);
}

/// Those in force, and those that running cases began with.
std::set<std::string> Fold::charts_of(const Rules& rules) const {
  std::set<std::string> ids;
  for (const Chart& chart : rules.charts()) ids.insert(chart.id());
  for (const CaseRun& run : subject_.cases)
    if (run.open) ids.insert(run.chart);
  return ids;
}

/// The newest case that the fact concerns hears it whole, the others of its issue or session what goes to every case.
void Fold::drive_chart(const std::string& id, const Rules& rules, const Happening& now, Reaction& reaction) {
  const Chart* chart = rules.find_chart(id);
  const bool opens = chart && chart->opens(type_of(now.event), facts_at(subject_, now, agents_));
  const auto session = session_of(subject_, now.event);
  std::vector<CaseId> hearing;  // ids, because a step may lengthen the list of cases
  std::optional<CaseId> newest;
  for (const CaseRun& run : subject_.cases) {
    if (run.chart != id || !run.open) continue;
    const bool is_concerned = concerns(run, subject_, now);
    if (is_concerned) newest = run.id;
    if (is_concerned || (session && run.session == session)) hearing.push_back(run.id);
  }
  for (const CaseId& run : hearing) deliver(run, run == newest, now, reaction);
  if (opens && may_open(*chart, now)) start_run(*chart, rules, now, reaction);
}

void Fold::deliver(const CaseId& id, bool newest, const Happening& now, Reaction& reaction) {
  CaseRun* run = find_by_id(subject_.cases, id);
  const Rules& rules = shelf_.get(run->rules);
  const Chart& chart = *rules.find_chart(run->chart);
  if (now.imported && run->imported_at) run->imported_at = now.recorded_at;
  CaseFacts facts = facts_at(subject_, now, agents_);
  add_case_facts(facts, subject_, *run, &now);
  for (const std::string& signal : chart.signals_for(type_of(now.event), facts, newest)) {
    StepResult result = step(chart, run->state, signal, now.at, context(facts, rules, *run));
    if (result.taken) show_case(reaction, *run, chart, signal);
    settle(*run, chart, std::move(result), trigger_of(now), reaction);
    facts = facts_at(subject_, now, agents_);
    add_case_facts(facts, subject_, *run, &now);
  }
}

/// A case is opened once for what the chart has one of.
bool Fold::may_open(const Chart& chart, const Happening& now) const {
  const auto id = new_case_id(chart, now);
  return id && std::ranges::none_of(subject_.cases,
                                    [&](const CaseRun& run) { return run.id == *id && run.chart == chart.id(); });
}

/// The id of the record that the fact opened for this chart.
std::optional<CaseId> Fold::new_case_id(const Chart& chart, const Happening& now) const {
  switch (chart.definition().cases->one_per) {
    case CaseKey::session: {
      const auto session = session_of(subject_, now.event);
      return session ? std::optional<CaseId>(chart.id() + ":" + session->text()) : std::nullopt;
    }
    case CaseKey::message: {
      const CaseId id = id_of(now.event);
      return find_by_id(subject_.objections, id) ? std::optional<CaseId>(id) : std::nullopt;
    }
    case CaseKey::issue: return new_complaint();
  }
  return std::nullopt;
}

/// The complaint that nothing drives yet.
std::optional<CaseId> Fold::new_complaint() const {
  for (const ComplaintRecord& record : subject_.complaints)
    if (const CaseId id = record.value.id.text(); !find_by_id(subject_.cases, id)) return id;
  return std::nullopt;
}

void Fold::start_run(const Chart& chart, const Rules& rules, const Happening& now, Reaction& reaction) {
  CaseRun run{.id = *new_case_id(chart, now),
              .own = now.customer,
              .chart = chart.id(),
              .rules = rules.digest(),
              .session = session_of(subject_, now.event),
              .issue = issue_of(subject_, now.event).value_or(IssueId(id_of(now.event))),
              .opened = now.at};
  if (const ComplaintRecord* record = find_by_id(subject_.complaints, run.id)) {
    run.own = record->own;
    run.issue = record->value.issue;
    run.session = record->value.session.empty() ? std::nullopt : std::optional(record->value.session);
  }
  if (now.imported) run.imported_at = now.recorded_at;
  subject_.cases.push_back(run);
  CaseRun& opened = subject_.cases.back();
  CaseFacts facts = facts_at(subject_, now, agents_);
  add_case_facts(facts, subject_, opened, &now);
  show_case(reaction, opened, chart, "opened");
  settle(opened, chart, start(chart, now.at, context(facts, rules, opened)), trigger_of(now), reaction);
}

void Fold::fire(CaseRun& run, const Timer& timer, Reaction& reaction) {
  const Rules& rules = shelf_.get(run.rules);
  const Chart& chart = *rules.find_chart(run.chart);
  const Timer due = timer;
  const CaseFacts facts = facts_of(subject_, run);
  settle(run, chart, kefu::fire(chart, run.state, due.id, due.due, context(facts, rules, run)),
         {due.due, "timer:" + due.id + "@" + due.due.text(), run.imported_at}, reaction);
}

void Fold::settle(CaseRun& run, const Chart& chart, StepResult result, const Trigger& trigger, Reaction& reaction) {
  for (std::string& state : result.entered) run.path.push_back({std::move(state), trigger.at});
  run.state = std::move(result.state);
  run.open = !chart.is_final(run.state);
  if (run.session) subject_.memories[*run.session].counters = std::move(result.session_counters);
  apply_effects(subject_, run, result.effects, trigger, reaction);
  if (ComplaintRecord* record = find_by_id(subject_.complaints, run.id)) show(run, record->value, trigger.at);
  if (ObjectionRecord* record = find_by_id(subject_.objections, run.id))
    note_technique(run, *record, reaction, trigger.at);
}

void Fold::note_technique(CaseRun& run, ObjectionRecord& record, const Reaction& reaction, Instant at) {
  show(run, record, at);
  if (!reaction.technique || record.value.settled_at) return;
  if (record.value.techniques.empty() || record.value.techniques.back() != *reaction.technique)
    record.value.techniques.push_back(*reaction.technique);
  if (*reaction.technique == ObjectionTechnique::inquiry) record.asked = true;
}

StepContext Fold::context(const CaseFacts& facts, const Rules& rules, const CaseRun& run) {
  StepContext context{facts, rules.policy(), rules.business(), {}};
  if (run.session) context.session_counters = subject_.memories[*run.session].counters;
  return context;
}

}  // namespace kefu
