#pragma once

#include <kefu/base/error.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstddef>
#include <initializer_list>
#include <limits>
#include <string>
#include <utility>
#include <vector>

namespace kefu::test {

inline constexpr double missing = std::numeric_limits<double>::quiet_NaN();

/// Runs `call`, which must throw an InvalidArgument with that code, and gives back what it said.
template <class Call>
std::string refusal(const std::string& code, Call call) {
  try {
    call();
  } catch (const InvalidArgument& error) {
    EXPECT_EQ(error.code(), code) << error.what();
    return error.what();
  }
  ADD_FAILURE() << "nothing thrown, expected " << code;
  return {};
}

template <class T>
std::vector<T> repeat(std::initializer_list<std::pair<T, int>> runs) {
  std::vector<T> values;
  for (const auto& [value, times] : runs) values.insert(values.end(), static_cast<std::size_t>(times), value);
  return values;
}

}  // namespace kefu::test
