#pragma once

#include <kefu/facts/verdict.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kefu {

/// One thing that a text is scored for. Rules, structure and trained weights all add to the same channels.
enum class ScoreChannel : std::uint8_t {
  complaint,
  integrity,  // causes and behaviours in the order in which ties are decided
  product_quality,
  service,
  price,
  severe,
  loss,
  extreme,
  venting,
  publicity,
  angry,
  remedy,
  objection_price,  // topics in the order of ObjectionTopic
  objection_quality,
  objection_look,
  objection_fit,
  objection_function,
  objection_delivery,
  objection_company_service,
  objection_integrity,
  objection_need,
  objection_time,
  objection_other,
  brush_off,
  price_signal,
  order_if_solved,
  acceptance,
  refuses_to_go_on,
  off_deal,
  hard_but,
  deny_fact,
  premature_conclusion,
  asks_facts,
  states_responsibility,
  apologises,
  refuses_liability,
  states_cause
};
inline constexpr std::size_t channel_count = static_cast<std::size_t>(ScoreChannel::states_cause) + 1;

/// The channel of an axis and label as rule packs spell them; empty: there is no such pair.
[[nodiscard]] std::optional<ScoreChannel> find_channel(Axis axis, std::string_view label);

/// Whether the files of a kind ("complaint", "objection", "agent") may score an axis.
[[nodiscard]] bool is_axis_of(std::string_view kind, Axis axis);

/// The labels of an axis, for messages: "integrity, product_quality, ...".
[[nodiscard]] std::string labels_of(Axis axis);

/// What speaks for each channel, in thousandths of a point.
class Scores {
 public:
  void add(ScoreChannel channel, std::int64_t thousandths) {
    values_[static_cast<std::size_t>(channel)] += thousandths;
  }
  [[nodiscard]] std::int64_t operator[](ScoreChannel channel) const {
    return values_[static_cast<std::size_t>(channel)];
  }

 private:
  std::array<std::int64_t, channel_count> values_{};
};

}  // namespace kefu
