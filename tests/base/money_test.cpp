#include <gtest/gtest.h>
#include <kefu/base/error.h>
#include <kefu/base/json.h>
#include <kefu/base/money.h>

#include <limits>
#include <random>

namespace kefu {
namespace {

std::string code_of(std::string_view text) {
  try {
    (void)parse_money(text);
    return "accepted";
  } catch (const InvalidArgument& error) {
    return error.code();
  }
}

TEST(Currency, has_the_digits_of_iso_4217) {
  for (const char* code : {"CNY", "USD", "EUR", "GBP", "HKD", "TWD", "MGA", "MRU"})
    EXPECT_EQ(Currency::parse(code).digits(), 2) << code;
  for (const char* code : {"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND",
                           "VUV", "XAF", "XOF", "XPF"})
    EXPECT_EQ(Currency::parse(code).digits(), 0) << code;
  for (const char* code : {"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"})
    EXPECT_EQ(Currency::parse(code).digits(), 3) << code;
  for (const char* code : {"CLF", "UYW"}) EXPECT_EQ(Currency::parse(code).digits(), 4) << code;
}

TEST(Currency, is_yuan_unless_told) { EXPECT_EQ(Currency().text(), "CNY"); }

TEST(Currency, refuses_what_is_no_code) {
  for (const char* code : {"", "CN", "CNYY", "cny", "C1Y", "元", "¥"}) try {
      (void)Currency::parse(code);
      ADD_FAILURE() << code;
    } catch (const InvalidArgument& error) {
      EXPECT_STREQ(error.code(), "money.currency");
    }
}

TEST(Money, is_written_with_the_digits_of_its_currency) {
  EXPECT_EQ(money_text({26000, {}}), "260.00 CNY");
  EXPECT_EQ(money_text({5, {}}), "0.05 CNY");
  EXPECT_EQ(money_text({-5, {}}), "-0.05 CNY");
  EXPECT_EQ(money_text({1500, Currency::parse("JPY")}), "1500 JPY");
  EXPECT_EQ(money_text({1500, Currency::parse("KWD")}), "1.500 KWD");
  EXPECT_EQ(money_text({std::numeric_limits<std::int64_t>::min(), {}}), "-92233720368547758.08 CNY");
}

TEST(Money, comes_back_from_its_text) {
  std::mt19937_64 random(1);
  for (const char* code : {"CNY", "JPY", "KWD", "CLF"})
    for (int i = 0; i < 20'000; ++i) {
      const Money money{static_cast<std::int64_t>(random()) >> (random() % 64), Currency::parse(code)};
      ASSERT_EQ(parse_money(money_text(money)), money) << money_text(money);
      ASSERT_EQ(from_json<Money>(to_json(money)), money);
    }
  for (const std::int64_t extreme :
       {std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()})
    EXPECT_EQ(parse_money(money_text({extreme, {}})).minor, extreme);
}

TEST(ParseMoney, fills_up_missing_digits) {
  EXPECT_EQ(parse_money("260 CNY"), (Money{26000, {}}));
  EXPECT_EQ(parse_money("19.9 USD"), (Money{1990, Currency::parse("USD")}));
  EXPECT_EQ(parse_money("-0.05 CNY"), (Money{-5, {}}));
}

TEST(ParseMoney, refuses_what_is_no_amount) {
  for (const char* text :
       {"", "260", "CNY", " CNY", "1.999 CNY", "1.5 JPY", "1. CNY", ".5 CNY", "-.5 CNY", "- CNY", "+5 CNY", "--5 CNY",
        "1,000 CNY", "1e3 CNY", "1.-5 CNY", "1.2.3 KWD", "0x10 CNY", "１２ CNY"})
    EXPECT_EQ(code_of(text), "money.format") << text;
  for (const char* text : {"5 元", "5  CNY", "5 cny", "5 CNY "}) EXPECT_EQ(code_of(text), "money.currency") << text;
  for (const char* text : {"92233720368547758.08 CNY", "-92233720368547758.09 CNY", "99999999999999999999 JPY"})
    EXPECT_EQ(code_of(text), "money.range") << text;
}

TEST(Money, compares_amounts_of_one_currency_only) {
  const Currency dollar = Currency::parse("USD");
  EXPECT_TRUE(compare({1, {}}, {2, {}}) < 0);
  EXPECT_TRUE(compare({2, dollar}, {2, dollar}) == 0);
  try {
    (void)compare({1, {}}, {1, dollar});
    FAIL();
  } catch (const InvalidArgument& error) {
    EXPECT_STREQ(error.code(), "money.mixed_currencies");
  }
}

}  // namespace
}  // namespace kefu
