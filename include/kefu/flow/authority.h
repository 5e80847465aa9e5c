#pragma once

#include <kefu/base/money.h>
#include <kefu/facts/agent.h>
#include <kefu/facts/policy.h>

#include <optional>
#include <span>

namespace kefu {

/// Who may grant a compensation of that value (spec: CPL-AUTH): an agent up to `cpl.auth_agent`, a supervisor up to
/// `cpl.auth_supervisor` or else the order's total, a manager above. Amounts in another currency than a limit are
/// beyond it.
[[nodiscard]] Role authority_for(const Money& value, const std::optional<Money>& order_total, const Policy& policy);

/// Whether someone with these roles has at least that authority.
[[nodiscard]] bool has_authority(std::span<const Role> roles, Role needed);

/// What is given as a share of the harm: 1.0 makes up for it. Empty for other currencies or no harm.
[[nodiscard]] std::optional<double> compensation_ratio(const Money& given, const Money& harm);

/// Whether a compensation returns the harm and more, as `cpl.beyond_ratio` asks of faults that are ours (CPL-P5).
[[nodiscard]] bool is_beyond_value(const Money& given, const Money& harm, const Policy& policy);

}  // namespace kefu
