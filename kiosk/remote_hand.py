"""What reception can do to this board's own machine; a `carside.board.machine.Machine`."""

import os
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QTimer

from carside.board.machine import Photographed
from carside.board.vitals import Vitals
from kiosk.again import is_watched
from kiosk.board_view import BoardView
from kiosk.call_signals import CallSignals
from kiosk.gallery import Gallery
from kiosk.last_picture import LastPicture
from kiosk.photographer import Photographer

GOES_AFTER_MS = 500
"""Between the word that it restarts and its end, so that the word is out before."""

STAFF_IS_HERE = "staff are at this board: try again when they have left"
ALONE = "nobody would start this board again: it runs without systemd and without --watched"


@dataclass(frozen=True, slots=True)
class RemoteHand:
    """Acts on one running board. `leave` ends the application so that it is started again."""

    view: BoardView
    gallery: Gallery
    signals: CallSignals
    photographer: Photographer
    kept: LastPicture
    vitals: Vitals
    leave: Callable[[], None]

    def take_up(self, levels: dict[str, int]) -> None:
        """Be as loud and as bright as was wanted before this start."""
        self.vitals.brightness = 100
        self.vitals.volume = 100 if self.signals.has_sound else None
        if "volume" in levels and self.signals.has_sound:
            self.set_volume(levels["volume"])
        if "brightness" in levels:
            self.set_brightness(levels["brightness"])

    def reload(self) -> str:
        """Look for pictures again and make the screen anew; not under the hands of staff."""
        if self.view.own_care.has_staff:
            return STAFF_IS_HERE
        self.gallery.read_again()
        self.view.make_anew()
        return ""

    def restart(self) -> str:
        """End in a moment, if somebody would start this board again."""
        if not is_watched(os.environ):
            return ALONE
        if self.view.own_care.has_staff:
            return STAFF_IS_HERE
        QTimer.singleShot(GOES_AFTER_MS, self.leave)
        return ""

    def set_volume(self, level: int) -> str:
        """Play sounds this loud; 0 is silent, and the board's health says so."""
        trouble = self.signals.set_volume(level)
        if not trouble:
            self.vitals.volume = level
            silent = "its sounds are turned down to nothing, from reception"
            self.vitals.note("volume", "" if level else silent)
        return trouble

    def set_brightness(self, level: int) -> str:
        """Give this much of the panel's light, never so little that it looks off."""
        self.view.own_care.set_brightness(level)
        self.vitals.brightness = level
        return ""

    def photograph(self, request: str, photographed: Photographed) -> None:
        """Take a picture, unless the bystander has sent one already."""
        if self.kept.claim(request):
            self.photographer.take(photographed)
