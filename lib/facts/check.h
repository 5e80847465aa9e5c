#pragma once

#include <kefu/facts/event.h>

#include <optional>
#include <string>
#include <string_view>

/// The checks that every event passes, member by member, whatever its type.
namespace kefu {

void require_not_negative(std::string_view type, const std::string& id, std::string_view member, std::int64_t value);
void require_grade(std::string_view type, const std::string& id, std::string_view member,
                   const std::optional<std::int64_t>& value);
void require_id(std::string_view type, const std::string& id, std::string_view member, const std::string& value);
void require_utf8(std::string_view type, const std::string& id, std::string_view member, std::string_view value);
void require_instant(std::string_view type, const std::string& id, std::string_view member, Instant value);

/// The value of an override must be a code of its axis, or empty.
void check_label(const LabelOverridden& event);

template <class T>
void check_value(std::string_view type, const std::string& id, std::string_view member, const T& value) {
  if constexpr (is_optional<T>) {
    if (value) check_value(type, id, member, *value);
  } else if constexpr (is_vector<T>) {
    for (const auto& item : value) check_value(type, id, member, item);
  } else if constexpr (is_id<T>) {
    require_id(type, id, member, value.text());
  } else if constexpr (std::is_same_v<T, Instant>) {
    require_instant(type, id, member, value);
  } else if constexpr (std::is_same_v<T, std::string>) {
    require_utf8(type, id, member, value);
  } else if constexpr (Described<T>) {
    boost::mp11::mp_for_each<Members<T>>(
        [&](auto inner) { check_value(type, id, std::string(member) + "." + inner.name, value.*inner.pointer); });
  }
}

template <class E>
void check_members(const E& event) {
  const std::string type = snake_case(type_name<E>());
  boost::mp11::mp_for_each<Members<E>>(
      [&](auto member) { check_value(type, event.id.text(), member.name, event.*member.pointer); });
}

}  // namespace kefu
