#include "judge/scope.h"

#include <gtest/gtest.h>

#include <string>

namespace kefu {
namespace {

/// A text, its clauses and scope words placed by hand.
struct Scene {
  FoldedText folded;
  Clauses clauses;
  std::vector<ScopeWord> words;

  explicit Scene(std::string_view text) {
    fold(text, folded);
    clauses.split(text, folded);
  }
  Scene& with(std::u32string_view word, ScopeKind kind, std::int32_t value = 10) {
    const auto begin = static_cast<std::uint32_t>(folded.text().find(word));
    words.push_back({begin, begin + static_cast<std::uint32_t>(word.size()), kind, value});
    return *this;
  }
  [[nodiscard]] Scope of(std::u32string_view hit) {
    const auto begin = static_cast<std::uint32_t>(folded.text().find(hit));
    keep_leftmost_longest(words);
    return ScopeAutomaton(folded.text(), clauses, words).of(begin, begin + static_cast<std::uint32_t>(hit.size()));
  }
};

TEST(ScopeAutomaton, knows_nothing_without_words) {
  const Scope scope = Scene("it is broken").of(U"broken");
  EXPECT_FALSE(scope.negated);
  EXPECT_FALSE(scope.unasserted);
  EXPECT_EQ(scope.degree, 1000);
}

TEST(ScopeAutomaton, counts_negators) {
  EXPECT_TRUE(Scene("not broken").with(U"not", ScopeKind::negator).of(U"broken").negated);
  EXPECT_FALSE(Scene("never not broken")
                   .with(U"never", ScopeKind::negator)
                   .with(U"not", ScopeKind::negator)
                   .of(U"broken")
                   .negated);
}

TEST(ScopeAutomaton, heeds_the_limit_of_a_negator) {
  Scene scene("不回复坏了");
  scene.with(U"不", ScopeKind::negator);
  scene.words[0].limit = 3;
  EXPECT_FALSE(scene.of(U"坏了").negated);
}

TEST(ScopeAutomaton, joins_degree_words_on_both_sides) {
  Scene scene("很坏得很");
  scene.words = {{0, 1, ScopeKind::degree, 1500}, {2, 4, ScopeKind::degree_behind, 1200}};
  EXPECT_EQ(scene.of(U"坏").degree, 1800);
}

TEST(ScopeAutomaton, suppositions_last_to_the_end_of_the_clause) {
  EXPECT_TRUE(Scene("if it is broken").with(U"if", ScopeKind::hypothetical).of(U"broken").unasserted);
  EXPECT_FALSE(Scene("if so, broken").with(U"if", ScopeKind::hypothetical).of(U"broken").unasserted);
  EXPECT_FALSE(Scene("broken if so").with(U"if", ScopeKind::hypothetical).of(U"broken").unasserted);
}

TEST(ScopeAutomaton, a_negator_at_the_very_end_harms_nothing) {
  Scene scene("broken not");
  scene.with(U"not", ScopeKind::negator, 200);
  EXPECT_FALSE(scene.of(U"broken").negated);
}

TEST(ScopeWords, keep_the_leftmost_then_the_longest) {
  std::vector<ScopeWord> words{{1, 3, ScopeKind::negator, 1},
                               {0, 2, ScopeKind::idiom, 2},
                               {0, 3, ScopeKind::contrast, 3},
                               {3, 4, ScopeKind::degree, 4}};
  keep_leftmost_longest(words);
  ASSERT_EQ(words.size(), 2U);
  EXPECT_EQ(words[0].kind, ScopeKind::contrast);
  EXPECT_EQ(words[1].kind, ScopeKind::degree);
}

}  // namespace
}  // namespace kefu
