#pragma once

#include "judge/channel.h"
#include "judge/reading.h"

#include <kefu/base/money.h>
#include <kefu/judge/judge_options.h>

#include <optional>
#include <string_view>

namespace kefu {

/// What a text says was lost, measured against the policy's amounts.
struct ClaimedLoss {
  std::optional<Money> largest;
  bool is_severe = false;
};

/// Finds amounts next to words of loss ("损失10万元", "$2,000 was stolen"), with evidence.
///
/// A price paid or a repair quoted is no loss: without a word of loss in its clause an amount is only a number.
ClaimedLoss add_losses(const Lexicon& lexicon, const JudgeOptions& options, std::string_view text, Reading& reading,
                       Scores& scores);

}  // namespace kefu
