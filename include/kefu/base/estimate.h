#pragma once

#include <boost/describe.hpp>

#include <cstdint>

namespace kefu {

/// How an interval was computed.
enum class IntervalMethod { wald, adjusted_wald, wilson, tango, student_t };
BOOST_DESCRIBE_ENUM(IntervalMethod, wald, adjusted_wald, wilson, tango, student_t)

/// A number from a sample, with what is known of its precision.
///
/// `low <= value <= high` holds for every method except adjusted Wald, whose centre is shrunk: there the value can lie
/// outside in very small samples. No answers at all: `value` is NaN and the interval is the whole range.
struct Estimate {
  double value = 0;          ///< in the unit of the measure
  double low = 0;            ///< lower end of the confidence interval, same unit
  double high = 0;           ///< upper end, same unit
  std::int64_t n = 0;        ///< answers counted
  std::int64_t missing = 0;  ///< answers left out because there was none
  double level = 0.95;       ///< nominal two-sided confidence, in (0, 1)
  IntervalMethod method{};   ///< how low and high were computed

  bool operator==(const Estimate&) const = default;
};
BOOST_DESCRIBE_STRUCT(Estimate, (), (value, low, high, n, missing, level, method))

}  // namespace kefu
