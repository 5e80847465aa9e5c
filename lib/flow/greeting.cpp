#include <kefu/flow/greeting.h>

#include "base/raise.h"

#include <algorithm>

namespace kefu {
namespace {

bool is_for(const GreetingToken& token, const Bilingual& holiday) {
  return std::ranges::any_of(token.holidays, [&](const std::string& part) {
    return holiday.zh.find(part) != std::string::npos || holiday.en.find(part) != std::string::npos;
  });
}

const GreetingToken& get_token(const PhraseBook& book, std::string_view id) {
  if (const GreetingToken* token = book.find_greeting(id)) return *token;
  raise<NotFound>("phrase.unknown", "the phrase book has no greeting '{}'", id);
}

SpokenPhrase spoken(const GreetingToken& token) { return {token.id, token.text.zh, token.text.en}; }

/// The holiday's name, empty texts where it has none; the first of January names itself.
std::optional<Bilingual> holiday_at(const WallTime& wall, const Calendar& holidays, const Policy& policy) {
  std::optional<Bilingual> name = holidays.holiday_on(wall.date);
  if (!name && std::ranges::find(policy.time.holidays, wall.date) != policy.time.holidays.end()) name = Bilingual{};
  if (name && name->zh.empty() && name->en.empty() && wall.date.month() == 1 && wall.date.day() == 1)
    name = Bilingual{"元旦", "New Year's Day"};
  return name;
}

/// The token that claims the holiday by its name; the festive one for the others.
const GreetingToken& token_for(const PhraseBook& book, const Bilingual& holiday) {
  for (const GreetingToken& token : book.greetings())
    if (is_for(token, holiday)) return token;
  return get_token(book, "GRT-HOL-2");
}

bool is_morning(const WallTime& wall, const Policy& policy) {
  const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(wall.time).count();
  return policy.greet.morning.contains(TimeOfDay{static_cast<std::int32_t>(seconds)});
}

std::string replaced(std::string text, const std::string& holiday) {
  constexpr std::string_view place = "{holiday}";
  if (const auto at = text.find(place); at != std::string::npos) text.replace(at, place.size(), holiday);
  return text;
}

}  // namespace

SpokenPhrase greeting(const PhraseBook& book, Instant at, const Calendar& holidays, const Policy& policy) {
  const WallTime wall = policy.time.zone.wall_time(at);
  if (const auto holiday = holiday_at(wall, holidays, policy)) return spoken(token_for(book, *holiday));
  return spoken(get_token(book, is_morning(wall, policy) ? "GRT-AM" : "GRT-DEF"));
}

std::optional<SpokenPhrase> parting_wish(const PhraseBook& book, Instant at, const Calendar& holidays,
                                         const Policy& policy) {
  const WallTime wall = policy.time.zone.wall_time(at);
  const auto holiday = holiday_at(wall, holidays, policy);
  if (holiday && !holiday->zh.empty() && token_for(book, *holiday).id != "GRT-DEF") {
    const GreetingToken& token = get_token(book, "WSH-HOL");
    return SpokenPhrase{token.id, replaced(token.text.zh, holiday->zh), replaced(token.text.en, holiday->en)};
  }
  const Weekday weekday = wall.date.weekday();
  if (holiday || (weekday != Weekday::saturday && weekday != Weekday::sunday)) return std::nullopt;
  return spoken(get_token(book, "WSH-WE"));
}

}  // namespace kefu
