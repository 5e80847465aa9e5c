#pragma once

#include <kefu/base/digest.h>
#include <kefu/base/language.h>
#include <kefu/base/rule_file.h>
#include <kefu/facts/phrase.h>

#include <boost/describe.hpp>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace kefu {

/// One phrase of the house in both languages (spec: ENT-20).
struct Phrase {
  PhraseId id;
  std::string scenario;  ///< the row of the specification it belongs to: "PHR-02"
  PhraseUse use{};
  Bilingual trigger;  ///< when it is said
  std::int64_t step = 1;
  std::int64_t steps = 1;            ///< of how many
  std::optional<std::string> delay;  ///< silence after it before `next`: "5s" or a policy key
  std::optional<std::string> next;   ///< the phrase or the kind of action that follows
  Bilingual text;
  std::vector<std::string> placeholders;       ///< in the order of the Chinese text, each once
  std::vector<std::string> required;           ///< placeholders that must not collapse although they could
  std::map<std::string, Bilingual> fallbacks;  ///< what stands where a value is unknown

  bool operator==(const Phrase&) const = default;
};
BOOST_DESCRIBE_STRUCT(Phrase, (),
                      (id, scenario, use, trigger, step, steps, delay, next, text, placeholders, required, fallbacks))

/// What stands for a placeholder: one text for both languages, or one each.
using PhraseValue = std::variant<std::string, Bilingual>;
using PhraseValues = std::map<std::string, PhraseValue, std::less<>>;

/// A greeting or wish token (PHR-01): its text and, by a part of their names, the holidays it is for.
struct GreetingToken {
  std::string id;  ///< "GRT-AM"
  Bilingual text;
  std::vector<std::string> holidays;  ///< in both languages

  bool operator==(const GreetingToken&) const = default;
};
BOOST_DESCRIBE_STRUCT(GreetingToken, (), (id, text, holidays))

/// The phrases of the house: immutable, cheap to copy.
class PhraseBook {
 public:
  /// Reads "zh/phrases.json" and "en/phrases.json", which must hold the same phrases with the same placeholders.
  ///
  /// Throws  RuleError with every finding of both files: `phrase.missing_twin`, `phrase.twins_differ`,
  ///         `phrase.unknown_placeholder`, `phrase.duplicate_id`, `phrase.unknown_next`, `phrase.syntax`, ...
  explicit PhraseBook(const RuleSource& rules);

  [[nodiscard]] std::span<const Phrase> phrases() const noexcept;  ///< sorted by id
  [[nodiscard]] const Phrase* find(const PhraseId& id) const noexcept;
  [[nodiscard]] bool contains(const PhraseId& id) const noexcept { return find(id) != nullptr; }
  /// Throws  NotFound `phrase.unknown`
  [[nodiscard]] const Phrase& get(const PhraseId& id) const;
  [[nodiscard]] const GreetingToken* find_greeting(std::string_view id) const noexcept;
  [[nodiscard]] std::span<const GreetingToken> greetings() const noexcept;
  [[nodiscard]] const Digest& digest() const noexcept;
  [[nodiscard]] const RuleSource& source() const noexcept;  ///< what it was made of

  /// The phrase with its placeholders filled, in both languages.
  ///
  /// An unknown {title} or {name} collapses; if nothing is left of the address, a neighbouring comma goes too. Any
  /// other placeholder needs a value or a fallback. Empty values count as unknown; values that the phrase does not use
  /// are ignored.
  ///
  /// Throws  NotFound `phrase.unknown`; InvalidArgument `phrase.no_value` naming phrase and placeholder
  [[nodiscard]] SpokenPhrase render(const PhraseId& id, const PhraseValues& values = {}) const;

  /// The same for an agent to complete: what is missing stands as "[deadline]".
  ///
  /// Throws  NotFound `phrase.unknown`
  [[nodiscard]] SpokenPhrase draft(const PhraseId& id, const PhraseValues& values = {}) const;

  /// The placeholders that render would miss.
  ///
  /// Throws  NotFound `phrase.unknown`
  [[nodiscard]] std::vector<std::string> missing(const PhraseId& id, const PhraseValues& values = {}) const;

 private:
  struct Data;
  std::shared_ptr<const Data> data_;
};

}  // namespace kefu
