#pragma once

#include "judge/reading.h"

#include <kefu/facts/verdict.h>

#include <string_view>

namespace kefu {

/// What a customer's text signals about an objection; the digest is left to the caller.
[[nodiscard]] ObjectionVerdict decide_objection(const Lexicon& lexicon, std::string_view text, Reading& reading);

}  // namespace kefu
