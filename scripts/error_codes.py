"""The error codes that the sources can raise, by file. The house test compares them with docs/errors.md."""

from __future__ import annotations

import re
from pathlib import Path

# The ways in which a code is named: raise<E>("code", ...), throw E("code", ...), findings.add("code", ...) and the
# short helpers around them, and tables whose rows begin with a code.
RAISES = re.compile(
    r'(?:raise<\w+>\(|throw (?:\w+Error|Denied|NotFound|InvalidArgument|IllegalStep)\(|'
    r"\b(?:add|find|fail|owned|case_owner|fault|refuse_if|same)\((?:[^\"();]*?,\s*)*|\.\w*code = |\bcode = |return )"
    r'"([a-z][a-z_]*\.[a-z_0-9]+)"'
)
TABLE_ROW = re.compile(r'\b(?:AnswerScale)\{[^}]*?"([a-z_]+\.[a-z_0-9]+)"[^}]*?"([a-z_]+\.[a-z_0-9]+)"')
NOT_CODES = {"case_facts.cpp"}  # a vocabulary of the same form
NOT_FAMILIES = {"datetime"}


def codes_in(source: str) -> set[str]:
    codes = set(RAISES.findall(source))
    for row in TABLE_ROW.findall(source):
        codes.update(row)
    return codes


def raised(root: Path) -> set[str]:
    codes: set[str] = set()
    for folder in ("lib", "bindings"):
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in {".h", ".cpp"} and path.name not in NOT_CODES:
                codes |= codes_in(path.read_text(encoding="utf-8"))
    return {code for code in codes if code.split(".")[0] not in NOT_FAMILIES}


def literals(root: Path) -> set[str]:
    """Every literal of a code's form, whoever uses it."""
    found: set[str] = set()
    for folder in ("lib", "bindings"):
        for path in (root / folder).rglob("*"):
            if path.suffix in {".h", ".cpp", ".py"}:
                found.update(re.findall(r'"([a-z][a-z_]*\.[a-z_0-9]+)"', path.read_text(encoding="utf-8")))
    return found


def documented(root: Path) -> set[str]:
    page = (root / "docs" / "errors.md").read_text(encoding="utf-8")
    return set(re.findall(r"^\| `([a-z_]+\.[a-z_0-9]+)` \|", page, re.MULTILINE))
