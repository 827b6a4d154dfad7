"""The picture of a car on a card: the dealer's first good photograph, else its light line."""

from collections.abc import Iterator

from PySide6.QtCore import QUrl

from carside.catalogue.sheet import Sheet
from kiosk.gallery import Gallery
from kiosk.photos import FILLS, Wish, find_original

CARD_PX = (480, 220)
"""The screen scales them."""
MOST_WANTED = 48
"""How many photographs may wait to be developed: more cards than fit on any board."""

_NOTHING = QUrl()


class CardPictures:
    """Has the pictures of cards made, those asked for last first."""

    def __init__(self, gallery: Gallery) -> None:
        self._gallery = gallery
        self._wanted: list[Wish] = []

    def of(self, sheet: Sheet) -> QUrl:
        """The picture of this car; empty while it is being made."""
        darkroom = self._gallery.darkroom
        for wish in self._wishes(sheet):
            made = darkroom.at_once(wish)
            if made is None:
                self._want(wish)
                return _NOTHING
            if not made.isEmpty():
                return made
        return self._gallery.light_line(sheet, *CARD_PX)

    def _wishes(self, sheet: Sheet) -> Iterator[Wish]:
        folder = self._gallery.originals
        for name in sheet.photos:
            original = find_original(folder, sheet.car, name)
            if original is not None:
                yield Wish(original, CARD_PX, FILLS)

    def _want(self, wish: Wish) -> None:
        others = [one for one in self._wanted if one != wish]
        self._wanted = [wish, *others][:MOST_WANTED]
        self._gallery.darkroom.want_later(self._wanted)
