#include "judge/reading.h"

#include "judge/surface.h"

#include <algorithm>
#include <iterator>

namespace kefu {
namespace {

// Working memory beyond this many words is given back after the text that needed it.
constexpr std::size_t most_kept_words = 1 << 16;

template <class T>
void clear(std::vector<T>& values) {
  values.clear();
  if (values.capacity() > most_kept_words) values.shrink_to_fit();
}

bool comes_first(const RuleHit& left, const RuleHit& right) {
  if (left.begin != right.begin) return left.begin < right.begin;
  if (left.end != right.end) return left.end > right.end;
  return left.rule < right.rule;
}

}  // namespace

void Reading::read(const Lexicon& lexicon, std::string_view text) {
  start(lexicon);
  fold(text, folded_);
  shape_ = shape_of_text(text, folded_.text());
  numbers_ = &lexicon.numbers(shape_.main_language());
  find_what_is_said();
  find_words(lexicon);
  clauses_.split(text, folded_);
  apply_words(lexicon);
  drop_weak_hits(lexicon);
  bind_scope_words();
  weigh(lexicon);
}

void Reading::start(const Lexicon& lexicon) {
  ++number_;
  clear(words_);
  clear(scope_words_);
  clear(hits_);
  clear(evidence);
  if (seen_.size() < lexicon.matcher().size()) seen_.resize(lexicon.matcher().size());
  if (last_end_.size() < lexicon.rules().size()) last_end_.resize(lexicon.rules().size());
}

void Reading::find_words(const Lexicon& lexicon) {
  const std::u32string_view text = folded_.text();
  const auto is_letter = [&](std::uint32_t i) { return i < text.size() && is_word_character(text[i]); };
  lexicon.matcher().scan(text, [&](std::uint32_t word, std::uint32_t end) {
    const std::uint32_t begin = end - lexicon.matcher().length(word);
    if (lexicon.begins_latin(word) && begin > 0 && is_letter(begin - 1)) return;
    const bool stands_free = !lexicon.ends_latin(word) || !is_letter(end);
    words_.push_back({word, begin, end, stands_free});
    seen_[word] = std::max(seen_[word], 2 * number_ + stands_free);
  });
}

void Reading::apply_words(const Lexicon& lexicon) {
  for (std::size_t i = 0; i < words_.size(); ++i)
    for (const WordUse& use : lexicon.uses(words_[i].word))
      if (words_[i].stands_free || use.open_end) apply_use(lexicon, use, i);
  keep_leftmost_longest(scope_words_);
}

void Reading::apply_use(const Lexicon& lexicon, const WordUse& use, std::size_t word_hit) {
  const WordHit& hit = words_[word_hit];
  if (use.kind == WordUse::Kind::scope) return apply_scope_word(lexicon.scope_meaning(use.index), hit);
  const bool is_all = hit.begin <= said_begin_ && hit.end >= said_end_;
  if (use.kind == WordUse::Kind::alone && !is_all) return;
  if (use.kind != WordUse::Kind::pattern)
    return hits_.push_back({.rule = use.index, .begin = hit.begin, .end = hit.end});
  const GapPattern& pattern = lexicon.pattern(use.index);
  if (const auto begin = find_begin(pattern, pattern.parts.size() - 1, word_hit))
    hits_.push_back({.rule = pattern.rule, .begin = *begin, .end = hit.end, .has_gap = true});
}

// Marks, blanks and emoji around a text say nothing; a question mark does. Found once a text, whatever words it holds.
void Reading::find_what_is_said() {
  const auto says = [](char32_t c) { return c == U'?' || is_word_character(c) || is_han(c); };
  const std::u32string_view text = folded_.text();
  const auto first = std::find_if(text.begin(), text.end(), says);
  const auto last = std::find_if(text.rbegin(), std::make_reverse_iterator(first), says);
  said_begin_ = static_cast<std::uint32_t>(first - text.begin());
  said_end_ = static_cast<std::uint32_t>(last.base() - text.begin());
}

// 是不是, 有没有, 好不好: a negator between two equal characters asks.
void Reading::apply_scope_word(const ScopeMeaning& meaning, const WordHit& hit) {
  const std::u32string_view text = folded_.text();
  const bool asks =
      meaning.may_ask && hit.begin > 0 && hit.begin + 1 < text.size() && text[hit.begin - 1] == text[hit.begin + 1];
  scope_words_.push_back({hit.begin, hit.end, asks ? ScopeKind::question : meaning.kind, meaning.value});
}

// The parts before `part`, each the nearest, so that no text makes this look at more than a gap's words a part.
std::optional<std::uint32_t> Reading::find_begin(const GapPattern& pattern, std::size_t part,
                                                 std::size_t word_hit) const {
  const WordHit& after = words_[word_hit];
  if (part == 0) return after.begin;
  const WordRef& wanted = pattern.parts[part - 1];
  for (std::size_t i = word_hit; i-- > 0 && words_[i].end + pattern.gap >= after.begin;) {
    const WordHit& before = words_[i];
    if (before.word != wanted.word || before.end > after.begin || !(before.stands_free || wanted.open_end)) continue;
    return reaches(pattern, before.end - 1, after.begin) ? find_begin(pattern, part - 1, i) : std::nullopt;
  }
  return std::nullopt;
}

bool Reading::reaches(const GapPattern& pattern, std::uint32_t from, std::uint32_t to) const {
  if (pattern.across) return clauses_.at(from).sentence == clauses_.at(to).sentence;
  return clauses_.of[from] == clauses_.of[to];
}

bool Reading::has_word(const WordRef& ref) const { return seen_[ref.word] >= 2 * number_ + !ref.open_end; }

bool Reading::companions_allow(const Rule& rule) const {
  const auto present = [&](const WordRef& ref) { return has_word(ref); };
  if (std::any_of(rule.unless.begin(), rule.unless.end(), present)) return false;
  return rule.needs_any.empty() || std::any_of(rule.needs_any.begin(), rule.needs_any.end(), present);
}

// Hits without their companions, inside an idiom, or over another hit of the same rule do not count.
void Reading::drop_weak_hits(const Lexicon& lexicon) {
  std::sort(hits_.begin(), hits_.end(), comes_first);
  auto idiom = scope_words_.begin();
  std::erase_if(hits_, [&](const RuleHit& hit) {
    while (idiom != scope_words_.end() && idiom->end <= hit.begin) ++idiom;
    const bool shielded = idiom != scope_words_.end() && idiom->kind == ScopeKind::idiom && !hit.has_gap &&
                          idiom->begin <= hit.begin && hit.end <= idiom->end &&
                          idiom->end - idiom->begin > hit.end - hit.begin;
    auto& [number, end] = last_end_[hit.rule];
    const bool overlaps = number == number_ && hit.begin < end;
    if (shielded || overlaps || !companions_allow(lexicon.rules()[hit.rule])) return true;
    last_end_[hit.rule] = {number_, hit.end};
    return false;
  });
}

// A scope word inside a longer hit belongs to that hit: the 不 of 不回复 negates nothing behind it, only what begins
// within, such as the 满意 of 不满意.
void Reading::bind_scope_words() {
  auto hit = hits_.begin();
  std::uint32_t covered = 0;  // by hits that begin before the word
  std::erase_if(scope_words_, [&](ScopeWord& word) {
    for (; hit != hits_.end() && hit->begin < word.begin; ++hit)
      if (!hit->has_gap) covered = std::max(covered, hit->end);
    std::uint32_t owner_end = covered >= word.end ? covered : 0;
    for (auto at = hit; at != hits_.end() && at->begin == word.begin; ++at)
      if (!at->has_gap && at->end > word.end) owner_end = std::max(owner_end, at->end);
    if (owner_end == 0) return false;
    word.limit = owner_end;
    return word.kind != ScopeKind::negator;
  });
}

void Reading::weigh(const Lexicon& lexicon) {
  mark_questions(scope_words_, clauses_);
  contrast_.read(scope_words_, clauses_);
  ScopeAutomaton scopes(folded_.text(), clauses_, scope_words_);
  std::erase_if(hits_, [&](RuleHit& hit) {
    const Rule& rule = lexicon.rules()[hit.rule];
    const Scope scope = scopes.of(hit.begin, hit.end);
    if (rule.negatable && scope.negated) return true;
    hit.weight = rule.weight;
    if (rule.intensifiable) hit.weight = hit.weight * scope.degree / 1000;
    if (rule.asserted && scope.unasserted) hit.weight = hit.weight * numbers_->unasserted / 1000;
    const Contrast::Side side = contrast_.side_of(hit.begin, clauses_);
    const std::int64_t contrast = side == Contrast::Side::none     ? 1000
                                  : side == Contrast::Side::before ? numbers_->before_contrast
                                                                   : numbers_->after_contrast;
    hit.complaint = hit.weight * rule.complaint / 1000 * contrast / 1000;
    if (rule.axis == Axis::complaint) hit.weight = hit.weight * contrast / 1000;
    return false;
  });
}

}  // namespace kefu
