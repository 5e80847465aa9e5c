#include <kefu/flow/chart.h>

#include <kefu/base/names.h>

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <string>

namespace kefu {
namespace {

std::string page() {
  std::ifstream file(KEFU_SOURCE_DIR "/docs/charts.md");
  return {std::istreambuf_iterator<char>(file), {}};
}

TEST(ChartsPage, its_example_loads) {
  const std::string text = page();
  const std::size_t begin = text.find("```json\n") + 8;
  const RuleFile file{"common/charts/chart_call_back.json", text.substr(begin, text.find("```", begin) - begin)};
  EXPECT_EQ(read_chart(RuleSource({file}), file.path).id(), "call_back");
}

TEST(ChartsPage, lists_every_fact_as_the_vocabulary_has_it) {
  const std::string text = page();
  for (const FactRule& fact : fact_vocabulary()) {
    const std::string row = "| `" + std::string(fact.name) + "` | " + std::string(name_of(fact.type)) + " | " +
                            std::string(fact.values) + " | " + std::string(fact.meaning) + " |\n";
    EXPECT_NE(text.find(row), std::string::npos) << row;
  }
}

}  // namespace
}  // namespace kefu
