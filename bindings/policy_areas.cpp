#include "functions.h"
#include "values.h"

#include <kefu/facts/policy.h>

namespace kefu::python {

void bind_policy_areas(py::module_& m) {
  bind_values<ObjectionsPolicy, ComplaintsPolicy, SatisfactionPolicy, CrmPolicy, FailuresPolicy, KpiPolicy,
              GreetingPolicy, SilentCallPolicy, InaudiblePolicy, HoldPolicy, PromisesPolicy, TransferPolicy,
              PrivateCallPolicy, HarassmentPolicy, UnknownAnswerPolicy, ClosingPolicy, TaboosPolicy>(m);
  bind_values<TelephonePolicy, ToolsPolicy, CrowdPolicy, ChatSystemPolicy, GroupsPolicy, ReceptionPolicy, ScriptsPolicy,
              TechniquesPolicy, ShippingPolicy, PaymentPolicy, Policy>(m);
  function(
      m, "read_policy", [](const std::string& json) { return read_policy(json); }, needed<std::string>("json"));
  function(
      m, "check_policy", [](const Policy& policy) { check(policy); }, needed<Policy>("policy"));
  function(
      m, "find_policy_number",
      [](const Policy& policy, const std::string& key) { return find_policy_number(policy, key); },
      needed<Policy>("policy"), needed<std::string>("key"));
  function(m, "business_calendar", &business_calendar, needed<Policy>("policy"));
}

}  // namespace kefu::python
