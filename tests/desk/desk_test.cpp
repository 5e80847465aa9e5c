#include "desk_support.h"
#include "spec.h"

#include <kefu/base/json.h>

#include <fstream>

namespace kefu {
namespace {

using namespace test;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

class FrontDoor : public DeskTest {};

TEST_F(FrontDoor, a_complaint_is_answered_with_labels_phrases_and_dated_actions) {
  Desk desk = open();
  const Advice advice = desk.append(received("m1", morning, "说好保正品结果是假货，再不退钱我就曝光！"));
  EXPECT_GT(advice.sequence, 0);
  ASSERT_TRUE(advice.complaint);
  EXPECT_EQ(advice.complaint->severity, Severity::general);
  EXPECT_EQ(advice.complaint->cause, Cause::integrity);
  EXPECT_EQ(advice.complaint->behaviour, Behaviour::publicity);
  EXPECT_TRUE(advice.complaint->asks_remedy);
  EXPECT_FALSE(advice.complaint->evidence.empty());
  EXPECT_EQ(advice.case_id, CaseId("cpl:2:c1:s1"));
  EXPECT_FALSE(advice.say.empty());
  EXPECT_FALSE(advice.why.empty());
  ASSERT_TRUE(find_action(advice.actions, ActionKind::acknowledge)) << to_json(advice.actions);
  EXPECT_EQ(find_action(advice.actions, ActionKind::acknowledge)->due, morning + seconds(60));
  ASSERT_TRUE(find_action(advice.actions, ActionKind::reply));
  EXPECT_EQ(find_action(advice.actions, ActionKind::reply)->due, morning + hours(48));
}

TEST_F(FrontDoor, the_same_fact_again_gives_the_first_answer_and_stores_nothing) {
  Desk desk = open();
  const Advice first = desk.append(received("m1", morning, "杯子碎了，要求退款"));
  const Head head = desk.head();
  clock = morning + hours(3);
  (void)desk.append(sent("m2", morning + minutes(1), "抱歉，马上处理"));
  const Head later = desk.head();
  Advice again = desk.append(received("m1", morning, "杯子碎了，要求退款"));
  EXPECT_TRUE(again.repeated);
  EXPECT_EQ(desk.head(), later);
  EXPECT_NE(desk.head(), head);
  again.repeated = false;
  EXPECT_EQ(to_json(again), to_json(first));
}

TEST_F(FrontDoor, the_same_id_with_other_content_is_a_conflict_that_names_the_members) {
  Desk desk = open();
  (void)desk.append(received("m1", morning, "你好"));
  try {
    (void)desk.append(received("m1", morning + seconds(1), "您好"));
    FAIL();
  } catch (const InvalidArgument& error) {
    EXPECT_STREQ(error.code(), "event.id_conflict");
    EXPECT_NE(std::string(error.what()).find("at, text"), std::string::npos) << error.what();
  }
  EXPECT_EQ(code_of([&] { (void)desk.append(sent("m1", morning, "你好")); }), "event.id_conflict");
}

TEST_F(FrontDoor, unknown_things_are_refused_and_nothing_is_stored) {
  Desk desk = open();
  (void)desk.append(OrderPlaced{.id = "o1", .customer = "c1", .at = morning, .total = {26'000, {}}});
  const Head head = desk.head();
  const auto code = [&](const Event& event) { return code_of([&] { (void)desk.append(event); }); };
  EXPECT_EQ(code(OrderPaid{.id = "e", .order = "o2", .at = morning}), "order.unknown");
  EXPECT_EQ(code(OrderPaid{.id = "e", .order = "o1", .at = morning - seconds(1)}), "order.paid_before_placed");
  EXPECT_EQ(code(SessionClosed{.id = "e", .session = "s9", .at = morning, .by = ClosedBy::agent}), "session.unknown");
  EXPECT_EQ(code(PromiseKept{.id = "e", .promise = "p9", .at = morning}), "promise.unknown");
  EXPECT_EQ(code(ActionDone{.id = "e", .action = "x", .at = morning, .outcome = Outcome::sent}), "action.unknown");
  EXPECT_EQ(
      code(ComplaintAdvanced{.id = "e", .complaint = "x", .at = morning, .by = "a", .step = ComplaintAdvance::closed}),
      "case.unknown");
  EXPECT_EQ(
      code(QuoteGiven{.id = "e", .customer = "c1", .at = morning, .item = "i", .amount = {1, {}}, .supersedes = "q9"}),
      "quote.unknown");
  EXPECT_EQ(code(received("m1", morning + hours(1), "你好")), "event.in_future");
  EXPECT_EQ(code(CustomerErased{.id = "e", .customer = "c1", .at = morning, .reason = "x"}), "event.not_for_hosts");
  EXPECT_EQ(desk.head(), head);
}

TEST_F(FrontDoor, a_batch_is_stored_whole_or_not_at_all_and_names_the_row) {
  Desk desk = open();
  const Head head = desk.head();
  const std::vector<Event> events{received("m1", morning, "你好"), OrderPaid{.id = "e", .order = "o1", .at = morning}};
  try {
    (void)desk.append(events);
    FAIL();
  } catch (const NotFound& error) {
    EXPECT_STREQ(error.code(), "order.unknown");
    EXPECT_TRUE(std::string(error.what()).starts_with("row 1: ")) << error.what();
  }
  EXPECT_EQ(desk.head(), head);
  EXPECT_EQ(desk.summary().customers, 0);
  EXPECT_EQ(desk.append(std::span(events).first(1)).size(), 1u);
}

TEST_F(FrontDoor, a_session_belongs_to_one_customer) {
  Desk desk = open();
  (void)desk.append(received("m1", morning, "你好"));
  EXPECT_EQ(code_of([&] { (void)desk.append(received("m2", morning, "你好", "s1", "c2")); }), "session.other_customer");
}

TEST_F(FrontDoor, pending_actions_survive_the_desk) {
  {
    Desk desk = open();
    (void)desk.append(received("m1", morning, "收到的是假货，赔钱！"));
  }
  clock = morning + minutes(5);
  Desk desk = open();
  const std::vector<Action> pending = desk.pending();
  const Action* acknowledge = find_action(pending, ActionKind::acknowledge);
  ASSERT_TRUE(acknowledge) << to_json(pending);
  (void)desk.append(ActionDone{.id = "d1", .action = acknowledge->id, .at = clock, .outcome = Outcome::sent});
  EXPECT_FALSE(find_action(desk.pending(), ActionKind::acknowledge));
}

TEST_F(FrontDoor, a_draft_is_looked_at_and_not_stored) {
  Desk desk = open();
  (void)desk.append(QuoteGiven{.id = "q1", .customer = "c1", .at = morning, .item = "年费", .amount = {10'000, {}}});
  const Head head = desk.head();
  const QuoteGiven contradicting{
      .id = "q2", .customer = "c1", .at = morning + minutes(1), .item = "年费", .amount = {30'000, {}}};
  clock = morning + minutes(2);
  const Advice draft = desk.preview(contradicting);
  EXPECT_TRUE(draft.blocked);
  EXPECT_EQ(draft.sequence, 0);
  EXPECT_EQ(desk.head(), head);
  const Advice stored = desk.append(contradicting);
  EXPECT_FALSE(stored.accepted);
  ASSERT_EQ(stored.findings.size(), 1u);
  EXPECT_EQ(stored.findings[0].kind, FindingKind::quote_contradiction);
  EXPECT_EQ(stored.findings[0].numbers.at("ratio_percent"), 300);
}

TEST_F(FrontDoor, a_contradicting_quote_is_a_crisis_of_trust) {
  proves("HND-3");
  proves("CAS-4");
  Desk desk = open();
  (void)desk.append(QuoteGiven{.id = "q1",
                               .customer = "c1",
                               .at = morning,
                               .item = "年费",
                               .amount = {10'000, {}},
                               .agent = "a1",
                               .valid_until = morning + hours(24)});
  clock = morning + hours(30);
  EXPECT_FALSE(desk.append(QuoteGiven{.id = "q2",
                                      .customer = "c1",
                                      .at = morning + hours(1),
                                      .item = "年费",
                                      .amount = {30'000, {}},
                                      .agent = "a2"})
                   .accepted);
  const Advice explained = desk.append(
      QuoteGiven{.id = "q3", .customer = "c1", .at = morning + hours(2), .item = "月费", .amount = {30'000, {}}});
  EXPECT_TRUE(explained.accepted);
  EXPECT_TRUE(explained.findings.empty());
}

TEST_F(FrontDoor, the_first_mention_makes_customer_and_session) {
  proves("ENT-4");
  Desk desk = open();
  (void)desk.append(received("m1", morning, "你好"));
  CustomerView view = desk.view("c1");
  EXPECT_TRUE(view.customer.implied);
  ASSERT_EQ(view.sessions.size(), 1u);
  EXPECT_TRUE(view.sessions[0].implied);
  clock = morning + minutes(1);
  (void)desk.append(MessageSent{.id = "m2",
                                .customer = "c1",
                                .session = "s1",
                                .at = morning + seconds(5),
                                .text = "自动回复",
                                .speaker = Speaker::bot});
  (void)desk.append(sent("m3", morning + seconds(20), "您好，请讲"));
  EXPECT_EQ(desk.view("c1").sessions[0].first_reply_at, morning + seconds(20));  // a person's, not the bot's
  (void)desk.append(CustomerRegistered{.id = "c1", .at = morning + seconds(30), .display_name = "李华"});
  view = desk.view("c1");
  EXPECT_FALSE(view.customer.implied);
  EXPECT_EQ(view.customer.display_name, "李华");
  EXPECT_EQ(code_of([&] { (void)desk.view("c9"); }), "customer.unknown");
}

TEST_F(FrontDoor, erasing_a_person_erases_all_records_that_were_merged) {
  Desk desk = open();
  (void)desk.append(received("m1", morning, "我叫李华", "s1", "c1"));
  (void)desk.append(received("m2", morning, "我是李华", "s2", "c2"));
  (void)desk.append(CustomersMerged{.id = "x", .customer = "c2", .merged = "c1", .at = morning, .by = "a1"});
  desk.erase("c2", "应客户要求");
  for (const Message& message : desk.view("c2").messages) EXPECT_EQ(message.text, "") << message.id.text();
  EXPECT_EQ(code_of([&] { (void)desk.append(received("m3", morning, "在吗", "s1", "c1")); }), "customer.erased");
  EXPECT_TRUE(desk.verify().ok);
}

TEST_F(FrontDoor, own_rules_must_do_what_their_examples_say) {
  std::filesystem::create_directories(folder_ / "rules/zh");
  std::ofstream(folder_ / "rules/zh/agent.json") << R"({"id": "agent", "version": 9, "language": "zh", "rules": [
    {"id": "r", "axis": "lint", "label": "hard_but", "weight": 2, "any": ["但是"], "hits": ["不过"]}]})";
  EXPECT_EQ(code_of([&] {
              (void)Desk::open(folder_ / "own.db", {.clock = [this] { return clock; }, .rules = folder_ / "rules"});
            }),
            "judge.example");
  EXPECT_FALSE(std::filesystem::exists(folder_ / "own.db"));
}

TEST_F(FrontDoor, two_records_with_one_verified_phone_are_proposed_as_one_and_united) {
  proves("ENT-1");
  Desk desk = open();
  const ContactPoint phone{.kind = ContactKind::phone, .value = "+8613800138000", .verified = true};
  (void)desk.append(CustomerRegistered{.id = "c1", .at = morning, .contacts = {phone}});
  (void)desk.append(received("m1", morning, "你好"));
  const Advice advice = desk.append(CustomerRegistered{.id = "c2", .at = morning, .contacts = {phone}});
  ASSERT_EQ(advice.findings.size(), 1u);
  EXPECT_EQ(advice.findings[0].kind, FindingKind::merge_proposal);
  EXPECT_EQ(advice.findings[0].subject, "c1");
  clock = morning + minutes(2);
  (void)desk.append(
      CustomersMerged{.id = "x", .customer = "c2", .merged = "c1", .at = morning + minutes(1), .by = "a1"});
  EXPECT_EQ(desk.view("c1").messages.size(), 1u);
  EXPECT_EQ(desk.view("c1").customer.id, CustomerId("c2"));
  EXPECT_EQ(desk.summary().customers, 1);
  EXPECT_EQ(desk.summary({.as_of = morning}).customers, 2);
}

TEST_F(FrontDoor, an_order_runs_from_placing_to_delivery) {
  proves("ENT-13");
  Desk desk = open();
  clock = morning + hours(100);
  (void)desk.append(OrderPlaced{.id = "o1", .customer = "c1", .at = morning, .total = {60'000, {}}});
  EXPECT_EQ(desk.view("c1").customer.group, CustomerGroup::visitor);
  (void)desk.append(OrderPaid{.id = "p1", .order = "o1", .at = morning + minutes(5)});
  EXPECT_EQ(desk.view("c1").customer.group, CustomerGroup::buyer);
  (void)desk.append(OrderPlaced{.id = "o2", .customer = "c1", .at = morning + hours(1), .total = {60'000, {}}});
  (void)desk.append(OrderPaid{.id = "p2", .order = "o2", .at = morning + hours(2)});
  (void)desk.append(OrderDelivered{.id = "d2", .order = "o2", .at = morning + hours(50)});
  const CustomerView view = desk.view("c1");
  EXPECT_EQ(view.customer.group, CustomerGroup::vip);  // 1200 yuan in a year
  EXPECT_EQ(view.customer.buyer_age, BuyerAge::old_buyer);
  EXPECT_EQ(view.orders[1].delivered_at, morning + hours(50));
}

TEST_F(FrontDoor, a_compensation_beyond_the_agents_authority_waits_for_a_higher_word) {
  proves("CPL-AUTH");
  proves("ENT-16");
  Desk desk = open();
  clock = morning + hours(1);
  (void)desk.append(AgentRegistered{.id = "boss", .at = morning, .agent_no = "1", .roles = {Role::supervisor}});
  (void)desk.append(OrderPlaced{.id = "o1", .customer = "c1", .at = morning, .total = {26'000, {}}});
  const auto grant = [&](const char* id, std::int64_t fen, const char* by) {
    return desk.append(CompensationGranted{.id = id,
                                           .customer = "c1",
                                           .at = clock,
                                           .kind = CompensationKind::voucher,
                                           .value = {fen, {}},
                                           .by = by,
                                           .order = "o1"});
  };
  EXPECT_TRUE(grant("k1", 5'000, "a1").accepted);
  const Advice refused = grant("k2", 8'000, "a1");
  EXPECT_FALSE(refused.accepted);
  EXPECT_EQ(refused.findings.at(0).kind, FindingKind::over_authority);
  EXPECT_TRUE(grant("k3", 26'000, "boss").accepted);
  EXPECT_FALSE(grant("k4", 26'001, "boss").accepted);
  const CustomerView view = desk.view("c1");
  EXPECT_FALSE(view.compensations[1].accepted);
  EXPECT_EQ(view.orders[0].remarks.size(), 2u);  // those that were granted
}

TEST_F(FrontDoor, agents_are_known_by_number_and_role) {
  proves("ENT-17");
  Desk desk = open();
  const AgentRegistered agent{
      .id = "a1", .at = morning, .agent_no = "1024", .nickname = "小美", .roles = {Role::agent}};
  EXPECT_GT(desk.append(agent).sequence, 0);
  EXPECT_TRUE(desk.append(agent).repeated);
}

TEST_F(FrontDoor, a_promise_that_is_not_kept_in_time_is_noticed_when_it_falls_due) {
  Desk desk = open();
  (void)desk.append(
      PromiseMade{.id = "p1", .customer = "c1", .at = morning, .what = "中午前回电", .due = morning + hours(2)});
  (void)desk.append(
      PromiseMade{.id = "p2", .customer = "c1", .at = morning, .what = "寄出样品", .due = morning + hours(2)});
  clock = morning + hours(1);
  (void)desk.append(PromiseKept{.id = "k", .promise = "p2", .at = clock});
  EXPECT_TRUE(desk.summary().promises_overdue.empty());
  EXPECT_EQ(desk.next_due(), morning + hours(2));
  clock = morning + hours(2);
  const Summary summary = desk.summary();
  ASSERT_EQ(summary.promises_overdue.size(), 1u);
  EXPECT_EQ(summary.promises_overdue[0].id, PromiseId("p1"));
  EXPECT_EQ(summary.findings.at(FindingKind::broken_promise), 1);
}

TEST_F(FrontDoor, a_low_score_shows_the_loyalty_floor_and_a_fall_its_zone) {
  Desk desk = open();
  const auto score = [&](const char* id, std::int64_t raw) {
    return desk.append(ScoreGiven{.id = id, .customer = "c1", .at = clock, .scale = ScoreScale::csat5, .raw = raw});
  };
  EXPECT_TRUE(score("x1", 4).findings.empty());
  const Advice low = score("x2", 1);
  ASSERT_EQ(low.findings.size(), 2u);
  EXPECT_EQ(low.findings[0].kind, FindingKind::loyalty_floor);
  EXPECT_EQ(low.findings[1].kind, FindingKind::zone_fell);
  EXPECT_EQ(desk.summary().csat.n, 2);
  EXPECT_EQ(desk.view("c1").customer.satisfaction, 0);
}

TEST_F(FrontDoor, loyalty_is_observed_never_computed_from_answers) {
  proves("ENT-26");
  Desk desk = open();
  (void)desk.append(ScoreGiven{.id = "x1", .customer = "c1", .at = clock, .scale = ScoreScale::nps11, .raw = 10});
  EXPECT_TRUE(desk.view("c1").loyalty.empty());
  (void)desk.append(LoyaltyObserved{
      .id = "l1", .customer = "c1", .at = clock, .repurchases = 3, .recommendations = 1, .tenure = hours(24 * 400)});
  EXPECT_EQ(desk.view("c1").loyalty.at(0).repurchases, 3);
}

TEST_F(FrontDoor, messages_of_one_instant_keep_the_order_of_the_journal) {
  proves("ENT-6");
  Desk desk = open();
  for (const char* id : {"m3", "m1", "m2"}) (void)desk.append(received(id, morning, "你好"));
  const auto messages = desk.view("c1").messages;
  EXPECT_EQ(messages[0].id, MessageId("m3"));
  EXPECT_EQ(messages[2].id, MessageId("m2"));
}

TEST_F(FrontDoor, a_second_writer_and_a_writing_reader_are_refused) {
  Desk desk = open();
  EXPECT_EQ(code_of([&] { (void)open(); }), "store.in_use");
  Desk reader = open_read_only();
  EXPECT_EQ(code_of([&] { (void)reader.append(received("m1", morning, "你好")); }), "desk.read_only");
  EXPECT_EQ(code_of([&] { reader.erase("c1", "asked"); }), "desk.read_only");
  EXPECT_EQ(code_of([&] { (void)Desk::open(folder_ / "x.db", {}); }), "desk.no_clock");
}

TEST_F(FrontDoor, a_reader_sees_what_the_writer_has_stored) {
  Desk desk = open();
  Desk reader = open_read_only();
  (void)desk.append(received("m1", morning, "收到的是假货，赔钱！"));
  EXPECT_EQ(reader.summary().complaints, 1);
  EXPECT_EQ(to_json(reader.pending()), to_json(desk.pending()));
}

TEST_F(FrontDoor, tables_have_a_column_for_each_member) {
  Desk desk = open();
  (void)desk.append(received("m1", morning, "收到的是假货，赔钱！"));
  for (const std::string_view name : Desk::table_names()) {
    const Table table = desk.table(name);
    EXPECT_FALSE(table.columns.empty()) << name;
    for (const TableColumn& column : table.columns)
      std::visit([&](const auto& values) { EXPECT_EQ(values.size(), table.rows) << name << "." << column.name; },
                 column.values);
  }
  EXPECT_EQ(desk.table("complaints").rows, 1u);
  EXPECT_EQ(code_of([&] { (void)desk.table("complaint"); }), "table.unknown");
}

TEST_F(FrontDoor, an_erased_customer_leaves_counts_and_no_words) {
  Desk desk = open();
  (void)desk.append(CustomerRegistered{.id = "c1", .at = morning, .display_name = "李华"});
  (void)desk.append(received("m1", morning, "收到的是假货，赔钱！"));
  const Summary before = desk.summary();
  clock = morning + minutes(1);
  desk.erase("c1", "customer asked");
  const Summary after = desk.summary({.as_of = morning});
  EXPECT_EQ(after.complaints, before.complaints);
  EXPECT_EQ(to_json(after.complaint_cells), to_json(before.complaint_cells));
  EXPECT_EQ(desk.summary().erased_customers, 1);
  const CustomerView view = desk.view("c1");
  EXPECT_EQ(view.messages.at(0).text, "");
  EXPECT_FALSE(view.customer.display_name);
  EXPECT_TRUE(desk.verify().ok);
  EXPECT_TRUE(desk.append(received("m1", morning, "说的是别的")).repeated);
  EXPECT_EQ(code_of([&] { (void)desk.append(received("m2", clock, "你好")); }), "customer.erased");
}

}  // namespace
}  // namespace kefu
