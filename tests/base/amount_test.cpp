#include <kefu/base/amount.h>

#include <fmt/format.h>

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <chrono>
#include <string>
#include <vector>

namespace kefu {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Currency currency(std::string_view code) { return Currency::parse(code); }

/// Each amount as "260.00 CNY", vague ones with "+".
std::vector<std::string> amounts(std::string_view text, std::string_view fallback = "CNY") {
  std::vector<std::string> found;
  for (const Amount& amount : find_amounts(text, currency(fallback)))
    found.push_back(money_text(amount.money) + (amount.at_least ? "+" : ""));
  return found;
}

/// The bytes of each amount.
std::vector<std::string> places(std::string_view text) {
  std::vector<std::string> found;
  for (const Amount& amount : find_amounts(text)) found.emplace_back(slice(text, amount.span));
  return found;
}

std::vector<std::string> numbers(std::string_view text) {
  std::vector<std::string> found;
  for (const Number& number : find_numbers(text))
    found.push_back(fmt::format("{}e-{}{}", number.value, number.decimals, number.at_least ? "+" : ""));
  return found;
}

struct Case {
  const char* text;
  const char* amount;
};

void expect_amounts(std::initializer_list<Case> cases) {
  for (const Case& c : cases) EXPECT_THAT(amounts(c.text), ElementsAre(c.amount)) << c.text;
}

TEST(Amounts, are_read_in_digits) {
  expect_amounts({{"退我100块钱", "100.00 CNY"},
                  {"1,234.50 元", "1234.50 CNY"},
                  {"￥99", "99.00 CNY"},
                  {"¥ 99.9", "99.90 CNY"},
                  {"RMB 500", "500.00 CNY"},
                  {"rmb:500元", "500.00 CNY"},
                  {"人民币3000", "3000.00 CNY"},
                  {"1.2万元", "12000.00 CNY"},
                  {"亏了3万5块", "35000.00 CNY"},
                  {"3千5百元", "3500.00 CNY"},
                  {"2亿3千万元", "230000000.00 CNY"},
                  {"12块8一斤", "12.80 CNY"},
                  {"12块80", "12.80 CNY"},
                  {"59块9, thanks", "59.90 CNY"},
                  {"3块5/斤", "3.50 CNY"},
                  {"3元5角", "3.50 CNY"},
                  {"3毛", "0.30 CNY"},
                  {"5分钱", "0.05 CNY"},
                  {"3w块", "30000.00 CNY"},
                  {"3k元", "3000.00 CNY"},
                  {"3个亿元", "300000000.00 CNY"},
                  {"１２００元", "1200.00 CNY"},
                  {"１，２００元", "1200.00 CNY"},
                  {"0.5元", "0.50 CNY"},
                  {"1200000000元", "1200000000.00 CNY"}});
}

TEST(Amounts, are_read_in_chinese_numerals) {
  expect_amounts({{"十万元", "100000.00 CNY"},
                  {"两百五十块", "250.00 CNY"},
                  {"两百五块", "250.00 CNY"},
                  {"三万五块钱", "35000.00 CNY"},
                  {"一千二元", "1200.00 CNY"},
                  {"三百六十块五", "360.50 CNY"},
                  {"三块五", "3.50 CNY"},
                  {"三块五毛二", "3.52 CNY"},
                  {"两块二毛五分", "2.25 CNY"},
                  {"一块零五分", "1.05 CNY"},
                  {"三块半", "3.50 CNY"},
                  {"壹佰元", "100.00 CNY"},
                  {"壹仟贰佰叁拾圆整", "1230.00 CNY"},
                  {"貳萬伍仟元", "25000.00 CNY"},
                  {"一万零五十元", "10050.00 CNY"},
                  {"一万零五百元", "10500.00 CNY"},
                  {"一百零五元", "105.00 CNY"},
                  {"十二块", "12.00 CNY"},
                  {"一千零一十块", "1010.00 CNY"},
                  {"廿五元", "25.00 CNY"},
                  {"二〇〇元", "200.00 CNY"},
                  {"三点五万元", "35000.00 CNY"},
                  {"半万元", "5000.00 CNY"},
                  {"一万亿元", "1000000000000.00 CNY"},
                  {"三亿五千万元", "350000000.00 CNY"},
                  {"五毛钱", "0.50 CNY"},
                  {"零点五元", "0.50 CNY"},
                  {"十三万四千五百六十七元", "134567.00 CNY"},
                  {"1w5块", "15000.00 CNY"},
                  {"三万亿五千亿元", "3500000000000.00 CNY"},
                  {"十万零三千元", "103000.00 CNY"},
                  {"人民币伍佰元整", "500.00 CNY"}});
}

TEST(Amounts, are_read_in_english) {
  expect_amounts({{"$1,200.50", "1200.50 USD"},
                  {"1.5k dollars", "1500.00 USD"},
                  {"2 million dollars", "2000000.00 USD"},
                  {"$2.5 million", "2500000.00 USD"},
                  {"$5m", "5000000.00 USD"},
                  {"USD 30", "30.00 USD"},
                  {"30usd", "30.00 USD"},
                  {"€20", "20.00 EUR"},
                  {"20 euros", "20.00 EUR"},
                  {"£5.99", "5.99 GBP"},
                  {"US$ 40", "40.00 USD"},
                  {"HK$300", "300.00 HKD"},
                  {"five hundred dollars", "500.00 USD"},
                  {"Twelve thousand five hundred dollars", "12500.00 USD"},
                  {"two hundred and twenty-five bucks", "225.00 USD"},
                  {"a hundred dollars", "100.00 USD"},
                  {"half a million dollars", "500000.00 USD"},
                  {"one million two hundred thousand and six yuan", "1200006.00 CNY"},
                  {"two and a half million dollars", "2500000.00 USD"},
                  {"50 cents", "0.50 USD"},
                  {"300 yuan", "300.00 CNY"},
                  {"五百美元", "500.00 USD"},
                  {"20万日元", "200000 JPY"},
                  {"three hundred us dollars", "300.00 USD"}});
}

TEST(Amounts, take_the_least_of_what_is_vague) {
  expect_amounts({{"几千块", "2000.00 CNY+"},
                  {"好几万元", "20000.00 CNY+"},
                  {"十几块钱", "10.00 CNY+"},
                  {"几十万元", "200000.00 CNY+"},
                  {"数百元", "200.00 CNY+"},
                  {"3千多块", "3000.00 CNY+"},
                  {"十多万元", "100000.00 CNY+"},
                  {"1万余元", "10000.00 CNY+"},
                  {"一百来块", "100.00 CNY+"},
                  {"三块多钱", "3.00 CNY+"},
                  {"两三百块", "200.00 CNY+"},
                  {"三五千元", "3000.00 CNY+"},
                  {"一百二三十块", "120.00 CNY+"},
                  {"hundreds of dollars", "200.00 USD+"},
                  {"tens of thousands of dollars", "20000.00 USD+"},
                  {"a few hundred dollars", "200.00 USD+"},
                  {"上万元", "10000.00 CNY+"},
                  {"百万元", "1000000.00 CNY+"},
                  {"千把块钱", "1000.00 CNY+"},
                  {"several thousand euros", "2000.00 EUR+"}});
}

TEST(Amounts, give_both_ends_of_a_range) {
  EXPECT_THAT(amounts("100-200元"), ElementsAre("100.00 CNY", "200.00 CNY"));
  EXPECT_THAT(amounts("3-5万元"), ElementsAre("30000.00 CNY", "50000.00 CNY"));
  EXPECT_THAT(amounts("三到五千块"), ElementsAre("3000.00 CNY", "5000.00 CNY"));
  EXPECT_THAT(amounts("$100 - 200"), ElementsAre("100.00 USD", "200.00 USD"));
  EXPECT_THAT(amounts("5千～1万元"), ElementsAre("5000.00 CNY", "10000.00 CNY"));
}

TEST(Amounts, come_in_the_order_of_the_text_with_their_places) {
  EXPECT_THAT(places("買的時候￥ 1,299，現在要我再付三百塊錢才修，還說運費12塊8"),
              ElementsAre("￥ 1,299", "三百塊錢", "12塊8"));
  EXPECT_THAT(places("😡😡退 ５００ 元！"), ElementsAre("５００ 元"));
  EXPECT_THAT(amounts("满100，200元起"), ElementsAre("200.00 CNY"));
  EXPECT_THAT(amounts("10块3个"), ElementsAre("10.00 CNY"));
  EXPECT_THAT(amounts("5元3件"), ElementsAre("5.00 CNY"));
  EXPECT_THAT(amounts("三块五一斤"), ElementsAre("3.50 CNY"));
  EXPECT_THAT(amounts("花了100元5折买的"), ElementsAre("100.00 CNY"));
  EXPECT_THAT(amounts("周五一百元"), ElementsAre("100.00 CNY"));
}

TEST(Amounts, need_a_currency) {
  for (const char* text : {"订单号12345678",
                           "电话13800138000",
                           "010-62345678",
                           "2024-05-01",
                           "2024年5月1日",
                           "12:30",
                           "3点50分",
                           "100%",
                           "4G",
                           "5折",
                           "v1.2.3",
                           "损失十万",
                           "赔我500",
                           "第三百",
                           "三千",
                           "192.168.1.1",
                           "iphone15",
                           "100w快充",
                           "千万别买",
                           "万一坏了",
                           "百分之五十",
                           "5分好评",
                           "等了5分钟",
                           "a hundred times",
                           "3 million people",
                           "nineteen ninety nine dollars",
                           "thousands of customers",
                           ""})
    EXPECT_THAT(amounts(text), IsEmpty()) << text;
}

TEST(Amounts, are_no_pieces_shapes_or_feasts) {
  for (const char* text :
       {"三块蛋糕", "买了两块电池", "我们一块去", "一块儿退", "100块砖", "元旦前100天", "2024元旦", "三角形",
        "五毛特效", "两块手表", "三次元", "20元素", "5 pounds of rice", "two pounds", "50圆桌"})
    EXPECT_THAT(amounts(text), IsEmpty()) << text;
}

TEST(Amounts, know_malformed_digits) {
  for (const char* text : {"1.2.3元", "12:30元", "1,23元", "1,2345元"}) EXPECT_THAT(amounts(text), IsEmpty()) << text;
}

TEST(Amounts, take_the_fallback_where_a_word_leaves_it_open) {
  EXPECT_THAT(amounts("300元", "TWD"), ElementsAre("300.00 TWD"));
  EXPECT_THAT(amounts("300元", "USD"), ElementsAre("300.00 CNY"));
  EXPECT_THAT(amounts("¥300", "JPY"), ElementsAre("300 JPY"));
  EXPECT_THAT(amounts("$300", "HKD"), ElementsAre("300.00 HKD"));
  EXPECT_THAT(amounts("300 dollars", "AUD"), ElementsAre("300.00 AUD"));
  EXPECT_THAT(amounts("$300", "EUR"), ElementsAre("300.00 USD"));
  EXPECT_THAT(amounts("20 pounds", "GBP"), ElementsAre("20.00 GBP"));
}

TEST(Amounts, hold_up_to_the_last_minor_unit_and_no_further) {
  EXPECT_THAT(amounts("九万二千万亿元"), ElementsAre("92000000000000000.00 CNY"));
  EXPECT_THAT(amounts("92233720368547758.07元"), ElementsAre("92233720368547758.07 CNY"));
  EXPECT_THAT(amounts("92233720368547758.08元"), IsEmpty());
  EXPECT_THAT(amounts("十万万亿元"), IsEmpty());
  EXPECT_THAT(amounts("99999999999999999999999元"), IsEmpty());
  EXPECT_THAT(amounts("9亿亿亿亿亿亿亿元"), IsEmpty());
  EXPECT_THAT(amounts("19.995元"), ElementsAre("20.00 CNY"));
}

TEST(Numbers, are_found_where_they_stand_alone) {
  EXPECT_THAT(numbers("损失三千"), ElementsAre("3000e-0"));
  EXPECT_THAT(numbers("必须赔我500，不然投诉"), ElementsAre("500e-0"));
  EXPECT_THAT(numbers("赔1.25万"), ElementsAre("12500e-0"));
  EXPECT_THAT(numbers("损失: 3.50"), ElementsAre("35e-1"));
  EXPECT_THAT(numbers("损失3千多"), ElementsAre("3000e-0+"));
  EXPECT_THAT(numbers("I lost 2 million"), ElementsAre("2000000e-0"));
  EXPECT_THAT(numbers("亏了10w！"), ElementsAre("100000e-0"));
  EXPECT_THAT(numbers("赔偿3-5万"), ElementsAre("30000e-0", "50000e-0"));
  EXPECT_THAT(numbers("花了59块9，只退500"), ElementsAre("500e-0"));
  EXPECT_THAT(numbers("赔两百五"), ElementsAre("250e-0"));
  EXPECT_THAT(numbers("I lost five hundred because of you"), ElementsAre("500e-0"));
}

TEST(Numbers, leave_out_what_is_no_quantity) {
  for (const char* text : {"订单号123456", "订单号:1234", "工号 500", "电话13800138000",
                           "2024-05-01",   "2024年5月",   "12:30",    "50%",
                           "4G",           "5折",         "v1.2",     "赔偿一下",
                           "3次",          "等了20天",    "第300",    "#500",
                           "3 days",       "20 minutes",  "500元",    "$500",
                           "千万别买",     "万一",        "三百斤",   "百分之五十",
                           "5g",           "no.500"})
    EXPECT_THAT(numbers(text), IsEmpty()) << text;
}

TEST(Numbers, become_money) {
  EXPECT_EQ(money_of(Number{35, 1, false, {}}, currency("CNY")), (Money{350, currency("CNY")}));
  EXPECT_EQ(money_of(Number{19995, 3, false, {}}, currency("USD")), (Money{2000, currency("USD")}));
  EXPECT_EQ(money_of(Number{35, 1, false, {}}, currency("JPY")), (Money{4, currency("JPY")}));
  EXPECT_EQ(money_of(Number{INT64_MAX, 0, false, {}}, currency("CNY")), std::nullopt);
}

TEST(Amounts, of_long_texts_are_found_in_linear_time) {
  for (const std::string_view piece :
       {"1,234元 ", "三", "万亿", "一百", "hundred ", "１，", "100，", "¥", "9", "1.", "几"}) {
    std::string text;
    while (text.size() < 300'000) text += piece;
    const auto start = std::chrono::steady_clock::now();
    (void)find_amounts(text);
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(20)) << piece;
  }
}

/// A number as people write it: 10 050 is 一万零五十.
std::string in_chinese(std::int64_t value) {
  static const char* const digits[] = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
  static const std::pair<std::int64_t, const char*> units[] = {
      {100'000'000, "亿"}, {10'000, "万"}, {1000, "千"}, {100, "百"}, {10, "十"}};
  if (value < 10) return digits[value];
  for (const auto& [size, name] : units) {
    if (value < size) continue;
    const std::int64_t rest = value % size;
    std::string text = in_chinese(value / size) + name;
    if (rest > 0) text += (rest < size / 10 ? "零" : "") + in_chinese(rest);
    return text;
  }
  return "";
}

RC_GTEST_PROP(AmountsProperty, chinese_numerals_are_read_back, ()) {
  const auto bits = *rc::gen::inRange(1, 46);
  const auto value = *rc::gen::inRange<std::int64_t>(1, std::int64_t{1} << bits);
  const std::string text = "付了" + in_chinese(value) + "元";
  const auto found = find_amounts(text);
  RC_ASSERT(found.size() == 1u);
  RC_ASSERT(found[0].money.minor == 100 * value);
  RC_ASSERT(found[0].span == (Span{2, static_cast<std::uint32_t>(count_code_points(text))}));
}

RC_GTEST_PROP(AmountsProperty, digits_are_read_back, ()) {
  const Money money{*rc::gen::inRange<std::int64_t>(0, INT64_MAX), currency("CNY")};
  const std::string text = money_text(money);
  const auto found = find_amounts("共" + text.substr(0, text.size() - 4) + "元");
  RC_ASSERT(found.size() == 1u && found[0].money == money);
}

RC_GTEST_PROP(AmountsProperty, any_text_gives_spans_in_order, (const std::vector<std::uint8_t>& choices)) {
  static const char* const pieces[] = {
      "1",  "23", ",",   "，", ".", "元", "块", "多", "几", "半", "万", "亿",       "十",    "三",   "零",      "点",
      "￥", "$",  "rmb", "k",  " ", "-",  "到", "毛", "分", "个", "a ", "hundred ", "five ", "and ", "dollars", "\xFF"};
  std::string text;
  for (const std::uint8_t choice : choices) text += pieces[choice % std::size(pieces)];
  std::uint32_t end = 0;
  for (const Amount& amount : find_amounts(text)) {
    RC_ASSERT(amount.span.begin >= end && amount.span.begin < amount.span.end && amount.money.minor >= 0);
    end = amount.span.end;
  }
  (void)find_numbers(text);
}

TEST(Amounts, groups_of_digits_behind_any_mark_are_one_number) {
  const auto yuan_of = [](std::string_view text) {
    const auto found = find_amounts(text);
    return found.size() == 1 ? found[0].money.minor / 100 : -1;
  };
  EXPECT_EQ(yuan_of("我付了1，000元"), 1000);
  EXPECT_EQ(yuan_of("骗了我10，000元"), 10'000);
  EXPECT_EQ(yuan_of("共1，234，567元"), 1'234'567);
  EXPECT_EQ(yuan_of("1 000元"), 1000);
  EXPECT_EQ(yuan_of("1'000元"), 1000);
  EXPECT_EQ(yuan_of("￥1，000"), 1000);
  EXPECT_EQ(yuan_of("买了100，200元"), 200);  // a wide comma parts otherwise
}

TEST(Amounts, free_shipping_is_no_pack_and_a_bare_unit_is_the_upper_end) {
  EXPECT_EQ(find_amounts("9块9包邮").at(0).money.minor, 990);
  EXPECT_EQ(find_amounts("12块8包邮").at(0).money.minor, 1280);
  EXPECT_EQ(find_amounts("多扣了千八百块").at(0).money.minor, 80'000);
  EXPECT_TRUE(find_amounts("多扣了千八百块").at(0).at_least);
  EXPECT_EQ(find_amounts("百八十块").at(0).money.minor, 8000);
}

}  // namespace
}  // namespace kefu
