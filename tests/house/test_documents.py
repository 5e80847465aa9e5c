"""What the documents list is what there is."""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts"))
import error_codes  # noqa: E402


def test_every_code_that_can_be_raised_is_documented() -> None:
    assert error_codes.raised(ROOT) - error_codes.documented(ROOT) == set()


def test_every_documented_code_can_be_raised() -> None:
    assert error_codes.documented(ROOT) - error_codes.literals(ROOT) == set()


def headings(text: str) -> list[int]:
    return [len(marks) for marks in re.findall(r"^(#+) ", text, re.MULTILINE)]


def code_blocks(text: str) -> list[str]:
    return re.findall(r"^```\w*\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


def test_the_two_readmes_are_twins() -> None:
    english = (ROOT / "README.md").read_text(encoding="utf-8")
    chinese = (ROOT / "README.zh.md").read_text(encoding="utf-8")
    assert code_blocks(english) == code_blocks(chinese)
    assert headings(english) == headings(chinese)
    assert len(code_blocks(english)) >= 3


def test_the_examples_of_the_readme_are_the_examples_that_run() -> None:
    blocks = code_blocks((ROOT / "README.md").read_text(encoding="utf-8"))
    sources = [path.read_text(encoding="utf-8") for path in (ROOT / "examples").iterdir() if path.suffix in {".cpp", ".py"}]
    for block in blocks:
        if "#include" in block or "import kefu" in block:
            assert any(all(line.strip() in source for line in block.splitlines()) for source in sources), block


def test_decisions_are_numbered_without_gap_and_listed() -> None:
    folder = ROOT / "docs" / "decisions"
    records = sorted(path.name for path in folder.glob("[0-9]*.md"))
    assert [int(name[:4]) for name in records] == list(range(1, len(records) + 1))
    index = (folder / "README.md").read_text(encoding="utf-8")
    assert all(name in index for name in records)


def test_no_source_holds_an_absolute_path() -> None:
    pattern = re.compile(r"(?<![\w.])/(?:work|root|home|tmp)/\w+")
    for path in ROOT.rglob("*"):
        parts = path.relative_to(ROOT).parts
        if not path.is_file() or parts[0] in {"build", ".venv", ".git", "demo", "dist"} or path.suffix not in {".h", ".cpp", ".py", ".md", ".cmake", ".sh", ".json", ".toml", ".txt"}:
            continue
        if path == Path(__file__).resolve():
            continue
        assert not pattern.search(path.read_text(encoding="utf-8", errors="ignore")), path
