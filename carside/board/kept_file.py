"""The file of what a board keeps: opened, or read where it cannot be written, or begun anew.

Three things can be wrong. The file is damaged, or of a version that built it otherwise: it is
thrown away. The disk is full, read-only or ill: then the file is let alone, and what it holds is
read into memory. Its permissions keep us out: then it is thrown away too, if the folder is ours.
"""

import logging
import os
import sqlite3
from contextlib import suppress
from pathlib import Path

from carside.link.rescue import Row, legible, readable_rows

TABLES = {
    "snapshot": {"topic": "TEXT PRIMARY KEY", "payload": "BLOB", "crc": "INTEGER"},
    "start": {"number": "INTEGER PRIMARY KEY AUTOINCREMENT"},
    "heard": {"number": "INTEGER PRIMARY KEY", "at": "TEXT"},
    "over": {"call": "TEXT PRIMARY KEY", "revision": "INTEGER"},
    "level": {"name": "TEXT PRIMARY KEY", "level": "INTEGER"},
}
SNAPSHOT_COLUMNS = ("topic", "payload", "crc")
_OF_THE_DISK = {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_BUSY}
_OF_THE_FOLDER = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN}

_log = logging.getLogger(__name__)


def open_or_begin(path: Path) -> tuple[sqlite3.Connection, list[Row]]:
    """Open the file, or a new one, or one in memory; and the snapshots to be judged and taken over.

    Never raises: without a disk a board still runs.
    """
    try:
        return _connect(path), []
    except (sqlite3.Error, UnicodeDecodeError) as error:
        if _is_of_the_disk(path, error) and (lent := _lent(path)) is not None:
            _log.warning("%s cannot be written (%s): it is only read", path, error)
            return lent, []
        _log.warning("%s is broken (%s) and begun anew", path, error)
    rescued = readable_rows(path, "snapshot", SNAPSHOT_COLUMNS)
    for suffix in ("", "-wal", "-shm"):
        with suppress(OSError):
            path.with_name(path.name + suffix).unlink()
    try:
        return _connect(path), rescued
    except (sqlite3.Error, UnicodeDecodeError):
        return _connect(Path(":memory:")), rescued


def _connect(path: Path) -> sqlite3.Connection:
    db = sqlite3.connect(path, timeout=2.0)
    db.text_factory = legible
    try:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = NORMAL")
        db.execute("PRAGMA secure_delete = ON")  # a call that is over is gone, not only unlinked
        for table, columns in TABLES.items():
            built = ", ".join(f'"{name}" {kind}' for name, kind in columns.items())
            db.execute(f"CREATE TABLE IF NOT EXISTS {table} ({built})")
        _require_shape(db)
        if db.execute("PRAGMA integrity_check").fetchone() != ("ok",):
            raise sqlite3.DatabaseError("some of its pages are damaged")
    except (sqlite3.Error, UnicodeDecodeError):
        db.close()
        raise
    return db


def _require_shape(db: sqlite3.Connection) -> None:
    """Prove that every table is as this version builds it, with the one column that came later."""
    there = {table: _columns(db, table) for table in TABLES}
    if there["snapshot"] == {"topic", "payload"}:
        db.execute('ALTER TABLE snapshot ADD COLUMN "crc" INTEGER')
        there["snapshot"] = _columns(db, "snapshot")
    for table, columns in TABLES.items():
        if there[table] != set(columns):
            raise sqlite3.DatabaseError(f"its table {table} is of another version")


def _columns(db: sqlite3.Connection, table: str) -> set[str]:
    return {row[1] for row in db.execute(f"PRAGMA table_info({table})")}


def _lent(path: Path) -> sqlite3.Connection | None:
    """What the file holds, in memory; None if it cannot be read."""
    try:
        if not path.stat().st_size:
            return None
        lent = _connect(Path(":memory:"))
        for table, columns in TABLES.items():
            for row in readable_rows(path, table, tuple(columns)):
                marks = ", ".join("?" * len(columns))
                with lent:
                    lent.execute(f"REPLACE INTO {table} VALUES ({marks})", row)  # noqa: S608 - ours
    except (OSError, sqlite3.Error):
        return None
    return lent


def _is_of_the_disk(path: Path, error: Exception) -> bool:
    # The lowest byte is the kind of error, what is above it the circumstances.
    kind = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if kind in _OF_THE_FOLDER:  # a new file would help where the folder takes one
        return not os.access(path.parent, os.W_OK)
    return kind in _OF_THE_DISK
