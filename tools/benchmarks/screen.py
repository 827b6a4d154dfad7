"""What a screen shows, judged from outside by its pixels, for any program alike.

A program's first start is left alone until its picture stands still; that picture is the finished
sheet. In every later start the sheet counts as shown the first time when all regions looked at
have exactly the pixels of the finished one. A region that is blank in the finished sheet would
prove nothing and is refused.
"""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from Xlib import X, display

from tools.benchmarks.figures import BenchmarkError

LOOK_EVERY_S = 0.003
"""Pause between two looks; a look itself takes under 1 ms, so a time is at most 5 ms late."""
_LOOK_CLOSELY_S = 0.0005
_STILL_FOR_S = 2.0
_STILL_LOOK_S = 0.1
_FEWEST_COLOURS = 8
_BYTES_A_PIXEL = 4
_ALL_PLANES = 0xFFFFFFFF


@dataclass(frozen=True, slots=True)
class Region:
    """A rectangle of the screen, in pixels."""

    x: int
    y: int
    width: int
    height: int


Sheet = Mapping[str, bytes]
"""The pixels of each region, by its name."""


class Screen:
    """The screen of the X server at `name`, such as ``:5``."""

    def __init__(self, name: str, regions: Mapping[str, Region], patience_s: float = 40.0) -> None:
        """Connect; give up on whatever does not show within `patience_s`."""
        self._display = display.Display(name)
        self._root = self._display.screen().root
        self._regions = dict(regions)
        self._patience_s = patience_s

    def close(self) -> None:
        """Let go of the X server."""
        self._display.close()

    def pixels(self, region: str) -> bytes:
        """What `region` shows at this moment."""
        one = self._regions[region]
        image = self._root.get_image(one.x, one.y, one.width, one.height, X.ZPixmap, _ALL_PLANES)
        return bytes(image.data)

    def sheet(self) -> Sheet:
        """What all regions show."""
        return {name: self.pixels(name) for name in self._regions}

    def shows(self, sheet: Sheet, *names: str) -> bool:
        """Whether the named regions look as in `sheet`; ends at the first that does not."""
        return all(self.pixels(name) == sheet[name] for name in names)

    def finished_sheet(self) -> Sheet:
        """Wait until every region has something on it and stands still, and return that.

        Raises:
            BenchmarkError: it never came to rest, or a region stayed blank.
        """
        deadline_s = time.monotonic() + self._patience_s
        seen, since_s = self.sheet(), time.monotonic()
        while time.monotonic() - since_s < _STILL_FOR_S or _blank_regions(seen):
            if time.monotonic() > deadline_s:
                blank = _blank_regions(seen)
                raise BenchmarkError(f"the sheet is not finished; blank: {blank or 'nothing'}")
            time.sleep(_STILL_LOOK_S)
            now = self.sheet()
            if now != seen:
                seen, since_s = now, time.monotonic()
        return seen

    def when_shown(
        self, sheet: Sheet, names: tuple[str, ...], is_alive: Callable[[], bool]
    ) -> float:
        """When the named regions first looked as in `sheet`, on `time.perf_counter`.

        Raises:
            BenchmarkError: they never did, or the program ended before.
        """
        deadline_s = time.monotonic() + self._patience_s
        while not self.shows(sheet, *names):
            if time.monotonic() > deadline_s or not is_alive():
                missing = [name for name in names if not self.shows(sheet, name)]
                why = "in time" if is_alive() else "before the program ended"
                raise BenchmarkError(f"not shown {why}: {', '.join(missing)}")
            time.sleep(LOOK_EVERY_S)
        return time.perf_counter()

    def when_changed(self, name: str, before: bytes) -> float:
        """When the named region first looked other than `before`, on `time.perf_counter`.

        Raises:
            BenchmarkError: it never did.
        """
        deadline_s = time.monotonic() + self._patience_s
        while self.pixels(name) == before:
            if time.monotonic() > deadline_s:
                raise BenchmarkError(f"nothing changed: {name}")
            time.sleep(_LOOK_CLOSELY_S)
        return time.perf_counter()


def _blank_regions(sheet: Sheet) -> list[str]:
    return [name for name, pixels in sheet.items() if _colours(pixels) < _FEWEST_COLOURS]


def _colours(pixels: bytes) -> int:
    return len({pixels[at : at + _BYTES_A_PIXEL] for at in range(0, len(pixels), _BYTES_A_PIXEL)})
