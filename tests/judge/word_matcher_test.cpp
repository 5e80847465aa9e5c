#include "judge/word_matcher.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <set>
#include <tuple>
#include <vector>

namespace kefu {
namespace {

using Found = std::set<std::tuple<std::u32string, std::uint32_t>>;  // word, end

Found found_in(const std::vector<std::u32string>& words, std::u32string_view text) {
  WordMatcher matcher;
  std::vector<std::u32string> numbered;
  for (const std::u32string& word : words)
    if (matcher.add(word) == numbered.size()) numbered.push_back(word);
  matcher.build();
  Found found;
  matcher.scan(text, [&](std::uint32_t word, std::uint32_t end) { found.emplace(numbered[word], end); });
  return found;
}

TEST(WordMatcher, finds_words_within_words_and_across_one_another) {
  EXPECT_EQ(found_in({U"he", U"she", U"his", U"hers"}, U"ushers"), (Found{{U"she", 4}, {U"he", 4}, {U"hers", 6}}));
  EXPECT_EQ(found_in({U"没人理", U"人理", U"理我"}, U"没人理我"), (Found{{U"没人理", 3}, {U"人理", 3}, {U"理我", 4}}));
}

TEST(WordMatcher, finds_nothing_without_words_or_text) {
  EXPECT_TRUE(found_in({}, U"anything").empty());
  EXPECT_TRUE(found_in({U"a"}, U"").empty());
}

TEST(WordMatcher, reads_every_apostrophe_as_one) {
  EXPECT_EQ(found_in({U"isn't"}, U"isn’t").size(), 1U);
  EXPECT_EQ(found_in({U"isn't"}, U"isn‘t").size(), 1U);
}

TEST(WordMatcher, takes_any_code_unit) {
  const std::u32string odd{0, 0x10FFFF, 0xD800, 0xFFFFFFFF, U'坏', U'了'};
  EXPECT_EQ(found_in({U"坏了"}, odd), (Found{{U"坏了", 6}}));
}

TEST(WordMatcher, agrees_with_looking_at_every_place) {
  rc::check("all occurrences, no others", [] {
    const auto letters = rc::gen::elementOf(std::u32string(U"abc坏了"));
    const auto words = *rc::gen::container<std::vector<std::u32string>>(
        rc::gen::nonEmpty(rc::gen::container<std::u32string>(letters)));
    const auto text = *rc::gen::container<std::u32string>(letters);
    Found naive;
    for (const std::u32string& word : words)
      for (std::size_t at = text.find(word); at != std::u32string::npos; at = text.find(word, at + 1))
        naive.emplace(word, static_cast<std::uint32_t>(at + word.size()));
    RC_ASSERT(found_in(words, text) == naive);
  });
}

}  // namespace
}  // namespace kefu
