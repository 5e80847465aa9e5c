#pragma once

#include <boost/describe.hpp>

#include <string>

namespace kefu {

/// The languages of everything a user meets; neither is the other's translation.
enum class Language { zh, en };
BOOST_DESCRIBE_ENUM(Language, zh, en)

/// One text in both languages.
struct Bilingual {
  std::string zh;
  std::string en;

  [[nodiscard]] const std::string& in(Language language) const { return language == Language::zh ? zh : en; }

  bool operator==(const Bilingual&) const = default;
};
BOOST_DESCRIBE_STRUCT(Bilingual, (), (zh, en))

}  // namespace kefu
