#include <kefu/base/names.h>

#include "base/raise.h"

namespace kefu {
namespace {

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

}  // namespace

std::string snake_case(std::string_view pascal_case) {
  std::string name;
  for (const char c : pascal_case) {
    if (is_upper(c) && !name.empty()) name += '_';
    name += is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return name;
}

void detail::unknown_name(std::string_view type, std::string_view name, const std::string& names) {
  raise<InvalidArgument>("enum.unknown_name", "{}: '{}' is not one of: {}", type, name, names);
}

}  // namespace kefu
