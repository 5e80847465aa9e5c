"""A shop's first hour with kefu: a complaint comes in; the desk says what it means, what to say and what is due.

Usage: front_door.py [journal], default shop.db
"""

import sys
from datetime import datetime, timedelta

import kefu


def main(path: str) -> None:
    # A program of your own leaves the clock out; this one lives on a fixed day, to say the same each time.
    now = datetime.fromisoformat("2026-03-01T10:00:00+08:00")
    with kefu.open(path, clock=lambda: now) as desk:
        text = "说好保正品结果是假货，再不退钱我就曝光！"
        advice = desk.append(kefu.MessageReceived(id="m1", customer="c1", session="s1", at=now, text=text))
        verdict = advice.complaint
        assert verdict is not None and verdict.severity and verdict.cause and verdict.behaviour
        print(verdict.severity.label("en"), verdict.cause.label("en"), verdict.behaviour.label("en"), sep=", ")
        for one in verdict.evidence:
            print(f"  {one.axis.name}: {text[one.span.begin : one.span.end]}")
        for phrase in advice.say:
            print("say:", phrase.en)
        for action in advice.actions:
            print("do:", action.kind.label("en"), "by", action.due)

        for action in desk.advance(now + timedelta(hours=26)):
            print("a day later:", action.kind.label("en"))
        now += timedelta(hours=26)
        before = desk.summary(as_of=now - timedelta(hours=48))
        print(desk.summary().complaints, "complaint today,", before.complaints, "two days ago")
        assert desk.verify().ok


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "shop.db")
