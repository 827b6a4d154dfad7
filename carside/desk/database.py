"""The database under the journal: which one, how durable, and brought to the newest schema."""

from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import ArgumentError, NoSuchModuleError


class JournalError(Exception):
    """The journal cannot be opened, read or written; the text says why, in one sentence."""


def sqlite_url(folder: Path) -> str:
    """The URL of the journal in a data folder."""
    return f"sqlite:///{folder / 'journal.sqlite'}"


def engine_for(url: str) -> Engine:
    """Make the engine for a SQLAlchemy URL; SQLite is made to survive a pulled plug.

    Raises:
        JournalError: the URL cannot be used; the text says what can.
    """
    try:
        engine = create_engine(url, pool_pre_ping=not url.startswith("sqlite"))
    except (ArgumentError, NoSuchModuleError, ModuleNotFoundError, ValueError) as error:
        raise JournalError(
            f"journal URL {url.rsplit('@', maxsplit=1)[-1]!r}: {error}; "
            "use sqlite:///FILE or postgresql+psycopg://user:password@host/database"
        ) from error
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _make_durable)
    return engine


def _make_durable(connection: Any, _record: Any) -> None:
    cursor = connection.cursor()
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "busy_timeout = 2000"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def migrate(connection: Connection) -> None:
    """Bring the schema to the newest, whatever it is now."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
