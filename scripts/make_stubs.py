"""Writes the type stubs of the module: python scripts/make_stubs.py [folder], default bindings/kefu.

The signatures come from the module itself, which writes them from its tables; the result does not depend on the
machine, so that a test can compare. The module is read by its bare name, before the package calls its classes kefu's.
"""

from __future__ import annotations

import importlib.util
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

HOME = Path(__file__).resolve().parent.parent / "bindings" / "kefu"


def module_folder() -> Path:
    package = importlib.util.find_spec("kefu")
    if package is None or package.submodule_search_locations is None:
        raise SystemExit("kefu is not importable: build it, or set PYTHONPATH to <build>/python")
    return Path(package.submodule_search_locations[0])


def generated(folder: Path) -> str:
    command = [sys.executable, "-m", "pybind11_stubgen", "_kefu", "--output-dir", str(folder), "--exit-code"]
    environment = {**os.environ, "PYTHONPATH": str(module_folder())}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    if done.returncode != 0:
        raise SystemExit(done.stdout + done.stderr)
    return (folder / "_kefu.pyi").read_text(encoding="utf-8")


def union_of_events(text: str) -> str:
    """The alias Event, which stubgen shows as a value, as a type."""
    shown = re.search(r"^Event: .*?# value = (.*)$", text, flags=re.M)
    if shown is None:
        return text
    names = re.sub(r"\b_kefu\.", "", shown[1])
    return text.replace(shown[0], f"Event: typing.TypeAlias = {names}")


def stubs() -> str:
    with tempfile.TemporaryDirectory() as folder:
        text = union_of_events(generated(Path(folder)))
    return "\n".join(line.rstrip() for line in text.splitlines()) + "\n"


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else HOME
    (target / "_kefu.pyi").write_text(stubs(), encoding="utf-8")
