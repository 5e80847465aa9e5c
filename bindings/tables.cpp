#include "areas.h"
#include "functions.h"
#include "table_memory.h"

namespace kefu::python {
namespace {

using Class = py::class_<ResultTable>;

py::tuple names_of(const ResultTable& table) {
  py::tuple names(table.columns.size());
  for (std::size_t i = 0; i < names.size(); ++i) names[i] = table.columns[i].name;
  return names;
}

py::dict dict_of(const ResultTable& table) {
  py::dict lists;
  for (const ResultColumn& column : table.columns) lists[py::str(column.name)] = list_of(table, column);
  return lists;
}

/// The codes of a column of enumerators, -1 where there is none, its enumeration, and whether that has an order.
py::object codes_of(const ResultTable& table, const std::string& name) {
  const ResultColumn& column = column_named(table, name);
  if (column.kind != ColumnKind::enumerator) return py::none();
  py::list codes(table.rows);
  for (std::size_t row = 0; row < table.rows; ++row)
    codes[row] = is_valid(column, row) ? values_of<std::int32_t>(column)[row] : -1;
  return py::make_tuple(codes, column.names->type, column.ordered);
}

void bind_reading(Class& type) {
  const auto table_of = [](py::handle self) -> const ResultTable& { return self.cast<const ResultTable&>(); };
  add_attribute(type, "name", "str", "What the rows are.",
                [=](py::handle self) { return py::str(table_of(self).name); });
  add_attribute(type, "columns", "tuple[str, ...]", "The names of the columns.",
                [=](py::handle self) { return names_of(table_of(self)); });
  add_attribute(type, "index", "typing.Any", "The index of the pandas Series that came in, or None.",
                [=](py::handle self) { return table_of(self).index; });
  type.def(
      "__len__", [](const ResultTable& table) { return table.rows; }, "__len__(self) -> int");
  type.def(
      "__getitem__",
      [](ResultTable& table, py::handle column) {
        return array_of(table, Convert<std::string>::from_python(column, Place("table").member("column")));
      },
      py::arg("column"), "__getitem__(self, column: str) -> numpy.ndarray\n\nA column as a read-only NumPy array.");
  type.def(
      "__iter__", [](const ResultTable& table) { return py::iter(names_of(table)); },
      "__iter__(self) -> typing.Iterator[str]\n\nThe names of the columns.");
  type.def(
      "__getattr__",
      [](ResultTable& table, const std::string& name) {
        if (name.starts_with("__")) throw py::attribute_error(name);
        try {
          return array_of(table, name);
        } catch (const NotFound& error) {
          throw py::attribute_error(error.what());
        }
      },
      py::arg("column"), "__getattr__(self, column: str) -> numpy.ndarray");
  type.def(
      "__repr__",
      [](py::handle self) {
        const auto& table = self.cast<const ResultTable&>();
        const std::string type_name = py::str(py::type::of(self).attr("__name__"));
        const std::string names = py::str(py::str(", ").attr("join")(names_of(table)));
        return fmt::format("<{}: {} rows of {}>", type_name, table.rows, names);
      },
      "__repr__(self) -> str");
}

void bind_leaving(Class& type) {
  type.def("to_dict", dict_of,
           "to_dict(self) -> dict[str, list[typing.Any]]\n\nPlain lists by column: enumerators by name, None where "
           "there is nothing.");
  type.def("_codes", codes_of, py::arg("column"),
           "_codes(self, column: str) -> tuple[list[int], type[enum.Enum], bool] | None");
  type.def(
      "to_pandas",
      [](py::handle self, py::handle labels) {
        return py::module_::import("kefu.frames").attr("to_pandas")(self, labels);
      },
      py::arg("labels") = py::none(),
      "to_pandas(self, labels: Language | str | None = None) -> pandas.DataFrame\n\n"
      "A data frame with the index that came in; enumerators are categories, in words of a language if one is named.");
}

void bind_arrow(Class& type) {
  type.def("__arrow_c_schema__", schema_capsule, "__arrow_c_schema__(self) -> typing.Any");
  type.def(
      "__arrow_c_array__",
      [](const ResultTable& table, py::handle) { return py::make_tuple(schema_capsule(table), array_capsule(table)); },
      py::arg("requested_schema") = py::none(),
      "__arrow_c_array__(self, requested_schema: typing.Any = None) -> tuple[typing.Any, typing.Any]");
  type.def(
      "__arrow_c_stream__", [](const ResultTable& table, py::handle) { return stream_capsule(table); },
      py::arg("requested_schema") = py::none(),
      "__arrow_c_stream__(self, requested_schema: typing.Any = None) -> typing.Any");
}

void bind_habits(Class& type) {
  type.def(
      "__eq__",
      [](py::handle self, py::handle other) -> py::object {
        if (!py::type::handle_of(other).is(py::type::handle_of(self)))
          return py::reinterpret_borrow<py::object>(Py_NotImplemented);
        return py::bool_(equal(self.cast<const ResultTable&>(), other.cast<const ResultTable&>()));
      },
      "__eq__(self, other: object) -> bool");
  type.attr("__hash__") = py::none();
  type.def(py::pickle([](const ResultTable& table) { return pickled(table); },
                      [](const py::tuple& state) {
                        ResultTable table;
                        unpickle(table, state);
                        return table;
                      }));
}

}  // namespace

void bind_tables(py::module_& m) {
  py::options plain;
  plain.disable_function_signatures();
  Class type(m, "Table", doc_of("Table").c_str());
  bind_reading(type);
  bind_leaving(type);
  bind_arrow(type);
  bind_habits(type);
}

}  // namespace kefu::python
