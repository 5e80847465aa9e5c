"""Tables leave as NumPy, pandas, polars, Arrow and plain Python, and pickle."""

from __future__ import annotations

import gc
import pickle
import typing

import numpy
import pytest

import kefu

TEXTS = ["收到的是假货，再不退钱我就曝光！", "谢谢，很好用", None, "客服态度太差了，衣服也开线了", ""]
COLUMNS = ("complaint", "cause", "also", "severity", "behaviour", "signs", "angry", "asks_remedy", "score", "severity_score")


@pytest.fixture(scope="module")
def table() -> kefu.ComplaintTable:
    return kefu.judge_complaints(TEXTS)


def test_a_row_says_what_the_verdict_of_its_text_says(table: kefu.ComplaintTable) -> None:
    for row, text in enumerate(TEXTS):
        verdict = kefu.judge_complaint(text or "")
        for name in COLUMNS:
            assert table[name][row] == getattr(verdict, name), (row, name)
        assert table.evidence(row) == verdict.evidence
    assert table.rules == kefu.judge_complaint("").rules


def test_columns_are_read_only_arrays(table: kefu.ComplaintTable) -> None:
    assert table.columns == COLUMNS
    assert table.score.dtype == numpy.int32
    assert table.angry.dtype == bool
    assert table.cause.dtype == object
    assert table.score is table["score"]
    for name in COLUMNS:
        with pytest.raises(ValueError):
            table[name][0] = table[name][1]


def test_an_array_outlives_its_table() -> None:
    score = kefu.judge_complaints(TEXTS).score
    expected = score.tolist()
    gc.collect()
    assert score.tolist() == expected


def test_a_mask_of_one_cause_selects_rows(table: kefu.ComplaintTable) -> None:
    assert (table.cause == kefu.Cause.integrity).tolist()[0]


def test_unknown_columns_and_rows_are_named(table: kefu.ComplaintTable) -> None:
    with pytest.raises(KeyError, match="no column 'weather'; it has complaint, cause"):
        table["weather"]
    with pytest.raises(AttributeError, match="no column 'weather'"):
        table.weather
    for row in (5, -1):
        with pytest.raises(kefu.InvalidArgument, match=f"row {row} is not in a table of 5 rows") as caught:
            table.evidence(row)
        assert caught.value.code == "judge.no_such_row"


def test_plain_python_holds_names(table: kefu.ComplaintTable) -> None:
    plain = table.to_dict()
    assert tuple(plain) == COLUMNS
    assert plain["cause"][0] == "integrity"
    assert plain["severity"][2] is None
    assert plain["complaint"][2] is None
    assert plain["signs"][0][0] == "publicity"


def test_pandas_gets_categories_and_the_index_that_came_in() -> None:
    pandas = pytest.importorskip("pandas")
    series = pandas.Series(TEXTS, index=[f"t{i}" for i in range(len(TEXTS))], name="text")
    frame = kefu.judge_complaints(series).to_pandas()
    assert list(frame.index) == list(series.index)
    assert list(frame.columns) == list(COLUMNS)
    assert list(frame["severity"].cat.categories) == ["general", "severe"]
    assert frame["severity"].cat.ordered and not frame["cause"].cat.ordered
    assert frame["severity"].isna().tolist() == [False, True, True, False, True]
    assert frame["complaint"].dtype == "boolean"
    assert frame.loc["t0", "signs"][0] == "publicity"
    joined = series.to_frame().join(frame)
    assert joined["score"].tolist() == frame["score"].tolist()


def test_pandas_gets_words_of_a_language() -> None:
    pytest.importorskip("pandas")
    frame = kefu.judge_complaints(TEXTS).to_pandas(labels="zh")
    assert frame["cause"][0] == kefu.Cause.integrity.label("zh")
    assert frame["signs"][0][0] == kefu.Behaviour.publicity.label("zh")
    with pytest.raises(kefu.InvalidArgument, match="is not one of: zh, en"):
        kefu.judge_complaints(TEXTS).to_pandas(labels="fr")


def test_pandas_keeps_a_table_of_no_rows() -> None:
    pytest.importorskip("pandas")
    assert kefu.judge_complaints([]).to_pandas().shape == (0, len(COLUMNS))


def test_arrow_reads_the_table(table: kefu.ComplaintTable) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    read = pyarrow.table(table)
    read.validate(full=True)
    assert read.num_rows == len(TEXTS)
    assert read.to_pydict() == table.to_dict()
    batch = pyarrow.record_batch(table)
    batch.validate(full=True)
    assert batch.to_pydict() == table.to_dict()
    assert read.schema.field("severity").type.ordered
    assert read.schema.field("cause").type == pyarrow.dictionary(pyarrow.int32(), pyarrow.large_string())
    assert pyarrow.schema(table) == read.schema


def test_polars_reads_the_table(table: kefu.ComplaintTable) -> None:
    polars = pytest.importorskip("polars")
    read = polars.DataFrame(table)
    assert read["cause"].to_list() == table.to_dict()["cause"]
    assert read["score"].to_list() == table.score.tolist()
    assert read["signs"].to_list() == table.to_dict()["signs"]


def test_numbers_go_to_arrow_without_a_copy(table: kefu.ComplaintTable) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    column = pyarrow.table(table)["score"].chunk(0)
    assert column.buffers()[1].address == table.score.__array_interface__["data"][0]


def test_an_arrow_table_outlives_ours() -> None:
    pyarrow = pytest.importorskip("pyarrow")
    read = pyarrow.table(kefu.judge_complaints(TEXTS))
    gc.collect()
    assert read.to_pydict() == kefu.judge_complaints(TEXTS).to_dict()


def test_capsules_that_nobody_takes_are_freed(table: kefu.ComplaintTable) -> None:
    for _ in range(100):
        table.__arrow_c_schema__(), table.__arrow_c_array__(), table.__arrow_c_stream__()


def test_a_table_pickles_with_its_evidence(table: kefu.ComplaintTable) -> None:
    again: typing.Any = pickle.loads(pickle.dumps(table))
    assert type(again) is kefu.ComplaintTable
    assert again == table
    assert again.to_dict() == table.to_dict()
    assert [again.evidence(row) for row in range(len(table))] == [table.evidence(row) for row in range(len(table))]
    assert again.rules == table.rules


def test_tables_are_equal_row_by_row(table: kefu.ComplaintTable) -> None:
    assert table == kefu.judge_complaints(TEXTS)
    assert table != kefu.judge_complaints(TEXTS[:-1])
    assert table != kefu.judge_complaints(TEXTS[::-1])
    assert table != 5
    with pytest.raises(TypeError):
        hash(table)


def test_a_table_shows_its_size(table: kefu.ComplaintTable) -> None:
    assert repr(table).startswith("<ComplaintTable: 5 rows of complaint, cause, ")
