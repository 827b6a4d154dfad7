"""Cars from above, drawn in their true proportions and direction, once for each look.

QML asks for ``image://cars/<look>/<ink>/<shade>/<heading>/<length>/<breadth>``: the look is ``car``
or ``bay`` (a stand without a car), with ``chosen-`` before it for a ring around it, or
``chosen-day-`` for one that shows on a bright ground, then ``hatched-`` for a board that is lost;
colours are
``rrggbb``, the heading is in degrees clockwise from up, sizes are pixels. The direction is drawn,
not turned later, because turned edges are ragged in Qt Quick's software renderer.

The outline is that of no maker: a rounded tail, a rounder nose, shoulders widest behind the middle.
Coordinates of the drawing run from the tail (0) to the nose (1), and half a breadth to each side.
"""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen
from PySide6.QtQuick import QQuickImageProvider

NAME = "cars"
MARGIN_PX = 10
"""Room around the car for its ring, in pixels, on each side."""

_GLASS = QColor("#090b0e")
_GLASS_BY_DAY = QColor("#aab4c1")
_RING = QColor("#f3f5f8")
_RING_BY_DAY = QColor("#12161b")
_BRIGHT = 0.8
"""A body lighter than this stands on a bright ground."""
_GLASS_FROM_PX = 34.0
"""Narrower cars have no room for windows beside the name of their stand."""
_Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class CarLook:
    """What one picture shows; sizes in pixels, `heading_deg` clockwise from up."""

    look: str
    ink: QColor
    shade: QColor
    heading_deg: float
    length: float
    breadth: float


