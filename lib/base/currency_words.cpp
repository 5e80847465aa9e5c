#include "base/currency_words.h"

#include <algorithm>
#include <array>
#include <string>

namespace kefu {
namespace {

using enum CurrencyKind;

// Signs and names that stand before a number as well as behind it.
constexpr CurrencyWord both[] = {{U"¥", sign},
                                 {U"$", dollar, "USD"},
                                 {U"us$", fixed, "USD"},
                                 {U"hk$", fixed, "HKD"},
                                 {U"nt$", fixed, "TWD"},
                                 {U"a$", fixed, "AUD"},
                                 {U"c$", fixed, "CAD"},
                                 {U"s$", fixed, "SGD"},
                                 {U"€", fixed, "EUR"},
                                 {U"£", fixed, "GBP"},
                                 {U"₩", fixed, "KRW"},
                                 {U"₹", fixed, "INR"},
                                 {U"฿", fixed, "THB"},
                                 {U"₫", fixed, "VND"},
                                 {U"₽", fixed, "RUB"},
                                 {U"rmb", fixed, "CNY"},
                                 {U"cny", fixed, "CNY"},
                                 {U"usd", fixed, "USD"},
                                 {U"eur", fixed, "EUR"},
                                 {U"gbp", fixed, "GBP"},
                                 {U"jpy", fixed, "JPY"},
                                 {U"hkd", fixed, "HKD"},
                                 {U"twd", fixed, "TWD"},
                                 {U"ntd", fixed, "TWD"},
                                 {U"krw", fixed, "KRW"},
                                 {U"aud", fixed, "AUD"},
                                 {U"cad", fixed, "CAD"},
                                 {U"sgd", fixed, "SGD"},
                                 {U"nzd", fixed, "NZD"},
                                 {U"chf", fixed, "CHF"},
                                 {U"inr", fixed, "INR"},
                                 {U"thb", fixed, "THB"},
                                 {U"vnd", fixed, "VND"},
                                 {U"myr", fixed, "MYR"},
                                 {U"idr", fixed, "IDR"},
                                 {U"php", fixed, "PHP"},
                                 {U"mop", fixed, "MOP"},
                                 {U"人民币", fixed, "CNY"},
                                 {U"美元", fixed, "USD"},
                                 {U"美金", fixed, "USD"},
                                 {U"港元", fixed, "HKD"},
                                 {U"港币", fixed, "HKD"},
                                 {U"欧元", fixed, "EUR"},
                                 {U"英镑", fixed, "GBP"},
                                 {U"日元", fixed, "JPY"},
                                 {U"日圆", fixed, "JPY"},
                                 {U"新台币", fixed, "TWD"},
                                 {U"台币", fixed, "TWD"},
                                 {U"韩元", fixed, "KRW"},
                                 {U"韩币", fixed, "KRW"},
                                 {U"澳元", fixed, "AUD"},
                                 {U"加元", fixed, "CAD"},
                                 {U"新加坡元", fixed, "SGD"},
                                 {U"新币", fixed, "SGD"},
                                 {U"泰铢", fixed, "THB"},
                                 {U"卢布", fixed, "RUB"}};

constexpr CurrencyWord behind[] = {{U"元", yuan},
                                   {U"元钱", yuan},
                                   {U"元整", yuan},
                                   {U"块", yuan},
                                   {U"块钱", yuan},
                                   {U"圆", yuan},
                                   {U"圆整", yuan},
                                   {U"元人民币", yuan},
                                   {U"块人民币", yuan},
                                   {U"毛钱", yuan, "CNY", 10},
                                   {U"角钱", yuan, "CNY", 10},
                                   {U"分钱", yuan, "CNY", 100},
                                   {U"毛", yuan, "CNY", 10},
                                   {U"角", yuan, "CNY", 10},
                                   {U"yuan", yuan},
                                   {U"kuai", yuan},
                                   {U"美刀", fixed, "USD"},
                                   {U"円", fixed, "JPY"},
                                   {U"dollars", dollar, "USD"},
                                   {U"dollar", dollar, "USD"},
                                   {U"bucks", dollar, "USD"},
                                   {U"buck", dollar, "USD"},
                                   {U"us dollars", fixed, "USD"},
                                   {U"us dollar", fixed, "USD"},
                                   {U"hong kong dollars", fixed, "HKD"},
                                   {U"hk dollars", fixed, "HKD"},
                                   {U"canadian dollars", fixed, "CAD"},
                                   {U"australian dollars", fixed, "AUD"},
                                   {U"singapore dollars", fixed, "SGD"},
                                   {U"euros", fixed, "EUR"},
                                   {U"euro", fixed, "EUR"},
                                   {U"pounds", pound, "GBP"},
                                   {U"pound", pound, "GBP"},
                                   {U"pounds sterling", fixed, "GBP"},
                                   {U"quid", fixed, "GBP"},
                                   {U"yen", fixed, "JPY"},
                                   {U"cents", dollar, "USD", 100},
                                   {U"cent", dollar, "USD", 100},
                                   {U"pence", fixed, "GBP", 100},
                                   {U"renminbi", fixed, "CNY"}};

// A currency word with one of these behind it is another word: 元旦, 三角形.
constexpr std::u32string_view no_yuan = U"旦素宵件气老首帅年月代朝器";
constexpr std::u32string_view no_tenth = U"形度落钢铁色发笔衣巾线孔球豆病";
constexpr std::u32string_view no_circle = U"形圈桌珠规孔号球柱满";

constexpr std::u32string_view no_pack = U"邮退换赔运税修装";  // 包邮 is no pack

constexpr std::array units = std::to_array<std::u32string_view>(
    {U"个", U"件", U"次", U"天", U"日", U"号", U"月", U"年", U"点", U"分", U"秒", U"小时", U"时",     U"刻",
     U"周", U"星", U"人", U"位", U"名", U"家", U"台", U"部", U"张", U"条", U"只", U"支",   U"枝",     U"双",
     U"套", U"斤", U"克", U"公", U"米", U"厘", U"毫", U"升", U"吨", U"寸", U"尺", U"折",   U"成",     U"倍",
     U"度", U"层", U"楼", U"室", U"栋", U"单", U"页", U"本", U"篇", U"句", U"字", U"笔",   U"趟",     U"遍",
     U"回", U"把", U"包", U"箱", U"盒", U"瓶", U"袋", U"份", U"颗", U"粒", U"级", U"英",   U"期",     U"批",
     U"款", U"种", U"类", U"辆", U"顿", U"餐", U"岁", U"代", U"届", U"路", U"号", U"版",   U"万像素", U"像素",
     U"毛", U"角", U"块", U"元", U"片", U"根", U"头", U"间", U"场", U"环", U"档", U"伏",   U"瓦",     U"安",
     U"赫", U"兆", U"%",  U"‰",  U"°",  U"℃",  U"/",  U":",  U"-",  U"#",  U"×"});

constexpr std::array latin_units = std::to_array<std::u32string_view>(
    {U"day",    U"days",    U"hour",    U"hours",     U"hr",       U"hrs",    U"minute", U"minutes", U"min",
     U"mins",   U"second",  U"seconds", U"week",      U"weeks",    U"month",  U"months", U"year",    U"years",
     U"time",   U"times",   U"item",    U"items",     U"piece",    U"pieces", U"pcs",    U"order",   U"orders",
     U"people", U"percent", U"per",     U"am",        U"pm",       U"kg",     U"g",      U"mg",      U"km",
     U"cm",     U"mm",      U"m",       U"ml",        U"l",        U"lb",     U"lbs",    U"oz",      U"gb",
     U"mb",     U"tb",      U"star",    U"stars",     U"pound",    U"pounds", U"call",   U"calls",   U"email",
     U"emails", U"box",     U"boxes",   U"customers", U"messages", U"points", U"inch",   U"inches"});

constexpr std::array pieces = std::to_array<std::u32string_view>(
    {U"电池", U"蛋糕",   U"砖",   U"表",   U"手表", U"硬盘", U"内存", U"屏",   U"主板", U"板",   U"布", U"肉",
     U"糖",   U"巧克力", U"饼",   U"面包", U"玻璃", U"瓷",   U"地",   U"钢",   U"铁",   U"石",   U"木", U"手",
     U"毛巾", U"肥皂",   U"香皂", U"豆腐", U"显卡", U"电",   U"充电", U"移动", U"滑板", U"画",   U"玉", U"牌",
     U"拼图", U"积木",   U"去",   U"儿",   U"腹肌", U"橡皮", U"抹布", U"面膜", U"披萨", U"牛排", U"鸡", U"金",
     U"银",   U"冰",     U"姜",   U"芯片", U"固态", U"键盘", U"小",   U"大",   U"黑",   U"白"});

bool ends_word(std::u32string_view text, std::u32string_view word, std::size_t end) {
  return !is_latin(word.back()) || !is_latin(char_at(text, end));
}

bool is_another_word(std::u32string_view word, char32_t next) {
  if (word == U"元") return is_one_of(next, no_yuan);
  if (word == U"圆") return is_one_of(next, no_circle);
  return (word == U"毛" || word == U"角") && is_one_of(next, no_tenth);
}

template <std::size_t N>
const CurrencyWord* longest(const CurrencyWord (&words)[N], std::u32string_view text, std::size_t at) {
  const CurrencyWord* found = nullptr;
  for (const CurrencyWord& word : words) {
    if (word.text.front() != char_at(text, at)) continue;
    const std::size_t end = at + word.text.size();
    if (!has_word_at(text, at, word.text) || !ends_word(text, word.text, end)) continue;
    if (is_another_word(word.text, char_at(text, end))) continue;
    if (!found || word.text.size() > found->text.size()) found = &word;
  }
  return found;
}

bool is_any_of(Currency currency, std::initializer_list<std::string_view> codes) {
  return std::ranges::find(codes, currency.code()) != codes.end();
}

std::u32string_view latin_word_at(std::u32string_view text, std::size_t at) {
  std::size_t end = at;
  while (is_latin(char_at(text, end))) ++end;
  return at < text.size() ? text.substr(at, end - at) : std::u32string_view();
}

}  // namespace

const CurrencyWord* find_currency_before(std::u32string_view text, std::size_t at) { return longest(both, text, at); }

const CurrencyWord* find_currency_behind(std::u32string_view text, std::size_t at) {
  const CurrencyWord* either = longest(both, text, at);
  const CurrencyWord* only = longest(behind, text, at);
  return either && (!only || either->text.size() > only->text.size()) ? either : only;
}

std::optional<Currency> currency_meant(const CurrencyWord& word, Currency fallback) {
  const Currency own = Currency::parse(word.code);
  switch (word.kind) {
    case yuan: return is_any_of(fallback, {"TWD", "HKD", "MOP"}) ? fallback : own;
    case sign: return is_any_of(fallback, {"JPY"}) ? fallback : own;
    case dollar: return is_any_of(fallback, {"HKD", "TWD", "SGD", "AUD", "CAD", "NZD"}) ? fallback : own;
    case pound: return is_any_of(fallback, {"GBP"}) ? std::optional(own) : std::nullopt;
    case fixed: return own;
  }
  return own;
}

bool has_unit_at(std::u32string_view text, std::size_t at) {
  const auto begins = [&](std::u32string_view unit) { return has_word_at(text, at, unit); };
  const bool is_verb = char_at(text, at) == U'包' && is_one_of(char_at(text, at + 1), no_pack);
  if (!is_verb && std::ranges::any_of(units, begins)) return true;
  if (is_latin(char_at(text, at))) return true;  // 4g
  return char_at(text, at) == U' ' && std::ranges::find(latin_units, latin_word_at(text, at + 1)) != latin_units.end();
}

bool has_piece_at(std::u32string_view text, std::size_t at) {
  return std::ranges::any_of(pieces, [&](std::u32string_view piece) { return has_word_at(text, at, piece); });
}

}  // namespace kefu
