#pragma once

#include <gtest/gtest.h>

#include <string>

namespace kefu::test {

/// Tells which rule of the specification the running test proves; `make spec` gathers the ids of passed tests.
inline void proves(const std::string& id) { testing::Test::RecordProperty("spec_" + id, id); }

}  // namespace kefu::test
