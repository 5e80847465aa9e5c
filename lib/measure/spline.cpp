#include "measure/spline.h"

#include <algorithm>

namespace kefu {
namespace {

/// Normal equations of the values at the nodes.
struct Tridiagonal {
  std::array<double, 4> diagonal{};
  std::array<double, 4> off{};  // off[i] couples nodes i and i + 1
  std::array<double, 4> right{};

  void add(std::size_t piece, const HatSums& s) {
    diagonal[piece] += s.vv;
    diagonal[piece + 1] += s.uu;
    off[piece] += s.uv;
    right[piece] += s.vy;
    right[piece + 1] += s.uy;
  }
};

constexpr double smallest_pivot = 1e-11;  // of its diagonal: below, the rows do not tell the value at that node

/// Solves by elimination; sets y and takes from rss what the fit explains.
bool solve(Tridiagonal& m, Spline& spline) {
  const std::size_t nodes = spline.pieces + 1;
  for (std::size_t i = 0; i < nodes; ++i) {
    const double whole = m.diagonal[i];
    if (i > 0) {
      const double factor = m.off[i - 1] / m.diagonal[i - 1];
      m.diagonal[i] -= factor * m.off[i - 1];
      m.right[i] -= factor * m.right[i - 1];
    }
    if (!(m.diagonal[i] > smallest_pivot * whole)) return false;
    spline.rss -= m.right[i] * m.right[i] / m.diagonal[i];
  }
  for (std::size_t i = nodes; i-- > 0;) {
    const double next = i + 1 < nodes ? m.off[i] * spline.y[i + 1] : 0;
    spline.y[i] = (m.right[i] - next) / m.diagonal[i];
  }
  spline.rss = std::max(0.0, spline.rss);
  return true;
}

}  // namespace

Spline fit_spline(const LevelTable& table, std::size_t from, std::size_t to, std::span<const Knot> knots,
                  Summing summing) {
  Spline spline;
  spline.pieces = knots.size() + 1;
  spline.rss = table.yy(from, to);
  spline.x[0] = table.x(from);
  for (std::size_t i = 0; i < knots.size(); ++i) spline.x[i + 1] = knots[i].x;
  spline.x[spline.pieces] = table.x(to - 1);

  Tridiagonal equations;
  std::size_t first = from;
  for (std::size_t piece = 0; piece < spline.pieces; ++piece) {
    const std::size_t last = piece < knots.size() ? knots[piece].level : to;
    equations.add(piece, table.hats(first, last, spline.x[piece], spline.x[piece + 1], summing));
    first = last;
  }
  return solve(equations, spline) ? spline : Spline{};
}

double meeting_point(const Spline& left, const Spline& right) {
  const std::size_t last = left.pieces - 1;
  const double x = left.x[last + 1];
  const double gap = right.at(x, 0) - left.y[last + 1];
  return x + gap / (left.slope(last) - right.slope(0));
}

}  // namespace kefu
