#include <kefu/flow/playbook.h>

#include "flow/compile.h"
#include "flow/evaluate.h"

#include <kefu/flow/authority.h>

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace kefu {
namespace {

constexpr std::size_t most_options = 3;

struct PlaybookFile {
  std::string id;
  std::string version;
  std::vector<Playbook> playbooks;

  bool operator==(const PlaybookFile&) const = default;
};
BOOST_DESCRIBE_STRUCT(PlaybookFile, (), (id, version, playbooks))

/// A playbook's guards, ready to be asked; they look into the playbook.
struct Compiled {
  flow::CompiledGuards when;
  std::vector<flow::CompiledGuards> steps;
  std::vector<flow::CompiledGuards> options;
};

class PlaybookCompiler {
 public:
  PlaybookCompiler(const RuleFile& file, RuleFindings& findings, const PhraseBook* phrases)
      : complaints_(file, findings), phrases_(phrases) {
    names_.in_case = false;
  }

  Compiled compile(const Playbook& playbook, const std::string& pointer) {
    check_new(playbook.id, pointer + "/id");
    if (playbook.steps.empty()) complaints_.add("playbook.no_steps", pointer, "a playbook needs steps");
    Compiled compiled{guards(playbook.when, pointer), {}, {}};
    for (std::size_t i = 0; i < playbook.steps.size(); ++i)
      compiled.steps.push_back(compile_step(playbook.steps[i], fmt::format("{}/steps/{}", pointer, i)));
    for (std::size_t i = 0; i < playbook.options.size(); ++i)
      compiled.options.push_back(compile_option(playbook.options[i], fmt::format("{}/options/{}", pointer, i)));
    return compiled;
  }

 private:
  flow::CompiledGuards compile_step(const PlaybookStep& step, const std::string& pointer) {
    if (step.phrase && phrases_ && !phrases_->contains(*step.phrase))
      complaints_.add("chart.unknown_phrase", pointer + "/phrase",
                      fmt::format("the phrase book has no '{}'", step.phrase->text()));
    return guards(step.when, pointer);
  }

  flow::CompiledGuards compile_option(const PlaybookOption& option, const std::string& pointer) {
    check_new(option.id, pointer + "/id");
    if (option.text.zh.empty() || option.text.en.empty())
      complaints_.add("playbook.no_text", pointer + "/text", "an option needs a text in both languages");
    if (option.cost_percent < 0) complaints_.add("playbook.cost", pointer + "/cost_percent", "a cost is not negative");
    if (!flow::find_span(option.due))
      complaints_.add("playbook.unknown_due", pointer + "/due",
                      fmt::format("'{}' is no span of time and no time of the policy", option.due));
    return guards(option.when, pointer);
  }

  flow::CompiledGuards guards(const std::vector<Guard>& when, const std::string& pointer) {
    return flow::compile_guards(when, pointer + "/when", names_, complaints_);
  }

  void check_new(const std::string& id, const std::string& pointer) {
    if (id.empty() || !ids_.insert(id).second)
      complaints_.add("playbook.duplicate_id", pointer, fmt::format("'{}' is empty or there already", id));
  }

  flow::Complaints complaints_;
  const PhraseBook* phrases_;
  flow::Names names_;
  std::set<std::string> ids_;
};

bool hold(const flow::CompiledGuards& guards, const CaseFacts& facts, const Policy& policy) {
  static const CaseFacts nothing_set;
  return flow::hold(guards, {facts, nothing_set, {}, {}, policy});
}

int rank_of(Role role) { return role == Role::manager ? 2 : role == Role::supervisor ? 1 : 0; }

Role higher(Role left, Role right) { return rank_of(left) >= rank_of(right) ? left : right; }

ComplaintOption option_of(const PlaybookOption& option, const Policy& policy, Instant at, const Money& harm,
                          const std::optional<Money>& order_total) {
  const Money cost{harm.minor * option.cost_percent / 100, harm.currency};
  return {.id = option.id,
          .text = option.text,
          .kind = option.kind,
          .cost = cost,
          .authority = higher(option.authority, authority_for(cost, order_total, policy)),
          .due = at + Duration(flow::find_span(option.due)->in(policy))};
}

}  // namespace

struct Playbooks::Data {
  std::vector<Playbook> playbooks;
  std::vector<Compiled> compiled;
  RuleSource source;

  [[nodiscard]] std::vector<const PlaybookOption*> fitting_options(const CaseFacts& facts, const Policy& policy) const;
};

std::vector<const PlaybookOption*> Playbooks::Data::fitting_options(const CaseFacts& facts,
                                                                    const Policy& policy) const {
  std::vector<const PlaybookOption*> fitting;
  for (std::size_t i = 0; i < playbooks.size(); ++i) {
    if (!hold(compiled[i].when, facts, policy)) continue;
    for (std::size_t k = 0; k < playbooks[i].options.size(); ++k)
      if (hold(compiled[i].options[k], facts, policy)) fitting.push_back(&playbooks[i].options[k]);
  }
  std::ranges::stable_sort(fitting, {}, &PlaybookOption::rank);
  return fitting;
}

Playbooks::Playbooks(const RuleSource& rules, const PhraseBook* phrases) {
  const RuleFile file = rules.get("common/playbooks.json");
  RuleFindings findings;
  const auto data = std::make_shared<Data>();
  data->playbooks = read_rules<PlaybookFile>(file, findings).playbooks;
  PlaybookCompiler compiler(file, findings, phrases);
  for (std::size_t i = 0; i < data->playbooks.size(); ++i)
    data->compiled.push_back(compiler.compile(data->playbooks[i], fmt::format("/playbooks/{}", i)));
  findings.throw_if_any();
  data->source = rules;
  data_ = data;
}

const RuleSource& Playbooks::source() const noexcept { return data_->source; }

std::span<const Playbook> Playbooks::all() const noexcept { return data_->playbooks; }

std::vector<Playbook> Playbooks::find_playbooks(const CaseFacts& facts, const Policy& policy) const {
  std::vector<Playbook> found;
  for (std::size_t i = 0; i < data_->playbooks.size(); ++i) {
    if (!hold(data_->compiled[i].when, facts, policy)) continue;
    Playbook playbook = data_->playbooks[i];
    playbook.steps.clear();
    for (std::size_t k = 0; k < data_->playbooks[i].steps.size(); ++k)
      if (hold(data_->compiled[i].steps[k], facts, policy)) playbook.steps.push_back(data_->playbooks[i].steps[k]);
    found.push_back(std::move(playbook));
  }
  return found;
}

std::vector<ComplaintOption> Playbooks::complaint_options(const CaseFacts& facts, const Policy& policy, Instant at,
                                                          const Money& harm,
                                                          const std::optional<Money>& order_total) const {
  std::vector<ComplaintOption> options;
  for (const PlaybookOption* option : data_->fitting_options(facts, policy))
    if (options.size() < most_options) options.push_back(option_of(*option, policy, at, harm, order_total));
  return options;
}

}  // namespace kefu
