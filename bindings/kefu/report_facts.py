"""What a report says, as plain values: gathered from a desk by demo_facts.py, written as a page by report.py."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from kefu.highlight import Part


class Labelled(Protocol):
    """An enumerator of kefu: it has a name, and words in each language."""

    @property
    def name(self) -> str: ...

    def label(self, language: str) -> str: ...


class Estimated(Protocol):
    """An estimate of kefu: a value with its interval."""

    @property
    def value(self) -> float: ...
    @property
    def low(self) -> float: ...
    @property
    def high(self) -> float: ...
    @property
    def n(self) -> int: ...
    @property
    def missing(self) -> int: ...


@dataclass(frozen=True)
class Overdue:
    """A promise not kept or an action not done, and since when."""

    promised: bool
    what: str | Labelled
    customer: str
    case: str
    due: datetime
    late: timedelta
    who: str | Labelled


@dataclass(frozen=True)
class CaseFacts:
    """A complaint with the text that weighs most in it."""

    customer: str
    opened: datetime
    severity: Labelled
    cause: Labelled
    behaviour: Labelled
    step: Labelled
    parts: Sequence[Part]


@dataclass(frozen=True)
class Cell:
    severity: Labelled
    cause: Labelled
    behaviour: Labelled
    count: int


@dataclass(frozen=True)
class Group:
    """A group of answers: a year, a boarding area, with or without a problem."""

    kind: str
    name: str
    estimate: Estimated


@dataclass(frozen=True)
class Change:
    """A difference of two shares in percentage points, with its interval."""

    before: Group
    after: Group
    value: float
    low: float
    high: float


@dataclass(frozen=True)
class Zone:
    letter: str
    begin: float
    end: float
    share: Estimated


@dataclass(frozen=True)
class PathStep:
    at: datetime
    state: Mapping[str, str]
    """The title of the state by language."""


@dataclass(frozen=True)
class ObjectionPath:
    """How one objection went through its chart."""

    text: str
    nature: Labelled
    status: Labelled
    techniques: Sequence[Labelled]
    steps: Sequence[PathStep]
    pictures: Mapping[str, str]
    """The chart as SVG by language, with the way that the case took."""


@dataclass(frozen=True)
class ReportFacts:
    now: datetime
    complaints: Mapping[str, int]
    """Cases by the source of their texts: dialogues, cfpb."""
    read: Mapping[str, int]
    """Customers' texts that were judged, by source."""
    cells: Sequence[Cell]
    overdue: Sequence[Overdue]
    promised: int
    """Promises made, kept or not."""
    asked: int
    """Actions asked for by the flows, done or not."""
    worst: Mapping[str, Sequence[CaseFacts]]
    csat: Sequence[Group]
    change: Change
    nps: Sequence[Group]
    answers: Sequence[tuple[int, float]]
    """Answer 1 to 5 and its share in percent, all years."""
    zones: Sequence[Zone]
    knots: Sequence[tuple[float, float]]
    path: ObjectionPath
    findings: Sequence[tuple[Labelled, int]]


def count_of(cells: Iterable[Cell], severity: str = "", cause: str = "", behaviour: str = "") -> int:
    """How many cases the cells hold; an empty name stands for all."""
    return sum(cell.count for cell in cells
               if severity in ("", cell.severity.name) and cause in ("", cell.cause.name)
               and behaviour in ("", cell.behaviour.name))
