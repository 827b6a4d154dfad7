"""Two hundred boards with calls in every phase, and somebody who kills the broker or the desk."""

import contextlib
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from carside import processes
from carside.board.shows import CallStep, Trouble
from carside.calls import Phase
from carside.contract import Role
from carside.rehearsal.brokers import RunningBroker
from tools.benchmarks import showroom
from tools.benchmarks.boards import FREE
from tools.benchmarks.figures import BenchmarkError
from tools.benchmarks.halls import Hall
from tools.benchmarks.plain_ear import PlainEar
from tools.benchmarks.worker import Line, Worker

_PROCESSES = 4
_LATECOMERS = 10
_WITHIN_S = 120.0
_LOOK_S = 0.1
_STAYS_S = 2.0
_FIFTH = 5
_GOALS = (Phase.PLACED, Phase.DISPATCHED, Phase.ACCEPTED, Phase.ARRIVED)
STEPS = {
    Phase.PLACED: frozenset({CallStep.RECEIVED}),
    Phase.DISPATCHED: frozenset({CallStep.RECEIVED}),
    Phase.ACCEPTED: frozenset({CallStep.ON_THE_WAY}),
    Phase.ARRIVED: frozenset({CallStep.HERE}),
}
"""What a board must show of a call that the journal has in this phase."""


@dataclass(frozen=True, slots=True)
class Recovery:
    """Seconds from the moment what was killed was back.

    Attributes:
        boards: until each board showed the truth for good; not above 0 where it always did.
        plain: until a plain client that listens was served again.
        untrue: how many boards showed trouble meanwhile.
    """

    boards: list[float]
    plain: float
    untrue: int


