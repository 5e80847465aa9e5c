#pragma once

#include "flow/tables.h"

#include <kefu/base/rule_file.h>
#include <kefu/flow/phrase_book.h>

#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>

/// From definition to tables. Everything that is wrong is told, each with a JSON pointer, before anyone gives up.
namespace kefu::flow {

/// Where findings go. What only follows from an error told before, such as the empty name of a guard that could not be
/// read, is left out.
class Complaints {
 public:
  Complaints(const RuleFile& file, RuleFindings& findings) : file_(file), findings_(findings) {}

  void add(const char* code, const std::string& pointer, std::string message);

 private:
  [[nodiscard]] bool is_known(const std::string& pointer) const;

  const RuleFile& file_;
  RuleFindings& findings_;
};

/// What the names of one chart mean.
struct Names {
  std::map<std::string_view, StateIndex> states;
  std::map<std::string_view, Symbol> symbols;  ///< signals and timers, and done events once used
  std::map<std::string_view, CounterIndex> counters;
  std::set<std::string_view> timers;
  std::set<std::string_view> raised;     ///< signals that something gives
  std::set<std::string_view> scheduled;  ///< timers that something starts
  const PhraseBook* phrases = nullptr;
  bool in_case = true;     ///< false where no case exists yet, and so no counter and no state
  bool has_policy = true;  ///< false where guards are asked without one
};

/// Whether a text fact can have that value; "" always stands for unset.
[[nodiscard]] bool can_be(const FactRule& fact, std::string_view value);

[[nodiscard]] CompiledGuards compile_guards(std::span<const Guard> guards, const std::string& pointer,
                                            const Names& names, Complaints& complaints);

[[nodiscard]] CompiledCommands compile_commands(std::span<const Command> commands, const std::string& pointer,
                                                Names& names, Complaints& complaints);

/// Tables of a definition, only good if nothing was complained of.
[[nodiscard]] std::shared_ptr<const Tables> compile_chart(ChartDefinition definition, const PhraseBook* phrases,
                                                          Complaints& complaints);

/// Complains of every state that no way leads to.
void check_reachable(const Tables& tables, const std::vector<std::string>& pointers, Complaints& complaints);

}  // namespace kefu::flow
