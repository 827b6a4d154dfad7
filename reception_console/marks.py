"""The small shapes that stand beside every colour, drawn once for each size and kept as pictures.

QML asks for ``image://marks/<name>/<rrggbb>``. Pictures, because a vector shape in a row that moves
leaves trails in Qt Quick's software renderer, and because they look the same in every renderer.
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtQuick import QQuickImageProvider

NAME = "marks"
_GRID = 24.0
"""Every shape is drawn on a square of this many units."""

Draw = Callable[[QPainter], None]


class Marks(QQuickImageProvider):
    """Draws what is asked for; an unknown name is an empty picture."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, name: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: N803 (Qt's names)
        """Draw the mark `name`, such as ``disc/e9b872``, as large as it is wanted."""
        shape, _, colour = name.partition("/")
        side = max(1, requestedSize.width(), requestedSize.height())
        size.setWidth(side)
        size.setHeight(side)
        return draw_mark(shape, QColor(f"#{colour}"), side)


def draw_mark(shape: str, colour: QColor, side: int) -> QImage:
    """One mark of `side` pixels on a clear ground."""
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    draw = SHAPES.get(shape)
    if draw is not None:
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(side / _GRID, side / _GRID)
        painter.setBrush(colour)
        painter.setPen(_pen(colour))
        draw(painter)
        painter.end()
    return image


def _pen(colour: QColor, width: float = 3.0) -> QPen:
    return QPen(
        colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    )


def _filled(*outlines: tuple[tuple[float, float], ...]) -> Draw:
    def draw(painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for outline in outlines:
            painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in outline]))

    return draw


def _discs(radius: float, *middles: tuple[float, float]) -> Draw:
    def draw(painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for x, y in middles:
            painter.drawEllipse(QPointF(x, y), radius, radius)

    return draw


def _ring(width: float) -> Draw:
    def draw(painter: QPainter) -> None:
        painter.setPen(_pen(painter.pen().color(), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        edge = width / 2 + 0.2
        painter.drawEllipse(QRectF(edge, edge, _GRID - 2 * edge, _GRID - 2 * edge))

    return draw


def _target(painter: QPainter) -> None:
    _ring(2.8)(painter)
    painter.setBrush(painter.pen().color())
    _discs(4.2, (12, 12))(painter)


def _lines(*lines: tuple[tuple[float, float], ...]) -> Draw:
    def draw(painter: QPainter) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        path = QPainterPath()
        for start, *rest in lines:
            path.moveTo(*start)
            for point in rest:
                path.lineTo(*point)
        painter.drawPath(path)

    return draw


def _moon(painter: QPainter) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    disc, shade = QPainterPath(), QPainterPath()
    disc.addEllipse(QPointF(11, 12), 9.5, 9.5)
    shade.addEllipse(QPointF(16, 9), 8.5, 8.5)
    painter.drawPath(disc.subtracted(shade))


def _drop(painter: QPainter) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    path = QPainterPath(QPointF(12, 1.5))
    path.cubicTo(15, 6, 19.5, 10.5, 19.5, 15)
    path.arcTo(QRectF(4.5, 7.5, 15, 15), 0, -180)
    path.cubicTo(4.5, 10.5, 9, 6, 12, 1.5)
    painter.drawPath(path)


SHAPES: Mapping[str, Draw] = {
    "disc": _discs(8.5, (12, 12)),
    "dots": _discs(3.0, (4, 12), (12, 12), (20, 12)),
    "diamond": _filled(((12, 1.5), (22.5, 12), (12, 22.5), (1.5, 12))),
    "triangle": _filled(((12, 2), (23, 21.5), (1, 21.5))),
    "pause": _filled(
        ((5.5, 4), (10, 4), (10, 20), (5.5, 20)), ((14, 4), (18.5, 4), (18.5, 20), (14, 20))
    ),
    "ring": _ring(3.2),
    "target": _target,
    "pulse": _ring(0.5),
    "arrow": _lines(((3, 12), (20, 12)), ((13, 5), (20, 12), (13, 19))),
    "check": _lines(((3.5, 12.8), (9.4, 18.6), (20.5, 6))),
    "cross": _lines(((5, 5), (19, 19)), ((19, 5), (5, 19))),
    "dash": _lines(((4.5, 12), (19.5, 12))),
    "note": _lines(((5, 5), (19, 5)), ((5, 12), (19, 12)), ((5, 19), (13, 19))),
    "moon": _moon,
    "drop": _drop,
}
"""Every mark by name."""
