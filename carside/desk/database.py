"""The database under the journal: which one, how it is reached, and how durable it is.

SQLite runs in WAL mode with synchronous=FULL, so a pulled plug loses nothing that was committed.
A transaction is begun in so many words, because Python's driver would otherwise begin it late and
not at all before changes of the schema. PostgreSQL is told to notice within seconds that the other
side is gone: a desk that lost its power must not hold the journal for hours.
"""

import os
import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, NullPool, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError

from carside.desk.journal_errors import CorruptError, HeldError, JournalError
from carside.desk.journal_holder import Holder

__all__ = ["CorruptError", "HeldError", "JournalError"]

BUSY_S = 2.0
"""How long a write waits for somebody else's write to the same SQLite file."""

_WAL_KEPT_BYTES = 32 * 1024 * 1024
_PRAGMAS = (
    "journal_mode = WAL",
    "synchronous = FULL",
    # On macOS an ordinary fsync does not reach the disk; elsewhere these change nothing.
    "fullfsync = ON",
    "checkpoint_fullfsync = ON",
    # The log is moved into the database after every 1000 pages; a long reader may delay that, and
    # the room which the log then took is given back.
    "wal_autocheckpoint = 1000",
    f"journal_size_limit = {_WAL_KEPT_BYTES}",
)
_SOON = {
    "connect_timeout": "5",
    "keepalives_idle": "5",
    "keepalives_interval": "2",
    "keepalives_count": "3",
    "tcp_user_timeout": "10000",
}
_SERVER_SOON = (
    "SET tcp_keepalives_idle = 5",
    "SET tcp_keepalives_interval = 2",
    "SET tcp_keepalives_count = 3",
)


def sqlite_url(folder: Path) -> str:
    """The URL of the journal in a data folder."""
    return f"sqlite:///{folder / 'journal.sqlite'}"


def file_url(file: Path) -> str:
    """The URL of the journal in a SQLite file."""
    return URL.create("sqlite", database=str(file)).render_as_string()


def checked(url: str) -> URL:
    """Parse a SQLAlchemy URL.

    Raises:
        JournalError: the URL cannot be used; the text says what can.
    """
    try:
        parsed = make_url(url)
        parsed.get_dialect().import_dbapi()
    except (ArgumentError, NoSuchModuleError, ImportError, ValueError) as error:
        raise _unusable(url, str(error)) from error
    if parsed.get_backend_name() not in {"sqlite", "postgresql"}:
        raise _unusable(url, "a journal is kept in SQLite or in PostgreSQL")
    return parsed


def _unusable(url: str, reason: str) -> JournalError:
    return JournalError(
        f"journal URL {url.rsplit('@', maxsplit=1)[-1]!r}: {reason}; "
        "use sqlite:///FILE or postgresql+psycopg://user:password@host/database"
    )


def file_of(url: URL) -> Path | None:
    """The file of a SQLite journal; None for one in memory or on a server."""
    if url.get_backend_name() != "sqlite" or url.database in {None, "", ":memory:"}:
        return None
    return Path(str(url.database)).absolute()


def place_of(url: URL) -> str:
    """Where a journal lies, for people: without user and password."""
    if url.get_backend_name() == "sqlite":
        return str(file_of(url) or "memory")
    return f"{url.host or 'localhost'}:{url.port or 5432}/{url.database}"


def writing_engine(url: URL) -> Engine:
    """An engine for the one who writes; what it commits survives a pulled plug."""
    if url.get_backend_name() == "sqlite":
        return _sqlite(url, "rwc", "BEGIN IMMEDIATE", _PRAGMAS)
    return _postgresql(url)


def reading_engine(url: URL) -> Engine:
    """An engine for those who only look: each transaction sees one moment, and changes nothing."""
    if url.get_backend_name() == "sqlite":
        return _sqlite(url, "ro", "BEGIN", ("query_only = ON",))
    engine = _postgresql(url, isolation_level="REPEATABLE READ")

    @event.listens_for(engine, "connect")
    def plan_anew(connection: Any, _record: Any) -> None:
        # How a search is best done depends on how rare its words are, each time.
        connection.execute("SET plan_cache_mode = force_custom_plan")
        connection.commit()

    return engine.execution_options(postgresql_readonly=True)


def _sqlite(url: URL, mode: str, begin: str, pragmas: tuple[str, ...]) -> Engine:
    path = file_of(url)
    name = f"{path.as_uri()}?mode={mode}" if path else "file::memory:"
    engine = create_engine(
        "sqlite://",
        creator=lambda: sqlite3.connect(
            name, uri=True, timeout=BUSY_S, isolation_level=None, check_same_thread=False
        ),
        poolclass=NullPool,
    )

    @event.listens_for(engine, "connect")
    def set_up(connection: Any, _record: Any) -> None:
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}").close()

    @event.listens_for(engine, "begin")
    def begin_now(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def _postgresql(url: URL, **words: Any) -> Engine:
    name = str(Holder.ourselves())
    ours = {"application_name": name, **_SOON}
    wanted = {key: value for key, value in ours.items() if key not in url.query}
    engine = create_engine(url, poolclass=NullPool, connect_args=wanted, **words)

    @event.listens_for(engine, "connect")
    def set_up(connection: Any, _record: Any) -> None:
        with connection.cursor() as cursor:
            for setting in (*_SERVER_SOON, *_durable(cursor)):
                cursor.execute(setting)
        connection.commit()

    return engine


def _durable(cursor: Any) -> tuple[str, ...]:
    # A server may be set up to answer before it has written; a journal may not.
    cursor.execute("SHOW synchronous_commit")
    return ("SET synchronous_commit = on",) if cursor.fetchone()[0] == "off" else ()


def sync_folder(folder: Path) -> None:
    """Make a rename in `folder` survive a pulled plug, where the system has a way to."""
    if os.name == "nt":
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)
