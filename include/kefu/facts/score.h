#pragma once

#include <kefu/base/instant.h>
#include <kefu/facts/ids.h>

#include <boost/describe.hpp>

#include <optional>
#include <string>

namespace kefu {

/// How satisfaction was asked: 1 to 5, 0 to 10, 1 to 7, or already a unit value in millionths.
enum class ScoreScale { csat5, nps11, ces7, unit };
BOOST_DESCRIBE_ENUM(ScoreScale, csat5, nps11, ces7, unit)

/// A customer's answer: an attitude (spec: ENT-25). Facts hold integers, so the unit value is in millionths.
struct SatisfactionScore {
  ScoreId id;
  CustomerId customer;
  ScoreScale scale{};
  std::int64_t raw = 0;              ///< as answered; for `unit` in millionths
  std::int64_t unit_millionths = 0;  ///< (raw - min) / (max - min), in millionths
  Instant at;
  std::optional<SessionId> session = std::nullopt;
  std::optional<std::string> source = std::nullopt;  ///< survey or form it came from

  bool operator==(const SatisfactionScore&) const = default;
};
BOOST_DESCRIBE_STRUCT(SatisfactionScore, (), (id, customer, scale, raw, unit_millionths, at, session, source))

/// The unit value of an answer, in millionths (spec: SAT-1): CSAT 4 of 5 is 750000.
///
/// Throws  InvalidArgument `score.out_of_range`
[[nodiscard]] std::int64_t unit_millionths(ScoreScale scale, std::int64_t raw);

/// What a customer did: a behaviour (spec: ENT-26). Never made from answers.
struct LoyaltyObservation {
  EventId id;
  CustomerId customer;
  Instant at;
  std::int64_t repurchases = 0;
  std::int64_t recommendations = 0;  ///< that were acted on, not promised
  Duration tenure{};
  std::optional<std::int64_t> loyalty_millionths =
      std::nullopt;  ///< the caller's unit value of that behaviour, if it has one

  bool operator==(const LoyaltyObservation&) const = default;
};
BOOST_DESCRIBE_STRUCT(LoyaltyObservation, (),
                      (id, customer, at, repurchases, recommendations, tenure, loyalty_millionths))

}  // namespace kefu
