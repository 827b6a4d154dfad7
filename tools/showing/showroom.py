"""The showroom's processes: a broker of its own, desk, console and boards, on free ports."""

import os
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Self

from carside import processes
from carside.contract import Role
from carside.embedded_broker import EmbeddedBroker
from carside.settings import BROKER_VARIABLE
from tools.showing.diary import Diary
from tools.showing.layout import Layout, Place

SHOWROOM = "demo"
RECEPTIONIST = "Zhao Lin"
FREE_PORT = 0


class ShowroomError(Exception):
    """A part of the showroom ended by itself; the text says which and where its words are."""


class Showroom:
    """Everything that runs, as a context: started on entering, ended within 2 s on leaving.

    `display` is the X display of a virtual screen, or None for the user's own.
    """

    def __init__(self, out: Path, layout: Layout, display: str | None) -> None:
        self.out = out
        self.layout = layout
        self.display = display
        self.journal = out / "data" / "desk" / "journal.sqlite"
        self.diaries = {name: Diary(out / "diaries" / f"{name}.jsonl") for name in self._windows()}
        self._environment = {**os.environ, "DISPLAY": display} if display else dict(os.environ)
        self._broker = EmbeddedBroker(self._folder("broker"), FREE_PORT)
        self._children: dict[str, processes.Child] = {}

    def __enter__(self) -> Self:
        try:
            self._broker.start()
            self._start("desk", Role.DESK)
            place = self.layout.console
            self._start(
                "console", Role.CONSOLE, "--name", RECEPTIONIST, *self._window("console", place)
            )
            for board, place in self.layout.boards.items():
                self._start(board, Role.BOARD, "--board", board, *self._window(board, place))
        except BaseException:
            self._end()
            raise
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self._end()

    def has_windows(self) -> bool:
        """Whether any window is still open."""
        return any(self._children[name].poll() is None for name in self._windows())

    def check(self) -> None:
        """Make sure that nothing failed; a window that was closed has not.

        Raises:
            ShowroomError: a part ended with an error.
        """
        for name, child in self._children.items():
            code = child.poll()
            if code or (code is not None and name == "desk"):
                words = _last_words(self._log(name))
                raise ShowroomError(f"{name} ended with code {code}: {words} ({self._log(name)})")

    def unexpected_words(self) -> list[str]:
        """Warnings and errors in the parts' logs."""
        return [
            f"{name}: {line}"
            for name in self._children
            for line in self._log(name).read_text(errors="replace").splitlines()
            if any(word in line for word in ("WARNING", "ERROR", "CRITICAL", "Traceback"))
        ]

    def _windows(self) -> tuple[str, ...]:
        return ("console", *self.layout.boards)

    def _window(self, name: str, place: Place) -> tuple[str, ...]:
        size, position = f"{place.width}x{place.height}", f"{place.x},{place.y}"
        diary = self.out / "diaries" / f"{name}.jsonl"
        diary.parent.mkdir(exist_ok=True)
        return ("--window", size, "--position", position, "--diary", str(diary))

    def _start(self, name: str, role: Role, *words: str) -> None:
        part = "kiosk" if role is Role.BOARD else role.value
        command = [
            sys.executable, "-m", "carside", part,
            "--showroom", SHOWROOM,
            "--data", str(self._folder(name)),
            *words,
        ]  # fmt: skip
        self._log(name).parent.mkdir(exist_ok=True)
        environment = {**self._environment, BROKER_VARIABLE: self._broker.url(role)}
        with self._log(name).open("wb") as log:
            self._children[name] = processes.start(command, env=environment, stdout=log, stderr=log)

    def _folder(self, name: str) -> Path:
        folder = self.out / "data" / name
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    def _log(self, name: str) -> Path:
        return self.out / "logs" / f"{name}.log"

    def _end(self) -> None:
        # Windows first, so that each says farewell while there is a broker to hear it.
        processes.end(self._children.values())
        self._broker.stop()


def _last_words(log: Path) -> str:
    time.sleep(0.05)  # a dying child's last line may still be on its way to the file
    lines = log.read_text(errors="replace").strip().splitlines()
    return lines[-1] if lines else "it said nothing"
