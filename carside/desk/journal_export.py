"""Exporting entries, in order, for whoever wants to count or to prove something.

As JSON lines each entry is as it travels in the contract, with its `hash` beside it. As CSV it is
what spreadsheets open: UTF-8 with a byte order mark, instants in ISO 8601, `detail` as JSON.
"""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TextIO

import msgspec
from sqlalchemy import Select, select

from carside.contract.payloads import Entry
from carside.desk import schema
from carside.desk.journal_check import AT_ONCE
from carside.desk.journal_reading import JournalReader, entry_of
from carside.desk.journal_record import milliseconds

COLUMNS = (
    "sequence", "at", "event", "call", "board", "stand", "advisor", "actor", "detail", "hash",
)  # fmt: skip


class ExportedEntry(Entry, frozen=True, kw_only=True):
    """An entry with its link of the chain, in hexadecimal digits."""

    hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """From when (inclusive) to when (exclusive); None is open. Aware instants."""

    since: datetime | None = None
    until: datetime | None = None


def instant(text: str, *, is_end: bool = False) -> datetime:
    """Read a date or an instant in ISO 8601; without a zone it is this machine's own.

    A date is its beginning, or as the end of a span the beginning of the next day, so that the
    day is in the span.

    Raises:
        ValueError: it is neither.
    """
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return datetime.fromisoformat(text).astimezone()
    whole = datetime(day.year, day.month, day.day) + timedelta(days=1 if is_end else 0)  # noqa: DTZ001 (the zone comes with astimezone)
    return whole.astimezone()


def exported(reader: JournalReader, span: Span) -> Iterator[ExportedEntry]:
    """The entries in `span`, in order, as of one moment.

    Raises:
        JournalError: they cannot be read.
    """
    with reader.moment() as connection:
        rows = connection.execute(_query(reader.showroom, span))
        for row in rows:
            entry = entry_of(row)
            yield ExportedEntry(
                **{name: getattr(entry, name) for name in Entry.__struct_fields__},
                hash=row.hash.hex(),
            )


def write_jsonl(reader: JournalReader, span: Span, out: TextIO) -> int:
    """Write one JSON object a line; how many."""
    count = 0
    for entry in exported(reader, span):
        out.write(msgspec.json.encode(entry).decode() + "\n")
        count += 1
    return count


def write_csv(reader: JournalReader, span: Span, out: TextIO) -> int:
    """Write a table with a heading; how many entries."""
    out.write("\ufeff")
    table = csv.writer(out)
    table.writerow(COLUMNS)
    count = 0
    for entry in exported(reader, span):
        row = msgspec.to_builtins(entry)
        row["detail"] = msgspec.json.encode(entry.detail).decode()
        table.writerow([row[name] for name in COLUMNS])
        count += 1
    return count


def _query(showroom: str, span: Span) -> Select[tuple[object, ...]]:
    query = select(schema.entry).where(schema.entry.c.showroom == showroom)
    if span.since is not None:
        query = query.where(schema.entry.c.at_ms >= milliseconds(span.since))
    if span.until is not None:
        query = query.where(schema.entry.c.at_ms < milliseconds(span.until))
    ordered = query.order_by(schema.entry.c.sequence)
    return ordered.execution_options(yield_per=AT_ONCE)
