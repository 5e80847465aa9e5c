#pragma once

#include <kefu/base/instant.h>
#include <kefu/base/json.h>
#include <kefu/base/money.h>
#include <kefu/base/time_of_day.h>
#include <kefu/facts/customer.h>

#include <boost/describe.hpp>

#include <cstdint>
#include <optional>
#include <vector>

/// Payment reminders and shipping (spec: Appendix C). Numbers of `Policy`, which holds one struct an area.
namespace kefu {

struct ReminderChannel {
  ContactKind channel{};
  std::optional<std::int64_t> rank = std::nullopt;  ///< 1 is the first choice; empty: never used

  bool operator==(const ReminderChannel&) const = default;
};
BOOST_DESCRIBE_STRUCT(ReminderChannel, (), (channel, rank))

/// Why orders stay unpaid, in percent; they sum to 100.
struct UnpaidShares {
  std::int64_t service = 45;
  std::int64_t account = 20;
  std::int64_t cheaper = 15;
  std::int64_t better = 15;
  std::int64_t other = 5;

  bool operator==(const UnpaidShares&) const = default;
};
BOOST_DESCRIBE_STRUCT(UnpaidShares, (), (service, account, cheaper, better, other))
template <>
inline constexpr bool defaulted<UnpaidShares> = true;

/// Payment reminders (PAY).
struct PaymentPolicy {
  TimeOfDay afternoon = TimeOfDay::parse("14:00");
  Duration auto_close = std::chrono::hours(72);
  Duration before_dispatch = std::chrono::minutes(60);
  std::int64_t cap_channel = 1;  ///< an order
  std::int64_t cap_total = 3;    ///< an order
  std::vector<ReminderChannel> channels{
      {ContactKind::phone, 1}, {ContactKind::wangwang, 2}, {ContactKind::sms, 2}, {ContactKind::email, {}}};
  double control = 0;  ///< share
  Duration credit = std::chrono::hours(24);
  Duration gap = std::chrono::hours(4);
  TimeRange lunch_quiet = TimeRange::parse("12:00-13:30");
  Duration min_age = std::chrono::minutes(30);
  Money phone_min{20'000, {}};
  TimeRange quiet = TimeRange::parse("20:30-09:30");
  UnpaidShares reasons{};
  double unpaid_share = 0.08;

  bool operator==(const PaymentPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(PaymentPolicy, (),
                      (afternoon, auto_close, before_dispatch, cap_channel, cap_total, channels, control, credit, gap,
                       lunch_quiet, min_age, phone_min, quiet, reasons, unpaid_share))
template <>
inline constexpr bool defaulted<PaymentPolicy> = true;

/// Shipping (TAO-6).
struct ShippingPolicy {
  Duration inform = std::chrono::hours(4);
  Duration missing_inform = std::chrono::hours(1);
  TimeOfDay pack_cutoff = TimeOfDay::parse("17:00");
  Duration stalled = std::chrono::days(3);

  bool operator==(const ShippingPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(ShippingPolicy, (), (inform, missing_inform, pack_cutoff, stalled))
template <>
inline constexpr bool defaulted<ShippingPolicy> = true;

}  // namespace kefu
