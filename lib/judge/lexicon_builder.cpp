#include "judge/lexicon_builder.h"

#include "judge/text_shape.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace kefu {
namespace {

constexpr double most_points = 100;
constexpr double most_factor = 4;
constexpr std::int64_t default_gap = 8;
constexpr std::int64_t longest_reach = 200;

/// "zh/complaint_acme.json" is of the kind "complaint".
bool is_of_kind(std::string_view name, std::string_view kind) {
  if (!name.ends_with(".json")) return false;
  name.remove_suffix(5);
  return name.substr(0, name.find('_')) == kind;
}

/// How much of a rule's weight also speaks for "this is a complaint", where the row does not say.
double complaint_share(Axis axis) { return axis == Axis::cause || axis == Axis::behaviour ? 1 : 0; }

}  // namespace

std::vector<RuleFile> rule_files(const RuleSource& source, Language language, std::string_view kind) {
  const std::string folder = std::string(name_of(language)) + "/";
  std::vector<RuleFile> files;
  for (const std::string& path : source.list(folder))
    if (is_of_kind(std::string_view(path).substr(folder.size()), kind)) files.push_back(source.get(path));
  return files;
}

void LexiconBuilder::check_language(Language written, Language folder, const Place& place) {
  if (written != folder)
    find("judge.language", place / "language",
         fmt::format("'{}' in the folder of '{}'", name_of(written), name_of(folder)));
}

void LexiconBuilder::add_pack(const RuleFile& file, Language language) {
  const auto pack = read_rules<RulePack>(file, findings_);
  const Place place{file, ""};
  check_language(pack.language, language, place);
  for (std::size_t i = 0; i < pack.rules.size(); ++i) add_rule(pack.rules[i], place / "rules" / i);
}

void LexiconBuilder::add_rule(const PackRule& row, const Place& place) {
  if (!is_axis_of(kind_, row.axis))
    find("judge.axis", place / "axis",
         fmt::format("'{}' does not belong in a file of {} rules", name_of(row.axis), kind_));
  const auto rule = make_rule(
      {.id = row.id,
       .axis = row.axis,
       .label = row.label,
       .channel = channel_of(row.axis, row.label, place / "label"),
       .weight = thousandths(row.weight, most_points, place / "weight"),
       .complaint = thousandths(row.complaint.value_or(complaint_share(row.axis)), most_factor, place / "complaint"),
       .negatable = row.negatable,
       .intensifiable = row.intensifiable,
       .asserted = row.asserted,
       .needs_any = add_companions(row.needs_any, place / "needs_any"),
       .unless = add_companions(row.unless, place / "unless")},
      place);
  const bool has_words = !row.any.empty() || !row.alone.empty();
  if (!has_words) find("judge.rule_without_words", place, fmt::format("the rule '{}' has no words", row.id));
  for (std::size_t i = 0; i < row.any.size(); ++i) add_surface(rule, row, row.any[i], place / "any" / i);
  for (std::size_t i = 0; i < row.alone.size(); ++i)
    if (const auto ref = plain_word(row.alone[i], place / "alone" / i)) use(*ref, WordUse::Kind::alone, rule);
  keep_examples(rule, row.hits, row.misses, place);
}

/// A word without gaps; what is wrong with it is told.
std::optional<WordRef> LexiconBuilder::plain_word(const std::string& written, const Place& place) {
  const Surface surface = surface_of(written, place);
  if (surface.parts.size() > 1) find("judge.surface", place, fmt::format("'{}': no gaps here", written));
  return surface.problem.empty() && surface.parts.size() == 1 ? std::optional(word_of(surface.parts[0])) : std::nullopt;
}

void LexiconBuilder::add_surface(std::uint32_t rule, const PackRule& row, const std::string& written,
                                 const Place& place) {
  const Surface surface = surface_of(written, place);
  if (!surface.problem.empty()) return;
  if (surface.parts.size() == 1) return use(word_of(surface.parts[0]), WordUse::Kind::rule, rule);
  GapPattern pattern{.rule = rule,
                     .gap = static_cast<std::uint32_t>(
                         whole(row.gap.value_or(default_gap), 0, longest_reach, Place{place.file, place.pointer})),
                     .across = row.across,
                     .parts = {}};
  for (const Surface::Part& part : surface.parts) pattern.parts.push_back(word_of(part));
  use(pattern.parts.back(), WordUse::Kind::pattern, static_cast<std::uint32_t>(lexicon_.patterns_.size()));
  lexicon_.patterns_.push_back(std::move(pattern));
}

