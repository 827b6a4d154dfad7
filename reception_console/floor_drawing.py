"""Reads the picture under a floor and turns it into lines of one ink on nothing.

A plan from an architect is dark on white, a photograph is anything. Either is shown as ink: what is
darkest is drawn strongest, paper is left clear, so that the same file lies quietly under the pins
in a dark and in a light theme. A drawing made light on dark is taken the other way round.
"""

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter

MOST_PIXELS = 12_000_000
"""What is kept, 48 MB; a plan that is looked at nearer is drawn larger from that."""
MOST_SIDE_PX = 4096
_MOST_READ_PIXELS = 100_000_000
_MOST_SVG_BYTES = 8_000_000
_SAMPLE = QSize(32, 32)
_SMOOTH = Qt.TransformationMode.SmoothTransformation
_MIDDLE_GREY = 118
_LIGHT_INK = 150
"""Lines lighter than this on nothing were drawn to lie on something dark."""
KINDS = frozenset({".png", ".jpg", ".jpeg", ".svg"})


class UnreadableDrawingError(Exception):
    """The file is missing, broken, too large, or of another kind."""


def read_drawing(file: Path, width_px: int, ink: QColor) -> QImage:
    """The picture `width_px` wide, or as wide as may be, in shades of `ink`.

    May be called on any thread.

    Raises:
        UnreadableDrawingError: with one sentence for a person, without the folder.
    """
    if file.suffix.lower() not in KINDS:
        raise UnreadableDrawingError(f"{file.name} is neither PNG, JPEG nor SVG")
    if not file.is_file():
        raise UnreadableDrawingError(f"{file.name} is not there")
    is_svg = file.suffix.lower() == ".svg"
    image = _read_svg(file, width_px) if is_svg else _read_pixels(file, width_px)
    return in_ink(image, ink)


def _bounded(size: QSize, width_px: int) -> QSize:
    width = float(max(1, min(width_px, MOST_SIDE_PX)))
    height = width * size.height() / max(1, size.width())
    shrink = min(1.0, MOST_SIDE_PX / height, (MOST_PIXELS / (width * height)) ** 0.5)
    return QSize(max(1, round(width * shrink)), max(1, round(height * shrink)))


def _read_pixels(file: Path, width_px: int) -> QImage:
    reader = QImageReader(str(file))
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid():
        raise UnreadableDrawingError(f"{file.name} is not a picture")
    if size.width() * size.height() > _MOST_READ_PIXELS:
        raise UnreadableDrawingError(f"{file.name} has more than 100 million pixels")
    # A picture is never drawn larger than it is: scaling it up later costs no memory.
    reader.setScaledSize(_bounded(size, min(width_px, size.width())))
    image = reader.read()
    if image.isNull():
        raise UnreadableDrawingError(f"{file.name} is broken")
    return image


def _read_svg(file: Path, width_px: int) -> QImage:
    from PySide6.QtSvg import QSvgRenderer

    if file.stat().st_size > _MOST_SVG_BYTES:
        raise UnreadableDrawingError(f"{file.name} is larger than 8 MB")
    renderer = QSvgRenderer(str(file))
    size = renderer.defaultSize()
    if not renderer.isValid() or size.isEmpty():
        raise UnreadableDrawingError(f"{file.name} is not an SVG drawing")
    image = QImage(_bounded(size, width_px), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    return image


def in_ink(image: QImage, ink: QColor) -> QImage:
    """The picture in shades of one ink: strong where it is darkest, clear where it is paper."""
    grey = _on_paper(image).convertToFormat(QImage.Format.Format_Grayscale8)
    if _is_light(grey):
        grey.invertPixels()
    inked = QImage(image.size(), QImage.Format.Format_RGB32)
    inked.fill(ink)
    inked.setAlphaChannel(grey)
    return inked.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def _on_paper(image: QImage) -> QImage:
    """Without clear parts: those of a dark drawing are white paper, those of a light one black."""
    if not image.hasAlphaChannel():
        return image
    small = image.scaled(_SAMPLE, Qt.AspectRatioMode.IgnoreAspectRatio, _SMOOTH)
    drawn = [
        small.pixelColor(x, y)
        for x in range(_SAMPLE.width())
        for y in range(_SAMPLE.height())
        if small.pixelColor(x, y).alphaF() > 0.05  # noqa: PLR2004 (as good as clear)
    ]
    lightness = sum(colour.lightness() for colour in drawn) / max(1, len(drawn))
    paper = Qt.GlobalColor.white if lightness < _LIGHT_INK else Qt.GlobalColor.black
    sheet = QImage(image.size(), QImage.Format.Format_RGB32)
    sheet.fill(paper)
    painter = QPainter(sheet)
    painter.drawImage(0, 0, image)
    painter.end()
    return sheet


def _is_light(grey: QImage) -> bool:
    """Whether most of it is lighter than a middling grey, as paper is."""
    small = grey.scaled(_SAMPLE, Qt.AspectRatioMode.IgnoreAspectRatio, _SMOOTH)
    greys = [
        small.pixelColor(x, y).lightness()
        for x in range(_SAMPLE.width())
        for y in range(_SAMPLE.height())
    ]
    return sum(greys) / len(greys) > _MIDDLE_GREY
