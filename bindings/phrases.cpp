#include "flow_types.h"
#include "functions.h"
#include "values.h"

#include <kefu/flow/greeting.h>
#include <kefu/flow/phrase_book.h>
#include <kefu/flow/quote_check.h>

namespace kefu::python {
namespace {

template <class T>
std::vector<T> copied(std::span<const T> items) {
  return {items.begin(), items.end()};
}

void bind_book(py::module_& m) {
  const py::class_<PhraseBook> type(m, "PhraseBook", py::is_final(), doc_of("PhraseBook").c_str());
  constructor<PhraseBook>(
      type, [](const std::optional<RuleSource>& rules) { return PhraseBook(rules ? *rules : embedded_rules()); },
      optional("rules", std::optional<RuleSource>()));
  const auto id = needed<PhraseId>("id");
  const auto values = optional("values", PhraseValues());
  attribute<PhraseBook>(type, "phrases", [](const PhraseBook& book) { return copied(book.phrases()); });
  attribute<PhraseBook>(type, "greetings", [](const PhraseBook& book) { return copied(book.greetings()); });
  method<PhraseBook>(
      type, "get", [](const PhraseBook& book, const PhraseId& i) { return book.get(i); }, id);
  method<PhraseBook>(
      type, "contains", [](const PhraseBook& book, const PhraseId& i) { return book.contains(i); }, id);
  made_of<PhraseBook>(type, [](const PhraseBook& b) { return b.source(); });
  attribute<PhraseBook>(type, "digest", [](const PhraseBook& book) { return book.digest(); });
  method<PhraseBook>(
      type, "render",
      [](const PhraseBook& book, const PhraseId& i, const PhraseValues& v) { return book.render(i, v); }, id, values);
  method<PhraseBook>(
      type, "draft", [](const PhraseBook& book, const PhraseId& i, const PhraseValues& v) { return book.draft(i, v); },
      id, values);
  method<PhraseBook>(
      type, "missing",
      [](const PhraseBook& book, const PhraseId& i, const PhraseValues& v) { return book.missing(i, v); }, id, values);
}

void bind_greetings(py::module_& m) {
  const auto book = needed<PhraseBook>("book");
  const auto at = needed<Instant>("at");
  const auto holidays = needed<Calendar>("holidays");
  const auto policy = optional("policy", Policy());
  function(m, "greeting", &greeting, book, at, holidays, policy);
  function(m, "parting_wish", &parting_wish, book, at, holidays, policy);
}

}  // namespace

void bind_phrases(py::module_& m) {
  bind_enums<QuoteStanding>(m);
  bind_values<Phrase, GreetingToken, QuoteCheck>(m);
  bind_book(m);
  bind_greetings(m);
  function(
      m, "check_quote",
      [](const std::vector<Quote>& earlier, const Quote& quote, const Policy& policy) {
        return check_quote(earlier, quote, policy);
      },
      needed<std::vector<Quote>>("earlier"), needed<Quote>("quote"), optional("policy", Policy()));
}

}  // namespace kefu::python
