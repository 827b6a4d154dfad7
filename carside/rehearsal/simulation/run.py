"""One run: a seed becomes a day in the showroom, a storm, a healing and a reckoning."""

import shutil
import tempfile
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from carside.rehearsal.reconciling import Fault, Reconciliation, Violation, reconcile
from carside.rehearsal.simulation.agreement import disagreements
from carside.rehearsal.simulation.house import House
from carside.rehearsal.simulation.people import Shoppers, Staff
from carside.rehearsal.simulation.seeded import Ids, chance_of, seeded
from carside.rehearsal.simulation.small_showroom import names, off_duty
from carside.rehearsal.simulation.storm import Storm

SETTLE_S = 12.0
"""After this long with everything whole everybody must know everything."""
FAREWELL_S = 8.0
"""After this long no board says any more how the last call ended."""
FINISH_WITHIN_S = 90.0
"""The staff have this long to end every call that is left."""

_MEMORY_DISK = Path("/dev/shm")  # noqa: S108 (tempfile makes a folder of our own in it)


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """What became of one seed.

    Attributes:
        faults: how many things broke.
        virtual_s: how long the day was.
        crash: the traceback if one of our parts raised what it must not.
        transcript: everything that happened, one line each.
    """

    seed: int
    reconciliation: Reconciliation
    faults: int = 0
    virtual_s: float = 0.0
    crash: str = ""
    transcript: tuple[str, ...] = ()

    @property
    def is_clean(self) -> bool:
        """Whether nothing at all went wrong."""
        return not self.crash and self.reconciliation.is_clean


def simulate(seed: int, *, with_logs: bool = False) -> Run:
    """Run one seed. The same seed always gives the same run, to the last letter.

    `with_logs` adds what the parts log to the transcript.
    """
    lines: list[str] = []
    with _empty_folder() as folder:
        made = str(folder)

        def tell(words: str) -> None:
            lines.append(words.replace(made, "~"))

        ids = Ids(chance_of("ids", seed))
        house = House(folder, seed, ids, tell)
        log = house.tell if with_logs else None
        day = _Day(house, seed)
        with seeded(ids, house.plugs(), day.boot_id, log):
            crash = ""
            try:
                day.run()
            except Exception:  # noqa: BLE001 (whatever our parts raise is the finding)
                crash = traceback.format_exc().replace(made, "~")
                lines.append(crash)
            finally:
                reconciliation = day.reckon()
                house.close()
    lines += [f"!!! {one.fault}: {one.words}" for one in reconciliation.violations]
    return Run(
        seed=seed,
        reconciliation=reconciliation,
        faults=day.faults,
        virtual_s=house.timeline.now_s,
        crash=crash,
        transcript=tuple(lines),
    )


class _Day:
    """Everything that happens, planned from the seed."""

    def __init__(self, house: House, seed: int) -> None:
        self._house = house
        self._chance = chance = chance_of("day", seed)
        self._shoppers = Shoppers(house, chance_of("shoppers", seed))
        self._staff = Staff(house, chance_of("staff", seed))
        self._storm = Storm(house, self._shoppers, chance_of("storm", seed))
        self._lasts_s = chance.uniform(12.0, 45.0)
        self._disagreements: list[str] = []
        self.faults = chance.randint(0, 14)

    def boot_id(self) -> str:
        """Which boot of its machine the starting board lives in."""
        boots = [f"{b.name}:{b.boots}" for b in self._house.boards.values()]
        return " ".join(boots)

    def run(self) -> None:
        """Live through it."""
        house, timeline = self._house, self._house.timeline
        for part in house.parts():
            timeline.at(self._chance.uniform(0.0, 2.0), part.start)
        begin_s, end_s = 3.0, 3.0 + self._lasts_s
        for _ in range(self._chance.randint(6, 16)):
            timeline.at(self._chance.uniform(begin_s, end_s), self._touch)
        for _ in range(int(self._lasts_s)):
            timeline.at(self._chance.uniform(begin_s, end_s), self._staff.act)
        for _ in range(self.faults):
            timeline.at(self._chance.uniform(begin_s - 2.0, end_s), self._storm.strike)
        timeline.run_until(end_s)
        house.tell("*** everything is healed")
        self._storm.heal()
        timeline.run_until(timeline.now_s + SETTLE_S)
        self._compare("after the healing")
        self._finish()
        self._compare("in the end")

    def reckon(self) -> Reconciliation:
        """Reckon up."""
        house = self._house
        found = reconcile(
            house.fingers,
            house.kept(),
            off_duty=off_duty(),
            names=names(),
            until_s=house.timeline.now_s,
        )
        own = (Violation(Fault.UNTRUE, words) for words in self._disagreements)
        return replace(found, violations=(*found.violations, *own))

    def _touch(self) -> None:
        part = self._chance.choice(tuple(self._house.boards.values()))
        if self._chance.random() < 0.2:  # noqa: PLR2004 (most want an advisor)
            self._shoppers.cancel(part)
        else:
            self._shoppers.press(part)

    def _finish(self) -> None:
        timeline = self._house.timeline
        until_s = timeline.now_s + FINISH_WITHIN_S
        while timeline.now_s < until_s and self._is_anything_open():
            self._staff.finish()
            timeline.run_until(timeline.now_s + 0.7)
        timeline.run_until(timeline.now_s + FAREWELL_S)

    def _is_anything_open(self) -> bool:
        return any(call.is_open for call in self._house.kept().calls)

    def _compare(self, when: str) -> None:
        timeline, network = self._house.timeline, self._house.network
        for _ in range(400):
            if not network.underway:
                break
            timeline.run_until(timeline.now_s + 0.01)
        self._disagreements += [f"{when}: {words}" for words in disagreements(self._house)]


@contextmanager
def _empty_folder() -> Iterator[Path]:
    """A folder that has the same name in every run of this process (see `seeded`)."""
    folder = Path(_process_folder().name) / "house"
    folder.mkdir()
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


@cache
def _process_folder() -> "tempfile.TemporaryDirectory[str]":
    # A disk in memory where there is one: nobody pulls the plug of the real one.
    disk = _MEMORY_DISK if _MEMORY_DISK.is_dir() else None
    return tempfile.TemporaryDirectory(dir=disk, prefix="carside-")
