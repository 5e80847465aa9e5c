#include <kefu/facts/session.h>

namespace kefu {

bool is_public(Channel channel) { return channel == Channel::microblog; }

}  // namespace kefu
