#include <kefu/judge/judge.h>

#include "rules_support.h"
#include "spec.h"

#include <gtest/gtest.h>

#include <optional>

namespace kefu {
namespace {

std::optional<Money> loss_of(const char* text) { return judge_complaint(text).loss; }

Money cny(std::int64_t yuan) { return {yuan * 100, Currency::parse("CNY")}; }
Money usd(std::int64_t dollars) { return {dollars * 100, Currency::parse("USD")}; }

TEST(Loss, reads_digits_words_and_both_sides) {
  test::proves("CPL-SEV-2");
  EXPECT_EQ(loss_of("漏水害我损失100000元"), cny(100'000));
  EXPECT_EQ(loss_of("漏水害我损失十万元"), cny(100'000));
  EXPECT_EQ(loss_of("漏水害我损失了10万"), cny(100'000));
  EXPECT_EQ(loss_of("三千块钱被骗走了"), cny(3000));
  EXPECT_EQ(loss_of("I lost $2,000 because of your leak"), usd(2000));
  EXPECT_EQ(loss_of("a loss of 2k dollars"), usd(2000));
  EXPECT_EQ(loss_of("$1,500 was stolen from my account"), usd(1500));
}

TEST(Loss, a_price_paid_or_a_repair_quoted_is_none) {
  test::proves("CPL-SEV-2");
  for (const char* text : {"花了3000元买的，用两天就坏了", "修一下报价2000元，太贵了",
                           "I paid $2,000 for a broken laptop", "the repair was quoted at $900"}) {
    EXPECT_EQ(loss_of(text), std::nullopt) << text;
    EXPECT_NE(judge_complaint(text).severity, Severity::severe) << text;
  }
}

TEST(Loss, counts_in_its_own_clause_and_reach) {
  EXPECT_EQ(loss_of("损失惨重，这台机器3000元买的"), std::nullopt);
  EXPECT_EQ(loss_of("没有损失1000元"), std::nullopt);
}

TEST(Loss, is_severe_from_the_amount_of_its_currency) {
  test::proves("CPL-SEV-2");
  EXPECT_EQ(judge_complaint("东西坏了，害我损失1000元").severity, Severity::severe);
  EXPECT_EQ(judge_complaint("东西坏了，害我损失999元").severity, Severity::general);
  EXPECT_EQ(judge_complaint("It broke and I lost $150").severity, Severity::severe);
  EXPECT_EQ(judge_complaint("It broke and I lost $149").severity, Severity::general);
  const Judge strict(embedded_rules(), {.severe_losses = {cny(10)}});
  EXPECT_EQ(strict.judge_complaint("东西坏了，害我损失20元").severity, Severity::severe);
}

TEST(Loss, orders_texts_by_seriousness) {
  const auto seriousness = [](const char* text) { return judge_complaint(text).severity_score; };
  EXPECT_LT(seriousness("东西坏了，害我损失100元"), seriousness("东西坏了，害我损失500元"));
  EXPECT_LT(seriousness("东西坏了，害我损失500元"), seriousness("东西坏了，害我损失5000元"));
}

TEST(Loss, the_largest_claim_counts) { EXPECT_EQ(loss_of("被骗了500元，又被盗刷8000元，坏透了"), cny(8000)); }

TEST(JudgeOptions, take_the_policy_and_keep_other_currencies) {
  Policy policy;
  policy.lex.negation_window = 4;
  policy.cpl.behaviour_min = 3;
  policy.cpl.severe_loss = {cny(5000)};
  const JudgeOptions options = judge_options(policy);
  EXPECT_EQ(options.negation_window, 4);
  EXPECT_EQ(options.behaviour_min, 3);
  EXPECT_EQ(severe_loss_of(options, Currency::parse("CNY")), cny(5000));
  EXPECT_EQ(severe_loss_of(options, Currency::parse("USD")), usd(150));
  EXPECT_EQ(severe_loss_of(options, Currency::parse("JPY")).minor, 20'000);
  EXPECT_EQ(severe_loss_of(options, Currency::parse("KWD")).minor, 150'000) << "unlisted: 150 units";
}

}  // namespace
}  // namespace kefu
