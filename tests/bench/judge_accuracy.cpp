// How well the judge agrees with people: reads labelled texts (one JSON object a line) and prints, per language and
// axis, macro-F1, precision, recall and F1 of each class, and the confusion of classes.
//
//   judge_accuracy FILE [--half even|odd] [--misses AXIS] [--rules FOLDER]
//
// A row is in the even half where the 17th hex digit of its `md5` is even (the first ones chose the rows). Rules are
// written looking at one half only, so `--misses` (the texts that an axis gets wrong) asks for a half. An axis that a
// row labels null is left out there.

#include <fmt/format.h>
#include <kefu/base/json_value.h>
#include <kefu/base/names.h>
#include <kefu/judge/judge.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

using kefu::ComplaintVerdict;
using kefu::JsonValue;

struct Options {
  std::string file;
  std::string half;
  std::string misses;
  std::string rules;
};

Options read_options(const std::vector<std::string>& arguments) {
  Options options;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const bool has_value = i + 1 < arguments.size();
    if (arguments[i] == "--half" && has_value)
      options.half = arguments[++i];
    else if (arguments[i] == "--misses" && has_value)
      options.misses = arguments[++i];
    else if (arguments[i] == "--rules" && has_value)
      options.rules = arguments[++i];
    else
      options.file = arguments[i];
  }
  if (options.file.empty())
    throw std::invalid_argument("usage: judge_accuracy FILE [--half even|odd] [--misses AXIS] [--rules FOLDER]");
  if (!options.half.empty() && options.half != "even" && options.half != "odd")
    throw std::invalid_argument("--half is even or odd");
  if (!options.misses.empty() && options.half.empty()) throw std::invalid_argument("--misses asks for a --half");
  return options;
}

using Labels = std::set<std::string>;  // one for most axes, any number for causes and signs

struct Row {
  std::string id;
  std::string text;
  std::string language;
  std::map<std::string, Labels> truth;  // an axis each; missing where the readers differed
};

const std::string& text_of(const JsonValue& row, std::string_view key) {
  const JsonValue* value = row.find(key);
  if (!value) throw std::runtime_error(fmt::format("a row has no '{}'", key));
  return value->text;
}

void add_truth(const JsonValue& json, const char* key, const char* axis, Row& row) {
  const JsonValue* value = json.find(key);
  if (!value || value->kind == kefu::JsonKind::null) return;
  Labels& labels = row.truth[axis];
  for (const JsonValue& item : value->items) labels.insert(item.text);
  if (!value->text.empty() && value->text != "none") labels.insert(value->text);
}

// The causes of a text are its main cause and the others; both must be known.
void add_causes(Row& row) {
  const auto cause = row.truth.find("cause");
  const auto also = row.truth.find("also");
  if (cause != row.truth.end() && also != row.truth.end()) {
    Labels all = also->second;
    all.insert(cause->second.begin(), cause->second.end());
    row.truth["causes"] = all;
  }
  row.truth.erase("also");
}

Row read_row(const std::string& line) {
  const JsonValue json = kefu::parse_json(line);
  Row row{text_of(json, "id"), text_of(json, "text"), text_of(json, "id").substr(0, 2), {}};
  for (const char* axis : {"complaint", "cause", "also", "severity", "behaviour", "signs", "remedy"})
    add_truth(json, axis, axis, row);
  if (const auto signs = row.truth.find("signs"); signs != row.truth.end()) signs->second.erase("passive");
  add_causes(row);
  return row;
}

bool is_in_half(const std::string& line, const std::string& half) {
  if (half.empty()) return true;
  const std::string md5 = text_of(kefu::parse_json(line), "md5");
  const int digit = std::stoi(md5.substr(16, 1), nullptr, 16);
  return (digit % 2 == 0) == (half == "even");
}

std::vector<Row> read_rows(const Options& options) {
  std::ifstream file(options.file);
  if (!file) throw std::runtime_error("cannot read " + options.file);
  std::vector<Row> rows;
  for (std::string line; std::getline(file, line);)
    if (!line.empty() && is_in_half(line, options.half)) rows.push_back(read_row(line));
  return rows;
}

