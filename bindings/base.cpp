#include "functions.h"
#include "values.h"

#include <kefu/base/digest.h>
#include <kefu/base/estimate.h>
#include <kefu/base/label.h>
#include <kefu/base/money.h>

namespace kefu::python {
namespace {

/// An enumerator of any bound enumeration.
struct AnyEnumerator {
  std::string type;
  std::string name;
};

}  // namespace

template <>
struct Convert<AnyEnumerator> {
  static AnyEnumerator from_python(py::handle given, const Place& place) {
    const EnumTable* table = find_enum(std::string(py::str(py::type::of(given).attr("__name__"))));
    if (!table || !py::isinstance(given, table->type)) wrong_type(given, place, "an enumerator of kefu");
    return {table->type_name, given.attr("name").cast<std::string>()};
  }
  static std::string taken() { return "enum.Enum"; }
};

namespace {

void bind_money(py::module_& m) {
  bind_value<Money>(m);
  function(m, "money_text", &money_text, needed<Money>("money"));
  function(
      m, "parse_money", [](const std::string& text) { return parse_money(text); }, needed<std::string>("text"));
}

void bind_durations(py::module_& m) {
  function(m, "duration_text", &duration_text, needed<Duration>("duration"));
  function(
      m, "parse_duration", [](const std::string& text) { return parse_duration(text); }, needed<std::string>("text"));
}

}  // namespace

void bind_base(py::module_& m) {
  bind_restore(m);
  bind_enums<Language, IntervalMethod>(m);
  bind_values<Bilingual, Estimate>(m);
  bind_money(m);
  bind_durations(m);
  function(
      m, "digest_of", [](const std::string& bytes) { return digest_of(bytes); }, needed<std::string>("bytes"));
  function(
      m, "label",
      [](const AnyEnumerator& value, Language language) {
        return std::string(label(value.type, value.name, language));
      },
      needed<AnyEnumerator>("value"), needed<Language>("language"));
}

}  // namespace kefu::python
