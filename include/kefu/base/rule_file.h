#pragma once

#include <kefu/base/digest.h>
#include <kefu/base/json.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kefu {

/// A file of rules as it was found. `path` is below the rules folder: "zh/complaint.json".
struct RuleFile {
  std::string path;
  std::string bytes;

  bool operator==(const RuleFile&) const = default;
};

/// Where rules are read from: a set of files that never changes. Cheap to copy, safe to share between threads.
class RuleSource {
 public:
  RuleSource();

  /// Throws  InvalidArgument `rules.duplicate_file` where two have one path
  explicit RuleSource(std::vector<RuleFile> files);

  [[nodiscard]] std::optional<RuleFile> find(std::string_view path) const;

  /// Throws  NotFound `rules.no_file`
  [[nodiscard]] RuleFile get(std::string_view path) const;

  /// The paths that begin with some text ("zh/", or "" for all), sorted.
  [[nodiscard]] std::vector<std::string> list(std::string_view prefix = {}) const;

  /// These files, and where both have a path those of `other`.
  [[nodiscard]] RuleSource overlaid_by(const RuleSource& other) const;

  /// A digest over every path and all bytes.
  [[nodiscard]] Digest digest() const;

 private:
  std::shared_ptr<const std::vector<RuleFile>> files_;  // sorted by path
};

/// The rules that are built into the library.
[[nodiscard]] RuleSource embedded_rules();

/// The rules that are built into the library, overlaid by the files of a folder.
///
/// A file replaces the one of the same path ("zh/complaint.json"). A new file must be of a kind that its folder has:
/// kind is the name up to the first underscore, so that "common/calendar_us.json" can stand beside
/// "common/calendar_cn.json", and a misspelt name is an error rather than a rule that nobody reads. Names that begin
/// with a point are left alone.
///
/// Throws  NotFound `rules.no_folder`; StorageError `rules.unreadable`; RuleError `rules.unknown_file`, listing all
[[nodiscard]] RuleSource read_rules_folder(const std::string& folder);

/// Something wrong in a rule file, and where.
struct RuleFinding {
  const char* code;
  std::string file;
  std::uint32_t line;   ///< 0: the file as a whole
  std::string pointer;  ///< RFC 6901; "" is the whole document
  std::string message;
};

/// Everything wrong in a set of rule files: what reading them found and what checking them against each other found.
class RuleFindings {
 public:
  void add(RuleFinding finding) { findings_.push_back(std::move(finding)); }

  /// Something wrong with a member of a file; its line is looked up.
  void add(const char* code, const RuleFile& file, std::string_view pointer, std::string message);

  /// What reading a file found.
  void add(const RuleFile& file, const JsonFindings& findings);

  [[nodiscard]] const std::vector<RuleFinding>& all() const noexcept { return findings_; }
  [[nodiscard]] bool empty() const noexcept { return findings_.empty(); }

  /// Throws  RuleError with the code and place of the first finding; its text lists all, a line each:
  ///         "zh/complaint.json:12: /causes/0: message"
  void throw_if_any() const;

 private:
  std::vector<RuleFinding> findings_;
};

namespace detail {
/// The document in a rule file; empty if it is broken. A byte-order mark in front of it is skipped.
std::optional<JsonValue> parse_rules(const RuleFile& file, JsonFindings& findings);
}  // namespace detail

/// Reads a described value from a file. What is wrong goes to `findings`, and reading goes on, so that a set of files
/// tells all its errors at once; what was read is only good if there are none.
template <class T>
[[nodiscard]] T read_rules(const RuleFile& file, RuleFindings& findings) {
  T rules{};
  JsonFindings problems;
  if (const auto json = detail::parse_rules(file, problems)) read(rules, *json, JsonPath(), problems);
  findings.add(file, problems);
  return rules;
}

/// The same for a file that stands alone.
///
/// Throws  RuleError
template <class T>
[[nodiscard]] T read_rules(const RuleFile& file) {
  RuleFindings findings;
  T rules = read_rules<T>(file, findings);
  findings.throw_if_any();
  return rules;
}

}  // namespace kefu
