#include "desk/agents.h"

#include <algorithm>
#include <array>

namespace kefu {

void Agents::add(const AgentRegistered& event) {
  auto& registrations = known_[event.id];
  const auto place = std::ranges::upper_bound(registrations, event.at, {}, &Registration::at);
  registrations.insert(place,
                       {event.at, {event.id, event.agent_no, event.nickname, event.roles, event.skills, event.team}});
}

std::optional<Agent> Agents::find(const AgentId& id, Instant at) const {
  const auto known = known_.find(id);
  if (known == known_.end()) return std::nullopt;
  const auto after = std::ranges::upper_bound(known->second, at, {}, &Registration::at);
  if (after == known->second.begin()) return std::nullopt;
  return std::prev(after)->agent;
}

Role Agents::authority_of(const AgentId& id, Instant at) const {
  const auto agent = find(id, at);
  constexpr std::array highest_first{Role::admin, Role::manager, Role::supervisor};
  for (const Role role : highest_first)
    if (agent && agent->is(role)) return role;
  return Role::agent;
}

bool Agents::is_supervisor(const AgentId& id, Instant at) const { return authority_of(id, at) != Role::agent; }

}  // namespace kefu
