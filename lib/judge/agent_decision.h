#pragma once

#include "judge/reading.h"

#include <kefu/facts/verdict.h>

#include <string_view>

namespace kefu {

/// Lints and acts of an agent's text; the digest is left to the caller.
[[nodiscard]] AgentTextVerdict decide_agent_text(const Lexicon& lexicon, std::string_view text, Reading& reading);

}  // namespace kefu
