#include "judge/examples.h"

#include <fmt/format.h>

#include <algorithm>

namespace kefu {
namespace {

struct Checker {
  const Lexicon& lexicon;
  const RuleSource& source;
  RuleFindings& findings;
  const EvidenceOf& evidence_of;

  [[nodiscard]] bool fires(std::uint32_t rule, const std::string& text) const {
    const auto evidence = evidence_of(text);
    return std::any_of(evidence.begin(), evidence.end(), [&](const PackedEvidence& one) { return one.rule == rule; });
  }

  void run(const Lexicon::Examples& row, const std::vector<std::string>& texts, const char* list, bool must_fire) {
    for (std::size_t i = 0; i < texts.size(); ++i) {
      if (fires(row.rule, texts[i]) == must_fire) continue;
      findings.add("judge.example", source.get(row.origin.path), fmt::format("{}/{}/{}", row.origin.pointer, list, i),
                   fmt::format("'{}' {} on '{}'", lexicon.rules()[row.rule].id.text(),
                               must_fire ? "does not fire" : "fires", texts[i]));
    }
  }
};

}  // namespace

void check_examples(const Lexicon& lexicon, const RuleSource& source, RuleFindings& findings,
                    const EvidenceOf& evidence_of) {
  Checker checker{lexicon, source, findings, evidence_of};
  for (const Lexicon::Examples& row : lexicon.examples()) {
    checker.run(row, row.hits, "hits", true);
    checker.run(row, row.misses, "misses", false);
  }
}

}  // namespace kefu
