#include <kefu/flow/quote_check.h>

#include "base/blank.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <set>

namespace kefu {
namespace {

bool is_explained(const Quote& quote) { return quote.reason && !is_blank(*quote.reason); }

bool is_about_the_same(const Quote& earlier, const Quote& quote) {
  return earlier.customer == quote.customer && earlier.item == quote.item &&
         earlier.terms.value_or("") == quote.terms.value_or("");
}

bool is_valid(const Quote& quote, Instant at) { return !quote.valid_until || *quote.valid_until > at; }

struct Earlier {
  const Quote* last_valid = nullptr;
  const Quote* last_expired = nullptr;
};

Earlier find_earlier(std::span<const Quote> quotes, const Quote& quote) {
  std::set<QuoteId> superseded;
  for (const Quote& other : quotes)
    if (other.supersedes && other.at <= quote.at && other.id != quote.id) superseded.insert(*other.supersedes);
  Earlier found;
  for (const Quote& other : quotes) {
    if (other.id == quote.id || other.at > quote.at || !is_about_the_same(other, quote)) continue;
    if (superseded.contains(other.id)) continue;
    const Quote*& last = is_valid(other, quote.at) ? found.last_valid : found.last_expired;
    if (!last || last->at <= other.at) last = &other;
  }
  return found;
}

std::optional<std::int64_t> ratio_percent(const Money& now, const Money& before) {
  if (now.currency != before.currency || before.minor == 0) return std::nullopt;
  return std::llround(100.0 * static_cast<double>(now.minor) / static_cast<double>(before.minor));
}

/// A hair more than the share, so that a tenth of 100 is 10 whatever doubles make of it.
bool is_within_tolerance(const Money& now, const Money& before, double tolerance) {
  constexpr double hair = 1e-6;
  const auto difference = static_cast<double>(std::abs(now.minor - before.minor));
  return now.currency == before.currency && difference <= tolerance * static_cast<double>(before.minor) + hair;
}

QuoteStanding standing_to(const Quote& earlier, const Quote& quote, const Policy& policy) {
  if (quote.amount == earlier.amount) return QuoteStanding::unchanged;
  if (is_within_tolerance(quote.amount, earlier.amount, policy.quote.tolerance)) return QuoteStanding::within_tolerance;
  return is_explained(quote) ? QuoteStanding::explained : QuoteStanding::contradiction;
}

}  // namespace

std::optional<FindingKind> QuoteCheck::finding() const {
  if (standing == QuoteStanding::contradiction) return FindingKind::quote_contradiction;
  if (standing == QuoteStanding::expired) return FindingKind::quote_expired;
  return std::nullopt;
}

QuoteCheck check_quote(std::span<const Quote> earlier, const Quote& quote, const Policy& policy) {
  const auto [valid, expired] = find_earlier(earlier, quote);
  const Quote* last = valid ? valid : expired;
  if (!last) return {QuoteStanding::first, std::nullopt, std::nullopt};
  QuoteStanding standing = standing_to(*last, quote, policy);
  if (!valid && standing == QuoteStanding::contradiction) standing = QuoteStanding::expired;
  return {standing, last->id, ratio_percent(quote.amount, last->amount)};
}

}  // namespace kefu
