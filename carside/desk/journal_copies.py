"""Backing up a journal while a desk writes it, and bringing a backup back.

A backup is one SQLite file, whatever database the journal lies in. It is of one moment, it is
verified before it gets its name, and it is the same journal: with the same identity and the same
chain. So is what is restored from it.
"""

import contextlib
import sqlite3
from pathlib import Path

from sqlalchemy import Connection, delete, select

from carside.desk import history_index, schema
from carside.desk.database import BUSY_S, checked, file_of, file_url, place_of, writing_engine
from carside.desk.journal_check import AT_ONCE, Progress, Verdict, silent, verify
from carside.desk.journal_errors import CorruptError, JournalError, is_corruption, told
from carside.desk.journal_hold import hold_for
from carside.desk.journal_opening import bring_up_to_date, check_tail, create, desk_row, found
from carside.desk.journal_reading import JournalReader
from carside.desk.whole_file import whole_file

_PAGES_AT_ONCE = 2000


def backup(
    reader: JournalReader, file: Path, *, may_replace: bool = False, progress: Progress = silent
) -> Verdict:
    """Copy the journal into `file` and verify the copy; the desk goes on meanwhile.

    Raises:
        CorruptError: the journal is damaged, so there is no copy of it.
        JournalError: `file` exists or cannot be written. No half of it is left behind.
    """
    with whole_file(file, may_replace=may_replace) as growing:
        if reader.file is not None:
            _copy_file(reader.file, growing)
        else:
            _copy_into_file(reader, growing)
        with JournalReader(file_url(growing), reader.showroom) as copy:
            verdict = verify(copy, progress)
        if not verdict.is_sound:
            raise CorruptError(
                f"no backup was made, for the journal at {reader.place} is damaged "
                f"({_first(verdict)}): carside journal verify says more"
            )
    return verdict


def restore(file: Path, url: str, showroom: str, progress: Progress = silent) -> Verdict:
    """Bring the backup in `file` back into the journal at `url`, which must be empty or absent.

    Raises:
        HeldError: a desk holds that journal.
        CorruptError: the backup is damaged.
        JournalError: the journal is not empty or cannot be written. Nothing was changed.
    """
    with JournalReader(file_url(file), showroom) as source:
        verdict = verify(source, progress)
        if not verdict.is_sound:
            raise CorruptError(f"{file} was not restored, for it is damaged ({_first(verdict)})")
        parsed = checked(url)
        hold = hold_for(parsed, showroom)
        engine = writing_engine(parsed)
        try:
            with told(place_of(parsed), "written"):
                hold.take(may_be_gone=True)
                with engine.connect() as connection:
                    with connection.begin(), source.moment() as backed_up:
                        hold.assure(connection)
                        _refill(backed_up, connection, showroom, url)
                    hold.sign(verdict.identity)
                    hold.release(connection)
        finally:
            hold.release(None)
            engine.dispose()
    return verdict


def _refill(source: Connection, target: Connection, showroom: str, url: str) -> None:
    place = place_of(checked(url))
    bring_up_to_date(target, place)
    row = desk_row(target, showroom)
    if row is not None and row.sequence:
        raise JournalError(
            f"the journal at {place} holds {row.sequence} entries, and a backup is never restored "
            f"over any: {_aside(url)}"
        )
    for table in schema.metadata.sorted_tables:
        target.execute(delete(table).where(table.c.showroom == showroom))
    _copy_rows(source, target, showroom)
    check_tail(target, showroom, found(target, showroom), place)


def _copy_file(source: Path, growing: Path) -> None:
    reading = sqlite3.connect(f"{source.as_uri()}?mode=ro", uri=True, timeout=BUSY_S)
    writing = sqlite3.connect(growing)
    with contextlib.closing(reading), contextlib.closing(writing):
        # A transaction of our own holds the moment still: without one, every write of the desk
        # would make the copy begin again, and it might never end.
        reading.execute("BEGIN")
        reading.execute("SELECT count(*) FROM sqlite_master").fetchone()
        try:
            reading.backup(writing, pages=_PAGES_AT_ONCE, sleep=0)
        except sqlite3.DatabaseError as error:
            if is_corruption(error):
                raise CorruptError(
                    f"no backup was made, for the journal at {source} is damaged ({error}): "
                    "carside journal verify says more"
                ) from error
            raise
        # One file, with no log beside it, readable where nothing may be written.
        writing.execute("PRAGMA journal_mode = DELETE")


def _copy_into_file(reader: JournalReader, growing: Path) -> None:
    engine = writing_engine(checked(file_url(growing)))
    try:
        with engine.connect() as connection:
            with connection.begin(), reader.moment() as source:
                create(connection)
                _copy_rows(source, connection, reader.showroom)
            connection.connection.driver_connection.execute("PRAGMA journal_mode = DELETE")  # type: ignore[union-attr]  # sqlite3's own, outside a transaction
    finally:
        engine.dispose()


def _copy_rows(source: Connection, target: Connection, showroom: str) -> None:
    for table in schema.metadata.sorted_tables:
        query = select(table).where(table.c.showroom == showroom)
        rows = source.execute(query.execution_options(yield_per=AT_ONCE))
        for some in rows.mappings().partitions():
            target.execute(table.insert(), [dict(row) for row in some])
    history_index.fill(target, showroom)


def _first(verdict: Verdict) -> str:
    first = verdict.findings[0]
    at = f"entry {first.sequence}: " if first.sequence is not None else ""
    return at + first.sentence


def _aside(url: str) -> str:
    path = file_of(checked(url))
    if path is None:
        return "restore into another database, or drop the tables of this one first"
    return f"end the desk and move {path.name}* out of {path.parent} first"
