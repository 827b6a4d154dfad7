"""A real board: the command itself, on a screen of its own, driven by a real pointer and keys."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from carside import processes

Line = dict[str, Any]
NOBODY = "mqtt://board:secret@127.0.0.1:1"
"""Where no broker listens."""
_ROOT = Path(__file__).parents[2]


def command_for(folder: Path, *words: str, broker: str = NOBODY) -> list[str]:
    """The command of board b01, which keeps everything in `folder`, its diary too."""
    # fmt: off
    return [
        sys.executable, "-m", "carside", "kiosk", "--broker", broker, "--showroom", "demo",
        "--board", "b01", "--data", str(folder / "board"), "--diary", str(folder / "diary.jsonl"),
        "--renderer", "software", *words,
    ]
    # fmt: on


@dataclass
class Glass:
    """One screen: what a board showed there, and a pointer and keys in front of it."""

    display: str
    diary: Path

    def lines(self) -> list[Line]:
        """What was on the screen, oldest first."""
        if not self.diary.exists():
            return []
        whole = self.diary.read_text().rpartition("\n")[0]
        return [json.loads(line) for line in whole.splitlines()]

    def wait(self, claim: Callable[[Line], bool], since: int = 0, within_s: float = 40) -> Line:
        """The first line after `since` of which `claim` is true."""
        deadline_s = time.monotonic() + within_s
        while time.monotonic() < deadline_s:
            for line in self.lines()[since:]:
                if claim(line):
                    return line
            time.sleep(0.05)
        raise AssertionError(f"never on the screen; last there: {self.lines()[-1:]}")

    def touch(self, control: str) -> None:
        """Press a control with a real pointer."""
        x, y, width, height = self.lines()[-1]["controls"][control]
        self.do("mousemove", x + width // 2, y + height // 2, "click", "1")

    def windows(self) -> list[int]:
        """Every window that can be seen on the screen, the screen's own ground not among them."""
        whole, ground = (
            self.do("search", "--onlyvisible", "--maxdepth", depth, "--name", "").split()
            for depth in (1, 0)
        )
        return [int(one) for one in whole if one not in ground]

    def do(self, *words: str | float) -> str:
        """Run xdotool on this screen; what it said."""
        done = subprocess.run(
            ["xdotool", *map(str, words)], env=self.environment, check=True, timeout=20,
            capture_output=True, text=True,
        )  # fmt: skip
        return done.stdout

    @property
    def environment(self) -> dict[str, str]:
        """The environment of programs on this screen."""
        return {**os.environ, "DISPLAY": self.display}


@contextmanager
def running(command: list[str], glass: Glass, log: Path) -> Iterator[processes.Child]:
    """Run a board's command on this screen, its words in `log`; it is ended at last."""
    with log.open("ab") as out:
        child = processes.start(command, env=glass.environment, cwd=_ROOT, stdout=out, stderr=out)
        try:
            yield child
        finally:
            processes.end([child], within_s=10)
