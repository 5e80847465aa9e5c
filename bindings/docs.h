#pragma once

#include <string>
#include <string_view>

namespace kefu::python {

/// What the public headers say of a type, a member or a function: "Estimate", "Estimate.low", "nps", "Desk.append".
/// Taken from their doc comments when the module is built, so that both languages say the same. Empty: they are silent.
[[nodiscard]] std::string doc_of(std::string_view name);

}  // namespace kefu::python
