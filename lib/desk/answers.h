#pragma once

#include "desk/subject.h"

#include <kefu/desk/summary.h>
#include <kefu/desk/table.h>
#include <kefu/desk/view.h>

#include <memory>
#include <string_view>

/// Answers drawn from folded subjects.
namespace kefu {

[[nodiscard]] CustomerView view_of(const Subject& subject, Instant as_of);

/// Counts subjects one by one, so that no more than one need be in memory.
class SummaryCounter {
 public:
  SummaryCounter(Instant as_of, std::optional<Instant> known_at);
  void add(const Subject& subject);
  [[nodiscard]] Summary take() &&;

 private:
  void add_complaint(const Complaint& complaint);
  void add_objection(const Objection& objection);
  void add_promise(const Promise& promise);
  void add_action(const Action& action);
  void add_score(const SatisfactionScore& score);

  Summary summary_;
  std::map<std::tuple<Severity, Cause, Behaviour>, std::int64_t> cells_;
  std::vector<int> csat_;
  std::vector<int> nps_;
  std::vector<int> ces_;
};

/// Gathers the rows of a table from subjects one by one, in the order given.
class TableMaker {
 public:
  virtual ~TableMaker() = default;
  virtual void add(const Subject& subject) = 0;
  [[nodiscard]] virtual Table take() = 0;
};

/// Throws  InvalidArgument `table.unknown`
[[nodiscard]] std::unique_ptr<TableMaker> table_maker(std::string_view name);

[[nodiscard]] std::vector<std::string_view> names_of_tables();

}  // namespace kefu
