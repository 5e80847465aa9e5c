#include "judge/channel.h"

#include <string>

namespace kefu {
namespace {

struct Label {
  Axis axis;
  std::string_view name;
  ScoreChannel channel;
};

constexpr Label labels[] = {
    {Axis::complaint, "complaint", ScoreChannel::complaint},
    {Axis::cause, "integrity", ScoreChannel::integrity},
    {Axis::cause, "product_quality", ScoreChannel::product_quality},
    {Axis::cause, "service", ScoreChannel::service},
    {Axis::cause, "price", ScoreChannel::price},
    {Axis::severity, "severe", ScoreChannel::severe},
    {Axis::severity, "injury", ScoreChannel::severe},
    {Axis::severity, "legal", ScoreChannel::severe},
    {Axis::severity, "loss", ScoreChannel::loss},
    {Axis::behaviour, "extreme", ScoreChannel::extreme},
    {Axis::behaviour, "venting", ScoreChannel::venting},
    {Axis::behaviour, "publicity", ScoreChannel::publicity},
    {Axis::anger, "angry", ScoreChannel::angry},
    {Axis::remedy, "remedy", ScoreChannel::remedy},
    {Axis::objection, "objection_price", ScoreChannel::objection_price},
    {Axis::objection, "objection_quality", ScoreChannel::objection_quality},
    {Axis::objection, "objection_look", ScoreChannel::objection_look},
    {Axis::objection, "objection_fit", ScoreChannel::objection_fit},
    {Axis::objection, "objection_function", ScoreChannel::objection_function},
    {Axis::objection, "objection_delivery", ScoreChannel::objection_delivery},
    {Axis::objection, "objection_company_service", ScoreChannel::objection_company_service},
    {Axis::objection, "objection_integrity", ScoreChannel::objection_integrity},
    {Axis::objection, "objection_need", ScoreChannel::objection_need},
    {Axis::objection, "objection_time", ScoreChannel::objection_time},
    {Axis::objection, "objection_other", ScoreChannel::objection_other},
    {Axis::objection, "brush_off", ScoreChannel::brush_off},
    {Axis::objection, "price_signal", ScoreChannel::price_signal},
    {Axis::objection, "order_if_solved", ScoreChannel::order_if_solved},
    {Axis::objection, "acceptance", ScoreChannel::acceptance},
    {Axis::objection, "refuses_to_go_on", ScoreChannel::refuses_to_go_on},
    {Axis::objection, "off_deal", ScoreChannel::off_deal},
    {Axis::lint, "hard_but", ScoreChannel::hard_but},
    {Axis::lint, "deny_fact", ScoreChannel::deny_fact},
    {Axis::lint, "premature_conclusion", ScoreChannel::premature_conclusion},
    {Axis::lint, "asks_facts", ScoreChannel::asks_facts},
    {Axis::lint, "states_responsibility", ScoreChannel::states_responsibility},
    {Axis::lint, "apologises", ScoreChannel::apologises},
    {Axis::lint, "refuses_liability", ScoreChannel::refuses_liability},
    {Axis::lint, "states_cause", ScoreChannel::states_cause},
};

}  // namespace

std::optional<ScoreChannel> find_channel(Axis axis, std::string_view label) {
  for (const Label& known : labels)
    if (known.axis == axis && known.name == label) return known.channel;
  return std::nullopt;
}

bool is_axis_of(std::string_view kind, Axis axis) {
  if (axis == Axis::objection) return kind == "objection";
  if (axis == Axis::lint) return kind == "agent";
  return kind == "complaint";
}

std::string labels_of(Axis axis) {
  std::string names;
  for (const Label& known : labels) {
    if (known.axis != axis) continue;
    if (!names.empty()) names += ", ";
    names += known.name;
  }
  return names;
}

}  // namespace kefu
