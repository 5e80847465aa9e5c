#include "judge/scoring.h"

#include <kefu/base/text.h>

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace kefu {
namespace {

constexpr std::size_t most_hits = 3;
constexpr std::int64_t repeat_share = 4;  // of a quarter

bool is_stronger(const RuleHit& left, const RuleHit& right) {
  const auto key = [](const RuleHit& hit) {
    return std::tuple(hit.rule, -std::abs(hit.weight), -std::abs(hit.complaint), hit.begin);
  };
  return key(left) < key(right);
}

void add_hit(const Rule& rule, const RuleHit& hit, std::int64_t share, Reading& reading, Scores& scores) {
  const std::int64_t weight = hit.weight / share;
  if (weight == 0) return;
  scores.add(rule.channel, weight);
  if (rule.channel != ScoreChannel::complaint) scores.add(ScoreChannel::complaint, hit.complaint / share);
  const Span span = reading.folded().original(hit.begin, hit.end);
  reading.evidence.push_back(
      {.rule = hit.rule, .begin = span.begin, .end = span.end, .weight = static_cast<std::int32_t>(weight)});
}

std::int64_t percent_of_capitals(const TextShape& shape) {
  constexpr std::uint32_t least_letters = 8;
  const std::int64_t letters = std::int64_t{shape.capitals} + shape.small;
  return letters < least_letters ? 0 : 100 * std::int64_t{shape.capitals} / letters;
}

struct Feature {
  std::int64_t value;
  Stretch where;  // empty: the whole text
};

Feature feature_of(TextFeature feature, const TextShape& shape) {
  switch (feature) {
    case TextFeature::exclamations: return {shape.exclamations, {}};
    case TextFeature::exclamation_run: return {shape.exclamation_run.size(), shape.exclamation_run};
    case TextFeature::question_run: return {shape.question_run.size(), shape.question_run};
    case TextFeature::capitals: return {percent_of_capitals(shape), {}};
    case TextFeature::letter_run: return {shape.letter_run.size(), shape.letter_run};
    case TextFeature::length: return {shape.units(), {}};
  }
  return {};
}

}  // namespace

void add_rules(const Lexicon& lexicon, Reading& reading, Scores& scores) {
  std::vector<RuleHit>& hits = reading.hits();
  std::sort(hits.begin(), hits.end(), is_stronger);
  std::size_t nth = 0;
  for (std::size_t i = 0; i < hits.size(); ++i) {
    nth = i > 0 && hits[i].rule == hits[i - 1].rule ? nth + 1 : 0;
    const Rule& rule = lexicon.rules()[hits[i].rule];
    if (nth < most_hits && rule.channel != ScoreChannel::loss)
      add_hit(rule, hits[i], nth == 0 ? 1 : repeat_share, reading, scores);
  }
}

void add_shape(const Lexicon& lexicon, Reading& reading, Scores& scores) {
  const auto size = static_cast<std::uint32_t>(reading.folded().size());
  for (const ShapeRule& row : reading.numbers().shape) {
    const Feature feature = feature_of(row.feature, reading.shape());
    if (feature.value < row.least || feature.value > row.most) continue;
    const Rule& rule = lexicon.rules()[row.rule];
    const Stretch where = feature.where.size() > 0 ? feature.where : Stretch{0, size};
    add_hit(rule,
            {.rule = row.rule,
             .begin = where.begin,
             .end = where.end,
             .weight = rule.weight,
             .complaint = std::int64_t{rule.weight} * rule.complaint / 1000},
            1, reading, scores);
  }
}

void sort_evidence(const Lexicon& lexicon, std::vector<PackedEvidence>& evidence) {
  const auto key = [&](const PackedEvidence& one) {
    return std::tie(one.begin, one.end, lexicon.rules()[one.rule].id);
  };
  std::sort(evidence.begin(), evidence.end(),
            [&](const PackedEvidence& left, const PackedEvidence& right) { return key(left) < key(right); });
}

std::vector<Evidence> unpack(const Lexicon& lexicon, std::span<const PackedEvidence> packed) {
  std::vector<Evidence> evidence;
  evidence.reserve(packed.size());
  for (const PackedEvidence& one : packed) {
    const Rule& rule = lexicon.rules()[one.rule];
    evidence.push_back({.rule = rule.id,
                        .axis = rule.axis,
                        .label = rule.label,
                        .span = {one.begin, one.end},
                        .weight = one.weight,
                        .number = one.has_number ? std::optional(one.number) : std::nullopt});
  }
  return evidence;
}

}  // namespace kefu
