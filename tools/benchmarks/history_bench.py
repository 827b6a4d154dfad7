"""`tools/bench history`: how soon the desk finds calls of the past, and reckons up a month.

A journal of a million calls (big_journal.py), searched as the desk's reading thread does it: with
words, with filters, with both, on the first page and on pages far down, a thousand hits counted.
Every kind of search is made many times, each time for another stand, advisor or guest, through a
connection that is opened anew for each round; the slowest of all is a figure of its own.
"""

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from carside.calls import Outcome
from carside.contract.reading import FindCalls, HistoryPage, MakeReport, TellStory
from carside.desk.database import sqlite_url
from carside.desk.history import find_calls, tell_story
from carside.desk.journal_reading import JournalReader
from carside.desk.journal_record import first_position, milliseconds
from carside.desk.report import make_report
from tools.benchmarks.big_journal import FIRST, PEOPLE, SHOWROOM, STEP_S, fill
from tools.benchmarks.figures import Figure

CALLS = 1_000_000
MOST_MS = 100.0
MOST_REPORT_S = 1.0
_MONTH_CALLS = 30_000
_PAGE = 50

Result = TypeVar("Result")
Dice = random.Random
Ask = Callable[[Dice], dict[str, Any]]

SEARCHES: dict[str, Ask] = {
    "everything": lambda _: {},
    "a stand": lambda dice: {"text": f"s{dice.randrange(200):03d}"},
    "an advisor": lambda dice: {"text": dice.choice(PEOPLE)},
    "an advisor and a stand": lambda dice: {
        "text": f"{dice.choice(PEOPLE)} s{dice.randrange(200):03d}"
    },
    "the beginning of a word": lambda dice: {"text": dice.choice(("w", "mer", "merced", "guest1"))},
    "a guest": lambda dice: {"text": f"guest{dice.randrange(5000)}"},
    "words of every call": lambda _: {"text": "guest s"},
    "words of a note": lambda dice: {"text": dice.choice(("wants offer", "价格满意", "تجربة"))},
    "nothing there": lambda _: {"text": "zeppelin"},
    "common words that never meet": lambda _: {"text": "Wang Li Maria"},
    "filters": lambda dice: {
        "stand": f"s{dice.randrange(200):03d}",
        "outcome": Outcome.GONE,
        "language": dice.choice(("en", "zh", "pt-BR")),
    },
    "words and filters in a month": lambda dice: {
        "text": dice.choice(PEOPLE),
        "outcome": Outcome.SERVED,
        "since": FIRST + timedelta(days=30 * (month := dice.randrange(11))),
        "until": FIRST + timedelta(days=30 * month + 30),
    },
}


def measure(repeats: int, *, calls: int = CALLS, folder: str | None = None) -> Iterator[Figure]:
    """Search a journal of so many calls: that in `folder`, or one that is made now and dropped."""
    if folder is not None:
        yield from _measure(sqlite_url(Path(folder)), repeats, calls)
        return
    with tempfile.TemporaryDirectory(prefix="carside-bench-") as made:
        url = sqlite_url(Path(made))
        print(f"making a journal of {calls:,} calls ...", file=sys.stderr, flush=True)
        fill(url, calls=calls)
        yield from _measure(url, repeats, calls)


def _measure(url: str, repeats: int, calls: int) -> Iterator[Figure]:
    first: dict[str, list[float]] = {}
    deep: dict[str, list[float]] = {}
    dice = random.Random(11)  # noqa: S311 (which calls are looked for, no secret)
    for _ in range(repeats):
        with JournalReader(url, SHOWROOM) as reader:
            for name, ask in SEARCHES.items():
                words = ask(dice)
                took, page = _timed(partial(_find, reader, words))
                first.setdefault(name, []).append(took)
                after = _far_down(dice, calls, page)
                took, _ = _timed(partial(_find, reader, {**words, "after": after}))
                deep.setdefault(name, []).append(took)
                if page.calls:
                    story = TellStory(call=page.calls[-1].call.call)
                    took, _ = _timed(partial(tell_story, reader, "r", story))
                    deep.setdefault("a story", []).append(took)
    yield from _figures("first page", first, calls)
    yield from _figures("a page far down", deep, calls)
    yield from _reports(url, repeats, calls)


def _figures(what: str, took_s: dict[str, list[float]], calls: int) -> Iterator[Figure]:
    everything = [one for times in took_s.values() for one in times]
    slowest = max(took_s, key=lambda name: max(took_s[name]))
    for name, value in (
        ("p50", statistics.median(everything)),
        (f"slowest ({slowest})", max(everything)),
    ):
        yield Figure(
            name=f"history of {calls:,} calls, {what}, {name}",
            value=1000 * value,
            unit="ms",
            at_most=MOST_MS,
        )


def _reports(url: str, repeats: int, calls: int) -> Iterator[Figure]:
    month = timedelta(seconds=STEP_S * _MONTH_CALLS)
    with JournalReader(url, SHOWROOM) as reader:
        times = [_report_s(reader, FIRST + number * month, month) for number in range(repeats)]
        yield Figure(
            name=f"report of {_MONTH_CALLS:,} calls, p50",
            value=statistics.median(times),
            unit="s",
            at_most=MOST_REPORT_S,
        )
        whole = _report_s(reader, FIRST, timedelta(seconds=STEP_S * calls))
        yield Figure(name=f"report of {calls:,} calls", value=whole, unit="s")


def _report_s(reader: JournalReader, since: datetime, length: timedelta) -> float:
    question = MakeReport(since=since, until=since + length)
    now = datetime.now(UTC)
    took, _ = _timed(partial(make_report, reader, "r", question, now=now, zone=UTC, boards=()))
    return took


def _find(reader: JournalReader, words: dict[str, Any]) -> HistoryPage:
    return find_calls(reader, "r", FindCalls(**words, limit=_PAGE))


def _far_down(dice: Dice, calls: int, page: HistoryPage) -> str:
    """The `after` of a page anywhere below the first."""
    at = FIRST + timedelta(seconds=STEP_S * dice.randrange(calls))
    return f"{first_position(milliseconds(at))}.{page.total}="


def _timed(step: Callable[[], Result]) -> tuple[float, Result]:
    began_s = time.perf_counter()
    result = step()
    return time.perf_counter() - began_s, result
