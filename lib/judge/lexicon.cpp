#include "judge/lexicon.h"

#include "judge/lexicon_builder.h"

namespace kefu {

Lexicon::Lexicon(const RuleSource& source, std::string_view kind, const JudgeOptions& options, RuleFindings& findings) {
  LexiconBuilder builder(*this, kind, options, findings);
  for (const Language language : {Language::zh, Language::en}) {
    for (const RuleFile& file : rule_files(source, language, "language")) builder.add_language(file, language);
    for (const RuleFile& file : rule_files(source, language, kind)) builder.add_pack(file, language);
  }
  builder.freeze();
}

}  // namespace kefu
