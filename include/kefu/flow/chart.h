#pragma once

#include <kefu/base/digest.h>
#include <kefu/base/rule_file.h>
#include <kefu/flow/case_facts.h>
#include <kefu/flow/chart_definition.h>
#include <kefu/flow/chart_state.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace kefu {

class PhraseBook;

namespace flow {
struct Tables;
}

/// A statechart ready to run: a checked definition, compiled to tables. Immutable, cheap to copy, safe to share.
///
/// Semantics: the algorithm of the W3C SCXML recommendation (2015), with guards and commands from closed lists instead
/// of a scripting language, and time that comes in as an argument.
class Chart {
 public:
  /// Phrases that the definition names are checked only against a book.
  ///
  /// Throws  RuleError with the code of the first finding and all findings in its text: `chart.unknown_state`,
  ///         `chart.unreachable`, `chart.unknown_signal`, ... (docs/charts.md lists them)
  explicit Chart(ChartDefinition definition, const PhraseBook* phrases = nullptr);

  [[nodiscard]] const std::string& id() const noexcept;
  [[nodiscard]] const std::string& version() const noexcept;
  [[nodiscard]] const ChartDefinition& definition() const noexcept;

  /// The digest of the definition's JSON as to_json writes it: equal definitions, equal digests.
  [[nodiscard]] const Digest& digest() const noexcept;

  /// Whether an event opens a case. Then `start` runs; the opening event gives no further signal.
  [[nodiscard]] bool opens(std::string_view event_type, const CaseFacts& facts) const;

  /// The signals that an event gives to a case, in the order in which they are to be stepped.
  ///
  /// newest  false for a case that is not the newest one of its issue: it hears only what goes to `every` case
  [[nodiscard]] std::vector<std::string> signals_for(std::string_view event_type, const CaseFacts& facts,
                                                     bool newest = true) const;

  /// Whether nothing more can happen: every innermost active state is a final one.
  [[nodiscard]] bool is_final(const ChartState& state) const;

  /// For the interpreter.
  [[nodiscard]] const flow::Tables& tables() const noexcept { return *tables_; }

 private:
  std::shared_ptr<const flow::Tables> tables_;
};

/// The chart of a rule file, such as "common/charts/chart_objection.json".
///
/// Throws  NotFound `rules.no_file`; RuleError with every finding, each with file, line and JSON pointer
[[nodiscard]] Chart read_chart(const RuleSource& rules, std::string_view path, const PhraseBook* phrases = nullptr);

/// Every chart of a set of rules: the files "common/charts/*.json", sorted by path.
///
/// Throws  RuleError with the findings of all of them; `chart.duplicate_id` where two have one id
[[nodiscard]] std::vector<Chart> read_charts(const RuleSource& rules, const PhraseBook* phrases = nullptr);

}  // namespace kefu
