"""One rehearsal from the first press to the reckoning."""

import sqlite3
import statistics
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, closing
from dataclasses import dataclass
from pathlib import Path

from carside.desk.database import JournalError, sqlite_url
from carside.desk.journal_check import verify
from carside.desk.journal_reading import JournalReader
from carside.rehearsal.breaking import Breaker
from carside.rehearsal.brokers import RunningBroker
from carside.rehearsal.fingers import as_line
from carside.rehearsal.journal_file import read_journal_file
from carside.rehearsal.parts.jumping import shared_s
from carside.rehearsal.plan import FaultKind, plan_faults
from carside.rehearsal.progress import Progress
from carside.rehearsal.reconciling import reconcile
from carside.rehearsal.report import Report
from carside.rehearsal.showroom import SHOWROOM, build
from carside.rehearsal.stage import DESK, Stage, StageOptions

_STANDS_WITHIN_S = 60.0
_STILL_S = 90.0
"""A rehearsal in which nobody has begun a visit for so long is stuck."""
_SETTLES_WITHIN_S = 120.0
_CALM_WITHIN_S = 20.0
_LOOK_S = 0.02
_COUNT_EVERY_S = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearsal:
    """What is to be rehearsed."""

    broker: str
    boards: int
    calls: int
    kinds: Sequence[FaultKind]
    seed: int
    folder: Path
    pace: float = 1.0


def rehearse(
    wanted: Rehearsal, broker: AbstractContextManager[RunningBroker], progress: Progress
) -> Report:
    """Put it on, reckon up and report.

    Raises:
        TimeoutError: the showroom did not come to stand at all.
    """
    scenery = build(wanted.folder / "showroom", wanted.boards)
    stage = Stage(
        StageOptions(
            folder=wanted.folder,
            scenery=scenery,
            calls=wanted.calls,
            seed=wanted.seed,
            pace=wanted.pace,
        ),
        broker,
    )
    breaker = Breaker(stage, plan_faults(wanted.seed, wanted.kinds, wanted.calls, stage.groups))
    run = _Run(wanted, stage, breaker, progress)
    try:
        stage.open(_STANDS_WITHIN_S)
        run.play()
        until_s = run.settle()
    finally:
        progress.clear()
        stage.close()
    book = stage.book
    ledger = tuple(book.fingers(until_s))
    with (wanted.folder / "fingers.jsonl").open("wb") as file:
        file.writelines(as_line(item) for item in ledger)
    kept = read_journal_file(run.journal, SHOWROOM, book.committed_s)
    found = reconcile(ledger, kept, off_duty=scenery.off_duty, names=scenery.names, until_s=until_s)
    return Report(
        broker=wanted.broker,
        boards=wanted.boards,
        visits=book.visits,
        seed=wanted.seed,
        seconds=round(run.seconds, 1),
        presses=found.pressed,
        joined=book.joined,
        withdrawn=found.withdrawn,
        calls=found.calls,
        folded=found.folded,
        entries=found.entries,
        shown=found.shown,
        presses_per_s=round(found.pressed / max(run.seconds, 0.001), 1),
        latency_ms=_percentiles(book.latencies_s),
        faults={kind.value: breaker.done[kind] for kind in wanted.kinds},
        spared={kind.value: n for kind, n in breaker.spared.items()},
        doubled=book.doubled,
        asked=dict(Counter("ok" if a.ok else a.code or "none" for a in book.asked)),
        counts=found.counts,
        violations=tuple(f"{one.fault.value}: {one.words}" for one in found.violations),
        unsettled=tuple(run.unsettled),
        fell=tuple(stage.fell),
        spoilt=_spoilt(run.journal.parent),
    )


