#pragma once

#include <fmt/format.h>
#include <kefu/base/error.h>
#include <pybind11/pybind11.h>

#include <utility>

namespace kefu::python {

namespace py = pybind11;

/// A call or a constructor that does not fit its signature: an argument of the wrong type, missing or unknown.
/// In Python an InvalidArgument that is also a TypeError.
class CallError : public InvalidArgument {
 public:
  using InvalidArgument::InvalidArgument;
};

/// Throws an error of the bindings whose wording stands next to the check that found it.
template <class E, class... Args>
[[noreturn]] void fail(const char* code, fmt::format_string<Args...> message, Args&&... args) {
  throw E(code, fmt::format(message, std::forward<Args>(args)...));
}

}  // namespace kefu::python
