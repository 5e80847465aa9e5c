#pragma once

#include <kefu/base/calendar.h>
#include <kefu/base/date.h>
#include <kefu/base/digest.h>
#include <kefu/base/instant.h>
#include <kefu/base/json.h>
#include <kefu/base/money.h>
#include <kefu/base/time_of_day.h>
#include <kefu/base/time_zone.h>
#include <kefu/facts/complaint_axes.h>
#include <kefu/facts/customer.h>

#include <boost/describe.hpp>

#include <optional>
#include <string_view>
#include <vector>

/// Every number that the house may set otherwise: one struct an area, one member a key of the specification, with its
/// default. A policy file names only what it changes: {"cpl": {"ack_mail": "2h"}} or {"cpl.ack_mail": "2h"}.
namespace kefu {

/// One knot of the satisfaction-loyalty curve, both in [0, 1].
struct CurveKnot {
  double satisfaction = 0;
  double loyalty = 0;

  bool operator==(const CurveKnot&) const = default;
};
BOOST_DESCRIBE_STRUCT(CurveKnot, (), (satisfaction, loyalty))

/// Time to the definite answer of a complaint.
struct SlaHours {
  Duration general{};
  Duration severe{};

  bool operator==(const SlaHours&) const = default;
};
BOOST_DESCRIBE_STRUCT(SlaHours, (), (general, severe))

/// By customer group (spec: CPL-SLA), in wall time.
struct SlaMatrix {
  SlaHours enquirer{std::chrono::hours(48), std::chrono::hours(8)};
  SlaHours buyer{std::chrono::hours(24), std::chrono::hours(4)};
  SlaHours vip{std::chrono::hours(12), std::chrono::hours(2)};

  bool operator==(const SlaMatrix&) const = default;
};
BOOST_DESCRIBE_STRUCT(SlaMatrix, (), (enquirer, buyer, vip))

/// Weights and divisors of the customer-type scores (spec: TYP-CALC).
struct TypeWeights {
  double decisive_questions = 0.5;
  double decisive_urgency = 0.3;
  double decisive_exclamations = 0.2;
  double learning_topics = 0.6;
  double learning_questions = 0.4;
  double learning_urgency = 0.5;
  double experiencing_hypotheses = 0.5;
  double experiencing_comparisons = 0.5;
  double narrative_length = 0.5;
  double narrative_sequence = 0.3;
  double narrative_statements = 0.2;

  bool operator==(const TypeWeights&) const = default;
};
BOOST_DESCRIBE_STRUCT(TypeWeights, (),
                      (decisive_questions, decisive_urgency, decisive_exclamations, learning_topics, learning_questions,
                       learning_urgency, experiencing_hypotheses, experiencing_comparisons, narrative_length,
                       narrative_sequence, narrative_statements))

/// Group weights of the competence model; they sum to 1.
struct CompetenceWeights {
  double moral = 0.10;
  double professional = 0.25;
  double psychological = 0.20;
  double comprehensive = 0.20;
  double communication = 0.20;
  double standard = 0.05;

  bool operator==(const CompetenceWeights&) const = default;
};
BOOST_DESCRIBE_STRUCT(CompetenceWeights, (),
                      (moral, professional, psychological, comprehensive, communication, standard))

enum class RankFallback { importance, mention };
BOOST_DESCRIBE_ENUM(RankFallback, importance, mention)

enum class AgentKind { phone, online, video, onsite };
BOOST_DESCRIBE_ENUM(AgentKind, phone, online, video, onsite)

/// A share of contacts answered within a time.
struct ServiceLevel {
  double share = 0.8;
  Duration within = std::chrono::seconds(20);

