#include "flow/layout.h"
#include "flow/picture.h"
#include "flow/text_width.h"

#include <kefu/flow/diagram.h>

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace kefu {
namespace flow {
namespace {

constexpr double line_height = 15;
constexpr double note_size = 10.5;
constexpr double label_size = 11;
constexpr double title_size = 13;
constexpr double padding = 12;
constexpr double least_width = 84;
constexpr double note_width = 260;

/// Every rule begins with the picture's own class, so that a page around it keeps its looks.
constexpr std::string_view style =
    ".kefu-chart text{font-family:'Noto Sans CJK SC','Noto Sans SC','PingFang SC','Microsoft YaHei',system-ui,"
    "sans-serif;fill:#1f2937}"
    ".kefu-chart .title{font-size:13px;font-weight:600}"
    ".kefu-chart .frame-title{font-size:13px;font-weight:600;fill:#475569}"
    ".kefu-chart .label{font-size:11px;fill:#475569}"
    ".kefu-chart .patch{fill:#fff;fill-opacity:.82}"
    ".kefu-chart .note{font-size:10.5px;fill:#64748b}"
    ".kefu-chart .state{fill:#fff;stroke:#64748b;stroke-width:1.2}"
    ".kefu-chart .frame{fill:#f8fafc;stroke:#94a3b8;stroke-width:1.2}"
    ".kefu-chart .inner-frame{fill:#eef2f7;stroke:#94a3b8;stroke-width:1.2}"
    ".kefu-chart .ring{fill:none;stroke:#64748b}"
    ".kefu-chart .way{fill:none;stroke:#94a3b8;stroke-width:1.3}"
    ".kefu-chart .passed .state{fill:#dbeafe;stroke:#1d4ed8;stroke-width:1.8}"
    ".kefu-chart .last .state{fill:#1d4ed8;stroke:#1e3a8a;stroke-width:1.8}"
    ".kefu-chart .last .title,.kefu-chart .last .note{fill:#fff}"
    ".kefu-chart .last .ring{stroke:#fff}"
    ".kefu-chart .taken .way{stroke:#1d4ed8;stroke-width:2.6}"
    ".kefu-chart .taken .label{fill:#1d4ed8;font-weight:600}";

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      default: out += c;
    }
  }
  return out;
}

/// Transitions between two children of one state, drawn as one arrow.
struct Bundle {
  std::size_t from = 0;
  std::size_t to = 0;
  std::vector<std::string> lines;
  bool taken = false;
};

/// A state with everything inside it, measured and laid out.
struct Box {
  StateIndex state = root;
  Size size;
  double head = 0;  ///< height of title and notes
  std::vector<std::string> notes;
  std::vector<Box> children;
  std::vector<Bundle> bundles;
  Layout layout;
};

/// Measures a chart from the inside out.
class Measurer {
 public:
  Measurer(const Tables& tables, Language language, const Way& way) : tables_(tables), language_(language), way_(way) {}

  Box measure(StateIndex state) {
    Box box;
    box.state = state;
    for (const StateIndex child : children_of(state)) box.children.push_back(measure(child));
    box.notes = notes_of(state);
    if (box.children.empty())
      measure_leaf(box);
    else
      measure_frame(box);
    return box;
  }

 private:
  [[nodiscard]] std::vector<StateIndex> children_of(StateIndex state) const {
    std::vector<StateIndex> all;
    for (StateIndex child = static_cast<StateIndex>(state + 1); child <= tables_.states[state].last; ++child)
      if (tables_.states[child].parent == state) all.push_back(child);
    const auto initial = std::ranges::find(all, tables_.states[state].initial);
    if (initial != all.end()) std::rotate(all.begin(), initial, initial + 1);
    return all;
  }

  /// What a state does without being left, as lines of limited width.
  std::vector<std::string> notes_of(StateIndex state) const {
    std::vector<std::string> texts;
    for (const Transition& transition : tables_.transitions)
      if (transition.source == state && (!transition.target || *transition.target == state))
        texts.push_back(label_of(tables_, transition, language_));
    return wrapped(counted(texts));
  }

  static std::vector<std::string> wrapped(const std::vector<std::string>& texts) {
    std::vector<std::string> lines;
    for (const std::string& text : texts) {
      const bool fits = !lines.empty() && text_width(lines.back() + " · " + text, note_size) < note_width;
      fits ? lines.back() += " · " + text : lines.emplace_back("↺ " + text);
    }
    return lines;
  }

  [[nodiscard]] double head_width(const Box& box) const {
    double width = text_width(title_of(tables_, box.state, language_), title_size);
    for (const std::string& note : box.notes) width = std::max(width, text_width(note, note_size));
    return width + 2 * padding;
  }

  void measure_leaf(Box& box) const {
    box.head = 26 + line_height * static_cast<double>(box.notes.size());
    box.size = {std::max(least_width, head_width(box)), box.head + 4};
  }