class Scene:
    """Boards and a reception at one broker and one desk that can be killed."""

    def __init__(self, broker: RunningBroker, hall: Hall, folder: Path) -> None:
        self._broker, self._hall, self._folder = broker, hall, folder
        self._showed: dict[str, tuple[str, str]] = {}
        self._true_since_s: dict[str, float] = {}
        self._untrue: set[str] = set()
        self._expected: dict[str, Phase | None] = dict.fromkeys(hall.boards)
        self._opened = contextlib.ExitStack()
        try:
            self._start()
        except BaseException:
            self.close()
            raise

    def prepare(self) -> None:
        """Bring the boards to calls in every phase, a fifth of them to none."""
        self._until_true("every board sees its desk")
        _until(self._sees_all, "the console sees all boards")
        wanted = {
            board: _GOALS[place % _FIFTH]
            for place, board in enumerate(self._hall.boards)
            if place % _FIFTH < len(_GOALS)
        }
        self._press(wanted)
        self._expect(wanted)
        goals = {call: wanted[board].value for call, board in self._calls().items()}
        self._reception.tell("goals", goals=goals)
        _until(lambda: self._hall.open_phases() == wanted, "the journal has every call so far")
        self._until_true("every board shows its call")

    def kill_broker(self, down_s: float) -> Recovery:
        """Kill the broker, leave it down for so long, and see how all recover.

        It is back when it lets the first client in.
        """

        def restart() -> float:
            self._broker.restart()
            return time.monotonic()

        return self._measure(self._broker.kill, restart, down_s, is_desk=False)

    def kill_desk(self, down_s: float) -> Recovery:
        """The same with the desk, which is back when its process is started."""

        def kill() -> None:
            self._desk.kill()
            self._desk.wait()

        def restart() -> float:
            back_s = time.monotonic()
            self._desk = self._start_desk()
            return back_s

        return self._measure(kill, restart, down_s, is_desk=True)

    def close(self) -> None:
        """Everybody goes home."""
        self._opened.close()

    def _start(self) -> None:
        broker, hall, folder = self._broker, self._hall, self._folder
        self._desk = self._start_desk()
        self._opened.callback(lambda: processes.end([self._desk], within_s=5))
        self._ear = PlainEar(broker.url(Role.BOARD), hall.name)
        self._opened.callback(self._ear.close)
        self._boards = [
            self._worker(
                "boards", f"boards-{number}", url=broker.url(Role.BOARD), seed=number,
                boards=hall.boards[number::_PROCESSES], folder=str(folder / "boards"),
            )
            for number in range(_PROCESSES)
        ]  # fmt: skip
        self._reception = self._worker(
            "reception", "reception", url=broker.url(Role.CONSOLE), seed=0,
            folder=str(folder / "console"), advisors=hall.advisors,
        )  # fmt: skip

    def _start_desk(self) -> processes.Child:
        return showroom.start_desk(
            self._broker, self._hall.folder, self._hall.name, self._hall.file
        )

    def _worker(self, module: str, name: str, **settings: object) -> Worker:
        log = self._folder / f"{name}.log"
        worker = Worker(module, log, showroom=self._hall.name, **settings)
        self._opened.callback(worker.close)
        return worker

    # A fault and its end

    def _measure(
        self,
        kill: Callable[[], None],
        restart: Callable[[], float],
        down_s: float,
        *,
        is_desk: bool,
    ) -> Recovery:
        self._look(_STAYS_S)
        self._untrue.clear()
        self._ear.expect(desk=is_desk)
        killed_s = time.monotonic()
        kill()
        latecomers = [b for b, phase in self._expected.items() if phase is None][:_LATECOMERS]
        self._press(latecomers)
        while time.monotonic() < killed_s + down_s:
            self._look(_LOOK_S)
        back_s = restart()
        self._expect(dict.fromkeys(latecomers, Phase.PLACED))
        self._until_true("every board shows the truth again")
        self._compare_with_the_journal()
        found = [since_s - back_s for since_s in self._true_since_s.values()]
        recovery = Recovery(found, self._ear.wait() - back_s, len(self._untrue))
        self._send_home(latecomers)
        return recovery

    def _send_home(self, boards: Iterable[str]) -> None:
        calls = [call for call, board in self._calls().items() if board in boards]
        self._reception.tell("goals", goals=dict.fromkeys(calls, Phase.CLOSED.value))
        self._expect(dict.fromkeys(boards))
        self._until_true("the shoppers who came last are served")

    def _compare_with_the_journal(self) -> None:
        has = self._hall.open_phases()
        expected = {board: phase for board, phase in self._expected.items() if phase}
        if has != expected:
            odd = [b for b in self._expected if has.get(b) is not self._expected[b]]
            raise BenchmarkError(f"the journal has something else of {', '.join(odd)}")

    # What the boards show

    def _press(self, boards: Iterable[str]) -> None:
        for number, worker in enumerate(self._boards):
            mine = self._hall.boards[number::_PROCESSES]
            worker.tell("press", boards=[board for board in boards if board in mine])

    def _expect(self, phases: Mapping[str, Phase | None]) -> None:
        self._expected |= phases
        for board in phases:
            if not self._is_true(board):
                self._true_since_s.pop(board, None)

    def _until_true(self, what: str) -> None:
        """Look until every board shows the truth, and go on showing it for a while."""

        def is_settled() -> bool:
            if len(self._true_since_s) < len(self._expected):
                return False
            return max(self._true_since_s.values()) + _STAYS_S < time.monotonic()

        _until(is_settled, what, lambda: self._look(_LOOK_S))

    def _look(self, for_s: float) -> None:
        deadline_s = time.monotonic() + for_s
        while (left_s := deadline_s - time.monotonic()) > 0:
            for worker in self._boards:
                for said in worker.reports(min(left_s, _LOOK_S / _PROCESSES)):
                    if said["word"] == "shows":
                        self._note(said)

    def _note(self, said: Line) -> None:
        board = said["board"]
        self._showed[board] = (said["trouble"], said["step"])
        if said["trouble"] != Trouble.NONE:
            self._untrue.add(board)
        if self._is_true(board):
            self._true_since_s.setdefault(board, said["at_s"])
        else:
            self._true_since_s.pop(board, None)

    def _is_true(self, board: str) -> bool:
        trouble, step = self._showed.get(board, ("", ""))
        phase = self._expected[board]
        return trouble == Trouble.NONE and step in (STEPS[phase] if phase else FREE)

    # The reception

    def _calls(self) -> dict[str, str]:
        """The board of each call that the console shows, once it shows all that are expected."""
        wanted = sum(phase is not None for phase in self._expected.values())
        calls: dict[str, str] = {}

        def look() -> bool:
            self._reception.tell("tell")
            told = self._reception.hear("seen")["calls"]
            calls.update((call, board) for call, (board, _phase) in told.items())
            return len(told) == wanted

        _until(look, "the console shows every call")
        return calls

    def _sees_all(self) -> bool:
        self._reception.tell("tell")
        return bool(self._reception.hear("seen")["ready"] == len(self._hall.boards))


def _until(
    claim: Callable[[], bool], what: str, wait: Callable[[], None] = lambda: time.sleep(_LOOK_S)
) -> None:
    deadline_s = time.monotonic() + _WITHIN_S
    while not claim():
        if time.monotonic() > deadline_s:
            raise BenchmarkError(f"never came: {what}")
        wait()
