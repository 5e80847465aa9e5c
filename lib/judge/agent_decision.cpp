#include "judge/agent_decision.h"

#include "judge/scoring.h"

#include <utility>

namespace kefu {
namespace {

constexpr std::pair<ScoreChannel, LintKind> lint_channels[] = {
    {ScoreChannel::hard_but, LintKind::hard_but},
    {ScoreChannel::deny_fact, LintKind::deny_fact},
    {ScoreChannel::premature_conclusion, LintKind::premature_conclusion}};

void add_lint(const Lexicon& lexicon, const PackedEvidence& evidence, AgentTextVerdict& verdict) {
  const Rule& rule = lexicon.rules()[evidence.rule];
  for (const auto& [channel, kind] : lint_channels)
    if (rule.channel == channel && evidence.weight > 0)
      verdict.lints.push_back({.kind = kind, .rule = rule.id, .span = {evidence.begin, evidence.end}});
}

}  // namespace

AgentTextVerdict decide_agent_text(const Lexicon& lexicon, std::string_view text, Reading& reading) {
  AgentTextVerdict verdict;
  reading.read(lexicon, text);
  if (reading.shape().unreadable()) return verdict;
  Scores scores;
  add_rules(lexicon, reading, scores);
  sort_evidence(lexicon, reading.evidence);

  const std::int64_t threshold = reading.numbers().threshold(Axis::lint);
  const auto shows = [&](ScoreChannel channel) { return scores[channel] > threshold; };
  verdict.asks_facts = shows(ScoreChannel::asks_facts);
  verdict.states_responsibility = shows(ScoreChannel::states_responsibility);
  verdict.apologises = shows(ScoreChannel::apologises);
  verdict.refuses_liability = shows(ScoreChannel::refuses_liability);
  verdict.states_cause = shows(ScoreChannel::states_cause) || shows(ScoreChannel::premature_conclusion);
  for (const PackedEvidence& evidence : reading.evidence) add_lint(lexicon, evidence, verdict);
  verdict.evidence = unpack(lexicon, reading.evidence);
  return verdict;
}

}  // namespace kefu
