#include "store/event_bytes.h"

#include <algorithm>

namespace kefu {
namespace {

using Names = std::span<const std::string_view>;

bool is_one_of(Names names, std::string_view name) { return std::ranges::find(names, name) != names.end(); }

void write_chosen(JsonWriter& out, const Shape& shape, const void* event, Names personal, bool wanted) {
  for (const Field& field : shape.fields) {
    if (is_one_of(personal, field.name) != wanted || field.is_empty(event)) continue;
    out.key(field.name);
    field.write(out, event);
  }
}

bool says_nothing(const Shape& shape, const void* event, Names personal) {
  return std::ranges::all_of(
      shape.fields, [&](const Field& field) { return !is_one_of(personal, field.name) || field.is_empty(event); });
}

std::string personal_json(const Shape& shape, const void* event, Names personal) {
  if (says_nothing(shape, event, personal)) return {};
  JsonWriter out;
  out.begin_object();
  write_chosen(out, shape, event, personal, true);
  out.end_object();
  return std::move(out).take();
}

template <class E>
EventBytes split_one(const E& event) {
  JsonWriter out;
  out.begin_object();
  out.key(tag_key<Event>);
  out.text(snake_case(type_name<E>()));
  write_chosen(out, shape_of<E>(), &event, personal_members<E>, false);
  out.end_object();
  return {std::move(out).take(), personal_json(shape_of<E>(), &event, personal_members<E>)};
}

/// The personal members of a fresh event of that type: what is left of an erased one.
std::string blank_personal(std::string_view type) {
  std::string json;
  boost::mp11::mp_for_each<boost::mp11::mp_transform<boost::mp11::mp_identity, Event>>([&]<class I>(I) {
    using E = typename I::type;
    if constexpr (!personal_members<E>.empty())
      if (type == snake_case(type_name<E>())) {
        const E blank{};
        json = personal_json(shape_of<E>(), &blank, personal_members<E>);
      }
  });
  return json;
}

}  // namespace

EventBytes split(const Event& event) {
  return std::visit([](const auto& one) { return split_one(one); }, event);
}

Event join(std::string_view body, std::string_view personal, bool erased) {
  JsonValue json = parse_json(body);
  const JsonValue* type = json.find(tag_key<Event>);
  const std::string blank = erased && type ? blank_personal(type->text) : std::string();
  if (erased) personal = blank;
  if (!personal.empty())
    for (auto& member : parse_json(personal).members) json.members.push_back(std::move(member));
  Event event;
  JsonFindings findings;
  read(event, json, JsonPath(), findings);
  findings.throw_if_any("Event");
  return event;
}

}  // namespace kefu
