#include <kefu/base/rule_file.h>

#include "base/embedded.h"
#include "base/raise.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

namespace kefu {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view suffix = ".json";

/// "zh/playbook_price.json" and "zh/playbook_quality.json" are both of the kind "zh/playbook".
std::string_view kind_of(std::string_view path) {
  const std::string_view stem = path.substr(0, path.size() - std::min(path.size(), suffix.size()));
  const std::size_t name = stem.find_last_of('/') + 1;  // 0 without a folder
  return stem.substr(0, std::min(stem.find('_', name), stem.size()));
}

bool is_hidden(const fs::path& path) { return path.filename().string().starts_with('.'); }

[[noreturn]] void unreadable(const std::string& what, const std::string& why) {
  raise<StorageError>("rules.unreadable", "cannot read {}: {}", what, why);
}

std::string read_bytes(const fs::path& path) {
  std::error_code problem;
  if (!fs::is_regular_file(path, problem)) unreadable(path.string(), "it is no regular file");
  std::ifstream in(path, std::ios::binary);
  if (!in) unreadable(path.string(), "it cannot be opened");
  std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  if (in.bad()) unreadable(path.string(), "reading failed");
  return bytes;
}

std::vector<RuleFile> files_below(const fs::path& folder) {
  std::vector<RuleFile> files;
  std::error_code problem;
  fs::recursive_directory_iterator entry(folder, fs::directory_options::follow_directory_symlink, problem);
  for (; !problem && entry != fs::recursive_directory_iterator(); entry.increment(problem)) {
    std::error_code unknown;
    if (is_hidden(entry->path()))
      entry.disable_recursion_pending();
    else if (!entry->is_directory(unknown))
      files.push_back({entry->path().lexically_relative(folder).generic_string(), read_bytes(entry->path())});
  }
  if (problem) unreadable("the rules folder " + folder.string(), problem.message());
  return files;
}

void check_places(const std::vector<RuleFile>& files, const RuleSource& known) {
  const std::vector<std::string> paths = known.list();
  std::set<std::string_view> kinds;
  for (const std::string& path : paths) kinds.insert(kind_of(path));
  RuleFindings findings;
  for (const RuleFile& file : files)
    if (!file.path.ends_with(suffix) || !kinds.contains(kind_of(file.path)))
      findings.add({"rules.unknown_file", file.path, 0, "", "no rules are read from a file of this name"});
  findings.throw_if_any();
}

const JsonValue* child(const JsonValue& json, const std::string& key) {
  if (json.kind == JsonKind::object) return json.find(key);
  for (std::size_t i = 0; i < json.items.size(); ++i)
    if (std::to_string(i) == key) return &json.items[i];
  return nullptr;
}

std::string unescaped(std::string_view key) {  // RFC 6901
  std::string text;
  for (std::size_t i = 0; i < key.size(); ++i) {
    if (key[i] != '~' || i + 1 == key.size())
      text += key[i];
    else
      text += key[++i] == '1' ? '/' : '~';
  }
  return text;
}

/// The line of the member, or of the innermost one around it that there is.
std::uint32_t line_of(const RuleFile& file, std::string_view pointer) {
  JsonFindings broken;
  const auto json = detail::parse_rules(file, broken);
  if (!json) return 0;
  const JsonValue* value = &*json;
  while (!pointer.empty()) {
    const std::size_t end = std::min(pointer.find('/', 1), pointer.size());
    const JsonValue* inner = child(*value, unescaped(pointer.substr(1, end - 1)));
    if (!inner) break;
    value = inner;
    pointer.remove_prefix(end);
  }
  return value->line;
}

std::string text_of(const RuleFinding& finding) {
  std::string place = finding.file;
  if (finding.line > 0) place += fmt::format(":{}", finding.line);
  if (!finding.pointer.empty()) place += fmt::format(": {}", finding.pointer);
  return fmt::format("{}: {}", place, finding.message);
}

}  // namespace

RuleSource::RuleSource() : RuleSource(std::vector<RuleFile>()) {}

RuleSource::RuleSource(std::vector<RuleFile> files) {
  std::ranges::sort(files, {}, &RuleFile::path);
  if (const auto twice = std::ranges::adjacent_find(files, {}, &RuleFile::path); twice != files.end())
    raise<InvalidArgument>("rules.duplicate_file", "there are two rule files '{}'", twice->path);
  files_ = std::make_shared<const std::vector<RuleFile>>(std::move(files));
}

std::optional<RuleFile> RuleSource::find(std::string_view path) const {
  const auto found = std::ranges::lower_bound(*files_, path, {}, &RuleFile::path);
  return found == files_->end() || found->path != path ? std::nullopt : std::optional(*found);
}

RuleFile RuleSource::get(std::string_view path) const {
  auto file = find(path);
  if (!file) raise<NotFound>("rules.no_file", "there is no rule file '{}'", path);
  return *std::move(file);
}

std::vector<std::string> RuleSource::list(std::string_view prefix) const {
  std::vector<std::string> paths;
  for (const RuleFile& file : *files_)
    if (file.path.starts_with(prefix)) paths.push_back(file.path);
  return paths;
}

RuleSource RuleSource::overlaid_by(const RuleSource& other) const {
  std::vector<RuleFile> files = *other.files_;
  std::ranges::copy_if(*files_, std::back_inserter(files),
                       [&](const RuleFile& file) { return !other.find(file.path); });
  return RuleSource(std::move(files));
}

Digest RuleSource::digest() const {
  std::string bytes;
  for (const RuleFile& file : *files_) bytes += file.path + '\n' + digest_of(file.bytes).text() + '\n';
  return digest_of(bytes);
}

RuleSource embedded_rules() {
  std::vector<RuleFile> files;
  for (const EmbeddedFile& file : embedded_files())
    if (file.path.ends_with(suffix)) files.push_back({std::string(file.path), std::string(file.bytes)});
  return RuleSource(std::move(files));
}

RuleSource read_rules_folder(const std::string& folder) {
  std::error_code problem;
  if (!fs::is_directory(folder, problem))
    raise<NotFound>("rules.no_folder", "the rules folder '{}' does not exist or is no folder", folder);
  std::vector<RuleFile> files = files_below(folder);
  const RuleSource embedded = embedded_rules();
  check_places(files, embedded);
  return embedded.overlaid_by(RuleSource(std::move(files)));
}

void RuleFindings::add(const char* code, const RuleFile& file, std::string_view pointer, std::string message) {
  add({code, file.path, line_of(file, pointer), std::string(pointer), std::move(message)});
}

void RuleFindings::add(const RuleFile& file, const JsonFindings& findings) {
  for (const JsonFinding& finding : findings.all())
    add({finding.code, file.path, finding.line, finding.pointer, finding.message});
}

void RuleFindings::throw_if_any() const {
  if (findings_.empty()) return;
  std::string text;
  for (const RuleFinding& finding : findings_) text += (text.empty() ? "" : "\n") + text_of(finding);
  const RuleFinding& first = findings_.front();
  throw RuleError(first.code, text, first.file, first.line, first.pointer);
}

std::optional<JsonValue> detail::parse_rules(const RuleFile& file, JsonFindings& findings) {
  std::string_view text = file.bytes;
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  return parse_json(text, findings);
}

}  // namespace kefu
