"""The journal: what happened, on disk before anybody sees it.

Append-only entries in a chain, the calls as they stand, and the first answer to every request,
written in one transaction. SQLite by default, PostgreSQL by URL (`database`); one desk at a time
(`journal_hold`).
"""

import contextlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

from sqlalchemy import Connection, RootTransaction
from sqlalchemy.exc import SQLAlchemyError

from carside.calls import Call
from carside.contract.payloads import Entry
from carside.desk import history_index, schema
from carside.desk import journal_writing as words
from carside.desk.chain import FIELDS, Head, link
from carside.desk.database import checked, place_of, writing_engine
from carside.desk.journal_errors import ASIDE, CorruptError, JournalError, told
from carside.desk.journal_hold import hold_for
from carside.desk.journal_opening import (
    bring_up_to_date,
    check_structure,
    check_tail,
    desk_row,
    found,
)
from carside.desk.journal_reading import Reading
from carside.desk.journal_record import (
    Beside,
    Record,
    answer_row,
    call_row,
    entry_row,
    milliseconds,
    position_of,
    storable,
)

__all__ = ["Beside", "Journal", "Record"]

ANSWERS_KEPT = timedelta(days=30)
"""How long first answers are remembered; a press older than this is known by its call id."""

FORGOTTEN_AT_ONCE = 2_000
"""How many old answers one `forget` drops at most, so that it takes a moment and not minutes."""

TURNS = frozenset({"dispatched", "accepted"})
"""The events after which it is the next advisor's turn."""


