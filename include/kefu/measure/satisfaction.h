#pragma once

#include <kefu/facts/score.h>

namespace kefu {

/// The unit value of an answer, in [0, 1]: where it lies between the least and the most satisfied.
///
/// unit = (raw - min) / (max - min): CSAT 4 of 5 is 0.75, NPS 9 is 0.9, CES 7 is 1; `unit` stays as it is.
///
/// raw      on its scale: csat5 1 to 5, nps11 0 to 10, ces7 1 to 7, unit 0 to 1; a mean of answers maps the same way
/// Throws   InvalidArgument `satisfaction.out_of_range`, also for NaN
/// Source   min-max scaling. Weakness: says nothing of whether the steps of a scale are equally far apart.
[[nodiscard]] double satisfaction_unit(double raw, ScoreScale scale);

}  // namespace kefu
