#include "arrow.h"
#include "table_memory.h"

#include <cerrno>

namespace kefu::python {
namespace {

/// What a schema of ours points to; freed by its release.
struct SchemaNode {
  std::string name;
  std::string format;
  std::vector<ArrowSchema> children;
  std::vector<ArrowSchema*> pointers;
  ArrowSchema dictionary{};
};

/// What an array of ours points to; freed by its release. The table's memory lives as long as any of its arrays.
struct ArrayNode {
  std::shared_ptr<const void> owner;
  std::vector<std::vector<std::uint8_t>> made;  // bitmaps and words, which the table does not have
  std::vector<std::int64_t> offsets;
  std::vector<const void*> buffers;
  std::vector<ArrowArray> children;
  std::vector<ArrowArray*> pointers;
  ArrowArray dictionary{};
};

template <class T>
void release_now(T& part) {
  if (part.release) part.release(&part);
}

/// Frees a node and what it still owns; a consumer may have moved children out before.
template <class T, class Node>
void release(T* part) {
  auto* node = static_cast<Node*>(part->private_data);
  for (T& child : node->children) release_now(child);
  release_now(node->dictionary);
  delete node;
  part->release = nullptr;
}

template <class T, class Node>
void attach(T& part, std::unique_ptr<Node> node) {
  for (T& child : node->children) node->pointers.push_back(&child);
  part.n_children = static_cast<std::int64_t>(node->children.size());
  part.children = node->pointers.data();
  part.dictionary = node->dictionary.release ? &node->dictionary : nullptr;
  part.release = release<T, Node>;
  part.private_data = node.release();
}

ArrowSchema make_schema(std::string name, std::string format, std::int64_t flags,
                        std::vector<ArrowSchema> children = {}, ArrowSchema dictionary = {}) {
  auto node =
      std::make_unique<SchemaNode>(SchemaNode{std::move(name), std::move(format), std::move(children), {}, dictionary});
  ArrowSchema schema{};
  schema.format = node->format.c_str();
  schema.name = node->name.c_str();
  schema.flags = flags;
  attach(schema, std::move(node));
  return schema;
}

ArrowSchema words_schema(const std::string& name, bool ordered) {
  return make_schema(name, "i", arrow_nullable | (ordered ? arrow_dictionary_ordered : 0), {},
                     make_schema("", "U", arrow_nullable));
}

ArrowSchema schema_of(const ResultColumn& column) {
  switch (column.kind) {
    case ColumnKind::boolean: return make_schema(column.name, "b", arrow_nullable);
    case ColumnKind::int32: return make_schema(column.name, "i", arrow_nullable);
    case ColumnKind::int64: return make_schema(column.name, "l", arrow_nullable);
    case ColumnKind::real: return make_schema(column.name, "g", arrow_nullable);
    case ColumnKind::instant: return make_schema(column.name, "tsu:UTC", arrow_nullable);
    case ColumnKind::text: return make_schema(column.name, "U", arrow_nullable);
    case ColumnKind::enumerator: return words_schema(column.name, column.ordered);
    default: return make_schema(column.name, "+L", arrow_nullable, {words_schema("item", column.ordered)});
  }
}

ArrowSchema schema_of(const ResultTable& table) {
  std::vector<ArrowSchema> children;
  for (const ResultColumn& column : table.columns) children.push_back(schema_of(column));
  return make_schema("", "+s", 0, std::move(children));
}

std::vector<std::uint8_t> packed_bits(const std::uint8_t* flags, std::size_t count) {
  std::vector<std::uint8_t> bits((count + 7) / 8);
  for (std::size_t i = 0; i < count; ++i)
    if (flags[i]) bits[i / 8] = static_cast<std::uint8_t>(bits[i / 8] | 1u << (i % 8));
  return bits;
}

std::int64_t count_missing(const ResultTable& table, const ResultColumn& column) {
  std::int64_t missing = 0;
  for (std::size_t row = 0; row < table.rows; ++row) missing += !is_valid(column, row);
  return missing;
}

ArrowArray make_array(std::unique_ptr<ArrayNode> node, std::size_t length, std::int64_t missing) {
  ArrowArray array{};
  array.length = static_cast<std::int64_t>(length);
  array.null_count = missing;
  array.n_buffers = static_cast<std::int64_t>(node->buffers.size());
  array.buffers = node->buffers.data();
  attach(array, std::move(node));
  return array;
}

/// The words of an enumeration, as the dictionary that its codes point into.
ArrowArray words_of(const EnumTable& names) {
  auto node = std::make_unique<ArrayNode>();
  auto& bytes = node->made.emplace_back();
  node->offsets.push_back(0);
  for (const auto& entry : names.entries) {
    const std::string_view word = entry.name;
    bytes.insert(bytes.end(), word.begin(), word.end());
    node->offsets.push_back(static_cast<std::int64_t>(bytes.size()));
  }
  node->buffers = {nullptr, node->offsets.data(), bytes.data()};
  return make_array(std::move(node), names.entries.size(), 0);
}

ArrowArray codes_of(const ResultTable& table, const ResultColumn& column) {
  auto node = std::make_unique<ArrayNode>();
  node->owner = table.owner;
  node->buffers = {nullptr, column.values};
  node->dictionary = words_of(*column.names);
  return make_array(std::move(node), value_count(table, column), 0);
}

ArrowArray array_of(const ResultTable& table, const ResultColumn& column) {
  auto node = std::make_unique<ArrayNode>();
  node->owner = table.owner;
  node->made.reserve(2);
  const std::int64_t missing = count_missing(table, column);
  const void* bitmap = missing > 0 ? node->made.emplace_back(packed_bits(column.valid, table.rows)).data() : nullptr;
  const auto* flags = values_of<std::uint8_t>(column);
  switch (column.kind) {
    case ColumnKind::boolean:
      node->buffers = {bitmap, node->made.emplace_back(packed_bits(flags, table.rows)).data()};
      break;
    case ColumnKind::text: node->buffers = {bitmap, column.offsets, column.values}; break;
    case ColumnKind::enumerators:
      node->buffers = {bitmap, column.offsets};
      node->children.push_back(codes_of(table, column));
      break;
    default: node->buffers = {bitmap, column.values};
  }
  if (column.kind == ColumnKind::enumerator) node->dictionary = words_of(*column.names);
  return make_array(std::move(node), table.rows, missing);
}

ArrowArray array_of(const ResultTable& table) {
  auto node = std::make_unique<ArrayNode>();
  node->buffers = {nullptr};
  for (const ResultColumn& column : table.columns) node->children.push_back(array_of(table, column));
  return make_array(std::move(node), table.rows, 0);
}

/// A stream of one batch. Its table is a copy without Python objects, since a consumer may read it on any thread.
struct StreamNode {
  ResultTable table;
  bool done = false;
};

ArrowArrayStream stream_of(const ResultTable& table) {
  ArrowArrayStream stream{};
  stream.get_schema = [](ArrowArrayStream* self, ArrowSchema* out) {
    *out = schema_of(static_cast<StreamNode*>(self->private_data)->table);
    return 0;
  };
  stream.get_next = [](ArrowArrayStream* self, ArrowArray* out) {
    auto& node = *static_cast<StreamNode*>(self->private_data);
    *out = std::exchange(node.done, true) ? ArrowArray{} : array_of(node.table);
    return 0;
  };
  stream.get_last_error = [](ArrowArrayStream*) -> const char* { return nullptr; };
  stream.release = [](ArrowArrayStream* self) {
    const py::gil_scoped_acquire gil;
    delete static_cast<StreamNode*>(self->private_data);
    self->release = nullptr;
  };
  stream.private_data = new StreamNode{{table.name, table.rows, table.columns, table.owner, py::none(), py::dict()}};
  return stream;
}

template <class T>
void destroy_capsule(PyObject* capsule) {
  auto* owned = static_cast<ArrowOwner<T>*>(PyCapsule_GetContext(capsule));
  delete owned;
}

template <class T>
py::object capsule_of(T part, const char* name) {
  auto* owned = new ArrowOwner<T>(&part);
  PyObject* capsule = PyCapsule_New(owned->get(), name, destroy_capsule<T>);
  if (!capsule || PyCapsule_SetContext(capsule, owned) != 0) throw py::error_already_set();
  return py::reinterpret_steal<py::object>(capsule);
}

}  // namespace

py::object schema_capsule(const ResultTable& table) { return capsule_of(schema_of(table), "arrow_schema"); }

py::object array_capsule(const ResultTable& table) { return capsule_of(array_of(table), "arrow_array"); }

py::object stream_capsule(const ResultTable& table) { return capsule_of(stream_of(table), "arrow_array_stream"); }

}  // namespace kefu::python
