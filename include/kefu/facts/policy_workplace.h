#pragma once

#include <kefu/base/instant.h>
#include <kefu/base/json.h>
#include <kefu/facts/policy_measures.h>

#include <boost/describe.hpp>

#include <cstdint>
#include <vector>

/// Telephones, tools, chat systems and crowds (spec: Appendix C). Numbers of `Policy`, which holds one struct an area.
namespace kefu {

enum class AgentKind { phone, online, video, onsite };
BOOST_DESCRIBE_ENUM(AgentKind, phone, online, video, onsite)

/// Telephone service (TEL).
struct TelephonePolicy {
  std::vector<AgentKind> agent_kinds{AgentKind::phone, AgentKind::online, AgentKind::video, AgentKind::onsite};
  Duration dispatch_ack = std::chrono::minutes(30);
  Duration ring_long = std::chrono::seconds(20);
  Duration track_stale = std::chrono::hours(24);

  bool operator==(const TelephonePolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(TelephonePolicy, (), (agent_kinds, dispatch_ack, ring_long, track_stale))
template <>
inline constexpr bool defaulted<TelephonePolicy> = true;

/// Call-centre tools (TOL).
struct ToolsPolicy {
  Duration monitor_refresh = std::chrono::seconds(5);
  std::int64_t qa_min = 5;  ///< an agent and week
  std::int64_t recording_days = 180;

  bool operator==(const ToolsPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(ToolsPolicy, (), (monitor_refresh, qa_min, recording_days))
template <>
inline constexpr bool defaulted<ToolsPolicy> = true;

/// Crowd staffing (CRD).
struct CrowdPolicy {
  Duration interval = std::chrono::minutes(30);
  std::int64_t min_quality = 80;
  ServiceLevel service_level{0.8, std::chrono::seconds(20)};

  bool operator==(const CrowdPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(CrowdPolicy, (), (interval, min_quality, service_level))
template <>
inline constexpr bool defaulted<CrowdPolicy> = true;

struct ChatSystemWeights {
  double stable = 0.4;
  double fast = 0.3;
  double easy = 0.3;

  bool operator==(const ChatSystemWeights&) const = default;
};
BOOST_DESCRIBE_STRUCT(ChatSystemWeights, (), (stable, fast, easy))
template <>
inline constexpr bool defaulted<ChatSystemWeights> = true;

/// Chat systems (CHT).
struct ChatSystemPolicy {
  double availability = 0.999;
  Duration callback = std::chrono::minutes(10);  ///< business time
  Duration icon_p95 = std::chrono::seconds(1);
  Duration invite_dwell = std::chrono::seconds(60);
  Duration open_max = std::chrono::seconds(5);
  Duration open_p95 = std::chrono::seconds(2);
  ChatSystemWeights select_weights{};
  std::int64_t training_hours = 8;

  bool operator==(const ChatSystemPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(ChatSystemPolicy, (),
                      (availability, callback, icon_p95, invite_dwell, open_max, open_p95, select_weights,
                       training_hours))
template <>
inline constexpr bool defaulted<ChatSystemPolicy> = true;

}  // namespace kefu
