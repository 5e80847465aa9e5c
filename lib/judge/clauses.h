#pragma once

#include "judge/text_shape.h"

#include <kefu/base/fold.h>

#include <cstdint>
#include <string_view>
#include <vector>

namespace kefu {

/// A part of a sentence that ends in a comma or stronger. The mark belongs to the clause that it ends.
struct Clause {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint32_t sentence = 0;
  bool asks = false;  ///< ends in a question mark
};

/// The clauses of a folded text, and in which of them each character lies.
///
/// Sentences end in 。 . ! ? ; or a line break, clauses also in , : — ( ) and in a space between ideographs, which
/// stands for a comma. 、 goes on: it lists. Marks between digits part nothing: 1,299.50 and 12:30 stay whole.
struct Clauses {
  std::vector<Clause> all;
  std::vector<std::uint32_t> sentence_begins;
  std::vector<std::uint32_t> of;  ///< of[i]: the clause of folded character i

  [[nodiscard]] const Clause& at(std::uint32_t position) const { return all[of[position]]; }

  void split(std::string_view original, const FoldedText& folded);

 private:
  void end_clause(std::uint32_t end, bool asks, bool ends_sentence);
  void find_line_breaks(std::string_view original);

  std::vector<std::uint32_t> line_breaks_;  // code points of the original
  std::uint32_t begin_ = 0;
};

}  // namespace kefu
