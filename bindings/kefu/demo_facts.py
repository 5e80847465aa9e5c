"""Gathers what the report says from the demo's desk."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import product
from math import hypot
from typing import Any

import kefu
from kefu.demo_data import YEARS, Respondent
from kefu.demo_host import Heard, Host
from kefu.highlight import parts_of, shortened, spans_of
from kefu.report_facts import (
    CaseFacts,
    Cell,
    Change,
    Group,
    Labelled,
    ObjectionPath,
    Overdue,
    PathStep,
    ReportFacts,
    Zone,
)

WORST = 5
LONGEST = 420


def gather(desk: kefu.Desk, host: Host, asked: Sequence[Respondent]) -> tuple[ReportFacts, kefu.Summary]:
    """What the report says, and the summary that it rests on. The whole house is folded twice, for the summary and
    for the scores; all else is asked of the customers who said something."""
    summary = desk.summary()
    views = {customer: desk.view(customer) for customer in sorted(host.customers)}
    own = [view for customer, view in views.items() if not _is_cfpb(customer)]
    complaints = [one for view in views.values() for one in view.complaints]
    answers = _Answers(desk, asked)
    years = answers.by_year()
    return ReportFacts(
        now=summary.as_of,
        complaints=_by_source(one.customer for one in complaints),
        read=_by_source(host.heard),
        cells=_cells(summary),
        overdue=_overdue(summary, views, host),
        promised=sum(len(view.promises) for view in own),
        asked=sum(len(view.actions) for view in own),
        worst=_worst(complaints, views, host),
        csat=years,
        change=_change(*years[-2:]),
        nps=answers.by_group(YEARS[-1]),
        answers=answers.shares(),
        zones=answers.zones(desk.policy().sat),
        knots=[(knot.satisfaction, knot.loyalty) for knot in desk.policy().sat.knots],
        path=_path(desk, own),
        findings=_findings(own),
    ), summary


def _is_cfpb(id: str) -> bool:
    return id.startswith("cfpb:")


def _by_source(ids: Iterable[str]) -> dict[str, int]:
    """How many of the ids come from each source of texts."""
    known = list(ids)
    cfpb = sum(map(_is_cfpb, known))
    return {"dialogues": len(known) - cfpb, "cfpb": cfpb}


def _cells(summary: kefu.Summary) -> list[Cell]:
    """A cell for every combination, also those that never occur, in the order of the enumerations."""
    counts = {(one.severity, one.cause, one.behaviour): one.count for one in summary.complaint_cells}
    return [Cell(*axes, counts.get(axes, 0)) for axes in product(kefu.Severity, kefu.Cause, kefu.Behaviour)]


def _overdue(summary: kefu.Summary, views: Mapping[str, kefu.CustomerView], host: Host) -> list[Overdue]:
    now = summary.as_of
    promises = [Overdue(True, one.what, _name(views[one.customer]), one.case_id or "", one.due, now - one.due,
                        host.nicknames.get(one.agent or "", "")) for one in summary.promises_overdue]
    actions = [Overdue(False, one.kind, _name(views[one.customer]), one.case_id, one.due, now - one.due,
                       _owner(one, views[one.customer], host)) for one in summary.actions_overdue]
    return sorted(promises + actions, key=lambda one: (-one.late, one.case))


def _name(view: kefu.CustomerView) -> str:
    return view.customer.display_name or view.customer.id.replace("cfpb:", "CFPB ")


def _owner(action: kefu.Action, view: kefu.CustomerView, host: Host) -> str | Labelled:
    """The role that an action is for, else the owner of its complaint."""
    if action.to is not None:
        return kefu.Role[action.to] if action.to in kefu.Role.__members__ else action.to
    owners = [one.owner for one in view.complaints if one.id == action.case_id]
    return host.nicknames.get(owners[0] or "", "") if owners else ""


def _worst(complaints: Sequence[kefu.Complaint], views: Mapping[str, kefu.CustomerView], host: Host
           ) -> dict[str, list[CaseFacts]]:
    """Of each source the worst cases: severe before general, then by behaviour, then by how serious the text is."""
    texts = _texts_by_case(host.heard)
    severities, behaviours = list(kefu.Severity), list(kefu.Behaviour)

    def badness(one: kefu.Complaint) -> tuple[int, int, int, int, str]:
        grave, sure = _weight(texts[one.id])
        return -severities.index(one.severity), -behaviours.index(one.behaviour), -grave, -sure, one.id

    chosen: dict[str, list[CaseFacts]] = {"dialogues": [], "cfpb": []}
    for one in sorted((one for one in complaints if one.id in texts), key=badness):
        cases = chosen["cfpb" if _is_cfpb(one.customer) else "dialogues"]
        if len(cases) < WORST:
            cases.append(_case(one, _name(views[one.customer]), texts[one.id]))
    return chosen


def _texts_by_case(heard: Mapping[str, Heard]) -> dict[str, Heard]:
    """Of each case the text that is most serious."""
    most: dict[str, Heard] = {}
    for one in heard.values():
        if one.case_id is None or not one.verdict.complaint:
            continue
        known = most.get(one.case_id)
        if known is None or _weight(one) > _weight(known):
            most[one.case_id] = one
    return most


def _weight(one: Heard) -> tuple[int, int]:
    return one.verdict.severity_score, one.verdict.score


def _case(one: kefu.Complaint, name: str, heard: Heard) -> CaseFacts:
    parts = shortened(parts_of(heard.text, spans_of(heard.verdict.evidence)), LONGEST)
    return CaseFacts(name, one.opened, one.severity, one.cause, one.behaviour, one.step, parts)


class _Answers:
    """The survey as the journal holds it, beside who was asked."""

    def __init__(self, desk: kefu.Desk, asked: Sequence[Respondent]) -> None:
        scores = desk.table("scores").to_dict()
        self._raw = dict(zip(scores["id"], scores["raw"], strict=True))
        self._asked = asked

    def by_year(self) -> list[Group]:
        return [Group("year", year, kefu.csat(self._answers("csat5", (one for one in self._asked if one.year == year))))
                for year in YEARS]

    def by_group(self, year: str) -> list[Group]:
        asked = [one for one in self._asked if one.year == year]
        keys = [("all", "")] + [("area", name) for name in sorted({one.area for one in asked})]
        keys += [("problem", name) for name in ("yes", "no", "")]
        return [Group(kind, name, kefu.nps(self._answers("nps11", (one for one in asked if _in(one, kind, name)))))
                for kind, name in keys]

    def shares(self) -> list[tuple[int, float]]:
        answers = [answer for answer in self._answers("csat5", self._asked) if answer is not None]
        return [(grade, 100 * answers.count(grade) / len(answers)) for grade in range(1, 6)]

    def zones(self, policy: kefu.SatisfactionPolicy) -> list[Zone]:
        """The share of answers in each zone: a top box of answers that are told apart only by their zone."""
        answers = self._answers("csat5", self._asked)
        edges = {"a": (0.0, policy.t1), "b": (policy.t1, policy.t2), "c": (policy.t2, 1.0)}
        zones = [None if one is None else kefu.loyalty_zone(kefu.satisfaction_unit(one, scale="csat5")).name
                 for one in answers]
        return [Zone(name.upper(), *edges[name],
                     kefu.csat([None if one is None else 5 if one == name else 1 for one in zones]))
                for name in edges]

    def _answers(self, scale: str, asked: Iterable[Respondent]) -> list[int | None]:
        return [self._raw.get(f"{one.id}:{scale}") for one in asked]


def _in(one: Respondent, kind: str, name: str) -> bool:
    return kind == "all" or (one.area if kind == "area" else one.problem) == name


def _change(before: Group, after: Group) -> Change:
    """The difference of two shares by Newcombe's hybrid score interval (1998, method 10)."""
    old, new = before.estimate, after.estimate
    value = new.value - old.value
    low = value - hypot(new.value - new.low, old.high - old.value)
    high = value + hypot(new.high - new.value, old.value - old.low)
    return Change(before, after, value, low, high)


