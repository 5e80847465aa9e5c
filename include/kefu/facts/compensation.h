#pragma once

#include <kefu/base/instant.h>
#include <kefu/base/money.h>
#include <kefu/facts/ids.h>

#include <boost/describe.hpp>

#include <optional>
#include <string>

namespace kefu {

enum class CompensationKind { replacement_goods, voucher, gift, free_shipping, refund, apology };
BOOST_DESCRIBE_ENUM(CompensationKind, replacement_goods, voucher, gift, free_shipping, refund, apology)

/// What a customer is given to make up for something (spec: ENT-16).
struct Compensation {
  CompensationId id;
  CustomerId customer;
  CompensationKind kind{};
  Money value;
  Instant at;
  AgentId granted_by;
  std::optional<Instant> redeemable_by = std::nullopt;
  std::optional<std::string> redeem_how = std::nullopt;
  std::optional<ComplaintId> complaint = std::nullopt;  ///< what it makes up for
  std::optional<OrderId> order = std::nullopt;          ///< where it is noted
  bool accepted = true;                                 ///< false: beyond the authority of who granted it

  bool operator==(const Compensation&) const = default;
};
BOOST_DESCRIBE_STRUCT(Compensation, (),
                      (id, customer, kind, value, at, granted_by, redeemable_by, redeem_how, complaint, order,
                       accepted))

}  // namespace kefu
