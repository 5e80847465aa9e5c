#include <kefu/facts/customer.h>

#include <kefu/base/names.h>

#include "base/raise.h"

#include <algorithm>

namespace kefu {
namespace {

bool all_digits(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

bool is_e164(std::string_view text) {  // ITU-T E.164: a plus, then 7 to 15 digits, no leading zero
  return text.size() >= 8 && text.size() <= 16 && text[0] == '+' && text[1] != '0' && all_digits(text.substr(1));
}

bool is_email(std::string_view text) {  // one @, a domain with a dot, nothing that no mail system takes
  const std::size_t at = text.find('@');
  if (at == 0 || at == std::string_view::npos || text.find('@', at + 1) != std::string_view::npos) return false;
  const std::string_view domain = text.substr(at + 1);
  const std::size_t dot = domain.rfind('.');
  const bool clean = std::ranges::none_of(text, [](unsigned char c) { return c <= ' ' || c == 0x7f || c == ','; });
  return clean && dot != std::string_view::npos && dot > 0 && dot + 2 < domain.size() &&
         text.find("..") == std::string_view::npos;
}

bool is_qq(std::string_view text) {
  return text.size() >= 5 && text.size() <= 11 && text[0] != '0' && all_digits(text);
}

}  // namespace

void check(const ContactPoint& contact) {
  switch (contact.kind) {
    case ContactKind::phone:
    case ContactKind::sms:
      if (!is_e164(contact.value))
        raise<InvalidArgument>("contact.phone", "'{}' is not a number in E.164 form such as +8613800138000",
                               contact.value);
      return;
    case ContactKind::email:
      if (!is_email(contact.value))
        raise<InvalidArgument>("contact.email", "'{}' is not an e-mail address", contact.value);
      return;
    case ContactKind::qq:
      if (!is_qq(contact.value))
        raise<InvalidArgument>("contact.qq", "'{}' is not a QQ number of 5 to 11 digits", contact.value);
      return;
    default:
      if (contact.value.empty())
        raise<InvalidArgument>("contact.empty", "a contact of kind {} has no value", name_of(contact.kind));
  }
}

}  // namespace kefu
