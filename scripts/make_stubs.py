"""Writes the type stubs of the module: python scripts/make_stubs.py [folder], default bindings/kefu.

The signatures come from the module itself, which writes them from its tables; pybind11-stubgen lays them out. What it
cannot know is mended here. The result does not depend on the machine, so that a test can compare.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import typing
from pathlib import Path

import kefu

HOME = Path(__file__).resolve().parent.parent / "bindings" / "kefu"


def generated(folder: Path) -> str:
    """The module is read by its bare name, before the package calls its classes kefu's."""
    command = [sys.executable, "-m", "pybind11_stubgen", "_kefu", "--output-dir", str(folder), "--exit-code"]
    environment = {**os.environ, "PYTHONPATH": str(Path(kefu._kefu.__file__).parent)}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    if done.returncode != 0:
        raise SystemExit(done.stdout + done.stderr)
    return (folder / "_kefu.pyi").read_text(encoding="utf-8")


def union_of_events(text: str) -> str:
    """The alias Event, which stubgen shows as an object, as a type."""
    names = " | ".join(made.__name__ for made in typing.get_args(kefu.Event))
    return re.sub(r"^Event: .*$", f"Event: typing.TypeAlias = {names}", text, flags=re.M)


def enumerators(text: str) -> str:
    """Members of an enumeration as type checkers want them: with a value."""

    def member(found: re.Match[str]) -> str:
        value = getattr(getattr(kefu, found[2]), found[1]).value
        return f"    {found[1]} = {value}"

    classes = re.split(r"^(?=class )", text, flags=re.M)
    pattern = re.compile(r"^    (\w+): typing\.ClassVar\[(\w+)\].*$", flags=re.M)
    return "".join(pattern.sub(member, part) if "(enum.Enum):" in part.partition("\n")[0] else part for part in classes)


def details(text: str) -> str:
    """Methods that are Python's own, and values that have no hash."""
    text = re.sub(r"^    @classmethod\n    def __new__\(cls, value\):\n        \.\.\.\n", "", text, flags=re.M)
    text = re.sub(r"\(\*args, \*\*kwargs\):$", "(*args: typing.Any, **kwargs: typing.Any) -> typing.Any:", text, flags=re.M)
    unhashable = "__hash__: typing.ClassVar[None]"
    return text.replace(f"{unhashable} = None", f"{unhashable}  # type: ignore[assignment]")


def stubs() -> str:
    with tempfile.TemporaryDirectory() as folder:
        text = details(enumerators(union_of_events(generated(Path(folder)))))
    return "\n".join(line.rstrip() for line in text.splitlines()) + "\n"


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else HOME
    (target / "_kefu.pyi").write_text(stubs(), encoding="utf-8")
