#pragma once

#include <kefu/base/instant.h>
#include <kefu/base/json_value.h>
#include <kefu/base/names.h>

#include <array>
#include <functional>
#include <limits>
#include <map>
#include <span>
#include <utility>
#include <variant>
#include <vector>

namespace kefu {

/// A value whose members are told to BOOST_DESCRIBE_STRUCT: JSON, Python and tables derive from that one list.
///
/// How a member's type decides its JSON:
///   optional, vector, map, bool   may be missing when read; left out when empty or false, if that is the default
///   every other type              always written; missing is an error, unless the struct is `defaulted`
template <class T>
concept Described = boost::describe::has_describe_members<T>::value && !std::is_enum_v<T>;

template <class T>
using Members = boost::describe::describe_members<T, boost::describe::mod_public>;

/// A type that JSON holds as text: ids, instants, currencies, digests.
template <class T>
concept TextValue = requires(const T& value, std::string_view text) {
  { value.text() } -> std::convertible_to<std::string>;
  { T::parse(text) } -> std::convertible_to<T>;
};

/// Specialise as true for a struct whose every member has a sensible default (policies, options): no member is
/// required.
template <class T>
inline constexpr bool defaulted = false;

/// Specialise with the key that names the alternative inside the object ({"type": "order_paid", ...}).
/// Empty: an object of one key, which names the alternative ({"below": {...}}).
template <class Variant>
inline constexpr std::string_view tag_key = {};

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;
template <class T>
inline constexpr bool is_vector = false;
template <class T>
inline constexpr bool is_vector<std::vector<T>> = true;
template <class T>
inline constexpr bool is_map = false;
template <class Key, class T>
inline constexpr bool is_map<std::map<Key, T>> = true;
template <class T>
inline constexpr bool is_variant = false;
template <class... T>
inline constexpr bool is_variant<std::variant<T...>> = true;

template <class T>
inline constexpr bool may_be_missing = is_optional<T> || is_vector<T> || is_map<T> || std::is_same_v<T, bool>;

/// Writes a value. Members in the order of their list, so that equal values give equal bytes.
template <class T>
void write(JsonWriter& out, const T& value);

/// Reads into `target`, which keeps its value where the document is silent. Problems go to `findings`; reading goes on,
/// so that all of them are told at once.
template <class T>
void read(T& target, const JsonValue& json, const JsonPath& path, JsonFindings& findings);

/// One member of a described struct, whatever its type: reached through the struct's address.
struct Field {
  const char* name;
  bool required;
  bool (*is_empty)(const void* value);
  void (*write)(JsonWriter& out, const void* value);
  void (*read)(void* value, const JsonValue& json, const JsonPath& path, JsonFindings& findings);
};

/// All that JSON needs of a described struct; one small table a type, so that the code that walks it is compiled once.
struct Shape {
  std::string_view type;
  std::span<const Field> fields;
};

/// The table of a described struct.
template <Described T>
const Shape& shape_of();

namespace detail {

void write_fields(JsonWriter& out, const Shape& shape, const void* value);
void write_members(JsonWriter& out, const Shape& shape, const void* value);  // without the braces
void read_fields(void* target, const Shape& shape, const JsonValue& json, const JsonPath& path, JsonFindings& findings,
                 std::string_view ignored_key = {});
void read_text(const JsonValue& json, const JsonPath& path, JsonFindings& findings, std::string_view wanted,
               const std::function<void(std::string_view)>& use);
bool read_kind(const JsonValue& json, JsonKind kind, std::string_view wanted, const JsonPath& path,
               JsonFindings& findings);
void read_integer(std::int64_t& target, std::int64_t low, std::int64_t high, const JsonValue& json,
                  const JsonPath& path, JsonFindings& findings);
void read_double(double& target, const JsonValue& json, const JsonPath& path, JsonFindings& findings);
const JsonValue* read_tag(const JsonValue& json, std::string_view key, std::string& tag, const JsonPath& path,
                          JsonFindings& findings);
void unknown_alternative(const std::string& tag, const std::string& known, const JsonValue& json, const JsonPath& path,
                         JsonFindings& findings);

/// A variant is called by the key that tells its alternatives apart, not by all of them.
template <class T>
constexpr std::string_view name_in_errors() {
  if constexpr (is_variant<T>)
    return tag_key<T>.empty() ? std::string_view("value") : tag_key<T>;
  else
    return type_name<T>();
}

template <class T>
bool is_empty(const T& value) {
  if constexpr (is_optional<T>)
    return !value.has_value();
  else if constexpr (is_vector<T> || is_map<T>)
    return value.empty();
  else if constexpr (std::is_same_v<T, bool>)
    return !value;
  else
    return false;
}

template <class T, class Descriptor>
Field field_of() {
  using Type = std::remove_cvref_t<decltype(std::declval<T&>().*Descriptor::pointer)>;
  return {
      Descriptor::name, !defaulted<T> && !may_be_missing<Type>,
      [](const void* value) {
        if constexpr (!may_be_missing<Type>) return false;
        static const bool empty_by_default = is_empty(T{}.*Descriptor::pointer);
        return empty_by_default && is_empty(static_cast<const T*>(value)->*Descriptor::pointer);
      },
      [](JsonWriter& out, const void* value) { kefu::write(out, static_cast<const T*>(value)->*Descriptor::pointer); },
      [](void* value, const JsonValue& json, const JsonPath& path, JsonFindings& findings) {
        kefu::read(static_cast<T*>(value)->*Descriptor::pointer, json, path, findings);
      }};
}

template <class Variant>
std::string alternatives() {
  std::string names;
  boost::mp11::mp_for_each<boost::mp11::mp_transform<boost::mp11::mp_identity, Variant>>([&]<class I>(I) {
    if (!names.empty()) names += ", ";
    names += snake_case(type_name<typename I::type>());
  });
  return names;
}

template <class Variant>
void read_variant(Variant& target, const JsonValue& json, const JsonPath& path, JsonFindings& findings) {
  constexpr std::string_view key = tag_key<Variant>;
  std::string tag;
  const JsonValue* body = read_tag(json, key, tag, path, findings);
  if (!body) return;
  bool known = false;
  boost::mp11::mp_for_each<boost::mp11::mp_transform<boost::mp11::mp_identity, Variant>>([&]<class I>(I) {
    using Alternative = typename I::type;
    if (known || tag != snake_case(type_name<Alternative>())) return;
    known = true;
    Alternative value{};
    if constexpr (key.empty())
      kefu::read(value, *body, path / tag, findings);
    else
      read_fields(&value, shape_of<Alternative>(), *body, path, findings, key);
    target = std::move(value);
  });
  if (!known) unknown_alternative(tag, alternatives<Variant>(), json, path, findings);
}

template <class Variant>
void write_variant(JsonWriter& out, const Variant& value) {
  std::visit(
      [&]<class Alternative>(const Alternative& alternative) {
        const std::string tag = snake_case(type_name<Alternative>());
        out.begin_object();
        if constexpr (tag_key<Variant>.empty()) {
          out.key(tag);
          kefu::write(out, alternative);
        } else {
          out.key(tag_key<Variant>);
          out.text(tag);
          write_members(out, shape_of<Alternative>(), &alternative);
        }
        out.end_object();
      },
      value);
}

template <class T>
void read_vector(std::vector<T>& target, const JsonValue& json, const JsonPath& path, JsonFindings& findings) {
  if (!read_kind(json, JsonKind::array, "a list", path, findings)) return;
  target.assign(json.items.size(), T{});
  for (std::size_t i = 0; i < target.size(); ++i) {
    T item{};
    kefu::read(item, json.items[i], path / i, findings);
    target[i] = std::move(item);
  }
}

template <class Key, class T>
void read_map(std::map<Key, T>& target, const JsonValue& json, const JsonPath& path, JsonFindings& findings) {
  if (!read_kind(json, JsonKind::object, "an object", path, findings)) return;
  target.clear();
  for (const auto& [name, item] : json.members) {
    const JsonPath here = path / name;
    T value{};
    kefu::read(value, item, here, findings);
    if constexpr (DescribedEnum<Key> || TextValue<Key>) {
      JsonValue key;
      key.kind = JsonKind::string;
      key.text = name;
      key.line = item.line;
      Key parsed{};
      kefu::read(parsed, key, here, findings);
      target.insert_or_assign(parsed, std::move(value));
    } else {
      target.insert_or_assign(Key(name), std::move(value));
    }
  }
}

template <class Key>
std::string key_text(const Key& key) {
  if constexpr (DescribedEnum<Key>)
    return std::string(name_of(key));
  else if constexpr (TextValue<Key>)
    return key.text();
  else
    return std::string(key);
}

}  // namespace detail

template <Described T>
const Shape& shape_of() {
  static const auto fields = []<class... D>(boost::mp11::mp_list<D...>) {
    return std::array<Field, sizeof...(D)>{detail::field_of<T, D>()...};
  }(boost::mp11::mp_rename<Members<T>, boost::mp11::mp_list>());
  static const Shape shape{type_name<T>(), fields};
  return shape;
}

template <class T>
void write(JsonWriter& out, const T& value) {
  if constexpr (Described<T>)
    detail::write_fields(out, shape_of<T>(), &value);
  else if constexpr (DescribedEnum<T>)
    out.text(name_of(value));
  else if constexpr (TextValue<T>)
    out.text(value.text());
  else if constexpr (std::is_same_v<T, Duration>)
    out.text(duration_text(value));
  else if constexpr (std::is_same_v<T, bool>)
    out.boolean(value);
  else if constexpr (std::is_integral_v<T>)
    out.integer(static_cast<std::int64_t>(value));
  else if constexpr (std::is_same_v<T, double>)
    out.number(value);
  else if constexpr (std::is_convertible_v<const T&, std::string_view>)
    out.text(value);
  else if constexpr (is_optional<T>)
    value ? kefu::write(out, *value) : out.null();
  else if constexpr (is_variant<T>)
    detail::write_variant(out, value);
  else if constexpr (is_vector<T>) {
    out.begin_array();
    for (const auto& item : value) kefu::write(out, item);
    out.end_array();
  } else {
    static_assert(is_map<T>, "no JSON form: describe the struct or the enumeration");
    out.begin_object();
    for (const auto& [key, item] : value) {
      out.key(detail::key_text(key));
      kefu::write(out, item);
    }
    out.end_object();
  }
}

template <class T>
void read(T& target, const JsonValue& json, const JsonPath& path, JsonFindings& findings) {
  if constexpr (Described<T>) {
    detail::read_fields(&target, shape_of<T>(), json, path, findings);
  } else if constexpr (DescribedEnum<T>) {
    detail::read_text(json, path, findings, "a name",
                      [&](std::string_view text) { target = enumerator_named<T>(text); });
  } else if constexpr (TextValue<T>) {
    detail::read_text(json, path, findings, "text", [&](std::string_view text) { target = T::parse(text); });
  } else if constexpr (std::is_same_v<T, Duration>) {
    detail::read_text(json, path, findings, "a duration such as \"30min\"",
                      [&](std::string_view text) { target = parse_duration(text); });
  } else if constexpr (std::is_same_v<T, bool>) {
    if (detail::read_kind(json, JsonKind::boolean, "true or false", path, findings)) target = json.boolean;
  } else if constexpr (std::is_integral_v<T>) {
    std::int64_t value = static_cast<std::int64_t>(target);
    detail::read_integer(value, static_cast<std::int64_t>(std::numeric_limits<T>::min()),
                         std::in_range<std::int64_t>(std::numeric_limits<T>::max())
                             ? static_cast<std::int64_t>(std::numeric_limits<T>::max())
                             : std::numeric_limits<std::int64_t>::max(),
                         json, path, findings);
    target = static_cast<T>(value);
  } else if constexpr (std::is_same_v<T, double>) {
    detail::read_double(target, json, path, findings);
  } else if constexpr (std::is_same_v<T, std::string>) {
    detail::read_text(json, path, findings, "text", [&](std::string_view text) { target = text; });
  } else if constexpr (is_optional<T>) {
    if (json.kind == JsonKind::null) {
      target.reset();
    } else {
      typename T::value_type value = target.value_or(typename T::value_type{});
      kefu::read(value, json, path, findings);
      target = std::move(value);
    }
  } else if constexpr (is_variant<T>) {
    detail::read_variant(target, json, path, findings);
  } else if constexpr (is_vector<T>) {
    detail::read_vector(target, json, path, findings);
  } else {
    static_assert(is_map<T>, "no JSON form: describe the struct or the enumeration");
    detail::read_map(target, json, path, findings);
  }
}

/// A value as compact JSON.
template <class T>
[[nodiscard]] std::string to_json(const T& value) {
  JsonWriter out;
  write(out, value);
  return std::move(out).take();
}

/// The value that some JSON holds; what to_json wrote comes back equal, doubles too.
///
/// Throws  InvalidArgument with the code of the first finding and all findings in its text, each with line and JSON
///         pointer: `json.syntax`, `json.duplicate_key`, `json.unknown_key`, `json.missing`, `json.type`, `json.range`,
///         or the code of the member's own reader (`enum.unknown_name`, `instant.format`, ...)
template <class T>
[[nodiscard]] T from_json(std::string_view text) {
  const JsonValue json = parse_json(text);
  T value{};
  JsonFindings findings;
  read(value, json, JsonPath(), findings);
  findings.throw_if_any(detail::name_in_errors<T>());
  return value;
}

}  // namespace kefu
