#include <kefu/flow/diagram.h>

#include "small_chart.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace kefu {
namespace {

using test::definition_of;
using testing::HasSubstr;
using testing::Not;

std::ptrdiff_t count(const std::string& text, const std::string& what) {
  std::ptrdiff_t n = 0;
  for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += what.size()) ++n;
  return n;
}

std::size_t transitions_in(const std::vector<StateDefinition>& states) {
  std::size_t n = 0;
  for (const StateDefinition& state : states) n += state.transitions.size() + transitions_in(state.states);
  return n;
}

void for_each_state(const std::vector<StateDefinition>& states, const auto& use) {
  for (const StateDefinition& state : states) {
    use(state);
    for_each_state(state.states, use);
  }
}

TEST(Diagram, every_state_and_transition_is_in_every_source) {
  for (const Chart& chart : read_charts(embedded_rules()))
    for (const Language language : {Language::zh, Language::en}) {
      const auto transitions = static_cast<std::ptrdiff_t>(transitions_in(chart.definition().states));
      const std::string mermaid_text = mermaid(chart, language);
      const std::string dot_text = dot(chart, language);
      EXPECT_EQ(count(mermaid_text, " : "), transitions) << chart.id();
      EXPECT_EQ(count(dot_text, " -> "), transitions + 1) << chart.id();
      for_each_state(chart.definition().states, [&](const StateDefinition& state) {
        EXPECT_THAT(mermaid_text, HasSubstr("\"" + state.title.in(language) + "\" as s_" + state.id));
        EXPECT_THAT(dot_text, HasSubstr("label=\"" + state.title.in(language) + "\""));
        EXPECT_THAT(svg(chart, language), HasSubstr(">" + state.title.in(language) + "</text>"));
      });
    }
}

TEST(Diagram, mermaid_labels_hold_nothing_that_would_end_them) {
  ChartDefinition definition = definition_of("{'id':'end','transitions':[{'on':'e','to':'end'}]}", "end");
  definition.states[0].title.en = "the \"end\"";
  definition.states[0].transitions[0].title = Bilingual{"终", "one: two; three"};
  const std::string text = mermaid(Chart(definition), Language::en);
  EXPECT_THAT(text, HasSubstr("state \"the 'end'\" as s_end"));
  EXPECT_THAT(text, HasSubstr("s_end --> s_end : one - two, three\n"));
}

TEST(Diagram, the_way_of_a_case_is_highlighted_with_what_lies_between_its_stops) {
  const Chart chart = read_chart(embedded_rules(), "common/charts/chart_objection.json");
  const std::vector<std::string> visited{"open", "handling", "answered", "resolved"};
  const std::string text = svg(chart, Language::en, visited);
  EXPECT_THAT(text, HasSubstr("<g class=\"last\" data-state=\"resolved\">"));
  for (const char* passed : {"counted", "weighed", "timing", "choosing", "handling", "answered"})
    EXPECT_THAT(text, HasSubstr("<g class=\"passed\" data-state=\"" + std::string(passed) + "\">"));
  for (const char* other : {"deferred", "suspended", "withdrawn"})
    EXPECT_THAT(text, HasSubstr("<g class=\"plain\" data-state=\"" + std::string(other) + "\">"));
  EXPECT_THAT(svg(chart, Language::en), Not(HasSubstr("class=\"taken\"")));
}

TEST(Diagram, the_picture_stands_alone_and_escapes_its_words) {
  ChartDefinition definition = definition_of("{'id':'a','transitions':[{'on':'e','to':'b'}]},{'id':'b'}");
  definition.states[0].title.en = "<b> & \"c\"";
  const std::string text = svg(Chart(definition), Language::en);
  EXPECT_THAT(text, testing::StartsWith("<svg xmlns=\"http://www.w3.org/2000/svg\""));
  EXPECT_THAT(text, HasSubstr("&lt;b&gt; &amp; &quot;c&quot;"));
  EXPECT_EQ(count(text, "http"), 1) << "nothing is fetched";
  EXPECT_EQ(count(text, "<g"), count(text, "</g>"));
}

TEST(Diagram, unknown_ids_and_parallel_charts_are_no_trouble) {
  const Chart chart(
      definition_of("{'id':'a','kind':'parallel','states':["
                    "{'id':'l','initial':'l1','states':[{'id':'l1','transitions':[{'on':'e','to':'l2'}]},{'id':'l2'}]},"
                    "{'id':'r','initial':'r1','states':[{'id':'r1'}]}]}"));
  const std::vector<std::string> visited{"nowhere", "l2"};
  EXPECT_THAT(svg(chart, Language::zh, visited), HasSubstr("<g class=\"last\" data-state=\"l2\">"));
  EXPECT_THAT(mermaid(chart, Language::zh), HasSubstr("    --\n"));
}

TEST(Diagram, equal_charts_give_equal_bytes) {
  const Chart chart = read_chart(embedded_rules(), "common/charts/chart_complaint.json");
  EXPECT_EQ(svg(chart, Language::zh), svg(Chart(chart.definition()), Language::zh));
}

}  // namespace
}  // namespace kefu
