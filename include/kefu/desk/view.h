#pragma once

#include <kefu/base/digest.h>
#include <kefu/facts/action.h>
#include <kefu/facts/agent.h>
#include <kefu/facts/compensation.h>
#include <kefu/facts/complaint.h>
#include <kefu/facts/customer.h>
#include <kefu/facts/finding.h>
#include <kefu/facts/objection.h>
#include <kefu/facts/order.h>
#include <kefu/facts/promise.h>
#include <kefu/facts/quote.h>
#include <kefu/facts/score.h>
#include <kefu/facts/session.h>

#include <boost/describe.hpp>

#include <vector>

namespace kefu {

/// All that is known of one customer at one moment; every list in the order in which things happened.
struct CustomerView {
  Instant as_of;
  Customer customer;
  std::vector<Session> sessions = {};
  std::vector<Message> messages = {};
  std::vector<Order> orders = {};
  std::vector<Quote> quotes = {};
  std::vector<Complaint> complaints = {};
  std::vector<Objection> objections = {};
  std::vector<Promise> promises = {};
  std::vector<Compensation> compensations = {};
  std::vector<SatisfactionScore> scores = {};
  std::vector<LoyaltyObservation> loyalty = {};
  std::vector<Action> actions = {};  ///< of every status
  std::vector<Finding> findings = {};

  bool operator==(const CustomerView&) const = default;
};
BOOST_DESCRIBE_STRUCT(CustomerView, (),
                      (as_of, customer, sessions, messages, orders, quotes, complaints, objections, promises,
                       compensations, scores, loyalty, actions, findings))

/// How a case went through its chart.
struct CasePath {
  CaseId id;
  std::string definition;                 ///< the chart's id
  Digest digest;                          ///< of the chart as it was in force when the case opened
  std::vector<std::string> visited = {};  ///< states entered, in order, with repeats
  std::vector<Instant> entered = {};      ///< when, one for each of `visited`
  std::vector<std::string> active = {};

  bool operator==(const CasePath&) const = default;
};
BOOST_DESCRIBE_STRUCT(CasePath, (), (id, definition, digest, visited, entered, active))

}  // namespace kefu