class _Run:
    """The time between the first press and the last look."""

    def __init__(
        self, wanted: Rehearsal, stage: Stage, breaker: Breaker, progress: Progress
    ) -> None:
        self.journal = wanted.folder / DESK / "journal.sqlite"
        self.unsettled: list[str] = []
        self.seconds = 0.0
        self._wanted = wanted
        self._stage = stage
        self._breaker = breaker
        self._progress = progress
        self._counted_s = 0.0
        self._open: int | None = None

    def play(self) -> None:
        """Let every visit begin, breaking and healing meanwhile."""
        book, wanted = self._stage.book, self._wanted
        began_s = moved_s = shared_s()
        seen = 0
        while book.visits < wanted.calls:
            self._stage.pump(_LOOK_S)
            self._breaker.act()
            if book.visits != seen:
                seen, moved_s = book.visits, shared_s()
            elif shared_s() - moved_s > _STILL_S:
                self.unsettled.append(f"nobody came for {_STILL_S:.0f} s; {seen} visits were begun")
                break
            self._progress.show(seen, self._words(shared_s() - began_s))
        self.seconds = shared_s() - began_s

    def settle(self) -> float:
        """Heal everything and let the staff finish; return the moment of the last look."""
        self._breaker.heal_all()
        self._wait(self._is_settled, _SETTLES_WITHIN_S)
        if not self._is_settled():
            self.unsettled += self._what_is_left()
        self._wait(self._is_calm, _CALM_WITHIN_S)
        return shared_s()

    def _wait(self, claim: Callable[[], bool], within_s: float) -> None:
        deadline_s = shared_s() + within_s
        while not claim() and shared_s() < deadline_s:
            self._stage.pump(_LOOK_S)
            self._breaker.act()
            self._progress.show(self._stage.book.visits, "settling")

    def _is_settled(self) -> bool:
        book = self._stage.book
        have_rested = book.rested >= set(self._boards)
        return self._breaker.is_whole and have_rested and self._count_open() == 0

    def _is_calm(self) -> bool:
        """Whether every farewell has left the screens."""
        return all(self._stage.book.shows.get(board) == "idle" for board in self._boards)

    @property
    def _boards(self) -> tuple[str, ...]:
        return tuple(board for group in self._stage.boards.values() for board in group)

    def _count_open(self) -> int | None:
        if shared_s() - self._counted_s > _COUNT_EVERY_S:
            self._counted_s, self._open = shared_s(), _count_open(self.journal)
        return self._open

    def _what_is_left(self) -> list[str]:
        book = self._stage.book
        left = [
            f"board {board} has not come to rest; it shows {book.shows.get(board, 'nothing')}"
            for board in self._boards
            if board not in book.rested
        ]
        left += ["not everything is healed"] if not self._breaker.is_whole else []
        return left + ([f"{self._open} calls are open"] if self._open else [])

    def _words(self, for_s: float) -> str:
        book, struck = self._stage.book, self._breaker.done.total()
        rate = len(book.touches) / max(for_s, 0.001)
        return f"{len(book.touches)} presses, {rate:.0f}/s, {struck} faults, {for_s:.0f} s"


def _spoilt(folder: Path) -> tuple[str, ...]:
    """What is wrong with the journal's chain, in words."""
    try:
        with JournalReader(sqlite_url(folder), SHOWROOM) as reader:
            return tuple(finding.sentence for finding in verify(reader).findings)
    except JournalError as error:
        return (str(error),)


def _count_open(journal: Path) -> int | None:
    """How many calls are open; None while the journal cannot be read."""
    try:
        with closing(sqlite3.connect(f"{journal.absolute().as_uri()}?mode=ro", uri=True)) as db:
            return int(db.execute("SELECT count(*) FROM call WHERE is_open").fetchone()[0])
    except sqlite3.Error:
        return None


def _percentiles(latencies_s: list[float]) -> dict[str, float]:
    if len(latencies_s) < 2:  # noqa: PLR2004 (quantiles need two)
        return {}
    cuts = statistics.quantiles(latencies_s, n=100)
    return {
        "p50": round(cuts[49] * 1000, 1),
        "p99": round(cuts[98] * 1000, 1),
        "max": round(max(latencies_s) * 1000, 1),
    }