template <class Enum>
Labels names_of_all(const std::optional<Enum>& first, const std::vector<Enum>& others) {
  Labels labels;
  if (first) labels.emplace(kefu::name_of(*first));
  for (const Enum other : others) labels.emplace(kefu::name_of(other));
  return labels;
}

std::map<std::string, Labels> axes_of(const ComplaintVerdict& verdict) {
  return {{"complaint", {verdict.complaint.value_or(false) ? "1" : "0"}},
          {"cause", names_of_all<kefu::Cause>(verdict.cause, {})},
          {"causes", names_of_all<kefu::Cause>(verdict.cause, verdict.also)},
          {"severity", names_of_all<kefu::Severity>(verdict.severity, {})},
          {"behaviour", names_of_all<kefu::Behaviour>(verdict.behaviour, {})},
          {"signs", names_of_all<kefu::Behaviour>({}, verdict.signs)},
          {"remedy", {verdict.asks_remedy ? "1" : "0"}}};
}

struct Count {
  int right = 0;
  int wrong = 0;
  int missed = 0;

  [[nodiscard]] double precision() const { return right == 0 ? 0 : 1.0 * right / (right + wrong); }
  [[nodiscard]] double recall() const { return right == 0 ? 0 : 1.0 * right / (right + missed); }
  [[nodiscard]] double f1() const { return right == 0 ? 0 : 2.0 * right / (2 * right + wrong + missed); }
};

std::string joined(const Labels& labels) { return labels.empty() ? "none" : fmt::format("{}", fmt::join(labels, "+")); }

class AxisReport {
 public:
  void take(const Labels& truth, const Labels& said) {
    ++rows_;
    for (const std::string& label : shown(truth))
      shown(said).contains(label) ? ++counts_[label].right : ++counts_[label].missed;
    for (const std::string& label : shown(said))
      if (!shown(truth).contains(label)) ++counts_[label].wrong;
    ++confusion_[joined(truth)][joined(said)];
  }

  void print(const std::string& title, bool with_confusion) const {
    double sum = 0;
    int classes = 0;
    for (const auto& [label, count] : counts_) {
      if (count.right + count.missed == 0) continue;
      sum += count.f1();
      ++classes;
    }
    fmt::print("{:<14} n={:<4} macro-F1 {:.3f}\n", title, rows_, classes == 0 ? 0.0 : sum / classes);
    for (const auto& [label, count] : counts_)
      fmt::print("    {:<16} P {:.3f}  R {:.3f}  F1 {:.3f}  n={}\n", label, count.precision(), count.recall(),
                 count.f1(), count.right + count.missed);
    if (!with_confusion) return;
    for (const auto& [truth, row] : confusion_) {
      fmt::print("    {:>16} read as", truth);
      for (const auto& [said, count] : row) fmt::print("  {} {}", said, count);
      fmt::print("\n");
    }
  }

 private:
  static Labels shown(const Labels& labels) { return labels.empty() ? Labels{"none"} : labels; }

  int rows_ = 0;
  std::map<std::string, Count> counts_;
  std::map<std::string, std::map<std::string, int>> confusion_;
};

void run(const Options& options) {
  const kefu::Judge judge(options.rules.empty() ? kefu::embedded_rules() : kefu::read_rules_folder(options.rules));
  std::map<std::string, std::map<std::string, AxisReport>> reports;  // language, axis
  for (const Row& row : read_rows(options)) {
    const auto said = axes_of(judge.judge_complaint(row.text));
    for (const auto& [axis, truth] : row.truth) {
      reports[row.language][axis].take(truth, said.at(axis));
      reports["all"][axis].take(truth, said.at(axis));
      if (axis == options.misses && truth != said.at(axis))
        fmt::print("{} {}: {} read as {}\n    {}\n", row.id, axis, joined(truth), joined(said.at(axis)), row.text);
    }
  }
  for (const auto& [language, axes] : reports)
    for (const auto& [axis, report] : axes) report.print(language + " " + axis, axis != "causes" && axis != "signs");
}

}  // namespace

int main(int count, char** arguments) {
  try {
    run(read_options({arguments + 1, arguments + count}));
  } catch (const std::exception& error) {
    fmt::print(stderr, "{}\n", error.what());
    return 1;
  }
}
