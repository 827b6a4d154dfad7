"""The outbox: requests that must reach the desk, on disk until it has answered for them.

SQLite with synchronous=FULL commits with an fsync before `put` returns, so what the shopper is
shown ("calling") survives a kill and a pulled plug. `psow=0` has it begin every commit at a sector
of its own, so that a torn write spoils nothing that was written before; the file's and the
folder's own names are synced once, at the start. Requests leave in the order they came.

How long the shopper has waited is measured on the machine's boot clock. After a reboot that clock
starts anew: then the wait is at least what was last written down plus the time since this start,
and that lower bound is what is sent. A board's wall clock is never asked.
"""

import logging
import os
import sqlite3
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
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
_BROKEN_SUFFIX = ".broken"
_SIDE_FILES = ("", "-wal", "-shm")

_log = logging.getLogger(__name__)


class OutboxError(OSError):
    """The outbox cannot be written or read; the text says why."""


class OutboxBrokenError(OutboxError):
    """The file is damaged: opened again, it is set aside and a new one begun."""


@dataclass(frozen=True, slots=True)
class Pending:
    """One request that waits for its answer; `waited_ms` counts from the finger's touch."""

    id: str
    data: Any
    waited_ms: int


class Outbox:
    """A durable queue of requests of the given data classes (told apart by class name)."""

    def __init__(self, path: Path, data_classes: tuple[type, ...], now_s: float) -> None:
        """Open the file, or begin it.

        Raises:
            OutboxError: it can neither be opened nor begun anew.
        """
        self._classes = {c.__name__: c for c in data_classes}
        self._boot = _boot_id()
        self._opened_s = now_s
        self._db = _open_or_set_aside(path)
        self._unreadable: set[str] = set()

    def put(self, request: str, data: Any, now_s: float) -> None:
        """Keep a request made at `now_s` (monotonic), once; on return it is on disk.

        Raises:
            OutboxError: it could not be written.
        """
        values = (request, type(data).__name__, msgspec.json.encode(data), self._boot, now_s)
        self._run(
            "INSERT INTO request (id, kind, data, boot, touched_s) VALUES (?,?,?,?,?) "
            "ON CONFLICT (id) DO NOTHING",
            values,
        )

    def pending(self, now_s: float) -> tuple[Pending, ...]:
        """Everything unanswered, oldest first."""
        rows = self._run(
            "SELECT id, kind, data, boot, touched_s, waited_ms FROM request ORDER BY position"
        )
        return tuple(
            Pending(row[0], data, self._waited_ms(row[3], row[4], row[5], now_s))
            for row in rows
            if (data := self._read(row[0], row[1], row[2])) is not None
        )

    def write_down_waits(self, now_s: float) -> None:
        """Remember how long each has waited, for the case of a reboot.

        Raises:
            OutboxError: it could not be written.
        """
        for one in self.pending(now_s):
            self._run("UPDATE request SET waited_ms = ? WHERE id = ?", (one.waited_ms, one.id))

    def remove(self, request: str) -> None:
        """Let go of an answered request.

        Raises:
            OutboxError: it could not be written; the request would only be sent again.
        """
        # Without waiting for the disk: lost with the power, it costs no more than one resend.
        self._run("PRAGMA synchronous = NORMAL")
        try:
            self._run("DELETE FROM request WHERE id = ?", (request,))
        finally:
            self._run("PRAGMA synchronous = FULL")

    def prove_writable(self) -> None:
        """Write a few bytes of no meaning.

        Raises:
            OutboxError: they could not be written.
        """
        self._run("PRAGMA user_version = 1")

    def close(self) -> None:
        """Close the file; everything is on disk already."""
        self._db.close()

    def _read(self, request: str, kind: str, data: bytes) -> Any:
        """The kept data; None if this version does not understand it: it stays in the file."""
        try:
            return msgspec.json.decode(data, type=self._classes[kind])
        except (KeyError, msgspec.MsgspecError, UnicodeDecodeError) as error:
            if request not in self._unreadable:
                self._unreadable.add(request)
                _log.error("a kept %s is not understood (%r) and not sent", kind, error)
            return None

    def _waited_ms(self, boot: str, touched_s: float, written_ms: int, now_s: float) -> int:
        if boot == self._boot and now_s >= touched_s:
            return round((now_s - touched_s) * 1000)
        return written_ms + round((now_s - self._opened_s) * 1000)

    def _run(self, statement: str, values: tuple[Any, ...] = ()) -> list[Any]:
        try:
            with self._db:
                return self._db.execute(statement, values).fetchall()
        except sqlite3.Error as error:
            kind = OutboxBrokenError if _is_broken(error) else OutboxError
            raise kind(f"calls cannot be kept on this board's disk: {error}") from error


def _open_or_set_aside(path: Path) -> sqlite3.Connection:
    """Open the file; a corrupt one is renamed, never deleted, and a new one begun."""
    try:
        try:
            return _open(path)
        except sqlite3.DatabaseError as error:
            if not _is_broken(error):
                raise
            aside = _set_aside(path)
            _log.error("%s is broken (%s); kept as %s and begun anew", path, error, aside)
            return _open(path)
    except (sqlite3.Error, OSError) as error:
        raise OutboxError(f"calls cannot be kept on this board's disk: {path}: {error}") from error


def _is_broken(error: sqlite3.Error) -> bool:
    """Whether the file itself is damaged, rather than the disk full or busy."""
    return isinstance(error, sqlite3.DatabaseError) and not isinstance(
        error, sqlite3.OperationalError | sqlite3.IntegrityError | sqlite3.ProgrammingError
    )


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
    try:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = FULL")
        db.execute(_SCHEMA)
        if db.execute("PRAGMA quick_check").fetchone() != ("ok",):
            raise sqlite3.DatabaseError("some of its pages are damaged")
        _sync_names(path)
    except (sqlite3.Error, OSError):
        db.close()
        raise
    return db


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


def _boot_id() -> str:
    try:
        return _BOOT_ID.read_text().strip()
    except OSError:
        return "unknown"
