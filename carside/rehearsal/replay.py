"""What the journal's entries say became of each call, retold from the contract's table.

Written from the table of the contract's page and not from `carside.calls`, so that a mistake in
the one is not repeated in the other. Every fact that the table does not allow is a complaint.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from carside.calls import Call
from carside.contract.payloads import Entry

_OPEN = frozenset({"placed", "dispatched", "accepted", "arrived"})
_BEFORE_ARRIVAL = frozenset({"placed", "dispatched", "accepted"})

MAY_HAPPEN_IN: Mapping[str, frozenset[str]] = {
    "repeated": _OPEN,
    "dispatched": _BEFORE_ARRIVAL,
    "declined": frozenset({"dispatched", "accepted"}),
    "accepted": frozenset({"placed", "dispatched"}),
    "arrived": _BEFORE_ARRIVAL,
    "closed": _OPEN,
    "cancelled": _BEFORE_ARRIVAL,
    "escalated": _BEFORE_ARRIVAL,
    "offered": frozenset({"placed"}),
    "moved": _BEFORE_ARRIVAL,
    "kept_apart": _OPEN,
}
"""In which phases the contract lets each fact happen; `placed` begins a call."""

_NOTES = frozenset({"remarked", "notified", "not_notified"})
"""What is told of a call and changes nothing in it."""

_BY_RECEPTION = frozenset({"served", "gone", "at_desk"})
_TWO = 2  # facts: a missed call is placed and closed at once
_SAME_INSTANT = timedelta(milliseconds=1)


@dataclass(frozen=True, slots=True)
class Moment:
    """How a call stood from entry `sequence` on."""

    sequence: int
    phase: str
    board: str
    advisor: str | None


@dataclass(slots=True)
class Retold:
    """One call as its entries tell it."""

    call: str
    board: str = ""
    phase: str = ""
    outcome: str | None = None
    advisor: str | None = None
    presses: int = 0
    escalation: int = 0
    rung: int = 0
    facts: int = 0
    placings: int = 0
    waited_ms: int = 0
    joined_into: str | None = None
    placed_at: datetime | None = None
    dispatched_at: datetime | None = None
    accepted_at: datetime | None = None
    arrived_at: datetime | None = None
    closed_at: datetime | None = None
    same_as: str | None = None
    offered_to: tuple[str, ...] = ()
    folded: list[str] = field(default_factory=list)
    folded_at: dict[str, int] = field(default_factory=dict)
    joined: list[str] = field(default_factory=list)
    moments: list[Moment] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to do something about it."""
        return self.phase in _OPEN

    def take(self, entry: Entry) -> None:
        """Let one more entry happen."""
        self.facts += 1
        if entry.event == "placed":
            self._place(entry)
        elif entry.event not in MAY_HAPPEN_IN:
            self._complain(entry, "is no fact of a call")
        elif self.phase not in MAY_HAPPEN_IN[entry.event]:
            self._complain(entry, f"may not happen to a call that is {self.phase or 'unknown'}")
        else:
            _TAKE[entry.event](self, entry)
        if entry.board != self.board:
            self._complain(entry, f"names board {entry.board}, the call is at {self.board}")
        self.moments.append(Moment(entry.sequence, self.phase, self.board, self.advisor))

    def differences(self, call: Call) -> list[str]:
        """What the kept value of the call says otherwise, in words."""
        told = {
            "board": self.board,
            "phase": self.phase,
            "outcome": self.outcome,
            "advisor": self.advisor,
            "presses": self.presses,
            "escalation": self.escalation,
            "rung": self.rung,
            "same_as": self.same_as,
            "offered_to": self.offered_to,
            "revision": self.facts,
            "placed_at": self.placed_at,
            "dispatched_at": self.dispatched_at,
            "accepted_at": self.accepted_at,
            "arrived_at": self.arrived_at,
            "closed_at": self.closed_at,
        }
        return [
            f"call {self.call}: its entries say {name} {value}, the call kept beside them "
            f"{getattr(call, name)}"
            for name, value in told.items()
            if not _is_same(getattr(call, name), value)
        ]

    def _place(self, entry: Entry) -> None:
        self.placings += 1
        if self.placings > 1:
            return  # counted as doubled by whoever asked
        self.waited_ms = int(entry.detail.get("waited_ms", 0))
        self.board, self.phase, self.presses = entry.board or "", "placed", 1
        self.same_as = entry.detail.get("same_as")
        self.placed_at = entry.at - timedelta(milliseconds=self.waited_ms)

    def _complain(self, entry: Entry, words: str) -> None:
        self.complaints.append(f"entry {entry.sequence}: {entry.event!r} {words} ({self.call})")

    def _repeat(self, entry: Entry) -> None:
        self.presses += 1
        self.folded.append(str(entry.detail.get("call")))
        self.folded_at[self.folded[-1]] = entry.sequence

    def _dispatch(self, entry: Entry) -> None:
        if entry.advisor is None or (self.phase != "placed" and entry.advisor == self.advisor):
            self._complain(entry, f"to {entry.advisor}, who is on the call already")
        self.phase, self.advisor = "dispatched", entry.advisor
        self.dispatched_at, self.accepted_at, self.offered_to = entry.at, None, ()

    def _decline(self, entry: Entry) -> None:
        if entry.advisor != self.advisor:
            self._complain(entry, f"by {entry.advisor}, the asked advisor is {self.advisor}")
        self.phase, self.advisor = "placed", None
        self.dispatched_at = self.accepted_at = None
        self.escalation += 1
        self.offered_to = _advisors(entry)

    def _accept(self, entry: Entry) -> None:
        if entry.advisor is None or self.advisor not in {None, entry.advisor}:
            self._complain(entry, f"by {entry.advisor}, the asked advisor is {self.advisor}")
        self.phase, self.advisor, self.accepted_at = "accepted", entry.advisor, entry.at
        self.offered_to = ()

    def _arrive(self, entry: Entry) -> None:
        self.phase, self.arrived_at, self.offered_to = "arrived", entry.at, ()

    def _close(self, entry: Entry) -> None:
        outcome = entry.detail.get("outcome")
        is_missed = outcome == "missed" and self.phase == "placed" and self.facts == _TWO
        is_joined = outcome == "joined" and self.phase in {"placed", "dispatched"}
        if is_joined:
            self.joined_into = entry.detail.get("into")
        if outcome not in _BY_RECEPTION and not is_missed and not is_joined:
            self._complain(entry, f"with outcome {outcome!r}")
        self._end(outcome, entry.at)

    def _cancel(self, entry: Entry) -> None:
        self._end("cancelled", entry.at)

    def _end(self, outcome: str | None, at: datetime) -> None:
        self.phase, self.outcome, self.closed_at = "closed", outcome, at
        self.offered_to, self.same_as = (), None

    def _escalate(self, entry: Entry) -> None:
        self.escalation += 1
        self.rung += 1
        if self.phase == "placed":
            self.offered_to = _advisors(entry) or self.offered_to

    def _offer(self, entry: Entry) -> None:
        self.offered_to = _advisors(entry)

    def _move(self, entry: Entry) -> None:
        self.board = entry.board or ""
        self.joined.append(str(entry.detail.get("joined")))

    def _keep_apart(self, _entry: Entry) -> None:
        self.same_as = None


