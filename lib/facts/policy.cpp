#include <kefu/facts/policy.h>

#include "base/raise.h"

#include <cmath>

namespace kefu {
namespace {

/// {"cpl.ack_mail": "2h"} becomes {"cpl": {"ack_mail": "2h"}}, so that files may use the keys of the specification.
/// A key that stands in both forms is there twice.
JsonValue nested(const JsonValue& flat, JsonFindings& findings) {
  JsonValue tree = flat;
  tree.members.clear();
  for (const auto& [key, value] : flat.members) {
    const std::size_t dot = key.find('.');
    const std::string area = key.substr(0, dot);
    auto* known = const_cast<JsonValue*>(tree.find(area));
    if (!known) {
      known = &tree.members.emplace_back(area, JsonValue()).second;
      known->kind = JsonKind::object;
      known->line = value.line;
    }
    if (dot == std::string::npos) known->kind = value.kind;
    std::vector<JsonMember> members = value.members;
    if (dot != std::string::npos) members = {{key.substr(dot + 1), value}};
    for (const JsonMember& member : members) {
      if (known->find(member.first))
        findings.add("json.duplicate_key", member.second, JsonPath() / area / member.first,
                     fmt::format("'{}.{}' is there twice", area, member.first));
      known->members.push_back(member);
    }
  }
  return tree;
}

/// Calls `use(dotted key, member)` for every key of the policy.
template <class Use>
void for_each_key(const Policy& policy, const Use& use) {
  boost::mp11::mp_for_each<Members<Policy>>([&](auto area) {
    const auto& values = policy.*area.pointer;
    boost::mp11::mp_for_each<Members<std::remove_cvref_t<decltype(values)>>>(
        [&](auto member) { use(std::string(area.name) + "." + member.name, values.*member.pointer); });
  });
}

void require(bool holds, std::string_view key, std::string_view value, std::string_view wanted) {
  if (!holds) raise<InvalidArgument>("policy.range", "{} = {}: expected {}", key, value, wanted);
}

template <class T>
void check_value(const std::string& key, const T& value) {
  if constexpr (std::is_same_v<T, Duration>)
    require(value.count() >= 0, key, duration_text(value), "a duration that is not negative");
  else if constexpr (std::is_same_v<T, std::int64_t>)
    require(value >= 0, key, std::to_string(value), "a number that is not negative");
  else if constexpr (std::is_same_v<T, double>)
    require(std::isfinite(value) && value >= 0, key, fmt::format("{}", value), "a number that is not negative");
  else if constexpr (std::is_same_v<T, Money>)
    require(value.minor >= 0, key, money_text(value), "an amount that is not negative");
}

void check_share(std::string_view key, double value) {
  require(value >= 0 && value <= 1, key, fmt::format("{}", value), "a share in 0 to 1");
}

void check_sum(std::string_view key, double sum, double wanted) {
  require(std::abs(sum - wanted) < 1e-9, key, fmt::format("{}", sum), fmt::format("a sum of {}", wanted));
}

void check_curve(const SatisfactionPolicy& sat) {
  check_share("sat.t1", sat.t1);
  check_share("sat.t2", sat.t2);
  require(sat.t1 < sat.t2, "sat.t2", fmt::format("{}", sat.t2), "more than sat.t1");
  require(sat.knots.size() >= 2, "sat.knots", std::to_string(sat.knots.size()), "at least two knots");
  for (std::size_t i = 1; i < sat.knots.size(); ++i)
    require(
        sat.knots[i - 1].satisfaction < sat.knots[i].satisfaction && sat.knots[i - 1].loyalty <= sat.knots[i].loyalty,
        "sat.knots", fmt::format("{}:{}", sat.knots[i].satisfaction, sat.knots[i].loyalty), "rising knots");
}

const SlaHours& sla_row(const SlaMatrix& matrix, CustomerGroup group) {
  switch (group) {
    case CustomerGroup::buyer: return matrix.buyer;
    case CustomerGroup::vip: return matrix.vip;
    default: return matrix.enquirer;
  }
}

}  // namespace

Policy read_policy(std::string_view json) {
  const JsonValue document = parse_json(json);
  JsonFindings findings;
  Policy policy;
  if (detail::read_kind(document, JsonKind::object, "an object", {}, findings))
    read(policy, nested(document, findings), JsonPath(), findings);
  findings.throw_if_any("Policy");
  check(policy);
  return policy;
}

void check(const Policy& policy) {
  for_each_key(policy, [](const std::string& key, const auto& value) { check_value(key, value); });
  check_share("pay.unpaid_share", policy.pay.unpaid_share);
  check_share("lsn.target", policy.lsn.target);
  check_share("tao.gift_limit", policy.tao.gift_limit);
  check_curve(policy.sat);
  const auto& reasons = policy.pay.reasons;
  check_sum("pay.reasons", double(reasons.service + reasons.account + reasons.cheaper + reasons.better + reasons.other),
            100);
  const auto& abl = policy.abl.weights;
  check_sum("abl.weights",
            abl.moral + abl.professional + abl.psychological + abl.comprehensive + abl.communication + abl.standard, 1);
  const auto& cht = policy.cht.select_weights;
  check_sum("cht.select_weights", cht.stable + cht.fast + cht.easy, 1);
}

Digest digest_of(const Policy& policy) { return digest_of(std::string_view(to_json(policy))); }

std::optional<std::int64_t> find_policy_number(const Policy& policy, std::string_view wanted) {
  std::optional<std::int64_t> found;
  for_each_key(policy, [&]<class T>(const std::string& key, const T& value) {
    if (key != wanted) return;
    if constexpr (std::is_same_v<T, Duration>)
      found = value.count();
    else if constexpr (std::is_same_v<T, std::int64_t>)
      found = value;
    else if constexpr (std::is_same_v<T, Money>)
      found = value.minor;
  });
  return found;
}

std::optional<Money> severe_loss_of(const Policy& policy, Currency currency) {
  for (const Money& amount : policy.cpl.severe_loss)
    if (amount.currency == currency) return amount;
  return std::nullopt;
}

Duration reply_time_of(const Policy& policy, CustomerGroup group, Severity severity) {
  const SlaHours& row = sla_row(policy.cpl.sla, group);
  return severity == Severity::severe ? row.severe : row.general;
}

Calendar business_calendar(const Policy& policy) {
  CalendarRules rules = every_day(policy.time.business_hours, policy.time.zone);
  for (const Date& date : policy.time.holidays) rules.holidays.push_back({date, {}});
  return Calendar(rules);
}

}  // namespace kefu
