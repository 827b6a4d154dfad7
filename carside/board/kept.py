"""What a board keeps of the last snapshots, so that it shows its car before any network is up.

A cache: SQLite with synchronous=NORMAL. A broken file is thrown away and filled again by the
desk's snapshots; a disk that cannot be written only costs the memory of it.
"""

import logging
import sqlite3
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from carside.contract import Cleared, MalformedMessageError, Message, address_of, decode, encode

OVER_KEPT = 100
"""How many calls that are over are remembered, so that none comes back as a ghost."""

_log = logging.getLogger(__name__)


class Kept:
    """Snapshots by topic, as the bytes that travelled, and how often this board was started."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._is_failing = False
        self._db = self._open()

    def messages(self) -> tuple[Message, ...]:
        """Everything kept that this version still understands."""
        read = []
        for topic, payload in self._run("SELECT topic, payload FROM snapshot"):
            address = address_of(topic)
            if address is None:
                continue
            with suppress(MalformedMessageError):
                message = decode(address, payload)
                if isinstance(message, Message):
                    read.append(message)
        return tuple(read)

    def keep(self, item: Message | Cleared) -> None:
        """Remember a snapshot, or that it is gone."""
        topic = item.address.topic
        if isinstance(item, Cleared):
            self._run("DELETE FROM snapshot WHERE topic = ?", (topic,))
            return
        # Written out with every default it may have grown past what may travel: then it is
        # only not remembered.
        with suppress(MalformedMessageError):
            self._run("REPLACE INTO snapshot (topic, payload) VALUES (?, ?)", (topic, encode(item)))

    def keep_over(self, call: str, revision: int) -> None:
        """Remember that `call`, last seen at `revision`, is over here."""
        self._run("REPLACE INTO over (call, revision) VALUES (?, ?)", (call, revision))
        self._run("DELETE FROM over WHERE rowid <= (SELECT max(rowid) FROM over) - ?", (OVER_KEPT,))

    def over(self) -> dict[str, int]:
        """The last calls that were over here, with the revision last seen."""
        return dict(self._run("SELECT call, revision FROM over"))

    def note_heard(self, at: datetime) -> None:
        """Remember that all this was still so at `at`."""
        self._run("REPLACE INTO heard (number, at) VALUES (1, ?)", (at.isoformat(),))

    def heard_at(self) -> datetime | None:
        """Until when all this was so, as far as was noted; None if it never was."""
        found = self._run("SELECT at FROM heard")
        with suppress(ValueError, IndexError, TypeError):
            at = datetime.fromisoformat(found[0][0])
            return at if at.tzinfo is not None else None
        return None

    def count_start(self) -> int:
        """Count this start and return the number, from 1."""
        self._run("INSERT INTO start DEFAULT VALUES")
        found = self._run("SELECT max(number) FROM start")
        return int(found[0][0] or 1) if found else 1

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def _run(self, statement: str, values: tuple[object, ...] = ()) -> list[Any]:
        try:
            with self._db:
                found = self._db.execute(statement, values).fetchall()
        except sqlite3.Error as error:
            if not self._is_failing:  # said once: snapshots come all day
                _log.warning("%s: %s; this board would start without its car", self._path, error)
            self._is_failing = True
            return []
        self._is_failing = False
        return found

    def _open(self) -> sqlite3.Connection:
        try:
            return _connect(self._path)
        except sqlite3.DatabaseError as error:
            _log.warning("%s is broken (%s) and begun anew", self._path, error)
        for suffix in ("", "-wal", "-shm"):
            with suppress(OSError):
                self._path.with_name(self._path.name + suffix).unlink()
        try:
            return _connect(self._path)
        except sqlite3.Error:
            return _connect(Path(":memory:"))


def _connect(path: Path) -> sqlite3.Connection:
    db = sqlite3.connect(path, timeout=2.0)
    try:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = NORMAL")
        db.execute("CREATE TABLE IF NOT EXISTS snapshot (topic TEXT PRIMARY KEY, payload BLOB)")
        db.execute("CREATE TABLE IF NOT EXISTS start (number INTEGER PRIMARY KEY AUTOINCREMENT)")
        db.execute("CREATE TABLE IF NOT EXISTS heard (number INTEGER PRIMARY KEY, at TEXT)")
        db.execute("CREATE TABLE IF NOT EXISTS over (call TEXT PRIMARY KEY, revision INTEGER)")
        if db.execute("PRAGMA quick_check").fetchone() != ("ok",):
            raise sqlite3.DatabaseError("some of its pages are damaged")
    except sqlite3.Error:
        db.close()
        raise
    return db
