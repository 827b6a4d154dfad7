"""`tools/bench board`: first complete frame, touch and memory of a board, beside Chromium.

Both are started in turns on one virtual screen (1920x1080, no graphics processor) and judged from
outside in the same way: the time runs from just before the program is started until the screen's
pixels show

* the sheet: the car's name, its figures and the CALL button as they look when finished, and
* the sheet with the car's picture.

Both are warm: the board has the snapshots and pictures of its last run (broker and desk are
running), Chromium has its profile, and both files are in the system's cache. Memory is read three
seconds after the sheet is whole: the proportional set size of all processes of the program.

Then a finger is put on CALL several times, and drawn away again before it is lifted, so that nobody
is called. The time runs from the X server's event to the first changed pixel of the button.
"""

import contextlib
import os
import random
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from carside.contract import Role
from carside.settings import made
from tools.benchmarks import browser, showroom
from tools.benchmarks.figures import BenchmarkError, Figure
from tools.benchmarks.fingers import Finger
from tools.benchmarks.memory import family_of, memory_mib
from tools.benchmarks.screen import Region, Screen, Sheet
from tools.virtual_screen import virtual_screen

SIZE = "1920x1080"
BOARD = "b01"
# Where the board and the equal page have the same things.
REGIONS = {
    "name": Region(72, 112, 180, 76),
    "figures": Region(72, 905, 1160, 40),
    "call": Region(1500, 910, 320, 80),
    "car": Region(110, 600, 1160, 16),
}
SHEET = ("name", "figures", "call")
WHOLE = ("car", *SHEET)
_SETTLE_S = 3.0
_ENDS_WITHIN_S = 10.0
MOST_MEMORY = 0.4
MOST_TOUCH = 0.7
MOST_TOUCH_S = 0.1
_TOUCHES = 12
_REST_S = 0.4
_ASIDE = (20, 20)


@dataclass(frozen=True, slots=True)
class Start:
    """One start: seconds from exec, memory once settled, seconds from touches to pixels."""

    sheet_s: float
    whole_s: float
    memory_mib: float
    touches_s: tuple[float, ...]


@dataclass(slots=True)
class Program:
    """Something that can stand beside a car: how it is started, and how its starts went."""

    name: str
    command: Sequence[str | Path]
    sheet: Sheet | None = None
    starts: list[Start] = field(default_factory=list)


def measure(runs: int) -> Iterator[Figure]:
    """Start both `runs` times in turns; the board alone where there is no Chromium."""
    with contextlib.ExitStack() as opened:
        folder = Path(opened.enter_context(tempfile.TemporaryDirectory(prefix="carside-bench-")))
        display = opened.enter_context(virtual_screen(f"{SIZE}x24"))
        screen = opened.enter_context(contextlib.closing(Screen(display, REGIONS)))
        broker = opened.enter_context(showroom.broker(showroom.EMBEDDED, folder / "broker"))
        opened.enter_context(showroom.desk(broker, folder / "desk"))
        finger = opened.enter_context(contextlib.closing(Finger(display)))
        stage = Stage(display, screen, finger, folder)
        programs = [Program("board", _board(broker.url(Role.BOARD), made(folder / "board")))]
        stage.warm_up(programs[0])
        if browser.is_installed():
            page = browser.write_page(folder / "page", folder / "board" / "pictures")
            programs.append(Program("Chromium", browser.command(page, folder / "profile")))
            stage.warm_up(programs[1])
        else:
            print("chromium is not installed here: nothing beside", file=sys.stderr)
        for _ in range(runs):
            for program in programs:
                program.starts.append(stage.start(program))
    yield from _figures(*programs)


