"""A big journal of plausible calls, and how long a desk needs to open it.

    python -m tools.benchmarks.big_journal [--calls 200000] [--url URL]

It is written past the desk, because a million entries through it would take long; the rows are
those that the journal itself would have written, and `carside journal verify` agrees. A closed
call has five entries.
"""

import argparse
import random
import statistics
import tempfile
import time
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from carside.calls import (
    Accept,
    Arrive,
    Call,
    Close,
    Dispatch,
    Kind,
    Outcome,
    Place,
    advance,
    begin,
)
from carside.contract.payloads import BoardResponse, Entry
from carside.desk import history_index, schema
from carside.desk.answers import as_json
from carside.desk.chain import FIELDS, Head, link
from carside.desk.database import checked, sqlite_url, writing_engine
from carside.desk.journal import Journal
from carside.desk.journal_check import verify
from carside.desk.journal_reading import JournalReader
from carside.desk.journal_record import Beside, answer_row, call_row, entry_row
from carside.desk.language_names import names_of
from tools.benchmarks.figures import Figure

SHOWROOM = "demo"
CALLS, OPEN_CALLS = 200_000, 50
_AT_ONCE = 2_000
_BOARDS, _ADVISORS = 200, 12
FIRST = datetime(2025, 1, 1, tzinfo=UTC)
STEP_S = 31
"""So many seconds lie between two calls: a million fill a year."""
CARS = {
    "seal": "BYD Seal", "i5": "BMW i5 eDrive40", "eqs-450": "Mercedes-Benz EQS 450+",
    "et7": "NIO ET7", "taycan": "Porsche Taycan 4S", "ioniq-5": "Hyundai IONIQ 5",
}  # fmt: skip
PEOPLE = (
    "Li Na", "Wang Min", "Zhang Wei", "Chen Yu", "Maria Silva", "João Souza", "Ahmed Hassan",
    "فاطمة علي", "王敏", "Anna Schmidt", "Zhao Lin", "Wang Lei",
)  # fmt: skip
LANGUAGES = ("zh-CN", "en", "pt-BR", "ar")
_OUTCOMES = (*(Outcome.SERVED,) * 17, Outcome.GONE, Outcome.AT_DESK, Outcome.GONE)
_WORDS = (
    "drove it, wants an offer", "asked for the price with winter tyres", "comes again on Saturday",
    "已试驾 对价格满意", "quer financiar em 48 meses", "يريد تجربة القيادة", "no time today",
)  # fmt: skip
_SURNAMES = 5_000
"""So many different words occur in notes beside the common ones."""


@dataclass(slots=True)
class _Batch:
    head: Head
    rows: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    turns: dict[str, int] = field(default_factory=dict)
    chance: random.Random = field(default_factory=lambda: random.Random(3))  # noqa: S311 (names, not secrets)
    words: random.Random = field(default_factory=lambda: random.Random(4))  # noqa: S311 (as above)

    def put(self, table: str, row: dict[str, Any]) -> None:
        self.rows.setdefault(table, []).append(row)


def fill(url: str, *, calls: int = CALLS, open_calls: int = OPEN_CALLS) -> int:
    """Fill the empty journal at `url`; the number of entries in it."""
    journal = Journal(url, SHOWROOM)
    journal.start(FIRST)
    batch = _Batch(journal.head)
    journal.close()
    engine = writing_engine(checked(url))
    for first in range(0, calls, _AT_ONCE):
        batch.rows.clear()
        for number in range(first, min(first + _AT_ONCE, calls)):
            _tell(batch, number, is_open=number >= calls - open_calls)
        with engine.begin() as connection:
            for name, rows in batch.rows.items():
                connection.execute(schema.metadata.tables[name].insert(), rows)
            end = {"sequence": batch.head.sequence, "published": batch.head.sequence}
            connection.execute(schema.desk.update().values(hash=batch.head.hash, **end))
            if first + _AT_ONCE >= calls and batch.turns:
                turns = [
                    {"showroom": SHOWROOM, "advisor": name, "sequence": last}
                    for name, last in batch.turns.items()
                ]
                connection.execute(schema.turn.insert(), turns)
    with engine.begin() as connection:
        history_index.fill(connection, SHOWROOM)
    engine.dispose()
    return batch.head.sequence


def opening_s(url: str) -> float:
    """Seconds until a journal is open, its open calls and last turns read and its start counted."""
    began_s = time.perf_counter()
    journal = Journal(url, SHOWROOM)
    journal.start(datetime.now(UTC))
    journal.open_calls()
    journal.last_turns()
    took_s = time.perf_counter() - began_s
    journal.close()
    return took_s


