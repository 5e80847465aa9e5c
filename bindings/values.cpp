#include "values.h"

namespace kefu::python {
namespace {

using Table = std::shared_ptr<const ValueType>;

/// A C++ value that no Python object owns yet.
class Owned {
 public:
  Owned(const ValueType& table, void* value) : table_(table), value_(value) {}
  Owned(const Owned&) = delete;
  Owned& operator=(const Owned&) = delete;
  ~Owned() {
    if (value_) table_.destroy(value_);
  }
  [[nodiscard]] void* get() const noexcept { return value_; }
  [[nodiscard]] void* release() noexcept { return std::exchange(value_, nullptr); }

 private:
  const ValueType& table_;
  void* value_;
};

const Member* find(const ValueType& table, std::string_view name) {
  for (const Member& member : table.members)
    if (name == member.name) return &member;
  return nullptr;
}

std::string member_names(const ValueType& table) {
  std::string names;
  for (const Member& member : table.members) names += (names.empty() ? "" : ", ") + std::string(member.name);
  return names;
}

void assign(void* value, const ValueType& table, const py::kwargs& given) {
  const Place place(table.name);
  for (const auto& [key, object] : given) {
    const std::string name = py::str(key);
    const Member* member = find(table, name);
    if (!member)
      fail<CallError>("call.unknown", "{} has no field '{}'; it has {}", table.name, name, member_names(table));
    member->set(value, object, place.member(name));
  }
}

void* construct(const ValueType& table, const py::kwargs& given) {
  Owned value(table, table.make());
  assign(value.get(), table, given);
  for (const Member& member : table.members)
    if (member.required && !given.contains(member.name))
      fail<CallError>("call.missing", "{}: '{}' is missing", table.name, member.name);
  return value.release();
}

void* address(const ValueType& table, py::handle self) {
  return unwrap(*table.type, self, Place(table.name), table.name);
}

/// How a member shows in a repr, so that evaluating it gives the value again.
std::string member_repr(py::handle value) {
  if (py::hasattr(py::type::of(value), "__members__"))
    return fmt::format("{}.{}", std::string(py::str(py::type::of(value).attr("__name__"))),
                       std::string(py::str(value.attr("name"))));
  if (py::isinstance<py::tuple>(value)) {
    std::string text = "(";
    const auto items = py::reinterpret_borrow<py::tuple>(value);
    for (const py::handle item : items) text += member_repr(item) + (items.size() == 1 ? "," : ", ");
    if (items.size() > 1) text.resize(text.size() - 2);
    return text + ")";
  }
  if (Py_TYPE(value.ptr()) == &PyDictProxy_Type) {
    std::string text = "{";
    for (const py::handle item : py::list(value.attr("items")())) {
      const auto pair = py::reinterpret_borrow<py::tuple>(item);
      text += (text.size() == 1 ? "" : ", ") + member_repr(pair[0]) + ": " + member_repr(pair[1]);
    }
    return text + "}";
  }
  return py::repr(value);
}

/// The members that say something: the required ones, and those that differ from their default.
std::string repr(const ValueType& table, const void* value) {
  const Owned initial(table, table.make());
  std::string text;
  for (const Member& member : table.members) {
    const py::object now = member.get(value);
    if (!member.required && now.equal(member.get(initial.get()))) continue;
    text += fmt::format("{}{}={}", text.empty() ? "" : ", ", member.name, member_repr(now));
  }
  return fmt::format("{}({})", table.name, text);
}

/// A default value in a signature: as it is where that is short, else "...".
std::string default_text(const Member& member, const void* initial) {
  const std::string text = member_repr(member.get(initial));
  return text.find('(', 1) == std::string::npos && text.size() <= 40 ? text : "...";
}

std::string constructor_signature(const ValueType& table) {
  const Owned initial(table, table.make());
  std::string text = "__init__(self";
  std::string_view star = ", *";
  for (const Member& member : table.members) {
    text += fmt::format("{}, {}: {}", star, member.name, member.taken);
    if (!member.required) text += " = " + default_text(member, initial.get());
    star = "";
  }
  return text + ") -> None";
}

std::string replace_signature(const ValueType& table) {
  std::string text = "replace(self";
  std::string_view star = ", *";
  for (const Member& member : table.members) {
    text += fmt::format("{}, {}: {} = ...", star, member.name, member.taken);
    star = "";
  }
  return fmt::format("{}) -> {}\n\nA copy with some members changed.", text, table.name);
}

/// Adds methods whose signatures the table writes: pybind11 would only say *args and **kwargs.
class Methods {
 public:
  explicit Methods(py::object type) : type_(std::move(type)) { plain_.disable_function_signatures(); }

