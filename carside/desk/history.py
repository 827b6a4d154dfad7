"""Looking calls up: pages of the history, and the story of one call. It only reads.

A page costs what it shows: the words are read backwards from where the page begins, so the last
page of a million calls takes no longer than the first, and what matches is counted up to a thousand
once, with the first page.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec
from sqlalchemy import Connection, select

from carside.calls import Call
from carside.contract.envelope import MAX_PAYLOAD_BYTES
from carside.contract.payloads import Entry, Error, ErrorCode
from carside.contract.reading import CallStory, FindCalls, FoundCall, HistoryPage, TellStory
from carside.desk import history_index, schema
from carside.desk.history_words import call_words, facet, wanted
from carside.desk.journal_reading import JournalReader
from carside.desk.journal_record import first_position, milliseconds

COUNTED = 1_000
"""Up to so many hits are counted."""
NOTE_LETTERS = 400
"""Of longer notes a page shows the beginning; the story has them whole."""
ROOM_BYTES = MAX_PAYLOAD_BYTES - 2_048
"""What fits into one message beside its envelope."""

_END = 2**63 - 1
_CURSOR = re.compile(r"(\d{1,18})\.(\d{1,4})([+=])")

_call = schema.call
_Bounds = tuple[int, int]


class QuestionError(Exception):
    """A question that cannot be answered; the sentence says why."""


def find_calls(reader: JournalReader, request: str, question: FindCalls) -> HistoryPage:
    """One page of the calls that `question` wants.

    Raises:
        QuestionError: its `after` is no `next` of ours.
        JournalError: the journal cannot be read.
    """
    words = (*wanted(question.text), *_facets(question))
    with reader.moment() as connection:
        hits = _Hits(connection, reader.showroom, words, _bounds(question))
        if question.after is None:
            found = hits.positions(max(COUNTED, question.limit) + 1)
            total, is_exact = min(len(found), COUNTED), len(found) <= COUNTED
        else:
            last, total, is_exact = _read_cursor(question.after)
            found = hits.positions(question.limit + 1, before=last)
        rows = hits.calls(found[: question.limit])
    shown, is_cut = _fitting(rows)
    has_more = is_cut or len(found) > question.limit
    return HistoryPage(
        request=request,
        calls=tuple(one for one, _ in shown),
        next=f"{shown[-1][1]}.{total}{'=' if is_exact else '+'}" if has_more else None,
        total=total,
        is_total_exact=is_exact,
    )


def tell_story(reader: JournalReader, request: str, question: TellStory) -> CallStory:
    """What the journal tells of one call, by its own id or by that of a press folded into it.

    Raises:
        JournalError: the journal cannot be read.
    """
    call = reader.call(question.call)
    if call is None:
        error = Error(code=ErrorCode.UNKNOWN_CALL, message="the desk knows no such call")
        return CallStory(request=request, ok=False, call=question.call, error=error)
    entries = reader.entries(call=call.call)
    kept = _last_fitting(entries)
    return CallStory(
        request=request, call=call.call, entries=kept, is_whole=len(kept) == len(entries)
    )


class _Hits:
    """Where the calls stand that have all `words`, from `bounds[0]` up to `bounds[1]`."""

    def __init__(
        self, connection: Connection, showroom: str, words: tuple[str, ...], bounds: _Bounds
    ) -> None:
        self._connection = connection
        self._is_ours = _call.c.showroom == showroom
        self._showroom = showroom
        self._words = words
        self._bounds = bounds

    def positions(self, most: int, *, before: int = _END) -> list[int]:
        """At most `most` of them, the last first."""
        first, before = self._bounds[0], min(before, self._bounds[1])
        if not self._words:
            query = (
                select(_call.c.position)
                .where(self._is_ours, _call.c.position >= first, _call.c.position < before)
                .order_by(_call.c.position.desc())
                .limit(most)
            )
            return list(self._connection.execute(query).scalars())
        closed = history_index.find(
            self._connection, self._showroom, self._words, first=first, before=before, most=most
        )
        still_open = [at for at in self._open() if first <= at < before]
        return sorted([*closed, *still_open], reverse=True)[:most]

    def calls(self, positions: list[int]) -> list[tuple[FoundCall, int]]:
        """The calls at these positions, the last first, each with its position."""
        query = (
            select(_call.c.position, _call.c.value, _call.c.names, _call.c.note)
            .where(self._is_ours, _call.c.position.in_(positions))
            .order_by(_call.c.position.desc())
        )
        rows = self._connection.execute(query).all()
        if self._words and len(rows) > len(positions):
            # Two calls at one position: only one of them need have the words.
            rows = [row for row in rows if self._has_words(row)]
        return [(_found(row), row.position) for row in rows]

    def _open(self) -> Iterator[int]:
        query = select(_call.c.position, _call.c.value, _call.c.names, _call.c.note).where(
            self._is_ours, _call.c.is_open.is_(True)
        )
        return (row.position for row in self._connection.execute(query) if self._has_words(row))

    def _has_words(self, row: Any) -> bool:
        call = msgspec.json.decode(row.value, type=Call)
        return call_words(call, row.names, row.note).issuperset(self._words)


def _facets(question: FindCalls) -> Iterator[str]:
    for name in ("stand", "car", "advisor", "language", "kind", "outcome"):
        value = getattr(question, name)
        if value is not None:
            yield facet(name, str(value))


def _bounds(question: FindCalls) -> _Bounds:
    since, until = question.since, question.until
    return (
        first_position(milliseconds(since)) if since is not None else -_END,
        first_position(milliseconds(until)) if until is not None else _END,
    )


def _read_cursor(after: str) -> tuple[int, int, bool]:
    found = _CURSOR.fullmatch(after)
    if found is None:
        raise QuestionError("there is no such page; ask for the first one again")
    return int(found[1]), int(found[2]), found[3] == "="


def _found(row: Any) -> FoundCall:
    note = row.note if len(row.note) <= NOTE_LETTERS else row.note[:NOTE_LETTERS] + "…"
    return FoundCall(call=msgspec.json.decode(row.value, type=Call), note=note)


def _fitting(rows: list[tuple[FoundCall, int]]) -> tuple[list[tuple[FoundCall, int]], bool]:
    """The first that fit into one message, and whether that is not all."""
    room = ROOM_BYTES
    for number, (one, _) in enumerate(rows):
        room -= len(msgspec.json.encode(one)) + 1
        if room < 0:
            return rows[:number], True
    return rows, False


def _last_fitting(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    kept: list[Entry] = []
    room = ROOM_BYTES
    for entry in reversed(tuple(entries)):
        room -= len(msgspec.json.encode(entry)) + 1
        if room < 0:
            break
        kept.append(entry)
    return tuple(reversed(kept))
