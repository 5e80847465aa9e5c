#pragma once

#include <kefu/base/instant.h>
#include <kefu/facts/ids.h>

#include <boost/describe.hpp>

#include <map>
#include <optional>
#include <string>

namespace kefu {

/// What a rule notices about how service went. Not a journal fact: derived, and derived again on replay.
enum class FindingKind {
  quote_contradiction,                 ///< HND-3
  quote_expired,                       ///< HND-3: the earlier quote has run out; the new one stands, with notice
  premature_conclusion,                ///< CPL-P3
  handoff_asymmetric,                  ///< CPL-P2
  complaint_ack_late,                  ///< CPL-P1
  complaint_reply_late,                ///< CPL-SLA
  missed_follow_up,                    ///< CAS-1.Q
  repeat_contact,                      ///< CAS-2
  broken_promise,                      ///< ENT-29
  promise_without_due,                 ///< ENT-29
  hang_too_early,                      ///< PHR-02
  hard_but,                            ///< OBJ-TECH-5
  deny_fact,                           ///< OBJ-TECH-3
  refutation_without_evidence,         ///< OBJ-TECH-6
  second_refutation,                   ///< OBJ-TECH-SEL
  open_objection,                      ///< OBJ-TIME: a session closed with a deferred objection unvisited
  over_authority,                      ///< CPL-AUTH
  not_permitted,                       ///< CPL-P5, CPL-WF: a step that the actor or the state does not allow
  wrong_owner,                         ///< CPL-TGT: the accused agent owns the case
  liability_refused_without_evidence,  ///< CAS-2.Q
  loyalty_floor,                       ///< SAT-3
  zone_fell,                           ///< SAT-ACT
  merge_proposal                       ///< ENT-1: another customer has the same verified contact
};
BOOST_DESCRIBE_ENUM(FindingKind, quote_contradiction, quote_expired, premature_conclusion, handoff_asymmetric,
                    complaint_ack_late, complaint_reply_late, missed_follow_up, repeat_contact, broken_promise,
                    promise_without_due, hang_too_early, hard_but, deny_fact, refutation_without_evidence,
                    second_refutation, open_objection, over_authority, not_permitted, wrong_owner,
                    liability_refused_without_evidence, loyalty_floor, zone_fell, merge_proposal)

struct Finding {
  FindingKind kind{};
  RuleId rule;  ///< the rule of the specification or of a definition
  Instant at;   ///< when it came true
  std::optional<CustomerId> customer = std::nullopt;
  std::optional<CaseId> case_id = std::nullopt;
  std::optional<std::string> subject = std::nullopt;  ///< id of the message, quote, promise, ... it is about
  std::map<std::string, std::int64_t> numbers = {};   ///< the numbers used: {"ratio_percent": 300}

  bool operator==(const Finding&) const = default;
};
BOOST_DESCRIBE_STRUCT(Finding, (), (kind, rule, at, customer, case_id, subject, numbers))

}  // namespace kefu
