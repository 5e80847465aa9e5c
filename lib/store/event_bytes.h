#pragma once

#include <kefu/facts/event.h>

#include <optional>
#include <string>
#include <string_view>

namespace kefu {

/// An event as two JSON objects: what anybody may read, and what is the customer's own.
struct EventBytes {
  std::string body;
  std::string personal;  ///< empty if the event has no personal member, or none that says anything
};

[[nodiscard]] EventBytes split(const Event& event);

/// The event again. Without its personal members (an erased customer's) they are empty, and a text that must be there
/// reads "".
///
/// Throws  InvalidArgument with the codes of from_json
[[nodiscard]] Event join(std::string_view body, std::string_view personal, bool erased);

}  // namespace kefu