_TAKE: Mapping[str, Callable[[Retold, Entry], None]] = {
    "repeated": Retold._repeat,  # noqa: SLF001 (the rows of this class's own table)
    "dispatched": Retold._dispatch,  # noqa: SLF001
    "declined": Retold._decline,  # noqa: SLF001
    "accepted": Retold._accept,  # noqa: SLF001
    "arrived": Retold._arrive,  # noqa: SLF001
    "closed": Retold._close,  # noqa: SLF001
    "cancelled": Retold._cancel,  # noqa: SLF001
    "escalated": Retold._escalate,  # noqa: SLF001
    "offered": Retold._offer,  # noqa: SLF001
    "moved": Retold._move,  # noqa: SLF001
    "kept_apart": Retold._keep_apart,  # noqa: SLF001
}


def retell(entries: Iterable[Entry]) -> dict[str, Retold]:
    """Every call that the entries speak of, in the order they first do."""
    calls: dict[str, Retold] = {}
    for entry in entries:
        if entry.call is None or entry.event in _NOTES:
            continue
        told = calls.setdefault(entry.call, Retold(entry.call))
        told.take(entry)
        if entry.event == "moved" and told.joined[-1:] and told.joined[-1] in calls:
            # What she pressed at the next board belongs to the call that goes on there.
            told.presses += calls[told.joined[-1]].presses
    return calls


def _advisors(entry: Entry) -> tuple[str, ...]:
    return tuple(entry.detail.get("advisors", ()))


def _is_same(kept: object, told: object) -> bool:
    if isinstance(kept, datetime) and isinstance(told, datetime):
        return abs(kept - told) <= _SAME_INSTANT  # the journal keeps whole milliseconds
    return kept == told
