#pragma once

#include <kefu/base/language.h>
#include <kefu/base/rule_file.h>
#include <kefu/base/text.h>

#include <boost/describe.hpp>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace kefu {

/// A sentence of a text, its end marks included, white space around it not.
struct Sentence {
  Span span;
  bool question = false;

  bool operator==(const Sentence&) const = default;
};
BOOST_DESCRIBE_STRUCT(Sentence, (), (span, question))

/// The words of one language that make a sentence a question: the form of lib/rules/<language>/questions.json.
///
/// A word matches the folded sentence anywhere; words that begin with a Latin letter match whole words only.
/// An exception takes back the interrogatives that lie inside it ("哪怕" the 哪, "what a" the what). In exceptions "^"
/// is the beginning of the sentence and "$" its end.
struct QuestionList {
  std::string id;
  std::int64_t version = 0;
  Language language{};
  std::vector<std::string> interrogatives;
  std::vector<std::string> exceptions;

  bool operator==(const QuestionList&) const = default;
};
BOOST_DESCRIBE_STRUCT(QuestionList, (), (id, version, language, interrogatives, exceptions))

/// Question lists made ready for matching: immutable, cheap to copy, safe to share between threads.
class QuestionWords {
 public:
  /// Throws  InvalidArgument `questions.empty_word`, naming language and row
  explicit QuestionWords(const std::vector<QuestionList>& lists);

  /// The lists that the library brings, Chinese and English together.
  [[nodiscard]] static const QuestionWords& built_in();

  /// Whether a folded sentence without its end marks holds an interrogative that no exception takes back.
  ///
  /// Cost  O(n log w) for w words
  [[nodiscard]] bool has_interrogative(std::u32string_view folded) const;

 private:
  struct Words;
  std::shared_ptr<const Words> words_;
};

/// The question words of a set of rule files: zh/questions.json and en/questions.json.
///
/// Throws  NotFound `rules.no_file`; RuleError, also with `questions.empty_word`
[[nodiscard]] QuestionWords read_question_words(const RuleSource& rules);

/// Cuts a text into sentences and tells the questions (spec: MEC-7).
///
/// A sentence ends with 。！？!?； or ; (also half-width and doubled forms) or a line break; a run of them, with
/// closing quotes and brackets, ends one sentence. A full stop "." ends none, nor does a mark inside a web address.
/// What holds no letter, digit or symbol is no sentence, but a lone question mark is one. A question has a question
/// mark among its end marks, or holds an interrogative.
///
/// Empty      no sentences
/// Cost       O(n log w)
/// Weakness   words without grammar: "I asked what it costs" counts as a question, "有没有货" without mark does not
[[nodiscard]] std::vector<Sentence> sentences(std::string_view text,
                                              const QuestionWords& words = QuestionWords::built_in());

}  // namespace kefu
