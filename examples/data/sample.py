"""Draws the samples in this folder from the published files: sample.py RAW_FOLDER. Same input, same bytes.

RAW_FOLDER holds cfpb_complaints_6623.csv.gz and sfo_2014.csv.gz to sfo_2017.csv.gz. The rules are in README.md.
"""

import csv
import gzip
import hashlib
import io
import pathlib
import sys
from collections.abc import Iterable, Sequence

Row = dict[str, str]

HERE = pathlib.Path(__file__).parent
NARRATIVES = 300
SHORTEST, LONGEST = 80, 1500
YEARS = (2014, 2015, 2016, 2017)
# Complaints that serve as labelled test texts: what a judge is measured on is not shown to it in a demo.
HELD_OUT = set("""
3056965 3089589 3113183 3157977 3158720 3160629 3161533 3161683 3162453 3166440 3168263 3172990 3202793
3220210 3287928 3292719 3301223 3305761 3312993 3313326 3379382 3391728 3392093 3417374
""".split())


def rows_of(path: pathlib.Path) -> list[Row]:
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def written(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    return text.getvalue().encode("utf-8")


def rank(row: Row) -> str:
    return hashlib.md5(row["Complaint ID"].encode("utf-8")).hexdigest()


def cfpb(raw: pathlib.Path) -> bytes:
    """Narratives of 80 to 1,500 characters, each opening once, the first 300 by the MD5 of the complaint's number."""
    chosen: list[tuple[str, ...]] = []
    openings: set[str] = set()
    for row in sorted(rows_of(raw / "cfpb_complaints_6623.csv.gz"), key=rank):
        text = " ".join(row["Consumer complaint narrative"].split())
        opening = text.lower()[:60]
        if row["Complaint ID"] in HELD_OUT or not SHORTEST <= len(text) <= LONGEST or opening in openings:
            continue
        openings.add(opening)
        chosen.append((row["Complaint ID"], row["Date received"], row["Product"], row["Issue"],
                       row["Company response to consumer"], row["Timely response?"], text))
        if len(chosen) == NARRATIVES:
            break
    columns = ("id", "received", "product", "issue", "response", "timely", "narrative")
    return written(columns, sorted(chosen, key=lambda row: (row[1], row[0])))


def answer(row: Row, names: Sequence[str], allowed: set[str]) -> str:
    """A cell by the first name that the year uses; empty where the code stands for no answer."""
    value = next((row[name].strip() for name in names if name in row), "")
    return value if value in allowed else ""


def sfo(raw: pathlib.Path) -> bytes:
    """Every respondent of the four years, five columns."""
    rows: list[tuple[object, ...]] = []
    for year in YEARS:
        for row in rows_of(raw / f"sfo_{year}.csv.gz"):
            problem = {"1": "yes", "2": "no"}.get(row["Q15PROBLEM"].strip(), "")
            rows.append((year, answer(row, ("BAREA", "AREA"), set("ABCDEFG")),
                         answer(row, ("Q7ALL",), set("12345")),
                         answer(row, ("NETPRO",), {str(score) for score in range(11)}), problem))
    return written(("year", "area", "overall", "recommend", "problem"), rows)


def main() -> None:
    raw = pathlib.Path(sys.argv[1])
    (HERE / "cfpb_sample.csv").write_bytes(cfpb(raw))
    (HERE / "sfo_survey.csv").write_bytes(sfo(raw))


if __name__ == "__main__":
    main()
