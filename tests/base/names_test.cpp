#include <gmock/gmock.h>
#include <kefu/base/names.h>

namespace kefu {

enum class Temper { calm, half_angry };
BOOST_DESCRIBE_ENUM(Temper, calm, half_angry)

namespace {

struct MessageReceived {};

TEST(TypeName, is_the_name_without_its_namespaces) {
  EXPECT_EQ(type_name<Temper>(), "Temper");
  EXPECT_EQ(type_name<MessageReceived>(), "MessageReceived");
}

TEST(SnakeCase, sets_an_underscore_before_each_capital) {
  EXPECT_EQ(snake_case("MessageReceived"), "message_received");
  EXPECT_EQ(snake_case("Below"), "below");
  EXPECT_EQ(snake_case(""), "");
}

TEST(Enumerators, are_found_by_their_name_and_named_by_it) {
  EXPECT_EQ(name_of(Temper::half_angry), "half_angry");
  EXPECT_EQ(enumerator_named<Temper>("half_angry"), Temper::half_angry);
  EXPECT_EQ(find_enumerator<Temper>("calm"), Temper::calm);
  EXPECT_EQ(names_of<Temper>(), "calm, half_angry");
}

TEST(Enumerators, outside_the_enumeration_have_no_name) { EXPECT_EQ(name_of(static_cast<Temper>(7)), "?"); }

TEST(Enumerators, of_unknown_names_are_errors_that_list_the_known) {
  EXPECT_EQ(find_enumerator<Temper>("Calm"), std::nullopt);
  for (const char* name : {"", "Calm", "half-angry", "calm "}) try {
      (void)enumerator_named<Temper>(name);
      ADD_FAILURE() << name;
    } catch (const InvalidArgument& error) {
      EXPECT_STREQ(error.code(), "enum.unknown_name");
      EXPECT_THAT(error.what(),
                  testing::HasSubstr("Temper: '" + std::string(name) + "' is not one of: calm, half_angry"));
    }
}

}  // namespace
}  // namespace kefu
