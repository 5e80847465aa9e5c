#include "flow_types.h"
#include "functions.h"
#include "values.h"

#include <kefu/flow/authority.h>
#include <kefu/flow/playbook.h>

namespace kefu::python {
namespace {

void bind_authority(py::module_& m) {
  const auto policy = optional("policy", Policy());
  function(m, "authority_for", &authority_for, needed<Money>("value"), optional("order_total", std::optional<Money>()),
           policy);
  function(
      m, "has_authority", [](const std::vector<Role>& roles, Role role) { return has_authority(roles, role); },
      needed<std::vector<Role>>("roles"), needed<Role>("role"));
  function(m, "compensation_ratio", &compensation_ratio, needed<Money>("granted"), needed<Money>("harm"));
  function(m, "is_beyond_value", &is_beyond_value, needed<Money>("granted"), needed<Money>("harm"), policy);
}

}  // namespace

void bind_playbooks(py::module_& m) {
  bind_values<PlaybookStep, PlaybookOption, Playbook, ComplaintOption>(m);
  bind_authority(m);
  const py::class_<Playbooks> type(m, "Playbooks", py::is_final(), doc_of("Playbooks").c_str());
  constructor<Playbooks>(
      type, [](const std::optional<RuleSource>& rules) { return Playbooks(rules ? *rules : embedded_rules()); },
      optional("rules", std::optional<RuleSource>()));
  made_of<Playbooks>(
      type, [](const Playbooks& p) { return p.source(); },
      [](const Playbooks& a, const Playbooks& b) { return std::ranges::equal(a.all(), b.all()); });
  const auto facts = needed<CaseFacts>("facts");
  const auto policy = optional("policy", Policy());
  method<Playbooks>(
      type, "find_playbooks",
      [](const Playbooks& books, const CaseFacts& f, const Policy& p) { return books.find_playbooks(f, p); }, facts,
      policy);
  method<Playbooks>(
      type, "complaint_options",
      [](const Playbooks& books, const CaseFacts& f, Instant at, const Money& harm, const std::optional<Money>& total,
         const Policy& p) { return books.complaint_options(f, p, at, harm, total); },
      facts, needed<Instant>("at"), needed<Money>("harm"), optional("order_total", std::optional<Money>()), policy);
}

}  // namespace kefu::python
