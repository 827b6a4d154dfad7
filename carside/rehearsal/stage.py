"""The stage: starts every part, hears them all, breaks and heals them, and brings it to an end.

One thread does everything but start and stop the broker, which takes seconds; a second one, which
lives as long as the stage, does that (a child dies with the thread that started it).
"""

import selectors
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import msgspec

from carside.contract import Role
from carside.link.broker_url import BrokerUrl
from carside.rehearsal.book import Book
from carside.rehearsal.brokers import RunningBroker
from carside.rehearsal.part import Part
from carside.rehearsal.parts.jumping import shared_s
from carside.rehearsal.parts.words import (
    BoardsSettings,
    DeskSettings,
    Linked,
    Logged,
    Order,
    ProxySettings,
    Ready,
    Settings,
    StaffSettings,
    Stop,
)
from carside.rehearsal.plan import Groups
from carside.rehearsal.showroom import SHOWROOM, Scenery
from carside.rehearsal.visits import visits_of

DESK, PROXY = "desk", "proxy"
RECEPTIONISTS = 2
_MOST_BOARDS_IN_ONE = 25
_STOP_WITHIN_S = 15.0
_AGAIN_AFTER_S = 0.5
_LOOK_S = 0.05


@dataclass(frozen=True, slots=True, kw_only=True)
class StageOptions:
    """What is to be put on."""

    folder: Path
    scenery: Scenery
    calls: int
    seed: int
    pace: float


