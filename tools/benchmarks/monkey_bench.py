"""`tools/bench monkey`: what is left of a board that is touched at random for hours?

Everything as deployed, over the embedded broker: the desk with the demonstration's cars, a board
with its window on a virtual screen, and a reception whose staff serve every call. A finger presses
about twice a second, half of the time anywhere, else where most controls are; now and then it
swipes or rests. Every ten minutes it leaves the board alone for as long as it takes to ask, to
forget the visit and to begin its attract loop.

Memory is sampled and judged as in the soak. Interrupted (SIGINT, SIGTERM) it reports what it has.
"""

import contextlib
import random
import signal
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from carside import processes
from carside.contract import Role
from carside.demonstration import showroom_path
from carside.desk.showroom_file import read_showroom
from carside.roster import AdvisorState
from tools.benchmarks import showroom
from tools.benchmarks.complaints import complaints
from tools.benchmarks.figures import BenchmarkError, Figure
from tools.benchmarks.fingers import Finger
from tools.benchmarks.gauges import Gauges
from tools.benchmarks.growth import growth
from tools.benchmarks.worker import Worker
from tools.virtual_screen import virtual_screen

WIDTH, HEIGHT = 1920, 1080
BOARD = "b01"
_CONTROLS_X = 1380
"""Right of it is the column of prices, links and CALL."""
_PAUSE_S = 0.5
"""On average; drawn so that hasty touches and calm ones both occur."""
_SAMPLE_EVERY_S = 5.0
_LEAST_SAMPLES = 24
_ROUND_S, _REST_S = 600.0, 180.0
_STAFF_WITHIN_S = 20.0
_STARTS_WITHIN_S = 20.0


def measure(minutes: float, seed: int = 1) -> Iterator[Figure]:
    """Touch for so long, and report growth, what was done and what was complained of."""
    folder = Path(tempfile.mkdtemp(prefix="carside-monkey-"))
    print(f"samples and logs: {folder}", file=sys.stderr, flush=True)
    with contextlib.ExitStack() as opened:
        scene = Scene(folder, opened)
        gauges = Gauges(scene.pids, folder / "samples.jsonl")
        done = _run(scene, gauges, minutes * 60, random.Random(seed))  # noqa: S311 (no secret)
    yield from growth(gauges.tracks)
    for what, times in sorted(done.items()):
        yield Figure(name=what, value=times, unit="times")
    placed = showroom.presses_placed(folder / "desk")
    yield Figure(name="calls placed", value=placed, unit="calls")
    lines = complaints(folder)
    for line in lines[:20]:
        print(line, file=sys.stderr)
    yield Figure(name="warnings logged", value=len(lines), unit="lines", must_be_zero=True)


class Scene:
    """What runs, until `opened` is closed. `pids` has the process of each part."""

    def __init__(self, folder: Path, opened: contextlib.ExitStack) -> None:
        self.display = opened.enter_context(virtual_screen(f"{WIDTH}x{HEIGHT}x24"))
        self.finger = opened.enter_context(contextlib.closing(Finger(self.display)))
        broker = opened.enter_context(showroom.broker(showroom.EMBEDDED, folder / "broker"))
        desk = opened.enter_context(showroom.desk(broker, folder / "desk"))
        url, size = broker.url(Role.BOARD), f"{WIDTH}x{HEIGHT}"
        self.board = showroom.start_board(url, folder, self.display, size, BOARD)
        opened.callback(lambda: processes.end([self.board], within_s=5))
        staff = read_showroom(showroom_path()).advisors
        free = [one.advisor for one in staff if one.state is AdvisorState.FREE]
        reception = Worker(
            "reception", folder / "reception.log", showroom=showroom.SHOWROOM, seed=0,
            folder=str(folder / "reception"), url=broker.url(Role.CONSOLE), advisors=free,
        )  # fmt: skip
        opened.callback(reception.close)
        self.pids = {"desk": desk.pid, "board": self.board.pid}
        self._reception = reception
        self._await_board()
        reception.tell("serve", pause_s=_STAFF_WITHIN_S)

    def look(self) -> None:
        """Let the reception tell what it has seen, so that it need not keep it.

        Raises:
            BenchmarkError: the board has ended.
        """
        if self.board.poll() is not None:
            raise BenchmarkError(f"the board ended with code {self.board.returncode}")
        self._reception.tell("tell")
        self._reception.hear("seen")

    def _await_board(self) -> None:
        deadline_s = time.monotonic() + _STARTS_WITHIN_S
        while True:
            self._reception.tell("tell")
            if self._reception.hear("seen")["ready"]:
                return
            if time.monotonic() > deadline_s:
                raise BenchmarkError("the board never said that it is ready")
            time.sleep(0.2)


def _run(scene: Scene, gauges: Gauges, seconds: float, chance: random.Random) -> Counter[str]:
    is_over, done = threading.Event(), Counter[str]()
    before = {
        number: signal.signal(number, lambda *_: is_over.set())
        for number in (signal.SIGINT, signal.SIGTERM)
    }
    every_s = min(_SAMPLE_EVERY_S, seconds / _LEAST_SAMPLES)
    began_s, sampled_s = time.monotonic(), float("-inf")
    try:
        while (past_s := time.monotonic() - began_s) < seconds and not is_over.is_set():
            if past_s - sampled_s >= every_s:
                sampled_s = past_s
                scene.look()
                gauges.sample(touches=done.total())
            if past_s % _ROUND_S < _ROUND_S - _REST_S or seconds < _ROUND_S:
                done[_touch(scene.finger, chance)] += 1
            is_over.wait(chance.expovariate(1 / _PAUSE_S))
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
    return done


def _touch(finger: Finger, chance: random.Random) -> str:
    def anywhere() -> tuple[int, int]:
        left = chance.choice((0, _CONTROLS_X))
        return chance.randrange(left, WIDTH), chance.randrange(HEIGHT)

    gestures: dict[str, Callable[[], None]] = {
        "pressed": lambda: finger.press(*anywhere()),
        "swiped": lambda: finger.swipe(anywhere(), anywhere()),
        "rested a finger": lambda: finger.press(*anywhere(), for_s=0.8),
    }
    (which,) = chance.choices(list(gestures), weights=(20, 3, 1))
    gestures[which]()
    return which
