#pragma once

#include <kefu/facts/agent.h>
#include <kefu/facts/event.h>

#include <map>
#include <optional>
#include <vector>

namespace kefu {

/// Who worked for the firm, as of any instant: the newest registration at or before it counts.
class Agents {
 public:
  void add(const AgentRegistered& event);

  [[nodiscard]] std::optional<Agent> find(const AgentId& id, Instant at) const;

  /// Supervisor, manager or administrator.
  [[nodiscard]] bool is_supervisor(const AgentId& id, Instant at) const;

  /// The highest role that may grant: agent where nothing is known.
  [[nodiscard]] Role authority_of(const AgentId& id, Instant at) const;

 private:
  struct Registration {
    Instant at;
    Agent agent;
  };
  std::map<AgentId, std::vector<Registration>> known_;  // by instant; of one instant the journal's order
};

}  // namespace kefu
