#include <kefu/kefu.h>

#include <iostream>

int main() {
  auto desk = kefu::Desk::open("shop.db", {.clock = kefu::system_clock()});
  const kefu::Advice advice = desk.append(kefu::MessageReceived{
      .id = "m1", .customer = "c1", .session = "s1", .at = desk.now(), .text = "说好保正品结果是假货，再不退钱我就曝光！"});

  for (const kefu::SpokenPhrase& phrase : advice.say) std::cout << phrase.zh << '\n';
  for (const kefu::Action& action : advice.actions)
    std::cout << kefu::name_of(action.kind) << " by " << action.due.text() << '\n';
  return desk.verify().ok ? 0 : 1;
}
