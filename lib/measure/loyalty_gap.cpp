#include <kefu/measure/loyalty_gap.h>

#include "measure/interval.h"
#include "measure/pairs.h"

namespace kefu {
namespace {

LoyaltyGap gap(double satisfaction, double observed, const LoyaltyCurve& curve) {
  const LoyaltyZone zone = loyalty_zone(satisfaction, curve);
  if (zone == LoyaltyZone::c && observed < loyalty(curve.t1(), curve)) return LoyaltyGap::satisfied_but_leaving;
  if (zone == LoyaltyZone::a && observed >= loyalty(curve.t2(), curve)) return LoyaltyGap::captive;
  return LoyaltyGap::none;
}

void set_share(GapGroup& group, const GapReport& report, double level) {
  group.share = percent_of("loyalty_gaps", static_cast<std::int64_t>(group.rows.size()), report.n, report.missing,
                           level, IntervalMethod::wilson);
}

}  // namespace

LoyaltyGap loyalty_gap(double satisfaction, double observed, const LoyaltyCurve& curve) {
  check_satisfaction(satisfaction);
  check_loyalty(observed);
  return gap(satisfaction, observed, curve);
}

GapReport loyalty_gaps(std::span<const double> satisfaction, std::span<const double> observed,
                       const LoyaltyCurve& curve, double level) {
  check_level(level);
  GapReport report;
  report.missing = for_each_pair(satisfaction, observed, [&](std::size_t row, double s, double l) {
    ++report.n;
    const LoyaltyGap found = gap(s, l, curve);
    if (found == LoyaltyGap::satisfied_but_leaving)
      report.satisfied_but_leaving.rows.push_back(static_cast<std::int64_t>(row));
    if (found == LoyaltyGap::captive) report.captive.rows.push_back(static_cast<std::int64_t>(row));
  });
  set_share(report.satisfied_but_leaving, report, level);
  set_share(report.captive, report, level);
  return report;
}

}  // namespace kefu
