#include <kefu/measure/satisfaction.h>

#include "base/raise.h"

#include <kefu/base/names.h>

namespace kefu {
namespace {

struct Range {
  double low;
  double high;
};

Range range_of(ScoreScale scale) {
  switch (scale) {
    case ScoreScale::csat5: return {1, 5};
    case ScoreScale::nps11: return {0, 10};
    case ScoreScale::ces7: return {1, 7};
    case ScoreScale::unit: return {0, 1};
  }
  raise<InvalidArgument>("satisfaction.out_of_range", "no such scale: {}", static_cast<int>(scale));
}

}  // namespace

double satisfaction_unit(double raw, ScoreScale scale) {
  const auto [low, high] = range_of(scale);
  if (!(raw >= low && raw <= high))
    raise<InvalidArgument>("satisfaction.out_of_range", "{} is not on the scale {}, which goes from {} to {}", raw,
                           name_of(scale), low, high);
  return (raw - low) / (high - low);
}

}  // namespace kefu
