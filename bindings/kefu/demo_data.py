"""The data of the demo as journal events. Sources, licences and rules of sampling: data/README.md beside the files."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.resources import files
from importlib.resources.abc import Traversable

import kefu

YEARS = ("2014", "2015", "2016", "2017")
SURVEY_DAY = "05-15T12:00:00-07:00"
"""Every survey took place in May; the files do not agree on how they tell the day, so all answers get this one."""


@dataclass(frozen=True)
class Dialogue:
    """One customer's story: what happened, in the order in which it did."""

    id: str
    title: dict[str, str]
    case: str
    events: list[kefu.Event]


@dataclass(frozen=True)
class Respondent:
    """One passenger's answers; None where there is none."""

    id: str
    year: str
    area: str
    overall: int | None
    recommend: int | None
    problem: str


def folder() -> Traversable:
    """Where the package keeps the demo's data."""
    return files("kefu") / "data"


def dialogues() -> list[Dialogue]:
    with (folder() / "dialogues.jsonl").open(encoding="utf-8") as lines:
        return [_dialogue(json.loads(line)) for line in lines]


def narratives() -> list[kefu.Event]:
    """A session and a message for each complaint that the CFPB published."""
    return [event for row in _rows("cfpb_sample.csv") for event in _narrative(row)]


def respondents() -> list[Respondent]:
    return [Respondent(f"sfo:{row['year']}:{number}", row["year"], row["area"], _whole(row["overall"]),
                       _whole(row["recommend"]), row["problem"])
            for number, row in enumerate(_rows("sfo_survey.csv"), start=1)]


def scores(asked: list[Respondent]) -> list[kefu.Event]:
    """A score for each answer; no answer, no fact."""
    made: list[kefu.Event] = []
    for one in asked:
        at = datetime.fromisoformat(f"{one.year}-{SURVEY_DAY}")
        for scale, raw in (("csat5", one.overall), ("nps11", one.recommend)):
            if raw is not None:
                made.append(kefu.ScoreGiven(id=f"{one.id}:{scale}", customer=one.id, at=at, scale=scale, raw=raw,
                                            source=f"sfo:{one.year}"))
    return made


def _dialogue(line: dict[str, object]) -> Dialogue:
    events = line["events"]
    title = line["title"]
    assert isinstance(events, list) and isinstance(title, dict)
    return Dialogue(str(line["id"]), title, str(line["case"]), [kefu.read_event(json.dumps(one)) for one in events])


def _narrative(row: dict[str, str]) -> tuple[kefu.Event, kefu.Event]:
    id = f"cfpb:{row['id']}"
    at = datetime.fromisoformat(row["received"]).replace(hour=12, tzinfo=UTC)
    return (kefu.SessionOpened(id=id, customer=id, at=at, channel="self_service", stage="after_sale"),
            kefu.MessageReceived(id=id, customer=id, session=id, at=at, text=row["narrative"]))


def _rows(name: str) -> Iterator[dict[str, str]]:
    yield from csv.DictReader((folder() / name).read_text(encoding="utf-8").splitlines())


def _whole(cell: str) -> int | None:
    return int(cell) if cell else None
