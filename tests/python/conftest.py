"""Gathers which rules of the specification the passed tests prove: pytest --spec-out=python.json."""

from __future__ import annotations

import json
from collections.abc import Generator
from pathlib import Path

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--spec-out", help="file that is to hold the ids that passed tests prove, as a JSON list")


class Proofs:
    """The ids of the specification that every test which carries them has passed."""

    def __init__(self, target: Path) -> None:
        self.target = target
        self.proven: set[str] = set()
        self.failed: set[str] = set()

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self, item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        report = yield
        ids = {str(name) for mark in item.iter_markers("spec") for name in mark.args}
        if report.failed:
            self.failed |= ids
        elif report.passed and report.when == "call":
            self.proven |= ids
        return report

    def pytest_sessionfinish(self) -> None:
        self.target.parent.mkdir(parents=True, exist_ok=True)
        self.target.write_text(json.dumps(sorted(self.proven - self.failed), indent=0) + "\n", encoding="utf-8")


def pytest_configure(config: pytest.Config) -> None:
    if target := config.getoption("--spec-out"):
        config.pluginmanager.register(Proofs(Path(target)), "kefu-proofs")
