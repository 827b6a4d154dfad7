"""The pictures under the floors: found in one folder, drawn by a worker, kept as long as shown.

QML asks for ``image://floors/<number>``. `look` says at once which number is the best there is, and
has a better one drawn if it is not as large as it is shown; `changed` says that there may be one
now. A picture that cannot be read is left out, told once (`failed`), and tried again later.
"""

import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickImageProvider

from look import Crossing
from reception_console.floor_drawing import KINDS, UnreadableDrawingError, read_drawing

NAME = "floors"
TRY_AGAIN_S = 10.0
_ENOUGH, _TOO_MUCH = 0.98, 1.7
"""A picture that has between so much of the wanted width is not drawn again."""


@dataclass(frozen=True, slots=True)
class FloorPrint:
    """A picture as it lies ready. `proportion` is its height as a share of its width."""

    link: str
    proportion: float


@dataclass(frozen=True, slots=True)
class _Wish:
    owner: int
    file: str
    width_px: int
    ink: str


@dataclass(frozen=True, slots=True)
class _Made:
    wish: _Wish
    image: QImage | None
    failure: str


class FloorPictureProvider(QQuickImageProvider):
    """Hands QML what the worker has drawn."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self.images: dict[str, QImage] = {}

    def requestImage(self, name: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: N803 (Qt's names)
        """The picture of this number; what is gone is an empty one."""
        del requestedSize
        image = self.images.get(name, _nothing())
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


class FloorPictures(QObject):
    """Has pictures drawn, one after another, the one wanted last first."""

    changed: ClassVar[Signal] = Signal()
    failed: ClassVar[Signal] = Signal(str)  # one sentence

    def __init__(self, folder: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.provider = FloorPictureProvider()
        self._folder = folder
        self._crossing = Crossing(self._take)
        self._wanted: _Wish | None = None
        self._drawing: _Wish | None = None
        self._prints: dict[int, tuple[_Wish, FloorPrint]] = {}
        self._failed_s: dict[str, float] = {}
        self._told: set[str] = set()
        self._number = 0
        self._is_closed = False

    def close(self) -> None:
        """What is still being drawn is not wanted any more."""
        self._is_closed = True

    @property
    def folder(self) -> Path | None:
        """Where the pictures lie; None if this console has no place for them."""
        return self._folder

    def files(self) -> list[str]:
        """The names of all pictures that lie there."""
        if self._folder is None:
            return []
        found = [
            file.name
            for folder in (self._folder, self._folder / "floors")
            if folder.is_dir()
            for file in folder.iterdir()
            if file.suffix.lower() in KINDS
        ]
        return sorted(set(found), key=str.lower)

    def look(self, owner: int, file: str, width_px: float, ink: str) -> FloorPrint | None:
        """The best there is of this picture in `ink` (``#rrggbb``), to be shown so wide.

        Every `owner` (a view, by any number of its own) has one picture, the one it shows.
        """
        wish = _Wish(owner, file, max(1, round(width_px)), ink)
        made, ready = self._prints.get(owner, (None, None))
        if made is None or (made.file, made.ink) != (file, ink):
            width, ready = 0, None
        else:
            width = made.width_px
        is_due = time.monotonic() - self._failed_s.get(file, -TRY_AGAIN_S) >= TRY_AGAIN_S
        is_fit = _ENOUGH * wish.width_px <= width <= _TOO_MUCH * wish.width_px
        if is_due and not is_fit:
            self._want(wish)
        return ready

    def _want(self, wish: _Wish) -> None:
        if self._drawing is not None:
            self._wanted = None if wish == self._drawing else wish
            return
        self._drawing = wish
        threading.Thread(target=self._draw, args=(wish,), name="floor", daemon=True).start()

    def _draw(self, wish: _Wish) -> None:
        """On a thread of its own."""
        try:
            image = read_drawing(self._find(wish.file), wish.width_px, QColor(wish.ink))
            self._crossing.carry(_Made(wish, image, ""))
        except (UnreadableDrawingError, OSError) as fault:
            self._crossing.carry(_Made(wish, None, str(fault)))

    def _find(self, name: str) -> Path:
        if self._folder is None or Path(name).name != name:
            raise UnreadableDrawingError(f"{name} is not there")
        places = (self._folder / name, self._folder / "floors" / name)
        return next((place for place in places if place.is_file()), places[0])

    def _take(self, item: object) -> None:
        assert isinstance(item, _Made)  # noqa: S101 (nothing else is carried here)
        if self._is_closed:
            return
        self._drawing = None
        if item.image is None:
            self._fail(item)
        else:
            self._keep(item.wish, item.image)
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self._want(wanted)
        self.changed.emit()

    def _keep(self, wish: _Wish, image: QImage) -> None:
        self._number += 1
        self._failed_s.pop(wish.file, None)
        self._told.discard(wish.file)
        # What could not be drawn as wide as was wanted is as wide as it will be.
        ready = FloorPrint(f"image://{NAME}/{self._number}", image.height() / image.width())
        self._prints[wish.owner] = (wish, ready)
        self.provider.images[str(self._number)] = image
        shown = {print_.link.rsplit("/", 1)[1] for _, print_ in self._prints.values()}
        for number in set(self.provider.images) - shown:
            del self.provider.images[number]

    def _fail(self, made: _Made) -> None:
        file = made.wish.file
        self._failed_s[file] = time.monotonic()
        if file not in self._told:
            self._told.add(file)
            self.failed.emit(made.failure)


def _nothing() -> QImage:
    image = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    return image
