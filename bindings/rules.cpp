#include "functions.h"

#include <kefu/base/rule_file.h>

namespace kefu::python {

namespace {

std::map<std::string, std::string> files_of(const RuleSource& source) {
  std::map<std::string, std::string> files;
  for (const std::string& path : source.list()) files[path] = source.get(path).bytes;
  return files;
}

}  // namespace

void bind_rules(py::module_& m) {
  const py::class_<RuleSource> type(m, "RuleSource", py::is_final(), doc_of("RuleSource").c_str());
  constructor<RuleSource>(
      type,
      [](const std::map<std::string, std::string>& files) {
        std::vector<RuleFile> all;
        for (const auto& [path, text] : files) all.push_back({path, text});
        return RuleSource(std::move(all));
      },
      optional("files", std::map<std::string, std::string>()));
  method<RuleSource>(
      type, "get", [](const RuleSource& s, const std::string& path) { return s.get(path).bytes; },
      needed<std::string>("path"));
  method<RuleSource>(
      type, "list", [](const RuleSource& s, const std::string& prefix) { return s.list(prefix); },
      optional("prefix", std::string()));
  method<RuleSource>(
      type, "overlaid_by", [](const RuleSource& s, const RuleSource& o) { return s.overlaid_by(o); },
      needed<RuleSource>("other"));
  made_of<RuleSource>(type, files_of);
  attribute<RuleSource>(type, "digest", [](const RuleSource& s) { return s.digest(); });
  function(m, "embedded_rules", &embedded_rules);
  function(
      m, "read_rules_folder", [](const std::filesystem::path& folder) { return read_rules_folder(folder.string()); },
      needed<std::filesystem::path>("folder"));
}

}  // namespace kefu::python
