#include "measure/level_table.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace kefu {
namespace {

constexpr double origin = 0.5;  // x is in [0, 1]; sums around its middle lose fewer digits

}  // namespace

LevelTable::LevelTable(std::vector<Row> rows) : rows_(std::move(rows)) {
  std::ranges::sort(rows_, {}, [](const Row& row) { return std::tie(row.x, row.y); });
  ExactSum sum;
  for (const Row& row : rows_) sum.add(row.y);
  mean_y_ = rows_.empty() ? 0 : sum.value() / static_cast<double>(rows_.size());
  merge();
}

void LevelTable::merge() {
  levels_.reserve(rows_.size());
  running_.reserve(rows_.size() + 1);
  ExactSum n, x, xx, y, xy, yy;
  for (std::size_t row = 0; row < rows_.size();) {
    running_.push_back({n.value(), x.value(), xx.value(), y.value(), xy.value(), yy.value()});
    Level level{rows_[row].x, 0, 0};
    ExactSum level_y;
    for (; row < rows_.size() && rows_[row].x == level.x; ++row) {
      const double distance = rows_[row].y - mean_y_;
      level.n += 1;
      level_y.add(distance);
      yy.add(distance * distance);
    }
    level.y = level_y.value();
    const double from_origin = level.x - origin;
    n.add(level.n);
    x.add(level.n * from_origin);
    xx.add(level.n * from_origin * from_origin);
    y.add(level.y);
    xy.add(level.y * from_origin);
    levels_.push_back(level);
  }
  running_.push_back({n.value(), x.value(), xx.value(), y.value(), xy.value(), yy.value()});
}

HatSums LevelTable::hats(std::size_t from, std::size_t to, double p, double q, Summing summing) const {
  return summing == Summing::running ? running_hats(from, to, p, q) : direct_hats(from, to, p, q);
}

HatSums LevelTable::running_hats(std::size_t from, std::size_t to, double p, double q) const {
  const Running& low = running_[from];
  const Running& high = running_[to];
  const double n = high.n - low.n;
  const double x = high.x - low.x;
  const double y = high.y - low.y;
  const double start = p - origin;
  const double width = q - p;
  const double u = (x - start * n) / width;
  const double uu = ((high.xx - low.xx) - start * (2 * x - start * n)) / (width * width);
  const double uy = ((high.xy - low.xy) - start * y) / width;
  return {uu, u - uu, n - 2 * u + uu, uy, y - uy};
}

HatSums LevelTable::direct_hats(std::size_t from, std::size_t to, double p, double q) const {
  ExactSum uu, uv, vv, uy, vy;
  for (std::size_t i = from; i < to; ++i) {
    const Level& level = levels_[i];
    const double u = (level.x - p) / (q - p);
    const double v = (q - level.x) / (q - p);
    uu.add(level.n * u * u);
    uv.add(level.n * u * v);
    vv.add(level.n * v * v);
    uy.add(level.y * u);
    vy.add(level.y * v);
  }
  return {uu.value(), uv.value(), vv.value(), uy.value(), vy.value()};
}

}  // namespace kefu
