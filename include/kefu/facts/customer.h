#pragma once

#include <kefu/base/instant.h>
#include <kefu/facts/ids.h>

#include <boost/describe.hpp>

#include <optional>
#include <string>
#include <vector>

namespace kefu {

enum class Salutation { unknown, mr, ms, miss };
BOOST_DESCRIBE_ENUM(Salutation, unknown, mr, ms, miss)

/// What a customer is to the shop (spec: CHT-GRP).
enum class CustomerGroup { visitor, enquirer, buyer, vip };
BOOST_DESCRIBE_ENUM(CustomerGroup, visitor, enquirer, buyer, vip)

/// A new buyer has no paid order before the one at hand (spec: BUY-1).
enum class BuyerAge { new_buyer, old_buyer };
BOOST_DESCRIBE_ENUM(BuyerAge, new_buyer, old_buyer)

enum class ContactKind { phone, qq, wechat, wangwang, email, sms, microblog, msn, post };
BOOST_DESCRIBE_ENUM(ContactKind, phone, qq, wechat, wangwang, email, sms, microblog, msn, post)

/// One way to reach a customer (spec: ENT-3).
struct ContactPoint {
  ContactKind kind{};
  std::string value;  ///< phone and sms in E.164 form, QQ as 5 to 11 digits, e-mail as an address
  bool verified = false;
  std::optional<SessionId> obtained_in = std::nullopt;
  bool do_not_use = false;

  bool operator==(const ContactPoint&) const = default;
};
BOOST_DESCRIBE_STRUCT(ContactPoint, (), (kind, value, verified, obtained_in, do_not_use))

/// Throws  InvalidArgument `contact.phone`, `contact.email`, `contact.qq`, `contact.empty`
void check(const ContactPoint& contact);

/// One record of a customer over all channels (spec: ENT-1).
struct Customer {
  CustomerId id;
  std::optional<std::string> display_name = std::nullopt;
  Salutation salutation = Salutation::unknown;
  CustomerGroup group = CustomerGroup::visitor;
  bool group_set_by_hand = false;
  BuyerAge buyer_age = BuyerAge::new_buyer;
  std::vector<ContactPoint> contacts = {};
  std::vector<std::string> tags = {};
  std::optional<AgentId> owner_agent = std::nullopt;
  std::optional<double> satisfaction = std::nullopt;  ///< unit value of the newest score, in [0, 1]
  Instant created;
  std::vector<CustomerId> merged_from = {};
  bool implied = false;  ///< made by the first mention, not by a registration
  bool erased = false;

  bool operator==(const Customer&) const = default;
};
BOOST_DESCRIBE_STRUCT(Customer, (),
                      (id, display_name, salutation, group, group_set_by_hand, buyer_age, contacts, tags, owner_agent,
                       satisfaction, created, merged_from, implied, erased))

}  // namespace kefu
