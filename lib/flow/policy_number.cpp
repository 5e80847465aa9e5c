#include "flow/policy_number.h"

#include <charconv>
#include <map>
#include <string>

namespace kefu::flow {
namespace {

struct Reader {
  PolicyNumber read;
  bool is_span;
};

template <class Area, class Member>
std::int64_t read_member(const Policy& policy) {
  const auto& value = policy.*Area::pointer.*Member::pointer;
  if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value)>, Duration>)
    return value.count();
  else
    return value;
}

using Readers = std::map<std::string, Reader, std::less<>>;

template <class Area>
void add_area(Readers& readers) {
  using Values = std::remove_cvref_t<decltype(std::declval<Policy>().*Area::pointer)>;
  boost::mp11::mp_for_each<Members<Values>>([&]<class Member>(Member) {
    using Type = std::remove_cvref_t<decltype(std::declval<Values>().*Member::pointer)>;
    constexpr bool is_span = std::is_same_v<Type, Duration>;
    if constexpr (is_span || std::is_same_v<Type, std::int64_t>)
      readers.emplace(std::string(Area::name) + "." + Member::name, Reader{&read_member<Area, Member>, is_span});
  });
}

const Readers& readers() {
  static const Readers all = [] {
    Readers gathered;
    boost::mp11::mp_for_each<Members<Policy>>([&]<class Area>(Area) { add_area<Area>(gathered); });
    return gathered;
  }();
  return all;
}

std::optional<std::int64_t> find_integer(std::string_view text) {
  std::int64_t value = 0;
  const auto [rest, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (problem != std::errc() || rest != text.data() + text.size()) return std::nullopt;
  return value;
}

std::optional<Quantity> find_literal_span(std::string_view text) {
  if (text.empty() || text.front() < '0' || text.front() > '9') return std::nullopt;
  try {
    return Quantity{parse_duration(text).count(), nullptr};
  } catch (const InvalidArgument&) {
    return std::nullopt;
  }
}

std::optional<Quantity> as_quantity(PolicyNumber key) {
  if (!key) return std::nullopt;
  return Quantity{0, key};
}

}  // namespace

PolicyNumber find_policy_number(std::string_view key) {
  const auto found = readers().find(key);
  return found == readers().end() ? nullptr : found->second.read;
}

PolicyNumber find_policy_span(std::string_view key) {
  const auto found = readers().find(key);
  return found == readers().end() || !found->second.is_span ? nullptr : found->second.read;
}

std::optional<Quantity> find_quantity(std::string_view text) {
  if (const auto integer = find_integer(text)) return Quantity{*integer, nullptr};
  if (const auto span = find_literal_span(text)) return span;
  return as_quantity(find_policy_number(text));
}

std::optional<Quantity> find_span(std::string_view text) {
  if (const auto span = find_literal_span(text)) return span;
  return as_quantity(find_policy_span(text));
}

}  // namespace kefu::flow
