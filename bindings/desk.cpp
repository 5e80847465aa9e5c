#include <kefu/desk/desk.h>

#include "desk_arguments.h"
#include "functions.h"
#include "values.h"

#include <mutex>

namespace kefu::python {
namespace {

/// A desk that can be closed before Python forgets it. A call that is under way keeps the desk until it returns.
class OpenDesk {
 public:
  explicit OpenDesk(Desk desk) : desk_(std::make_shared<Desk>(std::move(desk))) {}
  OpenDesk(OpenDesk&& other) : desk_(other.get()) {}

  [[nodiscard]] std::shared_ptr<Desk> get() const {
    const std::lock_guard lock(mutex_);
    if (!desk_) fail<Denied>("desk.closed", "this desk is closed");
    return desk_;
  }
  void close() {
    std::shared_ptr<Desk> last;
    const std::lock_guard lock(mutex_);
    last.swap(desk_);
  }

 private:
  mutable std::mutex mutex_;
  std::shared_ptr<Desk> desk_;
};

using Facts = std::variant<Event, std::vector<Event>>;
using Answers = std::variant<Advice, std::vector<Advice>>;

}  // namespace

template <>
struct Convert<OpenDesk> {
  static py::object to_python(OpenDesk desk) { return wrap(typeid(OpenDesk), new OpenDesk(std::move(desk))); }
  static std::string given() { return "Desk"; }
};

/// One event, or any iterable of them.
template <>
struct Convert<Facts> {
  static Facts from_python(py::handle given, const Place& place) {
    if (py::hasattr(given, "__iter__")) return Convert<std::vector<Event>>::from_python(given, place);
    return Convert<Event>::from_python(given, place);
  }
  static std::string taken() { return "Event | collections.abc.Iterable[Event]"; }
};

namespace {

AsOf moment_of(const Desk& desk, const Moment& as_of, const Moment& known_at) {
  const auto instant = [&](const Moment& moment) -> std::optional<Instant> {
    if (const auto* date = std::get_if<Date>(&moment)) return desk.policy().time.zone.end_of_day(*date);
    if (const auto* at = std::get_if<Instant>(&moment)) return *at;
    return std::nullopt;
  };
  return {instant(as_of), instant(known_at)};
}

Answers append(OpenDesk& desk, const Facts& facts, bool imported) {
  const AppendOptions options{.imported = imported};
  if (const auto* one = std::get_if<Event>(&facts)) return desk.get()->append(*one, options);
  return desk.get()->append(std::span<const Event>(std::get<std::vector<Event>>(facts)), options);
}

void bind_append(const py::object& type) {
  auto made = method_type<OpenDesk>(type, "append", &append, needed<Facts>("event"), option("imported", false));
  made.overloads = {
      "append(self, event: Event, *, imported: bool = False) -> Advice",
      "append(self, event: collections.abc.Iterable[Event], *, imported: bool = False) -> tuple[Advice, ...]"};
  add_function(type, true, std::move(made));
  method<OpenDesk>(
      type, "preview", [](OpenDesk& desk, const Event& event) { return desk.get()->preview(event); },
      needed<Event>("event"));
}

void bind_clockwork(const py::object& type) {
  method<OpenDesk>(type, "next_due", [](OpenDesk& desk) { return desk.get()->next_due(); });
  method<OpenDesk>(
      type, "advance", [](OpenDesk& desk, Instant now) { return desk.get()->advance(now); }, needed<Instant>("now"));
  method<OpenDesk>(
      type, "pending", [](OpenDesk& desk, std::size_t limit) { return desk.get()->pending(limit); },
      optional("limit", std::size_t{100}));
  method<OpenDesk>(type, "now", [](OpenDesk& desk) { return desk.get()->now(); });
  method<OpenDesk>(type, "policy", [](OpenDesk& desk) { return desk.get()->policy(); });
}

void bind_questions(const py::object& type) {
  const auto as_of = option("as_of", Moment());
  const auto known_at = option("known_at", Moment());
  method<OpenDesk>(
      type, "view",
      [](OpenDesk& desk, const CustomerId& customer, const Moment& t, const Moment& k) {
        const auto open = desk.get();
        return open->view(customer, moment_of(*open, t, k));
      },
      needed<CustomerId>("customer"), as_of, known_at);
  method<OpenDesk>(
      type, "summary",
      [](OpenDesk& desk, const Moment& t, const Moment& k) {
        const auto open = desk.get();
        return open->summary(moment_of(*open, t, k));
      },
      as_of, known_at);
  method<OpenDesk>(
      type, "table",
      [](OpenDesk& desk, const std::string& name, const Moment& t, const Moment& k) {
        const auto open = desk.get();
        return open->table(name, moment_of(*open, t, k));
      },
      needed<std::string>("name"), as_of, known_at);
  method<OpenDesk>(
      type, "path_of",
      [](OpenDesk& desk, const CaseId& case_id, const Moment& t, const Moment& k) {
        const auto open = desk.get();
        return open->path_of(case_id, moment_of(*open, t, k));
      },
      needed<CaseId>("case_id"), as_of, known_at);
}

void bind_journal(const py::object& type) {
  method<OpenDesk>(type, "head", [](OpenDesk& desk) { return desk.get()->head(); });
  method<OpenDesk>(
      type, "verify", [](OpenDesk& desk, const std::optional<Head>& head) { return desk.get()->verify(head); },
      optional("published", std::optional<Head>()));
  method<OpenDesk>(
      type, "erase",
      [](OpenDesk& desk, const CustomerId& customer, const std::string& reason) {
        return desk.get()->erase(customer, reason);
      },
      needed<CustomerId>("customer"), needed<std::string>("reason"));
  auto exported = method_type<OpenDesk>(
      type, "export", [](OpenDesk& desk, const CustomerId& customer) { return desk.get()->export_customer(customer); },
      needed<CustomerId>("customer"));
  exported.doc_name = "Desk.export_customer";  // export is a keyword of C++
  add_function(type, true, std::move(exported));
  method<OpenDesk>(
      type, "backup", [](OpenDesk& desk, const std::filesystem::path& target) { desk.get()->backup(target); },
      needed<std::filesystem::path>("target"));
}

void bind_closing(py::class_<OpenDesk>& type) {
  py::options plain;
  plain.disable_function_signatures();
  const auto close = [](OpenDesk& desk) {
    const py::gil_scoped_release release;
    desk.close();
  };
  type.def("close", close, "close(self) -> None\n\nCloses the journal; every later call is Denied.");
  type.def(
      "__enter__", [](py::object self) { return self; }, "__enter__(self) -> Desk");
  type.def(
      "__exit__", [close](OpenDesk& desk, const py::args&) { close(desk); }, "__exit__(self, *error: object) -> None");
}

OpenDesk open(const std::filesystem::path& path, const Clock& clock, const std::optional<std::filesystem::path>& rules,
              const std::optional<Policy>& policy, bool read_only, const LogSink& log, const HostKey& host_key) {
  return OpenDesk(Desk::open(path, {.clock = clock ? clock : system_clock(),
                                    .rules = rules,
                                    .policy = policy,
                                    .read_only = read_only,
                                    .log = log,
                                    .host_key = host_key.bytes}));
}

}  // namespace

void bind_desk(py::module_& m) {
  bind_values<Reason, Advice, ComplaintCell, Summary, CustomerView, CasePath, Head, VerifyReport, Erasure>(m);
  py::class_<OpenDesk> type(m, "Desk", py::is_final(), doc_of("Desk").c_str());
  bind_append(type);
  bind_clockwork(type);
  bind_questions(type);
  bind_journal(type);
  bind_closing(type);
  function(m, "open", &open, needed<std::filesystem::path>("path"), option("clock", Clock()),
           option("rules", std::optional<std::filesystem::path>()), option("policy", std::optional<Policy>()),
           option("read_only", false), option("log", LogSink()), option("host_key", HostKey()));
}

}  // namespace kefu::python
