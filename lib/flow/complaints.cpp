#include "flow/compile.h"

#include <algorithm>

namespace kefu::flow {
namespace {

bool is_below(std::string_view pointer, std::string_view above) {
  return pointer == above || (pointer.starts_with(above) && pointer[above.size()] == '/');
}

std::string_view parent_of(std::string_view pointer) { return pointer.substr(0, pointer.rfind('/')); }

/// Reading left a default behind: what a check says of that is an echo.
bool explains(const RuleFinding& finding, std::string_view pointer) {
  const std::string_view code = finding.code;
  if (code == "json.unknown_key") return false;
  if (code == "json.missing") return parent_of(pointer) == finding.pointer;
  return is_below(pointer, finding.pointer);
}

}  // namespace

bool Complaints::is_known(const std::string& pointer) const {
  return std::ranges::any_of(findings_.all(), [&](const RuleFinding& finding) {
    return finding.file == file_.path && explains(finding, pointer);
  });
}

void Complaints::add(const char* code, const std::string& pointer, std::string message) {
  if (!is_known(pointer)) findings_.add(code, file_, pointer, std::move(message));
}

}  // namespace kefu::flow
