#pragma once

#include <kefu/facts/finding.h>
#include <kefu/facts/policy.h>
#include <kefu/facts/quote.h>

#include <boost/describe.hpp>

#include <optional>
#include <span>

namespace kefu {

/// How a new quote stands to the ones before it.
enum class QuoteStanding {
  first,             ///< nothing was quoted before on these terms
  unchanged,         ///< as before
  within_tolerance,  ///< differs by no more than the policy allows
  explained,         ///< differs, and says why
  expired,           ///< differs, but every earlier quote has run out: allowed, with notice
  contradiction      ///< differs without reason: a crisis of trust
};
BOOST_DESCRIBE_ENUM(QuoteStanding, first, unchanged, within_tolerance, explained, expired, contradiction)

struct QuoteCheck {
  QuoteStanding standing{};
  std::optional<QuoteId> earlier;             ///< the quote it was compared with
  std::optional<std::int64_t> ratio_percent;  ///< new to earlier; none for other currencies or an earlier 0

  [[nodiscard]] bool is_blocked() const { return standing == QuoteStanding::contradiction; }

  /// quote_contradiction, quote_expired or nothing.
  [[nodiscard]] std::optional<FindingKind> finding() const;

  bool operator==(const QuoteCheck&) const = default;
};
BOOST_DESCRIBE_STRUCT(QuoteCheck, (), (standing, earlier, ratio_percent))

/// Compares a quote with the last one still valid for the same customer, item and terms (spec: HND-3).
///
/// earlier  quotes in any order; those of others, later ones and the quote itself are skipped, and so are those that
///          another one supersedes; of one instant the later in the list counts
/// Cost     O(n)
[[nodiscard]] QuoteCheck check_quote(std::span<const Quote> earlier, const Quote& quote, const Policy& policy);

}  // namespace kefu