  void measure_frame(Box& box) {
    box.bundles = bundles_of(box);
    std::vector<Size> sizes;
    for (const Box& child : box.children) sizes.push_back(child.size);
    std::vector<LayoutEdge> edges;
    for (const Bundle& bundle : box.bundles) edges.push_back({bundle.from, bundle.to, label_box(bundle.lines)});
    box.layout = lay_out(sizes, edges);
    box.head = 28 + line_height * static_cast<double>(box.notes.size());
    box.size = {std::max(box.layout.size.width + 2 * padding, head_width(box)),
                box.head + box.layout.size.height + padding + 4};
  }

  static Size label_box(const std::vector<std::string>& lines) {
    Size size{12, std::max(6.0, line_height * static_cast<double>(lines.size()) + 4)};
    for (const std::string& line : lines) size.width = std::max(size.width, text_width(line, label_size) + 6);
    return size;
  }

  /// The child of a frame that is or holds a state.
  [[nodiscard]] std::optional<std::size_t> child_with(const Box& box, StateIndex state) const {
    for (std::size_t i = 0; i < box.children.size(); ++i)
      if (box.children[i].state == state || tables_.is_inside(state, box.children[i].state)) return i;
    return std::nullopt;
  }

  std::vector<Bundle> bundles_of(const Box& box) const {
    std::map<std::pair<std::size_t, std::size_t>, std::pair<std::vector<std::string>, bool>> found;
    for (std::size_t i = 0; i < tables_.transitions.size(); ++i) {
      const Transition& transition = tables_.transitions[i];
      if (!transition.target || *transition.target == transition.source) continue;
      const auto from = child_with(box, transition.source);
      const auto to = child_with(box, *transition.target);
      if (!from || !to || *from == *to) continue;
      auto& [lines, taken] = found[{*from, *to}];
      lines.push_back(words(transition, box.children[*from].state, box.children[*to].state));
      taken |= way_.taken.contains(i);
    }
    std::vector<Bundle> bundles;
    for (const auto& [ends, what] : found)
      bundles.push_back({ends.first, ends.second, without_blanks(counted(what.first)), what.second});
    return bundles;
  }

  /// An arrow ends at the frames; what it really leads from and to is said in words.
  std::string words(const Transition& transition, StateIndex from, StateIndex to) const {
    std::string text = label_of(tables_, transition, language_);
    if (transition.source != from)
      text = title_of(tables_, transition.source, language_) + (text.empty() ? "" : " · ") + text;
    if (*transition.target != to && !is_default(to, *transition.target))
      text += " → " + title_of(tables_, *transition.target, language_);
    return text;
  }

  [[nodiscard]] bool is_default(StateIndex outer, StateIndex inner) const {
    while (tables_.states[outer].kind == StateKind::compound && outer != inner) outer = tables_.states[outer].initial;
    return outer == inner;
  }

  static std::vector<std::string> without_blanks(std::vector<std::string> lines) {
    std::erase_if(lines, [](const std::string& line) { return line.empty() || line.starts_with(" ×"); });
    return lines;
  }

  const Tables& tables_;
  Language language_;
  const Way& way_;
};

/// Writes a measured chart.
class Drawer {
 public:
  Drawer(const Tables& tables, Language language, const Way& way) : tables_(tables), language_(language), way_(way) {}

  std::string draw(const Box& chart) {
    const double width = chart.size.width + 2 * padding;
    const double height = chart.size.height + 2 * padding;
    out_ = fmt::format(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"kefu-chart\" viewBox=\"0 0 {0:.0f} {1:.0f}\" "
        "width=\"{0:.0f}\" "
        "height=\"{1:.0f}\" role=\"img\" aria-label=\"{2}\">\n<style>{3}</style>\n<defs>{4}{5}</defs>\n"
        "<rect width=\"{0:.0f}\" height=\"{1:.0f}\" fill=\"#fff\"/>\n",
        width, height, escaped(title_of(tables_, root, language_)), style, arrow("kefu-tip", "#94a3b8"),
        arrow("kefu-taken-tip", "#1d4ed8"));
    frame(chart, {padding, padding}, 0);
    return std::move(out_) + "</svg>\n";
  }

 private:
  static std::string arrow(std::string_view id, std::string_view colour) {
    return fmt::format(
        "<marker id=\"{}\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"9\" markerHeight=\"9\" "
        "markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path d=\"M0 0L10 5L0 10z\" fill=\"{}\"/></marker>",
        id, colour);
  }

