#pragma once

#include "judge/loss.h"
#include "judge/scoring.h"

#include <kefu/facts/verdict.h>
#include <kefu/judge/judge_options.h>

#include <optional>

namespace kefu {

/// A list of at most `most` things, without allocation.
template <class T, std::size_t most>
struct ShortList {
  std::array<T, most> items{};
  std::size_t size = 0;

  void push_back(const T& item) { items[size++] = item; }
  [[nodiscard]] std::span<const T> span() const { return std::span(items).first(size); }
};

/// What is decided of a complaint, without the words of a verdict.
struct ComplaintDecision {
  std::optional<bool> complaint;
  std::optional<Severity> severity;
  std::optional<Cause> cause;
  ShortList<Cause, 3> also;
  std::optional<Behaviour> behaviour;
  ShortList<Behaviour, 3> signs;
  ShortList<CauseScore, 4> cause_scores;  ///< strongest first
  bool angry = false;
  bool asks_remedy = false;
  std::int32_t score = 0;
  std::int32_t severity_score = 0;
  std::optional<Money> loss;
};

/// Judges a text; its evidence stays in the reading.
[[nodiscard]] ComplaintDecision decide_complaint(const Lexicon& lexicon, const JudgeOptions& options,
                                                 std::string_view text, Reading& reading);

}  // namespace kefu
