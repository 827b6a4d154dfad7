"""One small, true day to plant lies in: two boards, two calls, one fold, one cancel."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from carside.calls import Call, Kind, Outcome, Phase
from carside.contract.payloads import Entry
from carside.rehearsal.fingers import Asked, Finger, Said, Touch, Withdrawal
from carside.rehearsal.reconciling import Kept, Reconciliation, reconcile

BEGAN = datetime(2026, 11, 21, 10, 0, tzinfo=UTC)
NAMES = {"li": "Li Na", "wang": "Wang Wei", "zhou": "Zhou Min"}
OFF = {"zhou"}
END_S = 100.0


def at(seconds: float) -> datetime:
    return BEGAN + timedelta(seconds=seconds)


def entry(sequence: int, event: str, call: str | None, **words: Any) -> Entry:
    words = {"board": "b01", "stand": "a1", "at": at(sequence), **words}
    return Entry(sequence=sequence, event=event, call=call, **words)


def call(name: str, **words: Any) -> Call:
    whole: dict[str, Any] = {
        "board": "b01",
        "stand": "a1",
        "car": "i5",
        "kind": Kind.NOW,
        "language": "en",
        "phase": Phase.CLOSED,
        **words,
    }
    return Call(call=name, **whole)


@dataclass
class Books:
    """Everything `reconcile` is given; a test changes what it wants to be false."""

    fingers: list[Finger] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    calls: dict[str, Call] = field(default_factory=dict)
    folded: dict[str, str] = field(default_factory=dict)
    committed_s: dict[int, float] | None = None

    def reckon(self, **words: Any) -> Reconciliation:
        times = {e.sequence: float(e.sequence) for e in self.entries}
        kept = Kept(
            entries=tuple(self.entries),
            calls=tuple(self.calls.values()),
            folded=self.folded,
            committed_s=times if self.committed_s is None else self.committed_s,
        )
        given = {"off_duty": OFF, "names": NAMES, "until_s": END_S, **words}
        return reconcile(self.fingers, kept, **given)

    def without(self, wanted: type[Finger], **words: Any) -> None:
        """Take the fingers out that are as described."""
        gone = [f for f in self.fingers if type(f) is wanted and is_like(f, words)]
        assert gone, "the test takes out what is not there"
        self.fingers = [f for f in self.fingers if f not in gone]

    def renumber(self, entries: Iterable[Entry]) -> None:
        self.entries = list(entries)


def is_like(finger: Finger, words: dict[str, Any]) -> bool:
    return all(getattr(finger, name) == value for name, value in words.items())


def true_books() -> Books:
    """b01: pressed, pressed again, Li goes, arrives, serves. b02: pressed and cancelled."""
    first = call(
        "c1", outcome=Outcome.SERVED, advisor="li", presses=2, revision=6, placed_at=at(1),
        dispatched_at=at(3), accepted_at=at(4), arrived_at=at(6), closed_at=at(8),
    )  # fmt: skip
    second = call(
        "c2", board="b02", stand="a2", outcome=Outcome.CANCELLED, revision=2,
        placed_at=at(5), closed_at=at(7),
    )  # fmt: skip
    there: dict[str, Any] = {"board": "b02", "stand": "a2"}
    return Books(
        fingers=[
            Touch("c1", "b01", 0.5),
            Said("b01", 0.0, "idle"),
            Said("b01", 0.5, "calling", "c1"),
            Said("b01", 1.5, "received", "c1"),
            Touch("p1", "b01", 1.8),
            Said("b01", 4.5, "on_the_way", "c1", "Li Na"),
            Said("b01", 6.5, "here", "c1", "Li Na"),
            Said("b01", 8.5, "ended"),
            Said("b01", 14.5, "idle"),
            Said("b02", 0.0, "idle"),
            Touch("c2", "b02", 4.6),
            Said("b02", 4.6, "calling", "c2"),
            Said("b02", 5.5, "received", "c2"),
            Withdrawal("c2", "b02", 6.5),
            Said("b02", 6.5, "cancelling", "c2"),
            Said("b02", 7.5, "cancelled"),
            Said("b02", 13.5, "idle"),
            Asked("zhao", 2.9, "dispatch", "c1", "li", ok=True),
            Asked("zhao", 3.9, "accept", "c1", "li", ok=True),
            Asked("zhao", 3.95, "dispatch", "c1", "zhou", ok=False, code="off_duty"),
            Asked("zhao", 7.9, "close", "c1", ok=True),
        ],
        entries=[
            entry(1, "placed", "c1", detail={"waited_ms": 0}),
            entry(2, "repeated", "c1", detail={"call": "p1"}),
            entry(3, "dispatched", "c1", advisor="li"),
            entry(4, "accepted", "c1", advisor="li"),
            entry(5, "placed", "c2", detail={"waited_ms": 0}, **there),
            entry(6, "arrived", "c1", advisor="li"),
            entry(7, "cancelled", "c2", **there),
            entry(8, "closed", "c1", advisor="li", detail={"outcome": "served"}),
        ],
        calls={"c1": first, "c2": second},
        folded={"p1": "c1"},
    )
