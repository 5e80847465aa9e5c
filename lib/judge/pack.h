#pragma once

#include <kefu/base/json.h>
#include <kefu/base/language.h>
#include <kefu/base/money.h>
#include <kefu/facts/verdict.h>

#include <boost/describe.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// The files of a rule pack as they are written (docs/rules.md tells the format to those who write them).
namespace kefu {

/// One row: words that speak for one label.
///
/// A word may hold gaps ("说好~结果"); a Latin word may end in `*`. Examples run as tests.
struct PackRule {
  std::string id;
  Axis axis{};
  std::string label;
  double weight = 0;               ///< points; negative for what speaks against
  std::vector<std::string> any;    ///< the words, each alone enough
  std::vector<std::string> alone;  ///< words that count only where they are all that the text says: "行"
  bool negatable = true;
  bool intensifiable = false;
  bool asserted = false;               ///< counts less in questions and suppositions
  bool across = false;                 ///< gaps may cross clauses, not sentences
  std::optional<std::int64_t> gap;     ///< longest gap in code points; default 8
  std::vector<std::string> needs_any;  ///< counts only where one of these is in the text
  std::vector<std::string> unless;     ///< does not count where one of these is in the text
  std::optional<double> complaint;     ///< share of the weight that also speaks for "this is a complaint"
  std::optional<std::string> note;     ///< why, for people
  std::vector<std::string> hits;       ///< texts in which the rule must fire
  std::vector<std::string> misses;     ///< texts in which it must not
};
BOOST_DESCRIBE_STRUCT(PackRule, (),
                      (id, axis, label, weight, any, alone, negatable, intensifiable, asserted, across, gap, needs_any,
                       unless, complaint, note, hits, misses))

/// complaint.json, objection.json, agent.json
struct RulePack {
  std::string id;
  std::int64_t version = 0;
  Language language{};
  std::vector<PackRule> rules;
};
BOOST_DESCRIBE_STRUCT(RulePack, (), (id, version, language, rules))

struct NegatorGroup {
  std::vector<std::string> any;
  std::optional<std::int64_t> window;  ///< characters; never beyond the policy's lex.negation_window
};
BOOST_DESCRIBE_STRUCT(NegatorGroup, (), (any, window))

/// On which side of its hit a degree word stands: "very bad", "坏得很".
enum class DegreeSide { before, after };
BOOST_DESCRIBE_ENUM(DegreeSide, before, after)

struct DegreeGroup {
  std::vector<std::string> any;
  double factor = 1;
  std::optional<DegreeSide> side;  ///< default before
};
BOOST_DESCRIBE_STRUCT(DegreeGroup, (), (any, factor, side))

/// Words that make an amount near them a loss.
struct LossWords {
  std::string id;
  std::vector<std::string> any;
  std::int64_t reach = 12;           ///< characters between word and amount, in one clause
  double weight = 0;                 ///< points of severity that a loss of the policy's amount adds, less for less
  std::optional<double> complaint;   ///< points that any loss adds for "this is a complaint"
  std::optional<Currency> currency;  ///< of amounts that name none; default CNY
  std::vector<std::string> hits;
  std::vector<std::string> misses;
};
BOOST_DESCRIBE_STRUCT(LossWords, (), (id, any, reach, weight, complaint, currency, hits, misses))

/// What the shape of a text shows, apart from its words.
enum class TextFeature {
  exclamations,     ///< marks in all
  exclamation_run,  ///< longest row of marks
  question_run,     ///< longest row of marks
  capitals,         ///< percent of the ASCII letters; 0 below 8 letters
  letter_run,       ///< longest repetition of one letter: "sooooo"
  length            ///< CJK characters + 2 x Latin words
};
BOOST_DESCRIBE_ENUM(TextFeature, exclamations, exclamation_run, question_run, capitals, letter_run, length)

/// A row that fires on shape: where the feature lies in [least, most].
struct StructureRule {
  std::string id;
  TextFeature feature{};
  std::int64_t least = 0;
  std::optional<std::int64_t> most;
  Axis axis{};
  std::string label;
  double weight = 0;
  std::optional<double> complaint;
  std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(StructureRule, (), (id, feature, least, most, axis, label, weight, complaint, note))

/// What contrast and irrealis do to weights.
struct ScopeFactors {
  double before_contrast = 0.75;
  double after_contrast = 1.25;
  double unasserted = 0.5;
};
BOOST_DESCRIBE_STRUCT(ScopeFactors, (), (before_contrast, after_contrast, unasserted))

template <>
inline constexpr bool defaulted<ScopeFactors> = true;

/// language.json: how a language says no, very, but, if and whether.
///
/// Words of both languages act in every text; thresholds, factors and shape are those of the text's main language.
struct LanguagePack {
  std::string id;
  std::int64_t version = 0;
  Language language{};
  std::map<Axis, double> thresholds;  ///< points that a score must exceed; default 0
  std::vector<NegatorGroup> negators;
  std::vector<std::string> a_not_a;  ///< first characters of negators that ask when doubled round: 好不好
  std::vector<DegreeGroup> degrees;
  std::vector<std::string> contrast;
  std::vector<std::string> hypotheticals;
  std::vector<std::string> questions;
  std::vector<std::string> boundaries;  ///< words that end the scope of a negation within a clause
  std::vector<std::string> idioms;      ///< in these, neither negators nor shorter words of rules count
  std::optional<ScopeFactors> factors;
  std::optional<LossWords> loss;
  std::vector<StructureRule> structure;
};
BOOST_DESCRIBE_STRUCT(LanguagePack, (),
                      (id, version, language, thresholds, negators, a_not_a, degrees, contrast, hypotheticals,
                       questions, boundaries, idioms, factors, loss, structure))

}  // namespace kefu
