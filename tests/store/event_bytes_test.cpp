#include "store/event_bytes.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace kefu {
namespace {

/// A fresh event of every type there is.
std::vector<Event> one_of_each() {
  std::vector<Event> events;
  boost::mp11::mp_for_each<boost::mp11::mp_transform<boost::mp11::mp_identity, Event>>(
      [&]<class I>(I) { events.emplace_back(typename I::type{}); });
  return events;
}

TEST(EventBytes, every_type_comes_back_equal_with_and_without_its_key) {
  for (const Event& event : one_of_each()) {
    const EventBytes bytes = split(event);
    EXPECT_EQ(join(bytes.body, bytes.personal, false), event) << type_of(event);
    EXPECT_EQ(join(bytes.body, {}, true), event) << type_of(event);
  }
}

TEST(EventBytes, the_open_part_holds_no_personal_member) {
  for (const Event& event : one_of_each()) {
    const JsonValue body = parse_json(split(event).body);
    for (const std::string_view name : personal_members_of(event))
      EXPECT_EQ(body.find(name), nullptr) << type_of(event) << "." << name;
  }
}

TEST(EventBytes, both_parts_together_are_the_events_json) {
  const Event event = OrderNoted{.id = "e1", .order = "o1", .at = {}, .remark = "call \"before\" noon"};
  const EventBytes bytes = split(event);
  EXPECT_EQ(bytes.body, R"({"type":"order_noted","id":"e1","order":"o1","at":"1970-01-01T00:00:00Z"})");
  EXPECT_EQ(bytes.personal, R"({"remark":"call \"before\" noon"})");
  EXPECT_EQ(to_json(event), bytes.body.substr(0, bytes.body.size() - 1) + "," + bytes.personal.substr(1));
}

TEST(EventBytes, nothing_personal_gives_nothing_to_seal) {
  EXPECT_EQ(split(OrderPaid{}).personal, "");
  EXPECT_EQ(split(CustomerRegistered{}).personal, "") << "it could, but says nothing";
}

}  // namespace
}  // namespace kefu
