#pragma once

#include "judge/clauses.h"
#include "judge/lexicon.h"
#include "judge/scope.h"
#include "judge/text_shape.h"

#include <kefu/base/fold.h>
#include <kefu/judge/complaint_table.h>

#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace kefu {

/// A word found in a text.
struct WordHit {
  std::uint32_t word = 0;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  bool stands_free = false;  ///< no letter or digit goes on behind it
};

/// A rule that matched, and what it weighs.
struct RuleHit {
  std::uint32_t rule = 0;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  bool has_gap = false;
  std::int64_t weight = 0;     ///< on the rule's own axis, thousandths
  std::int64_t complaint = 0;  ///< for "this is a complaint"
};

/// A text under a lexicon, from folding to weighed hits. Kept and reused: after the longest text nothing is allocated.
class Reading {
 public:
  /// Reads a text. Everything below speaks of the last text read.
  void read(const Lexicon& lexicon, std::string_view text);

  [[nodiscard]] const FoldedText& folded() const noexcept { return folded_; }
  [[nodiscard]] const TextShape& shape() const noexcept { return shape_; }
  [[nodiscard]] const Clauses& clauses() const noexcept { return clauses_; }
  [[nodiscard]] const LanguageNumbers& numbers() const noexcept { return *numbers_; }

  /// The hits after scope, sorted by begin; negated ones are gone.
  [[nodiscard]] const std::vector<RuleHit>& hits() const noexcept { return hits_; }
  [[nodiscard]] std::vector<RuleHit>& hits() noexcept { return hits_; }

  std::vector<PackedEvidence> evidence;  ///< what the scoring leaves; spans in the original text

 private:
  void find_words(const Lexicon& lexicon);
  void apply_words(const Lexicon& lexicon);
  void apply_use(const Lexicon& lexicon, const WordUse& use, std::size_t word_hit);
  void apply_scope_word(const ScopeMeaning& meaning, const WordHit& hit);
  void find_what_is_said();
  void drop_weak_hits(const Lexicon& lexicon);
  void bind_scope_words();
  void weigh(const Lexicon& lexicon);

  [[nodiscard]] std::optional<std::uint32_t> find_begin(const GapPattern& pattern, std::size_t part,
                                                        std::size_t word_hit) const;
  [[nodiscard]] bool reaches(const GapPattern& pattern, std::uint32_t from, std::uint32_t to) const;
  [[nodiscard]] bool has_word(const WordRef& ref) const;
  [[nodiscard]] bool companions_allow(const Rule& rule) const;
  void start(const Lexicon& lexicon);

  FoldedText folded_;
  TextShape shape_;
  Clauses clauses_;
  const LanguageNumbers* numbers_ = nullptr;
  std::uint32_t said_begin_ = 0;  // what is said, without the marks around it
  std::uint32_t said_end_ = 0;
  std::vector<WordHit> words_;  // by end
  std::vector<ScopeWord> scope_words_;
  std::vector<RuleHit> hits_;
  Contrast contrast_;

  // A mark of an earlier text is less than twice this one's number, so nothing need be cleared between texts.
  std::uint64_t number_ = 0;
  std::vector<std::uint64_t> seen_;                                // a word each: 2 number_ + stands_free
  std::vector<std::pair<std::uint64_t, std::uint32_t>> last_end_;  // a rule each: number, end of its last hit
};

}  // namespace kefu
