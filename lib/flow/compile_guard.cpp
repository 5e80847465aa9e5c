#include "flow/compile.h"

#include <fmt/format.h>

#include <algorithm>

namespace kefu::flow {
namespace {

constexpr std::string_view type_words[] = {"true or false", "a number", "a text"};

/// Compiles the parts of one condition.
class GuardCompiler {
 public:
  GuardCompiler(const Names& names, Complaints& complaints) : names_(names), complaints_(complaints) {}

  Test test(const Condition& condition, const std::string& pointer) const {
    return std::visit(
        [&]<class T>(const T& typed) { return compile(typed, pointer + "/" + snake_case(type_name<T>())); }, condition);
  }

  CompiledGuard guard(const Guard& guard, const std::string& pointer) const {
    return std::visit([&]<class T>(const T& typed) { return compile_guard(typed, pointer); }, guard);
  }

 private:
  template <class T>
  CompiledGuard compile_guard(const T& condition, const std::string& pointer) const {
    return {CompiledGuard::Mode::all, {compile(condition, pointer + "/" + snake_case(type_name<T>()))}};
  }
  CompiledGuard compile_guard(const Any& any, const std::string& pointer) const {
    return {CompiledGuard::Mode::any, tests(any.of, pointer + "/any/of")};
  }
  CompiledGuard compile_guard(const Unless& unless, const std::string& pointer) const {
    return {CompiledGuard::Mode::none, tests(unless.of, pointer + "/unless/of")};
  }

  std::vector<Test> tests(const std::vector<Condition>& conditions, const std::string& pointer) const {
    std::vector<Test> compiled;
    for (std::size_t i = 0; i < conditions.size(); ++i)
      compiled.push_back(test(conditions[i], fmt::format("{}/{}", pointer, i)));
    return compiled;
  }

  Test compile(const OneOf& one_of, const std::string& pointer) const {
    check_fact(one_of.fact, FactType::text, pointer);
    for (std::size_t i = 0; i < one_of.values.size(); ++i)
      check_value(one_of.fact, one_of.values[i], fmt::format("{}/values/{}", pointer, i));
    return {.kind = Test::Kind::one_of, .fact = one_of.fact, .values = one_of.values};
  }
  Test compile(const Holds& holds, const std::string& pointer) const {
    check_fact(holds.fact, FactType::boolean, pointer);
    return {.kind = Test::Kind::holds, .fact = holds.fact};
  }
  Test compile(const Lacks& lacks, const std::string& pointer) const {
    check_fact(lacks.fact, FactType::boolean, pointer);
    return {.kind = Test::Kind::lacks, .fact = lacks.fact};
  }
  Test compile(const Below& below, const std::string& pointer) const {
    return comparison(Test::Kind::below, below, pointer);
  }
  Test compile(const AtLeast& at_least, const std::string& pointer) const {
    return comparison(Test::Kind::at_least, at_least, pointer);
  }
  Test compile(const AtMost& at_most, const std::string& pointer) const {
    return comparison(Test::Kind::at_most, at_most, pointer);
  }
  Test compile(const Active& active, const std::string& pointer) const {
    const auto state = names_.states.find(active.state);
    if (!names_.in_case)
      complaints_.add("chart.no_case", pointer, "no case exists here: a state cannot be asked for");
    else if (state == names_.states.end())
      complaints_.add("chart.unknown_target", pointer + "/state", fmt::format("there is no state '{}'", active.state));
    return {.kind = Test::Kind::active, .state = state == names_.states.end() ? root : state->second};
  }

  template <class Comparison>
  Test comparison(Test::Kind kind, const Comparison& guard, const std::string& pointer) const {
    Test test{.kind = kind};
    if (guard.counter.has_value() == guard.fact.has_value())
      complaints_.add("chart.one_source", pointer, "expected either a counter or a fact");
    if (guard.counter) test.counter = find_counter(*guard.counter, pointer + "/counter");
    if (guard.fact) check_fact(*guard.fact, FactType::number, pointer), test.fact = *guard.fact;
    test.limit = find_limit(guard.limit, pointer + "/limit");
    return test;
  }

  Quantity find_limit(const std::string& limit, const std::string& pointer) const {
    const auto found = find_quantity(limit);
    if (!found)
      complaints_.add("chart.unknown_limit", pointer,
                      fmt::format("'{}' is no number, no span of time and no number of the policy", limit));
    else if (found->key && !names_.has_policy)
      complaints_.add("chart.no_case", pointer, "no policy is at hand here: write the number out");
    return found.value_or(Quantity{});
  }

  CounterIndex find_counter(const std::string& id, const std::string& pointer) const {
    const auto found = names_.counters.find(id);
    if (!names_.in_case)
      complaints_.add("chart.no_case", pointer, "no case exists here: a counter cannot be asked for");
    else if (found == names_.counters.end())
      complaints_.add("chart.unknown_counter", pointer, fmt::format("there is no counter '{}'", id));
    return found == names_.counters.end() ? CounterIndex{0} : found->second;
  }

  void check_fact(const std::string& name, FactType type, const std::string& pointer) const {
    const FactRule* fact = find_fact(name);
    if (!fact)
      complaints_.add("chart.unknown_fact", pointer + "/fact", fmt::format("there is no fact '{}'", name));
    else if (fact->type != type)
      complaints_.add("chart.fact_type", pointer + "/fact",
                      fmt::format("the fact '{}' is {}, not {}", name, type_words[static_cast<int>(fact->type)],
                                  type_words[static_cast<int>(type)]));
  }

  void check_value(const std::string& name, const std::string& value, const std::string& pointer) const {
    const FactRule* fact = find_fact(name);
    if (fact && !can_be(*fact, value))
      complaints_.add("chart.unknown_value", pointer,
                      fmt::format("'{}' is not one of the values of '{}': {}", value, name, fact->values));
  }

  const Names& names_;
  Complaints& complaints_;
};

}  // namespace

bool can_be(const FactRule& fact, std::string_view value) {
  if (fact.values.empty() || value.empty()) return true;
  const std::string list = fmt::format(", {},", fact.values);
  return list.find(fmt::format(" {},", value)) != std::string::npos;
}

CompiledGuards compile_guards(std::span<const Guard> guards, const std::string& pointer, const Names& names,
                              Complaints& complaints) {
  const GuardCompiler compiler(names, complaints);
  CompiledGuards compiled;
  for (std::size_t i = 0; i < guards.size(); ++i)
    compiled.push_back(compiler.guard(guards[i], fmt::format("{}/{}", pointer, i)));
  return compiled;
}

}  // namespace kefu::flow
