#include <gmock/gmock.h>
#include <kefu/base/error.h>
#include <kefu/base/json_value.h>

#include <bit>
#include <cmath>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <random>

namespace kefu {
namespace {

using testing::HasSubstr;

std::string code_of(std::string_view text) {
  try {
    (void)parse_json(text);
    return "accepted";
  } catch (const InvalidArgument& error) {
    return error.code();
  }
}

TEST(ParseJson, keeps_digits_order_and_lines) {
  const JsonValue json = parse_json("{\n\"b\": 1.50,\n\"a\": [true,\nnull, \"x\\u0041\"]}");
  ASSERT_EQ(json.members.size(), 2u);
  EXPECT_EQ(json.members[0].first, "b");
  EXPECT_EQ(json.find("b")->text, "1.50");
  EXPECT_EQ(json.find("b")->line, 2u);
  EXPECT_EQ(json.find("a")->items[1].line, 4u);
  EXPECT_EQ(json.find("a")->items[2].text, "xA");
  EXPECT_EQ(json.find("c"), nullptr);
}

TEST(ParseJson, takes_a_lone_value) {
  EXPECT_EQ(parse_json("12\n").text, "12");
  EXPECT_EQ(parse_json(" \"\" ").kind, JsonKind::string);
  EXPECT_EQ(parse_json("null").kind, JsonKind::null);
}

TEST(ParseJson, refuses_what_is_not_json) {
  for (const char* text : {"",         " ",          "{",
                           "[1,]",     "{\"a\":1,}", "{a:1}",
                           "'a'",      "01",         "+1",
                           ".5",       "1.",         "NaN",
                           "Infinity", "tru",        "[1] 2",
                           "\"a\nb\"", "\"\\x\"",    "// comment\n1",
                           "{\"a\"}",  "[1 2]",      "\xEF\xBB\xBF{}"})
    EXPECT_EQ(code_of(text), "json.syntax") << text;
}

TEST(ParseJson, names_the_line_of_a_break_of_syntax) {
  try {
    (void)parse_json("{\n\"a\": 1,\n\"b\": 2\n\"c\": 3}");
    FAIL();
  } catch (const InvalidArgument& error) {
    EXPECT_THAT(error.what(), HasSubstr("line 4: "));
  }
}

TEST(ParseJson, refuses_broken_utf8_and_lone_surrogates) {
  for (const char* text : {"\"\xFF\"", "\"\xC0\xAF\"", "\"\xED\xA0\x80\"", "\"\xE4\xBD\"", "\"\xF5\x80\x80\x80\"",
                           "\"\\ud800\"", "\"\\ud800x\"", "\"\\udc00\"", "\"\\ud800\\u0041\"", "{\"\xFF\": 1}"})
    EXPECT_EQ(code_of(text), "json.syntax");
  EXPECT_EQ(parse_json("\"\\ud83d\\ude00\"").text, "\U0001F600");
}

TEST(ParseJson, tells_every_key_that_is_there_twice) {
  EXPECT_EQ(code_of("{\"a\": 1, \"b\": 2, \"a\": 3}"), "json.duplicate_key");
  EXPECT_EQ(code_of("{\"a\": 1, \"\\u0061\": 2}"), "json.duplicate_key");
  EXPECT_EQ(code_of("[{\"a\": 1}, {\"a\": 1}]"), "accepted");
  JsonFindings findings;
  EXPECT_FALSE(parse_json("{\"x\": [0,\n{\"k/\": 1,\n\"k/\": 2}],\n\"x\": 3}", findings));
  ASSERT_EQ(findings.all().size(), 2u);
  EXPECT_EQ(findings.all()[0].pointer, "/x/1/k~1");
  EXPECT_EQ(findings.all()[0].line, 3u);
  EXPECT_EQ(findings.all()[1].pointer, "/x");
  EXPECT_EQ(findings.all()[1].line, 4u);
}

TEST(ParseJson, goes_64_levels_deep_and_no_deeper) {
  const auto nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
  EXPECT_EQ(code_of(nested(64)), "accepted");
  EXPECT_EQ(code_of(nested(65)), "json.syntax");
  EXPECT_EQ(code_of(std::string(10'000'000, '[')), "json.syntax");
}

double seconds(const std::function<void()>& work) {  // of the processor: other programs do not count
  const std::clock_t begin = std::clock();
  work();
  return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

std::string many(std::size_t count, bool keys) {
  std::string text(1, keys ? '{' : '[');
  for (std::size_t i = 0; i < count; ++i)
    text += (i ? ",\n" : "") + (keys ? "\"key" + std::to_string(i) + "\":" : std::string()) + "[1.5,\"some text\"]";
  return text + (keys ? '}' : ']');
}

TEST(ParseJson, takes_time_in_proportion_to_the_text) {  // a quadratic parser needs a hundred times as long, not ten
  for (const bool keys : {false, true}) {
    const std::string small = many(10'000, keys), large = many(100'000, keys);
    const double first = seconds([&] { (void)parse_json(small); });
    EXPECT_LT(seconds([&] { (void)parse_json(large); }), 40 * first + 0.1) << (keys ? "keys" : "items");
  }
}

TEST(ParseJson, takes_ten_megabytes_of_one_text) {
  const std::string text(10'000'000, 'x');
  EXPECT_EQ(parse_json("\"" + text + "\"").text.size(), text.size());
  const std::string lines(5'000'000, '\n');
  EXPECT_EQ(parse_json(lines + "1").line, 5'000'001u);
}

TEST(JsonPath, is_a_json_pointer) {
  const JsonPath root;
  const JsonPath states = root / "states", first = states / 1, id = first / "a/b~c";
  EXPECT_EQ(root.pointer(), "");
  EXPECT_EQ(id.pointer(), "/states/1/a~1b~0c");
  EXPECT_EQ((root / "").pointer(), "/");
}

std::string written(double value) {
  JsonWriter out;
  out.number(value);
  return std::move(out).take();
}

TEST(JsonWriter, doubles_come_back_bit_for_bit) {
  std::mt19937_64 random(1);
  for (int i = 0; i < 200'000; ++i) {
    const double value = std::bit_cast<double>(random());
    if (!std::isfinite(value)) continue;
    const double back = std::strtod(parse_json(written(value)).text.c_str(), nullptr);
    ASSERT_EQ(std::bit_cast<std::uint64_t>(back), std::bit_cast<std::uint64_t>(value)) << written(value);
  }
  EXPECT_EQ(written(std::nan("")), "null");
  EXPECT_EQ(written(HUGE_VAL), "null");
  EXPECT_EQ(written(0.1), "0.1");
}

TEST(JsonWriter, escapes_what_must_be_and_nothing_else) {
  JsonWriter out;
  out.text(std::string_view("\"\\\n\r\t\x01\x1F/中\0\x7F", 13));
  const std::string text = std::move(out).take();
  EXPECT_EQ(text, "\"\\\"\\\\\\n\\r\\t\\u0001\\u001f/中\\u0000\x7F\"");
  EXPECT_EQ(parse_json(text).text, std::string_view("\"\\\n\r\t\x01\x1F/中\0\x7F", 13));
}

TEST(JsonWriter, puts_commas_between_and_not_after) {
  JsonWriter out;
  out.begin_object();
  out.key("a");
  out.begin_array();
  out.integer(1);
  out.begin_object();
  out.end_object();
  out.null();
  out.end_array();
  out.key("b");
  out.boolean(false);
  out.end_object();
  EXPECT_EQ(std::move(out).take(), R"({"a":[1,{},null],"b":false})");
}

}  // namespace
}  // namespace kefu
