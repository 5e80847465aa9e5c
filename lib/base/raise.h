#pragma once

#include <fmt/format.h>
#include <kefu/base/error.h>

#include <utility>

namespace kefu {

/// Throws an error whose wording stands next to the check that found it.
template <class E, class... Args>
[[noreturn]] void raise(const char* code, fmt::format_string<Args...> message, Args&&... args) {
  throw E(code, fmt::format(message, std::forward<Args>(args)...));
}

}  // namespace kefu
