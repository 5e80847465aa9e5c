#pragma once

#include <kefu/base/text.h>

#include <string>
#include <string_view>
#include <vector>

namespace kefu {

/// A folded text that knows where each of its characters came from. Reuse one object for many texts: after the longest
/// of them nothing is allocated.
class FoldedText {
 public:
  /// The folded code points. Valid until the next fold into this object.
  [[nodiscard]] std::u32string_view text() const noexcept { return {characters_.data(), size_}; }
  [[nodiscard]] std::size_t size() const noexcept { return size_; }
  [[nodiscard]] bool empty() const noexcept { return size_ == 0; }

  /// The part of the original text that the folded code points [begin, end) came from, without what was dropped at its
  /// ends. Spans of neighbours overlap only where the original's marks changed places.
  ///
  /// Empty   {0, 0} where begin >= end or end > size()
  [[nodiscard]] Span original(std::size_t begin, std::size_t end) const noexcept;

  [[nodiscard]] std::string utf8() const;

 private:
  friend class Folder;

  std::vector<char32_t> characters_;  // as long as the longest text so far; the first size_ count
  std::vector<Span> origins_;         // begins and ends never fall
  std::vector<char32_t> scratch_characters_;
  std::vector<Span> scratch_origins_;
  std::vector<std::uint32_t> scratch_order_;
  std::size_t size_ = 0;
};

/// Makes equal what a reader takes for equal, so that one lexicon entry matches every spelling (spec: MEC-1).
///
/// Unicode NFKC (compatibility forms: full-width, half-width, ligatures, circled; canonical order and composition),
/// case folding, zero-width characters and variation selectors dropped, traditional to simplified character by
/// character, runs of white space to one space, none at the ends. Ill-formed bytes become U+FFFD, one per maximal
/// subpart. Folding folded text changes nothing. Repeated characters stay; "¥" stays what it is.
///
/// Empty    gives empty
/// Throws   InvalidArgument `text.too_long` beyond 4 GiB
/// Cost     O(n) for text; a run of m combining marks costs m log m. No allocation after warm-up
/// Source   Unicode Standard, chapter 3 (NFKC_Casefold), data as told by fold_unicode_version(); OpenCC's character
///          table. Weakness: one character at a time, so 著急 stays 著急, and words that differ by region stay
///          different.
void fold(std::string_view text, FoldedText& out);

[[nodiscard]] std::string fold(std::string_view text);

/// The Unicode version of the tables: "14.0.0". Characters assigned later stay as they are.
[[nodiscard]] std::string_view fold_unicode_version() noexcept;

}  // namespace kefu
