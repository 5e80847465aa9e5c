"""The report is one page that needs nothing else, and everything from outside is escaped."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from xml.etree import ElementTree

import pytest

import kefu
from kefu import pictures, report
from kefu.highlight import marked, parts_of, shortened, spans_of
from kefu.report_facts import CaseFacts, Cell, Change, Group, ObjectionPath, Overdue, PathStep, ReportFacts, Zone
from kefu.report_lead import sentences
from kefu.report_words import WORDS, late_words

NOW = datetime(2026, 8, 31, 10, tzinfo=UTC)
PANELS = ("overdue", "worst", "cells", "findings", "csat", "nps", "curve", "path")


def case(text: str, spans: list[tuple[int, int]]) -> CaseFacts:
    return CaseFacts("c & d", NOW, kefu.Severity.severe, kefu.Cause.integrity, kefu.Behaviour.publicity,
                     kefu.ComplaintStep.received, parts_of(text, spans))


def estimate(value: float, low: float, high: float, n: int = 50) -> kefu.Estimate:
    return kefu.Estimate(value=value, low=low, high=high, n=n, missing=0, level=0.95, method="wilson")


@pytest.fixture
def facts() -> ReportFacts:
    before, after = Group("year", "2016", estimate(80, 78, 82)), Group("year", "2017", estimate(83, 81, 85))
    svg = '<svg viewBox="0 0 1 1"></svg>'
    return ReportFacts(
        now=NOW,
        complaints={"dialogues": 3, "cfpb": 2},
        read={"dialogues": 9, "cfpb": 4},
        cells=[Cell(kefu.Severity.general, kefu.Cause.service, kefu.Behaviour.passive, 3),
               Cell(kefu.Severity.severe, kefu.Cause.price, kefu.Behaviour.passive, 2)],
        overdue=[Overdue(True, "call <back>", "c & d", "x", NOW - timedelta(hours=3), timedelta(hours=3), "lin"),
                 Overdue(False, kefu.ActionKind.reply, "e", "y", NOW - timedelta(days=2), timedelta(days=2), "")],
        promised=4,
        asked=7,
        worst={"dialogues": [case("<script>假货</script>", [(8, 10)])], "cfpb": [case("I lost money", [(2, 6)])]},
        csat=[before, after],
        change=Change(before, after, 3.0, 0.2, 5.8),
        nps=[Group("all", "", estimate(40, 30, 50)), Group("area", "A", estimate(-5, -20, 10))],
        answers=[(grade, 20.0) for grade in range(1, 6)],
        zones=[Zone("A", 0, 0.4, estimate(2, 1, 3)), Zone("B", 0.4, 0.8, estimate(70, 69, 71)),
               Zone("C", 0.8, 1, estimate(28, 26, 30))],
        knots=[(0, 0), (0.4, 0.45), (0.8, 0.55), (1, 1)],
        path=ObjectionPath("太贵 <b>", kefu.ObjectionNature.real, kefu.ObjectionStatus.resolved,
                           [kefu.ObjectionTechnique.yes_if], [PathStep(NOW, {"zh": "提出", "en": "Raised"})],
                           {"zh": svg, "en": svg}),
        findings=[(kefu.FindingKind.broken_promise, 2)],
    )


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_page_is_balanced_and_has_every_panel(facts: ReportFacts, language: str) -> None:
    page = report.page(facts, language)
    ElementTree.fromstring(page)  # well-formed, every element closed
    assert re.findall(r'<section id="(\w+)"', page) == list(PANELS)
    assert all(WORDS[language][name.partition(" ")[0]].split("{")[0] in page for name in ("overdue", "worst", "path"))


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_page_refers_to_nothing_outside(facts: ReportFacts, language: str) -> None:
    page = report.page(facts, language)
    assert re.findall(r"https?:|src\s*=|href\s*=|url\((?!#)|@import|<script|<img|<link|<image", page) == []


def test_texts_from_outside_are_escaped(facts: ReportFacts) -> None:
    page = report.page(facts)
    assert "&lt;script&gt;<mark>假货</mark>&lt;/script&gt;" in page
    assert "call &lt;back&gt;" in page and "c &amp; d" in page and "太贵 &lt;b&gt;" in page


def test_the_first_sentence_names_the_commonest_cause_of_severe_cases(facts: ReportFacts) -> None:
    assert sentences(facts, "en")[0] == (
        "2 of 5 complaints are severe, most often a price complaint: 2 cases or 100%.")


def test_no_severe_case_and_nothing_overdue_are_said(facts: ReportFacts) -> None:
    calm = replace(facts, cells=facts.cells[:1], overdue=[])
    assert sentences(calm, "en")[:2] == ("None of 5 complaints is severe.",
                                                "No promise and no action is overdue.")


def test_the_second_sentence_names_what_is_overdue_longest(facts: ReportFacts) -> None:
    assert "已有 1 项承诺、1 项待办逾期" in sentences(facts, "zh")[1]
    assert "late by 2 d" in sentences(facts, "en")[1]


@pytest.mark.parametrize(("low", "high", "word"), [(0.2, 5.8, "rise"), (-6.0, -1.0, "fall"), (-1.0, 4.0, "too little")])
def test_a_change_is_called_real_only_if_its_interval_leaves_zero(
        facts: ReportFacts, low: float, high: float, word: str) -> None:
    changed = replace(facts, change=replace(facts.change, low=low, high=high))
    assert word in sentences(changed, "en")[2]


def test_both_languages_have_the_same_words() -> None:
    assert WORDS["zh"].keys() == WORDS["en"].keys()
    for key, words in WORDS["zh"].items():
        assert set(re.findall(r"\{(\w+)", words)) == set(re.findall(r"\{(\w+)", WORDS["en"][key])), key


def test_evidence_on_the_whole_text_marks_nothing_beside_others() -> None:
    def one(begin: int, end: int) -> kefu.Evidence:
        return kefu.Evidence(rule="r", axis="complaint", label="complaint", span=kefu.Span(begin=begin, end=end), weight=9)

    assert spans_of([one(0, 9), one(2, 4), one(5, 6)]) == [(2, 4), (5, 6)]
    assert spans_of([one(0, 9)]) == [(0, 9)]


def test_evidence_is_marked_where_it_lies() -> None:
    text = "说好保正品结果是假货，再不退钱我就曝光！"
    parts = parts_of(text, spans_of(kefu.judge_complaint(text).evidence))
    assert "".join(piece for piece, _ in parts) == text
    assert "假货" in "".join(piece for piece, evidence in parts if evidence)


def test_a_long_text_keeps_its_evidence_when_it_is_cut() -> None:
    text = "a " * 400 + "lost everything" + " b" * 400
    parts = shortened(parts_of(text, [(800, 815)]), 200)
    shown = marked(parts, "[{}]".format)
    assert "[lost everything]" in shown and len(shown) < 260 and shown.startswith("…") and shown.endswith("…")


@pytest.mark.parametrize(("late", "zh", "en"), [
    (timedelta(minutes=5), "5 分钟", "5 min"),
    (timedelta(days=1, hours=18, minutes=30), "1 天 18 小时", "1 d 18 h"),
    (timedelta(seconds=20), "0 分钟", "0 min"),
])
def test_lateness_is_told_in_its_two_largest_units(late: timedelta, zh: str, en: str) -> None:
    assert (late_words(late, "zh"), late_words(late, "en")) == (zh, en)


def test_pictures_carry_their_numbers_as_text() -> None:
    bar = pictures.Bar("B & C", 81.5, 80.0, 83.0, 1234)
    picture = pictures.trend([bar], 70, 90, 5, "t")
    assert "81.5%" in picture and "n = 1,234" in picture and "B &amp; C" in picture and "NaN" not in picture
