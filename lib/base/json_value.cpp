#include <kefu/base/json_value.h>

#include "base/raise.h"

#include <boost/json/basic_parser_impl.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace kefu {
namespace {

constexpr std::size_t max_depth = 64;

std::string escaped_key(std::string_view key) {  // RFC 6901
  std::string text;
  for (const char c : key) {
    if (c == '~')
      text += "~0";
    else if (c == '/')
      text += "~1";
    else
      text += c;
  }
  return text;
}

/// Builds a JsonValue from the parser's calls. The parser is fed a line at a time, so a call belongs to that line.
class Builder {
 public:
  static constexpr std::size_t max_object_size = static_cast<std::size_t>(-1);
  static constexpr std::size_t max_array_size = static_cast<std::size_t>(-1);
  static constexpr std::size_t max_key_size = static_cast<std::size_t>(-1);
  static constexpr std::size_t max_string_size = static_cast<std::size_t>(-1);

  using Text = boost::json::string_view;
  using Code = boost::json::error_code;

  std::uint32_t line = 1;
  JsonValue root;
  JsonFindings findings;

  bool on_document_begin(Code&) { return true; }
  bool on_document_end(Code&) { return true; }
  bool on_object_begin(Code&) { return open(JsonKind::object); }
  bool on_object_end(std::size_t, Code&) {
    find_duplicates(*open_.back());
    return close();
  }
  bool on_array_begin(Code&) { return open(JsonKind::array); }
  bool on_array_end(std::size_t, Code&) { return close(); }
  bool on_key_part(Text part, std::size_t, Code&) { return gather(part); }
  bool on_key(Text part, std::size_t, Code&) {
    gather(part);
    open_.back()->members.emplace_back(std::move(text_), JsonValue()).second.line = line;
    text_.clear();
    return true;
  }
  bool on_string_part(Text part, std::size_t, Code&) { return gather(part); }
  bool on_string(Text part, std::size_t, Code&) {
    gather(part);
    return leaf(JsonKind::string);
  }
  bool on_number_part(Text part, Code&) { return gather(part); }
  bool on_int64(std::int64_t, Text part, Code&) { return number(part); }
  bool on_uint64(std::uint64_t, Text part, Code&) { return number(part); }
  bool on_double(double, Text part, Code&) { return number(part); }
  bool on_bool(bool value, Code&) {
    place(JsonKind::boolean).boolean = value;
    return true;
  }
  bool on_null(Code&) {
    place(JsonKind::null);
    return true;
  }
  bool on_comment_part(Text, Code&) { return true; }
  bool on_comment(Text, Code&) { return true; }

 private:
  bool gather(Text part) {
    text_.append(part.data(), part.size());
    return true;
  }
  bool number(Text part) {
    gather(part);
    return leaf(JsonKind::number);
  }
  bool leaf(JsonKind kind) {
    place(kind).text = std::move(text_);
    text_.clear();
    return true;
  }
  JsonValue& place(JsonKind kind) {
    JsonValue& value = slot();
    value.kind = kind;
    value.line = line;
    return value;
  }
  JsonValue& slot() {
    if (open_.empty()) return root;
    JsonValue& parent = *open_.back();
    return parent.kind == JsonKind::array ? parent.items.emplace_back() : parent.members.back().second;
  }
  bool open(JsonKind kind) {
    open_.push_back(&place(kind));  // stable: a parent's list grows only after its last child is closed
    return true;
  }
  bool close() {
    open_.pop_back();
    return true;
  }
  void find_duplicates(const JsonValue& object) {
    std::vector<const JsonMember*> sorted;
    sorted.reserve(object.members.size());
    for (const JsonMember& member : object.members) sorted.push_back(&member);
    std::ranges::stable_sort(sorted, {}, &JsonMember::first);
    for (std::size_t i = 1; i < sorted.size(); ++i)
      if (sorted[i]->first == sorted[i - 1]->first) add_duplicate(*sorted[i]);
  }
  void add_duplicate(const JsonMember& member) {
    findings.add({"json.duplicate_key", member.second.line, pointer() + "/" + escaped_key(member.first),
                  fmt::format("the key '{}' occurs twice in one object", member.first)});
  }
  std::string pointer() const {  // of the innermost open list or object
    std::string text;
    for (std::size_t i = 0; i + 1 < open_.size(); ++i) {
      const JsonValue& parent = *open_[i];
      text += "/";
      text += parent.kind == JsonKind::array ? std::to_string(parent.items.size() - 1)
                                             : escaped_key(parent.members.back().first);
    }
    return text;
  }

