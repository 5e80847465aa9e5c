#pragma once

#include <kefu/base/digest.h>
#include <kefu/base/json.h>
#include <kefu/facts/agent.h>
#include <kefu/facts/compensation.h>
#include <kefu/facts/complaint.h>
#include <kefu/facts/customer.h>
#include <kefu/facts/event.h>
#include <kefu/facts/finding.h>
#include <kefu/facts/objection.h>
#include <kefu/facts/order.h>
#include <kefu/facts/promise.h>
#include <kefu/facts/quote.h>
#include <kefu/facts/score.h>
#include <kefu/facts/session.h>
#include <kefu/facts/verdict.h>
#include <kefu/flow/chart_state.h>

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// What the facts of one customer add up to. Plain described values, so that a state can be written, compared and
/// thrown away: replay makes it again, bit for bit.
namespace kefu {

/// What a judge said of one text, as the journal keeps it.
struct Verdicts {
  std::optional<ComplaintVerdict> complaint = std::nullopt;
  std::optional<ObjectionVerdict> objection = std::nullopt;
  std::optional<AgentTextVerdict> agent = std::nullopt;

  bool operator==(const Verdicts&) const = default;
};
BOOST_DESCRIBE_STRUCT(Verdicts, (), (complaint, objection, agent))

/// What a person put in the place of labels, by axis.
using Overrides = std::map<LabelAxis, std::string>;

/// What one complaining text, or one report of a host, adds to its case.
struct ComplaintShare {
  std::string source;  ///< id of the message or event
  bool complains = true;
  std::optional<Severity> severity = std::nullopt;
  bool wide_reach = false;  ///< many read it: severe whatever it says
  std::optional<Behaviour> behaviour = std::nullopt;
  std::vector<CauseScore> causes = {};
  bool is_public = false;  ///< came on a public channel
  bool asks_remedy = false;
  std::optional<Money> loss = std::nullopt;

  bool operator==(const ComplaintShare&) const = default;
};
BOOST_DESCRIBE_STRUCT(ComplaintShare, (),
                      (source, complains, severity, wide_reach, behaviour, causes, is_public, asks_remedy, loss))

struct ComplaintRecord {
  Complaint value;
  CustomerId own;                           ///< whose record it came to, before any merge: its id is made of that
  std::vector<ComplaintShare> shares = {};  ///< in the order of their facts; the first opened the case
  Overrides frozen = {};
  Instant ack_due;
  bool facts_complete = false;
  bool agreed = false;
  bool asked_remedy = false;             ///< in a text that does not complain
  std::int64_t steps_since_contact = 0;  ///< taken since the customer last had to ask

  bool operator==(const ComplaintRecord&) const = default;
};
BOOST_DESCRIBE_STRUCT(ComplaintRecord, (),
                      (value, own, shares, frozen, ack_due, facts_complete, agreed, asked_remedy, steps_since_contact))

struct ObjectionRecord {
  Objection value;
  ObjectionAssessed known;  ///< the newest word on each member
  bool assessed = false;
  bool order_if_solved = false;
  bool brush_off = false;
  bool off_deal = false;
  bool question = false;
  bool refuses_to_go_on = false;
  bool asked = false;     ///< an inquiry was put
  bool answered = false;  ///< and the customer said something to it
  Overrides frozen = {};

  bool operator==(const ObjectionRecord&) const = default;
};
BOOST_DESCRIBE_STRUCT(ObjectionRecord, (),
                      (value, known, assessed, order_if_solved, brush_off, off_deal, question, refuses_to_go_on, asked,
                       answered, frozen))

struct Visit {
  std::string state;
  Instant at;

