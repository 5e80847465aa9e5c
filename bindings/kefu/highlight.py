"""Shows in a text where a verdict's evidence lies: for a terminal, a log file or a page."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kefu._kefu import Evidence

Part = tuple[str, bool]
"""A piece of text, and whether it is evidence."""


def spans_of(evidence: Iterable[Evidence], most: int = 12) -> list[tuple[int, int]]:
    """The spans that speak for a label, the heaviest ones, merged where they touch; code points, half-open."""
    known = list(evidence)
    heavy = sorted((one for one in known if one.weight > 0 and one.span.end > one.span.begin and not _spans_all(one, known)),
                   key=lambda one: (-one.weight, one.span.begin, one.span.end))[:most]
    merged: list[tuple[int, int]] = []
    for begin, end in sorted((one.span.begin, one.span.end) for one in heavy):
        if merged and begin <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((begin, end))
    return merged


def _spans_all(one: Evidence, known: list[Evidence]) -> bool:
    """Whether it speaks of the text as a whole, such as its length: there is nothing to mark then."""
    return len(known) > 1 and all(one.span.begin <= other.span.begin and other.span.end <= one.span.end for other in known)


def parts_of(text: str, spans: Iterable[tuple[int, int]]) -> list[Part]:
    """The text cut at the edges of the spans; joined again it is the text."""
    parts, at = [], 0
    for begin, end in spans:
        parts += [(text[at:begin], False), (text[begin:end], True)]
        at = end
    return [part for part in [*parts, (text[at:], False)] if part[0]]


def shortened(parts: list[Part], longest: int) -> list[Part]:
    """The same, long stretches without evidence cut to what stands around it: about `longest` characters at most."""
    total = sum(len(text) for text, _ in parts)
    if total <= longest:
        return parts
    room = max(12, (longest - sum(len(text) for text, marked in parts if marked)) // max(1, len(parts)))
    short = [(text if marked else _cut(text, room, first=at == 0, last=at == len(parts) - 1), marked)
             for at, (text, marked) in enumerate(parts)]
    return _head(short, longest)


def marked(parts: list[Part], mark: Callable[[str], str], plain: Callable[[str], str] = str) -> str:
    """The text with each piece of evidence passed through `mark` and the rest through `plain`."""
    return "".join(mark(text) if evidence else plain(text) for text, evidence in parts)


def _cut(text: str, room: int, first: bool, last: bool) -> str:
    if len(text) <= room:
        return text
    if first:
        return "…" + _tail_of(text, room)
    if last:
        return _head_of(text, room) + "…"
    return _head_of(text, room // 2) + " … " + _tail_of(text, room // 2)


def _head_of(text: str, room: int) -> str:
    """The first characters, no word broken where words have blanks between them."""
    cut = text[:room].rfind(" ")
    return text[:cut] if cut > room // 2 else text[:room]


def _tail_of(text: str, room: int) -> str:
    cut = text[-room:].find(" ")
    return text[-room:][cut:] if 0 <= cut < room // 2 else text[-room:]


def _head(parts: list[Part], longest: int) -> list[Part]:
    """Whole pieces from the start, until the text is long enough."""
    kept: list[Part] = []
    length = 0
    for text, evidence in parts:
        if length + len(text) > longest * 5 // 4 and kept:
            return [*kept, ("…", False)]
        kept.append((text, evidence))
        length += len(text)
    return kept
