"""Which room may include which, and what may not leave its room."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BELOW = {
    "base": set(),
    "facts": {"base"},
    "judge": {"base", "facts"},
    "flow": {"base", "facts"},
    "measure": {"base", "facts"},
    "store": {"base", "facts"},
    "desk": {"base", "facts", "judge", "flow", "measure", "store"},
}
SOURCES = sorted(path for folder in ("include/kefu", "lib") for path in (ROOT / folder).rglob("*") if path.suffix in {".h", ".cpp"})


def room_of(path: Path) -> str | None:
    parts = path.relative_to(ROOT).parts
    name = parts[2] if parts[0] == "include" else parts[1]
    return name if name in BELOW else None  # kefu.h belongs to no room: it includes them all


def includes(path: Path) -> list[str]:
    return re.findall(r'^#include [<"]([^>"]+)[>"]', path.read_text(encoding="utf-8"), re.MULTILINE)


def test_there_are_sources_to_look_at() -> None:
    assert len(SOURCES) > 100


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_arrows_point_down(path: Path) -> None:
    room = room_of(path)
    if room is None:
        return
    for include in includes(path):
        target = include.removeprefix("kefu/").split("/")[0]
        if target in BELOW and "/" in include:
            assert target == room or target in BELOW[room], f"{room} includes {include}"


FOREIGN = {
    "sqlite3.h": {"store"},
    "openssl": {"base", "store"},
    "date/": {"base"},
    "boost/json": {"base"},
    "fmt/": set(BELOW),
}


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_foreign_headers_stay_where_they_belong(path: Path) -> None:
    public = path.relative_to(ROOT).parts[0] == "include"
    for include in includes(path):
        assert not include.startswith(("Python.h", "pybind11")), include
        for name, rooms in FOREIGN.items():
            if include.startswith(name):
                assert not public, f"a public header includes {include}"
                assert room_of(path) in rooms, include


def test_no_type_name_stands_in_two_headers() -> None:
    """Two types of one name in one namespace are one type to the linker, and nothing warns."""
    seen: dict[tuple[str, str], set[str]] = {}
    for path in SOURCES:
        if path.suffix != ".h":
            continue
        text = path.read_text(encoding="utf-8")
        opened = re.findall(r"^namespace ([\w:]+) \{", text, re.MULTILINE)
        for match in re.finditer(r"^(?:struct|class|enum class) (\w+)(?: (?:final )?: [^{;]+| final)? ?\{", text, re.MULTILINE):
            before = text[: match.start()]
            spaces = [name for name in opened if f"namespace {name} {{" in before and f"}}  // namespace {name}\n" not in before]
            seen.setdefault(("::".join(spaces), match[1]), set()).add(str(path.relative_to(ROOT)))
    twins = {name: files for name, files in seen.items() if len(files) > 1}
    assert not twins


def test_the_umbrella_includes_every_public_header() -> None:
    umbrella = includes(ROOT / "include" / "kefu" / "kefu.h")
    headers = [f"kefu/{path.relative_to(ROOT / 'include' / 'kefu')}" for path in (ROOT / "include" / "kefu").rglob("*.h") if path.name != "kefu.h"]
    assert sorted(umbrella) == sorted(headers)
