"""The panel's own light, where the system lets us turn it down.

Linux shows each backlight as a folder with two small files, ``brightness`` and ``max_brightness``.
Who may write the first is a matter of the machine's udev rules (docs/board_care.md). Where there is
none that may be written, a black veil dims the picture instead.
"""

import logging
from contextlib import suppress
from pathlib import Path
from typing import Protocol

SYSFS = Path("/sys/class/backlight")

_log = logging.getLogger(__name__)


class Light(Protocol):
    """What can be dimmed."""

    def dim(self, level: float) -> bool:
        """Give this share of the usual light, from 0 to 1; False if that is not possible."""

    def close(self) -> None:
        """Leave it as it was found."""


class NoLight:
    """A panel whose light nobody can turn down; a `Light`."""

    def dim(self, level: float) -> bool:
        """Nothing to be done."""
        del level
        return False

    def close(self) -> None:
        """Nothing to be done."""


class Backlight:
    """One backlight of this machine; a `Light`. What it gave at first is the usual light."""

    def __init__(self, folder: Path) -> None:
        """Take the backlight in `folder`.

        Raises:
            OSError: it cannot be read, or not be written.
            ValueError: what it says is no number.
        """
        self._file = folder / "brightness"
        self._usual = int(self._file.read_text())
        self._most = int((folder / "max_brightness").read_text())
        self._given = self._usual
        self._write(self._usual)

    def dim(self, level: float) -> bool:
        """Give this share of the usual light; never none at all, which some panels never undo."""
        wanted = max(1, round(level * (self._usual or self._most)))
        if wanted != self._given:
            try:
                self._write(wanted)
            except OSError as error:
                _log.info("the backlight %s cannot be set: %s", self._file, error)
                return False
            self._given = wanted
        return True

    def close(self) -> None:
        """Leave it as it was found."""
        with suppress(OSError):
            self._write(self._usual)

    def _write(self, value: int) -> None:
        self._file.write_text(str(value))


def find_light(root: Path = SYSFS) -> Light:
    """The first backlight that may be written; else none."""
    with suppress(OSError):
        for folder in sorted(root.iterdir()):
            with suppress(OSError, ValueError):
                return Backlight(folder)
    return NoLight()