  template <class Function, class... Extra>
  py::cpp_function make(const char* name, const std::string& doc, Function function, const Extra&... extra) const {
    return py::cpp_function(std::move(function), py::name(name), py::is_method(type_), doc.c_str(), extra...);
  }
  template <class Function, class... Extra>
  void add(const char* name, const std::string& doc, Function function, const Extra&... extra) const {
    py::setattr(type_, name, make(name, doc, std::move(function), extra...));
  }
  [[nodiscard]] const py::object& type() const noexcept { return type_; }

 private:
  py::object type_;
  py::options plain_;
};

void add_constructor(const Methods& methods, const Table& table) {
  methods.add(
      "__init__", constructor_signature(*table),
      [table](py::detail::value_and_holder& self, const py::args& unnamed, const py::kwargs& given) {
        if (!unnamed.empty())
          fail<CallError>("call.positional", "{} takes its fields by name only: {}", table->name, member_names(*table));
        self.value_ptr() = construct(*table, given);
      },
      py::detail::is_new_style_constructor());
}

void add_attributes(const Methods& methods, const Table& table) {
  const py::object property = py::module_::import("builtins").attr("property");
  for (const Member& member : table->members) {
    const py::cpp_function getter =
        methods.make(member.name, fmt::format("{}(self) -> {}", member.name, member.given),
                     [table, &member](py::handle self) { return member.get(address(*table, self)); });
    const std::string doc = doc_of(table->type_name + "." + member.name);
    py::setattr(methods.type(), member.name, property(getter, py::none(), py::none(), doc));
  }
}

py::object not_implemented() { return py::reinterpret_borrow<py::object>(Py_NotImplemented); }

void add_comparison(const Methods& methods, const Table& table) {
  methods.add("__eq__", "__eq__(self, other: object) -> bool",
              [table](py::handle self, py::handle other) -> py::object {
                if (!py::type::handle_of(other).is(py::type::handle_of(self))) return not_implemented();
                return py::bool_(table->equal(address(*table, self), address(*table, other)));
              });
  if (!table->hashable) return py::setattr(methods.type(), "__hash__", py::none());
  methods.add("__hash__", "__hash__(self) -> int", [table](py::handle self) {
    return py::hash(py::make_tuple(table->name, table->to_json(address(*table, self))));
  });
}

void add_copying(const Methods& methods, const Table& table) {
  const auto itself = [](py::handle self) { return py::reinterpret_borrow<py::object>(self); };
  methods.add("__copy__", fmt::format("__copy__(self) -> {}", table->name), itself);
  methods.add("__deepcopy__", fmt::format("__deepcopy__(self, memo: dict[int, object]) -> {}", table->name),
              [itself](py::handle self, py::handle) { return itself(self); });
  const auto replace = [table](py::handle self, const py::kwargs& changes) {
    Owned value(*table, table->copy(address(*table, self)));
    assign(value.get(), *table, changes);
    return wrap(*table->type, value.release());
  };
  methods.add("replace", replace_signature(*table), replace);
  methods.add("__reduce__", "__reduce__(self) -> tuple[object, ...]", [table](py::handle self) {
    py::dict members;
    const void* value = address(*table, self);
    for (const Member& member : table->members) {
      const py::object object = member.get(value);
      members[member.name] = Py_TYPE(object.ptr()) == &PyDictProxy_Type ? py::dict(object) : object;
    }
    const py::object type = py::type::of(self);
    return py::make_tuple(py::module_::import("kefu._kefu").attr("_restore"), py::make_tuple(type, members));
  });
}

void add_text_forms(const Methods& methods, const Table& table) {
  methods.add("__repr__", "__repr__(self) -> str",
              [table](py::handle self) { return repr(*table, address(*table, self)); });
  methods.add("to_json", "to_json(self) -> str\n\nThe value as compact JSON; from_json reads it back.",
              [table](py::handle self) { return text_of(table->to_json(address(*table, self))); });
  const std::string doc = fmt::format("from_json(text: str) -> {}\n\nThe value that some JSON holds.", table->name);
  const py::cpp_function from_json(
      [table](py::handle text) {
        return wrap(*table->type, table->from_json(read_text(text, Place("from_json(): text"))));
      },
      py::name("from_json"), py::scope(methods.type()), py::arg("text"), doc.c_str());
  py::setattr(methods.type(), "from_json", py::module_::import("builtins").attr("staticmethod")(from_json));
}

}  // namespace

void complete(py::object type, std::shared_ptr<const ValueType> table) {
  const Methods methods(std::move(type));
  add_constructor(methods, table);
  add_attributes(methods, table);
  add_comparison(methods, table);
  add_copying(methods, table);
  add_text_forms(methods, table);
}

void bind_restore(py::module_& m) {
  py::options plain;
  plain.disable_function_signatures();
  m.def(
      "_restore", [](const py::object& type, const py::dict& members) { return type(**members); },
      "_restore(type: typing.Any, members: dict[str, typing.Any]) -> typing.Any\n\nRebuilds a pickled value.");
}

}  // namespace kefu::python
