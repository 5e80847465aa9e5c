#include <kefu/flow/phrase_book.h>

#include "base/raise.h"
#include "flow/phrase_files.h"

#include <algorithm>

namespace kefu {
namespace {

Phrase joined(const flow::PhraseRow& zh, const flow::PhraseRow& en) {
  Phrase phrase{.id = zh.id,
                .scenario = zh.scenario,
                .use = zh.use,
                .trigger = {zh.trigger, en.trigger},
                .step = zh.step,
                .steps = zh.steps,
                .delay = zh.delay,
                .next = zh.next,
                .text = {zh.text, en.text},
                .placeholders = flow::placeholders_of(*flow::parse_template(zh.text)),
                .required = zh.required,
                .fallbacks = {}};
  for (const auto& [place, words] : zh.fallbacks) phrase.fallbacks[place] = {words, en.fallbacks.at(place)};
  return phrase;
}

GreetingToken joined(const flow::GreetingRow& zh, const flow::GreetingRow& en) {
  GreetingToken token{zh.id, {zh.text, en.text}, zh.holidays};
  token.holidays.insert(token.holidays.end(), en.holidays.begin(), en.holidays.end());
  return token;
}

/// Pairs the rows of two files by id.
template <class Joined, class Row>
std::vector<Joined> join_all(const std::vector<Row>& zh, const std::vector<Row>& en) {
  std::vector<Joined> all;
  for (const Row& row : zh)
    if (const auto twin = std::ranges::find(en, row.id, &Row::id); twin != en.end()) all.push_back(joined(row, *twin));
  std::ranges::sort(all, {}, &Joined::id);
  return all;
}

const std::string& words_in(Language language, const PhraseValue& value) {
  if (const std::string* plain = std::get_if<std::string>(&value)) return *plain;
  return std::get<Bilingual>(value).in(language);
}

/// What stands for a placeholder, if anything does: a value, a fallback, or nothing for an address that may collapse.
std::optional<std::string> find_words(const Phrase& phrase, const std::string& place, const PhraseValues& values,
                                      Language language) {
  if (const auto value = values.find(place); value != values.end() && !words_in(language, value->second).empty())
    return words_in(language, value->second);
  if (const auto words = phrase.fallbacks.find(place); words != phrase.fallbacks.end())
    return words->second.in(language);
  const bool collapses = flow::is_address(place) && std::ranges::find(phrase.required, place) == phrase.required.end();
  return collapses ? std::optional<std::string>("") : std::nullopt;
}

using OnMissing = std::string (*)(const Phrase& phrase, const std::string& place);

std::string refuse(const Phrase& phrase, const std::string& place) {
  raise<InvalidArgument>("phrase.no_value", "the phrase '{}' needs a value for {{{}}}", phrase.id.text(), place);
}

std::string leave_blank(const Phrase&, const std::string& place) { return "[" + place + "]"; }

std::string fill(const Phrase& phrase, Language language, const PhraseValues& values, OnMissing on_missing) {
  return flow::fill(*flow::parse_template(phrase.text.in(language)), [&](const std::string& place) {
    const auto words = find_words(phrase, place, values, language);
    return words ? *words : on_missing(phrase, place);
  });
}

SpokenPhrase spoken(const Phrase& phrase, const PhraseValues& values, OnMissing on_missing) {
  return {phrase.id, fill(phrase, Language::zh, values, on_missing), fill(phrase, Language::en, values, on_missing)};
}

}  // namespace

struct PhraseBook::Data {
  std::vector<Phrase> phrases;
  std::vector<GreetingToken> greetings;
  Digest digest;
  RuleSource source;
};

PhraseBook::PhraseBook(const RuleSource& rules) {
  RuleFindings findings;
  const flow::PhraseTexts texts = flow::read_phrase_files(rules, findings);
  findings.throw_if_any();
  data_ = std::make_shared<const Data>(Data{join_all<Phrase>(texts.zh.phrases, texts.en.phrases),
                                            join_all<GreetingToken>(texts.zh.greetings, texts.en.greetings),
                                            digest_of(to_json(texts.zh) + "\n" + to_json(texts.en)), rules});
}

std::span<const Phrase> PhraseBook::phrases() const noexcept { return data_->phrases; }
std::span<const GreetingToken> PhraseBook::greetings() const noexcept { return data_->greetings; }
const RuleSource& PhraseBook::source() const noexcept { return data_->source; }
const Digest& PhraseBook::digest() const noexcept { return data_->digest; }

const Phrase* PhraseBook::find(const PhraseId& id) const noexcept {
  const auto found = std::ranges::lower_bound(data_->phrases, id, {}, &Phrase::id);
  return found != data_->phrases.end() && found->id == id ? &*found : nullptr;
}

const GreetingToken* PhraseBook::find_greeting(std::string_view id) const noexcept {
  const auto found = std::ranges::find(data_->greetings, id, &GreetingToken::id);
  return found != data_->greetings.end() ? &*found : nullptr;
}

const Phrase& PhraseBook::get(const PhraseId& id) const {
  if (const Phrase* phrase = find(id)) return *phrase;
  raise<NotFound>("phrase.unknown", "the phrase book has no '{}'", id.text());
}

std::vector<std::string> PhraseBook::missing(const PhraseId& id, const PhraseValues& values) const {
  const Phrase& phrase = get(id);
  std::vector<std::string> names;
  for (const std::string& place : phrase.placeholders)
    if (!find_words(phrase, place, values, Language::zh) || !find_words(phrase, place, values, Language::en))
      names.push_back(place);
  return names;
}

SpokenPhrase PhraseBook::render(const PhraseId& id, const PhraseValues& values) const {
  return spoken(get(id), values, refuse);
}

SpokenPhrase PhraseBook::draft(const PhraseId& id, const PhraseValues& values) const {
  return spoken(get(id), values, leave_blank);
}

}  // namespace kefu
