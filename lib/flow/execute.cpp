#include "flow/run.h"

#include "base/raise.h"

#include <algorithm>

namespace kefu::flow {

void Run::execute(const CompiledCommands& commands) {
  for (const CompiledCommand& command : commands) std::visit([&](const auto& what) { perform(what); }, command.what);
}

void Run::perform(const CompiledAsk& command) {
  const Ask& ask = *command.ask;
  effects_.emplace_back(Request{ask.name, ask.kind, due_of(command.due), ask.phrase, ask.to, ask.keep, ask.promise});
}

void Run::perform(const CompiledSet& command) {
  set_.insert_or_assign(command.set->fact, command.value);
  effects_.emplace_back(*command.set);
}

void Run::perform(const CompiledSchedule& schedule) {
  remove_timer(schedule.timer);
  timers_.push_back({std::string(schedule.timer), due_of(schedule.due)});
}

void Run::perform(const CompiledCount& count) {
  counters_[count.counter] = std::max<std::int64_t>(0, counters_[count.counter] + count.by);
}

void Run::perform(const CompiledGiven& given) { execute(hold(given.when, view()) ? given.then : given.otherwise); }

Instant Run::due_of(const Deadline& deadline) const {
  if (!deadline.at.empty()) return {number_of(deadline.at)};
  const Duration span(deadline.span.in(context_.policy));
  return deadline.clock == Span::business ? context_.business.add_working_time(at_, span) : at_ + span;
}

/// A time without a value would be 1970: better no step at all.
std::int64_t Run::number_of(std::string_view fact) const {
  const CaseFacts& facts = view().facts_with(fact);
  const auto found = facts.find(fact);
  if (found != facts.end())
    if (const std::int64_t* number = std::get_if<std::int64_t>(&found->second)) return *number;
  raise<InvalidArgument>("chart.missing_fact", "chart '{}' needs the fact '{}'", tables_.definition.id, fact);
}

}  // namespace kefu::flow
