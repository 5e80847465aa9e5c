#pragma once

#include <kefu/base/digest.h>
#include <kefu/base/money.h>
#include <kefu/base/text.h>
#include <kefu/facts/complaint_axes.h>
#include <kefu/facts/ids.h>
#include <kefu/facts/objection_axes.h>

#include <boost/describe.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kefu {

/// What a judge looks at: the axis a rule scores on.
enum class Axis { complaint, cause, severity, behaviour, anger, remedy, objection, lint };
BOOST_DESCRIBE_ENUM(Axis, complaint, cause, severity, behaviour, anger, remedy, objection, lint)

/// Why a label was given: the rule, where it matched, and what it weighed (spec: MEC-4).
struct Evidence {
  RuleId rule;
  Axis axis{};
  std::string label;                                  ///< the label it speaks for: an enumerator's code
  Span span;                                          ///< in code points of the judged text; never the text itself
  std::int32_t weight = 0;                            ///< thousandths of a point, after negation and degree words
  std::optional<std::int64_t> number = std::nullopt;  ///< a number it used, such as a loss in minor units

  bool operator==(const Evidence&) const = default;
};
BOOST_DESCRIBE_STRUCT(Evidence, (), (rule, axis, label, span, weight, number))

struct CauseScore {
  Cause cause{};
  std::int32_t score = 0;  ///< thousandths of a point

  bool operator==(const CauseScore&) const = default;
};
BOOST_DESCRIBE_STRUCT(CauseScore, (), (cause, score))

/// What one text says as a complaint, on three axes (spec: CPL-CLS).
///
/// Abstained (empty or foreign text): `complaint` is empty. No complaint: the axes are empty, never general, unknown
/// or passive. Scores are thousandths of a point on the specification's scale.
struct ComplaintVerdict {
  std::optional<bool> complaint = std::nullopt;
  std::optional<Severity> severity = std::nullopt;
  std::optional<Cause> cause = std::nullopt;
  std::vector<Cause> also = {};  ///< the other causes that the text states, strongest first
  std::optional<Behaviour> behaviour = std::nullopt;
  std::vector<Behaviour> signs = {};  ///< every behaviour that shows, most extreme first
  bool angry = false;
  bool asks_remedy = false;
  std::int32_t score = 0;           ///< of "this is a complaint"; above 0 it is one
  std::int32_t severity_score = 0;  ///< orders texts by seriousness within and across the two grades
  std::vector<CauseScore> cause_scores = {};
  std::optional<Money> loss = std::nullopt;  ///< the largest loss that the text claims
  std::vector<Evidence> evidence = {};
  Digest rules;  ///< the rule packs it was said under

  bool operator==(const ComplaintVerdict&) const = default;
};
BOOST_DESCRIBE_STRUCT(ComplaintVerdict, (),
                      (complaint, severity, cause, also, behaviour, signs, angry, asks_remedy, score, severity_score,
                       cause_scores, loss, evidence, rules))

/// What one customer text signals about an objection (spec section 13).
struct ObjectionVerdict {
  bool objection = false;                              ///< the text objects to buying, or brushes off
  std::optional<ObjectionTopic> about = std::nullopt;  ///< of an objection
  bool brush_off = false;                              ///< a generic excuse: "再说吧", "let me think"
  bool price_signal = false;                           ///< asks or bargains about price, names a rival's price
  bool order_if_solved = false;                        ///< "如果能包邮我就下单": a conditional purchase
  bool question = false;                               ///< contains a question
  bool acceptance = false;                             ///< yes, thanks, ok
  bool refuses_to_go_on = false;                       ///< will not listen further before this is settled
  bool off_deal = false;                               ///< a remark or joke without relation to the deal
  std::vector<Evidence> evidence = {};
  Digest rules;

  bool operator==(const ObjectionVerdict&) const = default;
};
BOOST_DESCRIBE_STRUCT(ObjectionVerdict, (),
                      (objection, about, brush_off, price_signal, order_if_solved, question, acceptance,
                       refuses_to_go_on, off_deal, evidence, rules))

/// What a text of the firm's side must not say, by text alone.
enum class LintKind { hard_but, deny_fact, premature_conclusion };
BOOST_DESCRIBE_ENUM(LintKind, hard_but, deny_fact, premature_conclusion)

/// A place in an agent's text that breaks a rule of good service. Whether it counts depends on the case.
struct Lint {
  LintKind kind{};
  RuleId rule;
  Span span;

  bool operator==(const Lint&) const = default;
};
BOOST_DESCRIBE_STRUCT(Lint, (), (kind, rule, span))

/// What an agent's text says: lints, and the acts that workflows listen for.
struct AgentTextVerdict {
  std::vector<Lint> lints = {};
  bool asks_facts = false;             ///< asks when, where, which order, what happened
  bool states_responsibility = false;  ///< says who takes care of the matter
  bool apologises = false;
  bool refuses_liability = false;
  bool states_cause = false;  ///< states a cause or blames, whether or not it may yet
  std::vector<Evidence> evidence;
  Digest rules;

  bool operator==(const AgentTextVerdict&) const = default;
};
BOOST_DESCRIBE_STRUCT(AgentTextVerdict, (),
                      (lints, asks_facts, states_responsibility, apologises, refuses_liability, states_cause, evidence,
                       rules))

}  // namespace kefu
