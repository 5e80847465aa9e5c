#include <gtest/gtest.h>
#include <kefu/base/error.h>

#include "base/raise.h"

namespace kefu {
namespace {

TEST(Error, carries_a_stable_code_beside_its_words) {
  try {
    raise<InvalidArgument>("nps.out_of_range", "row {}: {} is not in 0 to 10", 3, 11);
  } catch (const Error& error) {
    EXPECT_STREQ(error.code(), "nps.out_of_range");
    EXPECT_STREQ(error.what(), "row 3: 11 is not in 0 to 10");
  }
}

TEST(Error, of_every_kind_is_caught_as_a_standard_error) {
  EXPECT_THROW(throw InvalidArgument("a.b", "x"), std::runtime_error);
  EXPECT_THROW(throw NotFound("a.b", "x"), Error);
  EXPECT_THROW(throw IllegalStep("a.b", "x"), Error);
  EXPECT_THROW(throw Denied("a.b", "x"), Error);
}

TEST(RuleError, says_where_the_first_finding_is) {
  const RuleError error("json.type", "many words", "zh/pack.json", 12, "/causes/0");
  EXPECT_EQ(error.file(), "zh/pack.json");
  EXPECT_EQ(error.line(), 12u);
  EXPECT_EQ(error.pointer(), "/causes/0");
}

TEST(StorageError, holds_the_code_of_sqlite_where_it_has_a_part) {
  EXPECT_EQ(StorageError("store.busy", "x", 5).sqlite_code(), 5);
  EXPECT_EQ(StorageError("rules.unreadable", "x").sqlite_code(), 0);
}

}  // namespace
}  // namespace kefu
