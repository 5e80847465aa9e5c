#include "arrow.h"

#include <cstring>
#include <limits>

namespace kefu::python {
namespace {

template <class T>
T* pointer(const py::object& capsule, const char* name) {
  void* found = PyCapsule_GetPointer(capsule.ptr(), name);
  if (!found) throw py::error_already_set();
  return static_cast<T*>(found);
}

[[noreturn]] void stream_failed(ArrowArrayStream* stream, const Place& place) {
  const char* reason = stream->get_last_error(stream);
  fail<InvalidArgument>("column.arrow", "{}: the Arrow stream failed: {}", place.text(), reason ? reason : "no reason");
}

ArrowColumn read_stream(const py::object& capsule, const Place& place) {
  ArrowOwner<ArrowArrayStream> stream(pointer<ArrowArrayStream>(capsule, "arrow_array_stream"));
  ArrowSchema schema{};
  if (stream->get_schema(stream.get(), &schema) != 0) stream_failed(stream.get(), place);
  ArrowColumn column{std::make_shared<ArrowOwner<ArrowSchema>>(&schema), {}};
  for (;;) {
    ArrowArray array{};
    if (stream->get_next(stream.get(), &array) != 0) stream_failed(stream.get(), place);
    if (!array.release) return column;
    column.chunks.push_back(std::make_shared<ArrowOwner<ArrowArray>>(&array));
  }
}

bool is_valid(const ArrowArray& array, std::int64_t row) {
  const auto* bits = static_cast<const std::uint8_t*>(array.buffers[0]);
  const std::int64_t i = row + array.offset;
  return array.null_count == 0 || !bits || (bits[i / 8] >> (i % 8) & 1) != 0;
}

template <class T>
const T* buffer(const ArrowArray& array, std::int64_t index) {
  return static_cast<const T*>(array.buffers[index]);
}

using TextAt = std::function<std::string_view(std::int64_t row)>;  // of a row that is valid
using IndexAt = std::function<std::int64_t(std::int64_t row)>;
using NumberAt = std::function<double(std::int64_t row)>;

std::string_view view_of(const char* bytes, std::size_t size) { return {bytes ? bytes : "", size}; }

template <class Offset>
TextAt text_by_offsets(const ArrowArray& array) {
  const auto* offsets = buffer<Offset>(array, 1) + array.offset;
  const auto* bytes = buffer<char>(array, 2);
  return [=](std::int64_t row) {
    return view_of(bytes + offsets[row], static_cast<std::size_t>(offsets[row + 1] - offsets[row]));
  };
}

/// A string view of 16 bytes: its length, then up to 12 bytes of text, or 4 of them, a buffer and an offset in it.
TextAt text_by_views(const ArrowArray& array) {
  constexpr std::int32_t inline_size = 12;
  const auto* views = buffer<char>(array, 1) + 16 * array.offset;
  const void* const* buffers = array.buffers;
  return [=](std::int64_t row) {
    const char* view = views + 16 * row;
    std::int32_t parts[4];
    std::memcpy(parts, view, sizeof parts);
    const auto size = static_cast<std::size_t>(parts[0]);
    if (parts[0] <= inline_size) return view_of(view + 4, size);
    return view_of(static_cast<const char*>(buffers[2 + parts[2]]) + parts[3], size);
  };
}

template <class T>
IndexAt index_at(const ArrowArray& array) {
  const auto* values = buffer<T>(array, 1) + array.offset;
  return [=](std::int64_t row) { return static_cast<std::int64_t>(values[row]); };
}

IndexAt index_reader(char format, const ArrowArray& array) {
  switch (format) {
    case 'c': return index_at<std::int8_t>(array);
    case 'C': return index_at<std::uint8_t>(array);
    case 's': return index_at<std::int16_t>(array);
    case 'S': return index_at<std::uint16_t>(array);
    case 'i': return index_at<std::int32_t>(array);
    case 'I': return index_at<std::uint32_t>(array);
    case 'l': return index_at<std::int64_t>(array);
    case 'L': return index_at<std::uint64_t>(array);
    default: return {};
  }
}

template <class T>
NumberAt number_at(const ArrowArray& array) {
  const auto* values = buffer<T>(array, 1) + array.offset;
  return [=](std::int64_t row) { return static_cast<double>(values[row]); };
}

NumberAt number_reader(std::string_view format, const ArrowArray& array) {
  if (format == "g") return number_at<double>(array);
  if (format == "f") return number_at<float>(array);
  if (format.size() != 1) return {};
  if (const IndexAt whole = index_reader(format[0], array))
    return [whole](std::int64_t row) { return static_cast<double>(whole(row)); };
  return {};
}

TextAt text_reader(const ArrowSchema& schema, const ArrowArray& array) {
  const std::string_view format = schema.format;
  if (schema.dictionary) {
    const TextAt words = text_reader(*schema.dictionary, *array.dictionary);
    const IndexAt index = format.size() == 1 ? index_reader(format[0], array) : IndexAt();
    if (!words || !index) return {};
    const ArrowArray* dictionary = array.dictionary;
    return [=](std::int64_t row) {
      const std::int64_t word = index(row);
      return is_valid(*dictionary, word) ? words(word) : std::string_view();
    };
  }
  if (format == "u") return text_by_offsets<std::int32_t>(array);
  if (format == "U") return text_by_offsets<std::int64_t>(array);
  if (format == "vu") return text_by_views(array);
  return {};
}

[[noreturn]] void wrong_layout(const ArrowColumn& column, const Place& place, std::string_view expected) {
  fail<CallError>("column.type", "{}: expected a column of {}, got an Arrow column of format '{}'", place.text(),
                  expected, (*column.schema)->format);
}

bool is_all_null(const ArrowColumn& column) { return std::string_view((*column.schema)->format) == "n"; }

}  // namespace

bool speaks_arrow(py::handle given) {
  return py::hasattr(given, "__arrow_c_array__") || py::hasattr(given, "__arrow_c_stream__");
}

ArrowColumn read_arrow(py::handle given, const Place& place) {
  if (!py::hasattr(given, "__arrow_c_array__")) return read_stream(given.attr("__arrow_c_stream__")(), place);
  const py::tuple capsules = given.attr("__arrow_c_array__")();
  ArrowColumn column{std::make_shared<ArrowOwner<ArrowSchema>>(pointer<ArrowSchema>(capsules[0], "arrow_schema")), {}};
  column.chunks.push_back(std::make_shared<ArrowOwner<ArrowArray>>(pointer<ArrowArray>(capsules[1], "arrow_array")));
  return column;
}

void append_texts(const ArrowColumn& column, std::vector<std::string_view>& texts, const Place& place) {
  for (const auto& chunk : column.chunks) {
    const ArrowArray& array = **chunk;
    if (is_all_null(column)) {
      texts.resize(texts.size() + static_cast<std::size_t>(array.length));
      continue;
    }
    const TextAt text = text_reader(**column.schema, array);
    if (!text) wrong_layout(column, place, "text");
    for (std::int64_t row = 0; row < array.length; ++row)
      texts.push_back(is_valid(array, row) ? text(row) : std::string_view());
  }
}

void append_numbers(const ArrowColumn& column, std::vector<double>& numbers, const Place& place) {
  constexpr double missing = std::numeric_limits<double>::quiet_NaN();
  for (const auto& chunk : column.chunks) {
    const ArrowArray& array = **chunk;
    const bool all_null = is_all_null(column);
    const NumberAt number =
        all_null || (*column.schema)->dictionary ? NumberAt() : number_reader((*column.schema)->format, array);
    if (!number && !all_null) wrong_layout(column, place, "numbers");
    for (std::int64_t row = 0; row < array.length; ++row)
      numbers.push_back(!all_null && is_valid(array, row) ? number(row) : missing);
  }
}

std::optional<std::span<const double>> doubles_in_place(const ArrowColumn& column) {
  if (column.chunks.size() != 1 || std::string_view((*column.schema)->format) != "g") return std::nullopt;
  const ArrowArray& array = **column.chunks.front();
  if (array.null_count != 0) return std::nullopt;
  return std::span(buffer<double>(array, 1) + array.offset, static_cast<std::size_t>(array.length));
}

}  // namespace kefu::python
