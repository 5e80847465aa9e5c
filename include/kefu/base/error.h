#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>
#include <utility>

namespace kefu {

/// A broken promise of the caller or of the world. Expected outcomes are values, never errors.
///
/// `code()` is stable and listed in docs/errors.md; `what()` is for people and may change.
class Error : public std::runtime_error {
 public:
  Error(const char* code, const std::string& message) : std::runtime_error(message), code_(code) {}

  [[nodiscard]] const char* code() const noexcept { return code_; }

 private:
  const char* code_;  // a string literal at every throw site
};

/// An argument that the function cannot accept; in Python also a ValueError.
class InvalidArgument : public Error {
  using Error::Error;
};

/// Something asked for by name or id that does not exist; in Python also a KeyError.
class NotFound : public Error {
  using Error::Error;
};

/// A rule file that cannot be used. `what()` lists every finding, a line each; the members locate the first.
class RuleError : public Error {
 public:
  RuleError(const char* code, const std::string& message, std::string file, std::uint32_t line, std::string pointer)
      : Error(code, message), file_(std::move(file)), line_(line), pointer_(std::move(pointer)) {}

  [[nodiscard]] const std::string& file() const noexcept { return file_; }
  [[nodiscard]] std::uint32_t line() const noexcept { return line_; }
  [[nodiscard]] const std::string& pointer() const noexcept { return pointer_; }  ///< JSON pointer: "/states/1/id"

 private:
  std::string file_;
  std::uint32_t line_;
  std::string pointer_;
};

/// The disk, the file or SQLite refused. `sqlite_code()` is SQLite's extended result code, 0 where it has no part.
class StorageError : public Error {
 public:
  StorageError(const char* code, const std::string& message, int sqlite_code = 0)
      : Error(code, message), sqlite_code_(sqlite_code) {}

  [[nodiscard]] int sqlite_code() const noexcept { return sqlite_code_; }

 private:
  int sqlite_code_;
};

/// A step asked of a state that cannot take it, such as a snapshot of another definition.
class IllegalStep : public Error {
  using Error::Error;
};

/// A call that the caller may not make, such as writing through a read-only desk.
class Denied : public Error {
  using Error::Error;
};

}  // namespace kefu
