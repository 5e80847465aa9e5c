#pragma once

#include <kefu/flow/chart.h>
#include <kefu/flow/phrase_book.h>
#include <kefu/flow/step.h>

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace kefu::test {

inline const RuleSource& rules() {
  static const RuleSource source = embedded_rules();
  return source;
}

inline const PhraseBook& book() {
  static const PhraseBook phrases(rules());
  return phrases;
}

inline Chart chart_of(const std::string& name) {
  static std::map<std::string, Chart> charts;
  const auto known = charts.find(name);
  if (known != charts.end()) return known->second;
  return charts.emplace(name, read_chart(rules(), "common/charts/chart_" + name + ".json", &book())).first->second;
}

/// A Wednesday morning, 10:00 in Shanghai.
inline Instant ten_o_clock() { return Instant::parse("2026-03-04T10:00:00+08:00"); }

/// Drives one chart the way a desk does: facts in, signals, steps, timers before events, effects kept.
class Driver {
 public:
  explicit Driver(const std::string& name, Policy rules_in_force = {})
      : chart(chart_of(name)), policy(std::move(rules_in_force)), business(business_calendar(policy)) {}

  /// Another case of the same session: counters of the session go on.
  Driver(const Driver& before, const CaseFacts& known) : Driver(before) {
    facts = known;
    state = {};
    requests.clear();
    findings.clear();
    said.clear();
  }

  bool open(const std::string& event, const CaseFacts& about, Instant when) {
    at = when;
    CaseFacts all = with(event, about);
    if (!chart.opens(event, all)) return false;
    take(start(chart, at, {all, policy, business, session}));
    return true;
  }

  /// An event happens: what is due before comes first. True if a transition took one of its signals.
  bool event(const std::string& type, const CaseFacts& about, Instant when) {
    advance(when);
    accepted = true;
    said.clear();
    bool taken = false;
    for (const std::string& signal : chart.signals_for(type, with(type, about))) {
      const CaseFacts all = with(type, about);
      StepResult result = step(chart, state, signal, at, {all, policy, business, session});
      taken |= result.taken;
      take(std::move(result));
    }
    return taken;
  }

  void advance(Instant to) {
    while (!state.timers.empty() && state.timers.front().due <= to) {
      const Timer timer = state.timers.front();
      at = timer.due;
      const CaseFacts all = with("timer", {});
      take(fire(chart, state, timer.id, at, {all, policy, business, session}));
    }
    at = to;
  }

  [[nodiscard]] bool is_in(const std::string& id) const {
    return std::ranges::find(state.active, id) != state.active.end();
  }
  [[nodiscard]] bool has(FindingKind kind) const { return count(kind) > 0; }
  [[nodiscard]] std::ptrdiff_t count(FindingKind kind) const {
    return std::ranges::count(findings, kind, &flow::Note::finding);
  }
  [[nodiscard]] bool says(const std::string& phrase) const { return std::ranges::find(said, phrase) != said.end(); }
  [[nodiscard]] std::optional<flow::Request> pending(const std::string& name) const {
    const auto found = requests.find(name);
    return found == requests.end() ? std::nullopt : std::optional(found->second);
  }
  [[nodiscard]] std::string fact(const std::string& name) const { return std::string(read_text(facts, name)); }
  [[nodiscard]] std::int64_t counter(const std::string& id) const {
    const auto found = state.counters.find(id);
    return found == state.counters.end() ? 0 : found->second;
  }

  Chart chart;
  Policy policy;
  Calendar business;
  CaseFacts facts = {};
  ChartState state = {};
  std::map<std::string, std::int64_t> session = {};
  std::map<std::string, flow::Request> requests = {};
  std::vector<flow::Request> asked = {};  ///< every request ever made
  std::vector<flow::Note> findings = {};
  std::vector<std::string> said = {};
  bool accepted = true;
  Instant at;

 private:
  [[nodiscard]] CaseFacts with(const std::string& type, const CaseFacts& about) const {
    CaseFacts all = about;
    all.insert(facts.begin(), facts.end());
    all["event.type"] = type;
    return all;
  }

  void take(StepResult result) {
    state = std::move(result.state);
    session = std::move(result.session_counters);
    for (const Effect& effect : result.effects) std::visit([&](const auto& one) { apply(one); }, effect);
  }

  void apply(const flow::Request& request) {
    flow::Request wanted = request;
    if (const auto known = requests.find(request.name); known != requests.end() && request.keep)
      wanted.due = std::min(known->second.due, request.due);
    requests.insert_or_assign(request.name, wanted);
    asked.push_back(wanted);
  }
  void apply(const flow::Withdraw& withdraw) { requests.erase(withdraw.name); }
  void apply(const flow::Say& say) {
    for (const PhraseId& phrase : say.phrases) said.push_back(phrase.text());
  }
  void apply(const flow::Note& note) { findings.push_back(note); }
  void apply(const flow::Set& set) { facts[set.fact] = fact_value(set.fact, set.value); }
  void apply(const flow::Refuse& refuse) {
    accepted = false;
    findings.push_back({refuse.finding, refuse.rule});
  }
};

}  // namespace kefu::test
