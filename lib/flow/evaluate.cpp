#include "flow/evaluate.h"

#include <algorithm>

namespace kefu::flow {
namespace {

bool is_one_of(const Test& test, const View& view) {
  return std::ranges::find(test.values, read_text(view.facts_with(test.fact), test.fact)) != test.values.end();
}

bool is_true(const Test& test, const View& view) { return read_bool(view.facts_with(test.fact), test.fact); }

std::int64_t number_of(const Test& test, const View& view) {
  if (!test.counter) return read_number(view.facts_with(test.fact), test.fact);
  return *test.counter < view.counters.size() ? view.counters[*test.counter] : 0;
}

bool holds(const Test& test, const View& view) {
  switch (test.kind) {
    case Test::Kind::one_of: return is_one_of(test, view);
    case Test::Kind::holds: return is_true(test, view);
    case Test::Kind::lacks: return !is_true(test, view);
    case Test::Kind::below: return number_of(test, view) < test.limit.in(view.policy);
    case Test::Kind::at_least: return number_of(test, view) >= test.limit.in(view.policy);
    case Test::Kind::at_most: return number_of(test, view) <= test.limit.in(view.policy);
    case Test::Kind::active: return std::ranges::binary_search(view.active, test.state);
  }
  return false;
}

bool holds(const CompiledGuard& guard, const View& view) {
  const auto test_holds = [&](const Test& test) { return holds(test, view); };
  switch (guard.mode) {
    case CompiledGuard::Mode::all: return std::ranges::all_of(guard.tests, test_holds);
    case CompiledGuard::Mode::any: return std::ranges::any_of(guard.tests, test_holds);
    case CompiledGuard::Mode::none: return std::ranges::none_of(guard.tests, test_holds);
  }
  return false;
}

}  // namespace

bool hold(const CompiledGuards& guards, const View& view) {
  return std::ranges::all_of(guards, [&](const CompiledGuard& guard) { return holds(guard, view); });
}

}  // namespace kefu::flow
