"""A small showroom to tell stories in: a desk, boards and consoles over any broker.

The same story code runs over the in-memory link and over real brokers. Time is a story's to
pass: clocks run really, plus what the story skips.
"""

import queue
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol

from carside.board.session import BoardSession
from carside.board.shows import CallStep
from carside.calls import Call, Kind
from carside.console.session import ConsoleSession
from carside.contract import Role
from carside.demonstration import showroom_path
from carside.desk.database import sqlite_url
from carside.desk.desk import Desk
from carside.desk.journal import Journal
from carside.desk.showroom import Showroom
from carside.desk.showroom_file import read_showroom
from carside.link.broker_url import BrokerUrl
from carside.link.memory import MemoryBroker
from carside.link.mqtt import mqtt_link_maker
from carside.link.port import Heard, Mailbox, MakeLink
from tests.brokers.running import RunningBroker

WITHIN_S = 10.0


class StoryClock:
    """The machine's clock, with what the story skipped on top."""

    def __init__(self) -> None:
        self.skipped_s = 0.0

    def now(self) -> datetime:
        at = datetime.now(UTC) + timedelta(seconds=self.skipped_s)
        return at.replace(microsecond=at.microsecond // 1000 * 1000)

    def monotonic_s(self) -> float:
        return time.monotonic() + self.skipped_s


class StoryBroker(Protocol):
    """A broker a story can break.

    `rounds` is how often everybody must be pumped for a word to have gone there and back.
    """

    rounds: int

    def link_maker(self, role: Role, mailbox: Mailbox) -> MakeLink: ...
    def deliver(self) -> None: ...
    def crash(self) -> None: ...
    def start(self) -> None: ...


class InMemory:
    """The in-memory broker; when it crashes it forgets everything."""

    rounds = 5

    def __init__(self) -> None:
        self.broker = MemoryBroker()

    def link_maker(self, role: Role, mailbox: Mailbox) -> MakeLink:
        del role
        return self.broker.link_maker(mailbox)

    def deliver(self) -> None:
        self.broker.deliver()

    def crash(self) -> None:
        self.broker.stop(forget=True)

    def start(self) -> None:
        self.broker.start()


class Real:
    """A real broker in a process of its own."""

    def __init__(self, running: RunningBroker, rounds: int = 20) -> None:
        self.running = running
        self.rounds = rounds
        self.is_down = False

    def link_maker(self, role: Role, mailbox: Mailbox) -> MakeLink:
        return mqtt_link_maker(BrokerUrl.parse(self.running.url(role)), mailbox)

    def deliver(self) -> None:
        time.sleep(0.002)

    def crash(self) -> None:
        self.running.kill()
        self.is_down = True

    def start(self) -> None:
        self.running.restart()
        self.is_down = False


class World:
    """Everybody in one showroom, pumped by one thread.

    It is the demonstration's, under the name `showroom` where a broker serves one story after the
    other.
    """

    def __init__(self, broker: StoryBroker, folder: Path, showroom: str | None = None) -> None:
        self.broker = broker
        self.clock = StoryClock()
        self.showroom: Showroom = read_showroom(showroom_path())
        if showroom is not None:
            plan = replace(self.showroom.plan, showroom=showroom)
            self.showroom = replace(self.showroom, plan=plan)
        self.folder = folder
        self.desk: Desk | None = None
        self.boards: dict[str, BoardSession] = {}
        self.consoles: dict[str, ConsoleSession] = {}
        self._boxes: dict[str, queue.SimpleQueue[Heard]] = {}
        self._journal: Journal | None = None

    # Who comes and goes

    def start_desk(self) -> Desk:
        self._journal = Journal(sqlite_url(self._own("desk")), self.name)
        link = self.broker.link_maker(Role.DESK, self._box("desk"))
        self.desk = Desk(self.showroom, self._journal, self.clock, link)
        self.desk.open()
        return self.desk

    def kill_desk(self) -> None:
        """The desk vanishes without a word; only its journal stays."""
        assert self.desk is not None
        assert self._journal is not None
        self.desk._link.close(None)
        self._journal.close()
        self.desk = None

    def start_board(self, board: str) -> BoardSession:
        link = self.broker.link_maker(Role.BOARD, self._box(board))
        session = BoardSession(self.name, board, self._own(board), self.clock, link)
        self.boards[board] = session
        session.open()
        return session

    def kill_board(self, board: str) -> None:
        """The board's plug is pulled; only its disk stays."""
        session = self.boards.pop(board)
        assert session._link is not None
        session._link.close(None)
        session._asking.close()
        session._snapshots.close()

    def start_console(self, name: str) -> ConsoleSession:
        link = self.broker.link_maker(Role.CONSOLE, self._box(name))
        folder = self._own(name)
        person = name.removesuffix("-3f2a").replace("-", " ").title()
        session = ConsoleSession(self.name, name, person, folder, self.clock, link)
        self.consoles[name] = session
        session.open()
        return session

    def stop_console(self, name: str) -> None:
        self.consoles.pop(name).close()

    def close(self) -> None:
        for board in list(self.boards):
            self.boards.pop(board).close()
        for name in list(self.consoles):
            self.stop_console(name)
        if self.desk is not None:
            self.desk.close()
        if self._journal is not None:
            self._journal.close()

    # What happens

    def pass_time(self, seconds: float) -> None:
        """Let time pass in steps, so that every heartbeat is heard on the way."""
        left = seconds
        while left > 0:
            self.clock.skipped_s += min(left, 2.0)
            left -= 2.0
            self.pump(self.broker.rounds)

    def pump(self, rounds: int = 1) -> None:
        for _ in range(rounds):
            self.broker.deliver()
            if self.desk is not None:
                self.desk.heard(self._take("desk"))
                self.desk.tick()
            for name, board in self.boards.items():
                self._drain(name, board.heard)
                board.tick()
            for name, console in self.consoles.items():
                self._drain(name, console.heard)
                console.tick()

    def until(self, claim: Callable[[], bool], what: str, within_s: float = WITHIN_S) -> None:
        """Pump until `claim` holds; fail with `what` was waited for."""
        deadline = time.monotonic() + within_s
        while not claim():
            assert time.monotonic() < deadline, f"never came: {what}\n{self._as_it_stands()}"
            self.pump()

    def until_step(self, board: str, step: CallStep) -> None:
        session = self.boards[board]
        self.until(lambda: session.shows.step is step, f"{board} shows {step}")

    def until_call(self, console: str, claim: Callable[[Call], bool], what: str) -> Call:
        """Wait until some open call at the console fulfils `claim`, and return it."""
        session = self.consoles[console]
        self.until(lambda: any(claim(c) for c in session.shows.calls), what)
        return next(c for c in session.shows.calls if claim(c))

    def until_ready(self) -> None:
        """Wait until every board and console sees the desk."""
        for name, board in self.boards.items():
            self.until(lambda b=board: b.shows.trouble == "none", f"{name} sees the desk")  # type: ignore[misc]  # mypy does not infer a lambda with a default
        for name, console in self.consoles.items():
            self.until(lambda c=console: c.shows.blindness == "none", f"{name} sees the desk")  # type: ignore[misc]  # as above
            self.until(lambda c=console: bool(c.shows.plan and c.shows.advisors), f"{name} sees")  # type: ignore[misc]  # as above

    def press(self, board: str, kind: Kind = Kind.NOW) -> None:
        self.boards[board].press(kind, "zh-CN", ("range", "price"))

    # What is true

    def step(self, board: str) -> CallStep:
        """What the board tells its shopper now."""
        return self.boards[board].shows.step

    @property
    def name(self) -> str:
        return self.showroom.plan.showroom

    @property
    def journal(self) -> Journal:
        assert self._journal is not None
        return self._journal

    def events(self) -> list[str]:
        """What the journal says happened, in order."""
        return [entry.event for entry in self.journal.entries()]

    def _as_it_stands(self) -> str:
        lines = [f"journal: {self.events() if self._journal else 'closed'}"]
        lines += [f"{name}: {board.shows.step}" for name, board in self.boards.items()]
        lines += [f"{name}: {console.shows.calls}" for name, console in self.consoles.items()]
        return "\n".join(lines)

    def _own(self, name: str) -> Path:
        folder = self.folder / name
        folder.mkdir(exist_ok=True)
        return folder

    def _box(self, name: str) -> Mailbox:
        self._boxes[name] = queue.SimpleQueue()
        return self._boxes[name].put

    def _take(self, name: str) -> list[Heard]:
        box = self._boxes[name]
        return [box.get() for _ in range(box.qsize())]

    def _drain(self, name: str, heard: Callable[[Heard], object]) -> None:
        box = self._boxes[name]
        while not box.empty():
            heard(box.get())
