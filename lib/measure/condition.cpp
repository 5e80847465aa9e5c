#include "measure/condition.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace kefu {
namespace {

constexpr std::size_t size = 6;  // values at four nodes and two breaks
using Vector = std::array<double, size>;
using Matrix = std::array<Vector, size>;

/// One row of the problem: two hats, and a step for each break to the left.
Vector row_of(const Spline& spline, double x, std::size_t piece) {
  Vector row{};
  const double u = (x - spline.x[piece]) / (spline.x[piece + 1] - spline.x[piece]);
  row[piece] = 1 - u;
  row[piece + 1] = u;
  for (std::size_t i = 0; i < piece; ++i) row[4 + i] = 1;
  return row;
}

Matrix products(const LevelTable& table, const BrokenLine& line) {
  Matrix gram{};
  std::size_t piece = 0;
  for (const Row& row : table.rows()) {
    while (piece < line.breaks.size() && row.x >= line.breaks[piece].x) ++piece;
    const Vector values = row_of(line.spline, row.x, piece);
    for (std::size_t i = 0; i < size; ++i)
      for (std::size_t j = 0; j < size; ++j) gram[i][j] += values[i] * values[j];
  }
  return gram;
}

void scale_to_unit_diagonal(Matrix& m) {
  Vector length{};
  for (std::size_t i = 0; i < size; ++i) length[i] = std::sqrt(m[i][i]);
  for (std::size_t i = 0; i < size; ++i)
    for (std::size_t j = 0; j < size; ++j) m[i][j] /= length[i] * length[j];
}

/// Gauss-Jordan without pivoting, which positive definite matrices do not need.
bool invert(Matrix& m) {
  for (std::size_t k = 0; k < size; ++k) {
    const double pivot = m[k][k];
    if (!(pivot > 1e-14)) return false;
    m[k][k] = 1;
    for (double& value : m[k]) value /= pivot;
    for (std::size_t i = 0; i < size; ++i) {
      if (i == k) continue;
      const double factor = m[i][k];
      m[i][k] = 0;
      for (std::size_t j = 0; j < size; ++j) m[i][j] -= factor * m[k][j];
    }
  }
  return true;
}

double norm(const Matrix& m) {
  double largest = 0;
  for (const Vector& row : m) {
    double sum = 0;
    for (const double value : row) sum += std::abs(value);
    largest = std::max(largest, sum);
  }
  return largest;
}

}  // namespace

double condition_of(const LevelTable& table, const BrokenLine& line) {
  Matrix gram = products(table, line);
  scale_to_unit_diagonal(gram);
  Matrix inverse = gram;
  if (!invert(inverse)) return std::numeric_limits<double>::infinity();
  return std::sqrt(norm(gram) * norm(inverse));
}

}  // namespace kefu
