"""Photographs of cars, made ready for the glass. Table of contents.

`developing` is not named here: it loads Pillow, which the first frame does not need.
"""

from kiosk.photos.darkroom import Darkroom, Wish
from kiosk.photos.framing import FILLS
from kiosk.photos.originals import Original, find_original
from kiosk.photos.prints import Prints

__all__ = ["FILLS", "Darkroom", "Original", "Prints", "Wish", "find_original"]
