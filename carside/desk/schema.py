"""The journal's tables. Changed only together with a migration in `migrations/versions`.

Every entry carries its link of the chain (`chain`), and the desk's row the head of it. Beside the
entries stand what they add up to: each call, each advisor's last turn. They are written in the same
transaction as the entries, so a desk opens as quickly with a million entries as with ten.

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
)

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
    Column("value", Text, nullable=False),
    Index("ix_call_is_open", "showroom", "is_open"),
)
"""Each call as it stands: the entries added up, written in the same transaction as they are."""

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
