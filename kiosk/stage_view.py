"""The pictures on the stage: a car's photographs and its turntable, as far as they are ready.

What QML gets it can show at once: a photograph joins the others when its print is made, in the
order of the sheet, and one that is broken never does. While another paint's pictures are being
made, those of the last one stay.
"""

from collections.abc import Sequence
from dataclasses import replace
from math import sqrt
from pathlib import Path

from PySide6.QtCore import Property, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from carside.catalogue.choices import frame_names
from carside.catalogue.sheet import Sheet
from kiosk.looks import Looks
from kiosk.photos import Darkroom, Original, Wish, find_original
from kiosk.visit_view import VisitView

QML_IMPORT_NAME = "kiosk"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_AGAIN_MS = 10_000
"""How often files that were replaced, or have come at last, are looked for."""
TURNTABLE_BYTES = 96 * 1024 * 1024
"""What all frames of a turntable may take in memory; they are made smaller to fit."""
CLOSE_UP = 2.0
"""How much larger than the stage the picture of a close look is."""
MIN_FRAMES_SHARE = 0.75
"""A turntable that lacks more of its frames than this leaves would jerk: it is not offered."""

_BYTES_PER_PIXEL = 4
_Found = tuple[Original | None, ...]


@QmlElement
class StageView(QObject):
    """What the stage shows of one car. `changed` says that anything of it did."""

    changed = Signal()
    wiped = Signal()

    def __init__(
        self, visit: VisitView, darkroom: Darkroom, originals: Path, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._visit, self._darkroom, self._folder = visit, darkroom, originals
        self._sheet: Sheet | None = None
        self._photos: _Found = ()
        self._turns: _Found = ()
        self._size_px = (0, 0)
        self._pictures: list[str] = []
        self._expected = 0
        self._frames: list[str] = []
        self._close_up = ""
        self._is_close = False
        self._shown: object = None
        self._looking = QTimer(self, interval=LOOK_AGAIN_MS)
        self._looking.timeout.connect(self._look_again)
        darkroom.made.connect(self._update)
        visit.wiped.connect(self.wiped)

    def show(self, sheet: Sheet | None) -> None:
        """Show the pictures of this sheet, with its paint and trim chosen."""
        last, self._sheet = self._sheet, sheet
        if sheet is None or last is None or sheet.car != last.car:
            self._pictures, self._frames, self._is_close = [], [], False
        if _pictures_of(sheet) != _pictures_of(last):
            self._look_again()
        else:
            self._update()

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stub lacks Qt type names
    def pictures(self) -> list[str]:
        """Links to the photographs that are ready, in order."""
        return self._pictures

    @Property(int, notify=changed)
    def expected(self) -> int:
        """How many photographs there will be."""
        return max(self._expected, len(self._pictures))

    @Property(int, notify=changed)
    def photo(self) -> int:
        """Which of the pictures is looked at."""
        return max(0, min(self._looks.photo, len(self._pictures) - 1))

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stub lacks Qt type names
    def frames(self) -> list[str]:
        """Links to the turntable's frames in order; empty where there is no turntable to offer."""
        return self._frames

    @Property(bool, notify=changed)
    def isTurning(self) -> bool:
        return self._looks.is_turning and bool(self._frames)

    @Property(str, notify=changed)
    def closeUp(self) -> str:
        """The picture that is looked at, larger; empty while it is not ready or not wanted."""
        return self._close_up

    @Slot(int, int)
    def setSize(self, width_px: int, height_px: int) -> None:
        """How large photographs are on this screen, in device pixels."""
        if (width_px, height_px) != self._size_px:
            self._size_px = (width_px, height_px)
            self._look_again()

    @Slot(int)
    def showPhoto(self, photo: int) -> None:
        """Look at this photograph."""
        self._is_close = False
        self._choose(replace(self._looks, photo=photo, is_turning=False))

    @Slot()
    def toggleTurntable(self) -> None:
        """Turn the car, or look at its photographs again."""
        self._is_close = False
        self._choose(replace(self._looks, is_turning=not self._looks.is_turning))

    @Slot(bool)
    def lookCloser(self, is_close: bool) -> None:  # noqa: FBT001 - a slot QML calls
        """The shopper looks closer at the photograph, or no longer."""
        if is_close != self._is_close:
            self._is_close = is_close
            if is_close:  # a visit that only looked closely is to end as well
                self._visit.change(self._visit.now.with_seen("photos"))
            self._update()

    @Slot(str)
    def unreadable(self, link: str) -> None:
        """A picture cannot be read; it is made again."""
        self._pictures = [one for one in self._pictures if one != link]
        self._frames = []
        self._darkroom.mend(QUrl(link))

    @property
    def _looks(self) -> Looks:
        return self._visit.now.looks

    def _choose(self, looks: Looks) -> None:
        self._visit.change(replace(self._visit.now, looks=looks).with_seen("photos"))

    @Slot()
    def _look_again(self) -> None:
        sheet = self._sheet
        photos = sheet.photos if sheet else ()
        turns = frame_names(sheet.turntable) if sheet and sheet.turntable else ()
        car = sheet.car if sheet else ""
        self._photos = tuple(find_original(self._folder, car, name) for name in photos)
        self._turns = tuple(find_original(self._folder, car, name) for name in turns)
        if photos or turns:
            self._looking.start()
        else:
            self._looking.stop()
        if min(self._size_px) > 0:
            for wish in _wishes(self._photos, self._size_px):
                self._darkroom.at_once(wish)
        self._update()

    @Slot()
    def _update(self) -> None:
        if min(self._size_px) <= 0:
            self._expected = len([one for one in self._photos if one])
            return
        photos = _wishes(self._photos, self._size_px)
        turns = _wishes(self._turns, _frame_px(self._size_px, len(self._turns)))
        self._show_photos([self._darkroom.link(wish) for wish in photos])
        self._show_frames([self._darkroom.link(wish) for wish in turns])
        close_up = self._close_wish(photos)
        link = self._darkroom.link(close_up) if close_up else None
        self._close_up = link.toString() if link else ""
        self._darkroom.want([*([close_up] if close_up else []), *photos, *turns])
        shown = (self._pictures, self._expected, self._frames, self._close_up, self._looks)
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()

    def _show_photos(self, links: Sequence[QUrl | None]) -> None:
        known = links.index(None) if None in links else len(links)
        ready = [link.toString() for link in links[:known] if link]
        self._expected = sum(link is None or not link.isEmpty() for link in links)
        ready = [link for link in ready if link]
        if known == len(links) or len(ready) > self._looks.photo or not self._pictures:
            self._pictures = ready

    def _show_frames(self, links: Sequence[QUrl | None]) -> None:
        good = [link.toString() for link in links if link is not None and not link.isEmpty()]
        is_whole = None not in links and len(good) >= MIN_FRAMES_SHARE * max(1, len(self._turns))
        self._frames = good if is_whole else []

    def _close_wish(self, photos: Sequence[Wish]) -> Wish | None:
        """The wish for a larger print of the photograph that is looked at."""
        if not self._is_close or not self._pictures:
            return None
        shown = self._pictures[min(self._looks.photo, len(self._pictures) - 1)]
        wish = next((one for one in photos if self._darkroom.link(one) == QUrl(shown)), None)
        if wish is None:
            return None
        width_px, height_px = wish.size_px
        return Wish(wish.original, (round(width_px * CLOSE_UP), round(height_px * CLOSE_UP)))


def _pictures_of(sheet: Sheet | None) -> object:
    return (sheet.car, sheet.photos, sheet.turntable) if sheet else None


def _wishes(found: _Found, size_px: tuple[int, int]) -> list[Wish]:
    return [Wish(original, size_px) for original in found if original]


def _frame_px(size_px: tuple[int, int], frames: int) -> tuple[int, int]:
    """The size of a turntable's frames, so that all of them fit into memory."""
    width_px, height_px = size_px
    whole = max(1, frames * width_px * height_px * _BYTES_PER_PIXEL)
    scale = min(1.0, sqrt(TURNTABLE_BYTES / whole))
    return max(1, int(width_px * scale)), max(1, int(height_px * scale))
