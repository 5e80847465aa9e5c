"""Writes a report as one HTML page that needs nothing else: text, tables and SVG pictures.

    page = kefu.report.page(facts, language="en")

Every text from outside is escaped; the page holds no script and no address.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from kefu import pictures
from kefu.highlight import marked
from kefu.report_facts import CaseFacts, Cell, Group, Labelled, Overdue, ReportFacts, count_of
from kefu.report_lead import sentences
from kefu.report_style import STYLE
from kefu.report_words import WORDS, group_name, late_words, moment, worded

MOST_OVERDUE = 15


def page(facts: ReportFacts, language: str = "zh") -> str:
    """The whole page."""
    words = WORDS[language]
    panels = (_overdue, _worst, _cells, _findings, _csat, _nps, _curve, _path)
    body = "\n".join(panel(facts, language) for panel in panels)
    lead = "\n".join(f"<p>{escape(sentence)}</p>" for sentence in sentences(facts, language))
    return f"""<!DOCTYPE html>
<html lang="{'zh-Hans' if language == 'zh' else 'en'}">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>{escape(words["title"])}</title>
<style>{STYLE}</style>
</head>
<body>
<header><h1>{escape(words["title"])}</h1>
<p>{escape(words["as_of"].format(now=moment(facts.now)))}</p></header>
<div class="lead">
{lead}
</div>
{body}
<footer>{escape(words["footer"])}</footer>
</body>
</html>
"""


def _panel(name: str, title: str, inside: str, source: str, whole: bool = True) -> str:
    kind = ' class="whole"' if whole else ""
    return (f'<section id="{name}"{kind}>\n<h2>{escape(title)}</h2>\n{inside}\n'
            f'<p class="source">{escape(source)}</p>\n</section>')


def _overdue(facts: ReportFacts, language: str) -> str:
    words = WORDS[language]
    head = "".join(f"<th>{escape(words[key])}</th>" for key in ("due", "late", "what", "customer", "who"))
    rows = "\n".join(_overdue_row(one, language) for one in facts.overdue[:MOST_OVERDUE])
    table = f"<table><thead><tr>{head}</tr></thead>\n<tbody>{rows}</tbody></table>"
    left = len(facts.overdue) - MOST_OVERDUE
    if not facts.overdue:
        table = f'<p>{escape(words["overdue_none"])}</p>'
    elif left > 0:
        table += f'<p class="source">{escape(words["more"].format(count=left))}</p>'
    source = words["overdue_source"].format(promised=facts.promised, asked=facts.asked, n=len(facts.overdue))
    return _panel("overdue", words["overdue"], table, source, whole=False)


def _overdue_row(one: Overdue, language: str) -> str:
    kind = WORDS[language]["promise" if one.promised else "action"]
    return (f'<tr><td class="time">{moment(one.due)}</td><td class="late">{escape(late_words(one.late, language))}</td>'
            f'<td><span class="kind">{escape(kind)}</span>{escape(worded(one.what, language))}</td>'
            f'<td class="customer">{escape(one.customer)}</td><td>{escape(worded(one.who, language))}</td></tr>')


def _worst(facts: ReportFacts, language: str) -> str:
    words = WORDS[language]
    inside = []
    for source, cases in facts.worst.items():
        inside.append(f'<h3>{escape(words[f"worst_{source}"].format(count=len(cases)))}</h3>')
        inside += [_case(case, language) for case in cases]
    return _panel("worst", words["worst"], "\n".join(inside), words["worst_source"].format(**facts.complaints),
                  whole=False)


def _case(case: CaseFacts, language: str) -> str:
    text = marked(list(case.parts), lambda piece: f"<mark>{escape(piece)}</mark>", escape)
    labels = (axis.label(language) for axis in (case.severity, case.cause, case.behaviour))
    bold = " · ".join(f"<b>{escape(label)}</b>" for label in labels)
    rest = escape(f" · {case.step.label(language)} · {case.customer} · {moment(case.opened)[:10]}")
    return f'<div class="case {case.severity.name}"><p class="about">{bold}{rest}</p><p>{text}</p></div>'


def _cells(facts: ReportFacts, language: str) -> str:
    words = WORDS[language]
    behaviours, causes = _first_of(facts.cells, "behaviour"), _first_of(facts.cells, "cause")
    most = max((cell.count for cell in facts.cells), default=1)
    heads = "".join(f'<th scope="col">{escape(one.label(language))}</th>' for one in behaviours)
    rows = [f'<tr><th></th><th></th>{heads}<th scope="col">{escape(words["total"])}</th></tr>']
    for severity in _first_of(facts.cells, "severity"):
        for index, cause in enumerate(causes):
            lead = (f'<th class="severity" rowspan="{len(causes)}">{escape(severity.label(language))}</th>'
                    if index == 0 else "")
            counts = [count_of(facts.cells, severity.name, cause.name, one.name) for one in behaviours]
            rows.append(f'<tr>{lead}<th scope="row">{escape(cause.label(language))}</th>'
                        + "".join(_heat(count, most, severity.name) for count in counts)
                        + f'<td class="total">{sum(counts)}</td></tr>')
    sums = "".join(f'<td class="total">{count_of(facts.cells, behaviour=one.name)}</td>' for one in behaviours)
    rows.append(f'<tr><th></th><th scope="row">{escape(words["total"])}</th>{sums}'
                f'<td class="total">{count_of(facts.cells)}</td></tr>')
    table = '<table class="heat"><tbody>' + "\n".join(rows) + "</tbody></table>"
    source = words["cells_source"].format(n=count_of(facts.cells), read_dialogues=facts.read["dialogues"],
                                          read_cfpb=facts.read["cfpb"], **facts.complaints)
    return _panel("cells", words["cells"], table, source)


def _heat(count: int, most: int, severity: str) -> str:
    """A cell as dark as its count is high, on the scale of square roots: blue general, red severe."""
    if count == 0:
        return '<td style="color:#b4bdc6">0</td>'
    share = (count / most) ** 0.5
    deep = (168, 50, 42) if severity == "severe" else (31, 95, 168)
    red, green, blue = (round(255 - (255 - part) * (0.08 + 0.72 * share)) for part in deep)
    ink = "#fff" if share > 0.6 else "#1f2933"
    return f'<td style="background:#{red:02x}{green:02x}{blue:02x};color:{ink}">{count}</td>'


def _findings(facts: ReportFacts, language: str) -> str:
    words = WORDS[language]
    rows = "".join(f"<li>{escape(kind.label(language))}<b>{count}</b></li>" for kind, count in facts.findings)
    total = sum(count for _, count in facts.findings)
    return _panel("findings", words["findings"], f'<ul class="counts">{rows}</ul>',
                  words["findings_source"].format(n=total))


def _csat(facts: ReportFacts, language: str) -> str:
    words, span = WORDS[language], _span(facts.csat)
    bars = [_bar(group, group.name) for group in facts.csat]
    low = 5 * (min(bar.low for bar in bars) // 5) - 5
    high = min(100, 5 * (max(bar.high for bar in bars) // 5) + 10)
    picture = pictures.trend(bars, low, high, 5, words["csat_picture"])
    source = words["csat_source"].format(n=f"{sum(bar.n for bar in bars):,}",
                                         missing=f"{sum(group.estimate.missing for group in facts.csat):,}")
    return _panel("csat", words["csat"].format(**span), picture, source)


def _nps(facts: ReportFacts, language: str) -> str:
    words = WORDS[language]
    year = facts.csat[-1].name
    bars = [_bar(group, group_name(group, language)) for group in facts.nps]
    low = 20 * (min(bar.low for bar in bars) // 20)
    high = 20 * (max(bar.high for bar in bars) // 20) + 20
    picture = pictures.forest(bars, min(low, 0), high, 20, words["nps_picture"])
    return _panel("nps", words["nps"].format(year=year), picture,
                  words["nps_source"].format(year=year, n=f"{bars[0].n:,}"))


def _curve(facts: ReportFacts, language: str) -> str:
    words, span = WORDS[language], _span(facts.csat)
    bands = [pictures.Band(zone.begin, zone.end, words["zone"].format(letter=zone.letter),
                           words["zone_note"].format(share=zone.share.value, low=zone.share.low, high=zone.share.high))
             for zone in facts.zones]
    shares = [((answer - 1) / 4, words["answer"].format(answer=answer), share) for answer, share in facts.answers]
    picture = pictures.curve(facts.knots, bands, shares, (words["satisfaction"], words["loyalty"]),
                             words["curve_picture"])
    source = words["curve_source"].format(n=f"{facts.zones[0].share.n:,}", **span)
    return _panel("curve", words["curve"], picture, source)


def _path(facts: ReportFacts, language: str) -> str:
    words, path = WORDS[language], facts.path
    techniques = words["separator"].join(one.label(language) for one in path.techniques) or words["none"]
    about = words["path_facts"].format(nature=path.nature.label(language), techniques=techniques,
                                       status=path.status.label(language))
    steps = "".join(f"<li><time>{moment(step.at)}</time>{escape(step.state[language])}</li>" for step in path.steps)
    picture = path.pictures[language].replace(' xmlns="http://www.w3.org/2000/svg"', "", 1)  # HTML knows it anyway
    inside = (f'<p>{escape(words["path_text"].format(text=path.text))}<br/>{escape(about)}</p>\n'
              f'<div class="chart">{picture}</div>\n<ol class="steps">{steps}</ol>')
    return _panel("path", words["path"], inside, words["path_source"].format(steps=len(path.steps)))


def _bar(group: Group, name: str) -> pictures.Bar:
    estimate = group.estimate
    return pictures.Bar(name, estimate.value, estimate.low, estimate.high, estimate.n)


def _span(years: Sequence[Group]) -> dict[str, str]:
    return {"first": years[0].name, "last": years[-1].name}


def _first_of(cells: Sequence[Cell], axis: str) -> list[Labelled]:
    """The enumerators of an axis in the order in which they first occur."""
    return list({getattr(cell, axis).name: getattr(cell, axis) for cell in cells}.values())
