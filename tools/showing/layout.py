"""Where the windows stand."""

import json
import subprocess
import sys
from dataclasses import dataclass

_ASK_SCREEN = """
import json
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
area = application.primaryScreen().availableGeometry()
print(json.dumps([area.x(), area.y(), area.width(), area.height()]))
"""


@dataclass(frozen=True, slots=True)
class Place:
    """A window's rectangle in screen pixels."""

    x: int
    y: int
    width: int
    height: int

    @property
    def box(self) -> tuple[int, int, int, int]:
        """Left, top, right, bottom."""
        return self.x, self.y, self.x + self.width, self.y + self.height


@dataclass(frozen=True, slots=True)
class Layout:
    """The screen's size and each window's place; boards by identifier."""

    width: int
    height: int
    console: Place
    boards: dict[str, Place]


def on_the_virtual_screen() -> Layout:
    """Every window at full size, so that the pictures show what a showroom shows."""
    return Layout(
        3000,
        2160,
        console=Place(0, 1080, 1920, 1080),
        boards={"b01": Place(0, 0, 1920, 1080), "b02": Place(1920, 0, 1080, 1920)},
    )


def on_the_screen() -> Layout:
    """Boards at the left, one above the other, the console at their right."""
    said = subprocess.run(
        [sys.executable, "-c", _ASK_SCREEN], capture_output=True, check=True, text=True, timeout=30
    ).stdout
    x, y, width, height = json.loads(said)
    board_height = height // 2
    board_width = min(width * 2 // 5, board_height * 16 // 9)
    console = Place(x + board_width, y, width - board_width, height)
    boards = {
        "b01": Place(x, y, board_width, board_height),
        "b02": Place(x, y + board_height, board_width, board_height),
    }
    return Layout(width, height, console, boards)
