#pragma once

#include "base/raise.h"

#include <cmath>
#include <concepts>
#include <cstdint>
#include <span>

namespace kefu {

/// Where whole answers may lie, and the codes of the errors for those that do not.
struct AnswerScale {
  int low;
  int high;
  const char* out_of_range;
  const char* not_whole;
};

/// One answer as a whole number.
template <class T>
int whole_answer(T score, std::size_t row, const AnswerScale& scale) {
  if (!(score >= scale.low && score <= scale.high))
    raise<InvalidArgument>(scale.out_of_range, "row {}: score {} is not in {} to {}", row, score, scale.low,
                           scale.high);
  if constexpr (std::floating_point<T>)
    if (score != std::floor(score))
      raise<InvalidArgument>(scale.not_whole, "row {}: score {} is not a whole number", row, score);
  return static_cast<int>(score);
}

/// Calls `use` with every answer that there is; returns how many there are not (NaN).
template <class T, class Use>
std::int64_t for_each_answer(std::span<const T> scores, const AnswerScale& scale, Use use) {
  std::int64_t missing = 0;
  for (std::size_t row = 0; row < scores.size(); ++row) {
    if constexpr (std::floating_point<T>)
      if (std::isnan(scores[row])) {
        ++missing;
        continue;
      }
    use(whole_answer(scores[row], row, scale));
  }
  return missing;
}

}  // namespace kefu
