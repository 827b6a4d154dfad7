"""The outbox: requests that must reach the desk, on disk until it has answered for them.

SQLite commits with an fsync before `put` returns (outbox_file.py), so what the shopper is shown
("calling") survives a kill and a pulled plug. Requests leave in the order they came. Of a file that
is damaged all the same, every request that can still be read and understood is taken over.

How long the shopper has waited is measured on the machine's boot clock. After a reboot that clock
starts anew: then the wait is at least what was last written down plus the time since this start,
and that lower bound is what is sent. A board's wall clock is never asked.
"""

import logging
import math
import sqlite3
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from carside.link.outbox_file import COLUMNS, INSERT, is_broken, open_or_set_aside
from carside.link.rescue import readable_rows, room_in_memory

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
_CANNOT = "calls cannot be kept on this board's disk"
_MOST_WAITED_MS = 10 * 365 * 86_400_000

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
        self._unreadable: set[str] = set()
        try:
            self._db, aside = open_or_set_aside(path)
        except (sqlite3.Error, OSError) as error:
            raise OutboxError(f"{_CANNOT}: {path}: {error}") from error
        if aside is not None:
            _log.error("%d requests of %s were rescued", self._take_over(aside), aside)

    def put(self, request: str, data: Any, now_s: float) -> None:
        """Keep a request made at `now_s` (monotonic), once; on return it is on disk.

        Raises:
            OutboxError: it could not be written.
        """
        values = (request, type(data).__name__, msgspec.json.encode(data), self._boot, now_s, 0)
        self._run(f"{INSERT} ON CONFLICT (id) DO NOTHING", values)

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

    def scrub(self) -> None:
        """Empty SQLite's log, where answered requests can still be read byte by byte.

        Raises:
            OutboxError: it could not be written.
        """
        self._run("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Close the file; everything is on disk already."""
        self._db.close()

    @classmethod
    def read(cls, path: Path, data_classes: tuple[type, ...], now_s: float) -> tuple[Pending, ...]:
        """What is unanswered in a file whose disk takes nothing; none if it cannot be read."""
        with suppress(OSError), room_in_memory() as folder:
            box = cls(folder / path.name, data_classes, now_s)
            try:
                box._take_over(path)
                return box.pending(now_s)
            finally:
                box.close()
        return ()

    def _take_over(self, other: Path) -> int:
        """Put in what can be read and understood of another file; how many requests that were."""
        taken = 0
        for row in readable_rows(other, "request", COLUMNS):
            with suppress(TypeError, ValueError, KeyError, msgspec.MsgspecError, OutboxError):
                self._run(INSERT, self._sound(*row))
                taken += 1
        return taken

    def _sound(
        self, request: str, kind: str, data: bytes, boot: str | None, touched_s: Any, waited_ms: Any
    ) -> tuple[Any, ...]:
        """The values of a rescued row. Raises for one that cannot be a request."""
        msgspec.json.decode(data, type=self._classes[kind])
        if not (isinstance(request, str) and request.isprintable() and request):
            raise ValueError(request)
        touched_s, waited_ms = float(touched_s or 0), int(waited_ms or 0)
        if not (math.isfinite(touched_s) and 0 <= waited_ms <= _MOST_WAITED_MS):
            raise ValueError(waited_ms)
        return request, kind, data, boot or "", touched_s, waited_ms

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
            kind = OutboxBrokenError if is_broken(error) else OutboxError
            raise kind(f"{_CANNOT}: {error}") from error


def _boot_id() -> str:
    try:
        return _BOOT_ID.read_text().strip()
    except OSError:
        return "unknown"
