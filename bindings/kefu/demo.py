"""The main job on real input: fills a journal, judges, drives the cases, measures, and writes a report.

    kefu demo --output demo --language zh
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TextIO

import kefu
from kefu import demo_data, report
from kefu.demo_facts import gather
from kefu.demo_host import DemoClock, Host
from kefu.demo_print import Progress, print_summary

IMPORTED_AT = datetime.fromisoformat("2026-08-03T08:00:00+08:00")
NOW = datetime.fromisoformat("2026-08-31T18:00:00+08:00")
"""The demo's own time, so that every run writes the same bytes."""


def run(output: str | Path, language: str = "zh", out: TextIO = sys.stdout, err: TextIO = sys.stderr) -> Path:
    """Builds the journal anew in the folder `output`, prints a summary to `out`, and writes report.html there.

    Returns the path of the report. A journal of an earlier run is replaced; other files stay.
    """
    folder = Path(output)
    folder.mkdir(parents=True, exist_ok=True)
    _remove_journal(folder / "demo.db")
    clock = DemoClock(IMPORTED_AT)
    with kefu.open(folder / "demo.db", clock=clock) as desk:
        host = Host(desk, clock)
        asked = demo_data.respondents()
        stories = demo_data.dialogues()
        _fill(host, asked, stories, Progress(err, language))
        facts = gather(desk, host.heard, asked, _nicknames(stories))
        page = folder / "report.html"
        page.write_text(report.page(facts, language), encoding="utf-8", newline="\n")
        print_summary(desk, facts, host, language, out, page)
    return page


def _fill(host: Host, asked: Sequence[demo_data.Respondent], stories: Sequence[demo_data.Dialogue],
          progress: Progress) -> None:
    narratives, scores = demo_data.narratives(), demo_data.scores(asked)
    events = [event for story in stories for event in story.events]
    events.sort(key=lambda event: event.at)  # stable: facts of one instant keep their order
    with progress.of("narratives", len(narratives)) as step:
        host.bring(narratives, step)
    with progress.of("scores", len(scores)) as step:
        host.bring(scores, step)
    with progress.of("dialogues", len(events)) as step:
        host.live(events, NOW, step)


def _nicknames(stories: Sequence[demo_data.Dialogue]) -> dict[str, str]:
    return {event.id: event.nickname or event.agent_no for story in stories for event in story.events
            if isinstance(event, kefu.AgentRegistered)}


def _remove_journal(path: Path) -> None:
    """The file of an earlier run with what SQLite and the writer's lock keep beside it."""
    for file in path.parent.glob(path.name + "*"):
        file.unlink()
