"""The demo's host: lives through the dialogues on a clock of its own, and does what any host does for its desk."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import kefu

PROMPT = timedelta(seconds=4)
"""How long a spoken prompt takes."""


class DemoClock:
    """The time that the desk is told; it never goes back."""

    def __init__(self, start: datetime) -> None:
        self.now = start

    def __call__(self) -> datetime:
        return self.now

    def reach(self, at: datetime) -> None:
        self.now = max(self.now, at)


@dataclass
class Heard:
    """A customer's text, what the desk said of it, and the case that it went to."""

    text: str
    verdict: kefu.ComplaintVerdict
    case_id: str | None


@dataclass
class Host:
    """Reports events to the desk in their order, speaks the prompts that it asks for, and keeps what it said."""

    desk: kefu.Desk
    clock: DemoClock
    heard: dict[str, Heard] = field(default_factory=dict)
    customers: set[str] = field(default_factory=set)
    """Who said something, or is known by name."""
    nicknames: dict[str, str] = field(default_factory=dict)
    roles: dict[str, tuple[str, ...]] = field(default_factory=dict)
    speaking: list[tuple[datetime, str]] = field(default_factory=list)

    def bring(self, events: list[kefu.Event], progress: Callable[[int], None], batch: int = 500) -> None:
        """History from elsewhere: many facts a transaction, none of which asks anybody to do anything."""
        for begin in range(0, len(events), batch):
            part = events[begin : begin + batch]
            for event, advice in zip(part, self.desk.append(part, imported=True), strict=True):
                self._note(event, advice)
            progress(len(part))

    def live(self, events: Iterable[kefu.Event], until: datetime, progress: Callable[[int], None]) -> None:
        """Facts as they happen, the clock going with them."""
        for event in events:
            self._pass_time(event.at)
            self.clock.reach(event.at)
            advice = self.desk.append(event)
            self._note(event, advice)
            self._speak(advice.actions)
            if isinstance(event, kefu.MessageSent):
                self._done_by(event)
            progress(1)
        self._pass_time(until)
        self.desk.advance(until)
        self.clock.reach(until)

    def _note(self, event: kefu.Event, advice: kefu.Advice) -> None:
        if isinstance(event, kefu.CustomerRegistered):
            self.customers.add(event.id)
        elif isinstance(event, kefu.MessageReceived):
            self.customers.add(event.customer)
            if advice.complaint is not None:
                self.heard[event.id] = Heard(event.text, advice.complaint, advice.case_id)
        elif isinstance(event, kefu.AgentRegistered):
            self.nicknames[event.id] = event.nickname or event.agent_no
            self.roles[event.id] = tuple(role.name for role in event.roles)

    def _done_by(self, sent: kefu.MessageSent) -> None:
        """Whoever sends the phrase that an action asks for has done it, and so has one who writes in its role."""
        roles = self.roles.get(sent.agent or "", ())
        for action in self.desk.pending(1000):
            spoken = sent.phrase is not None and action.phrase == sent.phrase
            if action.customer != sent.customer or not (spoken or action.to in roles):
                continue
            self.desk.append(kefu.ActionDone(id=f"sent:{sent.id}:{action.id}", action=action.id, at=sent.at,
                                             outcome=kefu.Outcome.sent, by=sent.agent, message=sent.id))

    def _pass_time(self, until: datetime) -> None:
        """All that falls due before, in its order: timers of the desk, and prompts that have been spoken."""
        while True:
            due = self.desk.next_due()
            spoken = self.speaking[0][0] if self.speaking else None
            at = min((one for one in (due, spoken) if one is not None), default=until)
            if at >= until:
                return
            asked = self.desk.advance(at)  # before the clock: what it has passed by itself, advance does not tell again
            self.clock.reach(at)
            self._speak(asked)
            if at == spoken:
                self._spoken(*heapq.heappop(self.speaking))

    def _speak(self, actions: Iterable[kefu.Action]) -> None:
        for action in actions:
            if action.kind is kefu.ActionKind.say and action.status is kefu.ActionStatus.pending:
                heapq.heappush(self.speaking, (action.due + PROMPT, action.id))

    def _spoken(self, at: datetime, action: str) -> None:
        done = kefu.ActionDone(id=f"spoken:{action}", action=action, at=at, outcome=kefu.Outcome.sent)
        self._speak(self.desk.append(done).actions)
