#include <kefu/facts/policy.h>

#include "spec.h"

#include <gtest/gtest.h>

#include <functional>

namespace kefu {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

std::string code_of(const std::function<void()>& work) {
  try {
    work();
  } catch (const Error& error) {
    return error.code();
  }
  return "";
}

std::string read_code(std::string_view json) {
  return code_of([&] { (void)read_policy(json); });
}

TEST(Policy, has_the_defaults_of_the_specification) {
  const Policy policy;
  check(policy);
  EXPECT_EQ(policy.cpl.ack_social, minutes(30));
  EXPECT_EQ(policy.obj.max_inquiry, 2);
  EXPECT_EQ(policy.time.zone.text(), "Asia/Shanghai");
  EXPECT_EQ(policy.sat.knots.size(), 4u);
  EXPECT_EQ(policy.cpl.auth_agent, (Money{5'000, {}}));
}

TEST(Policy, is_read_over_its_defaults_with_nested_or_dotted_keys) {
  const Policy policy = read_policy(R"({"cpl": {"ack_mail": "2h"}, "obj.max_inquiry": 3, "cpl.after_close": "3d"})");
  EXPECT_EQ(policy.cpl.ack_mail, hours(2));
  EXPECT_EQ(policy.cpl.after_close, hours(72));
  EXPECT_EQ(policy.obj.max_inquiry, 3);
  EXPECT_EQ(policy.cpl.ack_social, minutes(30));
}

TEST(Policy, comes_back_from_its_own_json) {
  Policy policy;
  policy.cpl.auth_supervisor = Money{80'000, {}};
  policy.time.holidays = {Date::parse("2026-10-01")};
  EXPECT_EQ(read_policy(to_json(policy)), policy);
  EXPECT_EQ(digest_of(read_policy(to_json(policy))), digest_of(policy));
}

TEST(Policy, tells_everything_wrong_at_once_with_line_and_pointer) {
  try {
    (void)read_policy("{\"cpl\": {\"ack_mial\": \"2h\",\n \"progress\": 24}}");
    FAIL();
  } catch (const InvalidArgument& error) {
    EXPECT_STREQ(error.code(), "json.unknown_key");
    const std::string text = error.what();
    EXPECT_NE(text.find("line 1, /cpl/ack_mial"), std::string::npos) << text;
    EXPECT_NE(text.find("line 2, /cpl/progress"), std::string::npos) << text;
    EXPECT_NE(text.find("ack_mail"), std::string::npos) << text;
  }
}

TEST(Policy, refuses_what_cannot_be) {
  EXPECT_EQ(read_code(R"({"nosuch": {}})"), "json.unknown_key");
  EXPECT_EQ(read_code(R"({"cpl": 3})"), "json.type");
  EXPECT_EQ(read_code(R"([1])"), "json.type");
  EXPECT_EQ(read_code(R"({"cpl": {"ack_mail": "-2h"}})"), "policy.range");
  EXPECT_EQ(read_code(R"({"pay": {"unpaid_share": 1.5}})"), "policy.range");
  EXPECT_EQ(read_code(R"({"pay": {"reasons": {"service": 50}}})"), "policy.range");
  EXPECT_EQ(read_code(R"({"sat": {"t1": 0.9}})"), "policy.range");
  EXPECT_EQ(read_code(R"({"time": {"zone": "Asia/Nowhere"}})"), "time_zone.unknown");
}

TEST(Policy, numbers_are_found_by_their_dotted_key) {
  const Policy policy;
  EXPECT_EQ(find_policy_number(policy, "obj.max_reopen"), 2);
  EXPECT_EQ(find_policy_number(policy, "silent.t1"), 5'000'000);
  EXPECT_EQ(find_policy_number(policy, "obj.nosuch"), std::nullopt);
  EXPECT_EQ(find_policy_number(policy, "sat.t1"), std::nullopt);  // a share is no whole number
}

TEST(Policy, reply_times_follow_group_and_severity) {
  const Policy policy;
  EXPECT_EQ(reply_time_of(policy, CustomerGroup::vip, Severity::severe), hours(2));
  EXPECT_EQ(reply_time_of(policy, CustomerGroup::buyer, Severity::general), hours(24));
  EXPECT_EQ(reply_time_of(policy, CustomerGroup::visitor, Severity::general), hours(48));
}

TEST(Policy, makes_the_business_calendar) {
  test::proves("MEC-3");
  Policy policy;
  const Calendar business = business_calendar(policy);
  const Instant raised = Instant::parse("2026-03-02T20:00:00+08:00");
  EXPECT_EQ(business.add_working_time(raised, hours(4)), Instant::parse("2026-03-03T12:00:00+08:00"));
  policy.time.holidays = {Date::parse("2026-03-03")};
  EXPECT_EQ(business_calendar(policy).add_working_time(raised, hours(4)), Instant::parse("2026-03-04T12:00:00+08:00"));
}

TEST(Policy, severe_losses_are_named_by_currency) {
  const Policy policy;
  EXPECT_EQ(severe_loss_of(policy, Currency::parse("USD")), (Money{15'000, Currency::parse("USD")}));
  EXPECT_EQ(severe_loss_of(policy, Currency::parse("GBP")), std::nullopt);
}

}  // namespace
}  // namespace kefu
