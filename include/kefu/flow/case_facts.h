#pragma once

#include <boost/describe.hpp>

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <variant>

/// What a chart may know of a case when it decides: a closed vocabulary, filled by whoever drives the chart.
namespace kefu {

using FactValue = std::variant<bool, std::int64_t, std::string>;

/// The facts of one moment by name. A fact that is absent reads as false, 0 or "".
using CaseFacts = std::map<std::string, FactValue, std::less<>>;

/// Instants are microseconds since 1970 (UTC), spans of time are microseconds.
enum class FactType { boolean, number, text };
BOOST_DESCRIBE_ENUM(FactType, boolean, number, text)

/// One word of the vocabulary.
struct FactRule {
  std::string_view name;  ///< "case.severity": what it belongs to, then its name
  FactType type{};
  std::string_view values;   ///< of a text: the codes it can have, joined by ", "; empty: any
  std::string_view meaning;  ///< one sentence for whoever fills it
};

/// The whole vocabulary, sorted by name.
[[nodiscard]] std::span<const FactRule> fact_vocabulary();

/// The word of that name, or null.
[[nodiscard]] const FactRule* find_fact(std::string_view name);

/// How a fact reads: absent, or held by another type, it is false, 0 or "".
[[nodiscard]] bool read_bool(const CaseFacts& facts, std::string_view name);
[[nodiscard]] std::int64_t read_number(const CaseFacts& facts, std::string_view name);
[[nodiscard]] std::string_view read_text(const CaseFacts& facts, std::string_view name);

/// The value that a fact of the vocabulary has when a chart sets it to some text: "true" of a flag is true, "80" of a
/// number is 80. Other names and texts give the text.
[[nodiscard]] FactValue fact_value(std::string_view name, std::string_view text);

}  // namespace kefu
