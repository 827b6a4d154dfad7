"""The journal: what happened, on disk before anybody sees it.

Append-only entries, the calls as they stand, and the first answer to every request, written in
one transaction. SQLite in WAL mode with synchronous=FULL by default, so a pulled plug loses
nothing that was answered; PostgreSQL by URL.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
from alembic.util import CommandError
from sqlalchemy import Connection, Row, bindparam, func, select
from sqlalchemy.exc import SQLAlchemyError

from carside.calls import Call
from carside.contract.payloads import Entry
from carside.desk import schema
from carside.desk.database import JournalError, engine_for, migrate

ANSWERS_KEPT = timedelta(days=30)
"""How long first answers are remembered; a press older than this is known by its call id."""

# Asked at every press, so built once: building one takes longer than SQLite takes to answer it.
_ANSWER = select(schema.answer.c.value).where(
    schema.answer.c.showroom == bindparam("showroom"),
    schema.answer.c.request == bindparam("request"),
)
_CALL = select(schema.call.c.value).where(
    schema.call.c.showroom == bindparam("showroom"), schema.call.c.call == bindparam("call")
)
_FOLDED = (
    select(schema.call.c.value)
    .join(
        schema.folded,
        (schema.folded.c.showroom == schema.call.c.showroom)
        & (schema.folded.c.call == schema.call.c.call),
    )
    .where(
        schema.folded.c.showroom == bindparam("showroom"),
        schema.folded.c.press == bindparam("call"),
    )
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One change: the call as it is now, what happened, and the answer to who asked.

    `answer` is the JSON of the response to `request`; both are None when nobody asked. `folded`
    is the call id of a press that was folded into `call`.
    """

    at: datetime
    call: Call | None = None
    entries: tuple[Entry, ...] = ()
    folded: str | None = None
    request: str | None = None
    answer: bytes | None = None


