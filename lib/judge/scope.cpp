#include "judge/scope.h"

#include <algorithm>

namespace kefu {
namespace {

constexpr std::uint32_t degree_gap = 2;         // characters that may stand between a degree word and its hit
constexpr std::uint32_t degree_behind_gap = 1;  // the space of English
constexpr std::uint32_t opening_gap = 2;        // marks or a space before a contrast that opens a sentence

bool comes_first(const ScopeWord& left, const ScopeWord& right) {
  if (left.begin != right.begin) return left.begin < right.begin;
  if (left.end != right.end) return left.end > right.end;
  return left.kind < right.kind;
}

}  // namespace

void keep_leftmost_longest(std::vector<ScopeWord>& words) {
  std::sort(words.begin(), words.end(), comes_first);
  std::uint32_t covered = 0;
  std::erase_if(words, [&](const ScopeWord& word) {
    if (word.begin < covered) return true;
    covered = word.end;
    return false;
  });
}

Scope ScopeAutomaton::of(std::uint32_t begin, std::uint32_t end) {
  while (next_ < words_.size() && words_[next_].end <= begin) take(words_[next_++]);
  enter_clause_of(begin);
  Scope scope;
  for (const std::uint32_t window : negations_end_) scope.negated ^= begin <= window && window != 0;
  if (degree_.kind == ScopeKind::degree && begin - degree_.end <= degree_gap) scope.degree = degree_.value;
  scope.degree = scope.degree * degree_behind(end) / 1000;
  scope.unasserted = supposed_ || clauses_.at(begin).asks;
  return scope;
}

void ScopeAutomaton::take(const ScopeWord& word) {
  enter_clause_of(word.begin);
  switch (word.kind) {
    case ScopeKind::negator:
      std::rotate(std::begin(negations_end_), std::begin(negations_end_) + 1, std::end(negations_end_));
      std::end(negations_end_)[-1] = std::min(window_end(word), word.limit - 1);
      break;
    case ScopeKind::degree: degree_ = word; break;
    case ScopeKind::contrast:
    case ScopeKind::boundary: std::fill(std::begin(negations_end_), std::end(negations_end_), 0); break;
    case ScopeKind::hypothetical: supposed_ = true; break;
    default: break;
  }
}

void ScopeAutomaton::enter_clause_of(std::uint32_t position) {
  const std::uint32_t clause = clauses_.of[position];
  if (clause == clause_) return;
  clause_ = clause;
  std::fill(std::begin(negations_end_), std::end(negations_end_), 0);
  supposed_ = false;
  degree_ = {};
}

std::uint32_t ScopeAutomaton::window_end(const ScopeWord& negator) const {
  const auto size = static_cast<std::uint32_t>(text_.size());
  const auto window = static_cast<std::uint32_t>(negator.value);
  std::uint32_t end = window > size - negator.end ? size : negator.end + window;
  const auto cuts_word = [&] {
    return end > negator.end && end < size && text_[end - 1] < 0x250 && is_word_character(text_[end - 1]) &&
           (is_word_character(text_[end]) || text_[end] == '\'');
  };
  if (!cuts_word()) return end;
  while (end < size && (is_word_character(text_[end]) || text_[end] == '\'')) ++end;
  return end < size && text_[end] == ' ' ? end + 1 : end;
}

std::int32_t ScopeAutomaton::degree_behind(std::uint32_t end) const {
  auto word = std::lower_bound(words_.begin(), words_.end(), end,
                               [](const ScopeWord& left, std::uint32_t position) { return left.begin < position; });
  const bool next_to_it = word != words_.end() && word->kind == ScopeKind::degree_behind &&
                          word->begin - end <= degree_behind_gap && clauses_.of[word->begin] == clauses_.of[end - 1];
  return next_to_it ? word->value : 1000;
}

void mark_questions(const std::vector<ScopeWord>& words, Clauses& clauses) {
  for (const ScopeWord& word : words)
    if (word.kind == ScopeKind::question) clauses.all[clauses.of[word.begin]].asks = true;
}

void Contrast::read(const std::vector<ScopeWord>& words, const Clauses& clauses) {
  turns_.clear();
  for (const ScopeWord& word : words) {
    if (word.kind != ScopeKind::contrast) continue;
    turns_.resize(clauses.sentence_begins.size());
    const std::uint32_t sentence = clauses.at(word.begin).sentence;
    turns_[sentence].at = word.begin;
    const bool opens = word.begin - clauses.sentence_begins[sentence] <= opening_gap;
    if (opens && sentence > 0) turns_[sentence - 1].is_opposed = true;
  }
}

Contrast::Side Contrast::side_of(std::uint32_t position, const Clauses& clauses) const {
  if (turns_.empty()) return Side::none;
  const Turn& turn = turns_[clauses.at(position).sentence];
  if (turn.at == nowhere) return turn.is_opposed ? Side::before : Side::none;
  return position > turn.at ? Side::after : Side::before;
}

}  // namespace kefu
