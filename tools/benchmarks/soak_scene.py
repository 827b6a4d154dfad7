"""A showroom in which something happens all the time: real parts, real windows, busy shoppers."""

import contextlib
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from carside import processes
from carside.contract import Role
from carside.rehearsal.brokers.embedded import Embedded
from carside.settings import BROKER_VARIABLE, made
from tools.benchmarks import showroom
from tools.benchmarks.figures import BenchmarkError
from tools.benchmarks.halls import Hall
from tools.benchmarks.worker import Line, Worker
from tools.showing.diary import Diary
from tools.showing.hands import Hands
from tools.showing.layout import Place
from tools.virtual_screen import virtual_screen

CONSOLE, BOARD = Place(0, 0, 1280, 800), Place(1280, 0, 1280, 800)
_ENDS_WITHIN_S = 5.0
_WITHIN_S = 60.0
_LOOK_S = 0.5
_STEP_WITHIN_S = 0.2
"""So quick that a second shopper finds a board free, so slow that some press again or cancel."""


class Scene:
    """Everything that runs, from the moment it is made until it is closed.

    The first board of the hall has a window, as has one console. The other boards are real sessions
    in one process; a second console's session has staff who serve every call at once.

    Attributes:
        pids: the process of each part, by name.
        touches: how often the board with the window was pressed.
    """

    def __init__(self, hall: Hall, folder: Path) -> None:
        self.pids: dict[str, int] = {}
        self.touches = 0
        self._hall, self._folder = hall, folder
        self._windows: list[processes.Child] = []
        self._diary = Diary(folder / "board.jsonl")
        self._opened = contextlib.ExitStack()
        try:
            self._start()
        except BaseException:
            self.close()
            raise

    def begin(self, visits_per_s: float) -> None:
        """Let shoppers come, and have them served."""
        self._boards.hear("ready")
        _until(lambda: self._seen()["ready"] == len(self._hall.boards), "all boards are seen")
        self._reception.tell("serve", pause_s=_STEP_WITHIN_S)
        self._boards.tell("visit", rate=visits_per_s)

    def touch(self) -> None:
        """Press CALL at the board with the window, if it offers that."""
        page = self._diary.last()
        if page is not None and "call" in page.controls:
            self._hands.touch(BOARD, page.controls["call"])
            self.touches += 1

    def look(self) -> int:
        """How many calls the reception has seen since the last look."""
        return len(self._seen()["seen"])

    def rest(self) -> Line:
        """Let nobody come any more, have the last ones served; what the shoppers did."""
        self._boards.tell("rest")
        _until(lambda: not self._seen()["calls"], "every call is served")
        self._boards.tell("tell")
        return self._boards.hear("told")

    def ended(self) -> list[str]:
        """The windows that ended by themselves."""
        return [str(child.args) for child in self._windows if child.poll() is not None]

    def close(self) -> None:
        """End everything."""
        self._opened.close()

    def _start(self) -> None:
        hall, folder, opened = self._hall, self._folder, self._opened
        display = opened.enter_context(virtual_screen("2560x800x24"))
        self._hands = Hands(display)
        broker = opened.enter_context(Embedded(made(folder / "broker")))
        self.pids["broker"] = broker.pid or 0
        desk = opened.enter_context(showroom.desk(broker, hall.folder, hall.name, hall.file))
        self.pids["desk"] = desk.pid
        opened.callback(lambda: processes.end(self._windows, _ENDS_WITHIN_S))
        environment = {**os.environ, "DISPLAY": display}
        url = broker.url(Role.CONSOLE)
        receptionist = ["--name", "Zhao Lin", "--muted"]
        self._window("console", url, CONSOLE, receptionist, environment)
        url = broker.url(Role.BOARD)
        which = ["--board", hall.boards[0], "--diary", str(folder / "board.jsonl")]
        self._window("kiosk", url, BOARD, which, environment)
        self._reception = self._worker(
            "reception", url=broker.url(Role.CONSOLE), advisors=hall.advisors
        )
        self._boards = self._worker("boards", url=broker.url(Role.BOARD), boards=hall.boards[1:])

    def _window(
        self, part: str, url: str, place: Place, words: list[str], environment: dict[str, str]
    ) -> None:
        command = [sys.executable, "-m", "carside", part, "--showroom", self._hall.name]
        command += ["--data", str(self._folder / part), *words]
        command += ["--window", f"{place.width}x{place.height}"]
        command += ["--position", f"{place.x},{place.y}"]
        with (self._folder / f"{part}.log").open("wb") as log:
            child = processes.start(
                command, env={**environment, BROKER_VARIABLE: url}, cwd=showroom.ROOT,
                stdout=log, stderr=log,
            )  # fmt: skip
        self._windows.append(child)
        self.pids[f"{part} window"] = child.pid

    def _worker(self, module: str, **settings: object) -> Worker:
        folder = self._folder / module
        worker = Worker(
            module, self._folder / f"{module}.log", showroom=self._hall.name, seed=0,
            folder=str(folder), **settings,
        )  # fmt: skip
        self._opened.callback(worker.close)
        self.pids[f"{module} without a window"] = worker.pid
        return worker

    def _seen(self) -> Line:
        self._reception.tell("tell")
        return self._reception.hear("seen")


def _until(claim: Callable[[], bool], what: str) -> None:
    deadline_s = time.monotonic() + _WITHIN_S
    while not claim():
        if time.monotonic() > deadline_s:
            raise BenchmarkError(f"never came: {what}")
        time.sleep(_LOOK_S)
