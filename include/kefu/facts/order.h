#pragma once

#include <kefu/base/instant.h>
#include <kefu/base/money.h>
#include <kefu/facts/ids.h>

#include <boost/describe.hpp>

#include <optional>
#include <string>
#include <vector>

namespace kefu {

struct OrderLine {
  std::string item;
  std::int64_t quantity = 1;
  std::optional<Money> price = std::nullopt;  ///< of one piece

  bool operator==(const OrderLine&) const = default;
};
BOOST_DESCRIBE_STRUCT(OrderLine, (), (item, quantity, price))

/// An order from placing to delivery (spec: ENT-13). It is never paid before it was placed.
struct Order {
  OrderId id;
  CustomerId customer;
  std::vector<OrderLine> lines = {};
  Money total;
  Instant placed_at;
  std::optional<Instant> paid_at = std::nullopt;
  std::optional<Instant> dispatched_at = std::nullopt;
  std::optional<Instant> delivered_at = std::nullopt;
  std::optional<Instant> cancelled_at = std::nullopt;
  std::vector<std::string> remarks = {};

  bool operator==(const Order&) const = default;
};
BOOST_DESCRIBE_STRUCT(Order, (),
                      (id, customer, lines, total, placed_at, paid_at, dispatched_at, delivered_at, cancelled_at,
                       remarks))

}  // namespace kefu
