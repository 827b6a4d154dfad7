"""Hands on a virtual screen: real pointer presses and real keys through the X server."""

import subprocess

from tools.showing.layout import Place


class Hands:
    """Presses what stands on X display `display`."""

    def __init__(self, display: str) -> None:
        self._environment = {"DISPLAY": display, "PATH": "/usr/bin:/bin"}

    def touch(self, window: Place, control: list[int]) -> None:
        """Press the middle of a control of the window at `window`."""
        x, y, width, height = control
        middle = (window.x + x + width // 2, window.y + y + height // 2)
        self._do("mousemove", str(middle[0]), str(middle[1]), "click", "1")

    def key(self, window: Place, *keys: str) -> None:
        """Type X keysyms such as ``Return`` into the window at `window`."""
        middle = (window.x + window.width // 2, window.y + 4)
        told = self._do("mousemove", str(middle[0]), str(middle[1]), "getmouselocation")
        # There is no window manager: whoever types must say into which window.
        self._do("windowfocus", "--sync", told.rsplit("window:", 1)[1].strip())
        self._do("key", *keys)

    def _do(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words],
            env=self._environment,
            check=True,
            timeout=10,
            stdout=subprocess.PIPE,
            text=True,
        )
        return done.stdout
