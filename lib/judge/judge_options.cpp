#include <kefu/judge/judge_options.h>

#include <algorithm>

namespace kefu {
namespace {

constexpr std::int64_t default_units = 150;

std::int64_t minor_units(std::int64_t units, Currency currency) {
  for (int i = 0; i < currency.digits(); ++i) units *= 10;
  return units;
}

Money whole(std::int64_t units, std::string_view code) {
  const Currency currency = Currency::parse(code);
  return {minor_units(units, currency), currency};
}

}  // namespace

std::vector<Money> default_severe_losses() {
  return {whole(1000, "CNY"), whole(150, "USD"),   whole(140, "EUR"),    whole(120, "GBP"),   whole(1100, "HKD"),
          whole(4500, "TWD"), whole(20000, "JPY"), whole(200000, "KRW"), whole(200, "SGD"),   whole(220, "AUD"),
          whole(200, "CAD"),  whole(250, "NZD"),   whole(140, "CHF"),    whole(12000, "INR"), whole(650, "MYR"),
          whole(5000, "THB"), whole(8000, "PHP"),  whole(12000, "RUB"),  whole(550, "AED"),   whole(1200, "MOP")};
}

JudgeOptions judge_options(const Policy& policy) {
  JudgeOptions options;
  options.negation_window = policy.lex.negation_window;
  options.behaviour_min = policy.cpl.behaviour_min;
  for (const Money& named : policy.cpl.severe_loss) {
    std::erase_if(options.severe_losses, [&](const Money& known) { return known.currency == named.currency; });
    options.severe_losses.push_back(named);
  }
  return options;
}

Money severe_loss_of(const JudgeOptions& options, Currency currency) {
  const auto named = std::find_if(options.severe_losses.begin(), options.severe_losses.end(),
                                  [&](const Money& loss) { return loss.currency == currency; });
  if (named != options.severe_losses.end()) return *named;
  return {minor_units(default_units, currency), currency};
}

}  // namespace kefu
