"""Opening a journal: is it one, is its schema ours, and does its end hold together.

Nothing here looks at the whole journal, so that a desk with a million entries is serving within a
moment; `carside journal verify` does.
"""

import logging
import uuid
from pathlib import Path
from typing import Any

from sqlalchemy import Column, Connection, MetaData, Row, String, Table, desc, func, inspect, select

from carside.desk import history_index, schema
from carside.desk.chain import FIELDS, Head, beginning, link
from carside.desk.journal_errors import ASIDE, CorruptError, JournalError

HEAD = "0003"
"""The newest migration, which the tables of `schema` are."""

TAIL = 1000
"""How many entries from the end are held against the chain when a journal is opened."""

SMALL_BYTES = 16 * 1024 * 1024
"""Up to this size all of a SQLite file is looked through when it is opened: it takes a moment."""

_OLDER = ("0001", "0002")
_WITHOUT_WORDS = frozenset({"0001", "0002"})
"""After which versions the words of the history are written anew. Whoever changes how they are cut
needs a migration that empties their table, and adds the version before it here."""
_ONE_AT_A_TIME = 0x6361_7273_6964_65  # "carside"
_OURS = {"entry", "call", "answer", "desk", "folded"}

_log = logging.getLogger(__name__)
_version = Table("alembic_version", MetaData(), Column("version_num", String(32), primary_key=True))
_columns = [schema.entry.c[name] for name in FIELDS]


def check_structure(connection: Connection, place: str) -> None:
    """Look through a small SQLite file; a big one is left to `carside journal verify`.

    Raises:
        CorruptError: it is damaged.
    """
    if connection.dialect.name != "sqlite":
        return
    size = "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"
    if int(connection.exec_driver_sql(size).scalar_one()) > SMALL_BYTES:
        return
    said = str(connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar())
    if said != "ok":
        raise _broken(place, said.splitlines()[0])


def bring_up_to_date(connection: Connection, place: str) -> None:
    """Make the tables, or bring them from an older schema to ours; nothing if they are ours.

    Raises:
        JournalError: it is no journal, or one of a newer Carside.
    """
    if _version_in(connection) == HEAD:
        return
    if connection.dialect.name == "postgresql":
        # The desks of several showrooms may start at once; on SQLite the transaction is enough.
        connection.execute(select(func.pg_advisory_xact_lock(_ONE_AT_A_TIME)))
    version = _version_in(connection)
    if version == HEAD:
        return
    tables = set(inspect(connection).get_table_names())
    if version in _OLDER and tables >= _OURS:
        _log.info("bringing the journal at %s up to date; a very big one takes minutes", place)
        _migrate(connection)
        if version in _WITHOUT_WORDS:
            history_index.fill(connection)
    elif version is not None and tables >= _OURS:
        raise JournalError(
            f"the journal at {place} was written by a newer Carside: its schema is {version}, "
            f"this one knows {HEAD}; install that version again"
        )
    elif tables & (_OURS | {"alembic_version"}) or _is_strange(connection, tables):
        raise JournalError(
            f"the journal at {place} cannot be opened: it is a database, but not a journal of "
            "Carside; name another with --journal or --data"
        )
    else:
        create(connection)


def check_version(connection: Connection, place: str) -> None:
    """Make sure that a journal that is only read has the tables of `schema`.

    Raises:
        JournalError: it has not.
    """
    version = _version_in(connection)
    if version in _OLDER:
        raise JournalError(
            f"the journal at {place} was written by an older Carside (schema {version}, now "
            f"{HEAD}): start the desk once to bring it up to date"
        )
    if version != HEAD:
        raise JournalError(
            f"the journal at {place} cannot be read: it is not a journal of this Carside "
            f"(schema {version or 'unknown'}, expected {HEAD})"
        )


def create(connection: Connection) -> None:
    """Make the tables of an empty journal."""
    schema.metadata.create_all(connection, checkfirst=False)
    history_index.make(connection)
    _version.create(connection)
    connection.execute(_version.insert(), {"version_num": HEAD})


def desk_row(connection: Connection, showroom: str) -> Row[Any] | None:
    """The journal's own row: its identity, its head and the desk's counters."""
    query = select(schema.desk).where(schema.desk.c.showroom == showroom)
    return connection.execute(query).first()


def found(connection: Connection, showroom: str) -> Row[Any]:
    """The journal's own row, made if this is the journal's first opening."""
    row = desk_row(connection, showroom)
    if row is not None:
        return row
    identity = str(uuid.uuid4())
    head = beginning(showroom, identity)
    values = {
        "showroom": showroom,
        "starts": 0,
        "published": 0,
        "identity": identity,
        "sequence": head.sequence,
        "hash": head.hash,
    }
    connection.execute(schema.desk.insert(), values)
    row = desk_row(connection, showroom)
    assert row is not None  # noqa: S101 (it was inserted just now)
    return row


def check_tail(connection: Connection, showroom: str, row: Row[Any], place: str) -> Head:
    """Hold the last `TAIL` entries against the chain, and return the head.

    Raises:
        CorruptError: they do not hold; the text says where.
    """
    query = (
        select(*_columns, schema.entry.c.hash)
        .where(schema.entry.c.showroom == showroom)
        .order_by(desc(schema.entry.c.sequence))
        .limit(TAIL + 1)
    )
    rows = [tuple(one) for one in connection.execute(query)][::-1]
    if len(rows) > TAIL:
        before = Head(rows[0][0], rows[0][-1])
        rows = rows[1:]
    else:
        before = beginning(showroom, row.identity)
    for *columns, kept in rows:
        if columns[0] != before.sequence + 1:
            raise _broken(place, f"entry {before.sequence + 1} is missing")
        if link(before.hash, columns) != kept:
            raise _broken(place, f"entry {columns[0]} is not what was written")
        before = Head(columns[0], kept)
    if before != Head(row.sequence, row.hash):
        raise _broken(place, f"it ends with entry {before.sequence}, not with {row.sequence}")
    return before


def _broken(place: str, what: str) -> CorruptError:
    return CorruptError(f"the journal at {place} is damaged: {what}; {ASIDE}")


def _version_in(connection: Connection) -> str | None:
    if not connection.dialect.has_table(connection, "alembic_version"):
        return None
    found = connection.execute(select(_version.c.version_num)).scalar()
    return None if found is None else str(found)


def _is_strange(connection: Connection, tables: set[str]) -> bool:
    # A server's database may well hold other things beside ours; a file of ours holds ours alone.
    return bool(tables) and connection.dialect.name == "sqlite"


def _migrate(connection: Connection) -> None:
    # Only when it is needed: importing Alembic takes longer than opening a journal.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
