#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace kefu {

/// Finds every word of a fixed set in a text, in one pass (Aho and Corasick 1975, doi:10.1145/360825.360855).
///
/// Works on folded code points. Transitions lie in one open-addressed table of eight bytes a slot, so that some ten
/// thousand words stay within a processor's second-level cache; where a state has no transition it falls back along
/// failure links, which costs less than one step a character over any text.
class WordMatcher {
 public:
  /// The number of a word; the same word has the same number. Not after build().
  std::uint32_t add(std::u32string_view word);

  /// Makes the automaton of the words added. Call once.
  void build();

  [[nodiscard]] std::size_t size() const noexcept { return lengths_.size(); }
  [[nodiscard]] std::uint32_t length(std::uint32_t word) const { return lengths_[word]; }

  /// Calls found(word, end) for every occurrence, in the order of their ends; of one end, the longest first.
  template <class Found>
  void scan(std::u32string_view text, Found&& found) const {
    std::uint32_t state = root;
    for (std::size_t i = 0; i < text.size(); ++i) {
      const std::uint32_t symbol = symbol_of(text[i]);
      if (symbol == 0) {
        state = root;
        continue;
      }
      state = next(state, symbol);
      for (std::uint32_t at = states_[state].reports; at != root; at = states_[states_[at].fallback].reports)
        found(states_[at].word, static_cast<std::uint32_t>(i + 1));
    }
  }

 private:
  static constexpr std::uint32_t root = 0;
  static constexpr std::uint32_t no_word = 0xFFFFFFFF;

  struct State {
    std::uint32_t fallback = root;
    std::uint32_t reports = root;  // this state or the longest suffix of it that is a word
    std::uint32_t word = no_word;
  };

  struct Edge {
    std::uint32_t from;
    std::uint32_t symbol;
    std::uint32_t to;
  };

  [[nodiscard]] std::uint32_t symbol_of(char32_t c) const {
    return c < 0x110000 ? pages_[page_of_[c >> 8]][c & 0xFF] : 0;
  }
  [[nodiscard]] std::uint32_t next(std::uint32_t state, std::uint32_t symbol) const {
    for (; state != root; state = states_[state].fallback)
      if (const std::uint32_t to = find(state, symbol); to != root) return to;
    return first_[symbol];
  }
  [[nodiscard]] std::uint32_t find(std::uint32_t state, std::uint32_t symbol) const {
    const std::uint64_t key = std::uint64_t{state} << symbol_bits | symbol;
    for (std::size_t i = slot_of(key);; i = (i + 1) & (slots_.size() - 1)) {
      if (slots_[i] == 0) return root;
      if (slots_[i] >> state_bits == key) return static_cast<std::uint32_t>(slots_[i] & ((1U << state_bits) - 1));
    }
  }
  [[nodiscard]] std::size_t slot_of(std::uint64_t key) const { return (key * 0x9E3779B97F4A7C15U) >> shift_; }

  void make_symbols();
  void alias_apostrophes();
  std::uint32_t& symbol_slot(char32_t c);
  std::vector<Edge> make_tree();
  void fill_slots(const std::vector<Edge>& edges);
  void link(const std::vector<Edge>& edges);

  // A slot holds a state, a symbol and the state that follows: 22 + 20 + 22 bits.
  static constexpr unsigned symbol_bits = 20;
  static constexpr unsigned state_bits = 22;

  std::map<std::u32string, std::uint32_t, std::less<>> words_;
  std::vector<std::uint32_t> lengths_;
  std::array<std::uint16_t, 0x1100> page_of_{};
  std::vector<std::array<std::uint32_t, 256>> pages_;
  std::vector<State> states_;
  std::vector<std::uint32_t> first_;  // the state behind each symbol at a word's begin
  std::vector<std::uint64_t> slots_;
  int shift_ = 0;
};

}  // namespace kefu
