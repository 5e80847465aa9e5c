#pragma once

#include "desk/subject.h"

#include <kefu/store/store.h>

#include <functional>
#include <optional>
#include <string_view>

/// What a fact must fit to be stored: everything it names exists and belongs to its customer.
namespace kefu {

/// Whose thing that is, as the journal or the transaction at hand knows.
using OwnerOf = std::function<std::optional<CustomerId>(std::string_view kind, std::string_view id)>;

/// The customer that a fact concerns; empty for facts about the house (agents, merges).
///
/// Throws  NotFound `session.unknown`, `order.unknown`, `promise.unknown`, `case.unknown`, `message.unknown`,
///         `action.unknown`
[[nodiscard]] CustomerId customer_of(const Event& event, const OwnerOf& owner_of);

/// Throws  InvalidArgument `session.other_customer`, `order.other_customer`, `quote.other_customer`,
///         `order.paid_before_placed`, `complaint.not_customers_message`; NotFound `quote.unknown`, `order.unknown`
void check_references(const Event& event, const CustomerId& customer, const Subject& subject, const OwnerOf& owner_of);

/// Throws  InvalidArgument `event.not_for_hosts` for facts that the desk itself writes
void refuse_own_facts(const Event& event);

/// Throws  InvalidArgument `event.id_conflict` naming the members that differ
void refuse_conflict(const Event& known, const Event& given);

/// The owners to remember once a fact is stored: its session, order, message, ...
void for_each_owned(const Event& event, const std::function<void(std::string_view kind, const std::string& id)>& use);

}  // namespace kefu
