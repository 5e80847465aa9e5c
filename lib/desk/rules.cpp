#include "desk/rules.h"

#include "base/raise.h"

#include <algorithm>

namespace kefu {
namespace {

/// All rules as the journal keeps them.
struct Bundle {
  std::map<std::string, std::string> files;
  Policy policy;
};
BOOST_DESCRIBE_STRUCT(Bundle, (), (files, policy))

Bundle bundle_of(const RuleSource& source, const Policy& policy) {
  Bundle bundle{{}, policy};
  for (const std::string& path : source.list()) bundle.files[path] = source.get(path).bytes;
  return bundle;
}

RuleSource source_of(const Bundle& bundle) {
  std::vector<RuleFile> files;
  for (const auto& [path, bytes] : bundle.files) files.push_back({path, bytes});
  return RuleSource(std::move(files));
}

}  // namespace

Rules Rules::make(const RuleSource& source, const Policy& policy) {
  check(policy);
  std::string bytes = to_json(bundle_of(source, policy));
  const Digest digest = digest_of(std::string_view(bytes));
  const PhraseBook phrases(source);
  return Rules(std::make_shared<const State>(State{std::move(bytes), digest, policy, business_calendar(policy), phrases,
                                                   read_charts(source, &phrases), Playbooks(source),
                                                   Judge(source, judge_options(policy))}));
}

Rules Rules::read(std::string_view bytes) {
  const Bundle bundle = from_json<Bundle>(bytes);
  return make(source_of(bundle), bundle.policy);
}

const Chart* Rules::find_chart(std::string_view id) const {
  for (const Chart& chart : charts())
    if (chart.id() == id) return &chart;
  return nullptr;
}

void RuleShelf::put(const Rules& rules) { known_.insert_or_assign(rules.digest(), rules); }

void RuleShelf::change(Instant at, const Digest& digest) {
  changes_.insert(std::ranges::upper_bound(changes_, at, {}, &Change::at), {at, digest});
}

const Rules& RuleShelf::in_force(Instant at) const {
  const auto after = std::ranges::upper_bound(changes_, at, {}, &Change::at);
  if (changes_.empty()) raise<NotFound>("rules.none_in_force", "the journal names no rules");
  return get(after == changes_.begin() ? changes_.front().digest : std::prev(after)->digest);
}

const Rules& RuleShelf::get(const Digest& digest) const {
  if (const auto known = known_.find(digest); known != known_.end()) return known->second;
  return known_.emplace(digest, Rules::read(load_(digest))).first->second;
}

}  // namespace kefu
