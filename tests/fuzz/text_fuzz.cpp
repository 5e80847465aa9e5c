// Any bytes as text: folding is idempotent, every span lies inside, judging never fails.

#include <kefu/base/amount.h>
#include <kefu/base/fold.h>
#include <kefu/base/sentence.h>
#include <kefu/judge/judge.h>

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const std::string folded = kefu::fold(text);
  if (kefu::fold(folded) != folded) std::abort();
  const std::size_t length = kefu::count_code_points(text);
  for (const kefu::Evidence& evidence : kefu::judge_complaint(text).evidence)
    if (evidence.span.begin > evidence.span.end || evidence.span.end > length) std::abort();
  for (const kefu::Sentence& sentence : kefu::sentences(text))
    if (sentence.span.end > length) std::abort();
  for (const kefu::Amount& amount : kefu::find_amounts(text))
    if (amount.span.end > length) std::abort();
  (void)kefu::judge_objection(text);
  (void)kefu::judge_agent_text(text);
  return 0;
}
