#include <kefu/flow/phrase_book.h>

#include "flow/phrase_template.h"
#include "small_chart.h"
#include "spec.h"

#include <kefu/flow/greeting.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kefu {
namespace {

using test::proves;
using testing::HasSubstr;

const PhraseBook& book() {
  static const PhraseBook phrases(embedded_rules());
  return phrases;
}

std::string en(const char* id, const PhraseValues& values = {}) { return book().render(id, values).en; }
std::string zh(const char* id, const PhraseValues& values = {}) { return book().render(id, values).zh; }

/// The book of the house with one file changed.
std::string complaint_about(const std::string& path, const std::string& what, const std::string& with) {
  const std::string bytes = embedded_rules().get(path).bytes;
  const std::string changed = test::replaced_all(bytes, what, with);
  EXPECT_NE(changed, bytes);
  try {
    (void)PhraseBook(embedded_rules().overlaid_by(RuleSource({{path, changed}})));
  } catch (const RuleError& error) {
    return std::string(error.code()) + " " + error.pointer() + "\n" + error.what();
  }
  return "";
}

TEST(PhraseBook, holds_every_phrase_that_the_charts_of_the_house_need_in_both_languages) {
  proves("ENT-20");
  for (const char* id : {"PHR-01-IN-1", "PHR-01-OUT-1", "PHR-01-OUT-2", "PHR-01-OUT-3", "PHR-02-IN-2", "PHR-02-IN-3",
                         "PHR-02-OUT-2", "PHR-02-OUT-3", "PHR-06-C-1", "PHR-06-C-2", "PHR-09-A-1", "PHR-09-B-4",
                         "PHR-09-D-1", "OBJX-1A", "OBJX-8", "FABX-1", "CPLX-1", "CPLX-8"}) {
    const Phrase* phrase = book().find(id);
    ASSERT_NE(phrase, nullptr) << id;
    EXPECT_FALSE(phrase->text.zh.empty());
    EXPECT_FALSE(phrase->text.en.empty());
    EXPECT_FALSE(phrase->trigger.zh.empty());
    EXPECT_FALSE(phrase->scenario.empty());
  }
}

TEST(PhraseBook, every_placeholder_gets_a_value_or_a_fallback_or_is_told_as_missing) {
  proves("ENT-20");
  PhraseValues all;
  for (const Phrase& phrase : book().phrases())
    for (const std::string& place : phrase.placeholders) all[place] = Bilingual{"某", "some"};
  for (const Phrase& phrase : book().phrases()) {
    const SpokenPhrase spoken = book().render(phrase.id, all);
    EXPECT_EQ(spoken.zh.find_first_of("{}[]"), std::string::npos) << spoken.zh;
    EXPECT_EQ(spoken.en.find_first_of("{}[]"), std::string::npos) << spoken.en;
    if (book().missing(phrase.id).empty())
      EXPECT_NO_THROW((void)book().render(phrase.id)) << phrase.id.text();
    else
      EXPECT_THROW((void)book().render(phrase.id), InvalidArgument) << phrase.id.text();
  }
}

TEST(PhraseBook, a_missing_value_is_an_error_that_names_phrase_and_placeholder) {
  proves("ENT-20");
  try {
    (void)book().render("PHR-09-D-1", {{"title", "Ms"}});
    FAIL();
  } catch (const InvalidArgument& error) {
    EXPECT_STREQ(error.code(), "phrase.no_value");
    EXPECT_THAT(error.what(), HasSubstr("PHR-09-D-1"));
    EXPECT_THAT(error.what(), HasSubstr("{hours}"));
  }
  EXPECT_EQ(book().missing("PHR-09-D-1"), std::vector<std::string>{"hours"});
  EXPECT_THAT(book().draft("PHR-09-D-1").en, HasSubstr("within [hours] hours"));
  EXPECT_THROW((void)book().render("CPLX-99"), NotFound);
}

TEST(PhraseBook, an_unknown_address_collapses_with_its_comma) {
  EXPECT_THAT(zh("PHR-09-A-1", {{"title", Bilingual{"女士", "Ms"}}}), testing::StartsWith("女士，谢谢您告诉我们"));
  EXPECT_THAT(zh("PHR-09-A-1"), testing::StartsWith("谢谢您告诉我们"));
  EXPECT_THAT(en("PHR-09-A-1"), testing::StartsWith("Thank you for telling us"));
  EXPECT_THAT(en("CPLX-6"), testing::StartsWith("Is everything fine since we settled your last matter?"));
  EXPECT_THAT(en("CPLX-6", {{"name", "Li"}}), testing::StartsWith("Li, is everything fine"));
  EXPECT_THAT(en("CPLX-6", {{"title", "Ms"}, {"name", "Li"}}), testing::StartsWith("Ms Li, is everything fine"));
  EXPECT_THAT(en("PHR-06-C-2"), testing::StartsWith("Your matter is still being checked."));
  EXPECT_THAT(zh("PHR-06-C-2"), testing::StartsWith("您反映的问题仍在核实"));
}

TEST(PhraseBook, an_address_collapses_anywhere_in_a_sentence) {
  const auto nothing = [](const std::string&) { return std::string(); };
  const auto filled = [&](const char* text) { return flow::fill(*flow::parse_template(text), nothing); };
  EXPECT_EQ(filled("您好，{title}，能帮上您我很开心"), "您好，能帮上您我很开心");
  EXPECT_EQ(filled("谢谢您，{name}{title}。"), "谢谢您。");
  EXPECT_EQ(filled("Hello {title}, please go ahead."), "Hello, please go ahead.");
  EXPECT_EQ(filled("Done. {title} {name}, what else?"), "Done. What else?");
  EXPECT_EQ(filled("Thank you, {name}!"), "Thank you!");
}

TEST(PhraseBook, a_call_needs_the_name_and_the_work_number) {
  EXPECT_EQ(book().missing("PHR-01-OUT-1"), (std::vector<std::string>{"agent_no", "name"}));
  EXPECT_EQ(en("PHR-01-OUT-1", {{"agent_no", "1024"}, {"name", "Li Lei"}, {"company", "Kite"}}),
            "Hello, sorry to trouble you. This is agent 1024 from Kite. Am I speaking with Li Lei?");
}

TEST(PhraseBook, empty_values_count_as_unknown_and_unused_ones_do_not_matter) {
  EXPECT_EQ(zh("CPLX-5", {{"offer", ""}, {"order", "17"}}), zh("CPLX-5"));
}

TEST(PhraseBook, no_placeholder_asks_for_an_agents_private_name) {
  proves("ENT-17");
  EXPECT_THAT(complaint_about("zh/phrases.json", "客服{agent_no}", "客服{agent_name}"),
              HasSubstr("there is no placeholder {agent_name}"));
}

TEST(PhraseBook, both_languages_have_the_same_phrases_and_placeholders) {
  EXPECT_THAT(complaint_about("en/phrases.json", "\"OBJX-2\"", "\"OBJX-2X\""), HasSubstr("phrase.missing_twin"));
  EXPECT_THAT(complaint_about("en/phrases.json", "within {hours} hours", "within {minutes} hours"),
              HasSubstr("'PHR-09-D-1' has another text in"));
  EXPECT_THAT(complaint_about("zh/phrases.json", "\"silent.t3\"", "\"silent.t2\""),
              HasSubstr("'PHR-02-IN-3' has another delay in en/phrases.json"));
}

TEST(PhraseBook, tells_every_fault_of_both_files) {
  const std::string all = complaint_about("zh/phrases.json", "\"next\": \"PHR-02-IN-3\"", "\"next\": \"PHR-02-IN-9\"");
  EXPECT_THAT(all, HasSubstr("phrase.unknown_next"));
  EXPECT_THAT(all, HasSubstr("en/phrases.json"));
  EXPECT_THAT(complaint_about("zh/phrases.json", "\"silent.t1\"", "\"silent.t9\""), HasSubstr("phrase.unknown_delay"));
  EXPECT_THAT(complaint_about("zh/phrases.json", "{hours}小时", "{hours小时"), HasSubstr("phrase.syntax"));
  EXPECT_THAT(complaint_about("en/phrases.json", "\"OBJX-3\"", "\"OBJX-2\""), HasSubstr("phrase.duplicate_id"));
  EXPECT_THAT(complaint_about("en/phrases.json", "\"GRT-AM\"", "\"GRT-PM\""), HasSubstr("phrase.no_greeting"));
}

TEST(Greeting, is_the_holidays_then_the_mornings_then_the_default) {
  proves("PHR-01");
  const Calendar china = read_calendar(embedded_rules(), "common/calendar_cn.json");
  const auto said = [&](const char* when) {
    return greeting(book(), Instant::parse(std::string(when) + "+08:00"), china, {}).zh;
  };
  EXPECT_EQ(said("2026-03-04T09:00:00"), "早上好");
  EXPECT_EQ(said("2026-03-04T11:59:59"), "早上好");
  EXPECT_EQ(said("2026-03-04T08:59:59"), "您好");
  EXPECT_EQ(said("2026-03-04T12:00:00"), "您好");
  EXPECT_EQ(said("2026-03-04T20:00:00"), "您好");
  EXPECT_EQ(said("2026-01-01T10:00:00"), "新年好");
  EXPECT_EQ(said("2026-02-17T10:00:00"), "新年好");
  EXPECT_EQ(said("2026-05-01T10:00:00"), "节日快乐");
  EXPECT_EQ(said("2026-10-01T10:00:00"), "节日快乐");
  EXPECT_EQ(said("2026-04-05T10:00:00"), "您好") << "Qingming is no feast";
}

TEST(Greeting, follows_the_zone_and_the_morning_of_the_policy) {
  const Calendar china = read_calendar(embedded_rules(), "common/calendar_cn.json");
  Policy policy;
  policy.time.zone = TimeZone::parse("Europe/Berlin");
  policy.greet.morning = TimeRange::parse("06:00-10:00");
  EXPECT_EQ(greeting(book(), Instant::parse("2026-03-04T06:30:00+01:00"), china, policy).en, "Good morning");
}

TEST(Greeting, dates_of_the_policy_are_holidays_without_a_name) {
  Policy policy;
  policy.time.holidays = {Date::parse("2026-01-01"), Date::parse("2026-07-14")};
  const Calendar nowhere = business_calendar(Policy{});
  EXPECT_EQ(greeting(book(), Instant::parse("2026-01-01T10:00:00+08:00"), nowhere, policy).en, "Happy New Year");
  EXPECT_EQ(greeting(book(), Instant::parse("2026-07-14T10:00:00+08:00"), nowhere, policy).en, "Happy holidays");
}

TEST(Greeting, wishes_a_good_holiday_before_a_good_weekend) {
  const Calendar china = read_calendar(embedded_rules(), "common/calendar_cn.json");
  const auto wish = [&](const char* when) {
    const auto words = parting_wish(book(), Instant::parse(std::string(when) + "+08:00"), china, {});
    return words ? words->en : std::string("none");
  };
  EXPECT_EQ(wish("2026-10-03T10:00:00"), "Enjoy National Day");
  EXPECT_EQ(wish("2026-03-07T10:00:00"), "Have a lovely weekend");
  EXPECT_EQ(wish("2026-03-04T10:00:00"), "none");
  EXPECT_EQ(wish("2026-04-05T10:00:00"), "none") << "a Sunday, but Qingming";
}

}  // namespace
}  // namespace kefu
