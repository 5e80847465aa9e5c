#include <kefu/flow/authority.h>

#include <algorithm>

namespace kefu {
namespace {

bool is_within(const Money& value, const Money& limit) {
  return value.currency == limit.currency && value.minor <= limit.minor;
}

/// Higher is more; those who do not deal with complaints have an agent's authority at most.
int rank_of(Role role) {
  switch (role) {
    case Role::manager: return 3;
    case Role::supervisor: return 2;
    case Role::agent:
    case Role::sales: return 1;
    default: return 0;
  }
}

}  // namespace

Role authority_for(const Money& value, const std::optional<Money>& order_total, const Policy& policy) {
  if (is_within(value, policy.cpl.auth_agent)) return Role::agent;
  const std::optional<Money>& limit = policy.cpl.auth_supervisor ? policy.cpl.auth_supervisor : order_total;
  return limit && is_within(value, *limit) ? Role::supervisor : Role::manager;
}

bool has_authority(std::span<const Role> roles, Role needed) {
  return std::ranges::any_of(roles, [&](Role role) { return rank_of(role) >= rank_of(needed); });
}

std::optional<double> compensation_ratio(const Money& given, const Money& harm) {
  if (given.currency != harm.currency || harm.minor <= 0) return std::nullopt;
  return static_cast<double>(given.minor) / static_cast<double>(harm.minor);
}

bool is_beyond_value(const Money& given, const Money& harm, const Policy& policy) {
  const auto ratio = compensation_ratio(given, harm);
  return ratio && *ratio >= policy.cpl.beyond_ratio;
}

}  // namespace kefu
