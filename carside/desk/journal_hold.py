"""One desk for each journal: whoever writes holds it, and holding ends with the process.

Beside a SQLite file lies ``FILE.SHOWROOM.lock``. The operating system's lock on it is the hold: it
ends with the process, however that ends. What is written in it is for people, and remembers that
there has been a journal: a desk that finds this file but no journal must not begin a new one as if
nothing had been. On PostgreSQL the hold is an advisory lock of the very connection that writes, so
a lost connection is a lost hold; who has it, the server knows by that connection.
"""

import contextlib
import os
import sys
import time
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any, Protocol

import msgspec
from sqlalchemy import URL, Connection, text

from carside.desk.database import file_of, place_of
from carside.desk.journal_errors import ASIDE, CorruptError, HeldError, JournalError
from carside.desk.journal_holder import Holder

# A server may need a moment to see that the holder was killed.
_SERVER_SEES_WITHIN_S = 1.0
_LOCKED_BYTE = 1 << 30  # far behind the words, which others must be able to read on Windows too

_TRY = text("SELECT pg_try_advisory_lock(:key)")
_RELEASE = text("SELECT pg_advisory_unlock(:key)")
_WHO = text(
    "SELECT a.application_name, a.backend_start FROM pg_locks l "
    "JOIN pg_stat_activity a USING (pid) "
    "JOIN pg_database d ON d.oid = l.database AND d.datname = current_database() "
    "WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1 "
    "AND l.classid::bigint = :high AND l.objid::bigint = :low"
)


class Hold(Protocol):
    """The right to write one journal."""

    def take(self, *, may_be_gone: bool = False) -> None:
        """Take it before the database is opened; raises `HeldError`.

        `may_be_gone` lets a journal be missing that has been there: it is about to be restored.
        """

    def assure(self, connection: Connection) -> None:
        """Make sure of it at the beginning of a transaction; raises `HeldError`."""

    def sign(self, identity: str) -> None:
        """Write down who we are, and which journal this is."""

    def release(self, connection: Connection | None) -> None:
        """Give it up."""


def hold_for(url: URL, showroom: str) -> Hold:
    """The hold on the journal at `url`."""
    path = file_of(url)
    if path is not None:
        return FileHold(path, showroom)
    if url.get_backend_name() == "postgresql":
        return ServerHold(place_of(url), showroom)
    return NoHold()


class NoHold:
    """In memory there is nobody else."""

    def take(self, *, may_be_gone: bool = False) -> None:
        """Nothing to do."""

    def assure(self, connection: Connection) -> None:
        """Nothing to do."""

    def sign(self, identity: str) -> None:
        """Nothing to do."""

    def release(self, connection: Connection | None) -> None:
        """Nothing to do."""


class _Words(msgspec.Struct, frozen=True, kw_only=True):
    """What stands in a lock file."""

    holder: str = ""
    since: datetime | None = None
    journal: str = ""


