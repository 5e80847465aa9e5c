#pragma once

#include <kefu/facts/ids.h>

#include <boost/describe.hpp>

#include <optional>
#include <string>
#include <vector>

namespace kefu {

enum class Role { agent, sales, supervisor, manager, inspector, analyst, admin };
BOOST_DESCRIBE_ENUM(Role, agent, sales, supervisor, manager, inspector, analyst, admin)

/// A person of the firm, known to customers by work number and nickname only (spec: ENT-17).
struct Agent {
  AgentId id;
  std::string agent_no;
  std::optional<std::string> nickname = std::nullopt;
  std::vector<Role> roles = {};
  std::vector<std::string> skills = {};
  std::optional<std::string> team = std::nullopt;

  [[nodiscard]] bool is(Role role) const;

  bool operator==(const Agent&) const = default;
};
BOOST_DESCRIBE_STRUCT(Agent, (), (id, agent_no, nickname, roles, skills, team))

}  // namespace kefu
