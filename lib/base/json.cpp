#include <kefu/base/json.h>

#include "base/raise.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace kefu::detail {
namespace {

const Field* find_field(const Shape& shape, std::string_view name) {
  const auto found = std::ranges::find(shape.fields, name, &Field::name);
  return found == shape.fields.end() ? nullptr : &*found;
}

const char* kind_name(JsonKind kind) {
  constexpr const char* names[] = {"null", "true or false", "a number", "text", "a list", "an object"};
  return names[static_cast<std::size_t>(kind)];
}

void wrong_type(std::string_view wanted, const JsonValue& json, const JsonPath& path, JsonFindings& findings) {
  findings.add("json.type", json, path, fmt::format("expected {}, got {}", wanted, kind_name(json.kind)));
}

std::string known_keys(const Shape& shape) {
  std::string keys;
  for (const Field& field : shape.fields) keys += fmt::format("{}{}", keys.empty() ? "" : ", ", field.name);
  return keys;
}

}  // namespace

void write_members(JsonWriter& out, const Shape& shape, const void* value) {
  for (const Field& field : shape.fields) {
    if (field.is_empty(value)) continue;
    out.key(field.name);
    field.write(out, value);
  }
}

void write_fields(JsonWriter& out, const Shape& shape, const void* value) {
  out.begin_object();
  write_members(out, shape, value);
  out.end_object();
}

void read_fields(void* target, const Shape& shape, const JsonValue& json, const JsonPath& path, JsonFindings& findings,
                 std::string_view ignored_key) {
  if (!read_kind(json, JsonKind::object, "an object", path, findings)) return;
  for (const auto& [key, member] : json.members) {
    if (const Field* field = find_field(shape, key))
      field->read(target, member, path / key, findings);
    else if (key != ignored_key)
      findings.add("json.unknown_key", member, path / key,
                   fmt::format("{} has no member '{}'; it has {}", shape.type, key, known_keys(shape)));
  }
  for (const Field& field : shape.fields)
    if (field.required && !json.find(field.name))
      findings.add("json.missing", json, path, fmt::format("{}: '{}' is missing", shape.type, field.name));
}

bool read_kind(const JsonValue& json, JsonKind kind, std::string_view wanted, const JsonPath& path,
               JsonFindings& findings) {
  if (json.kind == kind) return true;
  wrong_type(wanted, json, path, findings);
  return false;
}

void read_text(const JsonValue& json, const JsonPath& path, JsonFindings& findings, std::string_view wanted,
               const std::function<void(std::string_view)>& use) {
  if (!read_kind(json, JsonKind::string, wanted, path, findings)) return;
  try {
    use(json.text);
  } catch (const InvalidArgument& error) {
    findings.add(error.code(), json, path, error.what());
  }
}

void read_integer(std::int64_t& target, std::int64_t low, std::int64_t high, const JsonValue& json,
                  const JsonPath& path, JsonFindings& findings) {
  if (!read_kind(json, JsonKind::number, "a whole number", path, findings)) return;
  std::int64_t value = 0;
  const char* end = json.text.data() + json.text.size();
  const auto [rest, problem] = std::from_chars(json.text.data(), end, value);
  if (problem == std::errc::result_out_of_range ||
      (problem == std::errc() && rest == end && (value < low || value > high)))
    return findings.add("json.range", json, path, fmt::format("{} is not in {} to {}", json.text, low, high));
  if (rest != end)
    return findings.add("json.type", json, path, fmt::format("expected a whole number, got {}", json.text));
  target = value;
}

void read_double(double& target, const JsonValue& json, const JsonPath& path, JsonFindings& findings) {
  if (json.kind == JsonKind::null) {
    target = std::nan("");
    return;
  }
  if (!read_kind(json, JsonKind::number, "a number", path, findings)) return;
  double value = 0;
  const auto [rest, problem] = std::from_chars(json.text.data(), json.text.data() + json.text.size(), value);
  if (problem == std::errc())
    target = value;
  else
    findings.add("json.range", json, path, fmt::format("{} is beyond the range of a double", json.text));
}

const JsonValue* read_tag(const JsonValue& json, std::string_view key, std::string& tag, const JsonPath& path,
                          JsonFindings& findings) {
  if (!read_kind(json, JsonKind::object, "an object", path, findings)) return nullptr;
  if (key.empty()) {
    if (json.members.size() == 1) {
      tag = json.members.front().first;
      return &json.members.front().second;
    }
    findings.add("json.type", json, path,
                 fmt::format("expected an object of one key, got {} keys", json.members.size()));
    return nullptr;
  }
  const JsonValue* name = json.find(key);
  if (!name) {
    findings.add("json.missing", json, path, fmt::format("'{}' is missing", key));
    return nullptr;
  }
  if (!read_kind(*name, JsonKind::string, "a name", path / key, findings)) return nullptr;
  tag = name->text;
  return &json;
}

void unknown_alternative(const std::string& tag, const std::string& known, const JsonValue& json, const JsonPath& path,
                         JsonFindings& findings) {
  findings.add("json.unknown_type", json, path, fmt::format("'{}' is not one of: {}", tag, known));
}

}  // namespace kefu::detail