void LexiconBuilder::add_language(const RuleFile& file, Language language) {
  const auto pack = read_rules<LanguagePack>(file, findings_);
  const Place place{file, ""};
  check_language(pack.language, language, place);
  LanguageNumbers& numbers = lexicon_.numbers_[static_cast<std::size_t>(language)];
  for (const auto& [axis, points] : pack.thresholds)
    numbers.thresholds[static_cast<std::size_t>(axis)] =
        thousandths(points, most_points, place / "thresholds" / name_of(axis));
  const ScopeFactors factors = pack.factors.value_or(ScopeFactors{});
  numbers.before_contrast = thousandths(factors.before_contrast, most_factor, place / "factors" / "before_contrast");
  numbers.after_contrast = thousandths(factors.after_contrast, most_factor, place / "factors" / "after_contrast");
  numbers.unasserted = thousandths(factors.unasserted, most_factor, place / "factors" / "unasserted");
  add_scope(pack, place);
  if (pack.loss && is_axis_of(kind_, Axis::severity)) add_loss(*pack.loss, numbers, place / "loss");
  for (std::size_t i = 0; i < pack.structure.size(); ++i)
    if (is_axis_of(kind_, pack.structure[i].axis)) add_shape(pack.structure[i], numbers, place / "structure" / i);
}

void LexiconBuilder::add_scope(const LanguagePack& pack, const Place& place) {
  add_negators(pack, place);
  add_degrees(pack, place);
  add_scope_words(pack.contrast, {.kind = ScopeKind::contrast}, place / "contrast");
  add_scope_words(pack.hypotheticals, {.kind = ScopeKind::hypothetical}, place / "hypotheticals");
  add_scope_words(pack.questions, {.kind = ScopeKind::question}, place / "questions");
  add_scope_words(pack.boundaries, {.kind = ScopeKind::boundary}, place / "boundaries");
  add_scope_words(pack.idioms, {.kind = ScopeKind::idiom}, place / "idioms");
}

void LexiconBuilder::add_negators(const LanguagePack& pack, const Place& place) {
  for (std::size_t i = 0; i < pack.negators.size(); ++i) {
    const NegatorGroup& group = pack.negators[i];
    const Place here = place / "negators" / i;
    const auto window = whole(group.window.value_or(options_.negation_window), 0, longest_reach, here / "window");
    for (const std::string& word : group.any) {
      const bool may_ask = std::any_of(pack.a_not_a.begin(), pack.a_not_a.end(),
                                       [&](const std::string& first) { return word.starts_with(first); });
      add_scope_words({word},
                      {.kind = ScopeKind::negator,
                       .value = static_cast<std::int32_t>(std::min(window, options_.negation_window)),
                       .may_ask = may_ask},
                      here);
    }
  }
}

void LexiconBuilder::add_degrees(const LanguagePack& pack, const Place& place) {
  for (std::size_t i = 0; i < pack.degrees.size(); ++i) {
    const DegreeGroup& group = pack.degrees[i];
    const Place here = place / "degrees" / i;
    const bool behind = group.side == DegreeSide::after;
    add_scope_words(group.any,
                    {.kind = behind ? ScopeKind::degree_behind : ScopeKind::degree,
                     .value = thousandths(group.factor, most_factor, here / "factor")},
                    here);
  }
}

void LexiconBuilder::add_scope_words(const std::vector<std::string>& words, const ScopeMeaning& meaning,
                                     const Place& place) {
  const auto index = static_cast<std::uint32_t>(lexicon_.meanings_.size());
  lexicon_.meanings_.push_back(meaning);
  for (const std::string& written : words) {
    const auto ref = plain_word(written, place);
    if (!ref) continue;
    for (const WordUse& other : uses_[ref->word])
      if (other.kind == WordUse::Kind::scope && lexicon_.meanings_[other.index].kind != meaning.kind)
        find("judge.two_meanings", place, fmt::format("'{}' already has another meaning", written));
    use(*ref, WordUse::Kind::scope, index);
  }
}

void LexiconBuilder::add_loss(const LossWords& loss, LanguageNumbers& numbers, const Place& place) {
  numbers.loss_rule = make_rule({.id = loss.id,
                                 .axis = Axis::severity,
                                 .label = "loss",
                                 .channel = ScoreChannel::loss,
                                 .weight = thousandths(loss.weight, most_points, place / "weight"),
                                 .negatable = true},
                                place);
  numbers.loss_reach = static_cast<std::uint32_t>(whole(loss.reach, 0, longest_reach, place / "reach"));
  numbers.loss_complaint = thousandths(loss.complaint.value_or(0), most_points, place / "complaint");
  numbers.loss_currency = loss.currency.value_or(Currency{});
  for (std::size_t i = 0; i < loss.any.size(); ++i) {
    if (const auto ref = plain_word(loss.any[i], place / "any" / i)) use(*ref, WordUse::Kind::rule, numbers.loss_rule);
  }
  keep_examples(numbers.loss_rule, loss.hits, loss.misses, place);
}

