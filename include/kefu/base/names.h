#pragma once

#include <kefu/base/error.h>

#include <boost/describe.hpp>
#include <boost/mp11.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace kefu {

template <class T>
concept DescribedEnum = std::is_enum_v<T> && boost::describe::has_describe_enumerators<T>::value;

/// The name of a type without its namespaces: "Severity".
template <class T>
[[nodiscard]] constexpr std::string_view type_name() noexcept {
  std::string_view text = __PRETTY_FUNCTION__;  // "... [with T = kefu::Severity; ...]" or "... [T = kefu::Severity]"
  text.remove_prefix(text.find("T = ") + 4);
  text = text.substr(0, text.find_first_of(";]"));
  if (const auto colon = text.rfind(':'); colon != std::string_view::npos) text.remove_prefix(colon + 1);
  return text;
}

/// A type's name as JSON and SQL spell it: "message_received" for MessageReceived.
[[nodiscard]] std::string snake_case(std::string_view pascal_case);

/// The code of an enumerator: the word that C++, Python, JSON and SQL all use.
///
/// Enum    an enumeration described by BOOST_DESCRIBE_ENUM
/// Throws  nothing; a value outside the enumeration gives "?"
template <DescribedEnum Enum>
[[nodiscard]] std::string_view name_of(Enum value) noexcept {
  return boost::describe::enum_to_string(value, "?");
}

/// All codes of an enumeration, in declaration order, joined by ", ".
template <DescribedEnum Enum>
[[nodiscard]] std::string names_of() {
  std::string names;
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<Enum>>([&](auto enumerator) {
    if (!names.empty()) names += ", ";
    names += enumerator.name;
  });
  return names;
}

/// The enumerator with the given code, if there is one.
template <DescribedEnum Enum>
[[nodiscard]] std::optional<Enum> find_enumerator(std::string_view name) noexcept {
  std::optional<Enum> found;
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<Enum>>([&](auto enumerator) {
    if (name == enumerator.name) found = enumerator.value;
  });
  return found;
}

namespace detail {
[[noreturn]] void unknown_name(std::string_view type, std::string_view name, const std::string& names);
}

/// The enumerator with the given code.
///
/// Throws  InvalidArgument `enum.unknown_name`, listing the codes that exist
template <DescribedEnum Enum>
[[nodiscard]] Enum enumerator_named(std::string_view name) {
  if (const auto found = find_enumerator<Enum>(name)) return *found;
  detail::unknown_name(type_name<Enum>(), name, names_of<Enum>());
}

}  // namespace kefu
