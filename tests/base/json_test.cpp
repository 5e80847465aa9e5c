#include <gmock/gmock.h>
#include <kefu/base/date.h>
#include <kefu/base/digest.h>
#include <kefu/base/estimate.h>
#include <kefu/base/id.h>
#include <kefu/base/json.h>
#include <kefu/base/language.h>
#include <kefu/base/money.h>

#include <bit>
#include <cmath>
#include <random>

namespace kefu {
namespace {

enum class Colour { red, green };
BOOST_DESCRIBE_ENUM(Colour, red, green)

struct Leaf {
  Colour colour{};
  std::optional<std::vector<std::int64_t>> numbers;
  bool operator==(const Leaf&) const = default;
};
BOOST_DESCRIBE_STRUCT(Leaf, (), (colour, numbers))

struct Below {
  std::string counter;
  std::int64_t limit = 0;
  bool operator==(const Below&) const = default;
};
BOOST_DESCRIBE_STRUCT(Below, (), (counter, limit))

struct OrderPaid {
  std::string order;
  bool operator==(const OrderPaid&) const = default;
};
BOOST_DESCRIBE_STRUCT(OrderPaid, (), (order))

using Guard = std::variant<Below, OrderPaid>;

struct Willing {
  bool accepted = true;
  bool blocked = false;
  std::optional<std::int64_t> limit = 3;
  bool operator==(const Willing&) const = default;
};
BOOST_DESCRIBE_STRUCT(Willing, (), (accepted, blocked, limit))

struct Options {
  Duration wait = std::chrono::minutes(30);
  std::int32_t tries = 3;
  std::string name = "default";
  std::vector<std::string> words{"a", "b"};
  bool operator==(const Options&) const = default;
};
BOOST_DESCRIBE_STRUCT(Options, (), (wait, tries, name, words))

struct Everything {
  std::string text;
  std::int64_t whole = 0;
  std::int32_t small = 0;
  double real = 0;
  bool flag = false;
  Colour colour{};
  Id<struct CustomerTag> customer;
  Instant at;
  Duration wait{0};
  Money price;
  Digest digest;
  std::optional<double> maybe;
  std::vector<Leaf> leaves;
  std::map<std::string, std::vector<double>> columns;
  std::map<Colour, std::string> labels;
  std::map<Date, Bilingual> days;
  Guard guard;
  std::vector<Guard> guards;
  bool operator==(const Everything&) const = default;
};
BOOST_DESCRIBE_STRUCT(Everything, (),
                      (text, whole, small, real, flag, colour, customer, at, wait, price, digest, maybe, leaves,
                       columns, labels, days, guard, guards))

}  // namespace

template <>
inline constexpr bool defaulted<Options> = true;

namespace {

using Event = std::variant<OrderPaid, Leaf>;

Everything full() {
  Everything value;
  value.text = "引号\"和\n换行";
  value.whole = std::numeric_limits<std::int64_t>::min();
  value.small = std::numeric_limits<std::int32_t>::max();
  value.real = 0.1 + 0.2;
  value.flag = true;
  value.colour = Colour::green;
  value.customer = "c1";
  value.at = Instant::parse("2026-03-01T10:00:00.123456+08:00");
  value.wait = std::chrono::milliseconds(1500);
  value.price = {-26000, Currency::parse("USD")};
  value.digest = digest_of("x");
  value.maybe = -0.0;
  value.leaves = {{Colour::red, std::nullopt},
                  {Colour::green, std::vector<std::int64_t>{}},
                  {Colour::red, std::vector<std::int64_t>{1, -2}}};
  value.columns = {{"", {1e308}}, {"b", {}}};
  value.labels = {{Colour::red, "红"}, {Colour::green, "绿"}};
  value.days = {{Date::of(2026, 10, 1), {"国庆节", "National Day"}}};
  value.guard = Below{"inquiries", 3};
  value.guards = {OrderPaid{"o1"}, Below{"x", -1}};
  return value;
}

TEST(Json, every_kind_of_member_comes_back_equal) {
  const Everything value = full();
  EXPECT_EQ(from_json<Everything>(to_json(value)), value);
  EXPECT_EQ(from_json<Everything>(to_json(Everything())), Everything());
  EXPECT_EQ(to_json(from_json<Everything>(to_json(value))), to_json(value));
}

TEST(Json, doubles_come_back_bit_for_bit) {
  std::mt19937_64 random(2);
  for (int i = 0; i < 200'000; ++i) {
    const double value = std::bit_cast<double>(random());
    const double back = from_json<double>(to_json(value));
    if (std::isfinite(value))
      ASSERT_EQ(std::bit_cast<std::uint64_t>(back), std::bit_cast<std::uint64_t>(value));
    else
      ASSERT_TRUE(std::isnan(back));
  }
}

TEST(Json, integers_of_64_bits_come_back) {
  std::mt19937_64 random(3);
  for (int i = 0; i < 10'000; ++i) {
    const auto value = static_cast<std::int64_t>(random());
    ASSERT_EQ(from_json<std::int64_t>(to_json(value)), value);
  }
  for (const std::int64_t value : {INT64_MIN, INT64_MAX, INT64_C(9007199254740993)})
    EXPECT_EQ(from_json<std::int64_t>(to_json(value)), value);
}

TEST(Json, leaves_out_what_is_empty) {
  EXPECT_EQ(to_json(Leaf{}), R"({"colour":"red"})");
  EXPECT_EQ(to_json(Leaf{Colour::green, std::vector<std::int64_t>{}}), R"({"colour":"green","numbers":[]})");
}

TEST(Json, spells_an_alternative_as_the_only_key) {
  EXPECT_EQ(to_json(Guard(Below{"n", 3})), R"({"below":{"counter":"n","limit":3}})");
  EXPECT_EQ(from_json<Guard>(R"({"order_paid":{"order":"o"}})"), Guard(OrderPaid{"o"}));
}

TEST(Json, estimates_without_a_value_hold_not_a_number) {
  Estimate estimate;
  estimate.value = std::nan("");
  EXPECT_THAT(to_json(estimate), testing::HasSubstr(R"("value":null)"));
  EXPECT_TRUE(std::isnan(from_json<Estimate>(to_json(estimate)).value));
}

TEST(Json, a_struct_of_defaults_keeps_them_where_the_document_is_silent) {
  EXPECT_EQ(from_json<Options>("{}"), Options());
  const Options options = from_json<Options>(R"({"tries": 5, "words": []})");
  EXPECT_EQ(options.tries, 5);
  EXPECT_TRUE(options.words.empty());
  EXPECT_EQ(options.wait, std::chrono::minutes(30));
  EXPECT_EQ(from_json<Options>(to_json(options)).tries, 5);
}

TEST(Json, writes_false_and_nothing_where_they_are_not_the_default) {
  const Willing refused{.accepted = false, .limit = std::nullopt};
  EXPECT_EQ(to_json(refused), R"({"accepted":false,"limit":null})");
  EXPECT_EQ(from_json<Willing>(to_json(refused)), refused);
  EXPECT_EQ(from_json<Willing>("{}"), Willing());
}

template <class T>
std::string code_of(std::string_view text) {
  try {
    (void)from_json<T>(text);
    return "accepted";
  } catch (const InvalidArgument& error) {
    return error.code();
  }
}

TEST(Json, names_the_kind_of_every_mistake) {
  EXPECT_EQ(code_of<Leaf>(R"({"colour": "red", "size": 1})"), "json.unknown_key");
  EXPECT_EQ(code_of<Leaf>("{}"), "json.missing");
  EXPECT_EQ(code_of<Leaf>(R"({"colour": 1})"), "json.type");
  EXPECT_EQ(code_of<Leaf>(R"({"colour": "blue"})"), "enum.unknown_name");
  EXPECT_EQ(code_of<Leaf>(R"({"colour": "red", "colour": "red"})"), "json.duplicate_key");
  EXPECT_EQ(code_of<Leaf>(R"({"colour": "red")"), "json.syntax");
  EXPECT_EQ(code_of<Leaf>("[]"), "json.type");
  EXPECT_EQ(code_of<Leaf>(R"({"colour": "red", "numbers": [1.5]})"), "json.type");
  EXPECT_EQ(code_of<Leaf>(R"({"colour": "red", "numbers": [1e2]})"), "json.type");
  EXPECT_EQ(code_of<Leaf>(R"({"colour": "red", "numbers": [9223372036854775808]})"), "json.range");
  EXPECT_EQ(code_of<std::int32_t>("2147483648"), "json.range");
  EXPECT_EQ(code_of<std::int32_t>("-2147483649"), "json.range");
  EXPECT_EQ(code_of<double>("1e999"), "json.range");
  EXPECT_EQ(code_of<double>("\"1\""), "json.type");
  EXPECT_EQ(code_of<bool>("0"), "json.type");
  EXPECT_EQ(code_of<Instant>("\"2026-03-01T10:00:00\""), "instant.offset");
  EXPECT_EQ(code_of<Duration>("\"30\""), "duration.format");
  EXPECT_EQ(code_of<Duration>("30"), "json.type");
  EXPECT_EQ(code_of<Digest>("\"00\""), "digest.format");
  EXPECT_EQ(code_of<Guard>(R"({"above": {}})"), "json.unknown_type");
  EXPECT_EQ(code_of<Guard>(R"({"below": {}, "order_paid": {}})"), "json.type");
  EXPECT_EQ(code_of<Guard>("{}"), "json.type");
  using Labels = std::map<Colour, std::string>;
  EXPECT_EQ(code_of<Labels>(R"({"blue": "x"})"), "enum.unknown_name");
  using Days = std::map<Date, std::string>;
  EXPECT_EQ(code_of<Days>(R"({"2026-02-30": "x"})"), "date.range");
}

TEST(Json, tells_all_mistakes_at_once_with_line_and_pointer) {
  try {
    (void)from_json<Everything>(
        "{\n\"whole\": \"x\",\n\"leaves\": [{\"colour\": \"red\"},\n{\"colour\": \"blue\"}],\n\"guard\": {\"below\": "
        "{\"count\": 1}},\n\"a/b\": 1}");
    FAIL();
  } catch (const InvalidArgument& error) {
    EXPECT_STREQ(error.code(), "json.type");
    for (const char* part :
         {"Everything: line 2, /whole: ", "line 4, /leaves/1/colour: ", "line 5, /guard/below/count: ",
          "line 5, /guard/below: Below: 'counter' is missing",
          "line 6, /a~1b: ", "line 1, top level: Everything: 'text' is missing", "'price' is missing"})
      EXPECT_THAT(error.what(), testing::HasSubstr(part));
  }
}

TEST(Json, an_unknown_key_is_answered_with_those_that_exist) {
  try {
    (void)from_json<Below>(R"({"counter": "x", "limits": 1, "limit": 2})");
    FAIL();
  } catch (const InvalidArgument& error) {
    EXPECT_THAT(error.what(), testing::HasSubstr("Below has no member 'limits'; it has counter, limit"));
  }
}

TEST(Json, a_large_object_is_read_in_time_in_proportion) {
  std::map<std::string, std::int64_t> map;
  for (int i = 0; i < 100'000; ++i) map["key" + std::to_string(i)] = i;
  EXPECT_EQ((from_json<std::map<std::string, std::int64_t>>(to_json(map))), map);
}

}  // namespace

template <>
inline constexpr std::string_view tag_key<Event> = "type";

namespace {

TEST(Json, spells_an_event_as_a_type_beside_its_members) {
  EXPECT_EQ(to_json(Event(OrderPaid{"o"})), R"({"type":"order_paid","order":"o"})");
  EXPECT_EQ(from_json<Event>(R"({"order":"o","type":"order_paid"})"), Event(OrderPaid{"o"}));
  EXPECT_EQ(code_of<Event>(R"({"order":"o"})"), "json.missing");
  EXPECT_EQ(code_of<Event>(R"({"type":"order_lost"})"), "json.unknown_type");
  EXPECT_EQ(code_of<Event>(R"({"type":"order_paid","order":"o","colour":"red"})"), "json.unknown_key");
  EXPECT_EQ(code_of<Event>(R"({"type":7})"), "json.type");
}

}  // namespace
}  // namespace kefu