  bool operator==(const ServiceLevel&) const = default;
};
BOOST_DESCRIBE_STRUCT(ServiceLevel, (), (share, within))

/// Targets of the key figures (spec: KPI-2); shares in [0, 1].
struct KpiTargets {
  ServiceLevel service_level;
  double abandonment_max = 0.05;
  double first_contact_resolution_min = 0.75;
  double csat_min = 4.2;
  double inspection_min = 85;
  double adherence_min = 0.90;
  double occupancy_min = 0.75;
  double occupancy_max = 0.85;
  double promise_kept_min = 0.98;

  bool operator==(const KpiTargets&) const = default;
};
BOOST_DESCRIBE_STRUCT(KpiTargets, (),
                      (service_level, abandonment_max, first_contact_resolution_min, csat_min, inspection_min,
                       adherence_min, occupancy_min, occupancy_max, promise_kept_min))

/// Points off the inspection score of 100 (spec: TAB-SCORE).
struct TabooPoints {
  std::int64_t minor = 5;
  std::int64_t major = 20;
  std::int64_t critical = 100;  ///< all

  bool operator==(const TabooPoints&) const = default;
};
BOOST_DESCRIBE_STRUCT(TabooPoints, (), (minor, major, critical))

struct ChatSystemWeights {
  double stable = 0.4;
  double fast = 0.3;
  double easy = 0.3;

  bool operator==(const ChatSystemWeights&) const = default;
};
BOOST_DESCRIBE_STRUCT(ChatSystemWeights, (), (stable, fast, easy))

struct CareIntervals {
  Duration enquirer = std::chrono::days(3);
  Duration buyer = std::chrono::days(30);
  Duration vip = std::chrono::days(14);

  bool operator==(const CareIntervals&) const = default;
};
BOOST_DESCRIBE_STRUCT(CareIntervals, (), (enquirer, buyer, vip))

struct ReminderChannel {
  ContactKind channel{};
  std::optional<std::int64_t> rank = std::nullopt;  ///< 1 is the first choice; empty: never used

  bool operator==(const ReminderChannel&) const = default;
};
BOOST_DESCRIBE_STRUCT(ReminderChannel, (), (channel, rank))

/// Why orders stay unpaid, in percent; they sum to 100.
struct UnpaidShares {
  std::int64_t service = 45;
  std::int64_t account = 20;
  std::int64_t cheaper = 15;
  std::int64_t better = 15;
  std::int64_t other = 5;

  bool operator==(const UnpaidShares&) const = default;
};
BOOST_DESCRIBE_STRUCT(UnpaidShares, (), (service, account, cheaper, better, other))

/// Business time (MEC-2, MEC-3).
struct TimePolicy {
  TimeZone zone = TimeZone::parse("Asia/Shanghai");            ///< of the business
  TimeRange business_hours = TimeRange::parse("09:00-21:00");  ///< of every day that is no holiday
  std::vector<Date> holidays = {};                             ///< supplied by the host
  Duration skew = std::chrono::minutes(5);                     ///< how far `at` may lie beyond the clock

