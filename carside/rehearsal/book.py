"""The stage's book: everything the parts reported, and what follows from it for the reckoning."""

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

import msgspec

from carside.board.shows import CallStep
from carside.contract.payloads import Cancel, Place
from carside.rehearsal.fingers import DARK, Asked, Broken, Finger, Said, Touch, Withdrawal
from carside.rehearsal.parts.jumping import shared_s
from carside.rehearsal.parts.words import (
    Began,
    Committed,
    Doubled,
    Joined,
    Linked,
    Report,
    Rested,
    Troubled,
)

_UNANSWERED = frozenset({CallStep.CALLING, CallStep.UNREACHABLE, DARK})
_DESK = "desk"
_ASKED = (Place.__name__, Cancel.__name__)


class Book:
    """What is known of a rehearsal, as it goes."""

    def __init__(self) -> None:
        self.touches: dict[str, Touch] = {}
        self.withdrawals: list[Withdrawal] = []
        self.said: list[Said] = []
        self.asked: list[Asked] = []
        self.committed_s: dict[int, float] = {}
        self.latencies_s: list[float] = []
        self.begun: Counter[str] = Counter()
        self.joined = 0
        self.doubled = 0
        self.rested: set[str] = set()
        self.shows: dict[str, str] = {}
        self.linked: list[Linked] = []
        self._intents: dict[str, Began] = {}
        self._unkept: dict[str, set[str]] = defaultdict(set)
        self._calling: dict[str, float] = {}
        self._committed = 0

    @property
    def visits(self) -> int:
        """How many visits have begun."""
        return self.begun.total()

    def take(self, report: Report) -> None:
        """Write a report down."""
        match report:
            case Touch() | Withdrawal() | Said() | Asked():
                self._take_finger(report)
            case Began():
                self.begun[report.board] = max(self.begun[report.board], report.visit)
                self._intents[report.board] = report
            case Joined():
                self._intents.pop(report.board, None)
                self.joined += 1
            case Committed():
                self._commit(report)
            case Linked():
                self.linked.append(report)
            case Troubled():
                # Nothing the desk could say would be true, so it says nothing.
                self.linked.append(Linked(_DESK, report.at_s, not report.is_bad))
            case Rested():
                self.rested.add(report.board)
            case Doubled():
                self.doubled = report.count

    def killed(self, boards: Iterable[str], folder: Path) -> None:
        """The boards' process was killed: their screens are dark, and only their disks speak."""
        now_s = shared_s()
        for board in boards:
            self.rested.discard(board)
            self._say(Said(board, now_s, DARK))
            self.linked.append(Linked(board, now_s, is_whole=False))
            intent = self._intents.pop(board, None)
            for kind, call in _waiting_in(folder / board / "outbox.sqlite"):
                if kind == Cancel.__name__:
                    self.withdrawals.append(Withdrawal(call, board, now_s))
                elif call not in self.touches:
                    at_s = intent.at_s if intent else now_s
                    self.touches[call] = Touch(call, board, at_s)
                elif not self.touches[call].is_kept:
                    self._keep(call)
            # What was in memory alone, because the disk was full, is gone and was never promised.
            self._unkept.pop(board, None)

    def fingers(self, until_s: float) -> Iterator[Finger]:
        """Everything for the reckoning; what a living board holds in memory it must deliver."""
        for calls in self._unkept.values():
            for call in calls:
                self._keep(call)
        yield from self.touches.values()
        yield from self.withdrawals
        yield from self.said
        yield from self.asked
        yield from _broken(self.linked, until_s)

    def _take_finger(self, item: Touch | Withdrawal | Said | Asked) -> None:
        match item:
            case Touch():
                self._touch(item)
            case Said():
                self._say(item)
            case Withdrawal():
                self.withdrawals.append(item)
            case Asked():
                self.asked.append(item)

    def _touch(self, touch: Touch) -> None:
        self._intents.pop(touch.board, None)
        self.touches[touch.call] = touch
        if not touch.is_kept:
            self._unkept[touch.board].add(touch.call)

    def _keep(self, call: str) -> None:
        self.touches[call] = msgspec.structs.replace(self.touches[call], is_kept=True)

    def _say(self, said: Said) -> None:
        self.said.append(said)
        self.shows[said.board] = said.step
        if said.step == CallStep.CALLING:
            self._calling.setdefault(said.board, said.at_s)
        elif said.step not in _UNANSWERED:
            began_s = self._calling.pop(said.board, None)
            if began_s is not None:
                self.latencies_s.append(said.at_s - began_s)
        elif said.step == DARK:
            self._calling.pop(said.board, None)

    def _commit(self, committed: Committed) -> None:
        for sequence in range(self._committed + 1, committed.sequence + 1):
            self.committed_s.setdefault(sequence, committed.at_s)
        self._committed = max(self._committed, committed.sequence)


def _waiting_in(outbox: Path) -> list[tuple[str, str]]:
    """Kind and call id of the requests that wait on a dead board's disk."""
    try:
        with closing(sqlite3.connect(f"{outbox.absolute().as_uri()}?mode=ro", uri=True)) as db:
            rows = db.execute("SELECT kind, data FROM request ORDER BY position").fetchall()
    except sqlite3.Error:  # it was killed before it had made the file
        return []
    return [(kind, msgspec.json.decode(data)["call"]) for kind, data in rows if kind in _ASKED]


def _broken(linked: Iterable[Linked], until_s: float) -> Iterator[Broken]:
    """From when to when each way was not whole. Nobody is linked before they say so."""
    by_who: dict[str, list[Linked]] = defaultdict(list)
    for one in linked:
        by_who[one.who].append(one)
    for who, changes in by_who.items():
        changes.sort(key=lambda one: one.at_s)
        since_s: float | None = 0.0
        for one in changes:
            if one.is_whole and since_s is not None:
                yield Broken(since_s, one.at_s, None if who == _DESK else who)
                since_s = None
            elif not one.is_whole and since_s is None:
                since_s = one.at_s
        if since_s is not None:
            yield Broken(since_s, until_s, None if who == _DESK else who)