  void frame(const Box& box, Point at, int depth) {
    out_ +=
        fmt::format("<g><rect class=\"{}\" x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\" rx=\"10\"/>",
                    depth % 2 == 0 ? "frame" : "inner-frame", at.x, at.y, box.size.width, box.size.height);
    words(box, at, "frame-title", false);
    out_ += "</g>\n";
    const Point inside{at.x + (box.size.width - box.layout.size.width) / 2, at.y + box.head};
    for (std::size_t i = 0; i < box.bundles.size(); ++i) line(box.bundles[i], box.layout.edges[i], inside);
    for (std::size_t i = 0; i < box.children.size(); ++i) {
      const Point corner{inside.x + box.layout.nodes[i].x, inside.y + box.layout.nodes[i].y};
      box.children[i].children.empty() ? leaf(box, i, corner) : frame(box.children[i], corner, depth + 1);
    }
    for (std::size_t i = 0; i < box.bundles.size(); ++i) label(box.bundles[i], box.layout.edges[i], inside);
  }

  void leaf(const Box& parent, std::size_t index, Point at) {
    const Box& box = parent.children[index];
    const State& state = tables_.states[box.state];
    out_ += fmt::format("<g class=\"{}\" data-state=\"{}\">", class_of(box.state), escaped(state.id));
    const double round = state.kind == StateKind::final_state ? box.size.height / 2 : 8;
    rect("state", at, box.size, round);
    if (state.kind == StateKind::final_state)
      rect("ring", {at.x + 3, at.y + 3}, {box.size.width - 6, box.size.height - 6}, round - 3);
    if (tables_.states[parent.state].initial == box.state)
      out_ += fmt::format("<circle cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"4\" fill=\"#334155\"/>", at.x, at.y);
    words(box, at, "title", true);
    out_ += "</g>\n";
  }

  void rect(std::string_view kind, Point at, Size size, double round) {
    out_ +=
        fmt::format("<rect class=\"{}\" x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\" rx=\"{:.1f}\"/>",
                    kind, at.x, at.y, size.width, size.height, round);
  }

  [[nodiscard]] std::string_view class_of(StateIndex state) const {
    if (state == way_.last) return "last";
    return way_.passed.contains(state) ? "passed" : "plain";
  }

  void words(const Box& box, Point at, std::string_view kind, bool centred) {
    const double x = centred ? at.x + box.size.width / 2 : at.x + padding;
    double y = at.y + 19;
    text(kind, {x, y}, title_of(tables_, box.state, language_), centred);
    for (const std::string& note : box.notes) text("note", {x, y += line_height}, note, centred);
  }

  void text(std::string_view kind, Point at, std::string_view words, bool centred) {
    out_ += fmt::format("<text class=\"{}\" x=\"{:.1f}\" y=\"{:.1f}\"{}>{}</text>", kind, at.x, at.y,
                        centred ? " text-anchor=\"middle\"" : "", escaped(words));
  }

  void line(const Bundle& bundle, const EdgePath& path, Point origin) {
    std::string curve =
        fmt::format("M{:.1f} {:.1f}", origin.x + path.points.front().x, origin.y + path.points.front().y);
    for (std::size_t i = 1; i < path.points.size(); ++i) {
      const Point from{origin.x + path.points[i - 1].x, origin.y + path.points[i - 1].y};
      const Point to{origin.x + path.points[i].x, origin.y + path.points[i].y};
      const double bend = (from.y + to.y) / 2;
      curve += fmt::format("C{:.1f} {:.1f} {:.1f} {:.1f} {:.1f} {:.1f}", from.x, bend, to.x, bend, to.x, to.y);
    }
    out_ += fmt::format("<g class=\"{}\"><path class=\"way\" d=\"{}\" marker-end=\"url(#{})\"/></g>\n",
                        bundle.taken ? "taken" : "plain", curve, bundle.taken ? "kefu-taken-tip" : "kefu-tip");
  }

  /// Which of several transitions was taken cannot be told, so only a single one has its words highlighted.
  void label(const Bundle& bundle, const EdgePath& path, Point origin) {
    if (bundle.lines.empty()) return;
    out_ += fmt::format("<g class=\"{}\">", bundle.taken && bundle.lines.size() == 1 ? "taken" : "plain");
    double y = origin.y + path.label.y - line_height * (static_cast<double>(bundle.lines.size()) - 1) / 2 + 4;
    for (const std::string& words : bundle.lines) {
      const double width = text_width(words, label_size) + 4;
      rect("patch", {origin.x + path.label.x - width / 2, y - 11}, {width, line_height}, 3);
      text("label", {origin.x + path.label.x, y}, words, true);
      y += line_height;
    }
    out_ += "</g>\n";
  }

  const Tables& tables_;
  Language language_;
  const Way& way_;
  std::string out_;
};

}  // namespace
}  // namespace flow

std::string svg(const Chart& chart, Language language, std::span<const std::string> visited) {
  const flow::Way way = flow::find_way(chart.tables(), visited);
  const flow::Box box = flow::Measurer(chart.tables(), language, way).measure(flow::root);
  return flow::Drawer(chart.tables(), language, way).draw(box);
}

}  // namespace kefu
