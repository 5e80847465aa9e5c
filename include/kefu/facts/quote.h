#pragma once

#include <kefu/base/instant.h>
#include <kefu/base/money.h>
#include <kefu/facts/ids.h>

#include <boost/describe.hpp>

#include <optional>
#include <string>

namespace kefu {

/// A price told to a customer (spec: ENT-12). Never negative; supersedes only a quote of the same customer.
struct Quote {
  QuoteId id;
  CustomerId customer;
  std::string item;
  std::optional<std::string> terms = std::nullopt;  ///< what the price depends on; other terms are another quote
  Money amount;
  std::optional<AgentId> agent = std::nullopt;
  Instant at;
  std::optional<Instant> valid_until = std::nullopt;
  std::optional<QuoteId> supersedes = std::nullopt;
  std::optional<std::string> reason = std::nullopt;  ///< why it differs from the one before

  bool operator==(const Quote&) const = default;
};
BOOST_DESCRIBE_STRUCT(Quote, (), (id, customer, item, terms, amount, agent, at, valid_until, supersedes, reason))

}  // namespace kefu
