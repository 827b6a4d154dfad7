"""How far a rehearsal is: a line that redraws itself, or one line every tenth elsewhere."""

import sys
from typing import TextIO

_WIDTH = 30
_TENTH = 10


class Progress:
    """Says how many of `total` are done, on standard error."""

    def __init__(self, total: int, out: TextIO | None = None) -> None:
        self._total = max(total, 1)
        self._out = out or sys.stderr
        self._is_screen = self._out.isatty()
        self._said = ""
        self._tenths = -1

    def show(self, done: int, words: str) -> None:
        """Say where things are; `words` stand beside the bar."""
        if self._is_screen:
            self._draw(done, words)
        elif (tenths := done * _TENTH // self._total) > self._tenths:
            self._tenths = tenths
            self._out.write(f"{tenths * _TENTH:3d} % {words}\n")
            self._out.flush()

    def note(self, words: str) -> None:
        """Say something on a line of its own."""
        self.clear()
        self._out.write(words + "\n")
        self._out.flush()

    def clear(self) -> None:
        """Take the bar away."""
        if self._is_screen and self._said:
            self._out.write("\r" + " " * len(self._said) + "\r")
            self._out.flush()
        self._said = ""

    def _draw(self, done: int, words: str) -> None:
        filled = min(_WIDTH, done * _WIDTH // self._total)
        line = f"[{'#' * filled}{'.' * (_WIDTH - filled)}] {done}/{self._total}  {words}"
        if line != self._said:
            self._out.write("\r" + line.ljust(len(self._said)))
            self._out.flush()
            self._said = line