class Stage:
    """A showroom of real processes around one broker."""

    def __init__(
        self,
        options: StageOptions,
        broker: AbstractContextManager[RunningBroker],
    ) -> None:
        self.book = Book()
        self.groups, self.boards = _groups(options.scenery.boards)
        self.fell: list[str] = []
        self.offset_s: dict[str, float] = {}
        self._options = options
        self._visits = visits_of(options.scenery.boards, options.calls)
        self._broker_entry = broker
        self._broker: RunningBroker | None = None
        self._hands = ThreadPoolExecutor(1, thread_name_prefix="broker")
        self._selector = selectors.DefaultSelector()
        self._records = options.folder / "records"
        self._records.mkdir(parents=True)
        self._ports: dict[str, tuple[int, ...]] = {}
        self._parts = {
            name: Part(name, module, self._records)
            for name, module in (
                (PROXY, "proxying"),
                (DESK, "desk"),
                *((name, "boards") for name in self.groups.boards),
                *((name, "console") for name in self.groups.consoles),
            )
        }
        self._again: list[tuple[float, str]] = []

    # Beginning and end

    def open(self, within_s: float) -> None:
        """Start the broker, the proxy and every part.

        Raises:
            TimeoutError: they are not all there in time.
        """
        self._broker = self._hands.submit(self._broker_entry.__enter__).result()
        self.start(PROXY)
        self.until(lambda: bool(self._ports), within_s, "the proxy listens")
        for name in self.groups.everybody:
            self.start(name)

    def close(self) -> None:
        """End everything, parts first."""
        for name in (*self.groups.boards, *self.groups.consoles, DESK, PROXY):
            if self._parts[name].is_up:
                self._parts[name].tell(Stop())
        deadline_s = shared_s() + _STOP_WITHIN_S
        while any(p.is_up and p.ended() is None for p in self._parts.values()):
            if shared_s() > deadline_s:
                break
            self.pump(_LOOK_S)
        for part in self._parts.values():
            self._bury(part, within_s=0.0)
        if self._broker is not None:
            self._hands.submit(self._broker_entry.__exit__, None, None, None).result()
        self._hands.shutdown()
        self._selector.close()

    # One part

    def start(self, name: str) -> None:
        """Start a part, for the first time or again where it left off."""
        part = self._parts[name]
        if part.is_up:
            return
        part.start(self._settings(name))
        self._selector.register(part.output, selectors.EVENT_READ, part)

    def kill(self, name: str) -> bool:
        """Kill a part; False if it was down already."""
        part = self._parts[name]
        if not part.is_up:
            return False
        part.kill()
        self._bury(part, within_s=0.0)
        return True

    def tell(self, name: str, order: Order) -> bool:
        """Give a part an order; False if it is down."""
        part = self._parts[name]
        if part.is_up:
            part.tell(order)
        return part.is_up

    def fill_disk(self, name: str, *, is_full: bool) -> None:
        """Let every write of a part fail, or none any more."""
        self._parts[name].fill_disk(is_full=is_full)

    def is_up(self, name: str) -> bool:
        """Whether a part runs."""
        return self._parts[name].is_up

    def write_down(self, name: str, item: Any) -> None:
        """Add one line to the records, for whoever looks into them afterwards."""
        with (self._records / f"{name}.jsonl").open("ab") as file:
            file.write(msgspec.json.encode(item) + b"\n")

    def broken_off(self, name: str) -> None:
        """Note that the ways of everybody in a group are not whole until they connect again."""
        for who in self.boards.get(name, (name,)):
            self.book.take(Linked(who, shared_s(), is_whole=False))

    # The broker

    def at_the_broker(self, deed: Callable[[RunningBroker], None]) -> "Future[None]":
        """Have something done to the broker, without waiting for it."""
        assert self._broker is not None  # noqa: S101 (narrows for mypy)
        return self._hands.submit(deed, self._broker)

    # Time

    def pump(self, for_s: float) -> None:
        """Hear everybody for up to `for_s` seconds, and start again who fell."""
        for key, _events in self._selector.select(max(0.0, for_s)):
            part: Part = key.data
            self._hear(part)
            if part.ended() is not None:
                self._fell(part)
        now_s = shared_s()
        for due_s, name in list(self._again):
            if due_s <= now_s:
                self._again.remove((due_s, name))
                self.start(name)

    def until(self, claim: Callable[[], bool], within_s: float, what: str) -> None:
        """Hear everybody until `claim` holds.

        Raises:
            TimeoutError: it does not hold within `within_s`; `what` is what was waited for.
        """
        deadline_s = shared_s() + within_s
        while not claim():
            if shared_s() > deadline_s:
                raise TimeoutError(what)
            self.pump(_LOOK_S)

    # Inside

    def _hear(self, part: Part) -> None:
        for report in part.hear():
            if isinstance(report, Ready):
                self._ports.update(report.ports)
            elif isinstance(report, Logged):
                with (self._records / f"{part.name}.log").open("a") as log:
                    log.write(report.line + "\n")
            else:
                self.book.take(report)

    def _fell(self, part: Part) -> None:
        """A part ended by itself: as a service it would be started again."""
        code = part.ended()
        self._bury(part, within_s=0.0)
        if code != 0:
            self.fell.append(f"{part.name} ended by itself with code {code}")
            self._again.append((shared_s() + _AGAIN_AFTER_S, part.name))

    def _bury(self, part: Part, within_s: float) -> None:
        if not part.is_up:
            return
        part.close(within_s)
        self._hear(part)
        self._selector.unregister(part.output)
        part.forget()
        if part.name in self.boards:
            self.book.killed(self.boards[part.name], self._folder_of(part.name))
        elif part.name == DESK:
            self.book.take(Linked(DESK, shared_s(), is_whole=False))

    def _folder_of(self, name: str) -> Path:
        return self._options.folder / name

    def _settings(self, name: str) -> Settings:
        if name == PROXY:
            return ProxySettings(routes=dict(self._targets()), seed=self._options.seed)
        options, offset_s = self._options, self.offset_s.get(name, 0.0)
        folder = str(self._folder_of(name))
        if name == DESK:
            Path(folder).mkdir(exist_ok=True)
            config = str(options.scenery.file)
            return DeskSettings(
                broker=self._url(name), config=config, folder=folder, offset_s=offset_s
            )
        if name in self.boards:
            visits = {board: self._visits[board] for board in self.boards[name]}
            return BoardsSettings(
                showroom=SHOWROOM,
                broker=self._url(name),
                folder=folder,
                seed=options.seed,
                visits=visits,
                begun={board: self.book.begun[board] for board in visits},
                pace=options.pace,
                offset_s=offset_s,
            )
        return StaffSettings(
            showroom=SHOWROOM,
            broker=self._url(name),
            folder=folder,
            seed=options.seed,
            number=self.groups.consoles.index(name),
            count=len(self.groups.consoles),
            off_duty=options.scenery.off_duty,
            start=self._parts[name].starts,
            pace=options.pace,
            offset_s=offset_s,
        )

    def _targets(self) -> Iterator[tuple[str, tuple[tuple[str, int], ...]]]:
        # Each begins with another host, so that a cluster's nodes all have something to do.
        for number, name in enumerate(self.groups.everybody):
            hosts = BrokerUrl.parse(self._direct_url(name)).hosts
            first = number % len(hosts)
            yield name, hosts[first:] + hosts[:first]

    def _url(self, name: str) -> str:
        """The broker's address for a part, by way of its route."""
        parts = urlsplit(self._direct_url(name))
        places = ",".join(f"127.0.0.1:{port}" for port in self._ports[name])
        user, at, _places = parts.netloc.rpartition("@")
        return urlunsplit(parts._replace(netloc=f"{user}{at}{places}"))

    def _direct_url(self, name: str) -> str:
        assert self._broker is not None  # noqa: S101 (narrows for mypy)
        if name == DESK:
            return self._broker.url(Role.DESK)
        return self._broker.url(Role.BOARD if name in self.boards else Role.CONSOLE)


def _groups(boards: tuple[str, ...]) -> tuple[Groups, dict[str, tuple[str, ...]]]:
    """Spread the boards over processes, at least two so that some outlive the others."""
    count = max(2, -(-len(boards) // _MOST_BOARDS_IN_ONE)) if len(boards) > 1 else 1
    spread = {f"boards-{n + 1}": boards[n::count] for n in range(count)}
    consoles = tuple(f"console-{n + 1}" for n in range(RECEPTIONISTS))
    return Groups(desk=DESK, boards=tuple(spread), consoles=consoles), spread
