"""Processes that take a part in a benchmark: told on standard input, heard on standard output.

Both ways one JSON object a line, whose key `word` says what it is. A worker ends when its standard
input does, and dies with the benchmark.
"""

import contextlib
import json
import os
import queue
import selectors
import subprocess
import sys
import threading
import time
from collections import deque
from pathlib import Path
from typing import Any

from carside import processes
from tools.benchmarks.figures import BenchmarkError
from tools.benchmarks.showroom import ROOT

WITHIN_S = 60.0
_ENDS_WITHIN_S = 10.0
_CHUNK = 1 << 20

Line = dict[str, Any]


class Worker:
    """One such process, as the benchmark holds it.

    Attributes:
        pid: its process.
        log: where its log goes.
    """

    def __init__(self, module: str, log: Path, **settings: object) -> None:
        """Start ``tools.benchmarks.<module>`` and tell it its settings."""
        self.log = log
        self._module = module
        with log.open("ab") as file:
            self._child = processes.start(
                [sys.executable, "-m", f"tools.benchmarks.{module}"],
                cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=file,
            )  # fmt: skip
        self.pid = self._child.pid
        self._rest = b""
        self._lines: deque[Line] = deque()
        self.tell("settings", **settings)

    def tell(self, word: str, **details: object) -> None:
        """Give an order."""
        assert self._child.stdin is not None
        try:
            self._child.stdin.write(json.dumps({"word": word, **details}).encode() + b"\n")
            self._child.stdin.flush()
        except BrokenPipeError:
            raise self._failure("ended by itself") from None

    def hear(self, word: str, within_s: float = WITHIN_S) -> Line:
        """Its next report of this word; reports before it are dropped.

        Raises:
            BenchmarkError: it never came.
        """
        deadline_s = time.monotonic() + within_s
        while True:
            while self._lines:
                line = self._lines.popleft()
                if line["word"] == word:
                    return line
            if time.monotonic() > deadline_s:
                raise self._failure(f"did not report {word!r} within {within_s:.0f} s")
            self._read(deadline_s - time.monotonic())

    def reports(self, wait_s: float = 0.0) -> list[Line]:
        """What it has reported since; waits up to `wait_s` where that is nothing yet."""
        if not self._lines:
            self._read(wait_s)
        found = list(self._lines)
        self._lines.clear()
        return found

    def close(self) -> None:
        """End it, and wait until it is gone."""
        assert self._child.stdin is not None
        assert self._child.stdout is not None
        with contextlib.suppress(BrokenPipeError):
            self._child.stdin.close()
        try:
            self._child.wait(_ENDS_WITHIN_S)
        except subprocess.TimeoutExpired:
            processes.end([self._child])
        self._child.stdout.close()

    def _read(self, wait_s: float) -> None:
        assert self._child.stdout is not None
        with selectors.DefaultSelector() as selector:
            selector.register(self._child.stdout, selectors.EVENT_READ)
            if not selector.select(max(0.0, wait_s)):
                return
        chunk = os.read(self._child.stdout.fileno(), _CHUNK)
        if not chunk:
            raise self._failure("ended by itself")
        *whole, self._rest = (self._rest + chunk).split(b"\n")
        self._lines += [json.loads(line) for line in whole]

    def _failure(self, what: str) -> BenchmarkError:
        last = self.log.read_text(errors="replace")[-800:]
        return BenchmarkError(f"{self._module} {what}\n{last}")


# In the worker


def orders(box: "queue.SimpleQueue[Any]") -> Line:
    """Read the settings; every later order is put into `box` by a thread, and None at the end."""
    settings: Line = json.loads(sys.stdin.buffer.readline())
    threading.Thread(target=_listen, args=(box,), name="orders", daemon=True).start()
    return settings


def report(word: str, **details: object) -> None:
    """Tell the benchmark."""
    sys.stdout.buffer.write(json.dumps({"word": word, **details}).encode() + b"\n")
    sys.stdout.buffer.flush()


def _listen(box: "queue.SimpleQueue[Any]") -> None:
    for line in sys.stdin.buffer:
        box.put(json.loads(line))
    box.put(None)
