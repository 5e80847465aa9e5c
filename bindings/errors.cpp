#include "errors.h"

#include "areas.h"
#include "docs.h"

namespace kefu::python {
namespace {

/// The exception classes; they live as long as the process, because the translator may run until its very end.
struct Classes {
  py::object error, invalid_argument, call_error, not_found, rule_error, storage_error, illegal_step, denied;
};

const Classes* classes = nullptr;

py::object add_class(py::module_& m, const char* name, const py::tuple& bases) {
  py::dict body;
  body["__module__"] = m.attr("__name__");
  body["__doc__"] = doc_of(name);
  py::object made = py::reinterpret_borrow<py::object>(reinterpret_cast<PyObject*>(&PyType_Type))(name, bases, body);
  m.attr(name) = made;
  return made;
}

py::object instance(const py::object& type, const Error& error) {
  py::object made = type(error.what());
  made.attr("code") = error.code();
  return made;
}

void set(const py::object& type, const py::object& value) { PyErr_SetObject(type.ptr(), value.ptr()); }

void set_rule_error(const RuleError& error) {
  py::object made = instance(classes->rule_error, error);
  made.attr("file") = error.file();
  made.attr("line") = error.line();
  made.attr("pointer") = error.pointer();
  set(classes->rule_error, made);
}

void set_storage_error(const StorageError& error) {
  py::object made = instance(classes->storage_error, error);
  made.attr("sqlite_code") = error.sqlite_code();
  set(classes->storage_error, made);
}

void translate(std::exception_ptr thrown) {
  const auto simple = [](const py::object& type, const Error& error) { set(type, instance(type, error)); };
  try {
    if (thrown) std::rethrow_exception(thrown);
  } catch (const CallError& error) {
    simple(classes->call_error, error);
  } catch (const InvalidArgument& error) {
    simple(classes->invalid_argument, error);
  } catch (const NotFound& error) {
    simple(classes->not_found, error);
  } catch (const RuleError& error) {
    set_rule_error(error);
  } catch (const StorageError& error) {
    set_storage_error(error);
  } catch (const IllegalStep& error) {
    simple(classes->illegal_step, error);
  } catch (const Denied& error) {
    simple(classes->denied, error);
  } catch (const Error& error) {
    simple(classes->error, error);
  }
}

/// Lets an error be pickled with its code, and a KeyError print its message without quotes.
void add_habits(const py::object& error) {
  const auto method = [&](const char* name, const char* doc, auto function) {
    py::setattr(error, name, py::cpp_function(function, py::name(name), py::is_method(error), doc));
  };
  py::options plain;
  plain.disable_function_signatures();
  method("__str__", "__str__(self) -> str", [](py::handle self) -> py::str {
    const py::tuple args = self.attr("args");
    return args.empty() ? py::str("") : py::str(args[0]);
  });
  method("__reduce__", "__reduce__(self) -> tuple[object, ...]",
         [](py::handle self) { return py::make_tuple(py::type::of(self), self.attr("args"), self.attr("__dict__")); });
  error.attr("code") = "";
}

}  // namespace

void bind_errors(py::module_& m) {
  auto* made = new Classes;
  const auto builtin = [](PyObject* type) { return py::reinterpret_borrow<py::object>(type); };
  const auto tuple = [](auto&&... types) { return py::make_tuple(types...); };
  made->error = add_class(m, "Error", tuple(builtin(PyExc_Exception)));
  add_habits(made->error);
  made->invalid_argument = add_class(m, "InvalidArgument", tuple(made->error, builtin(PyExc_ValueError)));
  made->call_error = add_class(m, "CallError", tuple(made->invalid_argument, builtin(PyExc_TypeError)));
  made->call_error.attr("__doc__") =
      "A call that does not fit the signature: an argument missing, unknown or of the wrong type; also a TypeError.";
  made->not_found = add_class(m, "NotFound", tuple(made->error, builtin(PyExc_KeyError)));
  made->rule_error = add_class(m, "RuleError", tuple(made->error, builtin(PyExc_ValueError)));
  made->storage_error = add_class(m, "StorageError", tuple(made->error, builtin(PyExc_OSError)));
  made->illegal_step = add_class(m, "IllegalStep", tuple(made->error, builtin(PyExc_RuntimeError)));
  made->denied = add_class(m, "Denied", tuple(made->error, builtin(PyExc_PermissionError)));
  made->rule_error.attr("file") = "";
  made->rule_error.attr("line") = 0;
  made->rule_error.attr("pointer") = "";
  made->storage_error.attr("sqlite_code") = 0;
  classes = made;
  py::register_local_exception_translator(translate);
}

}  // namespace kefu::python
