#pragma once

#include "enums.h"
#include "place.h"
#include "scalars.h"
#include "wrap.h"

#include <kefu/base/json.h>
#include <kefu/base/time_zone.h>

#include <filesystem>

namespace kefu::python {

/// How a C++ type crosses into Python and back: the one place that knows, for members, arguments and results alike.
///
/// Python text stands for ids, digests and every other TextValue; an enumerator's name for the enumerator. Sequences
/// leave as tuples and maps as read-only mappings, because what leaves is a copy that nobody should edit in vain.
/// `taken` and `given` are the annotations of what comes in and of what goes out.
template <class T>
struct Convert {
  static T from_python(py::handle given, const Place& place);
  static py::object to_python(const T& value);
  static std::string taken();
  static std::string given();
};

namespace detail {

template <class T>
constexpr bool is_plain_integer = std::is_integral_v<T> && !std::is_same_v<T, bool>;

template <class T>
T integer_from_python(py::handle given, const Place& place) {
  return static_cast<T>(read_integer(given, place, static_cast<std::int64_t>(std::numeric_limits<T>::min()),
                                     std::in_range<std::int64_t>(std::numeric_limits<T>::max())
                                         ? static_cast<std::int64_t>(std::numeric_limits<T>::max())
                                         : std::numeric_limits<std::int64_t>::max()));
}

template <class T>
std::vector<T> vector_from_python(py::handle given, const Place& place) {
  const py::tuple items = read_sequence(given, place, Convert<std::vector<T>>::taken());
  std::vector<T> values;
  values.reserve(items.size());
  for (std::size_t i = 0; i < items.size(); ++i) values.push_back(Convert<T>::from_python(items[i], place.item(i)));
  return values;
}

template <class Key, class T>
std::map<Key, T> map_from_python(py::handle given, const Place& place) {
  std::map<Key, T> values;
  for (const auto& [key, value] : read_mapping(given, place, Convert<std::map<Key, T>>::taken())) {
    const std::string name = py::str(key);
    const Place here = place.member(name);
    values.insert_or_assign(Convert<Key>::from_python(key, here), Convert<T>::from_python(value, here));
  }
  return values;
}

/// Whether a Python object is what the type's values leave as; tells the alternatives of a variant apart.
template <class T>
bool is_like(py::handle given) {
  if constexpr (Described<T>)
    return is_instance(typeid(T), given);
  else if constexpr (DescribedEnum<T>)
    return py::isinstance(given, enum_table<T>->type);
  else if constexpr (std::is_same_v<T, bool>)
    return PyBool_Check(given.ptr());
  else if constexpr (is_plain_integer<T>)
    return PyLong_Check(given.ptr()) && !PyBool_Check(given.ptr());
  else if constexpr (std::is_same_v<T, double>)
    return PyFloat_Check(given.ptr());
  else
    return PyUnicode_Check(given.ptr());
}

template <class... T>
std::variant<T...> variant_from_python(py::handle given, const Place& place) {
  std::optional<std::variant<T...>> value;
  ((void)(!value && is_like<T>(given) && (value = Convert<T>::from_python(given, place), true)), ...);
  if (!value) wrong_type(given, place, Convert<std::variant<T...>>::taken());
  return *std::move(value);
}

template <class T>
struct OfVariant;
template <class... T>
struct OfVariant<std::variant<T...>> {
  static constexpr auto from_python = &variant_from_python<T...>;
  static std::string taken() { return join({Convert<T>::taken()...}); }
  static std::string given() { return join({Convert<T>::given()...}); }
  static std::string join(std::initializer_list<std::string> names) {
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "" : " | ") + name;
    return text;
  }
};

template <class T>
std::string value_annotation() {
  if constexpr (std::is_same_v<T, bool>)
    return "bool";
  else if constexpr (is_plain_integer<T>)
    return "int";
  else if constexpr (std::is_floating_point_v<T>)
    return "float";
  else if constexpr (std::is_same_v<T, Instant>)
    return "datetime.datetime";
  else if constexpr (std::is_same_v<T, Duration>)
    return "datetime.timedelta";
  else if constexpr (std::is_same_v<T, Date>)
    return "datetime.date";
  else if constexpr (TextValue<T> || std::is_convertible_v<T, std::string_view>)
    return "str";
  else
    return std::string(python_name<T>);
}

}  // namespace detail

/// Paths come as str or as any os.PathLike.
template <>
struct Convert<std::filesystem::path> {
  static std::filesystem::path from_python(py::handle given, const Place& place) { return read_path(given, place); }
  static py::object to_python(const std::filesystem::path& path) { return text_of(path.string()); }
  static std::string taken() { return "str | os.PathLike[str]"; }
};

