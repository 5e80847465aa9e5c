"""Every kind of column goes in, nulls stay nulls, and a bad row is named."""

from __future__ import annotations

import array
import sys
import typing

import numpy
import pytest

import kefu

pandas = pytest.importorskip("pandas")
polars = pytest.importorskip("polars")
pyarrow = pytest.importorskip("pyarrow")

SCORES = [9, 10, 3, 8]
TEXTS = ["收到的是假货", "谢谢", None, "", "I want my money back"]


def masked(values: list[float], mask: list[bool]) -> typing.Any:
    return numpy.ma.masked_array(values, mask)


NUMBERS = {
    "list": SCORES,
    "tuple": tuple(SCORES),
    "generator": (score for score in SCORES),
    "range": range(7, 11),
    "float list": [9.0, 10.0, 3.0, 8.0],
    "array": array.array("d", SCORES),
    "memoryview": memoryview(array.array("q", SCORES)),
    "numpy int8": numpy.array(SCORES, dtype="int8"),
    "numpy uint64": numpy.array(SCORES, dtype="uint64"),
    "numpy float16": numpy.array(SCORES, dtype="float16"),
    "numpy float32": numpy.array(SCORES, dtype="float32"),
    "numpy float64": numpy.array(SCORES, dtype="float64"),
    "numpy strided": numpy.array([9, 0, 10, 0, 3, 0, 8, 0], dtype="float64")[::2],
    "numpy reversed": numpy.array(SCORES[::-1], dtype="float64")[::-1],
    "numpy big-endian": numpy.array(SCORES, dtype=">f8"),
    "numpy object": numpy.array(SCORES, dtype=object),
    "numpy masked": masked([9, 10, 3, 8], [False] * 4),
    "pandas int64": pandas.Series(SCORES),
    "pandas float64": pandas.Series(SCORES, dtype="float64"),
    "pandas Int64": pandas.Series(SCORES, dtype="Int64"),
    "pandas Float64": pandas.Series(SCORES, dtype="Float64"),
    "pandas object": pandas.Series(SCORES, dtype=object),
    "pandas arrow": pandas.Series(SCORES, dtype="int64[pyarrow]"),
    "polars Int64": polars.Series(SCORES),
    "polars Float64": polars.Series(SCORES, dtype=polars.Float64),
    "polars UInt8": polars.Series(SCORES, dtype=polars.UInt8),
    "arrow int64": pyarrow.array(SCORES),
    "arrow float": pyarrow.array(SCORES, type=pyarrow.float32()),
    "arrow double": pyarrow.array(SCORES, type=pyarrow.float64()),
    "arrow sliced": pyarrow.array([0, *SCORES, 0], type=pyarrow.float64())[1:5],
    "arrow chunked": pyarrow.chunked_array([SCORES[:1], SCORES[1:]]),
}


@pytest.mark.parametrize("scores", [v for k, v in NUMBERS.items() if k != "range"], ids=[k for k in NUMBERS if k != "range"])
def test_a_column_of_numbers_comes_in_any_form(scores: typing.Any) -> None:
    assert kefu.nps(scores) == kefu.nps(SCORES)


def test_a_range_is_a_column() -> None:
    assert kefu.nps(range(7, 11)) == kefu.nps([7, 8, 9, 10])


@pytest.mark.parametrize(
    "scores",
    [
        [9, None, 3],
        [9, float("nan"), 3],
        [9, pandas.NA, 3],
        [9, numpy.float32("nan"), 3],
        numpy.array([9, numpy.nan, 3]),
        numpy.array([9, None, 3], dtype=object),
        masked([9, 10, 3], [False, True, False]),
        pandas.Series([9, None, 3]),
        pandas.Series([9, None, 3], dtype="Int64"),
        pandas.Series([9, None, 3], dtype="float64[pyarrow]"),
        polars.Series([9, None, 3]),
        pyarrow.array([9, None, 3]),
        pyarrow.array([0, 9, None, 3], type=pyarrow.float64())[1:],
    ],
    ids=lambda column: f"{type(column).__module__}.{type(column).__name__}",
)
def test_a_missing_answer_is_counted_apart(scores: typing.Any) -> None:
    estimate = kefu.nps(scores)
    assert (estimate.n, estimate.missing, estimate.value) == (2, 1, 0.0)


def test_a_column_of_nulls_alone_is_a_column() -> None:
    assert kefu.nps(pyarrow.nulls(3)).missing == 3
    assert kefu.nps([]).n == 0
    assert len(kefu.judge_complaints(pyarrow.nulls(2))) == 2
    assert len(kefu.judge_complaints([])) == 0


@pytest.mark.parametrize(
    ("scores", "said"),
    [
        ([9, "ten"], "row 1: expected a number, got 'ten'"),
        ([9, True], "row 1: expected a number, got True"),
        (numpy.array(["9"]), "row 0: expected a number, got '9'"),
        (numpy.array([True]), "row 0: expected a number, got True"),
        (pandas.Series([9, "10"]), "row 1: expected a number, got '10'"),
        (pandas.Series([True]), "row 0: expected a number, got True"),
        (pyarrow.array(["9"]), "expected a column of numbers, got an Arrow column of format 'u'"),
        (pyarrow.array([True]), "expected a column of numbers, got an Arrow column of format 'b'"),
        (polars.Series([[9]]), "expected a column of numbers"),
        ("9", "expected a column"),
        (b"9", "expected a column"),
        (9, "expected a column"),
        (None, "expected a column"),
        ({9: 1}, "expected a column"),
        (numpy.zeros((2, 2)), "expected a column"),
        (numpy.float64(9), "expected a column"),
        (pandas.DataFrame({"a": [9]}), "expected a column"),
        (polars.DataFrame({"a": [9]}), "expected a column"),
        (pyarrow.table({"a": [9]}), "expected a column"),
    ],
    ids=repr,
)
def test_what_is_no_column_of_numbers_is_refused(scores: typing.Any, said: str) -> None:
    with pytest.raises(kefu.InvalidArgument, match="^nps\\(\\): scores: ") as caught:
        kefu.nps(scores)
    assert said in str(caught.value)
    assert isinstance(caught.value, TypeError)


