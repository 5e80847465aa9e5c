#pragma once

#include <kefu/base/id.h>

namespace kefu {

/// Ids are made by the caller and unique within their kind; an event that creates a thing carries the thing's id.
using CustomerId = Id<struct CustomerTag>;
using AgentId = Id<struct AgentTag>;
using SessionId = Id<struct SessionTag>;
using IssueId = Id<struct IssueTag>;      ///< what several sessions can be about; default: the session's id
using MessageId = Id<struct MessageTag>;  ///< received and sent messages share one id space
using OrderId = Id<struct OrderTag>;
using QuoteId = Id<struct QuoteTag>;
using ObjectionId = Id<struct ObjectionTag>;
using ComplaintId = Id<struct ComplaintTag>;  ///< given by the library: customer and issue
using PromiseId = Id<struct PromiseTag>;
using CompensationId = Id<struct CompensationTag>;
using ScoreId = Id<struct ScoreTag>;
using ActionId = Id<struct ActionTag>;  ///< given by the library; stays the same when a late fact re-folds the case
using CaseId = Id<struct CaseTag>;      ///< a complaint, an objection or a call, whichever a chart drives
using PhraseId = Id<struct PhraseTag>;
using RuleId = Id<struct RuleTag>;
using EventId = Id<struct EventTag>;  ///< of events that create nothing

}  // namespace kefu
