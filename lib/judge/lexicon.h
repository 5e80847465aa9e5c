#pragma once

#include "judge/channel.h"
#include "judge/pack.h"
#include "judge/scope.h"
#include "judge/word_matcher.h"

#include <kefu/base/digest.h>
#include <kefu/base/rule_file.h>
#include <kefu/judge/judge_options.h>

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace kefu {

/// Where a rule is written.
struct RuleOrigin {
  std::string path;  ///< of its file
  std::string pointer;
};

/// A word of a rule as the matcher knows it.
struct WordRef {
  std::uint32_t word = 0;
  bool open_end = false;  ///< "disappoint*"
};

/// A rule, ready to be applied. Structure and losses are rules too, so that all evidence names one.
struct Rule {
  RuleId id;
  Axis axis{};
  std::string label;
  ScoreChannel channel{};
  std::int32_t weight = 0;     ///< thousandths of a point
  std::int32_t complaint = 0;  ///< thousandths of the weight that also speak for a complaint
  bool negatable = false;
  bool intensifiable = false;
  bool asserted = false;
  std::vector<WordRef> needs_any = {};
  std::vector<WordRef> unless = {};
};

/// A word with gaps: its parts follow one another within `gap` characters.
struct GapPattern {
  std::uint32_t rule = 0;
  std::uint32_t gap = 0;
  bool across = false;
  std::vector<WordRef> parts;
};

/// What a word found in a text stands for.
struct WordUse {
  enum class Kind : std::uint8_t { rule, alone, pattern, scope };
  Kind kind{};
  bool open_end = false;
  std::uint32_t index = 0;  ///< the rule; the pattern whose last part it is; the scope meaning
};

struct ScopeMeaning {
  ScopeKind kind{};
  std::int32_t value = 0;
  bool may_ask = false;  ///< a negator that asks when its first character stands on both sides of it: 好不好
};

struct ShapeRule {
  std::uint32_t rule = 0;
  TextFeature feature{};
  std::int64_t least = 0;
  std::int64_t most = 0;
};

/// What a text's main language decides.
struct LanguageNumbers {
  std::array<std::int64_t, 8> thresholds{};  ///< thousandths, an Axis each
  std::int32_t before_contrast = 1000;       ///< thousandths
  std::int32_t after_contrast = 1000;
  std::int32_t unasserted = 1000;
  std::uint32_t loss_rule = 0;
  std::uint32_t loss_reach = 0;
  std::int32_t loss_complaint = 0;  ///< thousandths of a point
  Currency loss_currency;
  std::vector<ShapeRule> shape;

  [[nodiscard]] std::int64_t threshold(Axis axis) const { return thresholds[static_cast<std::size_t>(axis)]; }
};

/// The rules of one task (complaints, objections or agents' texts) in both languages, frozen.
class Lexicon {
 public:
  /// The files of a kind ("complaint": zh/complaint.json, zh/complaint_*.json, en/...) with the language files.
  /// What is wrong goes to `findings`; the lexicon is only good if there are none.
  Lexicon(const RuleSource& source, std::string_view kind, const JudgeOptions& options, RuleFindings& findings);

  [[nodiscard]] const std::vector<Rule>& rules() const noexcept { return rules_; }
  [[nodiscard]] const WordMatcher& matcher() const noexcept { return matcher_; }
  [[nodiscard]] std::span<const WordUse> uses(std::uint32_t word) const {
    return std::span(uses_).subspan(use_begins_[word], use_begins_[word + 1] - use_begins_[word]);
  }
  /// Whether a word must stand alone at its begin and end: it has a letter or digit there.
  [[nodiscard]] bool begins_latin(std::uint32_t word) const { return edges_[word].first; }
  [[nodiscard]] bool ends_latin(std::uint32_t word) const { return edges_[word].second; }
  [[nodiscard]] const GapPattern& pattern(std::uint32_t index) const { return patterns_[index]; }
  [[nodiscard]] const ScopeMeaning& scope_meaning(std::uint32_t index) const { return meanings_[index]; }
  [[nodiscard]] const LanguageNumbers& numbers(Language language) const {
    return numbers_[static_cast<std::size_t>(language)];
  }

  /// The rows that carry examples, with their rule.
  struct Examples {
    std::uint32_t rule = 0;
    RuleOrigin origin;
    std::vector<std::string> hits;
    std::vector<std::string> misses;
  };
  [[nodiscard]] const std::vector<Examples>& examples() const noexcept { return examples_; }

 private:
  friend class LexiconBuilder;

  std::vector<Rule> rules_;
  std::vector<GapPattern> patterns_;
  std::vector<ScopeMeaning> meanings_;
  std::array<LanguageNumbers, 2> numbers_;
  std::vector<Examples> examples_;
  WordMatcher matcher_;
  std::vector<std::pair<bool, bool>> edges_;
  std::vector<std::uint32_t> use_begins_;
  std::vector<WordUse> uses_;
};

}  // namespace kefu
