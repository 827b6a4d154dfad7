"""Everybody who has a part in a burst: boards, consoles, and the plain peers of the floor below."""

import contextlib
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from carside.contract import Role
from carside.rehearsal.brokers import RunningBroker
from tools.benchmarks.figures import BenchmarkError
from tools.benchmarks.halls import Hall
from tools.benchmarks.worker import Line, Worker

WITHIN_S = 1.0
"""How long the fingers of one burst take to come."""
_RAW = "-raw"
_AHEAD_S = 1.0
_READY_WITHIN_S = 300.0
_SETTLES_WITHIN_S = 120.0
_QUIET_S = 1.0
_LOOK_S = 0.2


@dataclass(slots=True)
class Burst:
    """Seconds, one of each for every press of one burst.

    Attributes:
        console: from the moment the finger was due until the console showed the call.
        board: until the board had the desk's answer.
        raw: until the plain console had the same message.
        late: until the crowd had put the press on the wire.
    """

    console: list[float] = field(default_factory=list)
    board: list[float] = field(default_factory=list)
    raw: list[float] = field(default_factory=list)
    late: list[float] = field(default_factory=list)


class Scene:
    """Boards, consoles and plain peers around running desks."""

    def __init__(self, broker: RunningBroker, halls: list[Hall], folder: Path) -> None:
        self.pressed: list[str] = []
        self.resent = 0
        self._opened = contextlib.ExitStack()
        self._halls = halls
        self._folder = folder
        self._boards = [(hall.name, board) for hall in halls for board in hall.boards]
        try:
            self._start(broker)
        except BaseException:
            self.close()
            raise

    def wait_until_ready(self) -> None:
        """Wait until everybody is connected and each console sees its boards."""
        self._crowd.hear("ready", _READY_WITHIN_S)
        for peer in self._peers:
            peer.hear("ready")
        wanted = [len(hall.boards) for hall in self._halls]
        _until(
            lambda: [_told(one)["ready"] for one in self._receptions] == wanted,
            "each console sees all its boards",
        )

    def burst(self, seed: int) -> Burst:
        """One burst through plain peers, then one through Carside."""
        found = Burst(raw=self._raw(seed))
        time.sleep(_QUIET_S)
        presses = self._press(seed, "")
        calls = {str(press[0]) for press in presses}
        self.pressed += calls
        seen = self._seen(calls)
        for call, due_s, sent_s, answered_s in presses:
            found.late.append(sent_s - due_s)
            found.console.append(seen[call] - due_s)
            found.board.append(answered_s - due_s)
        self._close(calls)
        time.sleep(_QUIET_S)
        return found

    def close(self) -> None:
        """Everybody goes home."""
        self._opened.close()

    def _start(self, broker: RunningBroker) -> None:
        desk, console = broker.url(Role.DESK), broker.url(Role.CONSOLE)
        self._receptions = [
            self._worker(
                "reception", hall.name, url=console, showroom=hall.name, seed=0,
                advisors=hall.advisors, folder=str(self._folder / f"{hall.name}-console"),
            )
            for hall in self._halls
        ]  # fmt: skip
        raw = [hall.name + _RAW for hall in self._halls]
        relays = [self._plain("relay", url=desk, showroom=name) for name in raw]
        self._listeners = [self._plain("listener", url=console, showroom=name) for name in raw]
        self._peers = (*relays, *self._listeners)
        url = broker.url(Role.BOARD)
        self._crowd = self._worker("crowd", "crowd", url=url, boards=self._boards)

    def _plain(self, part: str, **settings: object) -> Worker:
        return self._worker("plain_peers", f"{part}-{settings['showroom']}", part=part, **settings)

    def _worker(self, module: str, name: str, **settings: object) -> Worker:
        worker = Worker(module, self._folder / f"{name}.log", **settings)
        self._opened.callback(worker.close)
        return worker

    def _raw(self, seed: int) -> list[float]:
        due = [press[1] for press in self._press(seed, _RAW)]
        due_s = dict(zip(self._boards, due, strict=True))
        found: list[float] = []
        for hall, listener in zip(self._halls, self._listeners, strict=True):
            seen = self._plainly_seen(listener, len(hall.boards))
            found += [at_s - due_s[hall.name, board] for board, at_s in seen.items()]
        for peer in self._peers:
            peer.tell("forget")
            peer.hear("forgotten")
        return found

    def _plainly_seen(self, listener: Worker, boards: int) -> dict[str, float]:
        seen: dict[str, float] = {}

        def look() -> bool:
            seen.update(_told(listener)["seen"])
            return len(seen) == boards

        _until(look, "every plain message has come")
        return seen

    def _press(self, seed: int, suffix: str) -> list[tuple[Any, ...]]:
        at_s = time.monotonic() + _AHEAD_S
        self._crowd.tell("press", at_s=at_s, within_s=WITHIN_S, seed=seed, suffix=suffix)
        pressed = self._crowd.hear("pressed", _SETTLES_WITHIN_S)
        self.resent += pressed["resent"]
        unanswered = sum(press[3] is None for press in pressed["presses"])
        if unanswered and not suffix:
            raise BenchmarkError(f"{unanswered} presses were never answered")
        return [tuple(press) for press in pressed["presses"]]

    def _seen(self, calls: set[str]) -> dict[str, float]:
        seen: dict[str, float] = {}

        def look() -> bool:
            for reception in self._receptions:
                seen.update(_told(reception)["seen"])
            return calls <= seen.keys()

        _until(look, "the consoles have seen every press")
        return seen

    def _close(self, calls: set[str]) -> None:
        for reception in self._receptions:
            reception.tell("goals", goals=dict.fromkeys(calls, "closed"))
        _until(
            lambda: (
                not any(told["calls"] or told["requests"] for told in map(_told, self._receptions))
            ),
            "every call is closed",
        )


def _told(worker: Worker) -> Line:
    worker.tell("tell")
    return worker.hear("seen")


def _until(claim: Callable[[], bool], what: str) -> None:
    deadline_s = time.monotonic() + _SETTLES_WITHIN_S
    while not claim():
        if time.monotonic() > deadline_s:
            raise BenchmarkError(f"never came: {what}")
        time.sleep(_LOOK_S)