class Journal(Reading):
    """The journal of one showroom, held for writing. Not thread-safe: the desk's thread owns it."""

    def __init__(self, url: str, showroom: str) -> None:
        """Hold and open the journal at SQLAlchemy `url`; make it, or bring its schema up to date.

        Raises:
            HeldError: another desk holds it.
            CorruptError: it is damaged, as far as can be seen without reading all of it.
            JournalError: it cannot be opened for another reason.
        """
        super().__init__(showroom)
        parsed = checked(url)
        self.url = url
        self._place = place_of(parsed)
        self._hold = hold_for(parsed, showroom)
        self._engine = writing_engine(parsed)
        self._group: RootTransaction | None = None
        self._is_spoilt = False
        dialect = parsed.get_backend_name()
        self._put_call = words.putting(dialect, schema.call, "showroom", "call")
        self._put_turn = words.putting(dialect, schema.turn, "showroom", "advisor")
        with told(self._place, "opened"):
            self._hold.take()
            try:
                # One connection for good: the desk is one thread, and opening takes a millisecond.
                self._connection = self._engine.connect()
            except BaseException:
                self._hold.release(None)
                raise
            try:
                self.identity, self._head = self._opened()
                self._hold.sign(self.identity)
            except BaseException:
                self.close()
                raise

    @property
    def sequence(self) -> int:
        """The number of the last entry; 0 in an empty journal."""
        return self._head.sequence

    @property
    def head(self) -> Head:
        """The number and the hash of the last entry."""
        return self._head

    def recount(self) -> None:
        """Read the last entry again, after a write that may or may not have ended.

        Raises:
            HeldError: another desk has taken the journal meanwhile.
            CorruptError: the end of the journal does not hold together.
            JournalError: it cannot be read.
        """
        with self._reading() as connection:
            row = desk_row(connection, self._showroom)
            last = connection.execute(words.LAST_ENTRY, {"journal": self._showroom}).first()
        if row is None or row.identity != self.identity:
            raise CorruptError(f"the journal at {self._place} is not the one that was opened")
        head = Head(row.sequence, row.hash)
        if last is not None and tuple(last) != head:
            raise CorruptError(
                f"the journal at {self._place} is damaged: it ends with entry {last.sequence}, "
                f"not with {head.sequence}; {ASIDE}"
            )
        self._head = head

    def start(self, at: datetime) -> tuple[int, int]:
        """Count this start of the desk; return its number and the last published entry.

        Raises:
            JournalError: it cannot be written.
        """
        with self._writing() as connection:
            connection.execute(words.COUNT_START, {"journal": self._showroom})
            row = found(connection, self._showroom)
        self.forget(at)
        return row.starts, row.published

    @contextmanager
    def group(self) -> Iterator[None]:
        """Everything that is written inside becomes one transaction, durable at its end.

        What is read inside is what was written inside. Whatever is raised inside, all of it is
        undone, `sequence` included.

        Raises:
            JournalError: nothing was written; or nobody knows (see `recount`).
        """
        assert self._group is None, "groups do not nest"  # noqa: S101 (a mistake of ours)
        before = self._head
        with told(self._place, "written"):
            self._group = transaction = self._begun()
        self._is_spoilt = False
        try:
            yield
            with told(self._place, "written"):
                self._settle(before)
                transaction.commit()
        except BaseException:
            self._head = before
            self._undo(transaction)
            raise
        finally:
            self._group = None

    def record(self, record: Record) -> None:
        """Write one change, all of it or nothing; durable on return, or at the end of the group.

        Raises:
            JournalError: nothing was written.
        """
        with self._writing() as connection:
            if record.entries:
                self._append(connection, record.entries)
            if record.remarked is not None:
                self._put_note(connection, record.remarked, record.beside.note)
            if record.call is not None:
                self._put(connection, record.call, record.beside)
                if record.folded is not None:
                    press = {"press": record.folded, "call": record.call.call}
                    connection.execute(words.PUT_FOLDED, {"showroom": self._showroom, **press})
            if record.request is not None and record.answer is not None:
                row = answer_row(self._showroom, record.request, record.at, record.answer)
                connection.execute(words.PUT_ANSWER, row)

    def note_published(self, sequence: int) -> None:
        """Remember up to which entry the `event` topic has been fed.

        Raises:
            JournalError: it cannot be written; some entries would be published twice.
        """
        with self._writing() as connection:
            connection.execute(words.PUT_PUBLISHED, {"journal": self._showroom, "last": sequence})

    def forget(self, at: datetime) -> int:
        """Drop answers older than `ANSWERS_KEPT`, the oldest first; how many.

        A desk that runs for months calls this every minute or so; each time it takes a moment.

        Raises:
            JournalError: it cannot be written.
        """
        wanted = {
            "journal": self._showroom,
            "before_ms": milliseconds(at - ANSWERS_KEPT),
            "most": FORGOTTEN_AT_ONCE,
        }
        with self._writing() as connection:
            return connection.execute(words.FORGET, wanted).rowcount

    def close(self) -> None:
        """Close the database and give up the hold."""
        with contextlib.suppress(SQLAlchemyError):  # it is over either way
            self._hold.release(self._connection)
        self._connection.close()
        self._engine.dispose()

    # Writing

    def _opened(self) -> tuple[str, Head]:
        transaction = self._begun()
        try:
            check_structure(transaction.connection, self._place)
            bring_up_to_date(transaction.connection, self._place)
            row = found(transaction.connection, self._showroom)
            head = check_tail(transaction.connection, self._showroom, row, self._place)
            transaction.commit()
        except BaseException:
            self._undo(transaction)
            raise
        return row.identity, head

    def _put(self, connection: Connection, call: Call, beside: Beside) -> None:
        row = call_row(self._showroom, call, beside)
        if call.is_open:
            connection.execute(self._put_call, row)
            return
        place = (self._showroom, row["position"])
        before = history_index.words_at(connection, *place)
        connection.execute(self._put_call, row)
        history_index.replace_words(connection, *place, before)

    def _put_note(self, connection: Connection, call: Call, note: str) -> None:
        place = (self._showroom, position_of(call.call, milliseconds(call.placed_at)))
        before = history_index.words_at(connection, *place)
        kept = {"journal": self._showroom, "name": call.call, "noted": storable(note)}
        connection.execute(words.PUT_NOTE, kept)
        if before:
            history_index.replace_words(connection, *place, before)

    def _append(self, connection: Connection, entries: tuple[Entry, ...]) -> None:
        rows, turns = [], {}
        head = self._head
        for entry in entries:
            if entry.sequence != head.sequence + 1:
                raise JournalError(
                    f"the journal at {self._place} cannot be written: entry {entry.sequence} does "
                    f"not follow entry {head.sequence}"
                )
            row = entry_row(self._showroom, entry)
            head = Head(entry.sequence, link(head.hash, [row[name] for name in FIELDS]))
            rows.append({**row, "hash": head.hash})
            if entry.event in TURNS and entry.advisor is not None:
                turns[entry.advisor] = entry.sequence
        connection.execute(words.PUT_ENTRY, rows)
        for advisor, sequence in turns.items():
            turn = {"advisor": advisor, "sequence": sequence}
            connection.execute(self._put_turn, {"showroom": self._showroom, **turn})
        self._head = head

    def _settle(self, before: Head) -> None:
        if self._is_spoilt:
            raise JournalError(
                f"the journal at {self._place} cannot be written: a part of the group failed"
            )
        if self._head == before:
            return
        known = {"known_sequence": before.sequence, "known_hash": before.hash}
        new = {"new_sequence": self._head.sequence, "new_hash": self._head.hash}
        moved = self._connection.execute(
            words.PUT_HEAD, {"journal": self._showroom, **known, **new}
        )
        if moved.rowcount != 1:
            raise JournalError(
                f"the journal at {self._place} cannot be written: it has another end than entry "
                f"{before.sequence}; an earlier write got through, or somebody else wrote"
            )

    # Transactions

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        if self._group is None:
            with self.group(), self._in_group("written") as connection:
                yield connection
        else:
            with self._in_group("written") as connection:
                yield connection

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        if self._group is not None:
            with self._in_group("read") as connection:
                yield connection
            return
        with told(self._place, "read"):
            transaction = self._begun()
            try:
                yield transaction.connection
            finally:
                self._undo(transaction)

    @contextmanager
    def _in_group(self, what: str) -> Iterator[Connection]:
        try:
            with told(self._place, what):
                yield self._connection
        except BaseException:
            # Even if somebody catches it: PostgreSQL would take the commit and write nothing.
            self._is_spoilt = True
            raise

    def _begun(self) -> RootTransaction:
        transaction = self._connection.begin()
        try:
            self._hold.assure(transaction.connection)
        except BaseException:
            self._undo(transaction)
            raise
        return transaction

    def _undo(self, transaction: RootTransaction) -> None:
        """End a transaction that is not to be: whatever state its commit left it in."""
        connection = transaction.connection
        try:
            transaction.rollback()
            if not connection.invalidated:
                # SQLAlchemy does not roll back what failed to commit; SQLite goes on with it.
                connection.connection.rollback()
        except (SQLAlchemyError, self._engine.dialect.loaded_dbapi.Error):
            connection.invalidate()
