#include <kefu/base/text.h>

#include "functions.h"
#include "values.h"

#include <kefu/base/amount.h>
#include <kefu/base/fold.h>
#include <kefu/base/sentence.h>

namespace kefu::python {

void bind_text(py::module_& m) {
  bind_values<Span, Sentence, Amount, Number>(m);
  const auto text = needed<std::string>("text");
  function(
      m, "fold", [](const std::string& t) { return fold(t); }, text);
  function(
      m, "slice", [](const std::string& t, Span span) { return slice(t, span); }, text, needed<Span>("span"));
  function(
      m, "length_units", [](const std::string& t) { return length_units(t); }, text);
  function(
      m, "sentences", [](const std::string& t) { return sentences(t); }, text);
  function(
      m, "find_amounts", [](const std::string& t, Currency fallback) { return find_amounts(t, fallback); }, text,
      optional("fallback", Currency()));
  function(
      m, "find_numbers", [](const std::string& t) { return find_numbers(t); }, text);
}

}  // namespace kefu::python
