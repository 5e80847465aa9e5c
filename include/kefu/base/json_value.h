#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kefu {

enum class JsonKind { null, boolean, number, string, array, object };

struct JsonMember;

/// A JSON document as it was written: numbers keep their digits, members their order, everything its line.
struct JsonValue {
  JsonKind kind = JsonKind::null;
  bool boolean = false;
  std::uint32_t line = 0;  ///< 1 is the first
  std::string text;        ///< the string, or the digits of the number
  std::vector<JsonValue> items;
  std::vector<JsonMember> members;

  /// The member of that name, or null.
  [[nodiscard]] const JsonValue* find(std::string_view name) const;
};

/// A member of an object: its key and its value. No std::pair, which some compilers refuse before JsonValue is
/// complete.
struct JsonMember {
  std::string first;
  JsonValue second;
};

/// Parses a JSON document (RFC 8259), which must be valid UTF-8, with unique keys and at most 64 levels deep.
///
/// Throws  InvalidArgument `json.syntax`, `json.duplicate_key`, with the line
[[nodiscard]] JsonValue parse_json(std::string_view text);

/// Where in a document something is; a chain on the stack that becomes a JSON pointer (RFC 6901) only when asked.
class JsonPath {
 public:
  JsonPath() = default;

  [[nodiscard]] JsonPath operator/(std::string_view key) const { return {this, key, 0}; }
  [[nodiscard]] JsonPath operator/(std::size_t index) const { return {this, {}, index}; }

  /// "/states/1/id"; the document itself is "".
  [[nodiscard]] std::string pointer() const;

 private:
  JsonPath(const JsonPath* parent, std::string_view key, std::size_t index)
      : parent_(parent), key_(key), index_(index) {}

  const JsonPath* parent_ = nullptr;
  std::string_view key_;
  std::size_t index_ = 0;
};

/// Something wrong in a document, and where.
struct JsonFinding {
  const char* code;
  std::uint32_t line;
  std::string pointer;
  std::string message;
};

/// Everything wrong in a document, in its order.
class JsonFindings {
 public:
  void add(const char* code, const JsonValue& json, const JsonPath& path, std::string message);
  void add(JsonFinding finding) { findings_.push_back(std::move(finding)); }

  [[nodiscard]] const std::vector<JsonFinding>& all() const noexcept { return findings_; }
  [[nodiscard]] bool empty() const noexcept { return findings_.empty(); }

  /// Throws  InvalidArgument with the code of the first finding; the text lists all
  void throw_if_any(std::string_view what) const;

 private:
  std::vector<JsonFinding> findings_;
};

/// Parses a document as parse_json does, but tells what is wrong with it: a break of syntax, or every key that is there
/// twice. Empty then.
[[nodiscard]] std::optional<JsonValue> parse_json(std::string_view text, JsonFindings& findings);

/// Writes compact JSON. Commas and escapes are its business; finite doubles come back bit for bit, others are null.
class JsonWriter {
 public:
  void begin_object();
  void end_object();
  void begin_array();
  void end_array();
  void key(std::string_view name);
  void text(std::string_view value);
  void integer(std::int64_t value);
  void number(double value);
  void boolean(bool value);
  void null();

  [[nodiscard]] std::string take() && { return std::move(out_); }

 private:
  void separate();
  void quote(std::string_view value);

  std::string out_;
  bool needs_comma_ = false;
};

}  // namespace kefu
