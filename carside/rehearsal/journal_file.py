"""The journal's tables as they lie in the SQLite file, read without the desk's own code."""

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from carside.calls import Call
from carside.contract.payloads import Entry
from carside.rehearsal.reconciling import Kept

_ENTRIES = """
SELECT sequence, at_ms, event, call, board, stand, advisor, actor, detail
FROM entry WHERE showroom = ? ORDER BY sequence
"""


def read_journal_file(
    path: Path, showroom: str, committed_s: Mapping[int, float] | None = None
) -> Kept:
    """Everything one showroom's journal holds; the file is only read.

    Raises:
        sqlite3.Error: it cannot be read.
    """
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as db:
        return read_journal(db, showroom, committed_s)


def read_journal(
    db: sqlite3.Connection, showroom: str, committed_s: Mapping[int, float] | None = None
) -> Kept:
    """The same from a connection that is open already."""
    entries = db.execute(_ENTRIES, (showroom,)).fetchall()
    calls = db.execute("SELECT value FROM call WHERE showroom = ?", (showroom,)).fetchall()
    folded = db.execute("SELECT press, call FROM folded WHERE showroom = ?", (showroom,))
    return Kept(
        entries=tuple(_entry(row) for row in entries),
        calls=tuple(msgspec.json.decode(value, type=Call) for (value,) in calls),
        folded=dict(folded.fetchall()),
        committed_s=committed_s or {},
    )


def _entry(row: tuple[int, int, str, str, str, str, str, str, str]) -> Entry:
    sequence, at_ms, event, call, board, stand, advisor, actor, detail = row
    return Entry(
        sequence=sequence,
        at=datetime.fromtimestamp(at_ms / 1000, UTC),
        event=event,
        call=call,
        board=board,
        stand=stand,
        advisor=advisor,
        actor=actor,
        detail=msgspec.json.decode(detail),
    )
