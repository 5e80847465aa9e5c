"""What the demo says on the terminal: a progress bar, then a summary that a person can read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TextIO

import kefu
from kefu.highlight import marked
from kefu.report_facts import CaseFacts, Group, Overdue, ReportFacts
from kefu.report_lead import sentences
from kefu.report_words import WORDS, group_name, late_words, moment, worded

BOLD, DIM, BACK, PLAIN = "\033[1m", "\033[2m", "\033[30;43m", "\033[0m"
SHOWN = 8
PRINTED = {
    "zh": {
        "narratives": "导入投诉叙述", "scores": "导入问卷评分", "dialogues": "经历客服对话",
        "counts": "日志 {entries} 条，校验链{chain}；客户 {customers}，会话 {sessions}，来言 {messages}；"
                  "投诉 {complaints} 件（未结 {open}），异议 {objections} 个。",
        "verdicts": "三个判定及其依据", "overdue": "逾期（共 {count} 项）", "scores_title": "评分（95% 置信区间）",
        "report": "报告：{path}", "intact": "完好", "broken": "有损坏",
    },
    "en": {
        "narratives": "importing narratives", "scores": "importing survey scores", "dialogues": "living the dialogues",
        "counts": "Journal of {entries} entries, chain {chain}; customers {customers}, sessions {sessions}, messages "
                  "{messages}; complaints {complaints} ({open} open), objections {objections}.",
        "verdicts": "Three verdicts with their evidence", "overdue": "Overdue ({count})",
        "scores_title": "Scores (95% intervals)", "report": "Report: {path}", "intact": "intact", "broken": "broken",
    },
}


class Progress:
    """A bar on a terminal, one line a task elsewhere."""

    def __init__(self, out: TextIO, language: str) -> None:
        self._out = out
        self._words = PRINTED[language]

    @contextmanager
    def of(self, task: str, total: int) -> Iterator[Callable[[int], None]]:
        done, drawn = 0, -1
        terminal = self._out.isatty()

        def step(count: int) -> None:
            nonlocal done, drawn
            done += count
            filled = 30 * done // max(total, 1)
            if terminal and filled != drawn:
                drawn = filled
                self._out.write(f"\r{'█' * filled}{'░' * (30 - filled)} {done:>6}/{total} {self._words[task]}")
                self._out.flush()

        yield step
        self._out.write("\n" if terminal else f"{self._words[task]}: {done}/{total}\n")


def print_summary(summary: kefu.Summary, chain: kefu.VerifyReport, facts: ReportFacts, language: str,
                  out: TextIO) -> None:
    """Counts, three verdicts with evidence, what is overdue, and the scores."""
    words, bold = PRINTED[language], _style(out, BOLD)
    lines = ["", bold(f"{WORDS[language]['title']} · {moment(facts.now)}"), ""]
    lines += sentences(facts, language)
    lines += ["", _counts(summary, chain, words), "", bold(words["verdicts"])]
    lines += [line for case in _three(facts) for line in _verdict(case, language, out)]
    lines += ["", bold(words["overdue"].format(count=len(facts.overdue)))]
    lines += [_overdue(one, language) for one in facts.overdue[:SHOWN]]
    lines += ["", bold(words["scores_title"])]
    lines += [_score(f"CSAT {group.name}", group, "%") for group in facts.csat]
    lines += [_score(f"NPS {group_name(group, language)}", group, "") for group in facts.nps]
    out.write("\n".join([*lines, "", ""]))


def _counts(summary: kefu.Summary, chain: kefu.VerifyReport, words: dict[str, str]) -> str:
    state = words["intact" if chain.ok else "broken"]
    return words["counts"].format(entries=chain.entries, chain=state, customers=summary.customers,
                                  sessions=summary.sessions, messages=summary.messages_received,
                                  complaints=summary.complaints,
                                  open=summary.complaints_open, objections=summary.objections)


def _three(facts: ReportFacts) -> list[CaseFacts]:
    return [*facts.worst["dialogues"][:2], *facts.worst["cfpb"][:1]]


def _verdict(case: CaseFacts, language: str, out: TextIO) -> list[str]:
    mark = _style(out, BACK) if out.isatty() else "「{}」".format
    labels = " · ".join(axis.label(language) for axis in (case.severity, case.cause, case.behaviour))
    return [f"  {labels} · {case.customer}", "    " + marked(list(case.parts), mark)]


def _overdue(one: Overdue, language: str) -> str:
    kind = WORDS[language]["promise" if one.promised else "action"]
    late = late_words(one.late, language)
    return f"  {moment(one.due)}  {late:>12}  {kind} {worded(one.what, language)} · {one.customer}"


def _score(name: str, group: Group, unit: str) -> str:
    one = group.estimate
    return f"  {name}: {one.value:.1f}{unit} ({one.low:.1f} … {one.high:.1f}), n = {one.n}"


def _style(out: TextIO, code: str) -> Callable[[str], str]:
    return (lambda text: f"{code}{text}{PLAIN}") if out.isatty() else str
