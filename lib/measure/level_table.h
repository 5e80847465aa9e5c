#pragma once

#include <cmath>
#include <cstddef>
#include <span>
#include <vector>

namespace kefu {

/// A sum that keeps what rounding would lose (Neumaier 1974).
class ExactSum {
 public:
  void add(double term) {
    const double next = sum_ + term;
    lost_ += std::abs(sum_) >= std::abs(term) ? (sum_ - next) + term : (term - next) + sum_;
    sum_ = next;
  }
  [[nodiscard]] double value() const { return sum_ + lost_; }

 private:
  double sum_ = 0;
  double lost_ = 0;
};

struct Row {
  double x;
  double y;
};

/// Sums over some levels, in the two hats u = (x - p) / (q - p) and v = 1 - u of a piece from p to q.
struct HatSums {
  double uu = 0;
  double uv = 0;
  double vv = 0;
  double uy = 0;
  double vy = 0;
};

/// How sums are made: from running sums at once, or row by row, slower and without cancellation.
enum class Summing { running, direct };

/// Rows sorted by x and y, so that nothing depends on the order they came in, and merged where x is equal.
///
/// y is kept as its distance from the mean: fits to y are fits to that plus the mean.
class LevelTable {
 public:
  explicit LevelTable(std::vector<Row> rows);

  [[nodiscard]] std::size_t size() const { return levels_.size(); }
  [[nodiscard]] double x(std::size_t level) const { return levels_[level].x; }
  [[nodiscard]] std::span<const Row> rows() const { return rows_; }
  [[nodiscard]] double mean_y() const { return mean_y_; }

  /// Rows on the levels before this one.
  [[nodiscard]] std::size_t rows_before(std::size_t level) const { return static_cast<std::size_t>(running_[level].n); }

  /// Sum of squared distances from the mean over the levels [from, to).
  [[nodiscard]] double yy(std::size_t from, std::size_t to) const { return running_[to].yy - running_[from].yy; }

  [[nodiscard]] HatSums hats(std::size_t from, std::size_t to, double p, double q, Summing summing) const;

 private:
  struct Level {
    double x;
    double n;
    double y;  // sum of distances from the mean
  };
  struct Running {
    double n, x, xx, y, xy, yy;
  };

  void merge();
  [[nodiscard]] HatSums running_hats(std::size_t from, std::size_t to, double p, double q) const;
  [[nodiscard]] HatSums direct_hats(std::size_t from, std::size_t to, double p, double q) const;

  std::vector<Row> rows_;
  std::vector<Level> levels_;
  std::vector<Running> running_;  // before each level, and after the last
  double mean_y_ = 0;
};

}  // namespace kefu
