#pragma once

#include "place.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

// The Arrow C data interface, an ABI: https://arrow.apache.org/docs/format/CDataInterface.html
#ifndef ARROW_C_DATA_INTERFACE
#define ARROW_C_DATA_INTERFACE
extern "C" {
struct ArrowSchema {
  const char* format;
  const char* name;
  const char* metadata;
  int64_t flags;
  int64_t n_children;
  struct ArrowSchema** children;
  struct ArrowSchema* dictionary;
  void (*release)(struct ArrowSchema*);
  void* private_data;
};
struct ArrowArray {
  int64_t length;
  int64_t null_count;
  int64_t offset;
  int64_t n_buffers;
  int64_t n_children;
  const void** buffers;
  struct ArrowArray** children;
  struct ArrowArray* dictionary;
  void (*release)(struct ArrowArray*);
  void* private_data;
};
}
#endif
#ifndef ARROW_C_STREAM_INTERFACE
#define ARROW_C_STREAM_INTERFACE
extern "C" {
struct ArrowArrayStream {
  int (*get_schema)(struct ArrowArrayStream*, struct ArrowSchema* out);
  int (*get_next)(struct ArrowArrayStream*, struct ArrowArray* out);
  const char* (*get_last_error)(struct ArrowArrayStream*);
  void (*release)(struct ArrowArrayStream*);
  void* private_data;
};
}
#endif

namespace kefu::python {

inline constexpr std::int64_t arrow_dictionary_ordered = 1;
inline constexpr std::int64_t arrow_nullable = 2;

/// Owns a struct of the Arrow interface: moved in, released when it goes.
template <class T>
class ArrowOwner {
 public:
  ArrowOwner() = default;
  explicit ArrowOwner(T* from) : value_(*from) { from->release = nullptr; }
  ArrowOwner(const ArrowOwner&) = delete;
  ArrowOwner& operator=(const ArrowOwner&) = delete;
  ~ArrowOwner() {
    if (value_.release) value_.release(&value_);
  }
  [[nodiscard]] T* get() noexcept { return &value_; }
  [[nodiscard]] const T& operator*() const noexcept { return value_; }
  [[nodiscard]] const T* operator->() const noexcept { return &value_; }

 private:
  T value_{};
};

/// A column that came through the Arrow PyCapsule interface, in one or more chunks, with everything that keeps it
/// alive.
struct ArrowColumn {
  std::shared_ptr<const ArrowOwner<ArrowSchema>> schema;
  std::vector<std::shared_ptr<const ArrowOwner<ArrowArray>>> chunks;
};

[[nodiscard]] bool speaks_arrow(py::handle given);
[[nodiscard]] ArrowColumn read_arrow(py::handle given, const Place& place);

/// Appends a view a row; a null row is a view without data.
/// Throws  CallError `column.type` for any layout but text, dictionaries of text and nulls
void append_texts(const ArrowColumn& column, std::vector<std::string_view>& texts, const Place& place);

/// Appends a number a row; a null row is NaN.
/// Throws  CallError `column.type` for any layout but integers, floats and nulls
void append_numbers(const ArrowColumn& column, std::vector<double>& numbers, const Place& place);

/// The numbers themselves, without a copy: one chunk of doubles, none of them null. Empty: they lie otherwise.
[[nodiscard]] std::optional<std::span<const double>> doubles_in_place(const ArrowColumn& column);

}  // namespace kefu::python
