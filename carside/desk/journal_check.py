"""Verifying a journal from the first entry to the last: is it exactly what was written?

The database's own structure, the chain over the entries, and the calls and turns that are kept
beside them, which must be what the entries add up to. All of it is as of one moment, so a desk may
go on writing meanwhile.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, Select, select, type_coerce
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.types import NullType

from carside.calls import Call
from carside.desk import schema
from carside.desk.chain import FIELDS, Head, beginning, link
from carside.desk.journal_errors import JournalError, is_corruption, reason, told
from carside.desk.journal_opening import desk_row
from carside.desk.journal_reading import JournalReader
from carside.desk.journal_record import call_row
from carside.desk.journal_sum import JournalSum

Progress = Callable[[int, int], None]
"""Told now and then how many of how many entries have been looked at."""

AT_ONCE = 5000


def silent(_done: int, _of: int) -> None:
    """The progress of who does not want to know."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that is wrong, and at which entry, if it is one entry's."""

    sentence: str
    sequence: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What a journal holds, and what is wrong with it; sound if nothing is."""

    identity: str
    head: Head
    entries: int
    calls: int
    findings: tuple[Finding, ...]

    @property
    def is_sound(self) -> bool:
        """Whether everything is exactly what was written."""
        return not self.findings


def verify(reader: JournalReader, progress: Progress = silent) -> Verdict:
    """Look at everything in the journal of one showroom.

    Raises:
        JournalError: there is none, or it cannot be read for a reason that is no damage.
    """
    try:
        with reader.moment() as connection:
            return _Check(connection, reader, progress).verdict()
    except _UnreadableTextError:
        with reader.moment() as connection:
            # Much slower, and needed only to say which entry it is.
            connection.connection.driver_connection.text_factory = _whatever  # type: ignore[union-attr]  # sqlite3's own; nobody else stores what is no text
            return _Check(connection, reader, progress).verdict()


class _UnreadableTextError(Exception):
    """A text in SQLite is no text any more."""


class _Check:
    def __init__(self, connection: Connection, reader: JournalReader, progress: Progress) -> None:
        self._connection = connection
        self._showroom = reader.showroom
        self._place = reader.place
        self._progress = progress
        self._findings: list[Finding] = []
        self._sum = JournalSum()
        self._entries = self._calls = 0

    def verdict(self) -> Verdict:
        with told(self._place, "read"):
            row = desk_row(self._connection, self._showroom)
        if row is None:
            raise JournalError(f"there is no journal of showroom {self._showroom} in {self._place}")
        steps = (self._structure, lambda: self._chain(row), self._calls_kept, self._rest(row))
        for step in steps:
            if not self._has_gone_on(step):
                break
        return Verdict(
            identity=row.identity,
            head=Head(row.sequence, row.hash),
            entries=self._entries,
            calls=self._calls,
            findings=tuple(self._findings),
        )

    def _has_gone_on(self, step: Callable[[], None]) -> bool:
        """Take a step; what the database cannot read is a finding like any other."""
        try:
            step()
        except SQLAlchemyError as error:
            if "Could not decode to UTF-8" in str(error):
                raise _UnreadableTextError from error
            if not is_corruption(error):
                raise
            self._find(f"the database says: {reason(error)}")
            return self._connection.dialect.name == "sqlite"
        return True

    def _find(self, sentence: str, sequence: int | None = None) -> None:
        if not sentence.isprintable():  # damage may be anything
            sentence = sentence.encode("unicode_escape", "backslashreplace").decode()
        self._findings.append(Finding(sentence=sentence, sequence=sequence))

    def _structure(self) -> None:
        if self._connection.dialect.name != "sqlite":
            return  # a server looks after its own files
        for said in self._connection.exec_driver_sql("PRAGMA integrity_check(20)").scalars():
            if said != "ok":
                self._find(f"the database says: {said}")

    def _chain(self, row: Row[Any]) -> None:
        entry = schema.entry
        columns: list[Any] = [entry.c[name] for name in FIELDS]
        query = select(*columns, type_coerce(entry.c.hash, NullType())).where(
            entry.c.showroom == self._showroom
        )
        before = beginning(self._showroom, row.identity)
        for one in self._rows(query.order_by(entry.c.sequence)):
            before = self._next(before, one)
            self._sum.add(one)
            self._entries += 1
            if self._entries % AT_ONCE == 0:
                self._progress(self._entries, max(row.sequence, self._entries))
        self._progress(self._entries, self._entries)
        if before.sequence != row.sequence:
            self._find(
                f"the journal ends with entry {before.sequence}, but {row.sequence} were written"
            )
        elif before.hash != row.hash:
            self._find("the last entry is not the one that was written last", row.sequence)

    def _next(self, before: Head, row: Row[Any]) -> Head:
        values: tuple[Any, ...] = tuple(row)
        columns, kept = values[:-1], values[-1]
        sequence = columns[0]
        if sequence != before.sequence + 1:
            missing = f"entry {before.sequence + 1} is"
            if sequence > before.sequence + 2:
                missing = f"entries {before.sequence + 1} to {sequence - 1} are"
            self._find(f"{missing} missing before this one", sequence)
        elif not _follows(before, columns, kept):
            self._find("is not what was written, or does not belong here", sequence)
        return Head(sequence, kept if isinstance(kept, bytes) else b"")

    def _calls_kept(self) -> None:
        told = self._sum.calls
        query = select(schema.call).where(schema.call.c.showroom == self._showroom)
        for row in self._rows(query).mappings():
            self._calls += 1
            story = told.pop(row["call"], None)
            if story is None:
                self._find(f"call {row['call']} is kept, but no entry tells of it")
                continue
            try:
                call = msgspec.json.decode(row["value"], type=Call)
            except (msgspec.MsgspecError, UnicodeError, TypeError):
                self._find(f"call {row['call']} cannot be read", story.last)
                continue
            wanted = call_row(self._showroom, call, story.beside(row["names"]))
            if {**wanted, "value": row["value"]} != dict(row):
                self._find(f"call {row['call']} is listed otherwise than it is", story.last)
            differences = ", ".join(story.differences(call))
            if differences:
                self._find(f"call {row['call']} is kept with {differences}", story.last)
        for name, story in told.items():
            self._find(f"call {name} is not kept", story.first)

    def _rest(self, row: Row[Any]) -> Callable[[], None]:
        def look() -> None:
            self._compare(schema.folded, "press", "call", self._sum.presses)
            self._compare(schema.turn, "advisor", "sequence", self._sum.turns)
            if row.published > row.sequence:
                self._find(f"{row.published} entries were published, {row.sequence} written")

        return look

    def _compare(self, table: Any, key: str, value: str, told: dict[str, Any]) -> None:
        """Hold a little table of pairs against the same pairs from the entries."""
        query = select(table.c[key], table.c[value]).where(table.c.showroom == self._showroom)
        kept = dict(self._rows(query).all())
        for name in sorted(kept.keys() | told.keys(), key=repr):
            if kept.get(name) != told.get(name):
                self._find(
                    f"{key} {name} is kept with {value} {kept.get(name, 'none')} "
                    f"instead of {told.get(name, 'none')}"
                )

    def _rows(self, query: Select[Any]) -> Any:
        return self._connection.execute(query.execution_options(yield_per=AT_ONCE))


def _follows(before: Head, columns: Sequence[Any], kept: object) -> bool:
    try:
        return link(before.hash, columns) == kept
    except UnicodeEncodeError:
        return False  # text that is no text: see _whatever


def _whatever(stored: bytes) -> str:
    return stored.decode("utf-8", "surrogateescape")
