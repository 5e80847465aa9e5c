#pragma once

#include "flow/phrase_template.h"

#include <kefu/base/rule_file.h>
#include <kefu/flow/phrase_book.h>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace kefu::flow {

/// A phrase as the file of one language has it.
struct PhraseRow {
  std::string id;
  std::string scenario;
  PhraseUse use{};
  std::string trigger;
  std::int64_t step = 1;
  std::int64_t steps = 1;
  std::optional<std::string> delay;
  std::optional<std::string> next;
  std::string text;
  std::vector<std::string> required;
  std::map<std::string, std::string> fallbacks;

  bool operator==(const PhraseRow&) const = default;
};
BOOST_DESCRIBE_STRUCT(PhraseRow, (), (id, scenario, use, trigger, step, steps, delay, next, text, required, fallbacks))

struct GreetingRow {
  std::string id;
  std::string text;
  std::vector<std::string> holidays;

  bool operator==(const GreetingRow&) const = default;
};
BOOST_DESCRIBE_STRUCT(GreetingRow, (), (id, text, holidays))

struct PhraseFile {
  std::string id;
  std::string version;
  Language language{};
  std::vector<GreetingRow> greetings;
  std::vector<PhraseRow> phrases;

  bool operator==(const PhraseFile&) const = default;
};
BOOST_DESCRIBE_STRUCT(PhraseFile, (), (id, version, language, greetings, phrases))

struct PhraseTexts {
  PhraseFile zh;
  PhraseFile en;
};

/// Reads both files; what is wrong in either, or between them, goes to `findings`.
[[nodiscard]] PhraseTexts read_phrase_files(const RuleSource& rules, RuleFindings& findings);

}  // namespace kefu::flow
