#include <kefu/store/entry.h>

namespace kefu {

std::string_view id_space_of(std::string_view type) {
  return type == "message_received" || type == "message_sent" ? "message" : type;  // as the table's id_space does
}

}  // namespace kefu
