#pragma once

#include <kefu/base/rule_file.h>
#include <kefu/judge/judge.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace kefu::test {

/// A rules folder of the files of a test, in place of the built-in packs.
inline RuleSource rules(std::vector<RuleFile> files) { return RuleSource(std::move(files)); }

/// A pack of some rows.
inline std::string pack(std::string_view rows, std::string_view language = "en") {
  return R"({"id": "test", "version": 1, "language": ")" + std::string(language) + R"(", "rules": [)" +
         std::string(rows) + "]}";
}

/// A language file of some members.
inline std::string language(std::string_view members, std::string_view language = "en") {
  return R"({"id": "language", "version": 1, "language": ")" + std::string(language) + R"(")" +
         (members.empty() ? "" : ", ") + std::string(members) + "}";
}

/// A judge of one English complaint pack and one language file.
inline Judge english(std::string_view rows, std::string_view members = "", const JudgeOptions& options = {}) {
  return Judge(rules({{"en/complaint.json", pack(rows)}, {"en/language.json", language(members)}}), options);
}

/// The same in Chinese.
inline Judge chinese(std::string_view rows, std::string_view members = "", const JudgeOptions& options = {}) {
  return Judge(rules({{"zh/complaint.json", pack(rows, "zh")}, {"zh/language.json", language(members, "zh")}}),
               options);
}

inline bool has_rule(const std::vector<Evidence>& evidence, std::string_view rule) {
  return std::any_of(evidence.begin(), evidence.end(), [&](const Evidence& one) { return one.rule.text() == rule; });
}

/// The evidence of a rule; one of weight 0 where there is none.
inline Evidence evidence_of(const ComplaintVerdict& verdict, std::string_view rule) {
  for (const Evidence& one : verdict.evidence)
    if (one.rule.text() == rule) return one;
  return {};
}

}  // namespace kefu::test
