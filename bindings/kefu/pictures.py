"""Pictures of estimates as inline SVG with real text: no script, no font and no file from elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

INK, SOFT, LINE, BLUE, PALE = "#1f2933", "#66727f", "#d5dbe1", "#1f5fa8", "#e8f0f9"


@dataclass(frozen=True)
class Bar:
    """A number with its interval, ready to draw."""

    name: str
    value: float
    low: float
    high: float
    n: int


@dataclass(frozen=True)
class Band:
    """A stretch of the x axis with words above the curve."""

    begin: float
    end: float
    title: str
    note: str


def trend(points: Sequence[Bar], low: float, high: float, step: float, title: str) -> str:
    """One point a column, left to right, with its interval; the y axis runs from low to high in percent."""
    width, height, left, top, bottom = 700, 230, 52, 16, 46
    right = width - 16

    def y(value: float) -> float:
        return top + (high - value) / (high - low) * (height - top - bottom)

    parts = [_grid(left, right, y(tick), f"{tick:g}%") for tick in _ticks(low, high, step)]
    gap = (right - left) / len(points)
    centres = [left + gap * (index + 0.5) for index in range(len(points))]
    road = " ".join(f"{x:.1f},{y(point.value):.1f}" for x, point in zip(centres, points, strict=True))
    parts.append(f'<polyline points="{road}" fill="none" stroke="{BLUE}" stroke-width="1.5" stroke-dasharray="4 4"/>')
    for x, point in zip(centres, points, strict=True):
        parts.append(_line(x, y(point.low), x, y(point.high), BLUE, 2.5))
        parts += [_line(x - 7, y(end), x + 7, y(end), BLUE, 2.5) for end in (point.low, point.high)]
        parts.append(_dot(x, y(point.value)))
        parts.append(_text(x, y(point.high) - 8, f"{point.value:.1f}%", anchor="middle", weight="600"))
        parts.append(_text(x, height - 24, point.name, anchor="middle", weight="600"))
        parts.append(_text(x, height - 8, f"n = {point.n:,}", anchor="middle", size=11, fill=SOFT))
    return _svg(width, height, title, parts)


def forest(rows: Sequence[Bar], low: float, high: float, step: float, title: str) -> str:
    """One row a group, with its interval and its numbers in words; the x axis runs from low to high."""
    width, row, left, right, top = 700, 27, 150, 450, 10
    bottom = top + row * len(rows)

    def x(value: float) -> float:
        return left + (value - low) / (high - low) * (right - left)

    parts = []
    for tick in _ticks(low, high, step):
        parts.append(_line(x(tick), top, x(tick), bottom + 4, SOFT if tick == 0 else LINE, 1))
        parts.append(_text(x(tick), bottom + 20, f"{tick:g}".replace("-", "−"), anchor="middle", size=11, fill=SOFT))
    for index, bar in enumerate(rows):
        y = top + row * (index + 0.5)
        parts.append(_text(left - 12, y + 4, bar.name, anchor="end"))
        parts.append(_line(x(max(bar.low, low)), y, x(min(bar.high, high)), y, BLUE, 2.5))
        parts.append(_dot(x(bar.value), y))
        parts.append(_text(right + 16, y + 4, _signed(bar.value), weight="600"))
        parts.append(_text(right + 62, y + 4, f"({_signed(bar.low)} … {_signed(bar.high)})", size=12, fill=SOFT))
        parts.append(_text(width - 4, y + 4, f"n = {bar.n:,}", anchor="end", size=12, fill=SOFT))
    return _svg(width, bottom + 30, title, parts)


def curve(knots: Sequence[tuple[float, float]], bands: Sequence[Band], shares: Sequence[tuple[float, str, float]],
          axes: tuple[str, str], title: str) -> str:
    """A curve from (0, 0) to (1, 1) over its zones; under it a column for each answer: (x, name, percent)."""
    width, height, left, top, bottom = 700, 330, 56, 62, 54
    right = width - 30

    def x(value: float) -> float:
        return left + value * (right - left)

    def y(value: float) -> float:
        return top + (1 - value) * (height - top - bottom)

    parts = []
    for index, band in enumerate(bands):
        parts.append(f'<rect x="{x(band.begin):.1f}" y="{top}" width="{x(band.end) - x(band.begin):.1f}" '
                     f'height="{height - top - bottom}" fill="{PALE if index % 2 == 0 else "#f7f9fb"}"/>')
        middle = x((band.begin + band.end) / 2)
        parts.append(_text(middle, 24, band.title, anchor="middle", weight="600"))
        parts.append(_text(middle, 44, band.note, anchor="middle", size=12, fill=SOFT))
    parts += [_grid(left, right, y(tick / 4), f"{tick / 4:g}") for tick in range(5)]
    for place, name, percent in shares:
        centre = min(max(x(place), left + 17), right - 17)
        parts.append(f'<rect x="{centre - 17:.1f}" y="{y(percent / 100):.1f}" width="34" '
                     f'height="{y(0) - y(percent / 100):.1f}" fill="#b9c6d3"/>')
        parts.append(_text(centre, height - 36, f"{name} · {percent:.1f}%", anchor="middle", size=11, fill=SOFT))
    road = " ".join(f"{x(s):.1f},{y(loyal):.1f}" for s, loyal in knots)
    parts.append(f'<polyline points="{road}" fill="none" stroke="{BLUE}" stroke-width="3"/>')
    parts += [_dot(x(s), y(loyal)) for s, loyal in knots]
    parts.append(_text((left + right) / 2, height - 10, axes[0], anchor="middle", size=12))
    parts.append(f'<text x="16" y="{(top + height - bottom) / 2:.0f}" font-size="12" fill="{INK}" text-anchor="middle" '
                 f'transform="rotate(-90 16 {(top + height - bottom) / 2:.0f})">{escape(axes[1])}</text>')
    return _svg(width, height, title, parts)


def _svg(width: float, height: float, title: str, parts: Sequence[str]) -> str:
    return (f'<svg viewBox="0 0 {width} {height}" role="img" font-size="13"><title>{escape(title)}</title>'
            + "".join(parts) + "</svg>")


def _ticks(low: float, high: float, step: float) -> list[float]:
    return [low + step * index for index in range(round((high - low) / step) + 1)]


def _signed(value: float) -> str:
    return f"{value:+.1f}".replace("-", "−")


def _line(x1: float, y1: float, x2: float, y2: float, stroke: str, width: float) -> str:
    return (f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{stroke}" '
            f'stroke-width="{width:g}"/>')


def _dot(x: float, y: float) -> str:
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4.5" fill="{BLUE}"/>'


def _text(x: float, y: float, words: str, anchor: str = "start", size: int = 13, fill: str = INK,
          weight: str = "400") -> str:
    return (f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-size="{size}" fill="{fill}" '
            f'font-weight="{weight}">{escape(words)}</text>')


def _grid(left: float, right: float, y: float, words: str) -> str:
    return _line(left, y, right, y, LINE, 1) + _text(left - 8, y + 4, words, anchor="end", size=11, fill=SOFT)
