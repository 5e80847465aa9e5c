#pragma once

#include <kefu/base/calendar.h>
#include <kefu/facts/policy.h>
#include <kefu/flow/phrase_book.h>

#include <optional>

namespace kefu {

/// The greeting of that moment (spec: PHR-01): a festive holiday's, else in the morning the morning's, else the
/// default. Solemn days such as Tomb-Sweeping have none of their own. Wall time of the policy's zone.
///
/// holidays  says which dates are holidays, and their names; the policy's own holidays count too
/// Returns   the id of the token ("GRT-AM") with its words
[[nodiscard]] SpokenPhrase greeting(const PhraseBook& book, Instant at, const Calendar& holidays, const Policy& policy);

/// The wish before goodbye: on a festive holiday its own, else at the weekend the weekend's, else none.
[[nodiscard]] std::optional<SpokenPhrase> parting_wish(const PhraseBook& book, Instant at, const Calendar& holidays,
                                                       const Policy& policy);

}  // namespace kefu
