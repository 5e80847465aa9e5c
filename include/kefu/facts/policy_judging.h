#pragma once

#include <kefu/base/instant.h>
#include <kefu/base/json.h>
#include <kefu/base/time_of_day.h>

#include <boost/describe.hpp>

#include <cstdint>
#include <vector>

/// What judges and their lints go by (spec: Appendix C). Numbers of `Policy`, which holds one struct an area.
namespace kefu {

/// Lexicons (MEC-6).
struct LexiconPolicy {
  std::int64_t negation_window = 10;  ///< characters before a hit in which a negation cancels it

  bool operator==(const LexiconPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(LexiconPolicy, (), (negation_window))
template <>
inline constexpr bool defaulted<LexiconPolicy> = true;

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
template <>
inline constexpr bool defaulted<TypeWeights> = true;

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
template <>
inline constexpr bool defaulted<CustomerTypesPolicy> = true;

/// Felt needs (FEL).
struct FeltNeedsPolicy {
  double courtesy_rate = 0.5;
  std::int64_t max_compliments = 2;  ///< a session
  std::int64_t max_emoticons = 1;    ///< a message
  double reask_similarity = 0.8;

  bool operator==(const FeltNeedsPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(FeltNeedsPolicy, (), (courtesy_rate, max_compliments, max_emoticons, reask_similarity))
template <>
inline constexpr bool defaulted<FeltNeedsPolicy> = true;

/// Qualities of an agent (QUA).
struct QualityPolicy {
  std::int64_t abuse_limit = 3;
  std::int64_t max_hedges = 2;  ///< an answer

  bool operator==(const QualityPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(QualityPolicy, (), (abuse_limit, max_hedges))
template <>
inline constexpr bool defaulted<QualityPolicy> = true;

enum class RankFallback { importance, mention };
BOOST_DESCRIBE_ENUM(RankFallback, importance, mention)

/// Needs (NRQ-2).
struct NeedsPolicy {
  std::vector<RankFallback> rank_fallback{RankFallback::importance, RankFallback::mention};

  bool operator==(const NeedsPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(NeedsPolicy, (), (rank_fallback))
template <>
inline constexpr bool defaulted<NeedsPolicy> = true;

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
template <>
inline constexpr bool defaulted<WritingPolicy> = true;

/// Points off the inspection score of 100 (spec: TAB-SCORE).
struct TabooPoints {
  std::int64_t minor = 5;
  std::int64_t major = 20;
  std::int64_t critical = 100;  ///< all

  bool operator==(const TabooPoints&) const = default;
};
BOOST_DESCRIBE_STRUCT(TabooPoints, (), (minor, major, critical))
template <>
inline constexpr bool defaulted<TabooPoints> = true;

/// Taboos (TAB).
struct TaboosPolicy {
  std::int64_t fillers = 3;  ///< a turn
  TabooPoints points{};

  bool operator==(const TaboosPolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(TaboosPolicy, (), (fillers, points))
template <>
inline constexpr bool defaulted<TaboosPolicy> = true;

/// Knowledge (QUA-1.1).
struct KnowledgePolicy {
  std::int64_t anticipate_max = 2;

  bool operator==(const KnowledgePolicy&) const = default;
};
BOOST_DESCRIBE_STRUCT(KnowledgePolicy, (), (anticipate_max))
template <>
inline constexpr bool defaulted<KnowledgePolicy> = true;

}  // namespace kefu
