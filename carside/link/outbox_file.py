"""The outbox's file: opened, proved whole, or set aside under another name and begun anew.

SQLite with synchronous=FULL commits with an fsync. `psow=0` has it begin every commit at a sector
of its own, so that a torn write spoils nothing that was written before; the file's and the
folder's own names are synced once, at the start.
"""

import logging
import os
import sqlite3
from contextlib import suppress
from pathlib import Path

from carside.link.rescue import legible

_SCHEMA = """
CREATE TABLE IF NOT EXISTS request (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    data BLOB NOT NULL,
    boot TEXT NOT NULL,
    touched_s REAL NOT NULL,
    waited_ms INTEGER NOT NULL DEFAULT 0
)
"""
COLUMNS = ("id", "kind", "data", "boot", "touched_s", "waited_ms")
INSERT = f"INSERT INTO request ({', '.join(COLUMNS)}) VALUES (?,?,?,?,?,?)"  # noqa: S608 - ours
_BROKEN_SUFFIX = ".broken"
_SIDE_FILES = ("", "-wal", "-shm")
# fmt: off
_OF_THE_FILE = {
    sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CONSTRAINT,
    sqlite3.SQLITE_MISMATCH, sqlite3.SQLITE_FORMAT, sqlite3.SQLITE_SCHEMA,
}
# fmt: on

_log = logging.getLogger(__name__)


def open_or_set_aside(path: Path) -> tuple[sqlite3.Connection, Path | None]:
    """Open the file. One that is of no use is renamed, never deleted, and a new one begun.

    Returns the open file, and where the old one was set aside.

    Raises:
        OSError: or sqlite3.Error: it can neither be opened nor begun anew.
    """
    try:
        return _open(path), None
    except (sqlite3.Error, OSError, UnicodeDecodeError) as error:
        if not _is_of_no_use(path, error):
            raise
        aside = _set_aside(path)
        _log.error("%s is broken (%s); kept as %s and begun anew", path, error, aside)
        return _open(path), aside


def is_broken(error: Exception) -> bool:
    """Whether the file itself is damaged, rather than the disk full or busy."""
    return isinstance(error, sqlite3.DatabaseError) and not isinstance(
        error, sqlite3.OperationalError | sqlite3.IntegrityError | sqlite3.ProgrammingError
    )


def _is_of_no_use(path: Path, error: Exception) -> bool:
    """Whether the file could not be opened for what it holds, or for who may open it."""
    if isinstance(error, UnicodeDecodeError):  # in what SQLite says of a damaged schema
        return True
    if not path.exists() or not os.access(path.parent, os.W_OK | os.X_OK):
        return False
    is_ours = os.access(path, os.R_OK | os.W_OK)
    is_refused = isinstance(error, sqlite3.Error) and not _is_of_the_disk(error)
    # A file that claims to be read-only, while everything says it is not, has a damaged header.
    return is_refused or not is_ours or _kind_of(error) == sqlite3.SQLITE_READONLY


def _set_aside(path: Path) -> Path:
    """Rename the file and what SQLite keeps beside it, or the new one would inherit from it."""
    number = 1
    while (aside := path.with_name(f"{path.name}{_BROKEN_SUFFIX}{number}")).exists():
        number += 1
    for suffix in _SIDE_FILES:
        found = path.with_name(path.name + suffix)
        if found.exists():
            found.rename(aside.with_name(aside.name + suffix))
    return aside


def _open(path: Path) -> sqlite3.Connection:
    db = sqlite3.connect(f"{path.absolute().as_uri()}?psow=0", timeout=2.0, uri=True)
    db.text_factory = legible
    try:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = FULL")
        db.execute("PRAGMA secure_delete = ON")  # an answered request is gone, not only unlinked
        db.execute(_SCHEMA)
        if db.execute("PRAGMA integrity_check").fetchone() != ("ok",):
            raise sqlite3.DatabaseError("some of its pages are damaged")
        _require_shape(db)
        _sync_names(path)
    except (sqlite3.Error, OSError):
        db.close()
        raise
    return db


def _require_shape(db: sqlite3.Connection) -> None:
    """Prove that requests can be read and put in: another version may have built the table."""
    try:
        db.execute(f"SELECT {', '.join(COLUMNS)} FROM request LIMIT 1").fetchone()  # noqa: S608
        db.execute("BEGIN")
        try:
            db.execute(INSERT, ("probe", "", b"", "", 0.0, 0))
        finally:
            db.rollback()
    except (sqlite3.IntegrityError, sqlite3.OperationalError) as error:
        if _is_of_the_disk(error):
            raise
        raise sqlite3.DatabaseError(f"it is of another version: {error}") from error


def _is_of_the_disk(error: sqlite3.Error) -> bool:
    """Whether it is the disk that refuses: it is full, read-only, busy or ill."""
    return _kind_of(error) not in _OF_THE_FILE


def _kind_of(error: Exception) -> int:
    # The lowest byte is the kind of error, what is above it the circumstances.
    return int(getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)) & 0xFF


def _sync_names(path: Path) -> None:
    """Have the disk remember that the file is in its folder, and the folder in its own.

    SQLite does it for its log only.
    """
    if os.name == "nt":
        return  # a folder cannot be opened there, and its file system needs no asking
    for folder in (path.parent, path.parent.parent):
        with suppress(PermissionError):  # not ours to open: then it is not ours to have made
            number = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(number)
            finally:
                os.close(number)
