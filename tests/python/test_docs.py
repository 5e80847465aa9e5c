"""Docstrings say what the C++ headers say: the first sentences agree."""

from __future__ import annotations

import enum
import inspect
import re
import typing
from pathlib import Path

import pytest

import kefu

HEADERS = Path(__file__).resolve().parents[2] / "include" / "kefu"
DECLARATION = re.compile(
    r"((?:^///.*\n)+)(?:^(?:template|\[\[nodiscard\]\]|requires)[^\n;{(]*\n)*^(?:struct|class|enum class|.*?[ *&])\s*(\w+)\s*[({:]",
    re.M,
)


def first_sentence(text: str) -> str:
    paragraph = " ".join(text.strip().split("\n\n")[0].split())
    return re.split(r"(?<=[.!?])\s", paragraph)[0]


def header_sentences() -> dict[str, str]:
    found: dict[str, str] = {}
    for header in sorted(HEADERS.rglob("*.h")):
        for comment, name in DECLARATION.findall(header.read_text(encoding="utf-8")):
            text = re.sub(r"^/// ?", "", comment, flags=re.M)
            found.setdefault(name, first_sentence(text))
    return found


SENTENCES = header_sentences()
PUBLIC = {name: made for name, made in vars(kefu).items() if not name.startswith("_") and callable(made)}
BOTH = sorted(name for name in PUBLIC if name in SENTENCES)


def prose(made: typing.Any) -> str:
    """A docstring without the signature above it."""
    text = inspect.getdoc(made) or ""
    return text.partition("\n\n")[2] if re.match(r"\w+\(", text) else text


def test_the_comparison_sees_most_of_the_house() -> None:
    assert len(BOTH) > 80
    assert {"nps", "csat", "Estimate", "judge_complaints", "Money", "fold", "LoyaltyCurve"} <= set(BOTH)


@pytest.mark.parametrize("name", BOTH)
def test_the_first_sentence_is_that_of_the_header(name: str) -> None:
    assert first_sentence(prose(PUBLIC[name])) == SENTENCES[name]


@pytest.mark.parametrize("name", sorted(n for n, made in PUBLIC.items() if inspect.isbuiltin(made)))
def test_every_function_has_a_typed_signature(name: str) -> None:
    assert re.match(rf"{name}\(.*\) -> .+|{name}\(\*args, \*\*kwargs\)", str(PUBLIC[name].__doc__))


def test_attributes_carry_the_comment_of_their_member() -> None:
    assert inspect.getdoc(kefu.Estimate.missing) == "answers left out because there was none"
    assert issubclass(kefu.Cause, enum.Enum) and "complaint" in str(kefu.Cause.__doc__)
