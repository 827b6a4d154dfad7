"""What this console remembers of itself: how it looks and sounds, and where one looked last.

None of it is the showroom's: it lies in a small file in this console's own folder. A file that
cannot be read is put aside under another name, so that nothing of it is lost, and told about.
"""

import logging
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import msgspec

NAME = "console.json"
ASIDE = "console.broken.json"

_log = logging.getLogger(__name__)


class ThemeChoice(StrEnum):
    """By night, by day, or as the desktop has it."""

    DARK = "dark"
    LIGHT = "light"
    SYSTEM = "system"


Volume = Annotated[int, msgspec.Meta(ge=1, le=100)]
ColumnWidth = Annotated[int, msgspec.Meta(ge=300, le=900)]
MOST_ZOOM = 64.0
Zoom = Annotated[float, msgspec.Meta(ge=1.0, le=MOST_ZOOM)]


class OwnSettings(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Everything that is remembered.

    Attributes:
        language: a tag of `look.language.NAMES`; None follows the desktop.
        volume: how loud the bell is, in per cent; never silent, that is what the mute is for.
        queue_width, call_width: the columns, in design pixels.
        floor, zoom: what was looked at on the plan; empty for the first floor.
        window: x, y, width and height of the window in pixels; None for the whole screen.
        is_maximized: whether the window filled its screen.
        wall_screen: the name of the screen that the wall board was on; empty for the next best.
        page: the page that was turned to.
    """

    theme: ThemeChoice = ThemeChoice.DARK
    language: str | None = None
    volume: Volume = 100
    queue_width: ColumnWidth = 400
    call_width: ColumnWidth = 480
    floor: str = ""
    zoom: Zoom = 1.0
    window: tuple[int, int, int, int] | None = None
    is_maximized: bool = False
    wall_screen: str = ""
    page: str = "calls"


class OwnFile:
    """The file in `folder`; without one, as in a test, all is kept in memory alone.

    `has_put_aside` tells that what was remembered could not be read.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._path = folder / NAME if folder else None
        self.has_put_aside = False
        self._now = self._read()

    @property
    def now(self) -> OwnSettings:
        """What is remembered."""
        return self._now

    def keep(self, **changes: Any) -> bool:
        """Remember these fields anew; True if anything differs from before."""
        wanted = msgspec.structs.replace(self._now, **changes)
        if wanted == self._now:
            return False
        self._now = wanted
        self._write()
        return True

    def _write(self) -> None:
        if self._path is None:
            return
        new = self._path.with_suffix(".new")
        try:
            new.write_bytes(msgspec.json.format(msgspec.json.encode(self._now), indent=2))
            new.replace(self._path)
        except OSError as error:
            _log.warning("%s cannot be written (%s): settings are not kept", self._path, error)

    def _read(self) -> OwnSettings:
        if self._path is None:
            return OwnSettings()
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=OwnSettings)
        except FileNotFoundError:
            return OwnSettings()
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
            _log.info("%s cannot be read (%s): put aside", self._path, error)
            self._put_aside(self._path)
            return OwnSettings()

    def _put_aside(self, path: Path) -> None:
        self.has_put_aside = True
        try:
            path.replace(path.with_name(ASIDE))
        except OSError as error:
            _log.warning("%s cannot be put aside (%s)", path, error)
