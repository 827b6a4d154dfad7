"""The picture of the tray icon: a bell, and on it how many calls are open.

QML asks for ``image://tray/<count>/<blind or well>``.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QPen
from PySide6.QtQuick import QQuickImageProvider

NAME = "tray"
_SIDE = 64
_MOST = 99
_GROUND, _INK = QColor("#13171d"), QColor("#f3f5f8")
_ACCENT, _ON_ACCENT, _ALARM = QColor("#e9b872"), QColor("#090b0e"), QColor("#ff6a55")


class TrayPictures(QQuickImageProvider):
    """Draws what is asked for."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, name: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: N803 (Qt's names)
        """Draw the icon for this many calls, such as ``3/well``."""
        del requestedSize
        count, _, sight = name.partition("/")
        size.setWidth(_SIDE)
        size.setHeight(_SIDE)
        return draw_tray(int(count) if count.isdigit() else 0, is_blind=sight == "blind")


def draw_tray(count: int, *, is_blind: bool) -> QImage:
    """A bell on a dark tile; a number on it while calls are open, a cross while blind."""
    image = QImage(_SIDE, _SIDE, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_GROUND)
    painter.drawRoundedRect(QRectF(0, 0, _SIDE, _SIDE), 14, 14)
    _draw_bell(painter)
    if is_blind:
        painter.setPen(QPen(_ALARM, 6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(12, 12), QPointF(52, 52))
    if count:
        _draw_count(painter, str(count) if count <= _MOST else f"{_MOST}+")
    painter.end()
    return image


def _draw_bell(painter: QPainter) -> None:
    bell = QPainterPath(QPointF(14, 44))
    bell.cubicTo(20, 40, 18, 30, 19, 26)
    bell.cubicTo(20, 16, 26, 12, 32, 12)
    bell.cubicTo(38, 12, 44, 16, 45, 26)
    bell.cubicTo(46, 30, 44, 40, 50, 44)
    bell.closeSubpath()
    painter.setPen(QPen(_INK, 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(bell)
    painter.drawLine(QPointF(28, 51), QPointF(36, 51))


def _draw_count(painter: QPainter, words: str) -> None:
    width = 30 + 12 * (len(words) - 1)
    plate = QRectF(_SIDE - width, 0, width, 34)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_ACCENT)
    painter.drawRoundedRect(plate, 15, 15)
    font = QFont(painter.font())
    font.setPixelSize(28 if len(words) < len("99+") else 22)
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.setPen(_ON_ACCENT)
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, words)
