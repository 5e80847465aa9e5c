#include "functions.h"
#include "values.h"

#include <kefu/facts/policy.h>

namespace kefu::python {

void bind_policy(py::module_& m) {
  bind_enums<RankFallback, AgentKind>(m);
  bind_values<CurveKnot, SlaHours, SlaMatrix, TypeWeights, CompetenceWeights, ServiceLevel, KpiTargets, TabooPoints,
              ChatSystemWeights, CareIntervals, ReminderChannel, UnpaidShares>(m);
  bind_values<TimePolicy, LexiconPolicy, CustomerTypesPolicy, FeltNeedsPolicy, QualityPolicy, QueuePolicy,
              KnowledgePolicy, ChatPolicy, GoalsPolicy, HandoffPolicy, QuotesPolicy, CompetencePolicy, SurveysPolicy,
              NeedsPolicy, CommunicationPolicy, ListeningPolicy, WritingPolicy>(m);
}

}  // namespace kefu::python
