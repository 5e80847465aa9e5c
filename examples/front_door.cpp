// A shop's first hour with kefu: a complaint comes in, the desk says what it means, what to say and what is due.
// Usage: front_door [journal], default shop.db

#include <kefu/base/label.h>
#include <kefu/desk/desk.h>

#include <chrono>
#include <iostream>

int main(int count, char** arguments) {
  using namespace std::chrono_literals;
  // A program of your own takes kefu::system_clock(); this one lives on a fixed day, to say the same each time.
  kefu::Instant now = kefu::Instant::parse("2026-03-01T10:00:00+08:00");
  auto desk = kefu::Desk::open(count > 1 ? arguments[1] : "shop.db", {.clock = [&] { return now; }});

  const kefu::Advice advice = desk.append(kefu::MessageReceived{
      .id = "m1", .customer = "c1", .session = "s1", .at = now, .text = "说好保正品结果是假货，再不退钱我就曝光！"});
  if (!advice.complaint || !advice.complaint->complaint.value_or(false)) return 1;
  const kefu::ComplaintVerdict& verdict = *advice.complaint;
  std::cout << kefu::label(*verdict.severity, kefu::Language::en) << ", "
            << kefu::label(*verdict.cause, kefu::Language::en) << ", "
            << kefu::label(*verdict.behaviour, kefu::Language::en) << '\n';
  for (const kefu::SpokenPhrase& phrase : advice.say) std::cout << "say: " << phrase.en << '\n';
  for (const kefu::Action& action : advice.actions)
    std::cout << "do: " << kefu::label(action.kind, kefu::Language::en) << " by " << action.due.text() << '\n';

  // An agent answers; then nobody does anything for a day.
  desk.append(kefu::MessageSent{.id = "m2",
                                .customer = "c1",
                                .session = "s1",
                                .at = now,
                                .text = "您的意见我们看到了，现在马上处理，真心致歉。",
                                .agent = "a1"});
  for (const kefu::Action& action : desk.advance(now + 26h))
    std::cout << "a day later: " << kefu::label(action.kind, kefu::Language::en) << '\n';
  now += 26h;

  const kefu::Summary today = desk.summary();
  const kefu::Summary before = desk.summary({.as_of = now - 48h});
  std::cout << today.complaints << " complaint today, " << before.complaints << " two days ago, "
            << (desk.verify().ok ? "journal intact" : "journal damaged") << '\n';
  return today.complaints == 1 && before.complaints == 0 && desk.verify().ok ? 0 : 1;
}
