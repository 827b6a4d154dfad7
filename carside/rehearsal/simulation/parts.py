"""The parts of the house as a simulation runs them: started, fed, ticked, and killed at any moment.

A part dies as with kill -9 or a pulled plug: nothing is said, nothing is finished; only its files
stay. What a `PowerCut` interrupted is left as it was in that moment.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any

from carside.board.session import BoardSession
from carside.console.session import ConsoleSession
from carside.contract import Message
from carside.desk.database import JournalError, sqlite_url
from carside.desk.desk import Desk
from carside.desk.journal import Journal
from carside.link.port import Heard, LinkPlan, MakeLink
from carside.rehearsal.simulation.breaking import Plug, PowerCut
from carside.rehearsal.simulation.network import Line, Network
from carside.rehearsal.simulation.small_showroom import small_showroom
from carside.rehearsal.simulation.virtual_time import PartClock

SERVE_WITHIN_S = 0.005
"""What reaches the desk in this time it takes in together."""


class Part:
    """One part on one machine. Subclasses know what is started on it.

    Attributes:
        is_running: whether the process is there; `line` is its way to the broker then.
        boots: how often the machine was started.
        on_death: called after it died, with what was interrupted.
        on_step: called after everything it did.
    """

    TICK_S = 1.0

    def __init__(self, name: str, folder: Path, network: Network) -> None:
        self.name = name
        self.folder = folder / name
        self.folder.mkdir()
        self.network = network
        self.clock = PartClock(network.timeline, -network.chance.uniform(100.0, 9000.0))
        self.plug = Plug()
        self.line: Line | None = None
        self.is_running = False
        self.boots = 1
        self.published: list[Message] = []
        self.on_death: Callable[[Part], None] = lambda _: None
        self.on_step: Callable[[Part], None] = lambda _: None
        self._lives = 0

    @property
    def is_connected(self) -> bool:
        """Whether what it says arrives somewhere."""
        line = self.line
        return line is not None and line.is_connected and not line.is_half_open

    def start(self) -> None:
        """Start the process; if it cannot start it is simply not there."""
        if self.is_running:
            return
        self.is_running = True
        self._lives += 1
        self.live(self._open)
        if self.is_running:
            self._tick(self._lives)

    def die(self) -> None:
        """Be gone, now."""
        if not self.is_running:
            return
        self.is_running = False
        self.plug.strikes_in = None
        line, self.line = self.line, None
        if line is not None:
            self.network.bury(line)
            line.vanish()
        self._drop()
        self.on_death(self)

    def live(self, step: Callable[[], object]) -> None:
        """Let it do something that the power may be cut in."""
        try:
            step()
        except PowerCut:
            self.die()
        self.on_step(self)

    @contextmanager
    def living(self) -> Iterator[None]:
        """The same for what is not one step."""
        try:
            yield
        except PowerCut:
            self.die()
        self.on_step(self)

    def make_link(self) -> MakeLink:
        """Make its line, and remember it."""
        make = self.network.line_maker(self._arrives, self.plug, self.published.append)

        def making(plan: LinkPlan) -> Line:
            made = make(plan)
            assert isinstance(made, Line)  # noqa: S101 (narrows for mypy)
            self.line = made
            return made

        return making

    def _arrives(self, item: Heard) -> None:
        self.live(partial(self._hear, item))

    def _tick(self, life: int) -> None:
        if not self.is_running or life != self._lives:
            return
        self.live(self._let_time_pass)
        self.network.timeline.after(self.TICK_S, lambda: self._tick(life))

    def _open(self) -> None:
        raise NotImplementedError

    def _hear(self, item: Heard) -> None:
        raise NotImplementedError

    def _let_time_pass(self) -> None:
        raise NotImplementedError

    def _drop(self) -> None:
        raise NotImplementedError


class BoardPart(Part):
    """A board: `session` while it runs."""

    session: BoardSession | None = None

    def _open(self) -> None:
        # The lock on its folder ends with a process; ours goes on, and would keep it.
        self.plug.strikes_in = None
        showroom = small_showroom().plan.showroom
        session = BoardSession(showroom, self.name, self.folder, self.clock, self.make_link())
        self.session = session
        session.open()

    def _hear(self, item: Heard) -> None:
        if self.session is not None:
            self.session.heard(item)

    def _let_time_pass(self) -> None:
        if self.session is not None:
            self.session.tick()

    def _drop(self) -> None:
        session, self.session = self.session, None
        if session is not None:
            _close_files(session)

    def pull_the_plug(self) -> int:
        """The machine is off too: it boots anew, and what never reached the disk is undone.

        Returns how many requests are in the outbox again that were let go of.
        """
        self.boots += 1
        self.clock.reboot()
        rows, self.plug.unsynced = self.plug.unsynced, []
        with closing(sqlite3.Connection(self.folder / "outbox.sqlite")) as db, db:
            for row in rows:
                places = ", ".join("?" * len(row))
                db.execute(f"INSERT OR IGNORE INTO request VALUES ({places})", row)  # noqa: S608 (question marks)
        return len(rows)


class ConsolePart(Part):
    """A console: `session` while it runs."""

    session: ConsoleSession | None = None
    on_answer: Callable[["ConsolePart", Message], None]

    def _open(self) -> None:
        showroom, name = small_showroom().plan.showroom, self.name
        self.session = ConsoleSession(
            showroom, name, name.title(), self.folder, self.clock, self.make_link()
        )
        self.session.open()

    def _hear(self, item: Heard) -> None:
        if isinstance(item, Message) and item.address.row.name == "console_response":
            self.on_answer(self, item)
        if self.session is not None:
            self.session.heard(item)

    def _let_time_pass(self) -> None:
        if self.session is not None:
            self.session.tick()
            self.session.take_notices()

    def _drop(self) -> None:
        self.session = None


class DeskPart(Part):
    """The desk: `desk` and `journal` while it runs."""

    TICK_S = 1.0
    desk: Desk | None = None
    journal: Journal | None = None

    def __init__(self, name: str, folder: Path, network: Network) -> None:
        super().__init__(name, folder, network)
        self._box: list[Heard] = []

    @property
    def is_serving(self) -> bool:
        """Whether it can journal, and everybody can hear it."""
        return self.desk is not None and not self.desk.trouble and self.is_connected

    def _open(self) -> None:
        self._box.clear()
        showroom = small_showroom()
        try:
            self.journal = Journal(sqlite_url(self.folder), showroom.plan.showroom)
            self.desk = Desk(showroom, self.journal, self.clock, self.make_link())
            self.desk.open()
        except JournalError:
            self.die()  # the supervisor starts it again

    def _hear(self, item: Heard) -> None:
        if not self._box:
            delay_s = self.network.chance.uniform(0.0, SERVE_WITHIN_S)
            self.network.timeline.after(delay_s, self._serve)
        self._box.append(item)

    def _serve(self) -> None:
        items, self._box = self._box, []
        if self.desk is not None and items:
            self.live(partial(self.desk.heard, items))

    def _let_time_pass(self) -> None:
        if self.desk is not None:
            self.desk.tick()

    def _drop(self) -> None:
        journal, self.journal, self.desk = self.journal, None, None
        self._box = []
        if journal is not None:
            with suppress(JournalError):
                journal.close()


def _close_files(session: Any) -> None:
    # A killed process's files are closed by the system; nothing is written on the way.
    session._asking.close()  # noqa: SLF001 (there is no public way to die)
    session._snapshots.close()  # noqa: SLF001 (as above)
