"""The desk under the names that a stranger types first."""

from __future__ import annotations

import datetime
import gc
import pickle
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

import kefu

UTC = datetime.timezone.utc
NOW = datetime.datetime(2026, 3, 2, 3, 0, tzinfo=UTC)


def message(number: int, text: str = "收到的是假货，再不退钱我就曝光！") -> kefu.MessageReceived:
    at = NOW + datetime.timedelta(minutes=number)
    return kefu.MessageReceived(id=f"m{number}", customer="c1", session="s1", at=at, text=text)


class Watch:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime.datetime:
        return self.now


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def desk(tmp_path: Path, watch: Watch) -> Iterator[kefu.Desk]:
    with kefu.open(tmp_path / "shop.db", clock=watch) as opened:
        yield opened


def test_a_complaint_gives_advice(desk: kefu.Desk) -> None:
    advice = desk.append(message(0))
    assert isinstance(advice, kefu.Advice)
    assert advice.complaint is not None
    assert advice.complaint.cause is kefu.Cause.integrity
    assert advice.complaint.behaviour is kefu.Behaviour.publicity
    assert advice.accepted and not advice.repeated
    assert advice.actions and all(action.due > NOW for action in advice.actions)
    assert pickle.loads(pickle.dumps(advice)) == advice


def test_the_same_fact_again_is_repeated(desk: kefu.Desk) -> None:
    first = desk.append(message(0))
    again = desk.append(message(0))
    assert again.repeated and again.sequence == first.sequence
    with pytest.raises(kefu.InvalidArgument) as caught:
        desk.append(message(0, "something else"))
    assert caught.value.code == "event.id_conflict"


def test_many_facts_are_stored_together_or_not_at_all(desk: kefu.Desk, watch: Watch) -> None:
    watch.now += datetime.timedelta(hours=1)
    answers = desk.append([message(0), message(1, "谢谢")])
    assert isinstance(answers, tuple) and [type(a) for a in answers] == [kefu.Advice, kefu.Advice]
    head = desk.head()
    with pytest.raises(kefu.InvalidArgument):
        desk.append([message(2), message(0, "something else")])
    assert desk.head() == head
    with pytest.raises(kefu.InvalidArgument, match=r"append\(\): event\[1\]: expected Event"):
        desk.append([message(2), "m3"])  # type: ignore[list-item]


def test_a_preview_stores_nothing(desk: kefu.Desk) -> None:
    head = desk.head()
    desk.preview(message(0))
    assert desk.head() == head


def test_time_moves_by_the_host(desk: kefu.Desk, watch: Watch) -> None:
    desk.append(message(0))
    due = desk.next_due()
    assert due is not None and due > NOW
    watch.now = due
    desk.advance(due)
    assert desk.now() == due
    assert desk.pending(1)[0].status is kefu.ActionStatus.pending


def test_questions_are_asked_as_of_any_time(desk: kefu.Desk, watch: Watch) -> None:
    watch.now += datetime.timedelta(days=2)
    desk.append([message(0), message(1)])
    assert desk.summary().messages_received == 2
    assert desk.summary(as_of=NOW).messages_received == 1
    assert desk.summary(as_of=datetime.date(2026, 3, 1)).messages_received == 0
    assert desk.summary(as_of=datetime.date(2026, 3, 2)).messages_received == 2
    assert desk.summary(known_at=NOW).messages_received == 0
    with pytest.raises(kefu.InvalidArgument, match="has no time zone"):
        desk.summary(as_of=datetime.datetime(2026, 3, 2))


def test_a_day_ends_in_the_zone_of_the_policy(desk: kefu.Desk, watch: Watch) -> None:
    watch.now += datetime.timedelta(days=2)
    late = datetime.datetime(2026, 3, 2, 17, 0, tzinfo=UTC)  # already 3 March in Shanghai
    desk.append(message(0).replace(at=late))
    assert desk.summary(as_of=datetime.date(2026, 3, 2)).messages_received == 0
    assert desk.summary(as_of=datetime.date(2026, 3, 3)).messages_received == 1


