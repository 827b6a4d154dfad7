"""The open calls in the desk's memory, and the one way to change them: journal first.

A change that the journal did not take has not happened: the call in memory stays as it was.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from carside.calls import Call, Fact
from carside.calls.escalation import Measure
from carside.contract.payloads import Entry
from carside.desk.history_names import names_from_identifiers
from carside.desk.journal import Beside, Journal, Record
from carside.desk.roster_book import RosterBook

REMARKED = "remarked"
"""Somebody noted something about a call; it changes nothing in it."""
NOTIFIED, NOT_NOTIFIED = "notified", "not_notified"
"""What became of calling the manager's webhook: notes of a call, which change nothing in it."""

_DECISIONS = frozenset(Fact) - {Fact.REPEATED, Fact.ESCALATED, Fact.OFFERED}


@dataclass(slots=True)
class Story:
    """What the desk remembers of an open call beyond its value.

    Attributes:
        last_actor: who last decided something about it, by name where it is known.
        declined: the advisors who declined it or did not answer.
        to_notify: by rung, the entries that called the manager and of whose webhook nothing was
            noted yet.
        asked: who was asked last, or goes.
        sent: who was sent, in order.
        notes: what was noted, in order.
    """

    last_actor: str = ""
    declined: frozenset[str] = frozenset()
    to_notify: dict[int, Entry] = field(default_factory=dict)
    asked: str | None = None
    sent: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    def add(self, entry: Entry) -> None:
        """Take in one more entry of the call."""
        if entry.event in _DECISIONS:
            self.last_actor = _who(entry) or self.last_actor
        self._add_sent(entry)
        self._add_note(entry)
        if entry.event == Fact.DECLINED and entry.advisor is not None:
            self.declined |= {entry.advisor}
        elif entry.event == Fact.ESCALATED and entry.detail.get("step") == Measure.MANAGER:
            self.to_notify[entry.detail["rung"]] = entry
        elif entry.event in {NOTIFIED, NOT_NOTIFIED}:
            self.to_notify.pop(entry.detail["rung"], None)

    def grown(self, entries: Iterable[Entry]) -> "Story":
        """This story with `entries`; this one stays as it is."""
        story = replace(self, to_notify=dict(self.to_notify))
        for entry in entries:
            story.add(entry)
        return story

    def beside(self, names: str) -> Beside:
        """What is kept beside the call, whose parts people call by `names`."""
        return Beside(names=names, note="\n".join(self.notes), sent=self.sent)

    def _add_sent(self, entry: Entry) -> None:
        if entry.event == Fact.DECLINED:
            self.asked = None
        elif entry.event in {Fact.DISPATCHED, Fact.ACCEPTED} and entry.advisor is not None:
            # Who accepts what he was asked for was sent once; who takes it unasked, too.
            if entry.event == Fact.DISPATCHED or self.asked != entry.advisor:
                self.sent += (entry.advisor,)
            self.asked = entry.advisor

    def _add_note(self, entry: Entry) -> None:
        if entry.event == REMARKED:
            self.notes += (entry.detail["text"],)
        elif entry.event == Fact.CLOSED and entry.detail.get("note"):
            self.notes += (entry.detail["note"],)


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
    advisor: str | None = None
    request: str | None = None
    answer: bytes | None = None


def nobody_known(actor: str) -> str:
    """The name of whoever sits at a console, where no names are known."""
    del actor
    return ""


class Ledger:
    """The open calls of one showroom."""

    def __init__(
        self,
        journal: Journal,
        roster: RosterBook,
        person_behind: Callable[[str], str] = nobody_known,
        names_of: Callable[[Call], str] = names_from_identifiers,
    ) -> None:
        """Read the open calls; `person_behind` names who sits at the console of an actor.

        `names_of` says what people call a call's parts, for the history.

        Raises:
            JournalError: the journal cannot be read.
        """
        self._journal = journal
        self._roster = roster
        self._person_behind = person_behind
        self._names_of = names_of
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
        """The name of whoever last decided about the call, open or closed; empty if unknown.

        Raises:
            JournalError: the journal cannot be read.
        """
        return self._any_story(call.call).last_actor

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
                beside=self.story(change.call.call)
                .grown(entries)
                .beside(self._names_of(change.call)),
                entries=entries,
                folded=change.folded,
                request=change.request,
                answer=change.answer,
            )
        )
        self._remember(change.call, entries)
        for entry in entries:
            self._roster.note(entry)
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
            advisor=call.advisor if call else note.advisor,
            actor=note.actor,
            detail=self._signed(note.actor, note.detail),
        )
        is_remark = call is not None and note.event == REMARKED
        self._journal.record(
            Record(
                at=note.at,
                entries=(entry,),
                remarked=call if is_remark else None,
                beside=self._any_story(call.call).grown((entry,)).beside("")
                if call is not None and is_remark
                else Beside(),
                request=note.request,
                answer=note.answer,
            )
        )
        if call is not None and call.call in self._stories:
            self._stories[call.call].add(entry)
        self._roster.note(entry)
        return entry

    def _any_story(self, call: str) -> Story:
        """The story of a call, open or closed."""
        story = self._stories.get(call)
        return Story().grown(self._journal.entries(call=call)) if story is None else story

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
            detail=self._signed(change.actor, detail),
        )

    def _signed(self, actor: str, detail: dict[str, Any]) -> dict[str, Any]:
        """With the name of the person at the console that asked, where it is known."""
        person = self._person_behind(actor)
        return {**detail, "by": person} if person else detail

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


def _who(entry: Entry) -> str:
    actor = entry.actor or ""
    if actor == "/desk":
        return "the desk"
    return str(entry.detail.get("by", "")) or actor.removeprefix("/console/")


def _facts(change: Change) -> Iterator[tuple[Fact, dict[str, Any]]]:
    yield change.fact, change.detail
    if change.fact is Fact.PLACED and not change.call.is_open:
        yield Fact.CLOSED, {"outcome": change.call.outcome}
