#include "measure/unit_value.h"

#include "base/raise.h"

#include <cmath>
#include <string>
#include <string_view>

namespace kefu {
namespace {

bool is_unit(double value) { return value >= 0 && value <= 1; }

/// The smallest scale that has such an answer.
std::string_view scale_with(double answer) {
  if (!(answer > 1 && answer <= 10) || answer != std::floor(answer)) return {};
  if (answer <= 5) return "csat5";
  return answer <= 7 ? "ces7" : "nps11";
}

std::string advice(double value) {
  const std::string_view scale = scale_with(value);
  if (scale.empty()) return "";
  return fmt::format("; for an answer on a scale use satisfaction_unit({}, scale=\"{}\")", value, scale);
}

std::string place(std::optional<std::size_t> row) { return row ? fmt::format("row {}: ", *row) : ""; }

}  // namespace

void check_satisfaction(double value, std::optional<std::size_t> row) {
  if (!is_unit(value))
    raise<InvalidArgument>("loyalty.not_unit", "{}satisfaction {} is not in 0 to 1{}", place(row), value,
                           advice(value));
}

void check_loyalty(double value, std::optional<std::size_t> row) {
  if (!is_unit(value)) raise<InvalidArgument>("loyalty.not_unit", "{}loyalty {} is not in 0 to 1", place(row), value);
}

}  // namespace kefu