def measure(*, calls: int = CALLS, url: str | None = None, times: int = 5) -> Iterator[Figure]:
    """Open a big journal beside an empty one; both medians in milliseconds."""
    with tempfile.TemporaryDirectory(prefix="carside-bench-") as folder:
        small, big = Path(folder) / "small", Path(folder) / "big"
        small.mkdir()
        big.mkdir()
        where = url or sqlite_url(big)
        entries = fill(where, calls=calls)
        opening_s(sqlite_url(small))
        empty_s = statistics.median(opening_s(sqlite_url(small)) for _ in range(times))
        full_s = statistics.median(opening_s(where) for _ in range(times))
        yield Figure(
            name=f"opening a journal of {entries:,} entries, p50",
            value=1000 * full_s,
            unit="ms",
            beside=1000 * empty_s,
            than="an empty SQLite journal",
        )
        began_s = time.perf_counter()
        with JournalReader(where, SHOWROOM) as reader:
            findings = len(verify(reader).findings)
        yield Figure(
            name=f"verifying {entries:,} entries",
            value=time.perf_counter() - began_s,
            unit="s",
        )
        yield Figure(name="findings", value=findings, unit="", must_be_zero=True)


def _tell(batch: _Batch, number: int, *, is_open: bool) -> None:
    """One call's whole story; an open one has only been placed."""
    at = FIRST + timedelta(seconds=STEP_S * number)
    board, advisor = f"b{number % _BOARDS:03d}", f"advisor-{number % _ADVISORS}"
    car = list(CARS)[number % _BOARDS % len(CARS)]
    language = LANGUAGES[min(batch.words.randrange(8), 3)]
    place = Place(
        call=str(uuid.UUID(int=batch.chance.getrandbits(128), version=4)),
        board=board,
        stand=f"s{number % _BOARDS:03d}",
        car=car,
        kind=Kind.NOW,
        language=language,
        seen=("range", "price"),
    )
    detail: dict[str, Any] = {"kind": "now", "car": car, "language": language, "waited_ms": 12}
    verdict = begin(place, at)
    call = _enter(batch, verdict.call, "placed", f"/board/{board}", detail, at)
    names, beside = [f"S{number % _BOARDS:03d}", CARS[car], names_of(language), language], Beside()
    if not is_open:
        note = f"{batch.words.choice(_WORDS)} guest{batch.words.randrange(_SURNAMES)}"
        beside = Beside(
            names=" · ".join([*names, PEOPLE[number % _ADVISORS]]), note=note, sent=(advisor,)
        )
        steps: tuple[Any, ...] = (
            Dispatch(advisor=advisor),
            Accept(advisor=advisor),
            Arrive(),
            Close(outcome=_OUTCOMES[number % len(_OUTCOMES)], note=note),
        )
        for step in steps:
            at += timedelta(seconds=batch.words.randrange(2, 7))
            verdict = advance(call, step, at)
            assert verdict.fact is not None
            detail = {"outcome": step.outcome, "note": step.note} if step is steps[-1] else {}
            fact = verdict.fact.value
            call = _enter(batch, verdict.call, fact, "/console/zhao-lin-1", detail, at)
    batch.put("call", call_row(SHOWROOM, call, beside))
    answer = as_json(BoardResponse(request=call.call, ok=True, call=call.call))
    batch.put("answer", answer_row(SHOWROOM, f"/board/{board} {call.call}", at, answer))


def _enter(
    batch: _Batch, call: Call, event: str, actor: str, detail: dict[str, Any], at: datetime
) -> Call:
    entry = Entry(
        sequence=batch.head.sequence + 1,
        at=at,
        event=event,
        call=call.call,
        board=call.board,
        stand=call.stand,
        advisor=call.advisor,
        actor=actor,
        detail=detail,
    )
    row = entry_row(SHOWROOM, entry)
    batch.head = Head(entry.sequence, link(batch.head.hash, [row[name] for name in FIELDS]))
    batch.put("entry", {**row, "hash": batch.head.hash})
    if event in {"dispatched", "accepted"} and call.advisor is not None:
        batch.turns[call.advisor] = entry.sequence
    return call


def main() -> None:
    """Make one, open it and verify it."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--calls", type=int, default=CALLS)
    parser.add_argument("--url", help="an empty journal elsewhere, such as in PostgreSQL")
    options = parser.parse_args()
    for figure in measure(calls=options.calls, url=options.url):
        print(f"{figure.name:<50}{figure.value:>12.2f} {figure.unit}")


if __name__ == "__main__":
    main()
