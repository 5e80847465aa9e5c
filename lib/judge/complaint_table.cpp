#include <kefu/judge/complaint_table.h>

#include "base/raise.h"
#include "judge/scoring.h"

namespace kefu {

std::vector<Evidence> ComplaintTable::evidence(std::size_t row) const {
  if (row >= size()) raise<InvalidArgument>("judge.no_such_row", "row {} of a table of {} rows", row, size());
  return unpack(*lexicon_, evidence_[row]);
}

}  // namespace kefu
