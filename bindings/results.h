#pragma once

#include "tables.h"

#include <kefu/judge/complaint_table.h>

#include <memory>
#include <optional>

namespace kefu::python {

/// kefu.ComplaintTable: the columns of a C++ table, or those of a pickle together with its evidence.
struct ComplaintResult : ResultTable {
  std::shared_ptr<const ComplaintTable> judged;  ///< null after a pickle
  std::vector<std::vector<Evidence>> evidence;
  Digest rules;
};

/// What judging a column gives; the Python object is made when the GIL is back.
struct Judged {
  std::shared_ptr<const ComplaintTable> table;
  const py::object* index;
};

template <>
struct Convert<Judged> {
  static py::object to_python(const Judged& judged);
  static std::string given() { return "ComplaintTable"; }
};

}  // namespace kefu::python
