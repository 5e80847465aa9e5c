#include "judge/objection_decision.h"

#include "judge/scoring.h"

#include <kefu/base/sentence.h>

#include <algorithm>

namespace kefu {
namespace {

constexpr auto first_topic = static_cast<std::size_t>(ScoreChannel::objection_price);
constexpr auto last_topic = static_cast<std::size_t>(ScoreChannel::objection_other);

// The topic with the highest score; of equal ones the first.
std::optional<ObjectionTopic> strongest_topic(const Scores& scores, std::int64_t threshold) {
  std::optional<ObjectionTopic> strongest;
  std::int64_t most = std::max<std::int64_t>(threshold, 0);
  for (std::size_t i = first_topic; i <= last_topic; ++i) {
    const std::int64_t score = scores[static_cast<ScoreChannel>(i)];
    if (score <= most) continue;
    most = score;
    strongest = static_cast<ObjectionTopic>(i - first_topic);
  }
  return strongest;
}

bool has_question(std::string_view text) {
  const std::vector<Sentence> all = sentences(text);
  return std::any_of(all.begin(), all.end(), [](const Sentence& sentence) { return sentence.question; });
}

}  // namespace

ObjectionVerdict decide_objection(const Lexicon& lexicon, std::string_view text, Reading& reading) {
  ObjectionVerdict verdict;
  reading.read(lexicon, text);
  verdict.question = has_question(text);
  if (reading.shape().unreadable()) return verdict;
  Scores scores;
  add_rules(lexicon, reading, scores);
  add_shape(lexicon, reading, scores);
  sort_evidence(lexicon, reading.evidence);

  const std::int64_t threshold = reading.numbers().threshold(Axis::objection);
  const auto shows = [&](ScoreChannel channel) { return scores[channel] > threshold; };
  verdict.about = strongest_topic(scores, threshold);
  verdict.brush_off = shows(ScoreChannel::brush_off);
  verdict.price_signal = shows(ScoreChannel::price_signal);
  verdict.order_if_solved = shows(ScoreChannel::order_if_solved);
  verdict.acceptance = shows(ScoreChannel::acceptance);
  verdict.refuses_to_go_on = shows(ScoreChannel::refuses_to_go_on);
  verdict.off_deal = shows(ScoreChannel::off_deal);
  verdict.objection = verdict.about || verdict.brush_off || verdict.order_if_solved;
  if (verdict.order_if_solved && !verdict.about)
    verdict.about = verdict.price_signal ? ObjectionTopic::price : ObjectionTopic::other;
  verdict.evidence = unpack(lexicon, reading.evidence);
  return verdict;
}

}  // namespace kefu
