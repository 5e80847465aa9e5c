#pragma once

#include <kefu/desk/desk.h>

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <string>

namespace kefu::test {

inline const Instant morning = Instant::parse("2026-03-02T10:00:00+08:00");  // a Monday

/// A test's name as part of a file's: suites with parameters have slashes in theirs.
inline std::string file_name_of(std::string name) {
  std::ranges::replace(name, '/', '_');
  return name;
}

/// A journal in a folder of its own, and a clock that stands where the test puts it.
class DeskTest : public testing::Test {
 protected:
  DeskTest() {
    const auto* info = testing::UnitTest::GetInstance()->current_test_info();
    folder_ = std::filesystem::temp_directory_path() /
              ("kefu_" + file_name_of(info->test_suite_name()) + "_" + file_name_of(info->name()));
    std::filesystem::remove_all(folder_);
    std::filesystem::create_directories(folder_);
  }
  ~DeskTest() override { std::filesystem::remove_all(folder_); }

  Desk open(const std::string& name = "shop.db") {
    return Desk::open(folder_ / name, {.clock = [this] { return clock; }});
  }
  Desk open_read_only() {
    return Desk::open(folder_ / "shop.db", {.clock = [this] { return clock; }, .read_only = true});
  }

  std::filesystem::path folder_;
  Instant clock = morning;
};

inline MessageReceived received(const std::string& id, Instant at, const std::string& text,
                                const std::string& session = "s1", const std::string& customer = "c1") {
  return {.id = id, .customer = customer, .session = session, .at = at, .text = text};
}

inline MessageSent sent(const std::string& id, Instant at, const std::string& text, const std::string& session = "s1",
                        const std::string& customer = "c1", const std::string& agent = "a1") {
  return {.id = id, .customer = customer, .session = session, .at = at, .text = text, .agent = agent};
}

inline const Action* find_action(const std::vector<Action>& actions, ActionKind kind) {
  for (const Action& action : actions)
    if (action.kind == kind) return &action;
  return nullptr;
}

inline std::string code_of(const std::function<void()>& work) {
  try {
    work();
  } catch (const Error& error) {
    return error.code();
  }
  return "";
}

}  // namespace kefu::test
