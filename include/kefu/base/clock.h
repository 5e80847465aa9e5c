#pragma once

#include <kefu/base/instant.h>

#include <functional>

namespace kefu {

/// A source of the current time. The library has no other: the host gives one to the desk.
using Clock = std::function<Instant()>;

/// The machine's clock, for hosts that want it. Nothing in the library calls this by itself.
[[nodiscard]] Clock system_clock();

}  // namespace kefu
