#include "desk_support.h"
#include "spec.h"

#include <kefu/base/json.h>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace kefu {
namespace {

namespace fs = std::filesystem;

std::string read_file(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

void write(JsonWriter& out, const JsonValue& json) {
  switch (json.kind) {
    case JsonKind::null: return out.null();
    case JsonKind::boolean: return out.boolean(json.boolean);
    case JsonKind::number:
      if (json.text.find_first_of(".eE") == std::string::npos) return out.integer(std::stoll(json.text));
      return out.number(std::stod(json.text));
    case JsonKind::string: return out.text(json.text);
    case JsonKind::array:
      out.begin_array();
      for (const JsonValue& item : json.items) write(out, item);
      return out.end_array();
    case JsonKind::object:
      out.begin_object();
      for (const JsonMember& member : json.members) {
        out.key(member.first);
        write(out, member.second);
      }
      return out.end_object();
  }
}

std::string text_of(const JsonValue& json) {
  JsonWriter out;
  write(out, json);
  return std::move(out).take();
}

/// Times are equal by instant, whatever their offset.
bool is_same_text(const std::string& wanted, const std::string& given) {
  if (wanted == given) return true;
  try {
    return Instant::parse(wanted) == Instant::parse(given);
  } catch (const InvalidArgument&) {
    return false;
  }
}

/// What JSON leaves out.
bool is_empty(const JsonValue& json) {
  return json.kind == JsonKind::null || (json.kind == JsonKind::boolean && !json.boolean) ||
         (json.kind == JsonKind::array && json.items.empty());
}

/// Members named must match; each item of a list must match some item; an empty list wants an empty one.
bool contains(const JsonValue* given, const JsonValue& wanted) {
  if (!given) return is_empty(wanted);
  if (given->kind != wanted.kind) return false;
  switch (wanted.kind) {
    case JsonKind::null: return true;
    case JsonKind::boolean: return given->boolean == wanted.boolean;
    case JsonKind::number: return std::stod(given->text) == std::stod(wanted.text);
    case JsonKind::string: return is_same_text(wanted.text, given->text);
    case JsonKind::array:
      if (wanted.items.empty()) return given->items.empty();
      return std::ranges::all_of(wanted.items, [&](const JsonValue& item) {
        return std::ranges::any_of(given->items, [&](const JsonValue& known) { return contains(&known, item); });
      });
    case JsonKind::object:
      return std::ranges::all_of(
          wanted.members, [&](const JsonMember& member) { return contains(given->find(member.first), member.second); });
  }
  return false;
}

class Scenario : public test::DeskTest, public testing::WithParamInterface<fs::path> {
 protected:
  void play(const JsonValue& story) {
    customer_ = CustomerId(story.find("customer")->text);
    for (const JsonValue& id : story.find("proves")->items) test::proves(id.text);
    desk_.emplace(open());
    for (const JsonValue& step : story.find("steps")->items) {
      SCOPED_TRACE(GetParam().filename().string() + ":" + std::to_string(step.line));
      clock = Instant::parse(step.find("now")->text);
      take(step);
      if (HasFatalFailure()) return;
    }
    const std::string before = to_json(desk_->view(customer_));
    desk_.reset();
    desk_.emplace(open());
    EXPECT_EQ(to_json(desk_->view(customer_)), before);  // the journal tells the same story again
  }

 private:
  void take(const JsonValue& step) {
    if (const JsonValue* fact = step.find("append"))
      expect(step, "advice", [&] { return desk_->append(event_of(*fact)); });
    else if (const JsonValue* draft = step.find("preview"))
      expect(step, "advice", [&] { return desk_->preview(event_of(*draft)); });
    if (step.find("advance")) expect(step, "advance", [&] { return desk_->advance(clock); });
    if (step.find("pending")) expect(step, "pending", [&] { return desk_->pending(); });
    if (step.find("view")) expect(step, "view", [&] { return desk_->view(customer_); });
    if (const JsonValue* kinds = step.find("no_finding"))
      for (const JsonValue& kind : kinds->items)
        for (const Finding& finding : desk_->view(customer_).findings)
          EXPECT_NE(name_of(finding.kind), kind.text) << to_json(finding);
  }

  template <class Ask>
  void expect(const JsonValue& step, std::string_view member, const Ask& ask) {
    if (const JsonValue* code = step.find("error")) {
      EXPECT_EQ(test::code_of([&] { (void)ask(); }), code->text);
      return;
    }
    const std::string answer = to_json(ask());
    const JsonValue* wanted = step.find(member);
    if (!wanted) return;
    const JsonValue given = parse_json(answer);
    EXPECT_TRUE(contains(&given, *wanted)) << member << " wanted: " << text_of(*wanted) << "\ngiven: " << answer;
  }

  /// The fact with `at` where it has none, and "$complaint" for the id of the customer's first complaint.
  Event event_of(JsonValue fact) const {
    if (!fact.find("at")) {
      JsonValue at{.kind = JsonKind::string, .text = clock.text()};
      fact.members.push_back({"at", at});
    }
    for (JsonMember& member : fact.members)
      if (member.second.text == "$complaint") member.second.text = desk_->view(customer_).complaints.at(0).id.text();
    return from_json<Event>(text_of(fact));
  }

  std::optional<Desk> desk_;
  CustomerId customer_;
};

TEST_P(Scenario, holds) { play(parse_json(read_file(GetParam()))); }

std::vector<fs::path> stories() {
  std::vector<fs::path> files;
  for (const auto& file : fs::directory_iterator(fs::path(KEFU_SOURCE_DIR) / "tests/scenarios"))
    if (file.path().extension() == ".json") files.push_back(file.path());
  std::ranges::sort(files);
  return files;
}

INSTANTIATE_TEST_SUITE_P(Scenarios, Scenario, testing::ValuesIn(stories()),
                         [](const auto& info) { return info.param.stem().string(); });

}  // namespace
}  // namespace kefu
