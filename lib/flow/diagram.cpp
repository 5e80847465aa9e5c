#include <kefu/flow/diagram.h>

#include "flow/picture.h"

#include <fmt/format.h>

#include <algorithm>

namespace kefu {
namespace {

using flow::State;
using flow::StateIndex;
using flow::Tables;
using flow::Transition;

std::string replaced(std::string text, std::string_view what, std::string_view with) {
  for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += with.size())
    text.replace(at, what.size(), with);
  return text;
}

/// Ids become words that both languages of pictures take.
std::string word(std::string_view id) {
  std::string text = "s_";
  for (const char c : id) text += std::isalnum(static_cast<unsigned char>(c)) ? c : '_';
  return text;
}

std::vector<StateIndex> children_of(const Tables& tables, StateIndex parent) {
  std::vector<StateIndex> children;
  for (StateIndex state = static_cast<StateIndex>(parent + 1); state <= tables.states[parent].last; ++state)
    if (tables.states[state].parent == parent) children.push_back(state);
  return children;
}

std::string label_or_dash(const Tables& tables, const Transition& transition, Language language) {
  const std::string label = flow::label_of(tables, transition, language);
  return label.empty() ? "-" : label;
}

class MermaidWriter {
 public:
  MermaidWriter(const Tables& tables, Language language) : tables_(tables), language_(language) {}

  std::string write() {
    out_ = "stateDiagram-v2\n";
    inside(flow::root, "  ");
    for (const Transition& transition : tables_.transitions) arrow(transition);
    return std::move(out_);
  }

 private:
  void inside(StateIndex parent, const std::string& indent) {
    const State& outer = tables_.states[parent];
    if (outer.kind == StateKind::compound)
      out_ += fmt::format("{}[*] --> {}\n", indent, word(tables_.states[outer.initial].id));
    bool is_first = true;
    for (const StateIndex child : children_of(tables_, parent)) {
      if (outer.kind == StateKind::parallel && !std::exchange(is_first, false)) out_ += indent + "--\n";
      state(child, indent);
    }
  }

  void state(StateIndex index, const std::string& indent) {
    const State& state = tables_.states[index];
    const std::string title = replaced(flow::title_of(tables_, index, language_), "\"", "'");
    out_ += fmt::format("{}state \"{}\" as {}", indent, title, word(state.id));
    if (state.last == index) {
      out_ += "\n";
    } else {
      out_ += " {\n";
      inside(index, indent + "  ");
      out_ += indent + "}\n";
    }
    if (state.kind == StateKind::final_state) out_ += fmt::format("{}{} --> [*]\n", indent, word(state.id));
  }

  /// A colon or semicolon would end the label early.
  void arrow(const Transition& transition) {
    std::string label = label_or_dash(tables_, transition, language_);
    label = replaced(replaced(label, ":", " -"), ";", ",");
    const StateIndex target = transition.target.value_or(transition.source);
    out_ += fmt::format("  {} --> {} : {}{}\n", word(tables_.states[transition.source].id),
                        word(tables_.states[target].id), label, transition.target ? "" : " ↺");
  }

  const Tables& tables_;
  Language language_;
  std::string out_;
};

class DotWriter {
 public:
  DotWriter(const Tables& tables, Language language) : tables_(tables), language_(language) {}

  std::string write() {
    out_ = fmt::format(
        "digraph {} {{\n  compound=true;\n  label={};\n  node [shape=box, style=rounded];\n"
        "  start [shape=point, label=\"\"];\n  start -> {};\n",
        word(tables_.definition.id), quoted(tables_.definition.title.in(language_)), leaf(flow::root));
    for (const StateIndex state : children_of(tables_, flow::root)) node(state, "  ");
    for (const Transition& transition : tables_.transitions) arrow(transition);
    return std::move(out_) + "}\n";
  }

 private:
  static std::string quoted(const std::string& text) {
    return "\"" + replaced(replaced(text, "\\", "\\\\"), "\"", "\\\"") + "\"";
  }

  void node(StateIndex index, const std::string& indent) {
    const State& state = tables_.states[index];
    const std::string title = quoted(flow::title_of(tables_, index, language_));
    if (state.last == index) {
      const std::string_view shape = state.kind == StateKind::final_state ? ", peripheries=2" : "";
      out_ += fmt::format("{}{} [label={}{}];\n", indent, word(state.id), title, shape);
      return;
    }
    out_ += fmt::format("{}subgraph cluster_{} {{\n{}  label={};\n", indent, word(state.id), indent, title);
    for (const StateIndex child : children_of(tables_, index)) node(child, indent + "  ");
    out_ += indent + "}\n";
  }

  /// Graphviz draws arrows between nodes only; those of a frame are cut at its border.
  [[nodiscard]] std::string leaf(StateIndex index) const {
    while (tables_.states[index].last != index) index = static_cast<StateIndex>(index + 1);
    return word(tables_.states[index].id);
  }

  void arrow(const Transition& transition) {
    const StateIndex target = transition.target.value_or(transition.source);
    std::string cut;
    if (tables_.states[transition.source].last != transition.source)
      cut += ", ltail=cluster_" + word(tables_.states[transition.source].id);
    if (tables_.states[target].last != target && target != transition.source)
      cut += ", lhead=cluster_" + word(tables_.states[target].id);
    out_ += fmt::format("  {} -> {} [label={}{}{}];\n", leaf(transition.source), leaf(target),
                        quoted(label_or_dash(tables_, transition, language_)), cut,
                        transition.target ? "" : ", style=dotted");
  }

  const Tables& tables_;
  Language language_;
  std::string out_;
};

}  // namespace

std::string mermaid(const Chart& chart, Language language) { return MermaidWriter(chart.tables(), language).write(); }

std::string dot(const Chart& chart, Language language) { return DotWriter(chart.tables(), language).write(); }

}  // namespace kefu
