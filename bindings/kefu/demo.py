"""The main job on real input: fills a journal, judges, drives the cases, measures, and writes a report.

    kefu demo --output demo --language zh
"""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from typing import TextIO

import kefu
from kefu import demo_data, report
from kefu.demo_facts import gather
from kefu.demo_host import DemoClock, Host
from kefu.demo_print import PRINTED, Progress, print_summary

START = datetime.fromisoformat("2026-08-03T08:00:00+08:00")
NOW = datetime.fromisoformat("2026-08-31T18:00:00+08:00")
"""The demo lives on a clock of its own, so that every run writes the same bytes."""


def run(output: str | Path, language: str = "zh", out: TextIO | None = None, err: TextIO | None = None) -> Path:
    """Builds the journal anew in the folder `output`, prints a summary, and writes report.html there.

    The summary goes to `out` (default: standard output), the progress to `err` (default: standard error). Returns the
    path of the report. A journal of an earlier run is replaced; other files stay.
    """
    out, err = out or sys.stdout, err or sys.stderr
    folder = Path(output)
    folder.mkdir(parents=True, exist_ok=True)
    _remove_journal(folder / "demo.db")
    clock = DemoClock(START)
    with kefu.open(folder / "demo.db", clock=clock) as desk:
        host = Host(desk, clock)
        asked = demo_data.respondents()
        _fill(host, asked, Progress(err, language))
        facts, summary = gather(desk, host, asked)
        page = folder / "report.html"
        page.write_text(report.page(facts, language), encoding="utf-8", newline="\n")
        print_summary(summary, desk.verify(), facts, language, out)
        out.write(PRINTED[language]["report"].format(path=page) + "\n")
    return page


def _fill(host: Host, asked: list[demo_data.Respondent], progress: Progress) -> None:
    narratives, scores = demo_data.narratives(), demo_data.scores(asked)
    events = [event for story in demo_data.dialogues() for event in story.events]
    events.sort(key=lambda event: event.at)  # stable: facts of one instant keep their order
    with progress.of("dialogues", len(events)) as step:
        host.live(events, NOW, step)
    with progress.of("narratives", len(narratives)) as step:
        host.bring(narratives, step)
    with progress.of("scores", len(scores)) as step:
        host.bring(scores, step)


def _remove_journal(path: Path) -> None:
    """The file of an earlier run with what SQLite and the writer's lock keep beside it."""
    for file in path.parent.glob(path.name + "*"):
        file.unlink()
