#include "desk/answers.h"

namespace kefu {
namespace {

template <class Record>
auto values_of(const std::vector<Record>& records) {
  std::vector<std::remove_cvref_t<decltype(records.front().value)>> values;
  values.reserve(records.size());
  for (const Record& record : records) values.push_back(record.value);
  return values;
}

}  // namespace

CustomerView view_of(const Subject& subject, Instant as_of) {
  return {.as_of = as_of,
          .customer = subject.customer,
          .sessions = subject.sessions,
          .messages = subject.messages,
          .orders = subject.orders,
          .quotes = subject.quotes,
          .complaints = values_of(subject.complaints),
          .objections = values_of(subject.objections),
          .promises = subject.promises,
          .compensations = subject.compensations,
          .scores = subject.scores,
          .loyalty = subject.loyalty,
          .actions = subject.actions,
          .findings = subject.findings};
}

}  // namespace kefu
