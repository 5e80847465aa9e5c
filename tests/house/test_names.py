"""Names are no keyword of C++ or Python, because one word has four spellings."""

from __future__ import annotations

import keyword
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HEADERS = sorted((ROOT / "include" / "kefu").rglob("*.h"))
CPP_KEYWORDS = set(
    """alignas alignof and and_eq asm auto bitand bitor bool break case catch char char8_t char16_t char32_t class compl
    concept const consteval constexpr constinit const_cast continue co_await co_return co_yield decltype default delete do
    double dynamic_cast else enum explicit export extern false float for friend goto if inline int long mutable namespace new
    noexcept not not_eq nullptr operator or or_eq private protected public register reinterpret_cast requires return short
    signed sizeof static static_assert static_cast struct switch template this thread_local throw true try typedef typeid
    typename union unsigned using virtual void volatile wchar_t while xor xor_eq""".split()
)


def described() -> list[str]:
    names: list[str] = []
    for header in HEADERS:
        text = header.read_text(encoding="utf-8")
        for body in re.findall(r"BOOST_DESCRIBE_STRUCT\(\s*\w+,\s*\(\),\s*\(([^)]*)\)\)", text):
            names += re.findall(r"\w+", body)
        for body in re.findall(r"BOOST_DESCRIBE_ENUM\(\s*\w+,([^)]*)\)", text):
            names += re.findall(r"\w+", body)
    return names


def test_there_are_names() -> None:
    assert len(described()) > 600


def test_no_name_is_a_keyword() -> None:
    bad = {name for name in described() if name in CPP_KEYWORDS or keyword.iskeyword(name)}
    assert not bad


def test_names_are_snake_case() -> None:
    bad = {name for name in described() if not re.fullmatch(r"[a-z][a-z0-9_]*", name)}
    assert not bad


def test_every_described_enumeration_has_labels_in_both_languages() -> None:
    import json

    labels = {language: json.loads((ROOT / "lib" / "rules" / language / "labels.json").read_text(encoding="utf-8")) for language in ("zh", "en")}
    for header in HEADERS:
        for name, body in re.findall(r"BOOST_DESCRIBE_ENUM\(\s*(\w+),([^)]*)\)", header.read_text(encoding="utf-8")):
            for language, known in labels.items():
                missing = set(re.findall(r"\w+", body)) - set(known.get(name, {}))
                assert not missing, f"{language}/labels.json: {name} lacks {sorted(missing)}"