  std::string text_;
  std::vector<JsonValue*> open_;
};

void escape(std::string& out, char c) {
  switch (c) {
    case '"': out += "\\\""; break;
    case '\\': out += "\\\\"; break;
    case '\n': out += "\\n"; break;
    case '\r': out += "\\r"; break;
    case '\t': out += "\\t"; break;
    default: out += fmt::format("\\u{:04x}", static_cast<unsigned char>(c));
  }
}

}  // namespace

const JsonValue* JsonValue::find(std::string_view name) const {
  const auto found =
      std::ranges::find(members, name, [](const auto& member) { return std::string_view(member.first); });
  return found == members.end() ? nullptr : &found->second;
}

std::optional<JsonValue> parse_json(std::string_view text, JsonFindings& findings) {
  boost::json::parse_options options;
  options.max_depth = max_depth;
  boost::json::basic_parser<Builder> parser(options);
  Builder& builder = parser.handler();
  boost::json::error_code code;
  while (!text.empty() && !code) {
    const std::size_t length = std::min(text.find('\n'), text.size() - 1) + 1;
    const std::size_t used = parser.write_some(length < text.size(), text.data(), length, code);
    if (!code && used < length) code = boost::json::error::extra_data;
    builder.line += !code && text[length - 1] == '\n';
    text.remove_prefix(length);
  }
  if (!code && !parser.done()) code = boost::json::error::incomplete;
  if (code) builder.findings.add({"json.syntax", builder.line, "", code.message()});
  for (const JsonFinding& finding : builder.findings.all()) findings.add(finding);
  if (!builder.findings.empty()) return std::nullopt;
  return std::move(builder.root);
}

JsonValue parse_json(std::string_view text) {
  JsonFindings findings;
  std::optional<JsonValue> json = parse_json(text, findings);
  if (json) return *std::move(json);
  const JsonFinding& first = findings.all().front();
  raise<InvalidArgument>(first.code, "line {}: {}", first.line, first.message);
}

std::string JsonPath::pointer() const {
  if (!parent_) return "";
  return parent_->pointer() + "/" + (key_.data() ? escaped_key(key_) : std::to_string(index_));
}

void JsonFindings::add(const char* code, const JsonValue& json, const JsonPath& path, std::string message) {
  findings_.push_back({code, json.line, path.pointer(), std::move(message)});
}

void JsonFindings::throw_if_any(std::string_view what) const {
  if (findings_.empty()) return;
  std::string text;
  for (const JsonFinding& finding : findings_)
    text += fmt::format("{}{}: line {}, {}: {}", text.empty() ? "" : "\n", what, finding.line,
                        finding.pointer.empty() ? "top level" : finding.pointer, finding.message);
  throw InvalidArgument(findings_.front().code, text);
}

void JsonWriter::separate() {
  if (needs_comma_) out_ += ',';
  needs_comma_ = true;
}

void JsonWriter::begin_object() {
  separate();
  out_ += '{';
  needs_comma_ = false;
}

void JsonWriter::end_object() {
  out_ += '}';
  needs_comma_ = true;
}

void JsonWriter::begin_array() {
  separate();
  out_ += '[';
  needs_comma_ = false;
}

void JsonWriter::end_array() {
  out_ += ']';
  needs_comma_ = true;
}

void JsonWriter::key(std::string_view name) {
  separate();
  quote(name);
  out_ += ':';
  needs_comma_ = false;
}

void JsonWriter::text(std::string_view value) {
  separate();
  quote(value);
}

void JsonWriter::integer(std::int64_t value) {
  separate();
  fmt::format_to(std::back_inserter(out_), "{}", value);
}

void JsonWriter::number(double value) {
  if (!std::isfinite(value)) return null();
  separate();
  char digits[32];
  const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
  out_.append(digits, end);
}

void JsonWriter::boolean(bool value) {
  separate();
  out_ += value ? "true" : "false";
}

void JsonWriter::null() {
  separate();
  out_ += "null";
}

void JsonWriter::quote(std::string_view value) {
  out_ += '"';
  for (const char c : value) {
    if (c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20)
      escape(out_, c);
    else
      out_ += c;
  }
  out_ += '"';
}

}  // namespace kefu
