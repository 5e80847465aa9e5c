#include "flow/layout.h"

#include <algorithm>
#include <limits>

namespace kefu::flow {
namespace {

constexpr double side_gap = 18;
constexpr double layer_gap = 16;
constexpr double thread_width = 10;  ///< of a place that an edge only passes
constexpr int sweeps = 12;

/// A node, or a place of an edge in a layer that it crosses.
struct Place {
  Size size;
  std::size_t layer = 0;
  double x = 0;  ///< of the middle
  std::vector<std::size_t> above;
  std::vector<std::size_t> below;
};

class Layering {
 public:
  Layering(const std::vector<Size>& nodes, const std::vector<LayoutEdge>& edges) : edges_(edges) {
    for (const Size& size : nodes) places_.push_back({size, 0, 0, {}, {}});
    nodes_ = nodes.size();
  }

  Layout run() {
    turn_cycles();
    assign_layers();
    thread_edges();
    order_layers();
    place_across();
    return drawn();
  }

 private:
  /// Edges that close a cycle are drawn upwards: they count as turned round.
  void turn_cycles() {
    turned_.assign(edges_.size(), false);
    state_.assign(nodes_, 0);
    for (std::size_t node = 0; node < nodes_; ++node) visit(node);
  }

  void visit(std::size_t node) {
    if (state_[node] != 0) return;
    state_[node] = 1;
    for (std::size_t i = 0; i < edges_.size(); ++i) {
      if (edges_[i].from != node) continue;
      if (state_[edges_[i].to] == 1)
        turned_[i] = true;
      else
        visit(edges_[i].to);
    }
    state_[node] = 2;
  }

  [[nodiscard]] std::size_t upper(std::size_t edge) const {
    return turned_[edge] ? edges_[edge].to : edges_[edge].from;
  }
  [[nodiscard]] std::size_t lower(std::size_t edge) const {
    return turned_[edge] ? edges_[edge].from : edges_[edge].to;
  }

  /// Nodes have even layers; between them is room for labels.
  void assign_layers() {
    for (std::size_t round = 0; round < nodes_; ++round)
      for (std::size_t i = 0; i < edges_.size(); ++i)
        places_[lower(i)].layer = std::max(places_[lower(i)].layer, places_[upper(i)].layer + 2);
  }

  void thread_edges() {
    threads_.resize(edges_.size());
    for (std::size_t i = 0; i < edges_.size(); ++i) {
      std::size_t before = upper(i);
      const std::size_t first = places_[upper(i)].layer + 1;
      const std::size_t last = places_[lower(i)].layer - 1;
      const std::size_t labelled = turned_[i] ? last : first;
      for (std::size_t layer = first; layer <= last; ++layer) {
        const Size size = layer == labelled ? edges_[i].label : Size{};
        places_.push_back({{std::max(size.width, thread_width), size.height}, layer, 0, {}, {}});
        threads_[i].push_back(places_.size() - 1);
        join(before, places_.size() - 1);
        before = places_.size() - 1;
      }
      join(before, lower(i));
    }
  }

  void join(std::size_t above, std::size_t below) {
    places_[above].below.push_back(below);
    places_[below].above.push_back(above);
  }

  void order_layers() {
    for (std::size_t i = 0; i < places_.size(); ++i) {
      if (layers_.size() <= places_[i].layer) layers_.resize(places_[i].layer + 1);
      layers_[places_[i].layer].push_back(i);
    }
    for (auto& layer : layers_) spread(layer);
    for (int sweep = 0; sweep < sweeps; ++sweep) {
      for (std::size_t i = 1; i < layers_.size(); ++i) sort_by(layers_[i], &Place::above);
      for (std::size_t i = layers_.size() - 1; i-- > 0;) sort_by(layers_[i], &Place::below);
    }
  }

  using Neighbours = std::vector<std::size_t> Place::*;

  [[nodiscard]] double middle_of(std::size_t place, Neighbours side) const {
    const std::vector<std::size_t>& others = places_[place].*side;
    if (others.empty()) return places_[place].x;
    double sum = 0;
    for (const std::size_t other : others) sum += places_[other].x;
    return sum / static_cast<double>(others.size());
  }

  void sort_by(std::vector<std::size_t>& layer, Neighbours side) {
    std::vector<double> key(places_.size());
    for (const std::size_t place : layer) key[place] = middle_of(place, side);
    std::ranges::stable_sort(layer, {}, [&](std::size_t place) { return key[place]; });
    spread(layer);
  }

