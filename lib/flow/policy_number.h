#pragma once

#include <kefu/facts/policy.h>

#include <cstdint>
#include <optional>
#include <string_view>

namespace kefu::flow {

/// Reads one number of a policy; spans of time in microseconds.
using PolicyNumber = std::int64_t (*)(const Policy& policy);

/// The reader of a policy key such as "obj.max_inquiry"; null: no such key, or its value is no whole number.
[[nodiscard]] PolicyNumber find_policy_number(std::string_view key);

/// The same for keys whose value is a span of time.
[[nodiscard]] PolicyNumber find_policy_span(std::string_view key);

/// A number that a rule names: written out, or a key of the policy.
struct Quantity {
  std::int64_t value = 0;
  PolicyNumber key = nullptr;

  [[nodiscard]] std::int64_t in(const Policy& policy) const { return key ? key(policy) : value; }
};

/// "2", "30min" or a policy key; empty for anything else.
[[nodiscard]] std::optional<Quantity> find_quantity(std::string_view text);

/// "30min" or the key of a policy duration; empty for anything else.
[[nodiscard]] std::optional<Quantity> find_span(std::string_view text);

}  // namespace kefu::flow
