"""What is written in one go, and the rows it becomes."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import msgspec

from carside.calls import Call
from carside.contract.payloads import Entry


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One change: the call as it is now, what happened, and the answer to who asked.

    `answer` is the JSON of the response to `request`; both are None when nobody asked. `folded`
    is the call id of a press that was folded into `call`.
    """

    at: datetime
    call: Call | None = None
    entries: tuple[Entry, ...] = ()
    folded: str | None = None
    request: str | None = None
    answer: bytes | None = None


def entry_row(showroom: str, entry: Entry) -> dict[str, Any]:
    """The row of an entry, but for its hash."""
    return {
        "showroom": showroom,
        "sequence": entry.sequence,
        "at_ms": milliseconds(entry.at),
        "event": entry.event,
        "call": entry.call,
        "board": entry.board,
        "stand": entry.stand,
        "advisor": entry.advisor,
        "actor": entry.actor,
        "detail": msgspec.json.encode(entry.detail).decode(),
    }


def call_row(showroom: str, call: Call) -> dict[str, Any]:
    """The row of a call as it stands."""
    return {
        "showroom": showroom,
        "call": call.call,
        "is_open": call.is_open,
        "board": call.board,
        "placed_at_ms": milliseconds(call.placed_at),
        "value": msgspec.json.encode(call).decode(),
    }


def answer_row(showroom: str, request: str, at: datetime, answer: bytes) -> dict[str, Any]:
    """The row of a first answer."""
    return {
        "showroom": showroom,
        "request": request,
        "at_ms": milliseconds(at),
        "value": answer.decode(),
    }


def milliseconds(at: datetime) -> int:
    """An instant as it is kept: whole milliseconds since 1970, UTC."""
    return round(at.timestamp() * 1000)
