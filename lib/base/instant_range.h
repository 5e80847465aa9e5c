#pragma once

#include <kefu/base/instant.h>

#include "base/raise.h"

namespace kefu {

/// The instant itself; outside the years 0001 to 9999 an error, so that no arithmetic on it can overflow.
inline Instant in_range(Instant instant) {
  if (instant < earliest_instant || instant > latest_instant)
    raise<InvalidArgument>("instant.range", "{} us since 1970 is not in the years 0001 to 9999", instant.us);
  return instant;
}

}  // namespace kefu
