#include "judge/loss.h"

#include <kefu/base/amount.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace kefu {
namespace {

constexpr std::uint32_t bare_number_reach = 6;  // characters between a word of loss and a number without currency

/// An amount with the word that makes it a loss.
struct Claim {
  Money money;
  Span span;  ///< of word and amount
  std::uint32_t rule = 0;
};

std::uint32_t distance(Span left, Span right) {
  return left.begin <= right.begin ? right.begin - std::min(left.end, right.begin)
                                   : left.begin - std::min(right.end, left.begin);
}

bool contains(Span outer, Span inner) { return outer.begin <= inner.begin && inner.end <= outer.end; }

/// Of things sorted by span, the next one behind a word, else the last one before it, in one clause and in reach.
template <class T>
const T* find_nearest(const std::vector<T>& things, Span word, Span clause, std::uint32_t reach) {
  const auto behind =
      std::partition_point(things.begin(), things.end(), [&](const T& thing) { return thing.span.begin < word.begin; });
  const auto fits = [&](const T& thing) { return contains(clause, thing.span) && distance(word, thing.span) <= reach; };
  if (behind != things.end() && fits(*behind)) return &*behind;
  return behind != things.begin() && fits(*(behind - 1)) ? &*(behind - 1) : nullptr;
}

/// All that is needed to tell losses from numbers.
class LossFinder {
 public:
  LossFinder(std::string_view text, const Reading& reading)
      : reading_(reading),
        numbers_(reading.numbers()),
        amounts_(find_amounts(text, reading.folded(), numbers_.loss_currency)),
        bare_(find_numbers(text, reading.folded())) {}

  [[nodiscard]] std::optional<Claim> claim_at(const RuleHit& hit) const {
    const Span word = reading_.folded().original(hit.begin, hit.end);
    const Clause& clause = reading_.clauses().at(hit.begin);
    const Span around = reading_.folded().original(clause.begin, clause.end);
    if (const Amount* amount = find_nearest(amounts_, word, around, numbers_.loss_reach))
      return Claim{amount->money, united(word, amount->span), hit.rule};
    const Number* number = find_nearest(bare_, word, around, std::min(bare_number_reach, numbers_.loss_reach));
    const auto money = number ? money_of(*number, numbers_.loss_currency) : std::nullopt;
    return money ? std::optional(Claim{*money, united(word, number->span), hit.rule}) : std::nullopt;
  }

 private:
  static Span united(Span left, Span right) {
    return {std::min(left.begin, right.begin), std::max(left.end, right.end)};
  }

  const Reading& reading_;
  const LanguageNumbers& numbers_;
  std::vector<Amount> amounts_;
  std::vector<Number> bare_;
};

/// How many times the amount from which a loss is severe.
double times_severe(const Money& money, const JudgeOptions& options) {
  const Money severe = severe_loss_of(options, money.currency);
  return static_cast<double>(money.minor) / static_cast<double>(std::max<std::int64_t>(severe.minor, 1));
}

std::optional<Claim> largest_claim(const Lexicon& lexicon, const JudgeOptions& options, std::string_view text,
                                   const Reading& reading) {
  const auto is_loss = [&](const RuleHit& hit) { return lexicon.rules()[hit.rule].channel == ScoreChannel::loss; };
  if (std::none_of(reading.hits().begin(), reading.hits().end(), is_loss)) return std::nullopt;
  const LossFinder finder(text, reading);
  std::optional<Claim> largest;
  for (const RuleHit& hit : reading.hits()) {
    if (!is_loss(hit)) continue;
    const auto claim = finder.claim_at(hit);
    if (claim && (!largest || times_severe(claim->money, options) > times_severe(largest->money, options)))
      largest = claim;
  }
  return largest;
}

}  // namespace

ClaimedLoss add_losses(const Lexicon& lexicon, const JudgeOptions& options, std::string_view text, Reading& reading,
                       Scores& scores) {
  const auto claim = largest_claim(lexicon, options, text, reading);
  if (!claim) return {};
  const double times = times_severe(claim->money, options);
  const std::int64_t weight = std::llround(lexicon.rules()[claim->rule].weight * std::min(times, 1.0));
  scores.add(ScoreChannel::loss, weight);
  scores.add(ScoreChannel::complaint, reading.numbers().loss_complaint);
  reading.evidence.push_back({.rule = claim->rule,
                              .begin = claim->span.begin,
                              .end = claim->span.end,
                              .weight = static_cast<std::int32_t>(weight),
                              .has_number = true,
                              .number = claim->money.minor});
  return {claim->money, times >= 1};
}

}  // namespace kefu
