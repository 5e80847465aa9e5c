#include "judge/word_matcher.h"

#include "base/raise.h"

#include <bit>
#include <utility>

namespace kefu {

std::uint32_t WordMatcher::add(std::u32string_view word) {
  const auto known = words_.find(word);
  if (known != words_.end()) return known->second;
  const auto number = static_cast<std::uint32_t>(lengths_.size());
  words_.emplace(word, number);
  lengths_.push_back(static_cast<std::uint32_t>(word.size()));
  return number;
}

void WordMatcher::build() {
  make_symbols();
  const std::vector<Edge> edges = make_tree();
  fill_slots(edges);
  link(edges);
  words_.clear();
}

// Every code point that occurs in a word is a symbol; all others share none and reset the automaton.
void WordMatcher::make_symbols() {
  pages_.assign(1, {});
  std::uint32_t count = 0;
  for (const auto& [word, number] : words_) {
    for (const char32_t c : word) {
      std::uint32_t& symbol = symbol_slot(c);
      if (symbol == 0) symbol = ++count;
    }
  }
  first_.assign(count + 1, root);
  alias_apostrophes();
}

// Texts write apostrophes in several ways, words in one.
void WordMatcher::alias_apostrophes() {
  const std::uint32_t apostrophe = symbol_of(U'\'');
  for (const char32_t written : {U'\u2018', U'\u2019'}) symbol_slot(written) = apostrophe;
}

std::uint32_t& WordMatcher::symbol_slot(char32_t c) {
  std::uint16_t& page = page_of_[c >> 8];
  if (page == 0) {
    page = static_cast<std::uint16_t>(pages_.size());
    pages_.emplace_back();
  }
  return pages_[page][c & 0xFF];
}

// The words come sorted, so each shares a prefix with the word before it: its path so far is all there is to search.
std::vector<WordMatcher::Edge> WordMatcher::make_tree() {
  std::vector<Edge> edges;
  states_.assign(1, {});
  std::vector<std::uint32_t> path{root};
  std::u32string_view previous;
  for (const auto& [word, number] : words_) {
    std::size_t depth = 0;
    while (depth < previous.size() && depth < word.size() && previous[depth] == word[depth]) ++depth;
    path.resize(depth + 1);
    for (; depth < word.size(); ++depth) {
      const auto made = static_cast<std::uint32_t>(states_.size());
      if (made >> state_bits) raise<InvalidArgument>("judge.too_many_words", "the rule packs hold too many words");
      edges.push_back({path.back(), symbol_of(word[depth]), made});
      states_.emplace_back();
      path.push_back(made);
    }
    states_[path.back()].word = number;
    previous = word;
  }
  return edges;
}

void WordMatcher::fill_slots(const std::vector<Edge>& edges) {
  const std::size_t size = std::bit_ceil(edges.size() * 2 + 2);
  slots_.assign(size, 0);
  shift_ = 64 - std::countr_zero(size);
  for (const Edge& edge : edges) {
    if (edge.from == root) first_[edge.symbol] = edge.to;
    const std::uint64_t key = std::uint64_t{edge.from} << symbol_bits | edge.symbol;
    std::size_t i = slot_of(key);
    while (slots_[i] != 0) i = (i + 1) & (size - 1);
    slots_[i] = key << state_bits | edge.to;
  }
}

// Breadth first: a state's fallback lies on a shorter word's path, which is linked before.
void WordMatcher::link(const std::vector<Edge>& edges) {
  std::vector<std::vector<Edge>> children(states_.size());
  for (const Edge& edge : edges) children[edge.from].push_back(edge);
  std::vector<std::uint32_t> queue{root};
  for (std::size_t i = 0; i < queue.size(); ++i) {
    for (const Edge& edge : children[queue[i]]) {
      State& state = states_[edge.to];
      state.fallback = edge.from == root ? root : next(states_[edge.from].fallback, edge.symbol);
      state.reports = state.word != no_word ? edge.to : states_[state.fallback].reports;
      queue.push_back(edge.to);
    }
  }
}

}  // namespace kefu
