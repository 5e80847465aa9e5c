#pragma once

#include "judge/lexicon.h"

#include <kefu/judge/complaint_table.h>

#include <functional>
#include <span>
#include <string>

namespace kefu {

/// What a text leaves as evidence.
using EvidenceOf = std::function<std::span<const PackedEvidence>(const std::string& text)>;

/// Runs the examples of a lexicon's rules; those that fail are findings `judge.example`.
void check_examples(const Lexicon& lexicon, const RuleSource& source, RuleFindings& findings,
                    const EvidenceOf& evidence_of);

}  // namespace kefu
