#include <kefu/base/fold.h>

#include "base/raise.h"
#include "base/utf8.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace kefu {
namespace {

struct Composition {
  char32_t first;
  char32_t second;
  char32_t composite;
};

#include "base/fold_tables.inc"

// What the table says of a code point. Greater values point into the pool of replacements.
enum : std::uint16_t { stays, dropped, space, joins, first_mark, pooled = 259 };

// A replacement of the pool that is more than one code point which stays.
constexpr char32_t not_plain = 1u << 24;

std::uint16_t table_value(char32_t c) { return block_values[block_of[c / block_size] * block_size + c % block_size]; }

/// Canonical combining class; only code points that fold to themselves are asked.
unsigned combining_class(char32_t c) {
  const std::uint16_t value = table_value(c);
  return value < first_mark ? 0 : value - first_mark + 1u;
}

// Hangul is arithmetic (Unicode, section 3.12).
constexpr char32_t syllable_base = 0xAC00, lead_base = 0x1100, vowel_base = 0x1161, tail_base = 0x11A7;
constexpr char32_t leads = 19, vowels = 21, tails = 28;

bool is_syllable(char32_t c) { return c - syllable_base < leads * vowels * tails; }  // unsigned: below wraps to above

char32_t compose_hangul(char32_t first, char32_t second) {
  const char32_t lead = first - lead_base;
  const char32_t vowel = second - vowel_base;
  if (lead < leads && vowel < vowels) return syllable_base + (lead * vowels + vowel) * tails;
  const char32_t tail = second - tail_base;
  const bool is_open = is_syllable(first) && (first - syllable_base) % tails == 0;
  return is_open && tail > 0 && tail < tails ? first + tail : 0;
}

/// The composite of two code points, or 0.
char32_t compose(char32_t first, char32_t second) {
  if (const char32_t syllable = compose_hangul(first, second)) return syllable;
  const auto parts = [](const Composition& c) { return std::pair(c.first, c.second); };
  const auto found = std::ranges::lower_bound(compositions, std::pair(first, second), {}, parts);
  return found != std::end(compositions) && parts(*found) == std::pair(first, second) ? found->composite : 0;
}

const Composition* find_decomposition(char32_t c) {
  const auto found = std::ranges::lower_bound(decompositions, c, {}, &Composition::composite);
  return found != std::end(decompositions) && found->composite == c ? found : nullptr;
}

/// Passes the full canonical decomposition of `c` on, part by part.
template <class Use>
void decompose(char32_t c, const Use& use) {
  if (is_syllable(c)) {
    const char32_t index = c - syllable_base;
    use(lead_base + index / (vowels * tails));
    use(vowel_base + index / tails % vowels);
    if (index % tails) use(tail_base + index % tails);
  } else if (const Composition* parts = find_decomposition(c)) {
    decompose(parts->first, use);
    decompose(parts->second, use);
  } else {
    use(c);
  }
}

Span join(Span left, Span right) { return {std::min(left.begin, right.begin), std::max(left.end, right.end)}; }

}  // namespace

/// One fold. Characters go straight to the output; only where a mark or a jamo follows its base (a segment: a starter
/// and what may join it) is the segment decomposed, ordered and composed, when the next starter closes it.
class Folder {
 public:
  Folder(std::string_view text, FoldedText& out) : text_(text), out_(out) {}

  void run() {
    out_.size_ = 0;
    make_room(0);
    while (at_ < text_.size()) {
      if (!is_open_) take_plain();
      if (at_ == text_.size()) break;
      const char32_t c = next();
      take(c, {index_, index_ + 1});
      ++index_;
    }
    close_segment();
    if (!out_.empty() && out_.text().back() == U' ') --out_.size_;
  }

 private:
  /// The quick way for nearly all of nearly every text: characters that stay, or give one that stays, and single
  /// spaces.
  void take_plain() {
    char32_t* const characters = out_.characters_.data();
    Span* const origins = out_.origins_.data();
    const std::string_view text = text_;
    std::size_t size = out_.size_;
    std::size_t at = at_;
    std::uint32_t index = index_;
    while (at < text.size()) {
      std::size_t bytes = 1;
      char32_t c = plain(text, at, bytes);
      const std::uint16_t value = table_value(c);
      if (value >= pooled)
        c = pool[value - pooled];
      else if (value == space)
        c = size > 0 && characters[size - 1] != U' ' ? U' ' : not_plain;
      else if (value != stays)
        break;
      if (c >= not_plain) break;
      characters[size] = c;
      origins[size++] = {index, index + 1};
      ++index;
      at += bytes;
    }
    if (size > out_.size_) segment_ = size - 1;
    out_.size_ = size;
    at_ = at;
    index_ = index;
  }

