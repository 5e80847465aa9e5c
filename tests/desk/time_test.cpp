#include "desk_support.h"
#include "spec.h"

#include <kefu/base/json.h>

#include <algorithm>
#include <random>

namespace kefu {
namespace {

using namespace test;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

class TwoTimes : public DeskTest {};

/// A day at the shop: complaints, objections, orders, quotes, promises, calls and steps of the staff.
std::vector<Event> a_day() {
  const auto at = [](int minute) { return morning + minutes(minute); };
  return {
      AgentRegistered{.id = "boss", .at = at(-60), .agent_no = "1", .roles = {Role::supervisor}},
      SessionOpened{.id = "s1", .customer = "c1", .at = at(0), .channel = Channel::microblog},
      received("m1", at(1), "杯子送来就开裂了，你们不管吗"),
      sent("m2", at(3), "非常抱歉，我是客服1024，这件事由我负责"),
      received("m3", at(9), "再不退钱我就发微博曝光"),
      ComplaintAdvanced{
          .id = "a1", .complaint = "cpl:2:c1:s1", .at = at(12), .by = "a1", .step = ComplaintAdvance::facts_asked},
      ComplaintAdvanced{
          .id = "a2", .complaint = "cpl:2:c1:s1", .at = at(20), .by = "a1", .step = ComplaintAdvance::facts_complete},
      ComplaintAdvanced{
          .id = "a3", .complaint = "cpl:2:c1:s1", .at = at(25), .by = "a1", .step = ComplaintAdvance::options_offered},
      received("m4", at(30), "好的，可以"),
      ComplaintAdvanced{.id = "a4",
                        .complaint = "cpl:2:c1:s1",
                        .at = at(31),
                        .by = "a1",
                        .step = ComplaintAdvance::customer_agreed,
                        .message = "m4"},
      SessionOpened{
          .id = "s2", .customer = "c2", .at = at(2), .channel = Channel::online_chat, .stage = Stage::pre_sale},
      received("m5", at(4), "太贵了", "s2", "c2"),
      sent("m6", at(6), "是的，如果看重耐用，这款更划算", "s2", "c2"),
      received("m7", at(8), "颜色也不好看", "s2", "c2"),
      ObjectionAssessed{.id = "as1", .objection = "m7", .at = at(9), .importance = 5, .firmness = 4},
      OrderPlaced{.id = "o1", .customer = "c2", .at = at(40), .total = {26'000, {}}, .session = "s2"},
      OrderPaid{.id = "p1", .order = "o1", .at = at(45)},
      QuoteGiven{.id = "q1", .customer = "c2", .at = at(5), .item = "杯子", .amount = {26'000, {}}},
      PromiseMade{.id = "pr1", .customer = "c1", .at = at(26), .what = "今天退款", .due = at(60)},
      CallAnswered{.id = "ca", .session = "s3", .customer = "c3", .at = at(15), .direction = Direction::inbound},
      VoiceHeard{.id = "v", .session = "s3", .at = at(16)},
      ScoreGiven{.id = "sc", .customer = "c1", .at = at(50), .scale = ScoreScale::csat5, .raw = 2},
  };
}

std::string state_of(const Desk& desk, AsOf moment) {
  std::string state = to_json(desk.summary(moment));
  for (const char* customer : {"c1", "c2", "c3"}) try {
      state += to_json(desk.view(customer, moment));
    } catch (const NotFound&) {
      state += "no fact of this customer yet";
    }
  return state;
}

/// The same facts in a random order.
std::vector<Event> shuffled(std::vector<Event> events, unsigned seed) {
  std::mt19937 random(seed);
  std::vector<Event> order;
  while (!events.empty()) {
    const std::size_t pick = random() % events.size();
    order.push_back(events[pick]);
    events.erase(events.begin() + static_cast<std::ptrdiff_t>(pick));
  }
  return order;
}

/// Appends in the given order; what is refused for want of another fact comes again after it.
void append_in_any_order(Desk& desk, std::vector<Event> events) {
  while (!events.empty()) {
    std::vector<Event> later;
    for (const Event& event : events) try {
        (void)desk.append(event);
      } catch (const NotFound&) {
        later.push_back(event);
      } catch (const InvalidArgument&) {
        later.push_back(event);
      }
    ASSERT_LT(later.size(), events.size()) << to_json(later.front());
    events = std::move(later);
  }
}

TEST_F(TwoTimes, every_order_of_arrival_gives_the_same_bytes) {
  clock = morning + hours(30);
  Desk straight = open("straight.db");
  for (const Event& event : a_day()) (void)straight.append(event);
  for (unsigned seed = 0; seed < 12; ++seed) {
    Desk desk = open("shuffled" + std::to_string(seed) + ".db");
    append_in_any_order(desk, shuffled(a_day(), seed));
    for (const Instant as_of : {morning + minutes(10), morning + minutes(33), clock})
      EXPECT_EQ(state_of(desk, {.as_of = as_of}), state_of(straight, {.as_of = as_of})) << "seed " << seed;
  }
}

TEST_F(TwoTimes, one_by_one_at_once_and_after_reopening_are_the_same) {
  clock = morning + hours(30);
  Desk one_by_one = open("one.db");
  for (const Event& event : a_day()) (void)one_by_one.append(event);
  Desk at_once = open("all.db");
  (void)at_once.append(a_day());
  const std::string state = state_of(one_by_one, {});
  EXPECT_EQ(state_of(at_once, {}), state);
  EXPECT_EQ(to_json(at_once.pending()), to_json(one_by_one.pending()));
  at_once = open("other.db");  // closes all.db
  EXPECT_EQ(state_of(open("all.db"), {}), state);
}

TEST_F(TwoTimes, what_was_said_on_a_day_stays_what_was_said) {
  Desk desk = open();
  std::vector<std::pair<Instant, std::string>> said;
  std::vector<Event> events = a_day();
  std::ranges::stable_sort(events, {}, at_of);
  for (std::size_t i = 0; i < events.size(); ++i) {
    clock = std::max(clock + seconds(1), at_of(events[i]) + seconds(30 * (i % 4)));  // some are told late
    try {
      (void)desk.append(events[i]);
    } catch (const Error& error) {
      FAIL() << error.what();
    }
    said.emplace_back(desk.now(), to_json(desk.summary()));
  }
  clock = morning + hours(50);
  for (const auto& [then, words] : said) {
    Summary again = desk.summary({.as_of = then, .known_at = then});
    again.known_at.reset();
    EXPECT_EQ(to_json(again), words) << then.text();
  }
}

TEST_F(TwoTimes, a_late_fact_does_not_rename_actions) {
  Desk desk = open();
  clock = morning + hours(1);
  (void)desk.append(received("m1", morning + minutes(10), "收到的是假货，赔钱！"));
  const std::vector<Action> before = desk.pending();
  (void)desk.append(received("m0", morning, "在吗"));
  const std::vector<Action> after = desk.pending();
  EXPECT_EQ(to_json(after), to_json(before));
}

TEST_F(TwoTimes, an_action_done_whose_cause_a_late_fact_removes_shows_as_superseded) {
  Desk desk = open();
  clock = morning + hours(1);
  (void)desk.append(received("m1", morning, "收到的是假货，赔钱！"));
  const auto pending = desk.pending();
  const Action* acknowledge = find_action(pending, ActionKind::acknowledge);
  ASSERT_TRUE(acknowledge);
  const ActionId id = acknowledge->id;
  (void)desk.append(sent("m2", morning + seconds(20), "抱歉，马上为您处理"));
  EXPECT_FALSE(find_action(desk.pending(), ActionKind::acknowledge));
  EXPECT_NO_THROW(
      (void)desk.append(ActionDone{.id = "d", .action = id, .at = morning + minutes(30), .outcome = Outcome::sent}));
}

TEST_F(TwoTimes, importing_last_year_asks_nobody_to_do_it) {
  Desk desk = open();
  const Instant last_year = morning - hours(24 * 365 + 1);
  (void)desk.append(received("m1", last_year, "收到的是假货，赔钱！"), {.imported = true});
  EXPECT_TRUE(desk.pending().empty()) << to_json(desk.pending());
  const auto actions = desk.view("c1").actions;
  EXPECT_TRUE(std::ranges::any_of(actions, [](const Action& a) { return a.status == ActionStatus::historical; }));
  EXPECT_EQ(desk.summary().complaints, 1);
}

TEST_F(TwoTimes, advancing_stores_nothing_and_never_goes_back) {
  proves("MEC-2");
  Desk desk = open();
  (void)desk.append(received("m1", morning, "收到的是假货，赔钱！"));
  const Head head = desk.head();
  const std::vector<Action> asked = desk.advance(morning + hours(50));
  EXPECT_TRUE(find_action(asked, ActionKind::progress_notice)) << to_json(asked);
  EXPECT_EQ(desk.head(), head);
  EXPECT_EQ(desk.now(), morning + hours(50));
  (void)desk.advance(morning);
  EXPECT_EQ(desk.now(), morning + hours(50));
}

TEST_F(TwoTimes, advance_tells_of_each_timer_once_although_the_clock_runs_by_itself) {
  Desk desk = open();
  (void)desk.append(received("m1", morning, "杯子送来就开裂了"));
  clock = morning + hours(25);
  EXPECT_GE(desk.now(), clock);  // to look moves nothing past advance
  EXPECT_EQ(desk.advance(clock).size(), 1u);
  EXPECT_TRUE(desk.advance(clock).empty());
  clock = morning + hours(26);
  (void)desk.append(received("m2", clock, "在吗"));
  clock = morning + hours(50);
  (void)desk.append(received("m3", clock, "在吗"));  // the timer fires on the way to this fact
  const std::vector<Action> asked = desk.advance(clock);
  ASSERT_EQ(asked.size(), 1u);
  EXPECT_EQ(asked[0].kind, ActionKind::progress_notice);
}

TEST_F(TwoTimes, advance_tells_of_what_a_late_fact_brought_about) {
  Desk desk = open();
  (void)desk.append(received("m0", morning, "你好"));
  clock = morning + hours(30);
  EXPECT_TRUE(desk.advance(clock).empty());
  (void)desk.append(received("m1", morning + hours(1), "杯子送来就开裂了"));
  const std::vector<Action> asked = desk.advance(clock);
  ASSERT_EQ(asked.size(), 1u);
  EXPECT_EQ(asked[0].kind, ActionKind::progress_notice);
  EXPECT_TRUE(desk.advance(clock).empty());
}

TEST_F(TwoTimes, next_due_tells_when_to_call_again) {
  Desk desk = open();
  EXPECT_EQ(desk.next_due(), std::nullopt);
  (void)desk.append(received("m1", morning, "收到的是假货，赔钱！"));
  Instant previous = desk.now();
  for (int i = 0; i < 6; ++i) {
    const auto due = desk.next_due();
    ASSERT_TRUE(due);
    EXPECT_GT(*due, previous);
    (void)desk.advance(*due);
    previous = *due;
  }
}

TEST_F(TwoTimes, other_rules_are_a_fact_and_running_cases_keep_theirs) {
  {
    Desk desk = open();
    (void)desk.append(received("m1", morning, "收到的是假货，赔钱！"));
  }
  clock = morning + hours(1);
  Policy policy;
  policy.cpl.progress = hours(6);
  Desk desk = Desk::open(folder_ / "shop.db", {.clock = [this] { return clock; }, .policy = policy});
  EXPECT_EQ(desk.head().sequence, 3);  // rules, message, rules
  (void)desk.append(received("m2", clock, "你们卖假货，退钱！", "s2", "c2"));
  clock = morning + hours(8);
  const std::vector<Action> pending = desk.pending();
  const auto notices = [&](const char* customer) {
    return std::ranges::count_if(pending, [&](const Action& a) {
      return a.kind == ActionKind::progress_notice && a.customer == CustomerId(customer);
    });
  };
  EXPECT_EQ(notices("c1"), 0);  // every 24 h, as when it opened
  EXPECT_EQ(notices("c2"), 1);
}

}  // namespace
}  // namespace kefu
