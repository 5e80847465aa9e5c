"""The committed stubs are what the module says of itself, and mypy is content with them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def test_the_stubs_are_those_of_the_module(tmp_path: Path) -> None:
    pytest.importorskip("pybind11_stubgen")
    subprocess.run([sys.executable, ROOT / "scripts" / "make_stubs.py", tmp_path], check=True)
    committed = (ROOT / "bindings" / "kefu" / "_kefu.pyi").read_text(encoding="utf-8")
    assert (tmp_path / "_kefu.pyi").read_text(encoding="utf-8") == committed, "run `make stubs`"


def test_mypy_finds_nothing_in_the_package_and_the_examples() -> None:
    pytest.importorskip("mypy")
    examples = sorted(str(path) for path in (ROOT / "examples").rglob("*.py"))
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file", str(ROOT / "pyproject.toml")]
    done = subprocess.run([*command, str(ROOT / "bindings" / "kefu"), *examples], capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, done.stdout
