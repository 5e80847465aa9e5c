#pragma once

#include "flow/tables.h"

#include <kefu/base/language.h>

#include <set>
#include <string>
#include <vector>

/// What every picture of a chart says, before it is drawn.
namespace kefu::flow {

/// The words on a transition: its own title, else that of its signal, else nothing.
[[nodiscard]] std::string label_of(const Tables& tables, const Transition& transition, Language language);

[[nodiscard]] const std::string& title_of(const Tables& tables, StateIndex state, Language language);

/// Texts of which equal ones became one: "refused ×3".
[[nodiscard]] std::vector<std::string> counted(const std::vector<std::string>& texts);

/// The way of a case through its chart: the states it passed and the transitions it took, as far as they can be told
/// from the states in which it came to rest.
struct Way {
  std::set<StateIndex> passed;
  std::set<std::size_t> taken;  ///< indices of transitions
  StateIndex last = root;       ///< where it stands; root: nowhere
};
[[nodiscard]] Way find_way(const Tables& tables, std::span<const std::string> visited);

}  // namespace kefu::flow
