"""Big showrooms side by side on one broker, each with its desk as users start it.

The floor plan is one message of at most 64 KiB, so a showroom holds about 300 stands: a thousand
boards are four showrooms.
"""

import contextlib
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from carside import processes
from carside.calls import Phase
from carside.desk.database import sqlite_url
from carside.desk.journal_reading import JournalReader
from carside.desk.showroom import Showroom
from carside.desk.showroom_file import read_showroom
from carside.rehearsal.brokers import RunningBroker
from carside.rehearsal.showroom import build
from carside.settings import made
from tools.benchmarks import showroom

_PLACED = "SELECT call FROM entry WHERE showroom = ? AND event = 'placed'"
_EVENTS = "SELECT event, count(*) FROM entry WHERE showroom = ? GROUP BY event"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hall:
    """One showroom: its file, who is in it, and where its desk keeps the journal."""

    name: str
    file: Path
    boards: tuple[str, ...]
    advisors: tuple[str, ...]
    folder: Path

    def read(self) -> Showroom:
        """What the file says."""
        return read_showroom(self.file)

    def placed(self) -> list[str]:
        """The calls that the journal has as placed, each as often as it has it."""
        return [str(call) for (call,) in self._ask(_PLACED)]

    def open_phases(self) -> dict[str, Phase]:
        """The phase of each board's open call, by board."""
        with JournalReader(sqlite_url(self.folder), self.name) as journal:
            return {call.board: call.phase for call in journal.open_calls()}

    def events(self) -> Counter[str]:
        """How many entries of each event the journal has."""
        return Counter({str(event): int(count) for event, count in self._ask(_EVENTS)})

    def journal_bytes(self) -> int:
        """What the journal takes on the disk, its log included."""
        return sum(file.stat().st_size for file in self.folder.glob("journal.sqlite*"))

    def _ask(self, question: str) -> list[tuple[Any, ...]]:
        path = (self.folder / "journal.sqlite").absolute()
        with contextlib.closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as journal:
            return journal.execute(question, (self.name,)).fetchall()


def make_hall(folder: Path, name: str, boards: int, *, patience_s: float) -> Hall:
    """Write the file of a showroom of so many boards.

    Advisors have `patience_s` to answer, and shoppers wait as long before anything is done.
    """
    scenery = build(
        made(folder / f"{name}-file"),
        boards,
        showroom=name,
        answer_within_s=patience_s,
        escalation_s=(patience_s,),
    )
    return Hall(
        name=name,
        file=scenery.file,
        boards=scenery.boards,
        advisors=tuple(one for one in scenery.names if one not in scenery.off_duty),
        folder=made(folder / f"{name}-desk"),
    )


@contextlib.contextmanager
def desks(at: RunningBroker, halls: Iterable[Hall]) -> Iterator[list[processes.Child]]:
    """A desk for each of `halls`."""
    with contextlib.ExitStack() as opened:
        yield [
            opened.enter_context(showroom.desk(at, hall.folder, hall.name, hall.file))
            for hall in halls
        ]
