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
          return issue_of(subject, now.event) == run.issue;
      },
      now.event);
}

/// Facts about a whole customer or session go to each of their runs; a word of one side goes to the newest only.
bool reaches_every_run(const Event& event) {
  return std::visit(
      []<class E>(const E&) {
        return about_the_customer<E> || std::is_same_v<E, SessionClosed> || std::is_same_v<E, LabelOverridden> ||
               std::is_same_v<E, SessionOpened>;
      },
      event);
}

std::string timer_cause(const Timer& timer) { return "timer:" + timer.id + "@" + timer.due.text(); }

/// The answer is about the newest case that the fact moved; of cases of several charts, about that of the first chart.
void show_case(Reaction& reaction, const CaseRun& run, const Chart& chart, std::string_view what) {
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
  if (record.known.nature) objection.nature = *record.known.nature;
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
  if (const auto* step = std::get_if<ComplaintAdvanced>(&now.event); step && reaction.accepted)
    advance_complaint(subject_, *step);
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

void Fold::drive(const Happening& now, Reaction& reaction) {
  const Rules& rules = shelf_.in_force(now.at);
  for (const Chart& chart : rules.charts()) drive_chart(chart, rules, now, reaction);
}

void Fold::drive_chart(const Chart& chart, const Rules& rules, const Happening& now, Reaction& reaction) {
  const std::string type = type_of(now.event);
  const bool opens = chart.opens(type, facts_at(subject_, now, agents_));
  std::vector<CaseId> concerned;  // ids, because a step may lengthen the list of cases
  for (const CaseRun& run : subject_.cases)
    if (run.chart == chart.id() && run.open && concerns(run, subject_, now)) concerned.push_back(run.id);
  if (!reaches_every_run(now.event) && concerned.size() > 1) concerned.erase(concerned.begin(), concerned.end() - 1);
  for (const CaseId& id : concerned) deliver(id, now, reaction);
  if (opens && may_open(chart, now)) start_run(chart, rules, now, reaction);
}

void Fold::deliver(const CaseId& id, const Happening& now, Reaction& reaction) {
  CaseRun* run = find_by_id(subject_.cases, id);
  const Rules& rules = shelf_.get(run->rules);
  const Chart& chart = *rules.find_chart(run->chart);
  if (now.imported) run->imported_at = now.recorded_at;
  CaseFacts facts = facts_at(subject_, now, agents_);
  add_case_facts(facts, subject_, *run, &now);
  for (const std::string& signal : chart.signals_for(type_of(now.event), facts)) {
    StepResult result = step(chart, run->state, signal, now.at, context(facts, rules, *run));
    if (result.taken) show_case(reaction, *run, chart, signal);
    settle(*run, chart, std::move(result), now.at, now.cause(), reaction);
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
      return session ? std::optional<CaseId>(session->text()) : std::nullopt;
    }
    case CaseKey::message: {
      const CaseId id = id_of(now.event);
      return find_by_id(subject_.objections, id) ? std::optional<CaseId>(id) : std::nullopt;
    }
    case CaseKey::issue: return newest_complaint_on(issue_of(subject_, now.event).value_or(IssueId(id_of(now.event))));
  }
  return std::nullopt;
}

std::optional<CaseId> Fold::newest_complaint_on(const IssueId& issue) const {
  std::optional<CaseId> newest;
  for (const ComplaintRecord& record : subject_.complaints)
    if (record.value.issue == issue) newest = CaseId(record.value.id.text());
  return newest;
}

void Fold::start_run(const Chart& chart, const Rules& rules, const Happening& now, Reaction& reaction) {
  CaseRun run{.id = *new_case_id(chart, now),
              .chart = chart.id(),
              .rules = rules.digest(),
              .session = session_of(subject_, now.event),
              .issue = issue_of(subject_, now.event).value_or(IssueId(id_of(now.event))),
              .opened = now.at};
  if (now.imported) run.imported_at = now.recorded_at;
  subject_.cases.push_back(run);
  CaseRun& opened = subject_.cases.back();
  CaseFacts facts = facts_at(subject_, now, agents_);
  add_case_facts(facts, subject_, opened, &now);
  show_case(reaction, opened, chart, "opened");
  settle(opened, chart, start(chart, now.at, context(facts, rules, opened)), now.at, now.cause(), reaction);
}

void Fold::fire(CaseRun& run, const Timer& timer, Reaction& reaction) {
  const Rules& rules = shelf_.get(run.rules);
  const Chart& chart = *rules.find_chart(run.chart);
  const Timer due = timer;
  const CaseFacts facts = facts_of(subject_, run);
  settle(run, chart, kefu::fire(chart, run.state, due.id, due.due, context(facts, rules, run)), due.due,
         timer_cause(due), reaction);
}

void Fold::settle(CaseRun& run, const Chart& chart, StepResult result, Instant at, const std::string& cause,
                  Reaction& reaction) {
  for (std::string& state : result.entered) run.path.push_back({std::move(state), at});
  run.state = std::move(result.state);
  run.open = !chart.is_final(run.state);
  if (run.session) subject_.memories[*run.session].counters = std::move(result.session_counters);
  apply_effects(subject_, run, result.effects, at, cause, reaction);
  if (ComplaintRecord* record = find_by_id(subject_.complaints, run.id)) show(run, record->value, at);
  if (ObjectionRecord* record = find_by_id(subject_.objections, run.id)) note_technique(run, *record, reaction, at);
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
