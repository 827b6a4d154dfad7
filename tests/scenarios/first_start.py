"""`carside setup` as a person meets it: a real window, real keys, a real showroom at the end."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PIL import ImageGrab

from carside import processes
from tools.showing.diary import Diary
from tools.showing.hands import Hands
from tools.showing.layout import Place

ROOT = Path(__file__).parents[2]
WITHIN_S = 60.0
SETTLED_S = 0.5

Claim = Callable[[dict[str, Any]], bool]


class FirstStart:
    """One person before one screen; counts what she presses."""

    def __init__(self, display: str, base: Path, width: int, height: int) -> None:
        self.display, self.base = display, base
        self.window = Place(0, 0, width, height)
        self.hands = Hands(display)
        self.presses = self.clicks = 0
        diary = base / "diary"
        self.assistant = Diary(diary)
        self.console = Diary(Path(f"{diary}.console"))
        self.board = Diary(Path(f"{diary}.board"))
        self._diary = diary
        self._child: processes.Child | None = None

    def start(self, *words: str) -> None:
        """Type `carside`, and Enter."""
        place = self.window
        # fmt: off
        command: list[str | Path] = [
            sys.executable, "-m", "carside", *(words or ("setup",)), "--data", self.base / "data",
            "--diary", self._diary, "--window", f"{place.width}x{place.height}",
            "--position", f"{place.x},{place.y}", "--renderer", "software",
        ]
        # fmt: on
        log = (self.base / "log").open("ab")
        environment = {**os.environ, "DISPLAY": self.display, "XDG_DATA_HOME": str(self.base)}
        self._child = processes.start(command, env=environment, stderr=log, cwd=ROOT)
        log.close()

    def end(self) -> None:
        """Ctrl-C."""
        if self._child is not None:
            killed = processes.end([self._child], within_s=15.0)
            self._child = None
            assert killed == [], f"it had to be killed\n{self.log}"

    def ended(self) -> int | None:
        """With which code it ended by itself."""
        assert self._child is not None
        return self._child.poll()

    @property
    def log(self) -> str:
        """What it said."""
        return (self.base / "log").read_text()

    def keys(self, *names: str) -> None:
        """Press keys, by their X names."""
        self.presses += len(names)
        self.hands.key(self.window, *names)

    def type(self, text: str) -> None:
        """Type letters."""
        names = {" ": "space", ".": "period", ":": "colon"}
        self.keys(*(names.get(letter, letter) for letter in text))

    def click(self, control: str) -> None:
        """Press a control of the assistant with the mouse, once it is there."""
        page = self.sees(lambda facts: control in facts["controls"], f"the control {control}")
        self.clicks += 1
        self.hands.touch(self.window, page["controls"][control])

    def touch_board(self, control: str) -> None:
        """Put a finger on a control of the board, wherever its window stands."""
        page = self._await(self.board, lambda facts: control in facts["controls"], control)
        self.hands.touch(self._board_place(), page["controls"][control])

    def sees(self, claim: Claim, what: str) -> dict[str, Any]:
        """Wait until the assistant shows what `claim` says."""
        return self._await(self.assistant, claim, what)

    def at(self, step: int) -> None:
        """Wait until the assistant is at this step, and stands still."""
        self.sees(lambda facts: facts["step"] == step, f"step {step}")
        time.sleep(SETTLED_S)

    def console_sees(self, claim: Claim, what: str) -> dict[str, Any]:
        """Wait until the console shows what `claim` says."""
        return self._await(self.console, claim, what)

    def board_sees(self, claim: Claim, what: str) -> dict[str, Any]:
        """Wait until the board shows what `claim` says."""
        return self._await(self.board, claim, what)

    def picture(self, file: Path) -> None:
        """What the whole screen shows."""
        ImageGrab.grab(xdisplay=self.display).save(file)

    def _await(self, diary: Diary, claim: Claim, what: str) -> dict[str, Any]:
        deadline = time.monotonic() + WITHIN_S
        page = None
        while time.monotonic() < deadline:
            page = diary.last()
            if page is not None and claim(page.facts):
                return page.facts
            if self._child is not None and self._child.poll() is not None:
                break
            time.sleep(0.03)
        raise AssertionError(f"never seen: {what}; last {page and page.facts}\n{self.log}")

    def _board_place(self) -> Place:
        told = subprocess.run(
            ["xdotool", "search", "--name", "Carside board", "getwindowgeometry", "--shell"],
            env={**os.environ, "DISPLAY": self.display},
            check=True,
            capture_output=True,
            text=True,
            timeout=10,
        ).stdout
        found = dict(line.split("=", 1) for line in told.splitlines() if "=" in line)
        return Place(*(int(found[key]) for key in ("X", "Y", "WIDTH", "HEIGHT")))
