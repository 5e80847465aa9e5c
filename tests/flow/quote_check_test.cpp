#include <kefu/flow/quote_check.h>

#include "spec.h"

#include <gtest/gtest.h>

namespace kefu {
namespace {

using std::chrono::hours;
using test::proves;

constexpr Instant noon{1'772'596'800'000'000};

Quote quote(const char* id, std::int64_t yuan, int hour, const char* item = "sofa") {
  Quote made;
  made.id = id;
  made.customer = "c1";
  made.item = item;
  made.amount = {yuan * 100, {}};
  made.at = noon + hours(hour);
  return made;
}

QuoteStanding standing(const std::vector<Quote>& earlier, const Quote& now, const Policy& policy = {}) {
  return check_quote(earlier, now, policy).standing;
}

TEST(QuoteCheck, another_price_without_a_reason_contradicts) {
  proves("HND-3");
  proves("CAS-4");
  const QuoteCheck check = check_quote(std::vector{quote("q1", 100, 0)}, quote("q2", 300, 1), {});
  EXPECT_EQ(check.standing, QuoteStanding::contradiction);
  EXPECT_TRUE(check.is_blocked());
  EXPECT_EQ(check.ratio_percent, 300);
  EXPECT_EQ(check.earlier, QuoteId("q1"));
  EXPECT_EQ(check.finding(), FindingKind::quote_contradiction);
}

TEST(QuoteCheck, a_reason_explains_and_a_blank_one_does_not) {
  proves("HND-3");
  Quote now = quote("q2", 300, 1);
  now.reason = "  ";
  EXPECT_EQ(standing({quote("q1", 100, 0)}, now), QuoteStanding::contradiction);
  now.reason = "leather instead of cloth";
  EXPECT_EQ(standing({quote("q1", 100, 0)}, now), QuoteStanding::explained);
}

TEST(QuoteCheck, a_quote_that_has_run_out_binds_no_longer_but_is_noticed) {
  proves("HND-3");
  Quote before = quote("q1", 100, 0);
  before.valid_until = noon + hours(1);
  const QuoteCheck check = check_quote(std::vector{before}, quote("q2", 300, 1), {});
  EXPECT_EQ(check.standing, QuoteStanding::expired);
  EXPECT_FALSE(check.is_blocked());
  EXPECT_EQ(check.finding(), FindingKind::quote_expired);
  before.valid_until = noon + hours(2);
  EXPECT_EQ(standing({before}, quote("q2", 300, 1)), QuoteStanding::contradiction);
}

TEST(QuoteCheck, compares_with_the_last_valid_quote_and_not_with_superseded_or_later_ones) {
  proves("HND-3");
  Quote second = quote("q2", 200, 2);
  second.supersedes = "q1";
  second.reason = "larger";
  const std::vector quotes{second, quote("q1", 100, 0), quote("q9", 900, 9)};
  EXPECT_EQ(standing(quotes, quote("q3", 200, 3)), QuoteStanding::unchanged);
  EXPECT_EQ(check_quote(quotes, quote("q3", 100, 3), {}).ratio_percent, 50);
  second.valid_until = noon + hours(3);
  EXPECT_EQ(standing({second, quote("q1", 100, 0)}, quote("q3", 100, 4)), QuoteStanding::expired);
}

TEST(QuoteCheck, other_customers_items_and_terms_are_other_quotes) {
  proves("HND-3");
  Quote other = quote("q2", 300, 1);
  other.customer = "c2";
  EXPECT_EQ(standing({quote("q1", 100, 0)}, other), QuoteStanding::first);
  EXPECT_EQ(standing({quote("q1", 100, 0)}, quote("q2", 300, 1, "chair")), QuoteStanding::first);
  Quote terms = quote("q2", 300, 1);
  terms.terms = "with assembly";
  EXPECT_EQ(standing({quote("q1", 100, 0)}, terms), QuoteStanding::first);
  EXPECT_EQ(standing({}, quote("q1", 100, 0)), QuoteStanding::first);
}

TEST(QuoteCheck, small_differences_pass_within_the_tolerance) {
  proves("HND-3");
  Policy policy;
  policy.quote.tolerance = 0.1;
  EXPECT_EQ(standing({quote("q1", 100, 0)}, quote("q2", 110, 1), policy), QuoteStanding::within_tolerance);
  EXPECT_EQ(standing({quote("q1", 100, 0)}, quote("q2", 90, 1), policy), QuoteStanding::within_tolerance);
  EXPECT_EQ(standing({quote("q1", 100, 0)}, quote("q2", 111, 1), policy), QuoteStanding::contradiction);
  EXPECT_EQ(standing({quote("q1", 100, 0)}, quote("q2", 101, 1)), QuoteStanding::contradiction);
}

TEST(QuoteCheck, another_currency_has_no_ratio_and_an_earlier_zero_none_either) {
  Quote dollars = quote("q2", 100, 1);
  dollars.amount.currency = Currency::parse("USD");
  const QuoteCheck check = check_quote(std::vector{quote("q1", 100, 0)}, dollars, {});
  EXPECT_EQ(check.standing, QuoteStanding::contradiction);
  EXPECT_EQ(check.ratio_percent, std::nullopt);
  EXPECT_EQ(check_quote(std::vector{quote("q1", 0, 0)}, quote("q2", 1, 1), {}).ratio_percent, std::nullopt);
}

}  // namespace
}  // namespace kefu
