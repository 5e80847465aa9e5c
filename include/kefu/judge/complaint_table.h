#pragma once

#include <kefu/facts/verdict.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace kefu {

class Lexicon;

/// A column in which some rows hold nothing. `valid[i]` is 1 where `values[i]` counts, else 0.
template <class T>
struct OptionalColumn {
  std::vector<T> values;
  std::vector<std::uint8_t> valid;

  void push_back(const std::optional<T>& value) {
    values.push_back(value.value_or(T{}));
    valid.push_back(value.has_value());
  }
  [[nodiscard]] std::size_t size() const noexcept { return values.size(); }
  [[nodiscard]] std::optional<T> operator[](std::size_t row) const {
    return valid[row] ? std::optional<T>(values[row]) : std::nullopt;
  }

  bool operator==(const OptionalColumn&) const = default;
};

/// A column of lists: row i holds values[offsets[i]] up to values[offsets[i + 1]].
template <class T>
struct ListColumn {
  std::vector<std::int64_t> offsets{0};
  std::vector<T> values;

  void push_back(std::span<const T> list) {
    values.insert(values.end(), list.begin(), list.end());
    offsets.push_back(static_cast<std::int64_t>(values.size()));
  }
  [[nodiscard]] std::size_t size() const noexcept { return offsets.size() - 1; }
  [[nodiscard]] std::span<const T> operator[](std::size_t row) const {
    const auto begin = static_cast<std::size_t>(offsets[row]);
    return std::span(values).subspan(begin, static_cast<std::size_t>(offsets[row + 1]) - begin);
  }

  bool operator==(const ListColumn&) const = default;
};

/// What the evidence of a table is kept as: 32 bytes, without the words that its rule already knows.
struct PackedEvidence {
  std::uint32_t rule = 0;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::int32_t weight = 0;
  bool has_number = false;
  std::int64_t number = 0;

  bool operator==(const PackedEvidence&) const = default;
};

/// The complaint verdicts of a column of texts, a row a text, each equal to judge_complaint of that text.
///
/// Rows that are no complaint are empty in cause, severity and behaviour; rows that abstained also in complaint.
/// `evidence(i)` spells out row i on demand, so that a table of a million texts stays small.
class ComplaintTable {
 public:
  OptionalColumn<std::uint8_t> complaint;  ///< 1 yes, 0 no
  OptionalColumn<Cause> cause;
  ListColumn<Cause> also;  ///< the other causes, strongest first
  OptionalColumn<Severity> severity;
  OptionalColumn<Behaviour> behaviour;
  ListColumn<Behaviour> signs;  ///< most extreme first
  std::vector<std::uint8_t> angry;
  std::vector<std::uint8_t> asks_remedy;
  std::vector<std::int32_t> score;           ///< thousandths of a point; above 0: a complaint
  std::vector<std::int32_t> severity_score;  ///< thousandths of a point
  Digest rules;                              ///< the rule packs all rows were judged under

  [[nodiscard]] std::size_t size() const noexcept { return score.size(); }

  /// Why row i was judged so.
  ///
  /// Throws  InvalidArgument `judge.no_such_row`
  [[nodiscard]] std::vector<Evidence> evidence(std::size_t row) const;

 private:
  friend class Judge;
  ListColumn<PackedEvidence> evidence_;
  std::shared_ptr<const Lexicon> lexicon_;
};

}  // namespace kefu
