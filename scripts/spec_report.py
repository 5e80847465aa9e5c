"""Prints the ids of the specification that passed tests prove, one a line, and how many of how many.

usage: spec_report.py docs/rules.md BUILD/spec
"""

from __future__ import annotations

import json
import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path


def known_ids(page: Path) -> list[str]:
    return re.findall(r"^\| ([A-Z][A-Z0-9.-]*) \|", page.read_text(encoding="utf-8"), re.MULTILINE)


def proven_in_cpp(report: Path) -> set[str]:
    """Ids of GoogleTest's XML: RecordProperty of cases without failure and not skipped."""
    proven: set[str] = set()
    for case in ElementTree.parse(report).iter("testcase"):
        if case.find("failure") is not None or case.get("result") != "completed" or case.get("status") != "run":
            continue
        proven.update(p.get("value", "") for p in case.iter("property") if p.get("name", "").startswith("spec_"))
    return proven


def proven(folder: Path) -> set[str]:
    ids: set[str] = set()
    for report in folder.glob("*.xml"):
        ids |= proven_in_cpp(report)
    for report in folder.glob("*.json"):
        ids |= set(json.loads(report.read_text(encoding="utf-8")))
    return ids


def main() -> None:
    page, folder = Path(sys.argv[1]), Path(sys.argv[2])
    known = known_ids(page)
    found = proven(folder)
    unknown = found - set(known)
    if unknown:
        sys.exit(f"tests prove ids that {page} does not list: {', '.join(sorted(unknown))}")
    for name in known:
        if name in found:
            print(name)
    print(f"{len(found)} of {len(known)}")


if __name__ == "__main__":
    main()
