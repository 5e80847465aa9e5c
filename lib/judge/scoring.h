#pragma once

#include "judge/channel.h"
#include "judge/reading.h"

namespace kefu {

/// Adds what the rules found to the scores and leaves the evidence, sorted by span.
///
/// A rule counts its strongest hit fully, the next two at a quarter, so that repetition does not run away. Evidence
/// weighs what its hit added, so that the weights of an axis sum to its score.
void add_rules(const Lexicon& lexicon, Reading& reading, Scores& scores);

/// Adds what the text's shape shows: rows of exclamation marks, capitals, length.
void add_shape(const Lexicon& lexicon, Reading& reading, Scores& scores);

/// Puts the evidence in the order of its spans.
void sort_evidence(const Lexicon& lexicon, std::vector<PackedEvidence>& evidence);

/// Spells evidence out.
[[nodiscard]] std::vector<Evidence> unpack(const Lexicon& lexicon, std::span<const PackedEvidence> packed);

}  // namespace kefu
