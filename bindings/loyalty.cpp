#include "columns.h"
#include "functions.h"
#include "values.h"

#include <kefu/measure/loyalty.h>
#include <kefu/measure/loyalty_action.h>
#include <kefu/measure/loyalty_fit.h>
#include <kefu/measure/loyalty_gap.h>

namespace kefu::python {
namespace {

void bind_curve(py::module_& m) {
  bind_enums<LoyaltyZone>(m);
  bind_values<ZoneShares>(m);
  const py::class_<LoyaltyCurve> type(m, "LoyaltyCurve", py::is_final(), doc_of("LoyaltyCurve").c_str());
  constructor<LoyaltyCurve>(type, &LoyaltyCurve::make, optional("policy", SatisfactionPolicy()));
  made_of<LoyaltyCurve>(
      type, [](const LoyaltyCurve& c) { return c.policy(); }, std::equal_to<LoyaltyCurve>());
  attribute<LoyaltyCurve>(type, "knots", [](const LoyaltyCurve& curve) { return curve.knots(); });
  attribute<LoyaltyCurve>(type, "t1", [](const LoyaltyCurve& curve) { return curve.t1(); });
  attribute<LoyaltyCurve>(type, "t2", [](const LoyaltyCurve& curve) { return curve.t2(); });
  attribute<LoyaltyCurve>(type, "policy", [](const LoyaltyCurve& curve) { return curve.policy(); });
  method<LoyaltyCurve>(
      type, "slope", [](const LoyaltyCurve& curve, LoyaltyZone zone) { return curve.slope(zone); },
      needed<LoyaltyZone>("zone"));
}

void bind_zones(py::module_& m) {
  const auto satisfaction = needed<double>("satisfaction");
  const auto curve = optional("curve", LoyaltyCurve());
  function(m, "loyalty", &loyalty, satisfaction, curve);
  function(m, "loyalty_zone", &loyalty_zone, satisfaction, curve);
  function(m, "below_floor", &below_floor, satisfaction, curve);
  function(
      m, "zone_shares",
      [](const NumberColumn& column, const LoyaltyCurve& over, double level) {
        return zone_shares(column.values(), over, level);
      },
      needed<NumberColumn>("satisfaction"), curve, option("level", 0.95));
}

void bind_gaps(py::module_& m) {
  bind_enums<LoyaltyGap>(m);
  bind_values<GapGroup, GapReport>(m);
  const auto curve = optional("curve", LoyaltyCurve());
  function(m, "loyalty_gap", &loyalty_gap, needed<double>("satisfaction"), needed<double>("observed"), curve);
  function(
      m, "loyalty_gaps",
      [](const NumberColumn& said, const NumberColumn& done, const LoyaltyCurve& over, double level) {
        return loyalty_gaps(said.values(), done.values(), over, level);
      },
      needed<NumberColumn>("satisfaction"), needed<NumberColumn>("observed"), curve, option("level", 0.95));
}

void bind_actions(py::module_& m) {
  bind_values<ZoneTask, ZoneChange, ZonePlan>(m);
  const py::class_<ZoneActions> type(m, "ZoneActions", py::is_final(), doc_of("ZoneActions").c_str());
  constructor<ZoneActions>(
      type, [](const std::optional<ZonePlan>& plan) { return plan ? ZoneActions::make(*plan) : ZoneActions(); },
      optional("plan", std::optional<ZonePlan>()));
  made_of<ZoneActions>(
      type, [](const ZoneActions& a) { return a.plan(); },
      [](const ZoneActions& a, const ZoneActions& b) { return a.plan() == b.plan(); });
  attribute<ZoneActions>(type, "plan", [](const ZoneActions& actions) { return actions.plan(); });
  const auto actions = optional("actions", ZoneActions());
  function(m, "zone_actions", &zone_actions, needed<LoyaltyZone>("zone"), actions);
  function(m, "zone_change", &zone_change, needed<LoyaltyZone>("before"), needed<LoyaltyZone>("after"), actions);
}

void bind_fit(py::module_& m) {
  bind_enums<FitShape, FitNote>(m);
  bind_values<LineFit, LoyaltyFit>(m);
  const auto policy = optional("policy", SatisfactionPolicy());
  function(
      m, "fit_loyalty",
      [](const NumberColumn& said, const NumberColumn& done, const SatisfactionPolicy& limits) {
        return fit_loyalty(said.values(), done.values(), limits);
      },
      needed<NumberColumn>("satisfaction"), needed<NumberColumn>("observed"), policy);
  function(m, "fitted_curve", &fitted_curve, needed<LoyaltyFit>("fit"), policy);
}

}  // namespace

void bind_loyalty(py::module_& m) {
  bind_curve(m);
  bind_zones(m);
  bind_gaps(m);
  bind_actions(m);
  bind_fit(m);
}

}  // namespace kefu::python
