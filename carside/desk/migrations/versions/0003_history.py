"""What the history is searched by and reports are reckoned from, beside each call.

The words themselves are written by the desk afterwards (`history_index.fill`), with the rules by
which it cuts them now. What people called a car or an advisor was not written down before this
version, so old calls are found by identifiers.
"""

import json
import zlib
from collections import Counter
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

BATCH = 5_000
TIE_BITS = 10
IS_PRESENCE = "event IN ('board_ready', 'board_lost', 'board_off')"
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
NEW: dict[str, sa.types.TypeEngine[Any]] = {
    "position": sa.BigInteger(),
    "stand": sa.String(64),
    "car": sa.String(64),
    "turns": sa.Integer(),
    "sent": sa.Text(),
    "names": sa.Text(),
    "note": sa.Text(),
}
"""The new columns that every call fills."""
MAY_BE_NULL: dict[str, sa.types.TypeEngine[Any]] = {
    "advisor": sa.String(64),
    "outcome": sa.String(16),
    "accept_ms": sa.BigInteger(),
    "arrive_ms": sa.BigInteger(),
}

_entry = sa.table(
    "entry", *(sa.column(n) for n in ("showroom", "sequence", "event", "call", "advisor", "detail"))
)
_call = sa.table(
    "call",
    *(sa.column(n) for n in ("showroom", "call", "placed_at_ms", "value", *NEW, *MAY_BE_NULL)),
)
_TELLING = ("dispatched", "accepted", "declined", "closed", "cancelled")


def upgrade() -> None:
    """Add the columns and fill them; the entries stay as they are."""
    for name, kind in (NEW | MAY_BE_NULL).items():
        op.add_column("call", sa.Column(name, kind))
    connection = op.get_bind()
    for showroom in connection.execute(sa.select(_call.c.showroom).distinct()).scalars().all():
        _fill(connection, showroom)
    with op.batch_alter_table("call") as table:
        for name, kind in NEW.items():
            table.alter_column(name, existing_type=kind, nullable=False)
    op.create_index(
        "ix_call_reckoned",
        "call",
        [
            "showroom", "position", "stand", "car", "advisor", "outcome", "accept_ms", "arrive_ms",
            "turns",
        ],
    )  # fmt: skip
    op.create_index(
        "ix_entry_presence",
        "entry",
        ["showroom", "board", "sequence", "at_ms"],
        sqlite_where=sa.text(IS_PRESENCE),
        postgresql_where=sa.text(IS_PRESENCE),
    )
    for words in MAKE[connection.dialect.name]:
        connection.exec_driver_sql(words)


class _Told:
    """What the entries of one call tell of who was sent and what was noted."""

    __slots__ = ("asked", "note", "sent")

    def __init__(self) -> None:
        self.sent: list[str] = []
        self.asked: str | None = None
        self.note = ""

    def add(self, row: Any) -> None:
        """Take in the row of the next entry."""
        if row.event == "declined":
            self.asked = None
        elif row.event in {"dispatched", "accepted"} and row.advisor is not None:
            if row.event == "dispatched" or self.asked != row.advisor:
                self.sent.append(row.advisor)
            self.asked = row.advisor
        elif row.event == "closed" and '"note"' in row.detail:
            self.note = str(json.loads(row.detail).get("note") or "")


def _fill(connection: sa.Connection, showroom: str) -> None:
    """Go through the entries in order, and fill in the calls that ended; then those that did not.

    The calls of one time lie together, so this reads a big journal once and not by leaps.
    """
    told: dict[str, _Told] = {}
    ended: dict[str, _Told] = {}
    last = 0
    while True:
        query = (
            sa.select(
                _entry.c.sequence, _entry.c.event, _entry.c.call, _entry.c.advisor, _entry.c.detail
            )
            .where(_entry.c.showroom == showroom, _entry.c.sequence > last)
            .order_by(_entry.c.sequence)
            .limit(BATCH)
        )
        rows = connection.execute(query).all()
        if not rows:
            break
        last = rows[-1].sequence
        for row in rows:
            if row.call is None or row.event not in _TELLING:
                continue
            story = told.setdefault(row.call, _Told())
            story.add(row)
            if row.event in {"closed", "cancelled"}:
                ended[row.call] = told.pop(row.call)
        _put(connection, showroom, ended)
        ended.clear()
    _put(connection, showroom, told)
    rest = sa.select(_call.c.call).where(_call.c.showroom == showroom, _call.c.position.is_(None))
    _put(connection, showroom, {name: _Told() for name in connection.execute(rest).scalars()})


def _put(connection: sa.Connection, showroom: str, told: dict[str, _Told]) -> None:
    names = list(told)
    put = (
        _call.update()
        .where(_call.c.showroom == showroom, _call.c.call == sa.bindparam("wanted"))
        .values({name: sa.bindparam(name) for name in (*NEW, *MAY_BE_NULL)})
    )
    for first in range(0, len(names), BATCH):
        query = sa.select(_call.c.call, _call.c.placed_at_ms, _call.c.value).where(
            _call.c.showroom == showroom, _call.c.call.in_(names[first : first + BATCH])
        )
        rows = [
            {"wanted": row.call, **_columns(row, told[row.call])}
            for row in connection.execute(query)
        ]
        if rows:
            connection.execute(put, rows)


def _columns(row: Any, told: _Told) -> dict[str, Any]:
    call, times = json.loads(row.value), Counter(told.sent)
    parts = (call["stand"], call["car"], call["advisor"] or "", call["language"])
    return {
        "position": row.placed_at_ms << TIE_BITS | zlib.crc32(row.call.encode()) % (1 << TIE_BITS),
        "stand": call["stand"],
        "car": call["car"],
        "advisor": call["advisor"],
        "outcome": call["outcome"],
        "accept_ms": _after(row.placed_at_ms, call["accepted_at"]),
        "arrive_ms": _after(row.placed_at_ms, call["arrived_at"]),
        "turns": len(told.sent),
        "sent": " ".join(f"{name}:{times[name]}" for name in sorted(times)),
        "names": " · ".join(dict.fromkeys(part for part in parts if part)),
        "note": told.note.replace("\0", "\N{REPLACEMENT CHARACTER}"),
    }


def _after(placed_at_ms: int, at: str | None) -> int | None:
    if at is None:
        return None
    return round(datetime.fromisoformat(at).timestamp() * 1000) - placed_at_ms


def downgrade() -> None:
    """Drop what was added."""
    op.drop_table("call_words")
    op.drop_index("ix_entry_presence", "entry")
    op.drop_index("ix_call_reckoned", "call")
    with op.batch_alter_table("call") as table:
        for name in (*NEW, *MAY_BE_NULL):
            table.drop_column(name)