void LexiconBuilder::add_shape(const StructureRule& row, LanguageNumbers& numbers, const Place& place) {
  const auto rule = make_rule(
      {.id = row.id,
       .axis = row.axis,
       .label = row.label,
       .channel = channel_of(row.axis, row.label, place / "label"),
       .weight = thousandths(row.weight, most_points, place / "weight"),
       .complaint = thousandths(row.complaint.value_or(complaint_share(row.axis)), most_factor, place / "complaint")},
      place);
  numbers.shape.push_back({.rule = rule,
                           .feature = row.feature,
                           .least = row.least,
                           .most = row.most.value_or(std::numeric_limits<std::int64_t>::max())});
}

std::uint32_t LexiconBuilder::make_rule(Rule rule, const Place& place) {
  if (rule.id.empty() || !ids_.insert(rule.id.text()).second)
    find("judge.duplicate_rule", place / "id", fmt::format("'{}' is no new name of a rule", rule.id.text()));
  lexicon_.rules_.push_back(std::move(rule));
  return static_cast<std::uint32_t>(lexicon_.rules_.size() - 1);
}

void LexiconBuilder::keep_examples(std::uint32_t rule, const std::vector<std::string>& hits,
                                   const std::vector<std::string>& misses, const Place& place) {
  if (!hits.empty() || !misses.empty())
    lexicon_.examples_.push_back({rule, {place.file.path, place.pointer}, hits, misses});
}

std::vector<WordRef> LexiconBuilder::add_companions(const std::vector<std::string>& words, const Place& place) {
  std::vector<WordRef> refs;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (const auto ref = plain_word(words[i], place / i)) refs.push_back(*ref);
  }
  return refs;
}

ScoreChannel LexiconBuilder::channel_of(Axis axis, const std::string& label, const Place& place) {
  if (const auto channel = find_channel(axis, label)) return *channel;
  find("judge.unknown_label", place,
       fmt::format("'{}' is not a label of {}: {}", label, name_of(axis), labels_of(axis)));
  return {};
}

Surface LexiconBuilder::surface_of(const std::string& written, const Place& place) {
  Surface surface = parse_surface(written);
  if (!surface.problem.empty()) find("judge.surface", place, fmt::format("'{}': {}", written, surface.problem));
  return surface;
}

WordRef LexiconBuilder::word_of(const Surface::Part& part) {
  const std::uint32_t word = lexicon_.matcher_.add(part.text);
  if (word == uses_.size()) {
    uses_.emplace_back();
    lexicon_.edges_.emplace_back(is_word_character(part.text.front()), is_word_character(part.text.back()));
  }
  return {word, part.open_end};
}

void LexiconBuilder::use(const WordRef& ref, WordUse::Kind kind, std::uint32_t index) {
  const bool known = std::any_of(uses_[ref.word].begin(), uses_[ref.word].end(), [&](const WordUse& other) {
    return other.kind == kind && other.index == index && other.open_end == ref.open_end;
  });
  if (!known) uses_[ref.word].push_back({kind, ref.open_end, index});
}

std::int32_t LexiconBuilder::thousandths(double points, double limit, const Place& place) {
  if (std::abs(points) <= limit) return static_cast<std::int32_t>(std::lround(points * 1000));
  find("judge.range", place, fmt::format("{} is not in {} to {}", points, -limit, limit));
  return 0;
}

std::int64_t LexiconBuilder::whole(std::int64_t value, std::int64_t low, std::int64_t high, const Place& place) {
  if (value >= low && value <= high) return value;
  find("judge.range", place, fmt::format("{} is not in {} to {}", value, low, high));
  return low;
}

void LexiconBuilder::freeze() {
  lexicon_.matcher_.build();
  lexicon_.use_begins_.push_back(0);
  for (const std::vector<WordUse>& uses : uses_) {
    lexicon_.uses_.insert(lexicon_.uses_.end(), uses.begin(), uses.end());
    lexicon_.use_begins_.push_back(static_cast<std::uint32_t>(lexicon_.uses_.size()));
  }
}

}  // namespace kefu
