"""Reading a journal: its entries, its calls as they stand, and the first answers."""

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, datetime
from typing import Any, Self

import msgspec
from sqlalchemy import Connection, Row, bindparam, func, select, text

from carside.calls import Call
from carside.contract.payloads import Entry
from carside.desk import schema
from carside.desk.database import checked, file_of, place_of, reading_engine
from carside.desk.journal_errors import JournalError, told
from carside.desk.journal_opening import check_version, desk_row

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


class Reading:
    """What can be asked of a journal; how it is reached, its heirs know."""

    def __init__(self, showroom: str) -> None:
        self._showroom = showroom

    def _reading(self) -> AbstractContextManager[Connection]:
        raise NotImplementedError

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

    def calls(self) -> tuple[Call, ...]:
        """Every call there ever was, oldest first."""
        return self._calls(only_open=False)

    def open_calls(self) -> tuple[Call, ...]:
        """Every call that is not closed, oldest first."""
        return self._calls(only_open=True)

    def entries(self, *, after: int = 0, call: str | None = None) -> tuple[Entry, ...]:
        """The entries after sequence `after`, in order; of one call if asked."""
        query = select(schema.entry).where(schema.entry.c.showroom == self._showroom)
        if call is None:
            sequence: Any = schema.entry.c.sequence
        else:
            query = query.where(schema.entry.c.call == call)
            # A sum has no index. Without it SQLite prefers that of the numbers to that of the
            # calls, and reads the whole journal for the five entries of one call.
            sequence = schema.entry.c.sequence + 0
        query = query.where(sequence > after).order_by(sequence)
        with self._reading() as connection:
            return tuple(entry_of(row) for row in connection.execute(query))

    def entries_since(self, at: datetime, events: Iterable[str]) -> tuple[Entry, ...]:
        """The entries of these events since `at`, in order.

        Where they begin is found by halves, so a long journal takes no longer than a short one.
        """
        since_ms = round(at.timestamp() * 1000)
        ours = schema.entry.c.showroom == self._showroom
        with self._reading() as connection:
            row = desk_row(connection, self._showroom)
            first, end = 1, (row.sequence if row else 0) + 1
            while first < end:
                middle = (first + end) // 2
                at_middle = select(schema.entry.c.at_ms).where(
                    ours, schema.entry.c.sequence == middle
                )
                at_ms = connection.execute(at_middle).scalar()
                is_earlier = at_ms is None or at_ms < since_ms
                first, end = (middle + 1, end) if is_earlier else (first, middle)
            query = (
                select(schema.entry)
                .where(
                    ours,
                    schema.entry.c.sequence >= first,
                    schema.entry.c.event.in_(list(events)),
                )
                .order_by(schema.entry.c.sequence)
            )
            return tuple(entry_of(row) for row in connection.execute(query))

    def last_turns(self) -> dict[str, int]:
        """The sequence of the last entry in which each advisor was sent; absent if never."""
        query = select(schema.turn.c.advisor, schema.turn.c.sequence).where(
            schema.turn.c.showroom == self._showroom
        )
        with self._reading() as connection:
            return {str(name): int(last) for name, last in connection.execute(query)}

    def last_presences(self) -> dict[str, str]:
        """The event of the last entry that says whether each board was there; absent if none."""
        last = (
            select(func.max(schema.entry.c.sequence))
            .where(schema.entry.c.showroom == self._showroom, text(schema.IS_PRESENCE))
            .group_by(schema.entry.c.board)
        )
        query = select(schema.entry.c.board, schema.entry.c.event).where(
            schema.entry.c.showroom == self._showroom, schema.entry.c.sequence.in_(last)
        )
        with self._reading() as connection:
            return {str(board): str(event) for board, event in connection.execute(query)}

    def _calls(self, *, only_open: bool) -> tuple[Call, ...]:
        query = (
            select(schema.call.c.value)
            .where(schema.call.c.showroom == self._showroom)
            .order_by(schema.call.c.placed_at_ms)
        )
        if only_open:
            query = query.where(schema.call.c.is_open.is_(True))
        with self._reading() as connection:
            return tuple(
                msgspec.json.decode(value, type=Call)
                for value in connection.execute(query).scalars()
            )


class JournalReader(Reading):
    """A journal that is only looked at, also while a desk writes it: no hold, no migration."""

    def __init__(self, url: str, showroom: str) -> None:
        """Open the journal at SQLAlchemy `url`.

        Raises:
            JournalError: there is none, or it cannot be read.
        """
        super().__init__(showroom)
        parsed = checked(url)
        self.place = place_of(parsed)
        self.file = file_of(parsed)
        if self.file is not None and not self.file.exists():
            raise JournalError(f"there is no journal at {self.place}")
        self._engine = reading_engine(parsed)
        with told(self.place, "opened"):
            self._connection = self._engine.connect()
        try:
            with self._reading() as connection:
                check_version(connection, self.place)
        except JournalError:
            self.close()
            raise

    @property
    def showroom(self) -> str:
        """The showroom whose journal this is."""
        return self._showroom

    @property
    def sequence(self) -> int:
        """The number of the last entry as of now; 0 in an empty journal."""
        row = self.row()
        return row.sequence if row else 0

    @property
    def identity(self) -> str:
        """The journal's UUID; empty if the showroom has no journal here."""
        row = self.row()
        return row.identity if row else ""

    def row(self) -> Row[Any] | None:
        """The journal's own row, or None if the showroom has no journal here."""
        with self._reading() as connection:
            return desk_row(connection, self._showroom)

    @contextmanager
    def moment(self) -> Iterator[Connection]:
        """A connection on which everything is as of one moment, however long it is looked at."""
        with told(self.place, "read"), self._connection.begin():
            yield self._connection

    def close(self) -> None:
        """Close the database."""
        self._connection.close()
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _reading(self) -> AbstractContextManager[Connection]:
        return self.moment()


def entry_of(row: Row[Any]) -> Entry:
    """An entry as it travels, from its row."""
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
