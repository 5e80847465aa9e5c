#include <kefu/judge/judge.h>

#include "columns.h"
#include "functions.h"
#include "results.h"
#include "values.h"

namespace kefu::python {
namespace {

template <class T>
constexpr ColumnKind kind_of() {
  if constexpr (std::is_enum_v<T>)
    return ColumnKind::enumerator;
  else if constexpr (std::is_same_v<T, std::int32_t>)
    return ColumnKind::int32;
  else
    return ColumnKind::boolean;
}

template <class T>
ResultColumn column_of(const char* name, const std::vector<T>& values) {
  ResultColumn column{name, kind_of<T>(), values.data()};
  if constexpr (std::is_enum_v<T>) {
    static_assert(sizeof(T) == sizeof(std::int32_t), "codes are shown to NumPy and Arrow as they lie");
    column.names = enum_table<T>;
    column.ordered = is_graded<T>;
  }
  return column;
}

template <class T>
ResultColumn column_of(const char* name, const OptionalColumn<T>& optional) {
  ResultColumn column = column_of(name, optional.values);
  column.valid = optional.valid.data();
  return column;
}

template <class T>
ResultColumn column_of(const char* name, const ListColumn<T>& lists) {
  ResultColumn column = column_of(name, lists.values);
  column.kind = ColumnKind::enumerators;
  column.offsets = lists.offsets.data();
  return column;
}

std::vector<ResultColumn> columns_of(const ComplaintTable& table) {
  return {column_of("complaint", table.complaint), column_of("cause", table.cause),
          column_of("also", table.also),           column_of("severity", table.severity),
          column_of("behaviour", table.behaviour), column_of("signs", table.signs),
          column_of("angry", table.angry),         column_of("asks_remedy", table.asks_remedy),
          column_of("score", table.score),         column_of("severity_score", table.severity_score)};
}

std::vector<Evidence> evidence_of(const ComplaintResult& result, std::int64_t row) {
  if (row < 0 || static_cast<std::size_t>(row) >= result.rows)
    fail<InvalidArgument>("judge.no_such_row", "row {} is not in a table of {} rows", row, result.rows);
  const auto index = static_cast<std::size_t>(row);
  return result.judged ? result.judged->evidence(index) : result.evidence[index];
}

py::tuple pickled_result(const ComplaintResult& result) {
  std::vector<std::vector<Evidence>> evidence(result.rows);
  for (std::size_t row = 0; row < result.rows; ++row)
    evidence[row] = evidence_of(result, static_cast<std::int64_t>(row));
  return py::make_tuple(pickled(result), to_json(evidence), result.rules.text());
}

ComplaintResult restored_result(const py::tuple& state) {
  ComplaintResult result;
  unpickle(result, state[0]);
  result.evidence = from_json<std::vector<std::vector<Evidence>>>(state[1].cast<std::string>());
  result.rules = Digest::parse(state[2].cast<std::string>());
  return result;
}

void bind_table(py::module_& m) {
  py::options plain;
  plain.disable_function_signatures();
  py::class_<ComplaintResult, ResultTable> type(m, "ComplaintTable", py::is_final(), doc_of("ComplaintTable").c_str());
  for (const ResultColumn& column : columns_of(ComplaintTable()))
    add_attribute(type, column.name.c_str(), "numpy.ndarray", doc_of("ComplaintTable." + column.name),
                  [name = column.name](py::handle self) { return array_of(self.cast<ComplaintResult&>(), name); });
  attribute<ComplaintResult>(type, "rules", [](const ComplaintResult& result) { return result.rules; });
  type.def(py::pickle([](const ComplaintResult& result) { return pickled_result(result); },
                      [](const py::tuple& state) { return restored_result(state); }));
  method<ComplaintResult>(type, "evidence", &evidence_of, needed<std::int64_t>("row"));
}

Judged judged(const Judge& judge, const TextColumn& texts) {
  return {std::make_shared<ComplaintTable>(judge.judge_complaints(texts.views())), &texts.index()};
}

void bind_judge_class(py::module_& m) {
  const py::class_<Judge> type(m, "Judge", py::is_final(), doc_of("Judge").c_str());
  constructor<Judge>(
      type,
      [](const std::optional<RuleSource>& rules, const JudgeOptions& options) {
        return Judge(rules ? *rules : embedded_rules(), options);
      },
      optional("rules", std::optional<RuleSource>()), optional("options", JudgeOptions()));
  method<Judge>(
      type, "judge_complaint", [](const Judge& judge, const std::string& text) { return judge.judge_complaint(text); },
      needed<std::string>("text", "judge_complaints"));
  method<Judge>(type, "judge_complaints", &judged, needed<TextColumn>("texts", "judge_complaint"));
  method<Judge>(
      type, "judge_objection", [](const Judge& judge, const std::string& text) { return judge.judge_objection(text); },
      needed<std::string>("text"));
  method<Judge>(
      type, "judge_agent_text",
      [](const Judge& judge, const std::string& text) { return judge.judge_agent_text(text); },
      needed<std::string>("text"));
  add_identity(
      type,
      [](py::handle self) {
        const auto& judge = self.cast<const Judge&>();
        return py::make_tuple(Convert<RuleSource>::to_python(judge.source()),
                              Convert<JudgeOptions>::to_python(judge.options()));
      },
      [](py::handle self, py::handle other) {
        const auto& a = self.cast<const Judge&>();
        const auto& b = other.cast<const Judge&>();
        return a.digest() == b.digest() && a.options() == b.options();
      });
  attribute<Judge>(type, "digest", [](const Judge& judge) { return judge.digest(); });
  attribute<Judge>(type, "options", [](const Judge& judge) { return judge.options(); });
}

}  // namespace

py::object Convert<Judged>::to_python(const Judged& judged) {
  auto result = std::make_unique<ComplaintResult>();
  result->name = "complaints";
  result->rows = judged.table->size();
  result->columns = columns_of(*judged.table);
  result->owner = judged.table;
  result->index = *judged.index;
  result->judged = judged.table;
  result->rules = judged.table->rules;
  return wrap(typeid(ComplaintResult), result.release());
}

void bind_judge(py::module_& m) {
  bind_values<JudgeOptions>(m);
  bind_table(m);
  bind_judge_class(m);
  function(
      m, "judge_complaint", [](const std::string& text) { return judge_complaint(text); },
      needed<std::string>("text", "judge_complaints"));
  function(
      m, "judge_complaints", [](const TextColumn& texts) { return judged(default_judge(), texts); },
      needed<TextColumn>("texts", "judge_complaint"));
  function(
      m, "judge_objection", [](const std::string& text) { return judge_objection(text); }, needed<std::string>("text"));
  function(
      m, "judge_agent_text", [](const std::string& text) { return judge_agent_text(text); },
      needed<std::string>("text"));
  function(m, "judge_options", &judge_options, needed<Policy>("policy"));
}

}  // namespace kefu::python
