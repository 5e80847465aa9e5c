#pragma once

#include <compare>
#include <concepts>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace kefu {

/// The identity of one kind of thing: text chosen by the caller, opaque to kefu.
///
/// Text becomes an id by itself, in designated initialisers too; an id of one kind never becomes an id of another.
template <class Tag>
class Id {
 public:
  using tag_type = Tag;

  Id() = default;
  template <class Text>
    requires std::convertible_to<Text&&, std::string_view>
  Id(Text&& text) : text_(std::string_view(std::forward<Text>(text))) {}  // NOLINT: implicit from text only

  [[nodiscard]] const std::string& text() const noexcept { return text_; }
  [[nodiscard]] bool empty() const noexcept { return text_.empty(); }

  [[nodiscard]] static Id parse(std::string_view text) { return Id(text); }

  bool operator==(const Id&) const = default;
  auto operator<=>(const Id&) const = default;

 private:
  std::string text_;
};

template <class T>
inline constexpr bool is_id = false;
template <class Tag>
inline constexpr bool is_id<Id<Tag>> = true;

}  // namespace kefu

template <class Tag>
struct std::hash<kefu::Id<Tag>> {
  std::size_t operator()(const kefu::Id<Tag>& id) const noexcept { return std::hash<std::string>()(id.text()); }
};
