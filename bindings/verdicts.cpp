#include "values.h"

#include <kefu/facts/action.h>
#include <kefu/facts/finding.h>
#include <kefu/facts/phrase.h>
#include <kefu/facts/verdict.h>

namespace kefu::python {

void bind_verdicts(py::module_& m) {
  bind_enums<Axis, LintKind, FindingKind, ActionKind, Outcome, ActionStatus, PhraseUse>(m);
  bind_values<Evidence, CauseScore, ComplaintVerdict, ObjectionVerdict, Lint, AgentTextVerdict>(m);
  bind_values<Finding, Action, SpokenPhrase>(m);
}

}  // namespace kefu::python
