"""Importing kefu is cheap and brings in nothing that is optional."""

from __future__ import annotations

import importlib.metadata
import subprocess
import sys

import kefu

OPTIONAL = ("pandas", "polars", "pyarrow", "sklearn", "matplotlib", "jinja2", "typer", "rich")


def run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_no_optional_package_is_imported() -> None:
    imported = run("import sys, kefu; print(*sys.modules)").split()
    assert not set(OPTIONAL) & set(imported)


def seconds(module: str) -> float:
    code = f"import time; t = time.perf_counter(); import {module}; print(time.perf_counter() - t)"
    return min(float(run(code)) for _ in range(5))


def test_importing_takes_at_most_half_again_as_long_as_numpy() -> None:
    assert seconds("kefu") <= 1.5 * seconds("numpy")


def test_judging_works_with_pandas_hidden() -> None:
    code = (
        "import sys; sys.modules.update(dict.fromkeys(['pandas', 'polars', 'pyarrow']));"
        "import kefu; print(len(kefu.judge_complaints(['假货', None]).to_dict()['cause']))"
    )
    assert run(code) == "2"


def test_the_version_is_the_project_s() -> None:
    try:
        assert kefu.__version__ == importlib.metadata.version("kefu")
    except importlib.metadata.PackageNotFoundError:
        assert kefu.__version__.count(".") == 2