class Stage:
    """The virtual screen on which one program at a time is shown."""

    def __init__(self, display: str, screen: Screen, finger: Finger, folder: Path) -> None:
        self._env = {**os.environ, "DISPLAY": display}
        self._finger = finger
        self._chance = random.Random(1)  # noqa: S311 (no secret)
        self._screen = screen
        self._log = folder / "programs.log"

    def warm_up(self, program: Program) -> None:
        """Start it twice: to fill what it keeps, and to see its finished sheet."""
        for _ in range(2):
            with self._running(program):
                program.sheet = self._screen.finished_sheet()

    def start(self, program: Program) -> Start:
        """Start it once and measure."""
        sheet = program.sheet
        assert sheet is not None, "warm it up first"
        if any(self._screen.shows(sheet, name) for name in REGIONS):
            raise BenchmarkError(f"{program.name} is on the screen before it was started")
        began_s = time.perf_counter()
        with self._running(program) as child:
            sheet_s = self._screen.when_shown(sheet, SHEET, lambda: child.poll() is None)
            whole_s = self._screen.when_shown(sheet, WHOLE, lambda: child.poll() is None)
            time.sleep(_SETTLE_S)
            mib = memory_mib(family_of(child.pid))
            touches_s = tuple(self._touch() for _ in range(_TOUCHES))
        return Start(sheet_s - began_s, whole_s - began_s, mib, touches_s)

    def _touch(self) -> float:
        """Put the finger on CALL and draw it away; the seconds until the button changed."""
        call = REGIONS["call"]
        middle = (call.x + call.width // 2, call.y + call.height // 2)
        self._finger.move(*middle)
        # Not in step with anybody's frames
        time.sleep(_REST_S + self._chance.random() * _REST_S)
        before = self._screen.pixels("call")
        put_s = self._finger.put(*middle)
        changed_s = self._screen.when_changed("call", before)
        self._finger.move(*_ASIDE)
        self._finger.lift()
        time.sleep(_REST_S)
        return changed_s - put_s

    @contextlib.contextmanager
    def _running(self, program: Program) -> Iterator[subprocess.Popen[bytes]]:
        # Not carside.processes: its helper would add its own start to the time. When we are
        # killed the virtual screen goes with us, and both programs end with their screen.
        with self._log.open("ab") as log:
            child = subprocess.Popen(
                program.command, env=self._env, cwd=showroom.ROOT, stdin=subprocess.DEVNULL,
                stdout=log, stderr=log, start_new_session=True,
            )  # fmt: skip
        try:
            yield child
        except BenchmarkError as error:
            last = self._log.read_text(errors="replace")[-800:]
            raise BenchmarkError(f"{program.name}: {error}\n{last}") from error
        finally:
            _end(child)


def _end(child: subprocess.Popen[bytes]) -> None:
    family = family_of(child.pid)
    child.terminate()
    with contextlib.suppress(subprocess.TimeoutExpired):
        child.wait(_ENDS_WITHIN_S)
    for pid in family & family_of(child.pid):
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    child.wait()


def _board(url: str, folder: Path) -> list[str | Path]:
    words = ["--broker", url, "--showroom", showroom.SHOWROOM, "--board", BOARD]
    where: list[str | Path] = ["--data", folder, "--window", SIZE, "--position", "0,0"]
    return [sys.executable, "-m", "carside", "kiosk", *words, *where]


def _figures(board: Program, other: Program | None = None) -> Iterator[Figure]:
    than = other.name if other else ""
    for name, unit, most, values in (
        ("board, exec to sheet (name, figures, CALL), median", "s", 1.0, _sheet_s),
        ("board, exec to sheet with the car's picture, median", "s", 1.0, _whole_s),
        ("board, memory (PSS), median", "MiB", MOST_MEMORY, _memory_mib),
    ):
        beside = statistics.median(values(other)) if other else None
        value = statistics.median(values(board))
        yield Figure(name=name, value=value, unit=unit, beside=beside, than=than, most=most)
    touches, others = _touches_s(board), _touches_s(other) if other else []
    yield Figure(
        name="board, touch to changed pixels, median", value=statistics.median(touches), unit="s",
        beside=statistics.median(others) if others else None, than=than, most=MOST_TOUCH,
    )  # fmt: skip
    yield Figure(
        name="board, touch to changed pixels, slowest", value=max(touches), unit="s",
        beside=max(others) if others else None, than=than, at_most=MOST_TOUCH_S,
    )  # fmt: skip


def _sheet_s(program: Program) -> list[float]:
    return [start.sheet_s for start in program.starts]


def _whole_s(program: Program) -> list[float]:
    return [start.whole_s for start in program.starts]


def _touches_s(program: Program) -> list[float]:
    return [touch_s for start in program.starts for touch_s in start.touches_s]


def _memory_mib(program: Program) -> list[float]:
    return [start.memory_mib for start in program.starts]
