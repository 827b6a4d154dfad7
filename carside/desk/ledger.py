"""The open calls in the desk's memory, and the one way to change them: journal first.

A change that the journal did not take has not happened: the call in memory stays as it was.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from carside.calls import Call, Fact
from carside.calls.escalation import Measure
from carside.contract.payloads import Entry
from carside.desk.journal import Journal, Record
from carside.desk.roster_book import RosterBook

NOTIFIED, NOT_NOTIFIED = "notified", "not_notified"
"""What became of calling the manager's webhook: notes of a call, which change nothing in it."""

_DECISIONS = frozenset(Fact) - {Fact.REPEATED, Fact.ESCALATED, Fact.OFFERED}


@dataclass(slots=True)
class Story:
    """What the desk remembers of an open call beyond its value.

    Attributes:
        last_actor: who last decided something about it.
        declined: the advisors who declined it or did not answer.
        to_notify: by rung, the entries that called the manager and of whose webhook nothing was
            noted yet.
    """

    last_actor: str = ""
    declined: frozenset[str] = frozenset()
    to_notify: dict[int, Entry] = field(default_factory=dict)

    def add(self, entry: Entry) -> None:
        """Take in one more entry of the call."""
        if entry.event in _DECISIONS:
            self.last_actor = entry.actor or self.last_actor
        if entry.event == Fact.DECLINED and entry.advisor is not None:
            self.declined |= {entry.advisor}
        elif entry.event == Fact.ESCALATED and entry.detail.get("step") == Measure.MANAGER:
            self.to_notify[entry.detail["rung"]] = entry
        elif entry.event in {NOTIFIED, NOT_NOTIFIED}:
            self.to_notify.pop(entry.detail["rung"], None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A judged step about to be written.

    `request` and `answer` are the id of the request that led to it, and the response to it;
    `folded` is the call id of a press that was folded into the call.
    """

    call: Call
    fact: Fact
    at: datetime
    actor: str
    detail: dict[str, Any]
    request: str | None = None
    answer: bytes | None = None
    advisor: str | None = None
    folded: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """Something that happened and changes no call, about to be written.

    `request` and `answer` are the id of the request that led to it, and the response to it.
    """

    event: str
    at: datetime
    actor: str
    detail: dict[str, Any]
    call: Call | None = None
    board: str | None = None
    stand: str | None = None
    request: str | None = None
    answer: bytes | None = None


class Ledger:
    """The open calls of one showroom."""

    def __init__(self, journal: Journal, roster: RosterBook) -> None:
        self._journal = journal
        self._roster = roster
        self._calls: dict[str, Call] = {}
        self._stories: dict[str, Story] = {}
        self._of_board: dict[str, str] = {}
        self.reload()

    def reload(self) -> None:
        """Believe the journal again.

        Raises:
            JournalError: it cannot be read; what is remembered stays.
        """
        self._journal.recount()
        found = [
            (call, self._journal.entries(call=call.call)) for call in self._journal.open_calls()
        ]
        self._calls.clear()
        self._stories.clear()
        self._of_board.clear()
        for call, entries in found:
            self._remember(call, entries)

    def open_calls(self) -> tuple[Call, ...]:
        """Every open call."""
        return tuple(self._calls.values())

    def call_of_board(self, board: str) -> Call | None:
        """The board's open call, if it has one."""
        return self._calls.get(self._of_board.get(board, ""))

    def find(self, call: str) -> Call | None:
        """The call by its own id or by that of a press folded into it, open or closed."""
        found = self._calls.get(call)
        if found is not None:
            return found
        return self._journal.call(call)

    def story(self, call: str) -> Story:
        """What is remembered of an open call; an empty story for any other."""
        return self._stories.get(call, Story())

    def last_actor(self, call: Call) -> str:
        """Who last decided something about the call, open or closed; empty if nobody knows.

        Raises:
            JournalError: the journal cannot be read.
        """
        story = self._stories.get(call.call)
        if story is None:
            story = Story()
            for entry in self._journal.entries(call=call.call):
                story.add(entry)
        return story.last_actor

    def write(self, change: Change) -> tuple[Entry, ...]:
        """Journal a change, then remember it; return what was entered.

        A press that came too late is placed and closed in one transaction: two facts, never one.

        Raises:
            JournalError: nothing was written and nothing has changed.
        """
        entries = tuple(
            self._entry(change, fact, detail, self._journal.sequence + number)
            for number, (fact, detail) in enumerate(_facts(change), start=1)
        )
        self._journal.record(
            Record(
                at=change.at,
                call=change.call,
                entries=entries,
                folded=change.folded,
                request=change.request,
                answer=change.answer,
            )
        )
        self._remember(change.call, entries)
        self._roster.note(change.call, entries[-1].sequence)
        return entries

    def note(self, note: Note) -> Entry:
        """Journal what changes no call; return what was entered.

        Raises:
            JournalError: nothing was written.
        """
        call = note.call
        entry = Entry(
            sequence=self._journal.sequence + 1,
            at=note.at,
            event=note.event,
            call=call.call if call else None,
            board=call.board if call else note.board,
            stand=call.stand if call else note.stand,
            advisor=call.advisor if call else None,
            actor=note.actor,
            detail=note.detail,
        )
        self._journal.record(
            Record(at=note.at, entries=(entry,), request=note.request, answer=note.answer)
        )
        if call is not None and call.call in self._stories:
            self._stories[call.call].add(entry)
        return entry

    def _entry(self, change: Change, fact: Fact, detail: dict[str, Any], sequence: int) -> Entry:
        return Entry(
            sequence=sequence,
            at=change.at,
            event=fact.value,
            call=change.call.call,
            board=change.call.board,
            stand=change.call.stand,
            advisor=change.advisor or change.call.advisor,
            actor=change.actor,
            detail=detail,
        )

    def _remember(self, call: Call, entries: Iterable[Entry]) -> None:
        before = self._calls.get(call.call)
        if before is not None and self._of_board.get(before.board) == call.call:
            del self._of_board[before.board]
        if not call.is_open:
            self._calls.pop(call.call, None)
            self._stories.pop(call.call, None)
            return
        self._calls[call.call] = call
        self._of_board[call.board] = call.call
        story = self._stories.setdefault(call.call, Story())
        for entry in entries:
            story.add(entry)


def _facts(change: Change) -> Iterator[tuple[Fact, dict[str, Any]]]:
    yield change.fact, change.detail
    if change.fact is Fact.PLACED and not change.call.is_open:
        yield Fact.CLOSED, {"outcome": change.call.outcome}
