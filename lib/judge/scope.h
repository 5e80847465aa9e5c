#pragma once

#include "judge/clauses.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace kefu {

/// What a word does to the rule hits around it.
enum class ScopeKind : std::uint8_t {
  none,
  idiom,          ///< shields what lies in it
  negator,        ///< value: window in characters
  degree,         ///< value: factor in thousandths, of the hit that follows
  degree_behind,  ///< value: factor in thousandths, of the hit before it
  contrast,
  hypothetical,
  question,
  boundary
};

/// A scope word in a text.
struct ScopeWord {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  ScopeKind kind = ScopeKind::none;
  std::int32_t value = 0;
  std::uint32_t limit = 0xFFFFFFFF;  ///< a negator acts only on hits that begin before this
};

/// Of words that overlap, keeps the leftmost, of one beginning the longest. Sorts by begin.
void keep_leftmost_longest(std::vector<ScopeWord>& words);

/// What surrounds a hit.
struct Scope {
  bool negated = false;
  bool unasserted = false;     ///< in a question or a supposition
  std::int32_t degree = 1000;  ///< thousandths
};

/// Reads the scope words of a text from left to right and tells for each hit what they make of it.
///
/// Negations act on hits that begin within their window in the same clause, and are counted: two restore the hit. A
/// window that cuts a Latin word reaches over that word. Degree words act on the hit next to them. A supposition acts
/// to the end of its clause; a question on its whole clause.
class ScopeAutomaton {
 public:
  /// `words` sorted, without overlaps.
  ScopeAutomaton(std::u32string_view text, const Clauses& clauses, const std::vector<ScopeWord>& words)
      : text_(text), clauses_(clauses), words_(words) {}

  /// The scope of a hit. Hits must come in the order of their begins.
  [[nodiscard]] Scope of(std::uint32_t begin, std::uint32_t end);

 private:
  void take(const ScopeWord& word);
  void enter_clause_of(std::uint32_t position);
  [[nodiscard]] std::uint32_t window_end(const ScopeWord& negator) const;
  [[nodiscard]] std::int32_t degree_behind(std::uint32_t end) const;

  std::u32string_view text_;
  const Clauses& clauses_;
  const std::vector<ScopeWord>& words_;
  std::size_t next_ = 0;                 // of words_
  std::uint32_t clause_ = 0xFFFFFFFF;    // that the members below speak of
  std::uint32_t negations_end_[4] = {};  // ends of the windows of the last negators, 0: none
  bool supposed_ = false;
  ScopeWord degree_;
};

/// Marks the clauses in which some word asks.
void mark_questions(const std::vector<ScopeWord>& words, Clauses& clauses);

/// What contrast makes of each sentence's hits for the complaint score: what follows "but" weighs more than what
/// precedes it. A contrast that opens a sentence weakens the sentence before.
class Contrast {
 public:
  void read(const std::vector<ScopeWord>& words, const Clauses& clauses);

  enum class Side { none, before, after };
  [[nodiscard]] Side side_of(std::uint32_t position, const Clauses& clauses) const;

 private:
  static constexpr std::uint32_t nowhere = 0xFFFFFFFF;
  struct Turn {
    std::uint32_t at = nowhere;  // the last contrast in the sentence
    bool is_opposed = false;     // the next sentence opens with one
  };
  std::vector<Turn> turns_;  // a sentence each; empty: no contrast in the text
};

}  // namespace kefu
