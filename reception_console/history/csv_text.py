"""Calls as comma-separated values that Excel and every other program read alike.

Times are ISO 8601 with the zone of this machine; waits are whole seconds. A cell that a spreadsheet
would take for a formula is made text by an apostrophe in front.
"""

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import datetime

from carside.contract.reading import FoundCall
from reception_console.scene import Scene

BYTE_ORDER_MARK = "\ufeff"
"""Without it Excel takes the letters for those of an old Windows."""
COLUMNS = (
    "placed_at",
    "stand",
    "stand_name",
    "car",
    "car_title",
    "language",
    "wish",
    "presses",
    "advisor",
    "advisor_name",
    "dispatched_at",
    "accepted_at",
    "arrived_at",
    "closed_at",
    "seconds_to_accept",
    "seconds_to_arrive",
    "phase",
    "outcome",
    "note",
    "call",
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def lines(rows: Iterable[Sequence[object]]) -> str:
    """Rows as lines of a CSV file, each cell safe to open in a spreadsheet."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    for row in rows:
        writer.writerow([safe_cell(cell) for cell in row])
    return text.getvalue()


def safe_cell(value: object) -> object:
    """A cell that no spreadsheet takes for a formula. Numbers stay numbers."""
    if isinstance(value, str) and value.startswith(_FORMULA):
        return "'" + value
    return "" if value is None else value


def call_cells(found: FoundCall, scene: Scene) -> tuple[object, ...]:
    """One call, a cell for each of `COLUMNS`."""
    call = found.call
    return (
        time_cell(call.placed_at),
        call.stand,
        scene.stand_name(call),
        call.car,
        scene.car_title(call.car),
        call.language,
        call.kind.value,
        call.presses,
        call.advisor,
        scene.advisor_name(call.advisor),
        time_cell(call.dispatched_at),
        time_cell(call.accepted_at),
        time_cell(call.arrived_at),
        time_cell(call.closed_at),
        _seconds(call.placed_at, call.accepted_at),
        _seconds(call.placed_at, call.arrived_at),
        call.phase.value,
        call.outcome.value if call.outcome else None,
        found.note,
        call.call,
    )


def time_cell(at: datetime | None) -> str | None:
    """A time as ``2026-11-22T14:32:07+08:00``, on this machine's wall."""
    return at.astimezone().isoformat(timespec="seconds") if at else None


def _seconds(since: datetime, until: datetime | None) -> int | None:
    return round((until - since).total_seconds()) if until else None
