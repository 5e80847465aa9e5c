#include <gtest/gtest.h>
#include <kefu/base/id.h>
#include <kefu/base/json.h>

#include <type_traits>
#include <unordered_set>

namespace kefu {
namespace {

using CustomerId = Id<struct CustomerTag>;
using OrderId = Id<struct OrderTag>;

struct Pair {
  CustomerId customer;
  OrderId order;
  bool operator==(const Pair&) const = default;
};
BOOST_DESCRIBE_STRUCT(Pair, (), (customer, order))

TEST(Id, is_made_of_any_text) {
  const Pair pair{.customer = "c1", .order = std::string("o1")};
  EXPECT_EQ(pair.customer.text(), "c1");
  EXPECT_EQ(pair.order, OrderId(std::string_view("o1")));
}

TEST(Id, of_one_kind_is_no_id_of_another) {
  static_assert(!std::is_convertible_v<CustomerId, OrderId>);
  static_assert(!std::is_constructible_v<OrderId, CustomerId>);
  static_assert(!std::equality_comparable_with<CustomerId, OrderId>);
  static_assert(!std::is_convertible_v<int, CustomerId>);
  static_assert(is_id<CustomerId> && !is_id<std::string>);
  EXPECT_TRUE(CustomerId().empty());
}

TEST(Id, is_ordered_and_hashed_by_its_text) {
  EXPECT_LT(CustomerId("a"), CustomerId("b"));
  EXPECT_EQ((std::unordered_set<CustomerId>{"a", "b", "a"}.size()), 2u);
}

TEST(Id, is_its_text_in_json) {
  const Pair pair{"客户 1", "o\"1"};
  EXPECT_EQ(to_json(pair), R"({"customer":"客户 1","order":"o\"1"})");
  EXPECT_EQ(from_json<Pair>(to_json(pair)), pair);
}

}  // namespace
}  // namespace kefu
