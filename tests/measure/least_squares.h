#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <span>
#include <utility>

namespace kefu::test {

/// Solves the normal equations of y on 1, x, (x - k1)+, (x - k2)+ by elimination and sums the squared residuals.
inline double rss_with_breaks(std::span<const double> x, std::span<const double> y, double k1, double k2) {
  const auto columns = [&](double at) { return std::array{1.0, at, std::max(0.0, at - k1), std::max(0.0, at - k2)}; };
  std::array<std::array<double, 5>, 4> m{};
  for (std::size_t row = 0; row < x.size(); ++row) {
    const auto c = columns(x[row]);
    for (std::size_t i = 0; i < 4; ++i) {
      for (std::size_t j = 0; j < 4; ++j) m[i][j] += c[i] * c[j];
      m[i][4] += c[i] * y[row];
    }
  }
  for (std::size_t k = 0; k < 4; ++k) {
    std::size_t pivot = k;
    for (std::size_t i = k + 1; i < 4; ++i)
      if (std::abs(m[i][k]) > std::abs(m[pivot][k])) pivot = i;
    std::swap(m[k], m[pivot]);
    if (std::abs(m[k][k]) < 1e-12) return std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < 4; ++i) {
      if (i == k) continue;
      const double factor = m[i][k] / m[k][k];
      for (std::size_t j = k; j < 5; ++j) m[i][j] -= factor * m[k][j];
    }
  }
  double rss = 0;
  for (std::size_t row = 0; row < x.size(); ++row) {
    const auto c = columns(x[row]);
    double residual = y[row];
    for (std::size_t i = 0; i < 4; ++i) residual -= m[i][4] / m[i][i] * c[i];
    rss += residual * residual;
  }
  return rss;
}

/// Whether [low, high] holds at least so many rows and two distinct values.
inline bool is_piece(std::span<const double> x, double low, double high, int rows) {
  double first = std::numeric_limits<double>::quiet_NaN();
  bool two = false;
  for (const double value : x) {
    if (value < low || value > high) continue;
    --rows;
    two = two || value != first;
    if (std::isnan(first)) {
      first = value;
      two = false;
    }
  }
  return two && rows <= 0;
}

/// The least sum of squares over all pairs of breaks i / steps whose pieces have at least so many rows.
inline double least_rss_on_grid(std::span<const double> x, std::span<const double> y, int steps, int rows) {
  double least = std::numeric_limits<double>::infinity();
  for (int i = 1; i < steps; ++i)
    for (int j = i + 1; j < steps; ++j) {
      const double k1 = static_cast<double>(i) / steps;
      const double k2 = static_cast<double>(j) / steps;
      if (is_piece(x, -1, k1, rows) && is_piece(x, k1, k2, rows) && is_piece(x, k2, 2, rows))
        least = std::min(least, rss_with_breaks(x, y, k1, k2));
    }
  return least;
}

}  // namespace kefu::test
