#include "desk/objection_cases.h"

#include "desk/case_facts.h"

namespace kefu {
namespace {

/// Copies the members that the newer assessment tells.
void merge(ObjectionAssessed& known, const ObjectionAssessed& newer) {
  boost::mp11::mp_for_each<Members<ObjectionAssessed>>([&](auto member) {
    using Type = std::remove_cvref_t<decltype(newer.*member.pointer)>;
    if constexpr (is_optional<Type>)
      if (newer.*member.pointer) known.*member.pointer = newer.*member.pointer;
  });
}

class ObjectionBook {
 public:
  ObjectionBook(Subject& subject, const Happening& now) : subject_(subject), now_(now) {}

  void record(const MessageReceived& e) {
    for (ObjectionRecord& record : subject_.objections)
      if (record.asked && record.value.session == e.session) record.answered = true;
    if (!now_.said.objection || !opening_of(subject_, e.session, now_.said).objection || repeats_open(e)) return;
    ObjectionRecord& record = raise(e.id.text(), e.session, e.text);
    record.value.about = now_.said.objection->about.value_or(ObjectionTopic::other);
    record.order_if_solved = now_.said.objection->order_if_solved;
    record.brush_off = now_.said.objection->brush_off;
    record.off_deal = now_.said.objection->off_deal;
    record.question = now_.said.objection->question;
    record.refuses_to_go_on = now_.said.objection->refuses_to_go_on;
  }
  void record(const ObjectionRaised& e) {
    const ObjectionRecord* newest = newest_open(e.session);
    if (newest && newest->value.about == e.about.value_or(ObjectionTopic::other)) return;
    ObjectionRecord& record = raise(e.id.text(), e.session, e.text);
    record.value.about = e.about.value_or(ObjectionTopic::other);
  }
  void record(const ObjectionAssessed& e) {
    if (ObjectionRecord* record = find_by_id(subject_.objections, e.objection)) {
      merge(record->known, e);
      record->assessed = true;
    }
  }
  void record(const LabelOverridden& e) {
    ObjectionRecord* record = e.case_id ? find_by_id(subject_.objections, *e.case_id) : nullptr;
    if (!record) return;
    if (e.value.empty())
      record->frozen.erase(e.axis);
    else
      record->frozen[e.axis] = e.value;
  }
  template <class Other>
  void record(const Other&) {}

 private:
  ObjectionRecord& raise(const std::string& id, const SessionId& session, const std::string& text) {
    ObjectionRecord& record = subject_.objections.emplace_back();
    record.value.id = id;
    record.value.customer = subject_.customer.id;
    record.value.session = session;
    record.value.at = now_.at;
    record.value.text = text;
    return record;
  }
  const ObjectionRecord* newest_open(const SessionId& session) const {
    const ObjectionRecord* newest = nullptr;
    for (const ObjectionRecord& record : subject_.objections)
      if (record.value.session == session && !record.value.settled_at) newest = &record;
    return newest;
  }

  /// The newest open objection of the session is about the same thing, or this is an excuse in place of the answer that
  /// its inquiry asked for: the open case takes it.
  bool repeats_open(const MessageReceived& e) const {
    const ObjectionRecord* newest = newest_open(e.session);
    if (!newest) return false;
    const ObjectionVerdict& verdict = *now_.said.objection;
    return keeps_to_point(verdict, newest->value) || (newest->asked && verdict.brush_off && !verdict.about);
  }

  Subject& subject_;
  const Happening& now_;
};

}  // namespace

std::optional<ObjectionNature> told_nature(const ObjectionRecord& record) {
  const auto frozen = record.frozen.find(LabelAxis::nature);
  return frozen == record.frozen.end() ? record.known.nature : find_enumerator<ObjectionNature>(frozen->second);
}

bool keeps_to_point(const ObjectionVerdict& verdict, const Objection& objection) {
  return verdict.about.value_or(ObjectionTopic::other) == objection.about;
}

void record_objection(Subject& subject, const Happening& now) {
  ObjectionBook book(subject, now);
  std::visit([&](const auto& event) { book.record(event); }, now.event);
}

}  // namespace kefu
