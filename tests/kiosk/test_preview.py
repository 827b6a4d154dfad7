"""`carside preview`: a board as pictures, on a PC without any screen."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any

import msgspec
import pytest
from PySide6.QtGui import QImage

from carside import processes
from kiosk.preview import HEAD
from tests.kiosk.stand_in import EQS

ROOT = Path(__file__).parents[2]
WITHIN_S = 60.0
STILL_S = 2.0


class Child:
    """The process, and what it sends."""

    def __init__(self, folder: Path, *words: str | Path) -> None:
        unseen = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
        self._child = processes.start(
            [sys.executable, "-m", "carside", "preview", "--data", folder, *words],
            env={key: word for key, word in os.environ.items() if key not in unseen},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=ROOT,
        )
        self._sent: SimpleQueue[tuple[int, bytes]] = SimpleQueue()
        self._reading = threading.Thread(target=self._read, daemon=True)
        self._reading.start()

    def say(self, line: str) -> None:
        assert self._child.stdin is not None
        self._child.stdin.write(line.encode() + b"\n")
        self._child.stdin.flush()

    def want(self, number: int, **fields: Any) -> None:
        sheet = msgspec.to_builtins(EQS)
        self.say(json.dumps({"number": number, "sheet": sheet, **fields}))

    def pictures(self, number: int) -> list[QImage]:
        """Every picture for this wish, until none comes any more."""
        found: list[QImage] = []
        try:
            while True:
                got, content = self._sent.get(timeout=STILL_S if found else WITHIN_S)
                if got == number:
                    found.append(QImage.fromData(content))
        except Empty:
            return found

    def end(self) -> int:
        assert self._child.stdin is not None
        self._child.stdin.close()
        return self._child.wait(WITHIN_S)

    def kill(self) -> None:
        processes.end([self._child])
        self._reading.join()
        for stream in (self._child.stdin, self._child.stdout):
            assert stream is not None
            stream.close()

    def _read(self) -> None:
        stream = self._child.stdout
        assert stream is not None
        while len(head := stream.read(HEAD.size)) == HEAD.size:
            number, length = HEAD.unpack(head)
            self._sent.put((number, stream.read(length)))


@pytest.fixture
def child(tmp_path: Path) -> Iterator[Child]:
    child = Child(tmp_path)
    yield child
    child.kill()


def test_it_draws_what_is_wanted_and_ends_when_nobody_wants_anything(child: Child) -> None:
    child.say("this is no wish")
    child.want(1, sheet={"car": "NOT A CAR"})
    child.want(2, shown_width=640)
    pictures = child.pictures(2)
    assert [(one.width(), one.height()) for one in pictures] == [(640, 360)] * len(pictures)
    assert pictures[-1] != pictures[0], "the words come first, the drawn car follows"
    child.want(3, width=1080, height=1920, shown_width=540, language="ar")
    upright = child.pictures(3)[-1]
    assert (upright.width(), upright.height()) == (540, 960)
    assert child.end() == 0
