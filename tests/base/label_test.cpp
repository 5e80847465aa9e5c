#include <kefu/base/label.h>

#include <kefu/base/error.h>
#include <kefu/base/estimate.h>

#include "spec.h"

#include <gtest/gtest.h>

namespace kefu {
namespace {

/// Named like the enumeration of the facts, which this room does not know: labels go by name.
enum class Cause { price };
BOOST_DESCRIBE_ENUM(Cause, price)

enum class NowhereInTheFiles { some };
BOOST_DESCRIBE_ENUM(NowhereInTheFiles, some)

TEST(Label, says_an_enumerator_in_both_languages) {
  test::proves("MEC-9");
  EXPECT_EQ(label("Cause", "price", Language::zh), "价格投诉");
  EXPECT_EQ(label(Cause::price, Language::zh), "价格投诉");
  EXPECT_NE(label(Cause::price, Language::en), label(Cause::price, Language::zh));
  EXPECT_FALSE(label(IntervalMethod::wilson, Language::en).empty());
}

TEST(Label, refuses_what_has_none) {
  EXPECT_THROW((void)label(NowhereInTheFiles::some, Language::zh), NotFound);
  EXPECT_THROW((void)label("Cause", "weather", Language::en), NotFound);
  EXPECT_THROW((void)label(static_cast<Cause>(7), Language::en), NotFound);
}

TEST(Label, names_type_enumerator_and_language_in_its_error) {
  try {
    (void)label("Cause", "weather", Language::en);
    FAIL();
  } catch (const NotFound& error) {
    EXPECT_STREQ(error.code(), "label.unknown");
    EXPECT_STREQ(error.what(), "Cause::weather has no label in en");
  }
}

}  // namespace
}  // namespace kefu