TEXT_COLUMNS = {
    "list": TEXTS,
    "tuple": tuple(TEXTS),
    "generator": lambda: (text for text in TEXTS),
    "numpy object": numpy.array(TEXTS, dtype=object),
    "pandas object": pandas.Series(TEXTS, dtype=object),
    "pandas str": pandas.Series(TEXTS, dtype="str"),
    "pandas string[python]": pandas.Series(TEXTS, dtype="string[python]"),
    "pandas string[pyarrow]": pandas.Series(TEXTS, dtype="string[pyarrow]"),
    "pandas arrow": pandas.Series(TEXTS, dtype=pandas.ArrowDtype(pyarrow.string())),
    "pandas category": pandas.Series(TEXTS, dtype="category"),
    "polars": polars.Series(TEXTS),
    "polars categorical": polars.Series(TEXTS, dtype=polars.Categorical),
    "polars sliced": polars.Series(["x", *TEXTS, "y"])[1:6],
    "arrow string": pyarrow.array(TEXTS),
    "arrow large_string": pyarrow.array(TEXTS, type=pyarrow.large_string()),
    "arrow string_view": pyarrow.array(TEXTS, type=pyarrow.string_view()),
    "arrow dictionary": pyarrow.array(TEXTS).dictionary_encode(),
    "arrow sliced": pyarrow.array(["x", *TEXTS, "y"])[1:6],
    "arrow chunked": pyarrow.chunked_array([TEXTS[:2], TEXTS[2:]]),
    "arrow chunked dictionaries": pyarrow.chunked_array([TEXTS[:2], TEXTS[2:]]).dictionary_encode(),
}


@pytest.mark.parametrize("column", TEXT_COLUMNS.values(), ids=TEXT_COLUMNS)
def test_a_column_of_texts_comes_in_any_form(column: typing.Any) -> None:
    table = kefu.judge_complaints(column() if callable(column) else column)
    assert table == kefu.judge_complaints(TEXTS)
    assert len(table) == len(TEXTS)
    for row, text in enumerate(TEXTS):
        verdict = kefu.judge_complaint(text or "")
        assert (table.complaint[row], table.score[row]) == (verdict.complaint, verdict.score)


@pytest.mark.parametrize(
    ("texts", "said"),
    [
        (["a", 5], "row 1: expected text, got 5"),
        (["a", b"b"], "row 1: expected text, got b'b'"),
        (["a", ["b"]], "row 1: expected text, got ['b']"),
        (pandas.Series(["a", 5]), "row 1: expected text, got 5"),
        (numpy.array(["a", 5], dtype=object), "row 1: expected text, got 5"),
        (pyarrow.array([1, 2]), "expected a column of text, got an Arrow column of format 'l'"),
        (pyarrow.array([b"a"]), "expected a column of text, got an Arrow column of format 'z'"),
        (polars.Series([1]), "expected a column of text"),
        ({"a": 1}, "expected a column"),
    ],
    ids=repr,
)
def test_what_is_no_column_of_texts_is_refused(texts: typing.Any, said: str) -> None:
    with pytest.raises(kefu.InvalidArgument, match="^judge_complaints\\(\\): texts: ") as caught:
        kefu.judge_complaints(texts)
    assert said in str(caught.value)


def test_a_lone_surrogate_names_its_row() -> None:
    with pytest.raises(kefu.InvalidArgument, match="texts: row 2: lone surrogate at character 1") as caught:
        kefu.judge_complaints(["a", None, "b\ud800"])
    assert caught.value.code == "text.surrogate"


def test_one_text_and_a_column_each_name_the_function_of_the_other() -> None:
    with pytest.raises(TypeError, match=r"judge_complaint\(\) takes one text"):
        kefu.judge_complaints("假货")
    with pytest.raises(TypeError, match=r"judge_complaints\(\) takes columns"):
        kefu.judge_complaint(["假货"])  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"judge_complaints\(\) takes columns"):
        kefu.judge_complaint(pandas.Series(["假货"]))
    with pytest.raises(TypeError, match="expected str, got 5"):
        kefu.judge_complaint(5)  # type: ignore[arg-type]


def test_an_exception_of_the_iterable_comes_through() -> None:
    def broken() -> typing.Iterator[int]:
        yield 9
        raise OSError("the disk is gone")

    with pytest.raises(OSError, match="the disk is gone"):
        kefu.nps(broken())


def test_a_column_is_not_kept_after_the_call() -> None:
    for column in (numpy.array(SCORES, dtype="float64"), list(TEXTS), array.array("d", SCORES)):
        before = sys.getrefcount(column)
        if isinstance(column, list):
            kefu.judge_complaints(column)
        else:
            kefu.nps(column)
        assert sys.getrefcount(column) == before