template <class T>
T Convert<T>::from_python(py::handle given, const Place& place) {
  if constexpr (std::is_same_v<T, bool>)
    return read_bool(given, place);
  else if constexpr (detail::is_plain_integer<T>)
    return detail::integer_from_python<T>(given, place);
  else if constexpr (std::is_same_v<T, double>)
    return read_double(given, place);
  else if constexpr (std::is_same_v<T, std::string>)
    return std::string(read_text(given, place));
  else if constexpr (std::is_same_v<T, Instant>)
    return read_instant(given, place);
  else if constexpr (std::is_same_v<T, Duration>)
    return read_duration(given, place);
  else if constexpr (std::is_same_v<T, Date>)
    return read_date(given, place);
  else if constexpr (TextValue<T>)
    return parsed(place, [text = read_text_of(given, place)] { return T::parse(text); });
  else if constexpr (DescribedEnum<T>)
    return static_cast<T>(read_enumerator(*enum_table<T>, given, place));
  else if constexpr (is_optional<T>)
    return given.is_none() ? T() : T(Convert<typename T::value_type>::from_python(given, place));
  else if constexpr (is_vector<T>)
    return detail::vector_from_python<typename T::value_type>(given, place);
  else if constexpr (is_map<T>)
    return detail::map_from_python<typename T::key_type, typename T::mapped_type>(given, place);
  else if constexpr (is_variant<T>)
    return detail::OfVariant<T>::from_python(given, place);
  else
    return *static_cast<const T*>(unwrap(typeid(T), given, place, python_name<T>));
}

template <class T>
py::object Convert<T>::to_python(const T& value) {
  if constexpr (std::is_same_v<T, bool>)
    return py::bool_(value);
  else if constexpr (detail::is_plain_integer<T>)
    return py::int_(value);
  else if constexpr (std::is_floating_point_v<T>)
    return py::float_(value);
  else if constexpr (std::is_same_v<T, Instant>)
    return datetime_of(value);
  else if constexpr (std::is_same_v<T, Duration>)
    return timedelta_of(value);
  else if constexpr (std::is_same_v<T, Date>)
    return date_of(value);
  else if constexpr (TextValue<T>)
    return text_of(value.text());
  else if constexpr (std::is_convertible_v<const T&, std::string_view>)
    return text_of(value);
  else if constexpr (DescribedEnum<T>)
    return enumerator(*enum_table<T>, static_cast<int>(value));
  else if constexpr (is_optional<T>)
    return value ? Convert<typename T::value_type>::to_python(*value) : py::none();
  else if constexpr (is_variant<T>)
    return std::visit([]<class A>(const A& held) { return Convert<A>::to_python(held); }, value);
  else if constexpr (is_vector<T>) {
    py::tuple items(value.size());
    for (std::size_t i = 0; i < value.size(); ++i) items[i] = Convert<typename T::value_type>::to_python(value[i]);
    return items;
  } else if constexpr (is_map<T>) {
    py::dict items;
    for (const auto& [key, item] : value)
      items[Convert<typename T::key_type>::to_python(key)] = Convert<typename T::mapped_type>::to_python(item);
    return read_only(items);
  } else {
    return wrap(typeid(T), new T(value));
  }
}

template <class T>
std::string Convert<T>::taken() {
  if constexpr (is_optional<T>)
    return Convert<typename T::value_type>::taken() + " | None";
  else if constexpr (is_vector<T>)
    return "collections.abc.Iterable[" + Convert<typename T::value_type>::taken() + "]";
  else if constexpr (is_map<T>)
    return "collections.abc.Mapping[" + Convert<typename T::key_type>::given() + ", " +
           Convert<typename T::mapped_type>::taken() + "]";
  else if constexpr (is_variant<T>)
    return tag_key<T> == "type" ? "Event" : detail::OfVariant<T>::taken();
  else if constexpr (std::is_same_v<T, Instant>)
    return "datetime.datetime | int";
  else if constexpr (std::is_same_v<T, Duration>)
    return "datetime.timedelta | str";
  else if constexpr (std::is_same_v<T, Date>)
    return "datetime.date | str";
  else if constexpr (std::is_same_v<T, TimeZone>)
    return "str | zoneinfo.ZoneInfo";
  else if constexpr (DescribedEnum<T>)
    return std::string(python_name<T>) + " | str";
  else
    return detail::value_annotation<T>();
}

template <class T>
std::string Convert<T>::given() {
  if constexpr (is_optional<T>)
    return Convert<typename T::value_type>::given() + " | None";
  else if constexpr (is_vector<T>)
    return "tuple[" + Convert<typename T::value_type>::given() + ", ...]";
  else if constexpr (is_map<T>)
    return "collections.abc.Mapping[" + Convert<typename T::key_type>::given() + ", " +
           Convert<typename T::mapped_type>::given() + "]";
  else if constexpr (is_variant<T>)
    return tag_key<T> == "type" ? "Event" : detail::OfVariant<T>::given();
  else
    return detail::value_annotation<T>();
}

}  // namespace kefu::python
