"""The only file that knows pandas; imported when a table is asked for a data frame."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas

if TYPE_CHECKING:
    from kefu import Language, Table


def _words(enumeration: Any, labels: Language | str | None) -> list[str]:
    return [member.name if labels is None else member.label(labels) for member in enumeration]


def _names(row: Any, labels: Language | str | None) -> tuple[str, ...]:
    return tuple(member.name if labels is None else member.label(labels) for member in row)


def _column(table: Table, name: str, labels: Language | str | None) -> Any:
    if (coded := table._codes(name)) is not None:
        codes, enumeration, ordered = coded
        words = pandas.Index(_words(enumeration, labels))
        return pandas.Categorical.from_codes(codes, categories=words, ordered=ordered)
    values = table[name]
    if values.dtype.kind == "M":
        return pandas.Series(values).dt.tz_localize("UTC").array
    if values.dtype.kind != "O":
        return values
    kinds = {type(value) for value in values if value is not None}
    if kinds == {bool}:
        return pandas.array(values, dtype="boolean")
    if kinds == {int}:
        return pandas.array(values, dtype="Int64")
    if kinds == {tuple}:
        return [_names(row, labels) for row in values]
    return values


def to_pandas(table: Table, labels: Language | str | None) -> pandas.DataFrame:
    """The table as a data frame with the index of the Series that came in."""
    columns = {name: _column(table, name, labels) for name in table.columns}
    return pandas.DataFrame(columns, index=table.index, copy=False)
