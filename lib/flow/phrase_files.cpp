#include "flow/phrase_files.h"

#include "flow/policy_number.h"

#include <kefu/facts/action.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

namespace kefu::flow {
namespace {

/// What a phrase may ask for. Nothing here names an agent but the work number and the nickname.
constexpr std::array known_placeholders = std::to_array<std::string_view>(
    {"greeting",  "company", "agent_no", "nickname", "name",      "title",   "topic",   "answer",  "summary", "content",
     "colleague", "number",  "hours",    "deadline", "seconds",   "minutes", "holiday", "item",    "order",   "reason",
     "offer",     "carrier", "tracking", "feature",  "advantage", "benefit", "shop",    "channel", "option"});

constexpr std::array<std::string_view, 6> needed_greetings{"GRT-AM",    "GRT-DEF", "GRT-HOL-1",
                                                           "GRT-HOL-2", "WSH-HOL", "WSH-WE"};

bool is_placeholder(std::string_view name) {
  return std::ranges::find(known_placeholders, name) != known_placeholders.end();
}

/// Checks the phrases of one file, then those of two against each other.
class PhraseChecker {
 public:
  PhraseChecker(const RuleFile& file, const PhraseFile& phrases, RuleFindings& findings)
      : file_(file), phrases_(phrases), findings_(findings) {}

  void check(Language language) {
    if (phrases_.language != language)
      add("phrase.language", "/language", fmt::format("expected {}", name_of(language)));
    for (std::size_t i = 0; i < phrases_.phrases.size(); ++i)
      check_row(phrases_.phrases[i], fmt::format("/phrases/{}", i));
    for (const std::string_view id : needed_greetings)
      if (std::ranges::find(phrases_.greetings, id, &GreetingRow::id) == phrases_.greetings.end())
        add("phrase.no_greeting", "/greetings", fmt::format("'{}' is missing", id));
    for (std::size_t i = 0; i < phrases_.greetings.size(); ++i)
      check_text(phrases_.greetings[i].text, fmt::format("/greetings/{}/text", i));
  }

  void check_twins(const PhraseFile& others, std::string_view other_path) {
    for (std::size_t i = 0; i < phrases_.phrases.size(); ++i) {
      const PhraseRow& row = phrases_.phrases[i];
      const std::string pointer = fmt::format("/phrases/{}", i);
      const auto twin = std::ranges::find(others.phrases, row.id, &PhraseRow::id);
      if (twin == others.phrases.end())
        add("phrase.missing_twin", pointer + "/id", fmt::format("'{}' is missing in {}", row.id, other_path));
      else
        check_twin(row, *twin, pointer, other_path);
    }
  }

 private:
  void check_row(const PhraseRow& row, const std::string& pointer) {
    if (row.id.empty() || !ids_.insert(row.id).second)
      add("phrase.duplicate_id", pointer + "/id", fmt::format("'{}' is empty or there already", row.id));
    if (row.step < 1 || row.step > row.steps)
      add("phrase.step", pointer + "/step", fmt::format("step {} of {}", row.step, row.steps));
    if (row.delay && !find_span(*row.delay))
      add("phrase.unknown_delay", pointer + "/delay",
          fmt::format("'{}' is no span of time and no time of the policy", *row.delay));
    if (row.next && !find_enumerator<ActionKind>(*row.next) &&
        std::ranges::find(phrases_.phrases, *row.next, &PhraseRow::id) == phrases_.phrases.end())
      add("phrase.unknown_next", pointer + "/next", fmt::format("'{}' is no phrase and no action", *row.next));
    check_places(row, check_text(row.text, pointer + "/text"), pointer);
  }

  std::vector<std::string> check_text(const std::string& text, const std::string& pointer) {
    const auto parsed = parse_template(text);
    if (!parsed) {
      add("phrase.syntax", pointer, "a brace has no partner, or nothing is named between two");
      return {};
    }
    const std::vector<std::string> places = placeholders_of(*parsed);
    for (const std::string& place : places)
      if (!is_placeholder(place))
        add("phrase.unknown_placeholder", pointer, fmt::format("there is no placeholder {{{}}}", place));
    return places;
  }

  void check_places(const PhraseRow& row, const std::vector<std::string>& places, const std::string& pointer) {
    const auto is_used = [&](const std::string& name) { return std::ranges::find(places, name) != places.end(); };
    for (const auto& [place, words] : row.fallbacks)
      if (!is_used(place))
        add("phrase.unused_fallback", pointer + "/fallbacks/" + place, fmt::format("the text has no {{{}}}", place));
    for (std::size_t i = 0; i < row.required.size(); ++i)
      if (!is_used(row.required[i]) || !is_address(row.required[i]))
        add("phrase.required", fmt::format("{}/required/{}", pointer, i),
            "only {title} and {name} of the text collapse");
  }

  void check_twin(const PhraseRow& row, const PhraseRow& twin, const std::string& pointer,
                  std::string_view other_path) {
    const auto same = [&](bool holds, std::string_view member) {
      if (!holds)
        add("phrase.twins_differ", fmt::format("{}/{}", pointer, member),
            fmt::format("'{}' has another {} in {}", row.id, member, other_path));
    };
    same(row.scenario == twin.scenario, "scenario");
    same(row.use == twin.use, "use");
    same(row.step == twin.step && row.steps == twin.steps, "step");
    same(row.delay == twin.delay, "delay");
    same(row.next == twin.next, "next");
    same(row.required == twin.required, "required");
    same(places_of(row.text) == places_of(twin.text), "text");
    same(keys_of(row.fallbacks) == keys_of(twin.fallbacks), "fallbacks");
  }

  static std::set<std::string> places_of(const std::string& text) {
    const std::vector<std::string> places = placeholders_of(parse_template(text).value_or(Template{}));
    return {places.begin(), places.end()};
  }
  static std::set<std::string> keys_of(const std::map<std::string, std::string>& fallbacks) {
    std::set<std::string> keys;
    for (const auto& [key, words] : fallbacks) keys.insert(key);
    return keys;
  }

  void add(const char* code, const std::string& pointer, std::string message) {
    findings_.add(code, file_, pointer, std::move(message));
  }

  const RuleFile& file_;
  const PhraseFile& phrases_;
  RuleFindings& findings_;
  std::set<std::string> ids_;
};

}  // namespace

PhraseTexts read_phrase_files(const RuleSource& rules, RuleFindings& findings) {
  const RuleFile zh = rules.get("zh/phrases.json");
  const RuleFile en = rules.get("en/phrases.json");
  PhraseTexts texts{read_rules<PhraseFile>(zh, findings), read_rules<PhraseFile>(en, findings)};
  if (!findings.empty()) return texts;  // a row that could not be read would be missed everywhere
  PhraseChecker zh_checker(zh, texts.zh, findings);
  PhraseChecker en_checker(en, texts.en, findings);
  zh_checker.check(Language::zh);
  en_checker.check(Language::en);
  zh_checker.check_twins(texts.en, en.path);
  en_checker.check_twins(texts.zh, zh.path);
  return texts;
}

}  // namespace kefu::flow
