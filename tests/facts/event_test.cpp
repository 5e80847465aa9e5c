#include <kefu/facts/event.h>

#include "spec.h"

#include <gtest/gtest.h>

#include <functional>

namespace kefu {
namespace {

using std::chrono::hours;

const Instant noon = Instant::parse("2026-03-01T12:00:00+08:00");

std::string code_of(const std::function<void()>& work) {
  try {
    work();
  } catch (const Error& error) {
    return error.code();
  }
  return "";
}

std::string check_code(const Event& event) {
  return code_of([&] { check(event); });
}

TEST(Event, is_json_with_its_type_in_front) {
  const Event event = MessageReceived{.id = "m1", .customer = "c1", .session = "s1", .at = noon, .text = "你好"};
  EXPECT_EQ(to_json(event),
            R"({"type":"message_received","id":"m1","customer":"c1","session":"s1","at":"2026-03-01T04:00:00Z","text":"你好"})");
  EXPECT_EQ(from_json<Event>(to_json(event)), event);
}

TEST(Event, every_type_comes_back_from_its_json) {
  boost::mp11::mp_for_each<boost::mp11::mp_transform<boost::mp11::mp_identity, Event>>([]<class I>(I) {
    typename I::type one{};
    one.id = "x";
    const Event event = one;
    EXPECT_EQ(from_json<Event>(to_json(event)), event) << type_of(event);
  });
}

TEST(Event, an_unknown_type_is_answered_with_those_that_exist) {
  try {
    (void)from_json<Event>(R"({"type":"message_recieved","id":"m1"})");
    FAIL();
  } catch (const InvalidArgument& error) {
    EXPECT_STREQ(error.code(), "json.unknown_type");
    EXPECT_NE(std::string(error.what()).find("message_received"), std::string::npos);
  }
}

TEST(Event, personal_members_exist_in_their_event) {
  boost::mp11::mp_for_each<boost::mp11::mp_transform<boost::mp11::mp_identity, Event>>([]<class I>(I) {
    for (const std::string_view name : personal_members<typename I::type>) {
      bool exists = false;
      boost::mp11::mp_for_each<Members<typename I::type>>([&](auto member) { exists |= name == member.name; });
      EXPECT_TRUE(exists) << name;
    }
  });
}

TEST(Event, names_type_id_and_member_of_what_is_wrong) {
  try {
    check(MessageReceived{.id = "m1", .customer = "", .session = "s1", .at = noon, .text = "x"});
    FAIL();
  } catch (const InvalidArgument& error) {
    EXPECT_STREQ(error.code(), "event.empty_id");
    EXPECT_STREQ(error.what(), "message_received 'm1': customer is empty");
  }
}

TEST(Event, refuses_text_that_is_not_utf8) {
  EXPECT_EQ(check_code(MessageReceived{.id = "m1", .customer = "c1", .session = "s1", .at = noon, .text = "a\xff"}), "event.utf8");
  EXPECT_EQ(check_code(MessageReceived{.id = "m1", .customer = "c1", .session = "s1", .at = noon, .text = "\xed\xa0\x80"}), "event.utf8");
}

TEST(Event, refuses_instants_outside_the_calendar) {
  EXPECT_EQ(check_code(VoiceHeard{.id = "v", .session = "s", .at = {latest_instant.us + 1}}), "instant.range");
}

TEST(Event, an_objection_needs_its_words) {
  test::proves("ENT-9");
  EXPECT_EQ(check_code(ObjectionRaised{.id = "o", .customer = "c", .session = "s", .at = noon, .text = ""}), "event.incomplete");
  EXPECT_EQ(check_code(ObjectionRaised{.id = "o", .customer = "c", .session = "s", .at = noon, .text = "太贵"}), "");
}

TEST(Event, grades_run_from_1_to_5) {
  EXPECT_EQ(check_code(ObjectionAssessed{.id = "a", .objection = "o", .at = noon, .importance = 6}), "event.range");
  EXPECT_EQ(check_code(ObjectionAssessed{.id = "a", .objection = "o", .at = noon, .firmness = 0}), "event.range");
}

TEST(Event, a_quote_is_not_negative) {
  test::proves("ENT-12");
  EXPECT_EQ(check_code(QuoteGiven{.id = "q", .customer = "c", .at = noon, .item = "cup", .amount = {-1, {}}}), "event.range");
}

TEST(Event, a_complaint_report_without_target_is_no_fact) {
  test::proves("ENT-10");
  EXPECT_EQ(code_of([] { (void)from_json<Event>(R"({"type":"complaint_raised","id":"e","customer":"c","at":"2026-03-01T04:00:00Z"})"); }),
            "json.missing");
}

TEST(Event, a_promise_without_a_due_time_is_no_fact) {
  test::proves("ENT-29");
  EXPECT_EQ(code_of([] {
              (void)from_json<Event>(R"({"type":"promise_made","id":"p","customer":"c","at":"2026-03-01T04:00:00Z","what":"回电"})");
            }),
            "json.missing");
  EXPECT_EQ(check_code(PromiseMade{.id = "p", .customer = "c", .at = noon, .what = "回电", .due = noon - hours(1)}), "promise.due_before_made");
}

TEST(Event, contact_points_are_checked_by_kind) {
  test::proves("ENT-3");
  const auto code = [](ContactKind kind, const char* value) {
    return check_code(ContactAdded{.id = "e", .customer = "c", .at = noon, .contact = {.kind = kind, .value = value}});
  };
  EXPECT_EQ(code(ContactKind::phone, "+8613800138000"), "");
  EXPECT_EQ(code(ContactKind::phone, "13800138000"), "contact.phone");
  EXPECT_EQ(code(ContactKind::phone, "+0138001380"), "contact.phone");
  EXPECT_EQ(code(ContactKind::email, "li.hua@example.com"), "");
  EXPECT_EQ(code(ContactKind::email, "li hua@example.com"), "contact.email");
  EXPECT_EQ(code(ContactKind::email, "@example.com"), "contact.email");
  EXPECT_EQ(code(ContactKind::email, "a@b"), "contact.email");
  EXPECT_EQ(code(ContactKind::qq, "10001"), "");
  EXPECT_EQ(code(ContactKind::qq, "1234"), "contact.qq");
  EXPECT_EQ(code(ContactKind::qq, "123456789012"), "contact.qq");
  EXPECT_EQ(code(ContactKind::wechat, ""), "contact.empty");
}

TEST(Event, a_step_that_needs_words_says_so) {
  const ComplaintAdvanced agreed{.id = "a", .complaint = "c", .at = noon, .by = "w", .step = ComplaintAdvance::customer_agreed};
  EXPECT_EQ(check_code(agreed), "event.incomplete");
  const ComplaintAdvanced given_up{.id = "a", .complaint = "c", .at = noon, .by = "w", .step = ComplaintAdvance::given_up};
  EXPECT_EQ(check_code(given_up), "event.incomplete");
}

TEST(Event, an_override_names_one_thing_and_a_code_of_its_axis) {
  LabelOverridden e{.id = "l", .at = noon, .by = "w", .reason = "r", .axis = LabelAxis::severity, .value = "severe"};
  EXPECT_EQ(check_code(e), "event.incomplete");
  e.message = "m1";
  EXPECT_EQ(check_code(e), "");
  e.value = "severest";
  EXPECT_EQ(check_code(e), "enum.unknown_name");
  e.value = "";
  EXPECT_EQ(check_code(e), "");
}

TEST(Event, scores_stay_on_their_scale) {
  test::proves("ENT-25");
  EXPECT_EQ(unit_millionths(ScoreScale::nps11, 9), 900'000);
  EXPECT_EQ(unit_millionths(ScoreScale::csat5, 4), 750'000);
  EXPECT_EQ(unit_millionths(ScoreScale::ces7, 1), 0);
  EXPECT_EQ(check_code(ScoreGiven{.id = "s", .customer = "c", .at = noon, .scale = ScoreScale::nps11, .raw = 11}), "score.out_of_range");
}

TEST(Complaint, ids_of_different_pairs_differ) {
  EXPECT_NE(complaint_id("a", "b:c"), complaint_id("a:b", "c"));
  EXPECT_EQ(complaint_id("c1", "s1").text(), "cpl:2:c1:s1");
}

}  // namespace
}  // namespace kefu
