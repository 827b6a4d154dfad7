"""The journal's entries are the whole truth: added up by other code, they are the calls."""

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from carside.calls import Call, Kind, Outcome, Phase
from carside.contract.payloads import (
    Accept,
    Arrive,
    Close,
    Decline,
    Dispatch,
    Entry,
    Join,
    KeepApart,
)
from carside.desk.journal import Journal
from tests.carside.desk.tiny import SHOWROOM, OneDesk

BOARDS = ("b01", "b02", "b03")
Changes = dict[str, Any]
ADVISORS = ("li", "wang", "chen", "zhou", "nobody")


def added_up(entries: tuple[Entry, ...]) -> dict[str, Call]:
    """The calls that these entries make."""
    calls: dict[str, Call] = {}
    for entry in entries:
        assert entry.call is not None
        if entry.event == "placed":
            calls[entry.call] = _placed(entry)
        else:
            before = calls[entry.call]
            calls[entry.call] = replace(_changed(before, entry), revision=before.revision + 1)
    return calls


def _placed(entry: Entry) -> Call:
    detail = entry.detail
    assert entry.call is not None
    return Call(
        call=entry.call,
        board=str(entry.board),
        stand=str(entry.stand),
        car=detail["car"],
        kind=Kind(detail["kind"]),
        language=detail["language"],
        phase=Phase.PLACED,
        placed_at=entry.at - timedelta(milliseconds=detail["waited_ms"]),
        seen=tuple(detail["seen"]),
        same_as=detail.get("same_as"),
    )


def _changed(call: Call, entry: Entry) -> Call:
    assert entry.event in CHANGES, f"an event without a meaning: {entry.event}"
    return replace(call, **CHANGES[entry.event](call, entry))


def _taken_off(call: Call, entry: Entry) -> Changes:
    offered = tuple(entry.detail.get("advisors", ()))
    off: Changes = {"phase": Phase.PLACED, "advisor": None, "dispatched_at": None}
    return {
        **off, "accepted_at": None, "escalation": call.escalation + 1, "offered_to": offered
    }  # fmt: skip


def _escalated(call: Call, entry: Entry) -> Changes:
    offered = tuple(entry.detail.get("advisors", ())) or call.offered_to
    return {
        "escalation": call.escalation + 1,
        "rung": entry.detail["rung"],
        "offered_to": offered if call.phase is Phase.PLACED else (),
    }


def _moved(call: Call, entry: Entry) -> Changes:
    detail = entry.detail
    presses = call.presses + detail["presses"]
    return {"board": entry.board, "stand": entry.stand, "car": detail["car"], "presses": presses}


def _over(outcome: Outcome, entry: Entry) -> Changes:
    over: Changes = {"phase": Phase.CLOSED, "outcome": outcome, "closed_at": entry.at}
    return {**over, "offered_to": (), "same_as": None}


CHANGES: dict[str, Callable[[Call, Entry], Changes]] = {
    "repeated": lambda call, _entry: {"presses": call.presses + 1},
    "escalated": _escalated,
    "offered": lambda _call, entry: {"offered_to": tuple(entry.detail["advisors"])},
    "kept_apart": lambda _call, _entry: {"same_as": None},
    "dispatched": lambda _call, entry: {
        "phase": Phase.DISPATCHED, "advisor": entry.advisor, "dispatched_at": entry.at,
        "accepted_at": None, "offered_to": (),
    },
    "accepted": lambda _call, entry: {
        "phase": Phase.ACCEPTED, "advisor": entry.advisor, "accepted_at": entry.at,
        "offered_to": (),
    },
    "arrived": lambda _call, entry: {
        "phase": Phase.ARRIVED, "arrived_at": entry.at, "offered_to": (),
    },
    "declined": _taken_off,
    "moved": _moved,
    "cancelled": lambda _call, entry: _over(Outcome.CANCELLED, entry),
    "closed": lambda _call, entry: _over(Outcome(entry.detail["outcome"]), entry),
}  # fmt: skip
"""What each event says of its call, read from the contract and not from the core."""


