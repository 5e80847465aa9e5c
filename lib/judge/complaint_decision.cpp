#include "judge/complaint_decision.h"

#include <algorithm>
#include <limits>

namespace kefu {
namespace {

struct ChannelOfCause {
  ScoreChannel channel;
  Cause cause;
};

// In the order in which ties are decided.
constexpr ChannelOfCause causes[] = {{ScoreChannel::integrity, Cause::integrity},
                                     {ScoreChannel::product_quality, Cause::product_quality},
                                     {ScoreChannel::service, Cause::service},
                                     {ScoreChannel::price, Cause::price}};

struct ChannelOfBehaviour {
  ScoreChannel channel;
  Behaviour behaviour;
};

// The most extreme first.
constexpr ChannelOfBehaviour behaviours[] = {{ScoreChannel::extreme, Behaviour::extreme},
                                             {ScoreChannel::venting, Behaviour::venting},
                                             {ScoreChannel::publicity, Behaviour::publicity}};

std::int32_t narrowed(std::int64_t value) {
  return static_cast<std::int32_t>(std::clamp<std::int64_t>(value, std::numeric_limits<std::int32_t>::min(),
                                                            std::numeric_limits<std::int32_t>::max()));
}

void decide_cause(const Scores& scores, const LanguageNumbers& numbers, ComplaintDecision& decision) {
  auto& found = decision.cause_scores;
  for (const auto& [channel, cause] : causes)
    if (scores[channel] > numbers.threshold(Axis::cause)) found.push_back({cause, narrowed(scores[channel])});
  std::stable_sort(found.items.begin(), found.items.begin() + static_cast<std::ptrdiff_t>(found.size),
                   [](const CauseScore& left, const CauseScore& right) { return left.score > right.score; });
  decision.cause = found.size == 0 ? Cause::unknown : found.items[0].cause;
  for (std::size_t i = 1; i < found.size; ++i) decision.also.push_back(found.items[i].cause);
}

void decide_behaviour(const Scores& scores, const JudgeOptions& options, ComplaintDecision& decision) {
  for (const auto& [channel, behaviour] : behaviours)
    if (scores[channel] > 0 && scores[channel] >= options.behaviour_min * 1000) decision.signs.push_back(behaviour);
  decision.behaviour = decision.signs.size == 0 ? Behaviour::passive : decision.signs.items[0];
}

void decide_severity(const Scores& scores, const LanguageNumbers& numbers, bool loss_is_severe,
                     ComplaintDecision& decision) {
  const bool severe = loss_is_severe || scores[ScoreChannel::severe] > numbers.threshold(Axis::severity) ||
                      decision.behaviour == Behaviour::extreme;
  decision.severity = severe ? Severity::severe : Severity::general;
}

}  // namespace

ComplaintDecision decide_complaint(const Lexicon& lexicon, const JudgeOptions& options, std::string_view text,
                                   Reading& reading) {
  ComplaintDecision decision;
  reading.read(lexicon, text);
  if (reading.shape().unreadable()) return decision;
  Scores scores;
  const LanguageNumbers& numbers = reading.numbers();
  const ClaimedLoss loss = add_losses(lexicon, options, text, reading, scores);
  add_rules(lexicon, reading, scores);
  add_shape(lexicon, reading, scores);
  sort_evidence(lexicon, reading.evidence);

  decision.score = narrowed(scores[ScoreChannel::complaint] - numbers.threshold(Axis::complaint));
  decision.complaint = decision.score > 0;
  decision.severity_score =
      narrowed(scores[ScoreChannel::severe] + scores[ScoreChannel::loss] + scores[ScoreChannel::extreme]);
  decision.angry = scores[ScoreChannel::angry] > numbers.threshold(Axis::anger);
  decision.asks_remedy = scores[ScoreChannel::remedy] > numbers.threshold(Axis::remedy);
  decision.loss = loss.largest;
  if (!*decision.complaint) return decision;
  decide_cause(scores, numbers, decision);
  decide_behaviour(scores, options, decision);
  decide_severity(scores, numbers, loss.is_severe, decision);
  return decision;
}

}  // namespace kefu