class CarPictures(QQuickImageProvider):
    """Draws what is asked for; what cannot be understood is an empty picture."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, name: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: N803 (Qt's names)
        """Draw the car `name` as large as it is wanted."""
        wanted = QSize(max(1, requestedSize.width()), max(1, requestedSize.height()))
        size.setWidth(wanted.width())
        size.setHeight(wanted.height())
        return draw_car(read_look(name), wanted)


def read_look(name: str) -> CarLook | None:
    """The look that an address names, None if it names none."""
    try:
        look, ink, shade, heading, length, breadth = name.split("/")
        return CarLook(
            look,
            QColor(f"#{ink}"),
            QColor(f"#{shade}"),
            float(heading),
            max(4.0, float(length)),
            max(4.0, float(breadth)),
        )
    except ValueError:
        return None


def draw_car(look: CarLook | None, size: QSize) -> QImage:
    """The picture, `size` pixels large, with the car in its middle."""
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    if look is None:
        return image
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(size.width() / 2, size.height() / 2)
    painter.rotate(look.heading_deg - 90)
    if look.look.startswith("chosen-"):
        _draw_ring(painter, look)
    if look.look.endswith("bay"):
        _draw_bay(painter, look)
    else:
        _draw_body(painter, look)
        if "hatched-" in look.look:
            _draw_hatching(painter, look)
        if look.breadth >= _GLASS_FROM_PX:
            _draw_glass(painter, look)
        _draw_lamps(painter, look)
    painter.end()
    return image


def _draw_bay(painter: QPainter, look: CarLook) -> None:
    painter.setPen(QPen(look.ink, 1.2, Qt.PenStyle.DashLine))
    corner = look.breadth * 0.2
    bay = QRectF(-look.length / 2, -look.breadth / 2, look.length, look.breadth)
    painter.drawRoundedRect(bay, corner, corner)


def _draw_ring(painter: QPainter, look: CarLook) -> None:
    room = MARGIN_PX - 2
    ring = QRectF(
        -look.length / 2 - room,
        -look.breadth / 2 - room,
        look.length + 2 * room,
        look.breadth + 2 * room,
    )
    painter.setPen(QPen(_RING_BY_DAY if "-day-" in look.look else _RING, 2))
    corner = look.breadth * 0.4 + room
    painter.drawRoundedRect(ring, corner, corner)


def _draw_body(painter: QPainter, look: CarLook) -> None:
    mirrors = QPainterPath()
    for side in (-1, 1):
        root = _at(look, (0.645, side * 0.46))
        mirrors.moveTo(root)
        mirrors.lineTo(_at(look, (0.615, side * 0.57)))
    painter.setPen(QPen(look.ink, 2.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPath(mirrors)
    painter.setPen(QPen(look.ink, 1.6))
    painter.setBrush(look.shade)
    painter.drawPath(_outline(look))


def _draw_hatching(painter: QPainter, look: CarLook) -> None:
    """Slanting lines across the body, in the same direction on the screen however it is turned."""
    painter.save()
    painter.setClipPath(_outline(look))
    painter.rotate(90 - look.heading_deg)
    ink = QColor(look.ink)
    ink.setAlphaF(0.55)
    painter.setPen(QPen(ink, 1.2))
    reach = look.length
    step = max(5.0, look.breadth / 5)
    at = -2 * reach
    while at < 2 * reach:
        painter.drawLine(QPointF(at, reach), QPointF(at + 2 * reach, -reach))
        at += step
    painter.restore()


def _outline(look: CarLook) -> QPainterPath:
    half = (
        ((0.0, -0.28), (0.012, -0.42), (0.07, -0.45)),
        ((0.16, -0.49), (0.26, -0.5), (0.36, -0.5)),
        ((0.58, -0.5), (0.76, -0.49), (0.885, -0.43)),
        ((0.965, -0.38), (1.0, -0.2), (1.0, 0.0)),
    )
    path = QPainterPath(_at(look, (0.0, 0.0)))
    for curve in half:
        path.cubicTo(*(_at(look, point) for point in curve))
    back = [(0.0, 0.0), *(point for curve in half for point in curve)]
    back.reverse()
    for n in range(1, len(back), 3):
        path.cubicTo(*(_at(look, (x, -y)) for x, y in back[n : n + 3]))
    path.closeSubpath()
    return path


def _draw_glass(painter: QPainter, look: CarLook) -> None:
    is_bright = look.shade.lightnessF() > _BRIGHT
    glass = QColor(_GLASS_BY_DAY if is_bright else _GLASS)
    glass.setAlphaF(0.75)
    edge = QColor(look.ink)
    edge.setAlphaF(0.45)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(glass)
    painter.drawPath(_pane(look, (0.605, 0.31), (0.7, 0.385), 0.03))
    painter.drawPath(_pane(look, (0.2, 0.3), (0.125, 0.36), -0.02))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    sides = QPainterPath()
    for side in (-1, 1):
        sides.moveTo(_at(look, (0.2, side * 0.36)))
        sides.quadTo(_at(look, (0.4, side * 0.41)), _at(look, (0.605, side * 0.37)))
    painter.drawPath(sides)


def _pane(look: CarLook, inner: _Point, outer: _Point, bulge: float) -> QPainterPath:
    """A window across the car: `inner` and `outer` are its edges' place and half breadth."""
    (inner_x, inner_y), (outer_x, outer_y) = inner, outer
    path = QPainterPath(_at(look, (inner_x, -inner_y)))
    path.quadTo(_at(look, (inner_x + bulge, 0)), _at(look, (inner_x, inner_y)))
    path.lineTo(_at(look, (outer_x, outer_y)))
    path.quadTo(_at(look, (outer_x + 2 * bulge, 0)), _at(look, (outer_x, -outer_y)))
    path.closeSubpath()
    return path


def _draw_lamps(painter: QPainter, look: CarLook) -> None:
    painter.setPen(QPen(look.ink, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for side in (-1, 1):
        painter.drawLine(_at(look, (0.925, side * 0.36)), _at(look, (0.965, side * 0.24)))


def _at(look: CarLook, point: _Point) -> QPointF:
    return QPointF((point[0] - 0.5) * look.length, point[1] * look.breadth)
