#include <gmock/gmock.h>
#include <kefu/base/error.h>
#include <kefu/base/rule_file.h>

#include <filesystem>
#include <fstream>

namespace kefu {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;

struct Cause {
  std::string code;
  std::int64_t points = 0;
  std::vector<std::string> words;
  bool operator==(const Cause&) const = default;
};
BOOST_DESCRIBE_STRUCT(Cause, (), (code, points, words))

struct Pack {
  std::string id;
  std::vector<Cause> causes;
  bool operator==(const Pack&) const = default;
};
BOOST_DESCRIBE_STRUCT(Pack, (), (id, causes))

/// A folder of rules that goes away with the test.
class Folder {
 public:
  Folder() : path_(fs::path(testing::TempDir()) / testing::UnitTest::GetInstance()->current_test_info()->name()) {
    fs::remove_all(path_);
    fs::create_directories(path_);
  }
  ~Folder() { fs::remove_all(path_); }

  void write(const std::string& name, const std::string& bytes) const {
    fs::create_directories((path_ / name).parent_path());
    std::ofstream(path_ / name, std::ios::binary) << bytes;
  }
  std::string path() const { return path_.string(); }

 private:
  fs::path path_;
};

template <class E>
E thrown_by(const std::function<void()>& call) {
  try {
    call();
  } catch (const E& error) {
    return error;
  }
  throw std::logic_error("nothing was thrown");
}

TEST(RuleSource, finds_and_lists_its_files_by_path) {
  const RuleSource rules(std::vector<RuleFile>{{"zh/b.json", "2"}, {"en/a.json", "3"}, {"zh/a.json", "1"}});
  EXPECT_THAT(rules.list(), ElementsAre("en/a.json", "zh/a.json", "zh/b.json"));
  EXPECT_THAT(rules.list("zh/"), ElementsAre("zh/a.json", "zh/b.json"));
  EXPECT_EQ(rules.find("zh/b.json"), (RuleFile{"zh/b.json", "2"}));
  EXPECT_EQ(rules.find("zh/c.json"), std::nullopt);
  EXPECT_STREQ(thrown_by<NotFound>([&] { (void)rules.get("zh/c.json"); }).code(), "rules.no_file");
}

TEST(RuleSource, refuses_two_files_of_one_path) {
  const std::vector<RuleFile> files{{"zh/a.json", "1"}, {"zh/a.json", "2"}};
  EXPECT_STREQ(thrown_by<InvalidArgument>([&] { RuleSource{files}; }).code(), "rules.duplicate_file");
}

TEST(RuleSource, has_the_digest_of_its_content_whatever_the_order) {
  using Files = std::vector<RuleFile>;
  const Digest digest = RuleSource(Files{{"a", "1"}, {"b", "2"}}).digest();
  EXPECT_EQ(RuleSource(Files{{"b", "2"}, {"a", "1"}}).digest(), digest);
  for (const Files& other : {Files{{"a", "2"}, {"b", "1"}}, Files{{"a", "12"}, {"b", ""}}, Files{{"a", "1"}}, Files{}})
    EXPECT_NE(RuleSource(other).digest(), digest);
}

TEST(EmbeddedRules, hold_the_rule_files_and_nothing_else) {
  const RuleSource rules = embedded_rules();
  EXPECT_THAT(rules.list(), testing::Contains("common/calendar_cn.json"));
  EXPECT_THAT(rules.list(), testing::Each(testing::EndsWith(".json")));
}

TEST(RulesFolder, replaces_files_of_the_same_path_and_keeps_the_others) {
  const Folder folder;
  EXPECT_EQ(read_rules_folder(folder.path()).digest(), embedded_rules().digest());
  folder.write("common/calendar_cn.json", "{}");
  const RuleSource rules = read_rules_folder(folder.path());
  EXPECT_EQ(rules.get("common/calendar_cn.json").bytes, "{}");
  EXPECT_EQ(rules.list(), embedded_rules().list());
}

TEST(RulesFolder, may_add_files_of_a_known_kind) {
  const Folder folder;
  folder.write("common/calendar_us.json", "{}");
  EXPECT_TRUE(read_rules_folder(folder.path()).find("common/calendar_us.json").has_value());
}

TEST(RulesFolder, leaves_hidden_files_alone) {
  const Folder folder;
  folder.write(".git/config", "x");
  folder.write("common/.calendar_cn.json.swp", "x");
  EXPECT_EQ(read_rules_folder(folder.path()).digest(), embedded_rules().digest());
}

TEST(RulesFolder, names_every_file_that_nobody_would_read) {
  const Folder folder;
  folder.write("common/calender_cn.json", "{}");
  folder.write("calendar_cn.json", "{}");
  folder.write("common/notes.txt", "hello");
  const auto error = thrown_by<RuleError>([&] { (void)read_rules_folder(folder.path()); });
  EXPECT_STREQ(error.code(), "rules.unknown_file");
  for (const char* file : {"common/calender_cn.json: ", "calendar_cn.json: ", "common/notes.txt: "})
    EXPECT_THAT(error.what(), HasSubstr(file));
}

TEST(RulesFolder, that_is_missing_or_a_file_is_an_error) {
  const Folder folder;
  folder.write("file", "");
  for (const std::string& path : {folder.path() + "/nowhere", folder.path() + "/file", std::string()})
    EXPECT_STREQ(thrown_by<NotFound>([&] { (void)read_rules_folder(path); }).code(), "rules.no_folder") << path;
}

TEST(RulesFolder, that_cannot_be_read_is_an_error) {
  const Folder folder;
  fs::create_directories(folder.path() + "/common");
  fs::create_symlink("nowhere", folder.path() + "/common/calendar_cn.json");
  const auto error = thrown_by<StorageError>([&] { (void)read_rules_folder(folder.path()); });
  EXPECT_STREQ(error.code(), "rules.unreadable");
  EXPECT_THAT(error.what(), HasSubstr("common/calendar_cn.json"));
}

TEST(ReadRules, gives_the_value_of_a_good_file) {
  const RuleFile file{"zh/pack.json", R"({"id": "p", "causes": [{"code": "price", "points": 3, "words": ["贵"]}]})"};
  EXPECT_EQ(read_rules<Pack>(file), (Pack{"p", {{"price", 3, {"贵"}}}}));
}

TEST(ReadRules, skips_a_byte_order_mark) {
  EXPECT_EQ(read_rules<Pack>({"zh/pack.json", "\xEF\xBB\xBF{\"id\": \"p\"}"}), (Pack{"p", {}}));
}

TEST(ReadRules, tells_all_errors_of_all_files_at_once) {
  const RuleFile first{"zh/first.json", "{\n  \"id\": 5,\n  \"causes\": [{\"code\": \"x\",\n   \"point\": 3}]\n}"};
  const RuleFile second{"zh/second.json", "{\n  \"id\": \"p\"\n  \"causes\": []\n}"};
  RuleFindings findings;
  (void)read_rules<Pack>(first, findings);
  (void)read_rules<Pack>(second, findings);
  const auto error = thrown_by<RuleError>([&] { findings.throw_if_any(); });
  EXPECT_STREQ(error.code(), "json.type");
  EXPECT_EQ(error.file(), "zh/first.json");
  EXPECT_EQ(error.line(), 2u);
  EXPECT_EQ(error.pointer(), "/id");
  EXPECT_THAT(error.what(), HasSubstr("zh/first.json:2: /id: "));
  EXPECT_THAT(error.what(), HasSubstr("\nzh/first.json:4: /causes/0/point: "));
  EXPECT_THAT(error.what(), HasSubstr("\nzh/first.json:3: /causes/0: Cause: 'points' is missing"));
  EXPECT_THAT(error.what(), HasSubstr("\nzh/second.json:3: "));
}

TEST(RuleFindings, look_up_the_line_of_what_a_check_found) {
  const RuleFile file{"zh/pack.json", "{\n \"id\": \"p\",\n \"causes\": [\n  {},\n  {\"a/b\":\n 1}]}"};
  RuleFindings findings;
  findings.add("pack.cause", file, "/causes/1", "twice");
  findings.add("pack.cause", file, "/causes/1/a~1b", "escaped");
  findings.add("pack.cause", file, "/causes/7", "absent");
  std::vector<std::uint32_t> lines;
  for (const RuleFinding& finding : findings.all()) lines.push_back(finding.line);
  EXPECT_THAT(lines, ElementsAre(5, 6, 3));
}

TEST(RuleFindings, without_any_throw_nothing) {
  EXPECT_NO_THROW(RuleFindings().throw_if_any());
  EXPECT_TRUE(RuleFindings().empty());
}

}  // namespace
}  // namespace kefu
