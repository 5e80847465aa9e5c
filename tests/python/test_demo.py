"""The main job on real input: it runs, says the same each time, and shows every label that kefu knows."""

from __future__ import annotations

import io
import re
from itertools import pairwise
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

import kefu
from kefu import cli, demo, demo_data

PANELS = ["overdue", "worst", "cells", "findings", "csat", "nps", "curve", "path"]


class Run:
    def __init__(self, folder: Path, language: str) -> None:
        self.folder, self.out, self.err = folder, io.StringIO(), io.StringIO()
        self.page = demo.run(folder, language, self.out, self.err)

    def table(self, name: str) -> dict[str, list[Any]]:
        with kefu.open(self.folder / "demo.db", read_only=True, clock=lambda: demo.NOW) as desk:
            return desk.table(name).to_dict()

    def view(self, customer: str) -> kefu.CustomerView:
        with kefu.open(self.folder / "demo.db", read_only=True, clock=lambda: demo.NOW) as desk:
            return desk.view(customer)


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    return Run(tmp_path_factory.mktemp("demo"), "zh")


def test_the_report_has_every_panel_with_something_in_it(run: Run) -> None:
    page = run.page.read_text(encoding="utf-8")
    ElementTree.fromstring(page)  # well-formed, every element closed
    assert re.findall(r'<section id="(\w+)"', page) == PANELS
    for panel in re.findall(r'<section id="\w+".*?</section>', page, re.S):
        numbers = re.findall(r"n = ([\d,]+)", panel.rpartition('class="source"')[2])
        assert numbers and all(int(number.replace(",", "")) > 0 for number in numbers)


def test_the_report_refers_to_nothing_outside(run: Run) -> None:
    page = run.page.read_text(encoding="utf-8")
    assert re.findall(r"https?:|src\s*=|href\s*=|url\((?!#)|@import|<script|<img|<link|<image", page) == []


def test_a_second_run_in_the_same_folder_writes_the_same_report(run: Run) -> None:
    before, said = run.page.read_bytes(), run.out.getvalue()
    again = Run(run.folder, "zh")
    assert again.page.read_bytes() == before
    assert again.out.getvalue() == said


def test_the_summary_marks_the_evidence_of_three_verdicts(run: Run) -> None:
    said = run.out.getvalue()
    title = said.index("三个判定")
    verdicts = said[title : said.index("逾期（")]
    assert len(re.findall(r"^    .*「.+?」", verdicts, re.M)) == 3


def test_progress_goes_to_the_other_stream(run: Run) -> None:
    assert "经历客服对话" in run.err.getvalue() and "经历客服对话" not in run.out.getvalue()


def test_the_journal_is_intact(run: Run) -> None:
    with kefu.open(run.folder / "demo.db", read_only=True, clock=lambda: demo.NOW) as desk:
        assert desk.verify().ok


@pytest.mark.parametrize(("table", "column", "enumeration"), [
    ("complaints", "severity", kefu.Severity),
    ("complaints", "cause", kefu.Cause),
    ("complaints", "behaviour", kefu.Behaviour),
    ("objections", "nature", kefu.ObjectionNature),
])
def test_every_label_occurs(run: Run, table: str, column: str, enumeration: Any) -> None:
    assert set(run.table(table)[column]) >= set(enumeration.__members__) - {"unknown"}


def test_every_technique_is_used(run: Run) -> None:
    used = {name for cell in run.table("objections")["techniques"] for name in re.findall(r"\w+", cell)}
    assert used == set(kefu.ObjectionTechnique.__members__)


def test_the_cake_is_made_good_beyond_its_price(run: Run) -> None:
    view = run.view("demo:cake")
    (complaint,) = view.complaints
    assert (complaint.severity.name, complaint.cause.name, complaint.behaviour.name, complaint.channel.name) == (
        "general", "service", "publicity", "microblog")
    assert complaint.step is kefu.ComplaintStep.closed
    gift = [one for one in view.compensations if one.kind is kefu.CompensationKind.replacement_goods]
    assert [one.value for one in gift if one.accepted] == [view.orders[0].total]
    assert any("260" in remark for remark in view.orders[0].remarks)
    assert kefu.FindingKind.missed_follow_up not in {finding.kind for finding in view.findings}


def test_the_lost_message_shows_what_went_wrong_on_the_first_call(run: Run) -> None:
    view = run.view("demo:sms")
    (complaint,) = view.complaints
    assert (complaint.severity.name, complaint.behaviour.name, complaint.asks_remedy) == ("severe", "venting", True)
    found = {finding.kind.name for finding in view.findings}
    assert {"premature_conclusion", "repeat_contact"} <= found and "liability_refused_without_evidence" not in found


def test_a_hundred_then_three_hundred_is_a_contradiction(run: Run) -> None:
    view = run.view("demo:quotes")
    found = [finding for finding in view.findings if finding.kind is kefu.FindingKind.quote_contradiction]
    assert [one.subject for one in found] == ["quotes-q2"]


def test_nobody_hangs_up_on_a_silent_line_too_early(run: Run) -> None:
    spoken = [one.status.name for one in run.view("demo:quiet-a").actions if one.kind is kefu.ActionKind.say]
    assert spoken == ["done", "done", "done"]
    assert run.view("demo:quiet-a").findings == ()


def test_promises_are_kept_and_broken(run: Run) -> None:
    kept = [at is not None for at in run.table("promises")["kept_at"]]
    assert True in kept and False in kept


def test_imported_complaints_ask_nobody_to_do_anything(run: Run) -> None:
    actions = run.table("actions")
    assert {status for status, customer in zip(actions["status"], actions["customer"], strict=True)
            if customer.startswith("cfpb:")} <= {"historical", "withdrawn"}


def test_the_dialogues_are_facts_in_their_order() -> None:
    stories = demo_data.dialogues()
    assert len(stories) - 1 >= 40 and len({story.id for story in stories}) == len(stories)
    for story in stories:
        for event in story.events:
            kefu.check(event)
        assert all(one.at <= next_one.at for one, next_one in pairwise(story.events)), story.id
        assert all(event.at.year == 2026 for event in story.events)


def test_the_survey_keeps_only_answers() -> None:
    asked = demo_data.respondents()
    assert {one.overall for one in asked} == {1, 2, 3, 4, 5, None}
    assert {one.recommend for one in asked if one.year == "2017"} == {*range(11), None}
    assert all(one.recommend is None for one in asked if one.year != "2017")
    assert {one.problem for one in asked} == {"yes", "no", ""}


def test_the_data_stay_small() -> None:
    sizes = {name: (demo_data.folder() / name).read_bytes() for name in ("cfpb_sample.csv", "sfo_survey.csv")}
    assert len(sizes["cfpb_sample.csv"]) < 400_000 and len(sizes["sfo_survey.csv"]) < 200_000


def test_the_command_writes_an_english_report(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["demo", "--output", str(tmp_path / "new" / "folder"), "--language", "en"]) == 0
    page = (tmp_path / "new" / "folder" / "report.html").read_text(encoding="utf-8")
    assert '<html lang="en">' in page
    assert "Three verdicts with their evidence" in capsys.readouterr().out


def test_a_folder_that_is_a_file_is_an_error_in_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("")
    assert cli.main(["demo", "--output", str(tmp_path / "file")]) == 1
    assert capsys.readouterr().err.startswith("kefu demo: ")
