#pragma once

#include <boost/describe.hpp>

namespace kefu {

/// Whether an objection is what it says it is (spec: OBJ-KIND).
enum class ObjectionNature { unknown, real, false_objection, hidden };
BOOST_DESCRIBE_ENUM(ObjectionNature, unknown, real, false_objection, hidden)

/// Why a real objection is raised, or how a false one is false (spec: OBJ-KIND-1, 2A, 2B).
enum class ObjectionSubCause { no_need, dissatisfied, prejudiced, brush_off, decoy };
BOOST_DESCRIBE_ENUM(ObjectionSubCause, no_need, dissatisfied, prejudiced, brush_off, decoy)

/// What an objection is about.
enum class ObjectionTopic {
  price,
  quality,
  look,      ///< appearance, colour, style, packaging
  fit,       ///< size, suitability, "not for me"
  function,  ///< what it does, performance, specification
  delivery,
  company_service,
  integrity,  ///< is it genuine, can the firm be trusted
  need,       ///< does not need it
  time,       ///< not now
  other
};
BOOST_DESCRIBE_ENUM(ObjectionTopic, price, quality, look, fit, function, delivery, company_service, integrity, need,
                    time, other)

/// When an objection is handled, with the reason (spec: OBJ-TIME).
enum class ObjectionTiming {
  now_important,
  now_blocks,
  now_order_follows,
  now_default,
  later_beyond_authority,
  later_price_too_early,
  later_proved
};
BOOST_DESCRIBE_ENUM(ObjectionTiming, now_important, now_blocks, now_order_follows, now_default, later_beyond_authority,
                    later_price_too_early, later_proved)

/// How an objection is handled (spec: OBJ-TECH-1 to 6).
enum class ObjectionTechnique { inquiry, ignore, compensation, tai_chi, yes_if, direct_refutation };
BOOST_DESCRIBE_ENUM(ObjectionTechnique, inquiry, ignore, compensation, tai_chi, yes_if, direct_refutation)

}  // namespace kefu
