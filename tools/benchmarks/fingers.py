"""A finger on a virtual screen: presses, drags and swipes through the X server's test extension.

For the server they are those of its pointer, as from a touch screen that speaks as a mouse.
"""

import time

from Xlib import X, display
from Xlib.ext import xtest

_STEP_S = 0.008
"""Between two places of a moving finger; most touch screens tell as often."""


class Finger:
    """The one finger on X display `name`, such as ``:5``. Places are in pixels."""

    def __init__(self, name: str) -> None:
        self._display = display.Display(name)

    def close(self) -> None:
        """Let go of the X server."""
        self._display.close()

    def move(self, x: int, y: int) -> None:
        """Move it there, on the glass or over it."""
        self._fake(X.MotionNotify, x, y)

    def put(self, x: int, y: int) -> float:
        """Put the finger there; when the server had it, on `time.perf_counter`."""
        self.move(x, y)
        at_s = time.perf_counter()
        self._fake(X.ButtonPress)
        return at_s

    def lift(self) -> float:
        """Take it off again; when."""
        at_s = time.perf_counter()
        self._fake(X.ButtonRelease)
        return at_s

    def press(self, x: int, y: int, for_s: float = 0.02) -> None:
        """Put it there and take it off again."""
        self.put(x, y)
        time.sleep(for_s)
        self.lift()

    def swipe(self, start: tuple[int, int], end: tuple[int, int], for_s: float = 0.2) -> None:
        """Draw it from one place to another at an even pace."""
        self.put(*start)
        steps = max(2, round(for_s / _STEP_S))
        for step in range(1, steps + 1):
            x, y = (a + (b - a) * step // steps for a, b in zip(start, end, strict=True))
            self.move(x, y)
            time.sleep(_STEP_S)
        self.lift()

    def _fake(self, kind: int, x: int = 0, y: int = 0) -> None:
        detail = 0 if kind == X.MotionNotify else 1
        xtest.fake_input(self._display, kind, detail, x=x, y=y)
        self._display.sync()
