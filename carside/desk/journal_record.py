"""What is written in one go, and the rows it becomes."""

import zlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import msgspec

from carside.calls import Call
from carside.contract.payloads import Entry

TIE_BITS = 10
"""Calls placed in the same millisecond stand in the order of so many bits of their ids."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """What is kept beside a call so that it is found and reckoned up quickly.

    Attributes:
        names: what people call its stand, car, advisor and language now.
        note: what was noted when it was closed, and every remark, one a line.
        sent: who was sent, in order, each as often as he was.
    """

    names: str = ""
    note: str = ""
    sent: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One change: the call as it is now, what happened, and the answer to who asked.

    `answer` is the JSON of the response to `request`; both are None when nobody asked. `folded`
    is the call id of a press that was folded into `call`. `remarked` is a call that stays as it
    is; only what was noted of it is now `beside.note`.
    """

    at: datetime
    call: Call | None = None
    beside: Beside = Beside()
    remarked: Call | None = None
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


def call_row(showroom: str, call: Call, beside: Beside) -> dict[str, Any]:
    """The row of a call as it stands."""
    placed_at_ms = milliseconds(call.placed_at)
    return {
        "showroom": showroom,
        "call": call.call,
        "is_open": call.is_open,
        "board": call.board,
        "placed_at_ms": placed_at_ms,
        "position": position_of(call.call, placed_at_ms),
        "stand": call.stand,
        "car": call.car,
        "advisor": call.advisor,
        "outcome": call.outcome,
        "accept_ms": _after(placed_at_ms, call.accepted_at),
        "arrive_ms": _after(placed_at_ms, call.arrived_at),
        "turns": len(beside.sent),
        "sent": sent_text(beside.sent),
        "names": storable(beside.names),
        "note": storable(beside.note),
        "value": msgspec.json.encode(call).decode(),
    }


def position_of(call: str, placed_at_ms: int) -> int:
    """The place of a call in the history: by when it was placed, then by its id.

    Two calls of one millisecond share a place once in a thousand times, which does no harm.
    """
    return first_position(placed_at_ms) | zlib.crc32(call.encode()) % (1 << TIE_BITS)


def first_position(at_ms: int) -> int:
    """The first place of those calls that are placed at `at_ms` or later."""
    return at_ms << TIE_BITS


def sent_text(sent: Iterable[str]) -> str:
    """Who was sent how often, as it is kept: ``li:2 wang:1``; short, however often."""
    return " ".join(f"{name}:{times}" for name, times in sorted(Counter(sent).items()))


def sent_times(kept: str) -> dict[str, int]:
    """Read `sent_text` back."""
    pairs = (one.rpartition(":") for one in kept.split())
    return {name: int(times) for name, _, times in pairs}


def storable(words: str) -> str:
    """A person's words as every database stores them: PostgreSQL's texts hold no NUL."""
    return words.replace("\0", "\N{REPLACEMENT CHARACTER}")


def answer_row(showroom: str, request: str, at: datetime, answer: bytes) -> dict[str, Any]:
    """The row of a first answer."""
    return {
        "showroom": showroom,
        "request": request,
        "at_ms": milliseconds(at),
        "value": answer.decode(),
    }


def _after(placed_at_ms: int, at: datetime | None) -> int | None:
    return None if at is None else milliseconds(at) - placed_at_ms


def milliseconds(at: datetime) -> int:
    """An instant as it is kept: whole milliseconds since 1970, UTC."""
    return round(at.timestamp() * 1000)
