"""A picture of the glass made small enough to travel, whatever is on it."""

from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QImage

from carside.board.machine import Picture

MAX_BYTES = 44 * 1024
"""In base64 a third more, and with its envelope still below what may travel (64 KiB)."""
LONG_SIDE_PX = 1280
QUALITIES = (82, 72, 62, 50, 38)
SHRINKS = 0.75
"""If the least of the qualities does not fit, the picture becomes smaller by this and begins anew.

Letters are read more easily in a small clear picture than in a large one full of blocks.
"""
LEAST_PX = 16


def small_picture(image: QImage, drawn_s: float) -> Picture | None:
    """`image` as a JPEG of at most `MAX_BYTES`; None if there is nothing on it."""
    side = min(LONG_SIDE_PX, max(image.width(), image.height()))
    opaque = image.convertToFormat(QImage.Format.Format_RGB32)
    while side >= LEAST_PX and not opaque.isNull():
        small = _scaled(opaque, side)
        for quality in QUALITIES:
            jpeg = _jpeg(small, quality)
            if 0 < len(jpeg) <= MAX_BYTES:
                return Picture(jpeg, small.width(), small.height(), drawn_s)
        side = round(side * SHRINKS)
    return None


def _scaled(image: QImage, side: int) -> QImage:
    if side >= max(image.width(), image.height()):
        return image
    ways = (Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return image.scaled(QSize(side, side), *ways)


def _jpeg(image: QImage, quality: int) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPG", quality)  # type: ignore[call-overload]  # the stub wants bytes, Qt a str
    return bytes(buffer.data().data())
