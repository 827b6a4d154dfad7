"""Many runs, one after the other or on several cores, added up."""

import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from multiprocessing import get_context

from carside.rehearsal.reconciling import Fault
from carside.rehearsal.simulation.run import Run, simulate

_AT_ONCE = 8


@dataclass(slots=True)
class Sum:
    """What many runs came to; `failed` holds the seeds that were not clean, and what was first."""

    runs: int = 0
    pressed: int = 0
    calls: int = 0
    folded: int = 0
    entries: int = 0
    shown: int = 0
    faults: int = 0
    virtual_s: float = 0.0
    took_s: float = 0.0
    counts: Counter[str] = field(default_factory=Counter)
    failed: dict[int, str] = field(default_factory=dict)

    @property
    def runs_per_minute(self) -> float:
        """How fast it went, in runs per minute of real time."""
        return self.runs / self.took_s * 60.0 if self.took_s else 0.0

    def add(self, run: Run) -> None:
        """Take in one more run."""
        books = run.reconciliation
        self.runs += 1
        self.pressed += books.pressed
        self.calls += books.calls
        self.folded += books.folded
        self.entries += books.entries
        self.shown += books.shown
        self.faults += run.faults
        self.virtual_s += run.virtual_s
        self.counts.update(books.counts)
        if run.crash:
            self.failed[run.seed] = run.crash.strip().splitlines()[-1]
        elif not run.is_clean:
            first = books.violations[0]
            self.failed[run.seed] = f"{first.fault}: {first.words}"


def run_many(
    seeds: Iterable[int], jobs: int = 1, progress: Callable[[Sum], None] = lambda _: None
) -> Sum:
    """Run every seed, on `jobs` processes; `progress` is told after each."""
    total, began_s = Sum(), time.monotonic()
    for run in _runs(seeds, jobs):
        total.add(run)
        total.took_s = time.monotonic() - began_s
        progress(total)
    return total


def table(total: Sum) -> str:
    """The sum for a person to read."""
    rows: list[tuple[str, str]] = [
        ("runs", f"{total.runs}"),
        ("runs per minute", f"{total.runs_per_minute:.0f}"),
        ("faults", f"{total.faults}"),
        ("virtual hours", f"{total.virtual_s / 3600:.1f}"),
        ("presses", f"{total.pressed}"),
        ("calls", f"{total.calls}"),
        ("folded presses", f"{total.folded}"),
        ("journal entries", f"{total.entries}"),
        ("screens judged", f"{total.shown}"),
        *((fault.value.replace("_", " "), f"{total.counts[fault.value]}") for fault in Fault),
        ("failed runs", f"{len(total.failed)}"),
    ]
    return "\n".join(f"{name:<24}{value:>12}" for name, value in rows)


def _runs(seeds: Iterable[int], jobs: int) -> Iterator[Run]:
    if jobs <= 1:
        yield from map(_run, seeds)
        return
    # Spawned, not forked: a fork would take locks and connections of its parent along.
    with get_context("spawn").Pool(jobs) as pool:
        yield from pool.imap_unordered(_run, seeds, chunksize=_AT_ONCE)


def _run(seed: int) -> Run:
    # The transcript is made again from the seed when somebody wants to read it.
    return replace(simulate(seed), transcript=())
