#include <kefu/measure/satisfaction.h>

#include "measure_support.h"
#include "spec.h"

namespace kefu {
namespace {

using test::missing;
using test::refusal;

TEST(Satisfaction, unit_value_is_the_place_between_least_and_most_satisfied) {
  test::proves("SAT-1");
  EXPECT_EQ(satisfaction_unit(4, ScoreScale::csat5), 0.75);
  EXPECT_EQ(satisfaction_unit(9, ScoreScale::nps11), 0.9);
  EXPECT_EQ(satisfaction_unit(4, ScoreScale::ces7), 0.5);
  EXPECT_EQ(satisfaction_unit(0.3, ScoreScale::unit), 0.3);
}

TEST(Satisfaction, ends_of_every_scale_are_zero_and_one) {
  EXPECT_EQ(satisfaction_unit(1, ScoreScale::csat5), 0);
  EXPECT_EQ(satisfaction_unit(5, ScoreScale::csat5), 1);
  EXPECT_EQ(satisfaction_unit(0, ScoreScale::nps11), 0);
  EXPECT_EQ(satisfaction_unit(10, ScoreScale::nps11), 1);
  EXPECT_EQ(satisfaction_unit(1, ScoreScale::ces7), 0);
  EXPECT_EQ(satisfaction_unit(7, ScoreScale::ces7), 1);
}

TEST(Satisfaction, nps_answers_meet_the_thresholds_exactly) {
  EXPECT_EQ(satisfaction_unit(4, ScoreScale::nps11), 0.40);
  EXPECT_EQ(satisfaction_unit(8, ScoreScale::nps11), 0.80);
}

TEST(Satisfaction, agrees_with_the_stored_millionths) {
  for (int answer = 1; answer <= 5; ++answer)
    EXPECT_NEAR(satisfaction_unit(answer, ScoreScale::csat5) * 1e6,
                static_cast<double>(unit_millionths(ScoreScale::csat5, answer)), 0.5);
}

TEST(Satisfaction, refuses_what_is_not_on_the_scale) {
  EXPECT_EQ(refusal("satisfaction.out_of_range", [] { (void)satisfaction_unit(6, ScoreScale::csat5); }),
            "6 is not on the scale csat5, which goes from 1 to 5");
  refusal("satisfaction.out_of_range", [] { (void)satisfaction_unit(0, ScoreScale::ces7); });
  refusal("satisfaction.out_of_range", [] { (void)satisfaction_unit(missing, ScoreScale::nps11); });
}

}  // namespace
}  // namespace kefu
