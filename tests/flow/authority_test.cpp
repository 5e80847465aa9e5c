#include <kefu/flow/authority.h>

#include "spec.h"

#include <gtest/gtest.h>

#include <vector>

namespace kefu {
namespace {

using test::proves;

Money yuan(std::int64_t amount) { return {amount * 100, {}}; }

TEST(Authority, an_agent_up_to_fifty_a_supervisor_up_to_the_order_and_a_manager_above) {
  proves("CPL-AUTH");
  EXPECT_EQ(authority_for(yuan(50), yuan(260), {}), Role::agent);
  EXPECT_EQ(authority_for(yuan(80), yuan(260), {}), Role::supervisor);
  EXPECT_EQ(authority_for(yuan(260), yuan(260), {}), Role::supervisor);
  EXPECT_EQ(authority_for(yuan(261), yuan(260), {}), Role::manager);
  EXPECT_EQ(authority_for(yuan(80), std::nullopt, {}), Role::manager) << "no order, no limit to grant up to";
}

TEST(Authority, limits_come_from_the_policy_and_hold_in_their_currency_only) {
  proves("CPL-AUTH");
  Policy policy;
  policy.cpl.auth_agent = yuan(100);
  policy.cpl.auth_supervisor = yuan(500);
  EXPECT_EQ(authority_for(yuan(100), yuan(260), policy), Role::agent);
  EXPECT_EQ(authority_for(yuan(400), yuan(260), policy), Role::supervisor);
  EXPECT_EQ(authority_for({100, Currency::parse("USD")}, std::nullopt, policy), Role::manager);
}

TEST(Authority, a_higher_role_may_do_what_a_lower_one_may) {
  EXPECT_TRUE(has_authority(std::vector{Role::manager}, Role::supervisor));
  EXPECT_TRUE(has_authority(std::vector{Role::analyst, Role::sales}, Role::agent));
  EXPECT_FALSE(has_authority(std::vector{Role::agent}, Role::supervisor));
  EXPECT_FALSE(has_authority(std::vector{Role::inspector}, Role::agent));
  EXPECT_FALSE(has_authority({}, Role::agent));
}

TEST(Authority, beyond_value_returns_at_least_the_harm) {
  proves("CPL-P5");
  EXPECT_TRUE(is_beyond_value(yuan(260), yuan(260), {}));
  EXPECT_FALSE(is_beyond_value(yuan(100), yuan(260), {}));
  EXPECT_NEAR(compensation_ratio(yuan(100), yuan(260)).value(), 0.385, 5e-4);
  EXPECT_EQ(compensation_ratio(yuan(100), yuan(0)), std::nullopt);
  EXPECT_EQ(compensation_ratio({100, Currency::parse("USD")}, yuan(1)), std::nullopt);
  Policy policy;
  policy.cpl.beyond_ratio = 1.2;
  EXPECT_FALSE(is_beyond_value(yuan(260), yuan(260), policy));
}

}  // namespace
}  // namespace kefu
