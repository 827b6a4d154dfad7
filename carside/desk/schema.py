"""The journal's tables. Changed only together with a migration in `migrations/versions`.

Every entry carries its link of the chain (`chain`), and the desk's row the head of it. Beside the
entries stand what they add up to: each call, each advisor's last turn. They are written in the same
transaction as the entries, so a desk opens as quickly with a million entries as with ten. The words
by which closed calls are found have a table that is not of one kind in all databases
(`history_index`).

Instants are kept as whole milliseconds since 1970 in UTC, because SQLite gives back datetimes
without a zone. Every table has the showroom in its key, so that a group may keep all its
showrooms in one PostgreSQL.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    text,
)

IS_PRESENCE = "event IN ('board_ready', 'board_lost', 'board_off')"
"""Which entries say that a board was there or not; of a hundred entries hardly one."""

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

entry = Table(
    "entry",
    metadata,
    Column("showroom", String(64), primary_key=True),
    Column("sequence", BigInteger, primary_key=True, autoincrement=False),
    Column("at_ms", BigInteger, nullable=False),
    Column("event", String(32), nullable=False),
    Column("call", String(64)),
    Column("board", String(64)),
    Column("stand", String(64)),
    Column("advisor", String(64)),
    Column("actor", String(128)),
    Column("detail", Text, nullable=False),
    Column("hash", LargeBinary(32), nullable=False),
    Index("ix_entry_call", "showroom", "call"),
    Index(
        "ix_entry_presence",
        "showroom",
        "board",
        "sequence",
        "at_ms",
        sqlite_where=text(IS_PRESENCE),
        postgresql_where=text(IS_PRESENCE),
    ),
)
"""What happened, in order and without holes. Only ever appended to."""

call = Table(
    "call",
    metadata,
    Column("showroom", String(64), primary_key=True),
    Column("call", String(64), primary_key=True),
    Column("is_open", Boolean, nullable=False),
    Column("board", String(64), nullable=False),
    Column("placed_at_ms", BigInteger, nullable=False),
    Column("position", BigInteger, nullable=False),
    Column("stand", String(64), nullable=False),
    Column("car", String(64), nullable=False),
    Column("advisor", String(64)),
    Column("outcome", String(16)),
    Column("accept_ms", BigInteger),
    Column("arrive_ms", BigInteger),
    Column("turns", Integer, nullable=False),
    Column("sent", Text, nullable=False),
    Column("names", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("value", Text, nullable=False),
    Index("ix_call_is_open", "showroom", "is_open"),
    Index(
        "ix_call_reckoned",
        "showroom",
        "position",
        "stand",
        "car",
        "advisor",
        "outcome",
        "accept_ms",
        "arrive_ms",
        "turns",
    ),
)
"""Each call as it stands: the entries added up, written in the same transaction as they are.

`position` is its place in the history (`journal_record.position_of`), `accept_ms` and `arrive_ms`
how long the shopper waited, `turns` how often somebody was sent and `sent` who how often, `note`
what was noted, and `names` what people called its stand, car, advisor and language when it last
changed: the one thing here that no entry tells. The columns of `ix_call_reckoned` are all that a
report needs, so that it never reads the calls themselves.
"""

folded = Table(
    "folded",
    metadata,
    Column("showroom", String(64), primary_key=True),
    Column("press", String(64), primary_key=True),
    Column("call", String(64), nullable=False),
)
"""The call ids of presses that were folded into an open call, and into which."""

turn = Table(
    "turn",
    metadata,
    Column("showroom", String(64), primary_key=True),
    Column("advisor", String(64), primary_key=True),
    Column("sequence", BigInteger, nullable=False),
)
"""The last entry in which each advisor was sent, from which the turn goes round."""

answer = Table(
    "answer",
    metadata,
    Column("showroom", String(64), primary_key=True),
    Column("request", String(256), primary_key=True),
    Column("at_ms", BigInteger, nullable=False),
    Column("value", Text, nullable=False),
    Index("ix_answer_at_ms", "at_ms"),
)
"""The first answer to every request, by source and id, so that a resend gets the same one."""

desk = Table(
    "desk",
    metadata,
    Column("showroom", String(64), primary_key=True),
    Column("starts", Integer, nullable=False),
    Column("published", BigInteger, nullable=False),
    Column("identity", String(36), nullable=False),
    Column("sequence", BigInteger, nullable=False),
    Column("hash", LargeBinary(32), nullable=False),
)
"""One row for each journal: how often the desk was started, up to which entry the `event` topic
has been fed, the UUID by which the journal is known wherever it is copied to, and the number and
hash of the last entry."""