class Journal:
    """The journal of one showroom. Not thread-safe: the desk's thread owns it."""

    def __init__(self, url: str, showroom: str) -> None:
        """Open the database at SQLAlchemy `url` and bring its schema up to date.

        Raises:
            JournalError: it cannot be opened, or is broken.
        """
        self._showroom = showroom
        self._place = url.rsplit("@", maxsplit=1)[-1]
        self._sequence = 0
        with self._told("opened"):
            self._engine = engine_for(url)
            self._bring_up_to_date()
            # One connection for good: the desk is one thread, and opening costs a millisecond.
            self._connection = self._engine.connect()
        self.recount()

    @property
    def sequence(self) -> int:
        """The number of the last entry; 0 in an empty journal."""
        return self._sequence

    def recount(self) -> None:
        """Read the number of the last entry again, after a write that may or may not have ended.

        Raises:
            JournalError: it cannot be read.
        """
        last = select(func.max(schema.entry.c.sequence)).where(
            schema.entry.c.showroom == self._showroom
        )
        with self._reading() as connection:
            self._sequence = int(connection.execute(last).scalar() or 0)

    def start(self, at: datetime) -> tuple[int, int]:
        """Count this start of the desk; return its number and the last published entry.

        Raises:
            JournalError: it cannot be written.
        """
        with self._writing() as connection:
            row = self._desk_row(connection)
            starts, published = (row.starts + 1, row.published) if row else (1, 0)
            if row is None:
                values = {"showroom": self._showroom, "starts": starts, "published": published}
                connection.execute(schema.desk.insert(), values)
            else:
                connection.execute(self._desk_update().values(starts=starts))
            forgotten_ms = _ms(at - ANSWERS_KEPT)
            connection.execute(
                schema.answer.delete().where(
                    schema.answer.c.showroom == self._showroom,
                    schema.answer.c.at_ms < forgotten_ms,
                )
            )
        return starts, published

    def record(self, record: Record) -> None:
        """Write one change, all of it or nothing; durable on return.

        Raises:
            JournalError: nothing was written.
        """
        with self._writing() as connection:
            for entry in record.entries:
                connection.execute(schema.entry.insert(), self._entry_row(entry))
            if record.call is not None:
                self._put_call(connection, record.call, record.folded)
            if record.request is not None and record.answer is not None:
                row = {
                    "showroom": self._showroom,
                    "request": record.request,
                    "at_ms": _ms(record.at),
                    "value": record.answer.decode(),
                }
                connection.execute(schema.answer.insert(), row)
        if record.entries:
            self._sequence = record.entries[-1].sequence

    def answer(self, request: str) -> bytes | None:
        """The first answer to `request`, or None if it was never seen."""
        wanted = {"showroom": self._showroom, "request": request}
        with self._reading() as connection:
            found = connection.execute(_ANSWER, wanted).scalar()
        return None if found is None else str(found).encode()

    def call(self, call: str) -> Call | None:
        """The call with this identifier, or into which that press was folded, as it stands."""
        wanted = {"showroom": self._showroom, "call": call}
        with self._reading() as connection:
            found = (
                connection.execute(_CALL, wanted).scalar()
                or connection.execute(_FOLDED, wanted).scalar()
            )
        return None if found is None else msgspec.json.decode(found, type=Call)

    def open_calls(self) -> tuple[Call, ...]:
        """Every call that is not closed, oldest first."""
        query = (
            select(schema.call.c.value)
            .where(schema.call.c.showroom == self._showroom, schema.call.c.is_open.is_(True))
            .order_by(schema.call.c.placed_at_ms)
        )
        with self._reading() as connection:
            return tuple(
                msgspec.json.decode(value, type=Call)
                for value in connection.execute(query).scalars()
            )

    def entries(self, *, after: int = 0, call: str | None = None) -> tuple[Entry, ...]:
        """The entries after sequence `after`, in order; of one call if asked."""
        query = (
            select(schema.entry)
            .where(schema.entry.c.showroom == self._showroom, schema.entry.c.sequence > after)
            .order_by(schema.entry.c.sequence)
        )
        if call is not None:
            query = query.where(schema.entry.c.call == call)
        with self._reading() as connection:
            return tuple(_entry(row) for row in connection.execute(query))

    def last_turns(self) -> dict[str, int]:
        """The sequence of the last entry in which each advisor was sent; absent if never."""
        query = (
            select(schema.entry.c.advisor, func.max(schema.entry.c.sequence))
            .where(
                schema.entry.c.showroom == self._showroom,
                schema.entry.c.event.in_(("dispatched", "accepted")),
                schema.entry.c.advisor.is_not(None),
            )
            .group_by(schema.entry.c.advisor)
        )
        with self._reading() as connection:
            return {str(name): int(last) for name, last in connection.execute(query)}

    def note_published(self, sequence: int) -> None:
        """Remember up to which entry the `event` topic has been fed.

        Raises:
            JournalError: it cannot be written; some entries would be published twice.
        """
        with self._writing() as connection:
            connection.execute(self._desk_update().values(published=sequence))

    def close(self) -> None:
        """Close the database."""
        self._connection.close()
        self._engine.dispose()

    def _bring_up_to_date(self) -> None:
        try:
            with self._engine.begin() as connection:
                migrate(connection)
        except CommandError as error:
            self._engine.dispose()
            raise JournalError(
                f"the journal at {self._place} was written by a newer Carside: {error}"
            ) from error
        except BaseException:
            self._engine.dispose()
            raise

    def _put_call(self, connection: Connection, call: Call, folded: str | None) -> None:
        key = (schema.call.c.showroom == self._showroom, schema.call.c.call == call.call)
        values = {
            "is_open": call.is_open,
            "board": call.board,
            "placed_at_ms": _ms(call.placed_at),
            "value": msgspec.json.encode(call).decode(),
        }
        changed = connection.execute(schema.call.update().where(*key).values(**values))
        if changed.rowcount == 0:
            row = {"showroom": self._showroom, "call": call.call, **values}
            connection.execute(schema.call.insert(), row)
        if folded is not None:
            row = {"showroom": self._showroom, "press": folded, "call": call.call}
            connection.execute(schema.folded.insert(), row)

    def _entry_row(self, one: Entry) -> dict[str, Any]:
        return {
            "showroom": self._showroom,
            "sequence": one.sequence,
            "at_ms": _ms(one.at),
            "event": one.event,
            "call": one.call,
            "board": one.board,
            "stand": one.stand,
            "advisor": one.advisor,
            "actor": one.actor,
            "detail": msgspec.json.encode(one.detail).decode(),
        }

    def _desk_row(self, connection: Connection) -> Row[Any] | None:
        query = select(schema.desk).where(schema.desk.c.showroom == self._showroom)
        return connection.execute(query).first()

    def _desk_update(self) -> Any:
        return schema.desk.update().where(schema.desk.c.showroom == self._showroom)

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with self._told("written"), self._connection.begin():
            yield self._connection

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with self._told("read"), self._connection.begin():
            yield self._connection

    @contextmanager
    def _told(self, what: str) -> Iterator[None]:
        try:
            yield
        except (SQLAlchemyError, OSError) as error:
            reason = str(getattr(error, "orig", None) or error).strip().splitlines()[0]
            raise JournalError(
                f"the journal at {self._place} cannot be {what}: {reason}"
            ) from error


def _entry(row: Row[Any]) -> Entry:
    return Entry(
        sequence=row.sequence,
        at=datetime.fromtimestamp(row.at_ms / 1000, UTC),
        event=row.event,
        call=row.call,
        board=row.board,
        stand=row.stand,
        advisor=row.advisor,
        actor=row.actor,
        detail=msgspec.json.decode(row.detail),
    )


def _ms(at: datetime) -> int:
    return round(at.timestamp() * 1000)
