// Numbers from samples come with their intervals; the loyalty curve says in which zone a satisfaction lies.

#include <kefu/base/names.h>
#include <kefu/measure/ces.h>
#include <kefu/measure/csat.h>
#include <kefu/measure/loyalty.h>
#include <kefu/measure/nps.h>

#include <iostream>
#include <string_view>
#include <vector>

namespace {

void print(std::string_view name, const kefu::Estimate& one) {
  std::cout << name << ' ' << one.value << " (" << one.low << " to " << one.high << "), n = " << one.n << '\n';
}

}  // namespace

int main() {
  const kefu::Estimate nps = kefu::nps(std::vector{9, 10, 3, 8});
  print("NPS", nps);
  print("CSAT", kefu::csat(std::vector{5, 4, 2}));
  print("CES", kefu::ces(std::vector{6, 7, 3}));
  std::cout << "satisfaction 0.39: zone " << kefu::name_of(kefu::loyalty_zone(0.39)) << ", loyalty by the curve "
            << kefu::loyalty(0.39) << '\n';
  return nps.value == 25 && kefu::loyalty_zone(0.39) == kefu::LoyaltyZone::a ? 0 : 1;
}
