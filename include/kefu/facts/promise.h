#pragma once

#include <kefu/base/instant.h>
#include <kefu/facts/ids.h>

#include <boost/describe.hpp>

#include <optional>
#include <string>

namespace kefu {

/// What the firm told a customer it would do, and by when (spec: ENT-29).
///
/// A promise without a due time is no promise: the reader and the desk refuse it.
struct Promise {
  PromiseId id;
  CustomerId customer;
  std::string what;  ///< in the words used to the customer
  Instant made_at;
  Instant due;
  std::optional<Instant> kept_at = std::nullopt;  ///< empty while open
  std::optional<PhraseId> phrase = std::nullopt;  ///< the phrase that made it
  std::optional<CaseId> case_id = std::nullopt;   ///< the case it belongs to
  std::optional<AgentId> agent = std::nullopt;

  [[nodiscard]] bool is_overdue(Instant now) const { return !kept_at && due <= now; }

  bool operator==(const Promise&) const = default;
};
BOOST_DESCRIBE_STRUCT(Promise, (), (id, customer, what, made_at, due, kept_at, phrase, case_id, agent))

}  // namespace kefu
