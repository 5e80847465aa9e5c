#include <kefu/flow/playbook.h>

#include "small_chart.h"
#include "spec.h"

#include <kefu/flow/phrase_book.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace kefu {
namespace {

using test::proves;
using testing::HasSubstr;

constexpr Instant noon{1'772'596'800'000'000};

const Playbooks& playbooks() {
  static const PhraseBook phrases(embedded_rules());
  static const Playbooks all(embedded_rules(), &phrases);
  return all;
}

CaseFacts complaint(const char* severity, const char* cause, const char* group) {
  return {{"case.severity", severity}, {"case.cause", cause}, {"customer.group", group}, {"case.behaviour", "passive"}};
}

std::vector<ComplaintOption> options(const CaseFacts& facts, std::int64_t harm = 26'000,
                                     std::optional<Money> order = Money{26'000, {}}) {
  return playbooks().complaint_options(facts, {}, noon, {harm, {}}, order);
}

bool is_offered(const std::vector<Playbook>& found, const std::string& id) {
  return std::ranges::find(found, id, &Playbook::id) != found.end();
}

TEST(Playbooks, are_offered_only_while_their_condition_holds) {
  proves("ENT-21");
  const auto price = playbooks().find_playbooks(complaint("general", "price", "buyer"), {});
  EXPECT_TRUE(is_offered(price, "complaint_price"));
  EXPECT_TRUE(is_offered(price, "behaviour_passive"));
  EXPECT_FALSE(is_offered(price, "complaint_integrity"));
  EXPECT_FALSE(is_offered(price, "complaint_severe"));
  EXPECT_TRUE(playbooks().find_playbooks({}, {}).empty());
}

TEST(Playbooks, leave_out_steps_whose_guards_do_not_hold) {
  proves("ENT-21");
  const auto steps = [](const CaseFacts& facts) {
    const auto found = playbooks().find_playbooks(facts, {});
    return std::ranges::find(found, "objection_real", &Playbook::id)->steps.size();
  };
  EXPECT_EQ(steps({{"case.nature", "real"}}) + 1, steps({{"case.nature", "real"}, {"case.fact_verified", true}}));
}

TEST(Playbooks, have_steps_and_texts_in_both_languages) {
  proves("ENT-21");
  EXPECT_GE(playbooks().all().size(), 10U);
  for (const Playbook& playbook : playbooks().all())
    for (const PlaybookStep& step : playbook.steps) {
      EXPECT_FALSE(step.text.zh.empty()) << playbook.id;
      EXPECT_FALSE(step.text.en.empty()) << playbook.id;
    }
}

TEST(Playbooks, every_complaint_has_one_to_three_options_with_cost_authority_and_due) {
  proves("CPL-P4");
  for (const char* severity : {"general", "severe"})
    for (const char* cause : {"product_quality", "service", "price", "integrity", "unknown"})
      for (const char* group : {"visitor", "enquirer", "buyer", "vip"}) {
        const auto found = options(complaint(severity, cause, group));
        EXPECT_GE(found.size(), 1U) << severity << cause << group;
        EXPECT_LE(found.size(), 3U) << severity << cause << group;
        for (const ComplaintOption& option : found) {
          EXPECT_GT(option.due, noon);
          EXPECT_GE(option.cost.minor, 0);
          EXPECT_FALSE(option.text.zh.empty());
        }
      }
}

TEST(Playbooks, a_vips_severe_complaint_includes_a_managers_call) {
  proves("CPL-P4");
  for (const char* cause : {"product_quality", "service", "price", "integrity", "unknown"}) {
    const auto found = options(complaint("severe", cause, "vip"));
    const auto call = std::ranges::find(found, "manager_call", &ComplaintOption::id);
    ASSERT_NE(call, found.end()) << cause;
    EXPECT_EQ(call->authority, Role::manager);
    EXPECT_EQ(call->due, noon + std::chrono::hours(1));
  }
  const auto buyer = options(complaint("severe", "service", "buyer"));
  EXPECT_EQ(std::ranges::find(buyer, "manager_call", &ComplaintOption::id), buyer.end());
}

TEST(Playbooks, what_an_option_costs_decides_who_may_grant_it) {
  proves("CPL-P4");
  const auto find = [](const std::vector<ComplaintOption>& found, const char* id) {
    return *std::ranges::find(found, id, &ComplaintOption::id);
  };
  const CaseFacts quality = complaint("general", "product_quality", "buyer");
  EXPECT_EQ(find(options(quality), "replace").authority, Role::supervisor);
  EXPECT_EQ(find(options(quality), "replace").cost, (Money{26'000, {}}));
  EXPECT_EQ(find(options(quality, 3'000), "replace").authority, Role::agent);
  EXPECT_EQ(find(options(quality, 30'000), "replace").authority, Role::manager);
}

TEST(Playbooks, tell_every_fault_of_their_file) {
  const std::string bytes = embedded_rules().get("common/playbooks.json").bytes;
  const auto complaint_about = [&](const std::string& what, const std::string& with) -> std::string {
    const std::string changed = test::replaced_all(bytes, what, with);
    EXPECT_NE(changed, bytes);
    try {
      static const PhraseBook phrases(embedded_rules());
      (void)Playbooks(RuleSource({{"common/playbooks.json", changed}}), &phrases);
    } catch (const RuleError& error) {
      return std::string(error.code()) + "\n" + error.what();
    }
    return "";
  };
  EXPECT_THAT(complaint_about("\"refund\", \"text\"", "\"replace\", \"text\""), HasSubstr("playbook.duplicate_id"));
  EXPECT_THAT(complaint_about("\"cpl.manager_callback\"", "\"cpl.manager_calls\""), HasSubstr("playbook.unknown_due"));
  EXPECT_THAT(complaint_about("\"case.cause\"", "\"case.course\""), HasSubstr("chart.unknown_fact"));
  EXPECT_THAT(complaint_about("\"OBJX-1B\"", "\"OBJX-1Z\""), HasSubstr("chart.unknown_phrase"));
  EXPECT_THAT(complaint_about("\"win_back\"", "\"win_bag\""), HasSubstr("enum.unknown_name"));
}

}  // namespace
}  // namespace kefu