  /// Side by side, the middle of the layer at 0.
  void spread(const std::vector<std::size_t>& layer) {
    double total = 0;
    for (const std::size_t place : layer) total += places_[place].size.width + side_gap;
    double x = -total / 2;
    for (const std::size_t place : layer) {
      places_[place].x = x + (places_[place].size.width + side_gap) / 2;
      x += places_[place].size.width + side_gap;
    }
  }

  /// Moves places towards their neighbours as far as the order allows.
  void place_across() {
    for (int sweep = 0; sweep < sweeps; ++sweep) {
      for (std::size_t i = 1; i < layers_.size(); ++i) pull(layers_[i], &Place::above);
      for (std::size_t i = layers_.size() - 1; i-- > 0;) pull(layers_[i], &Place::below);
    }
  }

  /// The average of packing from the left and from the right keeps the distances and favours neither side.
  void pull(const std::vector<std::size_t>& layer, Neighbours side) {
    std::vector<double> wanted;
    for (const std::size_t place : layer) wanted.push_back(middle_of(place, side));
    std::vector<double> left = wanted;
    std::vector<double> right = wanted;
    for (std::size_t i = 1; i < layer.size(); ++i) left[i] = std::max(left[i], left[i - 1] + distance(layer, i));
    for (std::size_t i = layer.size() - 1; i-- > 0;)
      right[i] = std::min(right[i], right[i + 1] - distance(layer, i + 1));
    for (std::size_t i = 0; i < layer.size(); ++i) places_[layer[i]].x = (left[i] + right[i]) / 2;
  }

  [[nodiscard]] double distance(const std::vector<std::size_t>& layer, std::size_t i) const {
    return (places_[layer[i - 1]].size.width + places_[layer[i]].size.width) / 2 + side_gap;
  }

  Layout drawn() {
    double least = std::numeric_limits<double>::max();
    double most = std::numeric_limits<double>::lowest();
    for (const Place& place : places_) {
      least = std::min(least, place.x - place.size.width / 2);
      most = std::max(most, place.x + place.size.width / 2);
    }
    for (Place& place : places_) place.x -= least;
    std::vector<double> top(layers_.size());
    std::vector<double> height(layers_.size());
    double y = 0;
    for (std::size_t i = 0; i < layers_.size(); ++i) {
      for (const std::size_t place : layers_[i]) height[i] = std::max(height[i], places_[place].size.height);
      top[i] = y;
      y += height[i] + layer_gap;
    }
    Layout layout{{most - least, std::max(0.0, y - layer_gap)}, {}, {}};
    for (std::size_t i = 0; i < nodes_; ++i)
      layout.nodes.push_back({places_[i].x - places_[i].size.width / 2, top[places_[i].layer]});
    for (std::size_t i = 0; i < edges_.size(); ++i) layout.edges.push_back(path_of(i, top, height));
    return layout;
  }

  EdgePath path_of(std::size_t edge, const std::vector<double>& top, const std::vector<double>& height) const {
    EdgePath path;
    const Place& from = places_[upper(edge)];
    const Place& to = places_[lower(edge)];
    path.points.push_back({port(upper(edge), threads_[edge].front(), from.below), top[from.layer] + from.size.height});
    for (const std::size_t thread : threads_[edge]) {
      const Place& place = places_[thread];
      path.points.push_back({place.x, top[place.layer]});
      path.points.push_back({place.x, top[place.layer] + height[place.layer]});
      if (place.size.height > 0) path.label = {place.x, top[place.layer] + height[place.layer] / 2};
    }
    path.points.push_back({port(lower(edge), threads_[edge].back(), to.above), top[to.layer]});
    if (turned_[edge]) std::ranges::reverse(path.points);
    return path;
  }

  /// Where on a node's border an edge ends: the neighbours share the border from left to right.
  double port(std::size_t node, std::size_t neighbour, std::vector<std::size_t> neighbours) const {
    std::ranges::stable_sort(neighbours, {}, [&](std::size_t other) { return places_[other].x; });
    const auto rank = static_cast<double>(std::ranges::find(neighbours, neighbour) - neighbours.begin());
    const double share = (rank + 1) / (static_cast<double>(neighbours.size()) + 1) - 0.5;
    return places_[node].x + share * places_[node].size.width * 0.8;
  }

  const std::vector<LayoutEdge>& edges_;
  std::size_t nodes_ = 0;
  std::vector<Place> places_;  ///< nodes first
  std::vector<bool> turned_;
  std::vector<int> state_;
  std::vector<std::vector<std::size_t>> threads_;  ///< places by edge, from top to bottom
  std::vector<std::vector<std::size_t>> layers_;
};

}  // namespace

Layout lay_out(const std::vector<Size>& nodes, const std::vector<LayoutEdge>& edges) {
  if (nodes.empty()) return {};
  return Layering(nodes, edges).run();
}

}  // namespace kefu::flow
