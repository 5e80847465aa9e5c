#include "desk/advice.h"

#include "base/raise.h"

#include <kefu/base/label.h>
#include <kefu/flow/greeting.h>

namespace kefu {
namespace {

constexpr std::size_t most_reasons = 8;

Bilingual title_of(Salutation salutation) {
  if (salutation == Salutation::unknown) return {};
  return {std::string(label(salutation, Language::zh)), std::string(label(salutation, Language::en))};
}

/// "3月1日10:00" and "1 March, 10:00" in the firm's time zone.
Bilingual moment_text(Instant instant, const TimeZone& zone) {
  static constexpr const char* months[] = {"January", "February", "March",     "April",   "May",      "June",
                                           "July",    "August",   "September", "October", "November", "December"};
  const WallTime wall = zone.wall_time(instant);
  const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(wall.date.days))};
  const std::chrono::hh_mm_ss time(wall.time);
  const unsigned month = unsigned(date.month());
  const unsigned day = unsigned(date.day());
  return {fmt::format("{}月{}日{:02}:{:02}", month, day, time.hours().count(), time.minutes().count()),
          fmt::format("{} {}, {:02}:{:02}", day, months[month - 1], time.hours().count(), time.minutes().count())};
}

void add_case(PhraseValues& values, const Subject& subject, const CaseId& run, const Rules& rules, const Agents& agents,
              Instant at) {
  const ComplaintRecord* complaint = find_by_id(subject.complaints, run);
  if (complaint) {
    const auto hours =
        reply_time_of(rules.policy(), subject.customer.group, complaint->value.severity) / std::chrono::hours(1);
    values["hours"] = std::to_string(hours);
    if (complaint->value.due) values["deadline"] = moment_text(*complaint->value.due, rules.policy().time.zone);
    const auto owner = complaint->value.owner ? agents.find(*complaint->value.owner, at) : std::nullopt;
    if (owner) values["agent_no"] = owner->agent_no;
  }
  if (const ObjectionRecord* objection = find_by_id(subject.objections, run)) {
    if (objection->value.due) values["deadline"] = moment_text(*objection->value.due, rules.policy().time.zone);
    if (objection->known.advantage) values["advantage"] = *objection->known.advantage;
    if (objection->known.evidence) values["content"] = *objection->known.evidence;
  }
}

/// The heaviest evidence of a verdict, as reasons: the rule, and what label it speaks for.
void add_evidence(std::vector<Reason>& why, std::vector<Evidence> evidence) {
  std::ranges::stable_sort(evidence,
                           [](const Evidence& left, const Evidence& right) { return left.weight > right.weight; });
  for (const Evidence& one : evidence) {
    if (why.size() >= most_reasons) return;
    const std::string axis(name_of(one.axis));
    why.push_back(
        {one.rule,
         {fmt::format("{}：{}", label(one.axis, Language::zh), one.label), fmt::format("{}: {}", axis, one.label)}});
  }
}

bool counts(const Lint& lint, const Subject& subject) {
  if (lint.kind != LintKind::premature_conclusion) return true;
  return std::ranges::none_of(subject.complaints, [](const ComplaintRecord& record) { return record.facts_complete; });
}

void add_actions(Advice& advice, const Subject& subject, const Reaction& reaction) {
  for (const Action& action : subject.actions)
    if (std::ranges::find(reaction.actions, action.id) != reaction.actions.end()) advice.actions.push_back(action);
  std::ranges::sort(advice.actions, [](const Action& left, const Action& right) {
    return std::pair(left.due, left.id) < std::pair(right.due, right.id);
  });
}

}  // namespace

PhraseValues phrase_values(const Subject& subject, const std::optional<CaseId>& run, const Rules& rules,
                           const Agents& agents, Instant at) {
  PhraseValues values;
  if (subject.customer.display_name) values["name"] = *subject.customer.display_name;
  if (subject.customer.salutation != Salutation::unknown) values["title"] = title_of(subject.customer.salutation);
  const SpokenPhrase hello = greeting(rules.phrases(), at, rules.business(), rules.policy());
  values["greeting"] = Bilingual{hello.zh, hello.en};
  if (run) add_case(values, subject, *run, rules, agents, at);
  return values;
}

Advice advice_of(const Subject& subject, const Reaction& reaction, const Verdicts& said, const Rules& rules,
                 const Agents& agents, Instant at) {
  Advice advice{.accepted = reaction.accepted,
                .complaint = said.complaint,
                .objection = said.objection,
                .case_id = reaction.case_id,
                .technique = reaction.technique,
                .findings = reaction.findings,
                .why = reaction.why};
  if (said.agent)
    for (const Lint& lint : said.agent->lints)
      if (counts(lint, subject)) advice.lints.push_back(lint);
  const PhraseValues values = phrase_values(subject, reaction.case_id, rules, agents, at);
  for (const PhraseId& phrase : reaction.say) advice.say.push_back(rules.phrases().draft(phrase, values));
  add_actions(advice, subject, reaction);
  if (said.complaint) add_evidence(advice.why, said.complaint->evidence);
  if (said.objection) add_evidence(advice.why, said.objection->evidence);
  return advice;
}

}  // namespace kefu
