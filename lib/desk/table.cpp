#include <kefu/desk/table.h>

#include "base/raise.h"
#include "desk/answers.h"
#include "desk/records.h"

#include <array>

namespace kefu {
namespace {

/// A row of the table of verdicts: what was said of one customer's text, as it stands.
struct VerdictRow {
  MessageId message;
  CustomerId customer;
  std::optional<bool> complaint;
  std::optional<Severity> severity;
  std::optional<Cause> cause;
  std::vector<Cause> also;
  std::optional<Behaviour> behaviour;
  std::vector<Behaviour> signs;
  bool angry = false;
  bool asks_remedy = false;
  std::int64_t score = 0;
  bool overridden = false;
};
BOOST_DESCRIBE_STRUCT(VerdictRow, (),
                      (message, customer, complaint, severity, cause, also, behaviour, signs, angry, asks_remedy, score,
                       overridden))

/// The column type of a member: text, whole number, number, truth, instant; anything nested is JSON text.
template <class T>
struct Cell {
  using type = std::string;
};
template <class T>
struct Cell<std::optional<T>> : Cell<T> {};
template <>
struct Cell<bool> {
  using type = bool;
};
template <>
struct Cell<double> {
  using type = double;
};
template <>
struct Cell<std::int64_t> {
  using type = std::int64_t;
};
template <>
struct Cell<std::int32_t> {
  using type = std::int64_t;
};
template <>
struct Cell<Instant> {
  using type = Instant;
};

template <class T>
std::optional<typename Cell<T>::type> cell(const T& value) {
  if constexpr (is_optional<T>)
    return value ? cell(*value) : std::nullopt;
  else if constexpr (DescribedEnum<T>)
    return std::string(name_of(value));
  else if constexpr (std::is_same_v<T, std::string>)
    return value;
  else if constexpr (std::is_same_v<typename Cell<T>::type, std::string>) {
    if constexpr (TextValue<T>)
      return value.text();
    else
      return to_json(value);
  } else
    return value;
}

template <class Row>
Table as_table(std::string_view name, const std::vector<Row>& rows) {
  Table table{std::string(name), rows.size(), {}};
  boost::mp11::mp_for_each<Members<Row>>([&](auto member) {
    using Type = std::remove_cvref_t<decltype(std::declval<Row>().*member.pointer)>;
    std::vector<std::optional<typename Cell<Type>::type>> values;
    values.reserve(rows.size());
    for (const Row& row : rows) values.push_back(cell(row.*member.pointer));
    table.columns.push_back({member.name, std::move(values)});
  });
  return table;
}

template <class RowsOf>
class Gatherer : public TableMaker {
 public:
  Gatherer(std::string_view name, const RowsOf& rows_of) : name_(name), rows_of_(rows_of) {}
  void add(const Subject& subject) override {
    for (const auto& row : rows_of_(subject)) rows_.push_back(row);
  }
  Table take() override { return as_table(name_, rows_); }

 private:
  std::string_view name_;
  RowsOf rows_of_;
  std::remove_cvref_t<std::invoke_result_t<RowsOf, const Subject&>> rows_;
};

template <class RowsOf>
std::unique_ptr<TableMaker> gather(std::string_view name, const RowsOf& rows_of) {
  return std::make_unique<Gatherer<RowsOf>>(name, rows_of);
}

VerdictRow verdict_row(const Subject& subject, const MessageVerdicts& known) {
  const ComplaintVerdict verdict = *verdicts_of(subject, known.message).complaint;
  return {known.message, subject.customer.id, verdict.complaint, verdict.severity,
          verdict.cause, verdict.also,        verdict.behaviour, verdict.signs,
          verdict.angry, verdict.asks_remedy, verdict.score,     !known.overrides.empty()};
}

std::vector<VerdictRow> verdict_rows(const Subject& subject) {
  std::vector<VerdictRow> rows;
  for (const MessageVerdicts& known : subject.verdicts)
    if (known.said.complaint) rows.push_back(verdict_row(subject, known));
  return rows;
}

using MakeTable = std::unique_ptr<TableMaker> (*)(std::string_view name);

template <auto Member>
std::unique_ptr<TableMaker> make(std::string_view name) {
  return gather(name, [](const Subject& subject) -> const auto& { return subject.*Member; });
}

template <auto Member>
std::unique_ptr<TableMaker> make_values(std::string_view name) {
  return gather(name, [](const Subject& subject) {
    std::vector<std::remove_cvref_t<decltype((subject.*Member).front().value)>> values;
    for (const auto& record : subject.*Member) values.push_back(record.value);
    return values;
  });
}

std::unique_ptr<TableMaker> make_verdicts(std::string_view name) {
  return gather(name, [](const Subject& subject) { return verdict_rows(subject); });
}

constexpr std::array<std::pair<std::string_view, MakeTable>, 8> tables{{
    {"messages", make<&Subject::messages>},
    {"verdicts", make_verdicts},
    {"complaints", make_values<&Subject::complaints>},
    {"objections", make_values<&Subject::objections>},
    {"promises", make<&Subject::promises>},
    {"actions", make<&Subject::actions>},
    {"scores", make<&Subject::scores>},
    {"findings", make<&Subject::findings>},
}};

}  // namespace

std::unique_ptr<TableMaker> table_maker(std::string_view name) {
  for (const auto& [known, make_table] : tables)
    if (known == name) return make_table(known);
  std::string names;
  for (const auto& [known, make_table] : tables) names += fmt::format("{}{}", names.empty() ? "" : ", ", known);
  raise<InvalidArgument>("table.unknown", "'{}' is not one of: {}", name, names);
}

std::vector<std::string_view> names_of_tables() {
  std::vector<std::string_view> names;
  for (const auto& [known, make_table] : tables) names.push_back(known);
  return names;
}

}  // namespace kefu