class FileHold:
    """The hold on a SQLite file."""

    def __init__(self, path: Path, showroom: str) -> None:
        self._path = path
        self._showroom = showroom
        real = path.resolve()
        self._lock_path = real.with_name(f"{real.name}.{showroom}.lock")
        self._number: int | None = None
        self._known: tuple[int, int] | None = None
        self._journal = ""

    def take(self, *, may_be_gone: bool = False) -> None:
        """Lock the file beside the database; raises `JournalError` and `OSError`."""
        if not self._lock_path.parent.is_dir():
            raise JournalError(
                f"the journal at {self._path} cannot be opened: there is no folder "
                f"{self._path.parent}"
            )
        number = os.open(self._lock_path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            self._lock(number, may_be_gone=may_be_gone)
        except BaseException:
            self._number = None
            os.close(number)
            raise

    def assure(self, connection: Connection) -> None:
        """Make sure that the file is still the one that was opened; raises `CorruptError`."""
        del connection
        try:
            found = self._path.stat()
            now = (found.st_dev, found.st_ino)
        except FileNotFoundError:
            now = None
        if self._known is None:
            self._known = now
        if now is None or now != self._known:
            raise CorruptError(
                f"the journal at {self._path} was moved or removed while this desk wrote it: "
                f"what was answered since is not in it; put it back, or {ASIDE}"
            )

    def sign(self, identity: str) -> None:
        """Write into the lock file who holds it."""
        self._journal = identity
        self._write_who()

    def release(self, connection: Connection | None) -> None:
        """Unlock; the file stays, for it remembers the journal."""
        del connection
        if self._number is not None:
            with contextlib.suppress(OSError):  # words for people; the lock goes either way
                self._write(_Words(journal=self._journal))
            os.close(self._number)
            self._number = None

    def _lock(self, number: int, *, may_be_gone: bool) -> None:
        if not _try_lock(number):
            raise _held(self._showroom, str(self._path), *_holder_in(number))
        self._number = number
        self._journal = _words_in(number).journal
        is_gone = not (self._path.exists() and self._path.stat().st_size)
        if self._journal and is_gone and not may_be_gone:
            raise CorruptError(
                f"the journal at {self._path} is gone, though desks have written it: put it "
                "back or restore a backup (carside journal restore FILE), or remove "
                f"{self._lock_path} to begin a new one"
            )
        self._write_who()

    def _write_who(self) -> None:
        who = str(Holder.ourselves())
        self._write(_Words(holder=who, since=_now(), journal=self._journal))

    def _write(self, words: _Words) -> None:
        assert self._number is not None  # noqa: S101 (narrows for mypy; only a holder writes)
        told = msgspec.json.encode(words) + b"\n"
        os.lseek(self._number, 0, os.SEEK_SET)
        os.write(self._number, told)
        os.ftruncate(self._number, len(told))


class ServerHold:
    """The hold on a showroom's journal in PostgreSQL, bound to one connection."""

    def __init__(self, place: str, showroom: str) -> None:
        self._place = place
        self._showroom = showroom
        digest = sha256(f"carside journal {showroom}".encode()).digest()
        self._key = int.from_bytes(digest[:8], "big", signed=True)
        self._holding: Any = None

    def take(self, *, may_be_gone: bool = False) -> None:
        """Nothing yet: it is taken on the connection."""

    def assure(self, connection: Connection) -> None:
        """Take the lock if this connection has not got it; raises `HeldError`."""
        session = connection.connection.dbapi_connection
        if session is self._holding:
            return
        self._holding = None
        deadline = time.monotonic() + _SERVER_SEES_WITHIN_S
        while not connection.execute(_TRY, {"key": self._key}).scalar():
            if time.monotonic() > deadline:
                raise self._by_another(connection)
            time.sleep(0.05)
        self._holding = session

    def sign(self, identity: str) -> None:
        """Nothing to do: the server knows whose connection it is."""

    def release(self, connection: Connection | None) -> None:
        """Unlock, so that the next one need not wait for the connection to end."""
        if connection is not None and self._holding is not None and not connection.invalidated:
            connection.execute(_RELEASE, {"key": self._key})
        self._holding = None

    def _by_another(self, connection: Connection) -> HeldError:
        unsigned = self._key % (1 << 64)
        found = connection.execute(_WHO, {"high": unsigned >> 32, "low": unsigned % (1 << 32)})
        row = found.first()
        name, since = (row.application_name or "", row.backend_start) if row else ("", None)
        return _held(self._showroom, self._place, name, since)


def _held(showroom: str, place: str, name: str, since: datetime | None) -> HeldError:
    holder = Holder.parse(name)
    who = holder.sentence() if holder else name or "who has not said his name yet"
    when = f", since {since.astimezone():%Y-%m-%d %H:%M:%S}" if since else ""
    return HeldError(
        f"another desk of showroom {showroom} holds the journal at {place} ({who}{when}): "
        "there can be only one; end that one first"
    )


def _holder_in(number: int) -> tuple[str, datetime | None]:
    # Whoever has just locked it is about to write his name.
    for _ in range(10):
        words = _words_in(number)
        if words.holder:
            return words.holder, words.since
        time.sleep(0.02)
    return "", None


def _words_in(number: int) -> _Words:
    os.lseek(number, 0, os.SEEK_SET)
    try:
        return msgspec.json.decode(os.read(number, 4096), type=_Words)
    except msgspec.DecodeError:
        return _Words()


def _now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)


if sys.platform == "win32":
    import msvcrt

    def _try_lock(number: int) -> bool:
        os.lseek(number, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(number, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_lock(number: int) -> bool:
        try:
            fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