def test_a_table_leaves_as_arrow(desk: kefu.Desk) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    desk.append(message(0))
    table = desk.table("messages")
    assert len(table) == 1 and table["text"][0] == message(0).text
    read = pyarrow.table(table)
    read.validate(full=True)
    assert read.to_pydict() == table.to_dict()
    assert pickle.loads(pickle.dumps(table)) == table
    with pytest.raises(kefu.InvalidArgument):
        desk.table("weather")


def test_a_table_leaves_as_pandas(desk: kefu.Desk) -> None:
    pandas = pytest.importorskip("pandas")
    desk.append(message(0))
    frame = desk.table("messages").to_pandas()
    assert frame["at"][0] == pandas.Timestamp(NOW)


def test_an_erased_customer_is_gone_and_the_chain_holds(desk: kefu.Desk) -> None:
    desk.append(message(0))
    head = desk.head()
    assert message(0).text in desk.export("c1")
    desk.erase("c1", reason="asked for it")
    assert message(0).text not in desk.export("c1")
    assert desk.verify(head).ok
    with pytest.raises(KeyError):
        desk.view("nobody")


def test_a_closed_desk_denies(tmp_path: Path, watch: Watch) -> None:
    with kefu.open(tmp_path / "shop.db", clock=watch) as desk:
        desk.append(message(0))
    with pytest.raises(PermissionError) as caught:
        desk.head()
    assert isinstance(caught.value, kefu.Denied) and caught.value.code == "desk.closed"
    with kefu.open(tmp_path / "shop.db", clock=watch, read_only=True) as reader:
        assert reader.summary().messages_received == 1
        with pytest.raises(kefu.Denied):
            reader.append(message(1))


def test_a_second_writer_is_refused(desk: kefu.Desk, tmp_path: Path, watch: Watch) -> None:
    with pytest.raises(OSError) as caught:
        kefu.open(tmp_path / "shop.db", clock=watch)
    assert isinstance(caught.value, kefu.StorageError) and caught.value.code == "store.in_use"


def test_the_machine_s_clock_is_the_default(tmp_path: Path) -> None:
    with kefu.open(str(tmp_path / "shop.db")) as desk:
        assert abs(desk.now() - datetime.datetime.now(UTC)) < datetime.timedelta(minutes=1)


def test_an_error_of_the_clock_comes_through(desk: kefu.Desk, watch: Watch) -> None:
    watch.now = datetime.datetime(2026, 3, 2)
    with pytest.raises(kefu.InvalidArgument, match=r"clock\(\): .* has no time zone"):
        desk.append(message(0))


def test_a_log_takes_lines(tmp_path: Path, watch: Watch) -> None:
    lines: list[str] = []
    with kefu.open(tmp_path / "shop.db", clock=watch, log=lines.append) as desk:
        desk.append(message(0))
    assert all(isinstance(line, str) and message(0).text not in line for line in lines)


def test_wrong_arguments_are_named(tmp_path: Path) -> None:
    with pytest.raises(TypeError, match=r"open\(\): clock: expected a callable, got 5"):
        kefu.open(tmp_path / "shop.db", clock=5)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"open\(\): host_key: expected bytes, got <class 'str'>"):
        kefu.open(tmp_path / "shop.db", host_key="secret")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"open\(\): path: expected str or os.PathLike, got 5"):
        kefu.open(5)  # type: ignore[arg-type]


def test_threads_share_a_desk_without_deadlock(desk: kefu.Desk, watch: Watch) -> None:
    watch.now += datetime.timedelta(hours=1)

    def write(first: int) -> None:
        for number in range(first, first + 5):
            desk.append(message(number).replace(customer=f"c{first}", session=f"s{first}"))

    threads = [threading.Thread(target=write, args=(first,)) for first in (0, 10, 20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    assert not any(thread.is_alive() for thread in threads)
    assert desk.summary().messages_received == 15


def test_a_desk_that_is_forgotten_lets_its_file_go(tmp_path: Path, watch: Watch) -> None:
    kefu.open(tmp_path / "shop.db", clock=watch)
    gc.collect()
    kefu.open(tmp_path / "shop.db", clock=watch).close()
