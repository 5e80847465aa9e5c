#include "desk/effects.h"

namespace kefu {
namespace {

/// A case's id holds whatever a host chose; inside an action's id a slash ends it.
std::string escaped(const std::string& id) {
  std::string text;
  for (const char c : id) {
    if (c == '/')
      text += "%2F";
    else if (c == '%')
      text += "%25";
    else
      text += c;
  }
  return text;
}

std::string unescaped(const std::string& text) {
  std::string id;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text.compare(i, 3, "%2F") == 0)
      id += '/', i += 2;
    else if (text.compare(i, 3, "%25") == 0)
      id += '%', i += 2;
    else
      id += text[i];
  }
  return id;
}

/// The index, because a case that is open for long has asked for thousands.
Action* pending_named(Subject& subject, const CaseRun& run, const std::string& name) {
  const auto known = run.asked.find(name);
  return known == run.asked.end() ? nullptr : &subject.actions[static_cast<std::size_t>(known->second)];
}

/// The values of one step, put into effect one by one.
class Effects {
 public:
  Effects(Subject& subject, CaseRun& run, const Trigger& trigger, Reaction& reaction)
      : subject_(subject), run_(run), trigger_(trigger), reaction_(reaction) {}

  void apply(const flow::Request& ask) {
    if (Action* known = pending_named(subject_, run_, ask.name)) {
      if (ask.keep) return move(*known, std::min(known->due, ask.due));
      known->status = ActionStatus::withdrawn;  // of a repeating action only the newest is pending
    }
    Action action{.id = action_id(run_.id, ask.name, trigger_.name),
                  .kind = ask.kind,
                  .case_id = run_.id,
                  .customer = subject_.customer.id,
                  .definition = run_.chart,
                  .since = trigger_.at,
                  .due = ask.due,
                  .phrase = ask.phrase,
                  .to = ask.to};
    if (trigger_.imported_at && action.due < *trigger_.imported_at) action.status = ActionStatus::historical;
    reaction_.actions.push_back(action.id);
    run_.asked.erase(ask.name);
    if (was_done(action)) return;
    if (action.status == ActionStatus::pending) run_.asked[ask.name] = std::ssize(subject_.actions);
    subject_.actions.push_back(std::move(action));
  }
  void apply(const flow::Withdraw& withdraw) {
    Action* known = pending_named(subject_, run_, withdraw.name);
    if (!known) return;
    known->status = ActionStatus::withdrawn;
    reaction_.actions.push_back(known->id);
    run_.asked.erase(withdraw.name);
  }
  void apply(const flow::Say& say) {
    for (const PhraseId& phrase : say.phrases) reaction_.say.push_back(phrase);
  }
  void apply(const flow::Note& note) { find(note.finding, note.rule); }
  void apply(const flow::Refuse& refuse) {
    reaction_.accepted = false;
    find(refuse.finding, refuse.rule);
  }
  void apply(const flow::Set& set) {
    run_.labels[set.fact] = set.value;
    if (set.fact == "case.technique") reaction_.technique = find_enumerator<ObjectionTechnique>(set.value);
  }

 private:
  void move(Action& action, Instant due) {
    if (action.due == due) return;
    action.due = due;
    reaction_.actions.push_back(action.id);
  }
  void find(FindingKind kind, const RuleId& rule) {
    Finding finding{kind, rule, trigger_.at, subject_.customer.id, run_.id, trigger_.name, {}};
    subject_.findings.push_back(finding);
    reaction_.findings.push_back(std::move(finding));
  }
  /// A late fact can bring back what a host has already done.
  bool was_done(const Action& action) {
    if (subject_.superseded == 0) return false;
    const auto done = std::ranges::find_if(subject_.actions, [&](const Action& known) {
      return known.status == ActionStatus::superseded && known.id == action.id;
    });
    if (done == subject_.actions.end()) return false;
    const auto outcome = done->outcome;
    *done = action;
    done->status = ActionStatus::done;
    done->outcome = outcome;
    --subject_.superseded;
    return true;
  }

  Subject& subject_;
  CaseRun& run_;
  const Trigger& trigger_;
  Reaction& reaction_;
};

}  // namespace

void apply_effects(Subject& subject, CaseRun& run, const std::vector<Effect>& effects, const Trigger& trigger,
                   Reaction& reaction) {
  Effects applier(subject, run, trigger, reaction);
  for (const Effect& effect : effects) std::visit([&](const auto& one) { applier.apply(one); }, effect);
}

void finish_action(Subject& subject, const ActionDone& done) {
  const auto parts = parts_of(done.action);
  if (Action* action = find_by_id(subject.actions, done.action)) {
    action->outcome = done.outcome;
    if (done.outcome == Outcome::failed) return;  // a failed attempt leaves it to be done
    action->status = ActionStatus::done;
    CaseRun* run = find_by_id(subject.cases, action->case_id);
    if (run && pending_named(subject, *run, parts->name) == action) run->asked.erase(parts->name);
    return;
  }
  Action gone;
  gone.id = done.action;
  gone.case_id = parts ? parts->case_id : CaseId();
  gone.customer = subject.customer.id;
  gone.since = gone.due = done.at;
  gone.status = ActionStatus::superseded;
  gone.outcome = done.outcome;
  subject.actions.push_back(std::move(gone));
  ++subject.superseded;
}

ActionId action_id(const CaseId& run, const std::string& name, const std::string& cause) {
  return escaped(run.text()) + "/" + name + "/" + cause;
}

std::optional<ActionParts> parts_of(const ActionId& action) {
  const std::string& text = action.text();
  const std::size_t first = text.find('/');
  const std::size_t second = first == std::string::npos ? first : text.find('/', first + 1);
  if (second == std::string::npos) return std::nullopt;
  return ActionParts{CaseId(unescaped(text.substr(0, first))), text.substr(first + 1, second - first - 1),
                     text.substr(second + 1)};
}

}  // namespace kefu
