"""Where the words of closed calls are looked up: FTS5 in SQLite, a GIN index in PostgreSQL.

A closed call never changes again, but for its notes; so its words are written once, in the
transaction that closes it. Open calls are few and are looked through as they are. The words stand
at the call's position in the history, from which they are read backwards: the first page of a
million hits takes no longer than that of fifty.

In SQLite it is a table without content, which holds nothing but the words; in PostgreSQL a table of
`tsvector`s made of ready words, so that neither needs to know a language. The index is made of
what stands beside each call and can be made again from there at any time (`fill`). It proves
nothing, and no backup needs it.
"""

from collections.abc import Iterable
from itertools import groupby
from operator import itemgetter

import msgspec
from sqlalchemy import Connection, bindparam, func, select, text

from carside.calls import Call
from carside.desk import schema
from carside.desk.history_words import call_words, facet

MAKE = {
    "sqlite": (
        """CREATE VIRTUAL TABLE call_words USING fts5(
        words, content='', columnsize=0, detail=none, tokenize="ascii tokenchars ':-'")""",
    ),
    "postgresql": (
        """CREATE TABLE call_words (
        showroom VARCHAR(64) NOT NULL, position BIGINT NOT NULL, words TSVECTOR NOT NULL,
        CONSTRAINT pk_call_words PRIMARY KEY (showroom, position))""",
        "CREATE INDEX ix_call_words ON call_words USING gin (words)",
    ),
}
"""The index as it is made, by database; the same words stand in the migration."""

_PUT = {
    "sqlite": text("INSERT INTO call_words (rowid, words) VALUES (:position, :words)"),
    "postgresql": text(
        "INSERT INTO call_words VALUES "
        "(:showroom, :position, array_to_tsvector(string_to_array(:words, ' ')))"
    ),
}
_DROP = {
    "sqlite": text(
        "INSERT INTO call_words (call_words, rowid, words) VALUES ('delete', :position, :words)"
    ),
    "postgresql": text(
        "DELETE FROM call_words WHERE showroom = :showroom AND position = :position"
    ),
}
_FIND = {
    "sqlite": text(
        "SELECT rowid FROM call_words WHERE call_words MATCH :match "
        "AND rowid >= :first AND rowid < :before ORDER BY rowid DESC LIMIT :most"
    ),
    "postgresql": text(
        "SELECT position FROM call_words WHERE showroom = :showroom "
        "AND words @@ CAST(:match AS tsquery) "
        "AND position >= :first AND position < :before ORDER BY position DESC LIMIT :most"
    ),
}
_MARK = {"sqlite": '"', "postgresql": "'"}
_AND = {"sqlite": " AND ", "postgresql": " & "}

_call = schema.call
_KEPT = (_call.c.showroom, _call.c.position, _call.c.value, _call.c.names, _call.c.note)
# Who is open is told apart afterwards: asked for that, SQLite goes through all that are closed.
_AT = select(*_KEPT, _call.c.is_open).where(
    _call.c.showroom == bindparam("showroom"), _call.c.position == bindparam("position")
)
_AT_ONCE = 2000


def make(connection: Connection) -> None:
    """Make an empty index.

    Raises:
        SQLAlchemyError: this SQLite has no FTS5.
    """
    for words in MAKE[connection.dialect.name]:
        connection.exec_driver_sql(words)


def words_at(connection: Connection, showroom: str, position: int) -> frozenset[str]:
    """The words of the closed calls at a position: of one call, and hardly ever of two."""
    rows = connection.execute(_AT, {"showroom": showroom, "position": position})
    closed = (kept for *kept, is_open in rows if not is_open)
    return frozenset[str]().union(*(_words(*kept) for kept in closed))


def replace_words(
    connection: Connection, showroom: str, position: int, before: frozenset[str]
) -> None:
    """Write the words at a position as they are now, over those that stood there `before`."""
    dialect = connection.dialect.name
    place = {"showroom": showroom, "position": position}
    if before:
        connection.execute(_DROP[dialect], place | {"words": _line(before)})
    now = words_at(connection, showroom, position)
    connection.execute(_PUT[dialect], place | {"words": _line(now)})


def fill(connection: Connection, showroom: str | None = None) -> None:
    """Write the words of all closed calls, of one showroom or of all, into an empty index."""
    query = (
        select(*_KEPT)
        .where(_call.c.is_open.is_(False))
        .order_by(_call.c.showroom, _call.c.position)
        .execution_options(yield_per=_AT_ONCE)
    )
    if showroom is not None:
        query = query.where(_call.c.showroom == showroom)
    put, lines = _PUT[connection.dialect.name], []
    for place, rows in groupby(connection.execute(query), key=itemgetter(0, 1)):
        words = frozenset[str]().union(*(_words(*row) for row in rows))
        lines.append({"showroom": place[0], "position": place[1], "words": _line(words)})
        if len(lines) == _AT_ONCE:
            connection.execute(put, lines)
            lines = []
    if lines:
        connection.execute(put, lines)
    if connection.dialect.name == "postgresql":
        # Else it would not know which words are rare until it comes to look by itself.
        connection.exec_driver_sql("ANALYZE call_words")


def find(
    connection: Connection,
    showroom: str,
    words: Iterable[str],
    *,
    first: int,
    before: int,
    most: int,
) -> list[int]:
    """The positions from `first` up to `before` of closed calls that have all `words`, last first.

    At most `most` of them. There must be a word.
    """
    dialect = connection.dialect.name
    if dialect == "sqlite" and _is_shared(connection):
        words = (*words, facet("in", showroom))
    mark = _MARK[dialect]
    match = _AND[dialect].join(f"{mark}{word}{mark}" for word in words)
    wanted = {"showroom": showroom, "match": match, "first": first, "before": before, "most": most}
    return list(connection.execute(_FIND[dialect], wanted).scalars())


def _is_shared(connection: Connection) -> bool:
    return bool(connection.execute(select(func.count()).select_from(schema.desk)).scalar_one() > 1)


def _words(showroom: str, _position: int, value: str, names: str, note: str) -> frozenset[str]:
    call = msgspec.json.decode(value, type=Call)
    return call_words(call, names, note) | {facet("in", showroom)}


def _line(words: frozenset[str]) -> str:
    return " ".join(sorted(words))
