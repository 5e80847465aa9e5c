#pragma once

#include <kefu/base/money.h>
#include <kefu/facts/policy.h>

#include <boost/describe.hpp>

#include <cstdint>
#include <vector>

namespace kefu {

/// The losses from which a complaint is severe where a policy names none for the currency: about 1000 CNY or 150 USD
/// in the currencies that customers write most. A currency outside this table counts from 150 of its units.
[[nodiscard]] std::vector<Money> default_severe_losses();

/// The numbers of the policy that a judge reads.
struct JudgeOptions {
  std::int64_t negation_window = 10;  ///< characters before a hit in which a negation cancels it (lex.negation_window)
  std::int64_t behaviour_min = 2;     ///< points from which a behaviour shows (cpl.behaviour_min)
  std::vector<Money> severe_losses = default_severe_losses();  ///< one amount a currency (cpl.severe_loss)

  bool operator==(const JudgeOptions&) const = default;
};
BOOST_DESCRIBE_STRUCT(JudgeOptions, (), (negation_window, behaviour_min, severe_losses))

template <>
inline constexpr bool defaulted<JudgeOptions> = true;

/// The options that a policy asks for; currencies that it does not name keep their default.
[[nodiscard]] JudgeOptions judge_options(const Policy& policy);

/// The loss from which a complaint is severe, in that currency.
[[nodiscard]] Money severe_loss_of(const JudgeOptions& options, Currency currency);

}  // namespace kefu