class Day:
    """A busy day in the showroom, the same one every time."""

    def __init__(self, desk: OneDesk, seed: int) -> None:
        self.desk = desk
        self.dice = random.Random(seed)

    def live(self, steps: int) -> None:
        for _ in range(steps):
            self.dice.choice([self.press, self.cancel, self.decide, self.decide, self.wait])()

    def press(self) -> None:
        waited_ms = self.dice.choice([0, 40, 6000, 700_000])
        kind = self.dice.choice(list(Kind))
        self.desk.place(self.dice.choice(BOARDS), waited_ms=waited_ms, kind=kind, seen=("range",))

    def cancel(self) -> None:
        call = self.any_call()
        if call is not None and self.dice.random() < 0.3:
            self.desk.cancel(call.call, call.board)

    def decide(self) -> None:
        call = self.any_call()
        if call is None:
            return
        revision = max(1, call.revision - self.dice.choice([0, 0, 0, 1]))
        advisor = call.advisor if call.advisor and self.dice.random() < 0.6 else None
        who = advisor or self.dice.choice(ADVISORS)
        request = self.dice.choice(
            [
                Dispatch(call=call.call, advisor=who, revision=revision),
                Dispatch(call=call.call, advisor=who, revision=revision),
                Accept(call=call.call, advisor=who, revision=revision),
                Decline(call=call.call, advisor=who, reason="busy", revision=revision),
                Arrive(call=call.call, revision=revision),
                Close(call=call.call, outcome=self.dice.choice(list(Outcome)), revision=revision),
                Join(call=call.call, into=call.same_as or call.call, revision=revision),
                KeepApart(call=call.call, revision=revision),
            ]
        )
        self.desk.ask(request, console=self.dice.choice(["zhao", "qian"]))

    def wait(self) -> None:
        self.desk.let_pass(self.dice.choice([1, 3, 12]), *self.dice.choice([(), ("zhao",)]))

    def any_call(self) -> Call | None:
        calls = self.desk.desk._ledger.open_calls()
        known = [self.desk.call(str(e.call)) for e in self.desk.journal.entries()[-3:]]
        return self.dice.choice([*calls, *known]) if (calls or known) else None


def test_the_entries_of_a_busy_day_add_up_to_the_calls(journal: Journal) -> None:
    desk = OneDesk(journal, replace(SHOWROOM, walk_within_m=15.0))
    Day(desk, seed=12).live(1200)
    entries = desk.journal.entries()
    assert {entry.event for entry in entries} >= {
        "placed", "repeated", "dispatched", "declined", "accepted", "arrived", "closed",
        "cancelled", "escalated", "moved", "kept_apart",
    }, "the day had everything in it"  # fmt: skip
    assert [entry.sequence for entry in entries] == list(range(1, len(entries) + 1))
    calls = added_up(entries)
    assert {name: desk.call(name) for name in calls} == calls
    open_calls = {name: call for name, call in calls.items() if call.is_open}
    assert {call.call: call for call in desk.journal.open_calls()} == open_calls


def test_everybody_was_told_of_every_entry_once_and_in_order(desk: OneDesk) -> None:
    Day(desk, seed=12).live(1200)
    assert tuple(one.data for one in desk.announced()) == desk.journal.entries()
    kept = {
        call.call for call in desk.journal.open_calls() if desk.wire.retained("call", call.call)
    }
    assert kept == {call.call for call in desk.journal.open_calls()}
    assert {one.board for one in desk.journal.open_calls()} == {
        board for board in BOARDS if desk.wire.retained("board_call", board)
    }


def test_a_restarted_desk_goes_on_with_the_same_calls(desk: OneDesk, journal: Journal) -> None:
    day = Day(desk, seed=9)
    for _ in range(5):
        day.live(40)
        before = {call.call: call for call in desk.desk._ledger.open_calls()}
        stories = {name: desk.desk._ledger.story(name) for name in before}
        desk.kill()
        desk.start()
        assert {call.call: call for call in desk.desk._ledger.open_calls()} == before
        assert {name: desk.desk._ledger.story(name) for name in before} == stories
    assert added_up(journal.entries()).keys() >= before.keys()
