#include "flow/compile.h"

#include <kefu/base/names.h>
#include <kefu/facts/agent.h>

#include <fmt/format.h>

namespace kefu::flow {
namespace {

/// Compiles single commands; what they name is checked and noted as used.
class CommandCompiler {
 public:
  CommandCompiler(Names& names, Complaints& complaints) : names_(names), complaints_(complaints) {}

  template <class Commands>
  CompiledCommands compile_all(const Commands& commands, const std::string& pointer) {
    CompiledCommands compiled;
    for (std::size_t i = 0; i < commands.size(); ++i)
      std::visit(
          [&]<class T>(const T& typed) {
            const std::string here = fmt::format("{}/{}/{}", pointer, i, snake_case(type_name<T>()));
            compiled.push_back({compile(typed, here)});
          },
          commands[i]);
    return compiled;
  }

 private:
  CompiledAsk compile(const Ask& ask, const std::string& pointer) {
    if (ask.phrase) check_phrase(*ask.phrase, pointer + "/phrase");
    if (ask.to && !find_enumerator<Role>(*ask.to))
      complaints_.add("chart.unknown_role", pointer + "/to",
                      fmt::format("'{}' is not a role: {}", *ask.to, names_of<Role>()));
    return {&ask, deadline(ask, pointer)};
  }
  CompiledSchedule compile(const Schedule& schedule, const std::string& pointer) {
    names_.scheduled.insert(check_timer(schedule.timer, pointer));
    return {schedule.timer, deadline(schedule, pointer)};
  }
  CompiledCancel compile(const Cancel& cancel, const std::string& pointer) {
    return {check_timer(cancel.timer, pointer)};
  }
  const Withdraw* compile(const Withdraw& withdraw, const std::string&) { return &withdraw; }
  const Note* compile(const Note& note, const std::string&) { return &note; }
  const Refuse* compile(const Refuse& refuse, const std::string&) { return &refuse; }
  const Say* compile(const Say& say, const std::string& pointer) {
    for (std::size_t i = 0; i < say.phrases.size(); ++i)
      check_phrase(say.phrases[i], fmt::format("{}/phrases/{}", pointer, i));
    return &say;
  }
  CompiledCount compile(const Count& count, const std::string& pointer) {
    return {counter(count.counter, pointer), count.by.value_or(1)};
  }
  CompiledReset compile(const Reset& reset, const std::string& pointer) { return {counter(reset.counter, pointer)}; }
  CompiledRaise compile(const Raise& raise, const std::string& pointer) {
    const auto found = names_.symbols.find(raise.signal);
    if (found == names_.symbols.end() || names_.timers.contains(raise.signal))
      complaints_.add("chart.unknown_signal", pointer + "/signal",
                      fmt::format("there is no signal '{}'", raise.signal));
    names_.raised.insert(raise.signal);
    return {found == names_.symbols.end() ? no_symbol : found->second};
  }
  CompiledSet compile(const Set& set, const std::string& pointer) {
    const FactRule* fact = find_fact(set.fact);
    if (!fact || !set.fact.starts_with("case."))
      complaints_.add("chart.unknown_fact", pointer + "/fact",
                      fmt::format("there is no fact '{}' of a case", set.fact));
    return {&set, fact ? value_of(*fact, set.value, pointer + "/value") : FactValue()};
  }
  CompiledGiven compile(const Given& given, const std::string& pointer) {
    return {compile_guards(given.when, pointer + "/when", names_, complaints_),
            compile_all(given.then, pointer + "/then"), compile_all(given.otherwise, pointer + "/otherwise")};
  }

  FactValue value_of(const FactRule& fact, const std::string& value, const std::string& pointer) {
    FactValue typed = fact_value(fact.name, value);
    const bool fits = typed.index() == static_cast<std::size_t>(fact.type);
    if (fits && (fact.type != FactType::text || can_be(fact, value))) return typed;
    complaints_.add("chart.unknown_value", pointer, fmt::format("'{}' cannot be '{}'", fact.name, value));
    return FactValue();
  }

  template <class Dated>
  Deadline deadline(const Dated& dated, const std::string& pointer) {
    Deadline due{.clock = dated.clock.value_or(Span::wall)};
    if (dated.after.has_value() == dated.at.has_value())
      complaints_.add("chart.no_due", pointer, "expected either 'after' or 'at'");
    if (dated.at) due.at = number_fact(*dated.at, pointer + "/at");
    if (dated.after) due.span = span(*dated.after, pointer + "/after");
    return due;
  }

  std::string_view number_fact(const std::string& name, const std::string& pointer) {
    const FactRule* fact = find_fact(name);
    if (!fact)
      complaints_.add("chart.unknown_fact", pointer, fmt::format("there is no fact '{}'", name));
    else if (fact->type != FactType::number)
      complaints_.add("chart.fact_type", pointer, fmt::format("the fact '{}' is not a number", name));
    return name;
  }

  Quantity span(const std::string& text, const std::string& pointer) {
    if (const auto found = find_span(text)) return *found;
    complaints_.add("chart.unknown_limit", pointer,
                    fmt::format("'{}' is no span of time and no time of the policy", text));
    return {};
  }

  std::string_view check_timer(const std::string& id, const std::string& pointer) {
    if (!names_.timers.contains(id))
      complaints_.add("chart.unknown_timer", pointer + "/timer", fmt::format("there is no timer '{}'", id));
    return id;
  }

  CounterIndex counter(const std::string& id, const std::string& pointer) {
    const auto found = names_.counters.find(id);
    if (found != names_.counters.end()) return found->second;
    complaints_.add("chart.unknown_counter", pointer + "/counter", fmt::format("there is no counter '{}'", id));
    return 0;
  }

  void check_phrase(const PhraseId& id, const std::string& pointer) {
    if (names_.phrases && !names_.phrases->contains(id))
      complaints_.add("chart.unknown_phrase", pointer, fmt::format("the phrase book has no '{}'", id.text()));
  }

  Names& names_;
  Complaints& complaints_;
};

}  // namespace

CompiledCommands compile_commands(std::span<const Command> commands, const std::string& pointer, Names& names,
                                  Complaints& complaints) {
  return CommandCompiler(names, complaints).compile_all(commands, pointer);
}

}  // namespace kefu::flow
