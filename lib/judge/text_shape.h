#pragma once

#include <kefu/base/fold.h>
#include <kefu/base/language.h>

#include <cstdint>
#include <string_view>
#include <vector>

namespace kefu {

/// A stretch of folded text.
struct Stretch {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  [[nodiscard]] std::uint32_t size() const noexcept { return end - begin; }
  bool operator==(const Stretch&) const = default;
};

/// What is to be seen of a text without reading its words.
struct TextShape {
  std::uint32_t han = 0;      ///< ideographs
  std::uint32_t latin = 0;    ///< Latin letters
  std::uint32_t words = 0;    ///< Latin
  std::uint32_t foreign = 0;  ///< letters of other scripts
  std::uint32_t capitals = 0;
  std::uint32_t small = 0;  ///< ASCII letters that are no capitals
  std::uint32_t exclamations = 0;
  Stretch exclamation_run;
  Stretch question_run;
  Stretch letter_run;

  /// The length as people feel it (spec: MEC-8).
  [[nodiscard]] std::int64_t units() const noexcept { return std::int64_t{han} + 2 * std::int64_t{words}; }

  /// Nothing that the packs could read: no letters, or mostly a foreign script.
  [[nodiscard]] bool unreadable() const noexcept { return han + latin == 0 || foreign > units(); }

  /// The language that most of the text is in. Five Latin letters weigh as much as two ideographs (spec: MEC-8).
  [[nodiscard]] Language main_language() const noexcept {
    return std::uint64_t{5} * han >= std::uint64_t{2} * latin ? Language::zh : Language::en;
  }
};

[[nodiscard]] TextShape shape_of_text(std::string_view text, std::u32string_view folded);

[[nodiscard]] bool is_han(char32_t c) noexcept;

/// A Latin letter or a digit: what Latin words are made of.
[[nodiscard]] bool is_word_character(char32_t c) noexcept;

}  // namespace kefu