def _path(desk: kefu.Desk, views: Iterable[kefu.CustomerView]) -> ObjectionPath:
    """The objection that went through the most states; of equals the first."""
    objections = [one for view in views for one in view.objections]
    objection = max(objections, key=lambda one: len(desk.path_of(one.id).visited))
    path = desk.path_of(objection.id)
    rules, file = kefu.embedded_rules(), f"common/charts/chart_{path.definition}.json"
    chart = kefu.read_chart(rules, file)
    titles = _titles(json.loads(rules.get(file))["states"])
    steps = [PathStep(at, titles[state]) for state, at in zip(path.visited, path.entered, strict=True)]
    pictures = {language: kefu.svg(chart, language, path.visited) for language in ("zh", "en")}
    return ObjectionPath(objection.text, objection.nature, objection.status, objection.techniques, steps, pictures)


def _titles(states: Iterable[dict[str, Any]]) -> dict[str, dict[str, str]]:
    """The titles of the states of a chart's file, those inside others too."""
    found: dict[str, dict[str, str]] = {}
    for state in states:
        found[state["id"]] = state["title"]
        found.update(_titles(state.get("states", [])))
    return found


def _findings(views: Iterable[kefu.CustomerView]) -> list[tuple[kefu.FindingKind, int]]:
    """What the rules noticed, the most frequent first."""
    counted = Counter(finding.kind for view in views for finding in view.findings)
    return sorted(counted.items(), key=lambda one: (-one[1], one[0].name))
