#include "functions.h"
#include "values.h"

#include <kefu/facts/agent.h>
#include <kefu/facts/compensation.h>
#include <kefu/facts/complaint.h>
#include <kefu/facts/customer.h>
#include <kefu/facts/objection.h>
#include <kefu/facts/order.h>
#include <kefu/facts/promise.h>
#include <kefu/facts/quote.h>
#include <kefu/facts/score.h>
#include <kefu/facts/session.h>

namespace kefu::python {
namespace {

void bind_people(py::module_& m) {
  bind_enums<Salutation, CustomerGroup, BuyerAge, ContactKind, Role>(m);
  bind_values<ContactPoint, Customer, Agent>(m);
}

void bind_talk(py::module_& m) {
  bind_enums<Channel, Stage, ClosedBy, Direction, Speaker>(m);
  bind_values<Session, Message>(m);
  function(m, "is_public", &is_public, needed<Channel>("channel"));
}

void bind_trade(py::module_& m) {
  bind_enums<CompensationKind, ScoreScale>(m);
  bind_values<OrderLine, Order, Quote, Promise, Compensation, SatisfactionScore, LoyaltyObservation>(m);
  function(m, "unit_millionths", &unit_millionths, needed<ScoreScale>("scale"), needed<std::int64_t>("raw"));
}

void bind_cases(py::module_& m) {
  bind_enums<Severity, Cause, Behaviour, ComplaintTarget, ComplaintStep, ComplaintAdvance>(m);
  bind_enums<ObjectionNature, ObjectionSubCause, ObjectionTopic, ObjectionTiming, ObjectionTechnique, ObjectionStatus>(
      m);
  bind_values<Complaint, Objection>(m);
  function(m, "complaint_id", &complaint_id, needed<CustomerId>("customer"), needed<IssueId>("issue"),
           optional("earlier", std::int64_t{0}));
}

}  // namespace

void bind_facts(py::module_& m) {
  bind_people(m);
  bind_talk(m);
  bind_trade(m);
  bind_cases(m);
}

}  // namespace kefu::python
