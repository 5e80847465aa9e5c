#pragma once

#include <boost/describe.hpp>

namespace kefu {

/// How serious a complaint is (spec: CPL-SEV). Anger alone does not make it severe.
enum class Severity { general, severe };
BOOST_DESCRIBE_ENUM(Severity, general, severe)

/// What a complaint is about (spec: CPL-CAU). Ties: integrity, product_quality, service, price.
enum class Cause { product_quality, service, price, integrity, unknown };
BOOST_DESCRIBE_ENUM(Cause, product_quality, service, price, integrity, unknown)

/// How the customer behaves, mildest first (spec: CPL-BEH). The label is the most extreme sign.
enum class Behaviour { passive, publicity, venting, extreme };
BOOST_DESCRIBE_ENUM(Behaviour, passive, publicity, venting, extreme)

/// Whom a complaint accuses (spec: CPL-TGT); unknown until someone knows.
enum class ComplaintTarget { unknown, merchant, self_agent, other_agent };
BOOST_DESCRIBE_ENUM(ComplaintTarget, unknown, merchant, self_agent, other_agent)

}  // namespace kefu
