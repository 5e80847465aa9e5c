"""Which rules a run proves: only those of tests that passed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

TESTS = '''
import pytest

@pytest.mark.spec("A-1")
def test_passes(): pass

@pytest.mark.spec("A-2")
def test_fails(): assert False

@pytest.mark.spec("A-3", "A-4")
@pytest.mark.parametrize("n", [1, 2])
def test_one_of_two_fails(n): assert n == 1

@pytest.mark.spec("A-5")
def test_skipped(): pytest.skip()

def test_proves_nothing(): pass
'''


def test_only_what_passed_everywhere_is_proven(pytester: pytest.Pytester) -> None:
    conftest = Path(__file__).with_name("conftest.py").read_text(encoding="utf-8")
    pytester.makeconftest(conftest)
    pytester.makeini("[pytest]\nmarkers = spec(id): a rule\n")
    pytester.makepyfile(TESTS)
    pytester.runpytest_inprocess("--spec-out=out/proven.json")
    assert json.loads((pytester.path / "out" / "proven.json").read_text()) == ["A-1"]
