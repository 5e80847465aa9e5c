#pragma once

#include <kefu/base/language.h>
#include <kefu/facts/ids.h>

#include <boost/describe.hpp>

#include <string>
#include <vector>

namespace kefu {

/// Where a phrase may be used: telephone in or out, chat, written message, anywhere.
enum class PhraseUse { inbound, outbound, chat, message, anywhere };
BOOST_DESCRIBE_ENUM(PhraseUse, inbound, outbound, chat, message, anywhere)

/// A phrase with its placeholders filled, ready to be said.
struct SpokenPhrase {
  PhraseId id;
  std::string zh;
  std::string en;

  bool operator==(const SpokenPhrase&) const = default;
};
BOOST_DESCRIBE_STRUCT(SpokenPhrase, (), (id, zh, en))

}  // namespace kefu
