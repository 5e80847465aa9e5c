#pragma once

#include "store/keys.h"
#include "store/sqlite.h"

#include <kefu/store/entry.h>

namespace kefu {

/// Checks a whole journal, as of one moment, from its stored bytes. Damage is a report, never an exception.
[[nodiscard]] VerifyReport verify_journal(sqlite::Connection& connection, Keys& keys,
                                          const std::optional<Head>& published);

}  // namespace kefu
