#include <kefu/measure/csat.h>

#include "measure/answers.h"
#include "measure/interval.h"

namespace kefu {
namespace {

void check(const TopBox& box) {
  if (box.low >= box.high)
    raise<InvalidArgument>("csat.scale", "a scale from {} to {} has no two answers", box.low, box.high);
  if (box.top < 1 || box.top > std::int64_t{box.high} - box.low)
    raise<InvalidArgument>("csat.scale", "top {} of the scale {} to {}: at least one answer must count, and not all",
                           box.top, box.low, box.high);
}

template <class T>
Estimate estimate(std::span<const T> scores, const TopBox& box, double level, IntervalMethod method) {
  check(box);
  const AnswerScale scale{box.low, box.high, "csat.out_of_range", "csat.not_whole"};
  std::int64_t hits = 0;
  std::int64_t n = 0;
  const std::int64_t missing = for_each_answer(scores, scale, [&](int score) {
    hits += score > box.high - box.top;
    ++n;
  });
  return percent_of("csat", hits, n, missing, level, method);
}

}  // namespace

Estimate csat(std::span<const double> scores, const TopBox& box, double level, IntervalMethod method) {
  return estimate(scores, box, level, method);
}

Estimate csat(std::span<const int> scores, const TopBox& box, double level, IntervalMethod method) {
  return estimate(scores, box, level, method);
}

}  // namespace kefu
