#pragma once

#include "judge/lexicon.h"
#include "judge/surface.h"

#include <set>
#include <string>
#include <vector>

namespace kefu {

/// The files of a language and kind, sorted: "zh/complaint.json" and what a user puts beside it, "zh/complaint_x.json".
[[nodiscard]] std::vector<RuleFile> rule_files(const RuleSource& source, Language language, std::string_view kind);

/// Checks rule files and fills a lexicon.
class LexiconBuilder {
 public:
  LexiconBuilder(Lexicon& lexicon, std::string_view kind, const JudgeOptions& options, RuleFindings& findings)
      : lexicon_(lexicon), kind_(kind), options_(options), findings_(findings) {}

  void add_language(const RuleFile& file, Language language);
  void add_pack(const RuleFile& file, Language language);
  void freeze();

 private:
  struct Place {
    const RuleFile& file;
    std::string pointer;

    [[nodiscard]] Place operator/(std::string_view key) const { return {file, pointer + "/" + std::string(key)}; }
    [[nodiscard]] Place operator/(std::size_t index) const { return *this / std::to_string(index); }
  };

  void find(const char* code, const Place& place, std::string message) {
    findings_.add(code, place.file, place.pointer, std::move(message));
  }

  void check_language(Language written, Language folder, const Place& place);
  void add_rule(const PackRule& row, const Place& place);
  [[nodiscard]] std::optional<WordRef> plain_word(const std::string& written, const Place& place);
  void add_surface(std::uint32_t rule, const PackRule& row, const std::string& written, const Place& place);
  void add_loss(const LossWords& loss, LanguageNumbers& numbers, const Place& place);
  void add_shape(const StructureRule& row, LanguageNumbers& numbers, const Place& place);
  void add_scope(const LanguagePack& pack, const Place& place);
  void add_scope_words(const std::vector<std::string>& words, const ScopeMeaning& meaning, const Place& place);
  void add_negators(const LanguagePack& pack, const Place& place);
  void add_degrees(const LanguagePack& pack, const Place& place);

  std::uint32_t make_rule(Rule rule, const Place& place);
  void keep_examples(std::uint32_t rule, const std::vector<std::string>& hits, const std::vector<std::string>& misses,
                     const Place& place);
  std::vector<WordRef> add_companions(const std::vector<std::string>& words, const Place& place);
  ScoreChannel channel_of(Axis axis, const std::string& label, const Place& place);
  Surface surface_of(const std::string& written, const Place& place);
  WordRef word_of(const Surface::Part& part);
  void use(const WordRef& ref, WordUse::Kind kind, std::uint32_t index);
  std::int32_t thousandths(double points, double limit, const Place& place);
  std::int64_t whole(std::int64_t value, std::int64_t low, std::int64_t high, const Place& place);

  Lexicon& lexicon_;
  std::string_view kind_;
  const JudgeOptions& options_;
  RuleFindings& findings_;
  std::set<std::string> ids_;
  std::vector<std::vector<WordUse>> uses_;  // of each word
};

}  // namespace kefu