  bool operator==(const TimePolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(TimePolicy, (), (zone, business_hours, holidays, skew))

/// Lexicons (MEC-6).
struct LexiconPolicy {
  std::int64_t negation_window = 10;  ///< characters before a hit in which a negation cancels it

  bool operator==(const LexiconPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(LexiconPolicy, (), (negation_window))

/// Customer types (TYP).
struct CustomerTypesPolicy {
  std::int64_t decisive_reply_chars = 60;
  std::int64_t learning_push_after = 3;  ///< answered questions
  double min_lead = 0.1;
  double min_score = 0.5;
  std::int64_t narr_limit_text = 400;  ///< units
  Duration narr_limit_voice = std::chrono::seconds(90);
  std::int64_t narr_min_sentences = 3;
  Duration suggestion_feedback = std::chrono::days(7);
  std::int64_t tangle_turns = 4;
  Duration training_horizon = std::chrono::days(7);
  TypeWeights weights{};  ///< of TYP-CALC

  bool operator==(const CustomerTypesPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(CustomerTypesPolicy, (),
                      (decisive_reply_chars, learning_push_after, min_lead, min_score, narr_limit_text,
                       narr_limit_voice, narr_min_sentences, suggestion_feedback, tangle_turns, training_horizon,
                       weights))

/// Felt needs (FEL).
struct FeltNeedsPolicy {
  double courtesy_rate = 0.5;
  std::int64_t max_compliments = 2;  ///< a session
  std::int64_t max_emoticons = 1;    ///< a message
  double reask_similarity = 0.8;

  bool operator==(const FeltNeedsPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(FeltNeedsPolicy, (), (courtesy_rate, max_compliments, max_emoticons, reask_similarity))

/// Qualities of an agent (QUA).
struct QualityPolicy {
  std::int64_t abuse_limit = 3;
  std::int64_t max_hedges = 2;  ///< an answer

  bool operator==(const QualityPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(QualityPolicy, (), (abuse_limit, max_hedges))

/// Queue alerts (TYP-1.3).
struct QueuePolicy {
  Duration alert_wait = std::chrono::seconds(60);
  std::int64_t alert_waiting = 5;  ///< customers

  bool operator==(const QueuePolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(QueuePolicy, (), (alert_wait, alert_waiting))

/// Knowledge (QUA-1.1).
struct KnowledgePolicy {
  std::int64_t anticipate_max = 2;

  bool operator==(const KnowledgePolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(KnowledgePolicy, (), (anticipate_max))

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

/// Goals (QUA-2.5).
struct GoalsPolicy {
  std::int64_t ask_contact_after = 3;  ///< exchanges

  bool operator==(const GoalsPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(GoalsPolicy, (), (ask_contact_after))

/// Hand-off (HND).
struct HandoffPolicy {
  Duration accept_sla = std::chrono::minutes(30);      ///< business time
  Duration first_contact_sla = std::chrono::hours(4);  ///< business time
  Duration late_fault = std::chrono::hours(24);        ///< wall time
  double similarity = 0.8;

  bool operator==(const HandoffPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(HandoffPolicy, (), (accept_sla, first_contact_sla, late_fault, similarity))

/// Quotes (HND-3).
struct QuotesPolicy {
  double tolerance = 0;  ///< share of the earlier amount by which a new one may differ

  bool operator==(const QuotesPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(QuotesPolicy, (), (tolerance))

/// Competence (ABL-0).
struct CompetencePolicy {
  CompetenceWeights weights{};

  bool operator==(const CompetencePolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(CompetencePolicy, (), (weights))

/// Surveys (SUR-4.2).
struct SurveysPolicy {
  double delphi_iqr = 1;
  std::int64_t delphi_rounds = 3;

  bool operator==(const SurveysPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(SurveysPolicy, (), (delphi_iqr, delphi_rounds))

/// Needs (NRQ-2).
struct NeedsPolicy {
  std::vector<RankFallback> rank_fallback{RankFallback::importance, RankFallback::mention};

  bool operator==(const NeedsPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(NeedsPolicy, (), (rank_fallback))

/// Six-step communication (COM).
struct CommunicationPolicy {
  std::optional<Duration> data_entry = std::nullopt;  ///< empty: within the wrap-up
  Duration followup_default = std::chrono::days(3);
  std::int64_t min_contingencies = 1;
  std::int64_t min_questions = 3;

  bool operator==(const CommunicationPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(CommunicationPolicy, (), (data_entry, followup_default, min_contingencies, min_questions))

/// Listening (LSN).
struct ListeningPolicy {
  Duration backchannel = std::chrono::seconds(20);
  std::int64_t max_interruptions = 2;  ///< a call
  double target = 0.20;                ///< talk ratio
  double watch = 0.40;                 ///< talk ratio

  bool operator==(const ListeningPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(ListeningPolicy, (), (backchannel, max_interruptions, target, watch))

/// Written communication (WRT).
struct WritingPolicy {
  std::int64_t chart_numbers = 5;
  Duration cool_off = std::chrono::minutes(30);
  std::int64_t max_colours = 2;
  std::int64_t max_styles = 3;
  std::int64_t para_units = 200;
  std::int64_t paras_per_heading = 5;
  std::vector<TimeRange> send_window{TimeRange::parse("09:30-11:30"),
                                     TimeRange::parse("14:00-17:00")};  ///< of working days
  std::int64_t title_max = 30;                                          ///< units

  bool operator==(const WritingPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(WritingPolicy, (),
                      (chart_numbers, cool_off, max_colours, max_styles, para_units, paras_per_heading, send_window,
                       title_max))

/// Objections (OBJ).
struct ObjectionsPolicy {
  Duration check_timeout = std::chrono::minutes(5);  ///< without a reply: unresolved
  std::int64_t decoy_min = 3;                        ///< dropped objections in a session
  std::int64_t hidden_min = 2;                       ///< answered objections on other things than price
  Duration later_due = std::chrono::hours(4);        ///< business time
  std::int64_t max_ignore = 2;                       ///< a session
  std::int64_t max_inquiry = 2;                      ///< an objection
  std::int64_t max_reopen = 2;
  std::int64_t soft_firmness = 2;  ///< of 5

  bool operator==(const ObjectionsPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(ObjectionsPolicy, (),
                      (check_timeout, decoy_min, hidden_min, later_due, max_ignore, max_inquiry, max_reopen,
                       soft_firmness))

/// Complaints (CPL).
struct ComplaintsPolicy {
  Duration ack_mail = std::chrono::hours(4);       ///< e-mail and post
  Duration ack_social = std::chrono::minutes(30);  ///< microblog
  Duration after_close = std::chrono::days(2);     ///< follow-up
  Money auth_agent{5'000, {}};
  std::optional<Money> auth_supervisor = std::nullopt;  ///< empty: the order total
  std::int64_t behaviour_min = 2;             ///< points
  double beyond_ratio = 1.0;                  ///< of the harm
  Duration manager_callback = std::chrono::hours(1);
  Duration progress = std::chrono::hours(24);  ///< between notices
  std::int64_t public_reach = 10'000;          ///< people
  Duration reopen = std::chrono::days(30);     ///< after closing
  std::vector<Money> severe_loss{
      {100'000, Currency::parse("CNY")},
      {15'000, Currency::parse("USD")}};  ///< one amount a currency; other currencies: see severe_loss_of
  SlaMatrix sla{};                        ///< hours to the definite answer

  bool operator==(const ComplaintsPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(ComplaintsPolicy, (),
                      (ack_mail, ack_social, after_close, auth_agent, auth_supervisor, behaviour_min, beyond_ratio,
                       manager_callback, progress, public_reach, reopen, severe_loss, sla))

/// Satisfaction and loyalty (SAT).
struct SatisfactionPolicy {
  double flatness = 0.25;
  std::vector<CurveKnot> knots{{0, 0}, {0.40, 0.45}, {0.80, 0.55}, {1, 1}};
  double min_b_width = 0.2;
  std::int64_t min_points = 30;
  double t1 = 0.40;
  double t2 = 0.80;

  bool operator==(const SatisfactionPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(SatisfactionPolicy, (), (flatness, knots, min_b_width, min_points, t1, t2))

/// Customer relations (CRM).
struct CrmPolicy {
  Duration dormant = std::chrono::days(90);
  Duration lost = std::chrono::days(180);
  Duration open_p95 = std::chrono::milliseconds(200);
  Duration order_stale = std::chrono::seconds(60);
  std::int64_t selfservice_max_depth = 4;

  bool operator==(const CrmPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(CrmPolicy, (), (dormant, lost, open_p95, order_stale, selfservice_max_depth))

/// Service failures (FLT).
struct FailuresPolicy {
  double disparity = 1.5;
  std::int64_t dontknow = 2;
  std::int64_t max_transfers = 2;
  std::int64_t refusals = 3;
  std::int64_t repeat_count = 3;
  Duration repeat_window = std::chrono::hours(4);
  double same_denial = 0.8;

  bool operator==(const FailuresPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(FailuresPolicy, (),
                      (disparity, dontknow, max_transfers, refusals, repeat_count, repeat_window, same_denial))

/// Key figures (KPI).
struct KpiPolicy {
  std::int64_t aht_days = 5;
  std::int64_t aht_min_contacts = 10;
  double aht_tolerance = 0;
  KpiTargets targets{};

  bool operator==(const KpiPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(KpiPolicy, (), (aht_days, aht_min_contacts, aht_tolerance, targets))

/// Greeting (PHR-01).
struct GreetingPolicy {
  TimeRange morning = TimeRange::parse("09:00-12:00");

  bool operator==(const GreetingPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(GreetingPolicy, (), (morning))

/// Silent call (PHR-02).
struct SilentCallPolicy {
  Duration recall = std::chrono::minutes(30);
  Duration t1 = std::chrono::seconds(5);
  Duration t2 = std::chrono::seconds(5);
  Duration t3 = std::chrono::seconds(2);

  bool operator==(const SilentCallPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(SilentCallPolicy, (), (recall, t1, t2, t3))

/// Inaudible call (PHR-04).
struct InaudiblePolicy {
  std::int64_t attempts = 3;
  Duration t_d = std::chrono::seconds(2);
  Duration t_e = std::chrono::seconds(2);

  bool operator==(const InaudiblePolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(InaudiblePolicy, (), (attempts, t_d, t_e))

/// Hold (PHR-06).
struct HoldPolicy {
  Duration callback = std::chrono::hours(4);
  Duration long_wait = std::chrono::seconds(180);
  Duration ping = std::chrono::seconds(30);
  Duration ping_max = std::chrono::seconds(35);

  bool operator==(const HoldPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(HoldPolicy, (), (callback, long_wait, ping, ping_max))

/// Promises (PHR-06-C).
struct PromisesPolicy {
  Duration progress = std::chrono::hours(24);

  bool operator==(const PromisesPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(PromisesPolicy, (), (progress))

/// Transfer (PHR-07-B).
struct TransferPolicy {
  Duration callback = std::chrono::hours(2);

  bool operator==(const TransferPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(TransferPolicy, (), (callback))

/// Private call (PHR-07-C).
struct PrivateCallPolicy {
  std::int64_t repeats = 2;
  Duration t1 = std::chrono::seconds(5);
  Duration t2 = std::chrono::seconds(3);

  bool operator==(const PrivateCallPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(PrivateCallPolicy, (), (repeats, t1, t2))

/// Harassment (PHR-08-E).
struct HarassmentPolicy {
  std::int64_t block_count = 3;  ///< in 24 h
  Duration t = std::chrono::seconds(3);

  bool operator==(const HarassmentPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(HarassmentPolicy, (), (block_count, t))

/// No answer at hand (PHR-12).
struct UnknownAnswerPolicy {
  Duration callback = std::chrono::hours(4);

  bool operator==(const UnknownAnswerPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(UnknownAnswerPolicy, (), (callback))

/// Closing a call (PHR-14).
struct ClosingPolicy {
  std::int64_t reexplain_max = 5;
  Duration wait = std::chrono::seconds(5);

  bool operator==(const ClosingPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(ClosingPolicy, (), (reexplain_max, wait))

/// Taboos (TAB).
struct TaboosPolicy {
  std::int64_t fillers = 3;  ///< a turn
  TabooPoints points{};

  bool operator==(const TaboosPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(TaboosPolicy, (), (fillers, points))

/// Telephone service (TEL).
struct TelephonePolicy {
  std::vector<AgentKind> agent_kinds{AgentKind::phone, AgentKind::online, AgentKind::video, AgentKind::onsite};
  Duration dispatch_ack = std::chrono::minutes(30);
  Duration ring_long = std::chrono::seconds(20);
  Duration track_stale = std::chrono::hours(24);

  bool operator==(const TelephonePolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(TelephonePolicy, (), (agent_kinds, dispatch_ack, ring_long, track_stale))

/// Call-centre tools (TOL).
struct ToolsPolicy {
  Duration monitor_refresh = std::chrono::seconds(5);
  std::int64_t qa_min = 5;  ///< an agent and week
  std::int64_t recording_days = 180;

  bool operator==(const ToolsPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(ToolsPolicy, (), (monitor_refresh, qa_min, recording_days))

/// Crowd staffing (CRD).
struct CrowdPolicy {
  Duration interval = std::chrono::minutes(30);
  std::int64_t min_quality = 80;
  ServiceLevel service_level{0.8, std::chrono::seconds(20)};

  bool operator==(const CrowdPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(CrowdPolicy, (), (interval, min_quality, service_level))

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

/// Customer groups (CHT-GRP).
struct GroupsPolicy {
  CareIntervals care{};
  Money vip_amount{100'000, {}};  ///< in 365 days
  std::int64_t vip_orders = 3;    ///< paid orders

  bool operator==(const GroupsPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(GroupsPolicy, (), (care, vip_amount, vip_orders))

/// Reception (RCV).
struct ReceptionPolicy {
  Duration greet = std::chrono::seconds(10);

  bool operator==(const ReceptionPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(ReceptionPolicy, (), (greet))

/// Scripts (SCR).
struct ScriptsPolicy {
  std::int64_t ab_min = 100;  ///< uses
  double quick_goal = 0.3;
  double quick_warn = 0.5;
  std::int64_t review = 5;  ///< sessions a week

  bool operator==(const ScriptsPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(ScriptsPolicy, (), (ab_min, quick_goal, quick_warn, review))

/// Seven techniques (TAO).
struct TechniquesPolicy {
  Duration followup1 = std::chrono::days(3);
  Duration followup2 = std::chrono::days(14);
  double gift_limit = 0.05;  ///< of the order
  std::int64_t recommend_max = 2;

  bool operator==(const TechniquesPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(TechniquesPolicy, (), (followup1, followup2, gift_limit, recommend_max))

/// Shipping (TAO-6).
struct ShippingPolicy {
  Duration inform = std::chrono::hours(4);
  Duration missing_inform = std::chrono::hours(1);
  TimeOfDay pack_cutoff = TimeOfDay::parse("17:00");
  Duration stalled = std::chrono::days(3);

  bool operator==(const ShippingPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(ShippingPolicy, (), (inform, missing_inform, pack_cutoff, stalled))

/// Payment reminders (PAY).
struct PaymentPolicy {
  TimeOfDay afternoon = TimeOfDay::parse("14:00");
  Duration auto_close = std::chrono::hours(72);
  Duration before_dispatch = std::chrono::minutes(60);
  std::int64_t cap_channel = 1;  ///< an order
  std::int64_t cap_total = 3;    ///< an order
  std::vector<ReminderChannel> channels{
      {ContactKind::phone, 1}, {ContactKind::wangwang, 2}, {ContactKind::sms, 2}, {ContactKind::email, {}}};
  double control = 0;  ///< share
  Duration credit = std::chrono::hours(24);
  Duration gap = std::chrono::hours(4);
  TimeRange lunch_quiet = TimeRange::parse("12:00-13:30");
  Duration min_age = std::chrono::minutes(30);
  Money phone_min{20'000, {}};
  TimeRange quiet = TimeRange::parse("20:30-09:30");
  UnpaidShares reasons{};
  double unpaid_share = 0.08;

  bool operator==(const PaymentPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(PaymentPolicy, (),
                      (afternoon, auto_close, before_dispatch, cap_channel, cap_total, channels, control, credit, gap,
                       lunch_quiet, min_age, phone_min, quiet, reasons, unpaid_share))

/// The policy in force: a rule set that is read, checked and kept by digest like any other.
struct Policy {
  TimePolicy time;
  LexiconPolicy lex;
  CustomerTypesPolicy typ;
  FeltNeedsPolicy fel;
  QualityPolicy qua;
  QueuePolicy queue;
  KnowledgePolicy kb;
  ChatPolicy chat;
  GoalsPolicy goal;
  HandoffPolicy handoff;
  QuotesPolicy quote;
  CompetencePolicy abl;
  SurveysPolicy sur;
  NeedsPolicy nrq;
  CommunicationPolicy com;
  ListeningPolicy lsn;
  WritingPolicy wrt;
  ObjectionsPolicy obj;
  ComplaintsPolicy cpl;
  SatisfactionPolicy sat;
  CrmPolicy crm;
  FailuresPolicy flt;
  KpiPolicy kpi;
  GreetingPolicy greet;
  SilentCallPolicy silent;
  InaudiblePolicy inaud;
  HoldPolicy hold;
  PromisesPolicy promise;
  TransferPolicy xfer;
  PrivateCallPolicy private_call;
  HarassmentPolicy harass;
  UnknownAnswerPolicy unknown;
  ClosingPolicy close;
  TaboosPolicy tab;
  TelephonePolicy tel;
  ToolsPolicy tol;
  CrowdPolicy crd;
  ChatSystemPolicy cht;
  GroupsPolicy grp;
  ReceptionPolicy rcv;
  ScriptsPolicy scr;
  TechniquesPolicy tao;
  ShippingPolicy ship;
  PaymentPolicy pay;

  bool operator==(const Policy&) const = default;
};
BOOST_DESCRIBE_STRUCT(Policy, (),
                      (time, lex, typ, fel, qua, queue, kb, chat, goal, handoff, quote, abl, sur, nrq, com, lsn, wrt,
                       obj, cpl, sat, crm, flt, kpi, greet, silent, inaud, hold, promise, xfer, private_call, harass,
                       unknown, close, tab, tel, tol, crd, cht, grp, rcv, scr, tao, ship, pay))

template <>
inline constexpr bool defaulted<SlaHours> = true;
template <>
inline constexpr bool defaulted<SlaMatrix> = true;
template <>
inline constexpr bool defaulted<TypeWeights> = true;
template <>
inline constexpr bool defaulted<CompetenceWeights> = true;
template <>
inline constexpr bool defaulted<ServiceLevel> = true;
template <>
inline constexpr bool defaulted<KpiTargets> = true;
template <>
inline constexpr bool defaulted<TabooPoints> = true;
template <>
inline constexpr bool defaulted<ChatSystemWeights> = true;
template <>
inline constexpr bool defaulted<CareIntervals> = true;
template <>
inline constexpr bool defaulted<UnpaidShares> = true;
template <>
inline constexpr bool defaulted<TimePolicy> = true;
template <>
inline constexpr bool defaulted<LexiconPolicy> = true;
template <>
inline constexpr bool defaulted<CustomerTypesPolicy> = true;
template <>
inline constexpr bool defaulted<FeltNeedsPolicy> = true;
template <>
inline constexpr bool defaulted<QualityPolicy> = true;
template <>
inline constexpr bool defaulted<QueuePolicy> = true;
template <>
inline constexpr bool defaulted<KnowledgePolicy> = true;
template <>
inline constexpr bool defaulted<ChatPolicy> = true;
template <>
inline constexpr bool defaulted<GoalsPolicy> = true;
template <>
inline constexpr bool defaulted<HandoffPolicy> = true;
template <>
inline constexpr bool defaulted<QuotesPolicy> = true;
template <>
inline constexpr bool defaulted<CompetencePolicy> = true;
template <>
inline constexpr bool defaulted<SurveysPolicy> = true;
template <>
inline constexpr bool defaulted<NeedsPolicy> = true;
template <>
inline constexpr bool defaulted<CommunicationPolicy> = true;
template <>
inline constexpr bool defaulted<ListeningPolicy> = true;
template <>
inline constexpr bool defaulted<WritingPolicy> = true;
template <>
inline constexpr bool defaulted<ObjectionsPolicy> = true;
template <>
inline constexpr bool defaulted<ComplaintsPolicy> = true;
template <>
inline constexpr bool defaulted<SatisfactionPolicy> = true;
template <>
inline constexpr bool defaulted<CrmPolicy> = true;
template <>
inline constexpr bool defaulted<FailuresPolicy> = true;
template <>
inline constexpr bool defaulted<KpiPolicy> = true;
template <>
inline constexpr bool defaulted<GreetingPolicy> = true;
template <>
inline constexpr bool defaulted<SilentCallPolicy> = true;
template <>
inline constexpr bool defaulted<InaudiblePolicy> = true;
template <>
inline constexpr bool defaulted<HoldPolicy> = true;
template <>
inline constexpr bool defaulted<PromisesPolicy> = true;
template <>
inline constexpr bool defaulted<TransferPolicy> = true;
template <>
inline constexpr bool defaulted<PrivateCallPolicy> = true;
template <>
inline constexpr bool defaulted<HarassmentPolicy> = true;
template <>
inline constexpr bool defaulted<UnknownAnswerPolicy> = true;
template <>
inline constexpr bool defaulted<ClosingPolicy> = true;
template <>
inline constexpr bool defaulted<TaboosPolicy> = true;
template <>
inline constexpr bool defaulted<TelephonePolicy> = true;
template <>
inline constexpr bool defaulted<ToolsPolicy> = true;
template <>
inline constexpr bool defaulted<CrowdPolicy> = true;
template <>
inline constexpr bool defaulted<ChatSystemPolicy> = true;
template <>
inline constexpr bool defaulted<GroupsPolicy> = true;
template <>
inline constexpr bool defaulted<ReceptionPolicy> = true;
template <>
inline constexpr bool defaulted<ScriptsPolicy> = true;
template <>
inline constexpr bool defaulted<TechniquesPolicy> = true;
template <>
inline constexpr bool defaulted<ShippingPolicy> = true;
template <>
inline constexpr bool defaulted<PaymentPolicy> = true;
template <>
inline constexpr bool defaulted<Policy> = true;

/// Reads a policy file over the defaults; keys may be nested or dotted. Everything wrong is told at once.
///
/// Throws  InvalidArgument with the code of the first finding: the codes of from_json, and those of check
[[nodiscard]] Policy read_policy(std::string_view json);

/// Shares in [0, 1], counts and durations not negative, weights that must sum do, the curve in order.
///
/// Throws  InvalidArgument `policy.range` naming the key and value
void check(const Policy& policy);

/// The digest of the policy's canonical JSON: equal policies, equal digests.
[[nodiscard]] Digest digest_of(const Policy& policy);

/// A whole number of the policy by its dotted key, for rules that name one ("obj.max_inquiry"); durations in
/// microseconds. Empty: there is no such key, or it is no whole number.
[[nodiscard]] std::optional<std::int64_t> find_policy_number(const Policy& policy, std::string_view key);

/// The loss from which a complaint is severe, in that currency; empty where the policy names none.
[[nodiscard]] std::optional<Money> severe_loss_of(const Policy& policy, Currency currency);

/// The time to the definite answer for a customer group and severity; visitors count as enquirers.
[[nodiscard]] Duration reply_time_of(const Policy& policy, CustomerGroup group, Severity severity);

/// The working hours that the policy describes.
[[nodiscard]] Calendar business_calendar(const Policy& policy);

}  // namespace kefu
