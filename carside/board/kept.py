"""What a board keeps of the last snapshots, so that it shows its car before any network is up.

A cache: SQLite with synchronous=NORMAL. Each snapshot has a check sum, since a price with a wrong
digit is worse than none. A broken file is thrown away and filled again by the desk's snapshots,
but first what is whole in it is taken over; a disk that cannot be written costs only the memory of
what comes, not of what was there.
"""

import logging
import sqlite3
import zlib
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from carside.board.kept_file import open_or_begin
from carside.contract import Cleared, MalformedMessageError, Message, address_of, decode, encode

OVER_KEPT = 100
"""How many calls that are over are remembered, so that none comes back as a ghost."""

_MOST = 100

_log = logging.getLogger(__name__)


class Kept:
    """Snapshots by topic, as the bytes that travelled, and how often this board was started."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._is_failing = False
        self._db, rescued = open_or_begin(path)
        for topic, payload, crc in rescued:
            if isinstance(payload, bytes) and crc == zlib.crc32(payload):
                self._put(topic, payload)

    def messages(self) -> tuple[Message, ...]:
        """Everything kept that this version still understands."""
        read = []
        for topic, payload, crc in self._run("SELECT topic, payload, crc FROM snapshot"):
            address = address_of(topic)
            if address is None:
                continue
            # Without a sum it was kept by an earlier version.
            if not isinstance(payload, bytes) or crc not in {None, zlib.crc32(payload)}:
                _log.warning("what was kept of %s is damaged and not shown", topic)
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
            self._put(topic, encode(item))

    def keep_over(self, call: str, revision: int) -> None:
        """Remember that `call`, last seen at `revision`, is over here."""
        self._run("REPLACE INTO over (call, revision) VALUES (?, ?)", (call, revision))
        self._run("DELETE FROM over WHERE rowid <= (SELECT max(rowid) FROM over) - ?", (OVER_KEPT,))

    def over(self) -> dict[str, int]:
        """The last calls that were over here, with the revision last seen."""
        return dict(self._run("SELECT call, revision FROM over"))

    def keep_level(self, name: str, level: int) -> None:
        """Remember what reception has set, in per cent."""
        self._run("REPLACE INTO level (name, level) VALUES (?, ?)", (name, level))

    def levels(self) -> dict[str, int]:
        """What reception has set, by name; what cannot be one is left out."""
        found = self._run("SELECT name, level FROM level")
        return {n: level for n, level in found if isinstance(level, int) and 0 <= level <= _MOST}

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

    def scrub(self) -> None:
        """Empty SQLite's log, where calls that are over can still be read byte by byte."""
        self._run("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def _put(self, topic: str, payload: bytes) -> None:
        values = (topic, payload, zlib.crc32(payload))
        self._run("REPLACE INTO snapshot (topic, payload, crc) VALUES (?, ?, ?)", values)

    def _run(self, statement: str, values: tuple[object, ...] = ()) -> list[Any]:
        try:
            with self._db:
                found = self._db.execute(statement, values).fetchall()
        except (sqlite3.Error, UnicodeDecodeError) as error:
            if not self._is_failing:  # said once: snapshots come all day
                _log.warning("%s: %s; this board would start without its car", self._path, error)
            self._is_failing = True
            return []
        self._is_failing = False
        return found
