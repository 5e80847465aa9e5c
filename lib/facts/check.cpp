#include "facts/check.h"

#include "base/raise.h"

#include <kefu/base/text.h>

namespace kefu {

void require_not_negative(std::string_view type, const std::string& id, std::string_view member, std::int64_t value) {
  if (value < 0) raise<InvalidArgument>("event.range", "{} '{}': {} {} is negative", type, id, member, value);
}

void require_grade(std::string_view type, const std::string& id, std::string_view member,
                   const std::optional<std::int64_t>& value) {
  if (value && (*value < 1 || *value > 5))
    raise<InvalidArgument>("event.range", "{} '{}': {} {} is not in 1 to 5", type, id, member, *value);
}

void require_id(std::string_view type, const std::string& id, std::string_view member, const std::string& value) {
  if (value.empty()) raise<InvalidArgument>("event.empty_id", "{} '{}': {} is empty", type, id, member);
  require_utf8(type, id, member, value);
}

void require_utf8(std::string_view type, const std::string& id, std::string_view member, std::string_view value) {
  if (const auto bad = find_invalid_utf8(value))
    raise<InvalidArgument>("event.utf8", "{} '{}': {} is not valid UTF-8 at byte {}", type,
                           is_valid_utf8(id) ? id : std::string("?"), member, *bad);
}

void require_instant(std::string_view type, const std::string& id, std::string_view member, Instant value) {
  if (value < earliest_instant || value > latest_instant)
    raise<InvalidArgument>("instant.range", "{} '{}': {} is not in the years 0001 to 9999", type, id, member);
}

namespace {

template <DescribedEnum Enum>
void require_code(const std::string& value) {
  (void)enumerator_named<Enum>(value);
}

}  // namespace

void check_label(const LabelOverridden& event) {
  if (event.value.empty()) return;
  switch (event.axis) {
    case LabelAxis::severity: return require_code<Severity>(event.value);
    case LabelAxis::cause: return require_code<Cause>(event.value);
    case LabelAxis::behaviour: return require_code<Behaviour>(event.value);
    case LabelAxis::nature: return require_code<ObjectionNature>(event.value);
    case LabelAxis::complaint:
      if (event.value != "true" && event.value != "false")
        raise<InvalidArgument>("enum.unknown_name", "label_overridden '{}': '{}' is not true or false", event.id.text(),
                               event.value);
  }
}

}  // namespace kefu
