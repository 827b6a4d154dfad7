"""A board or a console on a screen that nobody sees, and the pointer and keys in front of it."""

import json
import os
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from carside.contract.topics import Role  # only to ask our broker for the addresses
from tests.brokers.listening import Data
from tests.brokers.outsider import Part
from tests.brokers.running import RunningBroker, program


@dataclass
class Screened:
    """A part with a window, and the diary of what was really on it."""

    part: Part
    diary: Path
    display: str
    x: int

    def lines(self) -> list[Data]:
        """What was on the screen, oldest first."""
        if not self.diary.exists():
            return []
        whole = self.diary.read_text().rpartition("\n")[0]
        return [json.loads(line) for line in whole.splitlines()]

    def wait(self, claim: Callable[[Data], bool], since: int = 0, within_s: float = 10) -> Data:
        """The first line after `since` of which `claim` is true."""
        deadline = time.monotonic() + within_s
        while time.monotonic() < deadline:
            for line in self.lines()[since:]:
                if claim(line):
                    return line
            time.sleep(0.05)
        raise AssertionError(f"never on the screen; last there: {self.lines()[-1:]}")

    def touch(self, control: str) -> float:
        """Press a control with a real pointer; when, on the monotonic clock."""
        x, y, width, height = self.lines()[-1]["controls"][control]
        self.point(self.x + x + width // 2, y + height // 2, "click", "1")
        return time.monotonic()

    def key(self, *keys: str) -> None:
        """Type into the window."""
        told = self.point(self.x + 600, 4, "getmouselocation")
        self._do("windowfocus", "--sync", told.rsplit("window:", 1)[1].strip())
        self._do("key", *keys)

    def point(self, x: int, y: int, *then: str) -> str:
        """Move the pointer and do something there."""
        return self._do("mousemove", str(x), str(y), *then)

    def _do(self, *words: str) -> str:
        # fmt: off
        done = subprocess.run(
            [program("xdotool"), *words], env=os.environ | {"DISPLAY": self.display},
            check=True, timeout=10, stdout=subprocess.PIPE, text=True,
        )
        # fmt: on
        return done.stdout


def screened(folder: Path, broker: RunningBroker, display: str, what: str, *words: str) -> Screened:
    """A `carside` command with a window on `display`, its diary and log in `folder`."""
    role, x = (Role.BOARD, 0) if what == "kiosk" else (Role.CONSOLE, 1300)
    diary, log = folder / f"{what}.jsonl", folder / f"{what}.log"
    # fmt: off
    part = Part(
        what, "--broker", broker.url(role), "--showroom", "demo", *words,
        "--data", folder / what, "--window", "1280x860", "--position", f"{x},0",
        "--renderer", "software", "--diary", diary,
        log=log, env=os.environ | {"DISPLAY": display},
    )
    # fmt: on
    return Screened(part, diary, display, x)