  bool operator==(const Visit&) const = default;
};
BOOST_DESCRIBE_STRUCT(Visit, (), (state, at))

/// One run of a chart: a complaint, an objection or a call.
struct CaseRun {
  CaseId id;
  CustomerId own;  ///< whose record it came to, before any merge
  std::string chart;
  Digest rules;  ///< in force when it opened; it keeps them
  ChartState state = {};
  std::optional<SessionId> session = std::nullopt;
  IssueId issue;
  Instant opened;
  bool open = true;
  std::map<std::string, std::string> labels = {};  ///< what the chart's `set` actions said
  std::map<std::string, std::int64_t> asked = {};  ///< by name, where among the subject's actions the pending one is
  std::vector<Visit> path = {};
  std::optional<Instant> imported_at = std::nullopt;  ///< of a case that an import opened: when its newest was recorded

  bool operator==(const CaseRun&) const = default;
};
BOOST_DESCRIBE_STRUCT(CaseRun, (),
                      (id, own, chart, rules, state, session, issue, opened, open, labels, asked, path, imported_at))

/// What a session remembers that no entity shows.
struct SessionMemory {
  bool price_signal = false;
  bool fab_said = false;
  bool fab_done = false;             ///< said, and the customer's next word was no objection
  std::vector<IssueId> issues = {};  ///< that the customer came about
  std::string repeated_by = {};      ///< the fact that made it a later session on one of them
  std::map<std::string, std::int64_t> counters = {};

  bool operator==(const SessionMemory&) const = default;
};
BOOST_DESCRIBE_STRUCT(SessionMemory, (), (price_signal, fab_said, fab_done, issues, repeated_by, counters))

struct MessageVerdicts {
  MessageId message;
  Verdicts said = {};
  Overrides overrides = {};

  bool operator==(const MessageVerdicts&) const = default;
};
BOOST_DESCRIBE_STRUCT(MessageVerdicts, (), (message, said, overrides))

/// One customer, with all sessions, orders and cases.
struct Subject {
  Customer customer;
  std::vector<Session> sessions = {};
  std::map<SessionId, SessionMemory> memories = {};
  std::vector<Message> messages = {};
  std::vector<MessageVerdicts> verdicts = {};
  std::vector<Order> orders = {};
  std::vector<Quote> quotes = {};
  std::vector<ComplaintRecord> complaints = {};
  std::vector<ObjectionRecord> objections = {};
  std::vector<Promise> promises = {};
  std::vector<Compensation> compensations = {};
  std::vector<SatisfactionScore> scores = {};
  std::vector<LoyaltyObservation> loyalty = {};
  std::vector<CaseRun> cases = {};
  std::vector<Action> actions = {};  ///< in the order of asking
  std::int64_t superseded = 0;       ///< of them: done, but no longer asked for
  std::vector<Finding> findings = {};
  std::vector<PromiseId> broken = {};  ///< promises whose due time has passed and been noted
  std::optional<Instant> folded_to = std::nullopt;

  bool operator==(const Subject&) const = default;
};
BOOST_DESCRIBE_STRUCT(Subject, (),
                      (customer, sessions, memories, messages, verdicts, orders, quotes, complaints, objections,
                       promises, compensations, scores, loyalty, cases, actions, superseded, findings, broken,
                       folded_to))

/// Whether two records are one person by now: what one began, the other may go on with.
[[nodiscard]] inline bool is_one(const Subject& subject, const CustomerId& left, const CustomerId& right) {
  const auto is_united = [&](const CustomerId& id) {
    const auto& merged = subject.customer.merged_from;
    return id == subject.customer.id || std::ranges::find(merged, id) != merged.end();
  };
  return left == right || (is_united(left) && is_united(right));
}

/// The element whose `id` is that, or null; lists are short: one customer's.
template <class Records, class Key>
auto* find_by_id(Records& records, const Key& id) {
  const auto key = [](const auto& record) -> const auto& {
    if constexpr (requires { record.value.id; })
      return record.value.id;
    else
      return record.id;
  };
  for (auto& record : records)
    if (key(record).text() == id.text()) return &record;
  return static_cast<decltype(&*records.begin())>(nullptr);
}

}  // namespace kefu
