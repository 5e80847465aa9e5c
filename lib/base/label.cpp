#include <kefu/base/label.h>

#include "base/embedded.h"
#include "base/raise.h"

#include <kefu/base/json.h>

#include <map>

namespace kefu {
namespace {

using Labels = std::map<std::string, std::map<std::string, std::string>>;

Labels read_labels(std::string_view file) {
  const JsonValue json = parse_json(embedded_file(file));
  Labels labels;
  JsonFindings findings;
  read(labels, json, JsonPath(), findings);
  findings.throw_if_any(file);
  return labels;
}

const Labels& labels_in(Language language) {
  static const Labels zh = read_labels("zh/labels.json");
  static const Labels en = read_labels("en/labels.json");
  return language == Language::zh ? zh : en;
}

}  // namespace

std::string_view label(std::string_view type, std::string_view enumerator, Language language) {
  const Labels& labels = labels_in(language);
  if (const auto of_type = labels.find(std::string(type)); of_type != labels.end())
    if (const auto found = of_type->second.find(std::string(enumerator)); found != of_type->second.end())
      return found->second;
  raise<NotFound>("label.unknown", "{}::{} has no label in {}", type, enumerator, name_of(language));
}

}  // namespace kefu
