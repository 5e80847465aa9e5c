#pragma once

#include <cstddef>
#include <vector>

/// Layered drawing of a directed graph (Sugiyama, Tagawa, Toda 1981): layers from top to bottom, long edges led through
/// places of their own, and labels treated as such places, so that nothing lies on top of anything.
namespace kefu::flow {

struct Size {
  double width = 0;
  double height = 0;
};

struct Point {
  double x = 0;
  double y = 0;
};

struct LayoutEdge {
  std::size_t from = 0;
  std::size_t to = 0;
  Size label;
};

struct EdgePath {
  std::vector<Point> points;  ///< from the border of one node to that of the other
  Point label;                ///< the middle of the label
};

struct Layout {
  Size size;
  std::vector<Point> nodes;  ///< upper left corners
  std::vector<EdgePath> edges;
};

/// Node 0 comes first. Edges from a node to itself are left out by the caller. Same input, same output.
[[nodiscard]] Layout lay_out(const std::vector<Size>& nodes, const std::vector<LayoutEdge>& edges);

}  // namespace kefu::flow
