#include <kefu/facts/score.h>

#include <kefu/base/names.h>

#include "base/raise.h"

namespace kefu {
namespace {

struct Range {
  std::int64_t low;
  std::int64_t high;
};

Range range_of(ScoreScale scale) {
  switch (scale) {
    case ScoreScale::csat5: return {1, 5};
    case ScoreScale::nps11: return {0, 10};
    case ScoreScale::ces7: return {1, 7};
    case ScoreScale::unit: return {0, 1'000'000};
  }
  return {0, 0};
}

}  // namespace

std::int64_t unit_millionths(ScoreScale scale, std::int64_t raw) {
  const auto [low, high] = range_of(scale);
  if (raw < low || raw > high)
    raise<InvalidArgument>("score.out_of_range", "{} is not in {} to {} of scale {}", raw, low, high, name_of(scale));
  const std::int64_t width = high - low;
  return ((raw - low) * 1'000'000 + width / 2) / width;
}

}  // namespace kefu
