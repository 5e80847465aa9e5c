#include <kefu/judge/judge.h>

#include "judge/agent_decision.h"
#include "judge/complaint_decision.h"
#include "judge/examples.h"
#include "judge/lexicon_builder.h"
#include "judge/objection_decision.h"

#include <algorithm>
#include <string>

namespace kefu {
namespace {

/// The working memory of this thread's judging; it grows to the thread's longest text.
Reading& reading_of_thread() {
  thread_local Reading reading;
  return reading;
}

/// Over the files that a judge reads and no others: a new playbook does not make old verdicts look outdated.
Digest digest_of_packs(const RuleSource& source) {
  std::string bytes;
  for (const Language language : {Language::zh, Language::en})
    for (const std::string_view kind : {"agent", "complaint", "language", "objection"})
      for (const RuleFile& file : rule_files(source, language, kind))
        for (const std::string& part : {file.path, file.bytes}) bytes += std::to_string(part.size()) + ':' + part;
  return digest_of(bytes);
}

/// The three lexicons read the language files each; what is wrong there is told once.
void throw_if_any(const RuleFindings& findings) {
  RuleFindings unique;
  for (const RuleFinding& finding : findings.all()) {
    const auto is_same = [&](const RuleFinding& other) {
      return other.file == finding.file && other.pointer == finding.pointer && other.message == finding.message;
    };
    if (std::none_of(unique.all().begin(), unique.all().end(), is_same)) unique.add(finding);
  }
  unique.throw_if_any();
}

void fill_row(const ComplaintDecision& decision, ComplaintTable& table) {
  table.complaint.push_back(decision.complaint ? std::optional<std::uint8_t>(*decision.complaint) : std::nullopt);
  table.cause.push_back(decision.cause);
  table.also.push_back(decision.also.span());
  table.severity.push_back(decision.severity);
  table.behaviour.push_back(decision.behaviour);
  table.signs.push_back(decision.signs.span());
  table.angry.push_back(decision.angry);
  table.asks_remedy.push_back(decision.asks_remedy);
  table.score.push_back(decision.score);
  table.severity_score.push_back(decision.severity_score);
}

}  // namespace

struct Judge::State {
  RuleSource source;
  JudgeOptions options;
  RuleFindings findings;  // before the lexicons, which write into it
  std::shared_ptr<const Lexicon> complaint;
  Lexicon objection;
  Lexicon agent;
  Digest digest;

  State(const RuleSource& rules, const JudgeOptions& numbers)
      : source(rules),
        options(numbers),
        complaint(std::make_shared<Lexicon>(source, "complaint", options, findings)),
        objection(source, "objection", options, findings),
        agent(source, "agent", options, findings),
        digest(digest_of_packs(source)) {
    throw_if_any(findings);
  }
};

Judge::Judge() : Judge(default_judge()) {}

Judge::Judge(const RuleSource& source, const JudgeOptions& options)
    : state_(std::make_shared<const State>(source, options)) {}

ComplaintVerdict Judge::judge_complaint(std::string_view text) const {
  Reading& reading = reading_of_thread();
  const ComplaintDecision decision = decide_complaint(*state_->complaint, state_->options, text, reading);
  const auto list = [](const auto& items) { return std::vector(items.span().begin(), items.span().end()); };
  return {.complaint = decision.complaint,
          .severity = decision.severity,
          .cause = decision.cause,
          .also = list(decision.also),
          .behaviour = decision.behaviour,
          .signs = list(decision.signs),
          .angry = decision.angry,
          .asks_remedy = decision.asks_remedy,
          .score = decision.score,
          .severity_score = decision.severity_score,
          .cause_scores = list(decision.cause_scores),
          .loss = decision.loss,
          .evidence = unpack(*state_->complaint, reading.evidence),
          .rules = state_->digest};
}

ComplaintTable Judge::judge_complaints(std::span<const std::string_view> texts) const {
  Reading& reading = reading_of_thread();
  ComplaintTable table;
  table.lexicon_ = state_->complaint;
  table.rules = state_->digest;
  for (const std::string_view text : texts) {
    fill_row(decide_complaint(*state_->complaint, state_->options, text, reading), table);
    table.evidence_.push_back(std::span<const PackedEvidence>(reading.evidence));
  }
  return table;
}

ObjectionVerdict Judge::judge_objection(std::string_view text) const {
  ObjectionVerdict verdict = decide_objection(state_->objection, text, reading_of_thread());
  verdict.rules = state_->digest;
  return verdict;
}

AgentTextVerdict Judge::judge_agent_text(std::string_view text) const {
  AgentTextVerdict verdict = decide_agent_text(state_->agent, text, reading_of_thread());
  verdict.rules = state_->digest;
  return verdict;
}

const Digest& Judge::digest() const noexcept { return state_->digest; }

const RuleSource& Judge::source() const noexcept { return state_->source; }
const JudgeOptions& Judge::options() const noexcept { return state_->options; }

const Judge& default_judge() {
  static const Judge judge(embedded_rules());
  return judge;
}

void check_examples(const Judge& judge, RuleFindings& findings) {
  const Judge::State& state = *judge.state_;
  Reading& reading = reading_of_thread();
  const auto evidence_of = [&](const Lexicon& lexicon, auto decide) {
    return [&, decide](const std::string& text) -> std::span<const PackedEvidence> {
      decide(lexicon, text);
      return reading.evidence;
    };
  };
  check_examples(*state.complaint, state.source, findings,
                 evidence_of(*state.complaint, [&](auto& lexicon, auto& text) {
                   (void)decide_complaint(lexicon, state.options, text, reading);
                 }));
  check_examples(state.objection, state.source, findings, evidence_of(state.objection, [&](auto& lexicon, auto& text) {
                   (void)decide_objection(lexicon, text, reading);
                 }));
  check_examples(state.agent, state.source, findings, evidence_of(state.agent, [&](auto& lexicon, auto& text) {
                   (void)decide_agent_text(lexicon, text, reading);
                 }));
}

ComplaintVerdict judge_complaint(std::string_view text) { return default_judge().judge_complaint(text); }

ComplaintTable judge_complaints(std::span<const std::string_view> texts) {
  return default_judge().judge_complaints(texts);
}

ObjectionVerdict judge_objection(std::string_view text) { return default_judge().judge_objection(text); }

AgentTextVerdict judge_agent_text(std::string_view text) { return default_judge().judge_agent_text(text); }

}  // namespace kefu