  [[nodiscard]] static char32_t plain(std::string_view text, std::size_t at, std::size_t& bytes) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
    const unsigned lead = byte(0);
    if (lead < 0x80) return lead;
    if (lead > 0xE0 && lead < 0xED && at + 2 < text.size() && (byte(1) & 0xC0) == 0x80 && (byte(2) & 0xC0) == 0x80) {
      bytes = 3;  // most of Chinese
      return (lead & 0x0Fu) << 12 | (byte(1) & 0x3Fu) << 6 | (byte(2) & 0x3Fu);
    }
    const utf8::Step step = utf8::step(text, at);
    bytes = step.bytes;
    return step.code_point;
  }

  char32_t next() {
    const utf8::Step step = utf8::step(text_, at_);
    at_ += step.bytes;
    return step.code_point;
  }

  void take(char32_t c, Span origin) {
    const std::uint16_t value = table_value(c);
    if (value == stays) return put_starter(c, origin);
    if (value >= pooled) return replace(pool + (value - pooled), origin);
    if (value == space) return put_space(origin);
    if (value != dropped) put_joining(c, origin);
  }

  void replace(const std::uint32_t* replacement, Span origin) {
    const std::size_t length = std::max(1u, replacement[0] >> 24);
    if (length > 1) make_room(length);
    for (std::size_t i = 0; i < length; ++i) take(replacement[i] & 0x1FFFFF, origin);
  }

  void put_starter(char32_t c, Span origin) {
    if (is_open_) close_segment();
    segment_ = out_.size_;
    put(c, origin);
  }

  void put_joining(char32_t c, Span origin) {
    is_open_ = true;
    put(c, origin);
  }

  void put_space(Span origin) {
    if (out_.empty()) return;
    if (out_.text().back() == U' ')
      out_.origins_[out_.size_ - 1].end = origin.end;
    else
      put_starter(U' ', origin);
  }

  void put(char32_t c, Span origin) {
    out_.characters_[out_.size_] = c;
    out_.origins_[out_.size_++] = origin;
  }

  /// Every byte still to come may give one code point; `more` come on top of that.
  void make_room(std::size_t more) {
    const std::size_t needed = out_.size_ + (text_.size() - at_) + more;
    if (needed <= out_.characters_.size()) return;
    const std::size_t size = at_ == 0 ? needed : needed + needed / 2;
    out_.characters_.resize(size);
    out_.origins_.resize(size);
  }

  void close_segment() {
    if (!std::exchange(is_open_, false)) return;
    decompose_segment();
    order_marks();
    out_.size_ = segment_;
    make_room(out_.scratch_characters_.size());
    compose_segment();
    smooth_origins();
    segment_ = out_.size_;
  }

  void decompose_segment() {
    out_.scratch_characters_.clear();
    out_.scratch_origins_.clear();
    for (std::size_t i = segment_; i < out_.size_; ++i)
      decompose(out_.characters_[i], [&](char32_t part) {
        out_.scratch_characters_.push_back(part);
        out_.scratch_origins_.push_back(out_.origins_[i]);
      });
  }

  /// Canonical order: marks between two starters by their class, equals as they came.
  void order_marks() {
    const auto& marks = out_.scratch_characters_;
    auto& order = out_.scratch_order_;
    order.resize(marks.size());
    std::iota(order.begin(), order.end(), 0u);
    const auto key = [&](std::uint32_t i) { return std::pair(combining_class(marks[i]), i); };
    const auto is_starter = [&](std::uint32_t i) { return combining_class(marks[i]) == 0; };
    for (auto run = order.begin(); run != order.end();) {
      run = std::find_if_not(run, order.end(), is_starter);
      const auto end = std::find_if(run, order.end(), is_starter);
      if (!std::ranges::is_sorted(run, end, {}, key)) std::ranges::sort(run, end, {}, key);
      run = end;
    }
  }

  /// Joins each character to the last starter unless something between them blocks it (Unicode, D115 to D117).
  void compose_segment() {
    constexpr std::size_t none = std::numeric_limits<std::size_t>::max();
    std::size_t starter = none;
    for (const std::uint32_t i : out_.scratch_order_) {
      const char32_t c = out_.scratch_characters_[i];
      const unsigned own = combining_class(c);
      if (starter != none && !is_blocked(starter, own)) {
        if (const char32_t composite = compose(out_.characters_[starter], c)) {
          out_.characters_[starter] = composite;
          out_.origins_[starter] = join(out_.origins_[starter], out_.scratch_origins_[i]);
          continue;
        }
      }
      if (own == 0) starter = out_.size_;
      put(c, out_.scratch_origins_[i]);
    }
  }

  [[nodiscard]] bool is_blocked(std::size_t starter, unsigned own) const {
    if (out_.size_ == starter + 1) return false;
    const unsigned before = combining_class(out_.characters_[out_.size_ - 1]);
    return before == 0 || before >= own;
  }

  /// Where marks changed places, spans widen so that neither begins nor ends fall from one character to the next.
  void smooth_origins() {
    auto& origins = out_.origins_;
    for (std::size_t i = segment_ + 1; i < out_.size_; ++i)
      origins[i].end = std::max(origins[i].end, origins[i - 1].end);
    for (std::size_t i = out_.size_; i-- > segment_ + 1;)
      origins[i - 1].begin = std::min(origins[i - 1].begin, origins[i].begin);
  }

  std::string_view text_;
  FoldedText& out_;
  std::size_t at_ = 0;       // byte of the text
  std::uint32_t index_ = 0;  // code point of the text
  std::size_t segment_ = 0;  // where the last starter stands in the output
  bool is_open_ = false;     // something in the segment may join, or be out of order
};

Span FoldedText::original(std::size_t begin, std::size_t end) const noexcept {
  if (begin >= end || end > size_) return {};
  return {origins_[begin].begin, origins_[end - 1].end};
}

std::string FoldedText::utf8() const {
  std::string bytes;
  bytes.reserve(3 * size_);
  for (const char32_t c : text()) utf8::append(bytes, c);
  return bytes;
}

void fold(std::string_view text, FoldedText& out) {
  if (text.size() > std::numeric_limits<std::uint32_t>::max())
    raise<InvalidArgument>("text.too_long", "a text of {} bytes; at most 4 GiB can be folded", text.size());
  Folder(text, out).run();
}

std::string fold(std::string_view text) {
  FoldedText folded;
  fold(text, folded);
  return folded.utf8();
}

std::string_view fold_unicode_version() noexcept { return unicode_version; }

}  // namespace kefu
