#pragma once

#include <kefu/base/json.h>
#include <kefu/flow/chart.h>
#include <kefu/flow/step.h>

#include <string>
#include <vector>

namespace kefu::test {

inline std::string replaced_all(std::string text, const std::string& what, const std::string& with) {
  for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += with.size())
    text.replace(at, what.size(), with);
  return text;
}

/// Declares those of some ids that the states use: {"id":"e",...},{"id":"f",...}
inline std::string declared(const std::string& states, const std::string& key, const std::vector<std::string>& ids) {
  std::string list;
  for (const std::string& id : ids)
    if (states.find("\"" + key + "\":\"" + id + "\"") != std::string::npos)
      list += std::string(list.empty() ? "" : ",") + R"({"id":")" + id + R"(","title":{"zh":"信","en":"sign"}})";
  return list;
}

/// A chart from states written short: titles may be left out, single quotes stand for double ones, and the signals
/// e, f, g, the timer t and the counters n (of the case) and s (of the session) need not be declared.
inline ChartDefinition definition_of(std::string states, const std::string& initial = "a") {
  states = replaced_all(std::move(states), "'", "\"");
  states = replaced_all(std::move(states), "{\"id\":", R"({"title":{"zh":"态","en":"state"},"id":)");
  return from_json<ChartDefinition>(
      R"({"id":"small","version":"1","title":{"zh":"小","en":"small"},"signals":[)" +
      declared(states, "on", {"e", "f", "g"}) + R"(],"timers":[)" + declared(states, "timer", {"t"}) +
      R"(],"counters":[{"id":"n","scope":"case_scope"},{"id":"s","scope":"session_scope"}],"initial":")" + initial +
      R"(","states":[)" + states + "]}");
}

/// All that small charts need to run; they tell what they do by saying phrases.
struct SmallWorld {
  CaseFacts facts = {};
  Policy policy = {};
  Calendar business = business_calendar(Policy{});

  [[nodiscard]] StepContext context() const { return {facts, policy, business, {}}; }
};

/// The phrases said, joined: "xa ta eb".
inline std::string said(const StepResult& result) {
  std::string text;
  for (const Effect& effect : result.effects)
    if (const auto* say = std::get_if<flow::Say>(&effect))
      for (const PhraseId& phrase : say->phrases) text += (text.empty() ? "" : " ") + phrase.text();
  return text;
}

inline std::string active(const ChartState& state) {
  std::string text;
  for (const std::string& id : state.active) text += (text.empty() ? "" : " ") + id;
  return text;
}

}  // namespace kefu::test
