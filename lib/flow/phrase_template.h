#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kefu::flow {

/// A text with places to fill: "{title}, thank you for {content}."
struct TemplatePiece {
  bool is_placeholder = false;
  std::string text;  ///< the words, or the placeholder's name
};
using Template = std::vector<TemplatePiece>;

/// Empty where a brace has no partner or a name is empty.
[[nodiscard]] std::optional<Template> parse_template(std::string_view text);

/// The placeholders, each once, in order.
[[nodiscard]] std::vector<std::string> placeholders_of(const Template& text);

/// What is known of a placeholder: a value; "" for a form of address that collapses.
using ValueOf = std::function<std::string(const std::string& placeholder)>;

/// The text with its places filled. Where nothing is left of a form of address, a neighbouring comma goes with it, and
/// the sentence that it began begins with a capital letter.
[[nodiscard]] std::string fill(const Template& text, const ValueOf& value_of);

/// {title} and {name}: how a customer is addressed, which can be unknown.
[[nodiscard]] bool is_address(std::string_view placeholder);

}  // namespace kefu::flow
