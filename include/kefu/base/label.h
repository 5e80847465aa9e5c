#pragma once

#include <kefu/base/language.h>
#include <kefu/base/names.h>

#include <string_view>

namespace kefu {

/// What people call an enumerator in their language: "价格投诉" for Cause::price (spec: MEC-9).
///
/// The words are data, built into the library: lib/rules/zh/labels.json and lib/rules/en/labels.json.
/// Throws  NotFound `label.unknown` for a value outside the enumeration
template <DescribedEnum Enum>
[[nodiscard]] std::string_view label(Enum value, Language language);

/// The same by the names of the type and of the enumerator: "Cause", "price".
///
/// Throws  NotFound `label.unknown`
[[nodiscard]] std::string_view label(std::string_view type, std::string_view enumerator, Language language);

template <DescribedEnum Enum>
std::string_view label(Enum value, Language language) {
  return label(type_name<Enum>(), name_of(value), language);
}

}  // namespace kefu
