"""The pictures of the attract loop: this stand's photographs at its size, else its light line."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal, Slot

from carside.catalogue.sheet import Sheet
from kiosk.gallery import Gallery
from kiosk.photos import Original, Wish, find_original


class AttractPictures(QObject):
    """Has the pictures made while the loop shows; `changed` says that there may be more now."""

    changed = Signal()

    def __init__(self, gallery: Gallery, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gallery = gallery
        gallery.made.connect(self._tell)
        gallery.darkroom.made.connect(self._tell)

    def has_photos(self, sheet: Sheet | None) -> bool:
        """Whether the dealer supplies photographs of this car."""
        return sheet is not None and any(self._originals(sheet))

    def links(self, sheet: Sheet | None, size_px: tuple[int, int]) -> list[str]:
        """What is ready of `sheet` at this size, in order; empty while nothing is."""
        if sheet is None or min(size_px) <= 0:
            return []
        return self._photos(sheet, size_px) or self._light_line(sheet, size_px)

    def _photos(self, sheet: Sheet, size_px: tuple[int, int]) -> list[str]:
        darkroom = self._gallery.darkroom
        wishes = [Wish(original, size_px) for original in self._originals(sheet) if original]
        made = [darkroom.at_once(wish) for wish in wishes]
        if None in made:
            darkroom.want(wishes)
        return [link.toString() for link in made if link is not None and not link.isEmpty()]

    def _originals(self, sheet: Sheet) -> Iterator[Original | None]:
        folder = self._gallery.originals
        return (find_original(folder, sheet.car, name) for name in sheet.photos)

    def _light_line(self, sheet: Sheet, size_px: tuple[int, int]) -> list[str]:
        link = self._gallery.light_line(sheet, *size_px)
        return [] if link.isEmpty() else [link.toString()]

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()
