"""How benchmarks look at a program from outside: at its screen, and at its memory."""

import contextlib
import subprocess
import sys
import threading
import time
from collections.abc import Iterator

import pytest
from Xlib import X, display

from tools.benchmarks.figures import BenchmarkError
from tools.benchmarks.memory import family_of, memory_mib
from tools.benchmarks.screen import Region, Screen
from tools.virtual_screen import virtual_screen

# Watching a screen

REGIONS = {"left": Region(10, 10, 60, 40), "right": Region(110, 10, 60, 40)}


class Painter:
    """A window that covers the screen, on which a test paints."""

    def __init__(self, name: str) -> None:
        self._display = display.Display(name)
        screen = self._display.screen()
        self._window = screen.root.create_window(
            0, 0, 200, 100, 0, screen.root_depth, X.InputOutput, X.CopyFromParent,
            background_pixel=screen.black_pixel, override_redirect=True,
        )  # fmt: skip
        self._pen = self._window.create_gc()
        self._window.map()
        self._display.sync()

    def paint(self, region: str) -> None:
        """Paint stripes of twelve colours."""
        one = REGIONS[region]
        for stripe in range(12):
            self._pen.change(foreground=0x101010 * (stripe + 1))
            self._window.fill_rectangle(self._pen, one.x + stripe * 5, one.y, 5, one.height)
        self._display.sync()

    def wipe(self) -> None:
        """Make it black again."""
        self._window.clear_area(0, 0, 200, 100)
        self._display.sync()

    def close(self) -> None:
        """Let go of the X server."""
        self._display.close()


@contextlib.contextmanager
def painted_screen(patience_s: float = 10.0) -> Iterator[tuple[Painter, Screen]]:
    with (
        virtual_screen("200x100x24") as name,
        contextlib.closing(Painter(name)) as painter,
        contextlib.closing(Screen(name, REGIONS, patience_s)) as screen,
    ):
        yield painter, screen


@pytest.mark.screen
def test_half_a_sheet_is_not_a_first_frame() -> None:
    with painted_screen() as (painter, screen):
        painter.paint("left")
        painter.paint("right")
        sheet = screen.finished_sheet()
        painter.wipe()
        assert not screen.shows(sheet, "left")
        painter.paint("left")
        began_s = time.perf_counter()
        late = threading.Timer(0.3, painter.paint, ("right",))
        late.start()
        left_s = screen.when_shown(sheet, ("left",), lambda: True)
        both_s = screen.when_shown(sheet, ("left", "right"), lambda: True)
        late.join()
        assert left_s < both_s
        assert both_s - began_s >= 0.3


@pytest.mark.screen
def test_a_region_that_stays_blank_is_refused_as_proof() -> None:
    with painted_screen(patience_s=2.5) as (painter, screen):
        painter.paint("left")
        with pytest.raises(BenchmarkError, match=r"blank: \['right'\]"):
            screen.finished_sheet()


@pytest.mark.screen
def test_a_program_that_ends_before_its_sheet_is_an_error_not_a_time() -> None:
    with painted_screen() as (painter, screen):
        painter.paint("left")
        painter.paint("right")
        sheet = screen.finished_sheet()
        painter.wipe()
        with pytest.raises(BenchmarkError, match="before the program ended: left, right"):
            screen.when_shown(sheet, ("left", "right"), lambda: False)


# Counting memory


_HOLDS_40_MIB_WITH_A_CHILD_OF_30 = """
import subprocess, sys
held = bytearray(b"x" * 40 * 1024 * 1024)
hold = "held = bytearray(b'x' * 30 * 1024 * 1024); print('full', flush=True); input()"
subprocess.run([sys.executable, "-c", hold])
"""


def test_memory_counts_the_whole_family() -> None:
    command = [sys.executable, "-c", _HOLDS_40_MIB_WITH_A_CHILD_OF_30]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, start_new_session=True
    ) as parent:
        assert parent.stdin is not None
        assert parent.stdout is not None
        parent.stdout.readline()
        family = family_of(parent.pid)
        assert len(family) == 2
        assert memory_mib({parent.pid}) > 40
        assert 70 < memory_mib(family) < 120
        parent.stdin.write(b"\n")
        parent.stdin.close()
