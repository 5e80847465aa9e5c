#pragma once

#include <kefu/base/language.h>
#include <kefu/flow/chart.h>

#include <span>
#include <string>

/// Pictures of a chart. Every state and every transition is shown; titles come in the language asked for.
namespace kefu {

/// Mermaid source (stateDiagram-v2).
[[nodiscard]] std::string mermaid(const Chart& chart, Language language);

/// Graphviz source.
[[nodiscard]] std::string dot(const Chart& chart, Language language);

/// A self-contained SVG image with real text, to stand in a page as it is.
///
/// visited  ids of states in the order in which a case went through them; they and the ways between them are
///          highlighted, the last one most. Ids that the chart does not have are ignored
[[nodiscard]] std::string svg(const Chart& chart, Language language, std::span<const std::string> visited = {});

}  // namespace kefu
