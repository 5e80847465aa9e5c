#include <kefu/flow/guard.h>

#include "flow/compile.h"
#include "flow/evaluate.h"

namespace kefu {

bool holds(std::span<const Guard> guards, const CaseFacts& facts, const Policy& policy) {
  const RuleFile file{"guards", ""};
  RuleFindings findings;
  flow::Complaints complaints(file, findings);
  flow::Names names;
  names.in_case = false;
  const flow::CompiledGuards compiled = flow::compile_guards(guards, "", names, complaints);
  findings.throw_if_any();
  const CaseFacts nothing_set;
  return flow::hold(compiled, {facts, nothing_set, {}, {}, policy});
}

}  // namespace kefu
