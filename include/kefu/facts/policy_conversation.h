#pragma once

#include <kefu/base/instant.h>
#include <kefu/base/json.h>
#include <kefu/base/time_of_day.h>

#include <boost/describe.hpp>

#include <cstdint>
#include <optional>

/// Times and limits of a chat or call (spec: Appendix C). Numbers of `Policy`, which holds one struct an area.
namespace kefu {

/// Queue alerts (TYP-1.3).
struct QueuePolicy {
  Duration alert_wait = std::chrono::seconds(60);
  std::int64_t alert_waiting = 5;  ///< customers

  bool operator==(const QueuePolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(QueuePolicy, (), (alert_wait, alert_waiting))
template <>
inline constexpr bool defaulted<QueuePolicy> = true;

/// Chat times (QUA-2, FLT-1, FLT-2).
struct ChatPolicy {
  Duration close_idle_min = std::chrono::minutes(5);
  Duration compose_split = std::chrono::seconds(20);
  Duration first_reply_target = std::chrono::seconds(30);
  std::int64_t max_reply_units = 120;  ///< units of text
  Duration premature_close = std::chrono::minutes(2);
  Duration reply_breach = std::chrono::minutes(3);
  Duration reply_failure = std::chrono::minutes(20);
  Duration reply_target = std::chrono::seconds(60);
  Duration reply_warn = std::chrono::seconds(60);
  std::int64_t slow_typist = 20;  ///< units a minute

  bool operator==(const ChatPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(ChatPolicy, (),
                      (close_idle_min, compose_split, first_reply_target, max_reply_units, premature_close,
                       reply_breach, reply_failure, reply_target, reply_warn, slow_typist))
template <>
inline constexpr bool defaulted<ChatPolicy> = true;

/// Goals (QUA-2.5).
struct GoalsPolicy {
  std::int64_t ask_contact_after = 3;  ///< exchanges

  bool operator==(const GoalsPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(GoalsPolicy, (), (ask_contact_after))
template <>
inline constexpr bool defaulted<GoalsPolicy> = true;

/// Six-step communication (COM).
struct CommunicationPolicy {
  std::optional<Duration> data_entry = std::nullopt;  ///< empty: within the wrap-up
  Duration followup_default = std::chrono::days(3);
  std::int64_t min_contingencies = 1;
  std::int64_t min_questions = 3;

  bool operator==(const CommunicationPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(CommunicationPolicy, (), (data_entry, followup_default, min_contingencies, min_questions))
template <>
inline constexpr bool defaulted<CommunicationPolicy> = true;

/// Listening (LSN).
struct ListeningPolicy {
  Duration backchannel = std::chrono::seconds(20);
  std::int64_t max_interruptions = 2;  ///< a call
  double target = 0.20;                ///< talk ratio
  double watch = 0.40;                 ///< talk ratio

  bool operator==(const ListeningPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(ListeningPolicy, (), (backchannel, max_interruptions, target, watch))
template <>
inline constexpr bool defaulted<ListeningPolicy> = true;

/// Greeting (PHR-01).
struct GreetingPolicy {
  TimeRange morning = TimeRange::parse("09:00-12:00");

  bool operator==(const GreetingPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(GreetingPolicy, (), (morning))
template <>
inline constexpr bool defaulted<GreetingPolicy> = true;

/// Silent call (PHR-02).
struct SilentCallPolicy {
  Duration recall = std::chrono::minutes(30);
  Duration t1 = std::chrono::seconds(5);
  Duration t2 = std::chrono::seconds(5);
  Duration t3 = std::chrono::seconds(2);

  bool operator==(const SilentCallPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(SilentCallPolicy, (), (recall, t1, t2, t3))
template <>
inline constexpr bool defaulted<SilentCallPolicy> = true;

/// Inaudible call (PHR-04).
struct InaudiblePolicy {
  std::int64_t attempts = 3;
  Duration t_d = std::chrono::seconds(2);
  Duration t_e = std::chrono::seconds(2);

  bool operator==(const InaudiblePolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(InaudiblePolicy, (), (attempts, t_d, t_e))
template <>
inline constexpr bool defaulted<InaudiblePolicy> = true;

/// Hold (PHR-06).
struct HoldPolicy {
  Duration callback = std::chrono::hours(4);
  Duration long_wait = std::chrono::seconds(180);
  Duration ping = std::chrono::seconds(30);
  Duration ping_max = std::chrono::seconds(35);

  bool operator==(const HoldPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(HoldPolicy, (), (callback, long_wait, ping, ping_max))
template <>
inline constexpr bool defaulted<HoldPolicy> = true;

/// Transfer (PHR-07-B).
struct TransferPolicy {
  Duration callback = std::chrono::hours(2);

  bool operator==(const TransferPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(TransferPolicy, (), (callback))
template <>
inline constexpr bool defaulted<TransferPolicy> = true;

/// Private call (PHR-07-C).
struct PrivateCallPolicy {
  std::int64_t repeats = 2;
  Duration t1 = std::chrono::seconds(5);
  Duration t2 = std::chrono::seconds(3);

  bool operator==(const PrivateCallPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(PrivateCallPolicy, (), (repeats, t1, t2))
template <>
inline constexpr bool defaulted<PrivateCallPolicy> = true;

/// Harassment (PHR-08-E).
struct HarassmentPolicy {
  std::int64_t block_count = 3;  ///< in 24 h
  Duration t = std::chrono::seconds(3);

  bool operator==(const HarassmentPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(HarassmentPolicy, (), (block_count, t))
template <>
inline constexpr bool defaulted<HarassmentPolicy> = true;

/// No answer at hand (PHR-12).
struct UnknownAnswerPolicy {
  Duration callback = std::chrono::hours(4);

  bool operator==(const UnknownAnswerPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(UnknownAnswerPolicy, (), (callback))
template <>
inline constexpr bool defaulted<UnknownAnswerPolicy> = true;

/// Closing a call (PHR-14).
struct ClosingPolicy {
  std::int64_t reexplain_max = 5;
  Duration wait = std::chrono::seconds(5);

  bool operator==(const ClosingPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(ClosingPolicy, (), (reexplain_max, wait))
template <>
inline constexpr bool defaulted<ClosingPolicy> = true;

/// Reception (RCV).
struct ReceptionPolicy {
  Duration greet = std::chrono::seconds(10);

  bool operator==(const ReceptionPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(ReceptionPolicy, (), (greet))
template <>
inline constexpr bool defaulted<ReceptionPolicy> = true;

/// Scripts (SCR).
struct ScriptsPolicy {
  std::int64_t ab_min = 100;  ///< uses
  double quick_goal = 0.3;
  double quick_warn = 0.5;
  std::int64_t review = 5;  ///< sessions a week

  bool operator==(const ScriptsPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(ScriptsPolicy, (), (ab_min, quick_goal, quick_warn, review))
template <>
inline constexpr bool defaulted<ScriptsPolicy> = true;

}  // namespace kefu
