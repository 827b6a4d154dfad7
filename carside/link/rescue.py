"""What can still be read of a SQLite file that is damaged.

The file itself is not touched: it is read from a copy, so that its log (the newest rows are there
and nowhere else) is taken in without changing what was set aside. A table is read from its
beginning until a page is damaged, and then from its end backwards. Its indexes are not asked, since
they may be damaged where the table is not. Whether a row means anything is the caller's to judge.
"""

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

_MEMORY = Path("/dev/shm")  # noqa: S108 - a folder with no disk behind it, which may be full
MOST_ROWS = 10_000
"""More are not rescued: a damaged table may seem endless."""

Row = tuple[Any, ...]


def readable_rows(path: Path, table: str, columns: Sequence[str]) -> list[Row]:
    """The rows of `table` that can be read, in their order; a column that is missing is None.

    Empty if nothing can be read at all. Never raises for what the file holds.
    """
    spoilt = (OSError, sqlite3.Error, UnicodeDecodeError)
    with suppress(*spoilt), room_in_memory() as folder:
        copy = folder / path.name
        for suffix in ("", "-wal"):
            with suppress(FileNotFoundError):
                shutil.copyfile(f"{path}{suffix}", f"{copy}{suffix}")
        with closing(sqlite3.connect(copy)) as db:
            db.text_factory = legible
            return _read(db, table, columns)
    return []


@contextmanager
def room_in_memory() -> Iterator[Path]:
    """A folder for a while, in memory where the system has one: the disk may be full.

    Raises:
        OSError: there is no room anywhere.
    """
    room = _MEMORY if os.access(_MEMORY, os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="carside-", dir=room) as folder:
        yield Path(folder)


def legible(text: bytes) -> str:
    """Text as SQLite keeps it; a damaged letter costs only itself."""
    return text.decode(errors="replace")


def _read(db: sqlite3.Connection, table: str, columns: Sequence[str]) -> list[Row]:
    there = {row[1] for row in db.execute(f"PRAGMA table_info({table})")}
    wanted = ", ".join(one if one in there else "NULL" for one in columns)
    query = f"SELECT rowid, {wanted} FROM {table} NOT INDEXED ORDER BY rowid"  # noqa: S608 - ours
    found = _until_damage(db, query)
    if len(found) < MOST_ROWS:
        found |= _until_damage(db, f"{query} DESC")
    return [found[number] for number in sorted(found)]


def _until_damage(db: sqlite3.Connection, query: str) -> dict[int, Row]:
    found: dict[int, Row] = {}
    with suppress(sqlite3.Error):
        for number, *values in db.execute(query):
            found[number] = tuple(values)
            if len(found) >= MOST_ROWS:
                break
    return found
