#include "desk_support.h"
#include "spec.h"

#include <kefu/base/json.h>
#include <sqlite3.h>

namespace kefu {
namespace {

using namespace test;
using std::chrono::hours;
using std::chrono::minutes;

class Merges : public DeskTest {
 protected:
  CustomersMerged merge(const char* id, const char* customer, const char* merged) {
    return {.id = id, .customer = customer, .merged = merged, .at = clock, .by = "a1"};
  }
};

TEST_F(Merges, a_case_goes_on_under_its_own_id) {
  proves("ENT-1");
  Desk desk = open();
  (void)desk.append(received("m1", clock, "杯子送来就开裂了", "s2", "c2"));
  (void)desk.append(received("m0", clock, "你好", "s1", "c1"));
  const auto advance = [&](const char* id, ComplaintAdvance step) {
    return desk.append(ComplaintAdvanced{.id = id, .complaint = "cpl:2:c2:s2", .at = clock, .by = "a1", .step = step});
  };
  (void)advance("e1", ComplaintAdvance::facts_asked);
  (void)advance("e2", ComplaintAdvance::facts_complete);
  const std::vector<Action> before = desk.pending();
  clock += minutes(1);
  (void)desk.append(merge("x", "c1", "c2"));
  const CustomerView view = desk.view("c2");
  EXPECT_EQ(view.customer.id, CustomerId("c1"));
  EXPECT_EQ(view.complaints.at(0).step, ComplaintStep::classified);
  EXPECT_EQ(desk.path_of("cpl:2:c2:s2").active.empty(), false);
  std::vector<ActionId> ids;
  for (const Action& action : desk.pending()) ids.push_back(action.id);
  for (const Action& action : before) EXPECT_NE(std::ranges::find(ids, action.id), ids.end()) << action.id.text();
  EXPECT_TRUE(advance("e3", ComplaintAdvance::options_offered).accepted);
  (void)desk.append(received("m2", clock, "客服态度恶劣", "s2", "c1"));  // the same session, now the one person's
  EXPECT_EQ(desk.view("c1").complaints.size(), 1u);
}

TEST_F(Merges, quotes_of_one_person_contradict_each_other) {
  Desk desk = open();
  const auto quote = [&](const char* id, const char* customer, std::int64_t yuan) {
    return QuoteGiven{.id = id, .customer = customer, .at = clock, .item = "年费", .amount = {yuan * 100, {}}};
  };
  (void)desk.append(quote("q1", "c1", 100));
  (void)desk.append(received("m0", clock, "你好", "s2", "c2"));
  clock += minutes(1);
  (void)desk.append(merge("x", "c2", "c1"));
  EXPECT_FALSE(desk.append(quote("q2", "c2", 300)).accepted);
}

TEST_F(Merges, a_record_is_merged_once_and_never_when_erased) {
  Desk desk = open();
  for (const char* customer : {"a", "b", "c", "d"})
    (void)desk.append(received(std::string("m") + customer, clock, "你好", std::string("s") + customer, customer));
  (void)desk.append(merge("x1", "b", "a"));
  EXPECT_EQ(code_of([&] { (void)desk.append(merge("x2", "c", "a")); }), "customer.merged_already");
  EXPECT_EQ(desk.summary().messages_received, 4);
  desk.erase("d", "应客户要求");
  EXPECT_EQ(code_of([&] { (void)desk.append(merge("x3", "c", "d")); }), "customer.erased");
  EXPECT_FALSE(desk.view("c").customer.erased);
}

TEST_F(Merges, a_reader_sees_what_the_writer_writes) {
  Desk desk = open();
  (void)desk.append(received("m1", clock, "杯子送来就开裂了"));
  const Desk reader = open_read_only();
  EXPECT_EQ(reader.view("c1").messages.size(), 1u);
  (void)desk.append(AgentRegistered{.id = "boss", .at = clock, .agent_no = "1", .roles = {Role::supervisor}});
  (void)desk.append(received("m2", clock, "再不退钱我就去砸店"));
  (void)desk.append(ComplaintAdvanced{.id = "e",
                                      .complaint = "cpl:2:c1:s1",
                                      .at = clock,
                                      .by = "boss",
                                      .step = ComplaintAdvance::given_up,
                                      .reason = "威胁"});
  EXPECT_EQ(reader.view("c1").complaints.at(0).step, ComplaintStep::closed_given_up);
  EXPECT_EQ(to_json(reader.summary()), to_json(desk.summary()));
  desk.erase("c1", "应客户要求");
  EXPECT_EQ(reader.view("c1").messages.at(0).text, "");
}

TEST_F(Merges, a_reader_can_verify_what_it_cannot_read) {
  { Desk desk = open(); }
  sqlite3* raw = nullptr;
  ASSERT_EQ(sqlite3_open((folder_ / "shop.db").c_str(), &raw), SQLITE_OK);
  ASSERT_EQ(
      sqlite3_exec(raw,
                   "DROP TRIGGER IF EXISTS rule_sets_never_change;"
                   "UPDATE rule_sets SET bytes = CAST(replace(CAST(bytes AS TEXT), 'complaint', 'compliant') AS BLOB)",
                   nullptr, nullptr, nullptr),
      SQLITE_OK)
      << sqlite3_errmsg(raw);
  sqlite3_close(raw);
  const Desk reader = open_read_only();
  EXPECT_FALSE(reader.verify().ok);
  EXPECT_EQ(code_of([&] { (void)reader.summary(); }), "store.damaged");
}

TEST_F(Merges, an_erased_customer_has_nothing_left_to_do) {
  Desk desk = open();
  (void)desk.append(received("m1", clock, "杯子送来就开裂了"));
  desk.erase("c1", "应客户要求");
  EXPECT_EQ(desk.summary().actions_pending, 0);
  EXPECT_TRUE(desk.pending().empty());
  clock += hours(100);
  EXPECT_TRUE(desk.advance(clock).empty());
}

}  // namespace
}  // namespace kefu
