"""What a board keeps of the last snapshots, so that it shows its car before any network is up.

A cache: SQLite with synchronous=NORMAL. A broken file is thrown away and filled again by the
desk's snapshots; a disk that cannot be written only costs the memory of it.
"""

import logging
import sqlite3
from contextlib import suppress
from pathlib import Path
from typing import Any

from carside.contract import Cleared, MalformedMessageError, Message, address_of, decode, encode

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
        if db.execute("PRAGMA quick_check").fetchone() != ("ok",):
            raise sqlite3.DatabaseError("some of its pages are damaged")
    except sqlite3.Error:
        db.close()
        raise
    return db
