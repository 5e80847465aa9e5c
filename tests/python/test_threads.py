"""The GIL is released while C++ works, and nothing leaks."""

from __future__ import annotations

import gc
import sys
import threading
import time

import numpy
import pytest

import kefu


def test_another_thread_runs_while_a_column_is_judged() -> None:
    texts = ["收到的是假货，再不退钱我就曝光！" * 20] * 3000
    ticks: list[float] = []
    done = threading.Event()

    def tick() -> None:
        while not done.is_set():
            ticks.append(time.monotonic())
            time.sleep(0.001)

    watcher = threading.Thread(target=tick)
    watcher.start()
    begin = time.monotonic()
    kefu.judge_complaints(texts)
    end = time.monotonic()
    done.set()
    watcher.join()
    during = [at for at in ticks if begin < at < end]
    gaps = numpy.diff([begin, *during, end])
    assert gaps.max() < (end - begin) / 2, "the GIL was held for most of the call"


def test_threads_may_share_a_judge() -> None:
    texts = ["收到的是假货", "客服态度太差"] * 500
    judge = kefu.Judge()
    expected = judge.judge_complaints(texts)
    answers: list[kefu.ComplaintTable] = []
    threads = [threading.Thread(target=lambda: answers.append(judge.judge_complaints(texts))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == [expected] * 4


AT = 1_700_000_000_000_000


def use_everything() -> None:
    event = kefu.MessageReceived(id="m1", customer="c1", session="s1", at=AT, text="假货" * 50)
    assert kefu.read_event(event.to_json()) == event
    repr(event), hash(event), event.replace(text="x")
    kefu.judge_complaint(event.text)
    table = kefu.judge_complaints([event.text, None])
    table.to_dict(), table["cause"], table.__arrow_c_stream__(), table.evidence(0)
    kefu.nps(numpy.arange(11.0))
    for wrong in ([5, "x"], "x", ["\ud800"]):
        with pytest.raises(kefu.InvalidArgument):
            kefu.judge_complaints(wrong)


def blocks_kept(rounds: int) -> int:
    gc.collect()
    before = sys.getallocatedblocks()
    for _ in range(rounds):
        use_everything()
    gc.collect()
    return sys.getallocatedblocks() - before


def test_nothing_leaks() -> None:
    """A leak grows in every window; what caches take on the way does not."""
    blocks_kept(50)
    assert min(blocks_kept(200) for _ in range(3)) < 200
