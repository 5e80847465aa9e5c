#include <kefu/facts/agent.h>

#include <algorithm>

namespace kefu {

bool Agent::is(Role role) const { return std::ranges::find(roles, role) != roles.end(); }

}  // namespace kefu
