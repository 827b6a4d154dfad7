"""Where a part can be struck: before or after any statement to its disk, at any publish."""

import sqlite3
from collections.abc import Callable
from functools import lru_cache
from typing import Any

_WRITES = ("INSERT", "UPDATE", "DELETE", "REPLAC")


class PowerCut(BaseException):
    """The part that was just running is dead, in the middle of whatever it did."""


class Plug:
    """One part's plug and disk.

    Attributes:
        is_full: the disk takes nothing more.
        full_until_s: when it last had room again.
        unsynced: rows that were deleted from the outbox without waiting for the disk; with a pulled
            plug they are there again.
        strikes_in: after how many more taps the power is cut; None for not at all.
    """

    def __init__(self) -> None:
        self.is_full = False
        self.full_until_s = float("-inf")
        self.strikes_in: int | None = None
        self.unsynced: list[tuple[Any, ...]] = []

    def tap(self) -> None:
        """A moment in which the power may go.

        Raises:
            PowerCut: it went.
        """
        if self.strikes_in is None:
            return
        self.strikes_in -= 1
        if self.strikes_in < 0:
            self.strikes_in = None
            raise PowerCut


class Disk(sqlite3.Connection):
    """A SQLite connection on a disk that can be full, of a part whose plug can be pulled."""

    plug: Plug

    def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
        """Run one statement, as the outbox does."""
        if sql.startswith("DELETE FROM request"):
            found = super().execute("SELECT * FROM request WHERE id = ?", *values).fetchall()
            done = self._run(sql, lambda: super(Disk, self).execute(sql, *values))
            self.plug.unsynced += found
            return done
        if "request" in sql and _is_write(sql):
            self.plug.unsynced.clear()  # the next commit waits for the disk, and takes all along
        return self._run(sql, lambda: super(Disk, self).execute(sql, *values))

    def cursor(self, *_factory: Any) -> Any:
        """Make a cursor that is on the same disk, as SQLAlchemy does."""
        made = super().cursor(_Head)
        made.disk = self
        return made

    def commit(self) -> None:
        """Commit; the power may go just before it or just after it."""
        self.plug.tap()
        super().commit()
        self.plug.tap()

    def _run(self, sql: str, run: Callable[[], sqlite3.Cursor]) -> sqlite3.Cursor:
        if not _is_write(sql):
            return run()
        if self.plug.is_full:
            full = sqlite3.OperationalError("database or disk is full")
            full.sqlite_errorcode = sqlite3.SQLITE_FULL  # as SQLite itself says it
            raise full
        self.plug.tap()
        return run()


@lru_cache(maxsize=1000)
def _is_write(sql: str) -> bool:
    return sql.lstrip()[:6].upper().startswith(_WRITES) or "user_version" in sql


class _Head(sqlite3.Cursor):
    """A cursor of a `Disk`."""

    disk: Disk

    def execute(self, sql: str, *values: Any) -> "sqlite3.Cursor":  # type: ignore[override]  # the base promises Self
        """Run one statement."""
        return self.disk._run(sql, lambda: super(_Head, self).execute(sql, *values))  # noqa: SLF001 (two halves of one)

    def executemany(self, sql: str, *values: Any) -> "sqlite3.Cursor":  # type: ignore[override]  # as above
        """Run one statement many times."""
        return self.disk._run(sql, lambda: super(_Head, self).executemany(sql, *values))  # noqa: SLF001 (as above)
