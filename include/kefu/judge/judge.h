#pragma once

#include <kefu/base/rule_file.h>
#include <kefu/facts/verdict.h>
#include <kefu/judge/complaint_table.h>
#include <kefu/judge/judge_options.h>

#include <memory>
#include <span>
#include <string_view>

namespace kefu {

/// Says what a text means: complaint, objection, or the acts and faults of an agent's own text.
///
/// A rule set: immutable, cheap to copy, and safe to use from any number of threads at once. Chinese and English rules
/// are both applied to every text, so that mixed texts are read whole. Scores are integers (thousandths of a point):
/// every machine and compiler gives the same verdict, and so does every order of the rules in their files.
///
/// Text     UTF-8; ill-formed bytes read as U+FFFD. Spans count code points of the text as given.
/// Abstains empty, blank, emoji, punctuation or digits only, or mostly in a script that neither pack reads
/// Cost     linear in the text; about one table look-up a character
/// Weakness rules read words, not irony; languages in Latin letters other than English are read as English
class Judge {
 public:
  /// The rule packs that are built into the library.
  Judge();

  /// The rule packs of a source, checked as a whole.
  ///
  /// Throws  RuleError listing every finding: the codes of read_rules, and `judge.unknown_label`,
  ///         `judge.duplicate_rule`, `judge.rule_without_words`, `judge.surface`, `judge.range`, `judge.language`
  explicit Judge(const RuleSource& source, const JudgeOptions& options = {});

  /// Severity, cause and behaviour of a customer's text, with evidence (spec: CPL-CLS).
  [[nodiscard]] ComplaintVerdict judge_complaint(std::string_view text) const;

  /// The same for a column of texts, without an object a row. A null view abstains.
  [[nodiscard]] ComplaintTable judge_complaints(std::span<const std::string_view> texts) const;

  /// What a customer's text signals about an objection to buying (spec: OBJ-KIND, OBJ-TIME).
  [[nodiscard]] ObjectionVerdict judge_objection(std::string_view text) const;

  /// Lints and acts of a text of the firm's side (spec: OBJ-TECH-3, OBJ-TECH-5, CPL-P3).
  [[nodiscard]] AgentTextVerdict judge_agent_text(std::string_view text) const;

  /// The rule packs in force: equal packs, equal digests. Every verdict carries it.
  [[nodiscard]] const Digest& digest() const noexcept;

  [[nodiscard]] const JudgeOptions& options() const noexcept;

  /// What it was made of.
  [[nodiscard]] const RuleSource& source() const noexcept;

 private:
  friend void check_examples(const Judge& judge, RuleFindings& findings);

  struct State;
  std::shared_ptr<const State> state_;
};

/// The judge of the built-in packs with the default options; made on first use.
[[nodiscard]] const Judge& default_judge();

/// Runs the examples that the rows of the packs carry. A rule must fire on each of its `hits` and on none of its
/// `misses`; what fails is a finding `judge.example` at the rule's file, line and pointer.
void check_examples(const Judge& judge, RuleFindings& findings);

/// Severity, cause and behaviour of a customer's text, with evidence, as the default judge says.
[[nodiscard]] ComplaintVerdict judge_complaint(std::string_view text);

/// The complaint verdicts of a column of texts, a row a text, as the default judge says.
[[nodiscard]] ComplaintTable judge_complaints(std::span<const std::string_view> texts);

/// What a customer's text signals about an objection to buying, as the default judge says.
[[nodiscard]] ObjectionVerdict judge_objection(std::string_view text);

/// Lints and acts of a text of the firm's side, as the default judge says.
[[nodiscard]] AgentTextVerdict judge_agent_text(std::string_view text);

}  // namespace kefu
