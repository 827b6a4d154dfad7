"""Painting with light: ribbons of varying width and falling brightness, added up in three planes.

A picture of lights is kept in the three channels of one image, because white light, red light and
the sheen on the body get different glows: `Plane.WHITE`, `Plane.RED` and `Plane.SHEEN`. Everything
painted is added, as light is.
"""

from collections.abc import Sequence
from enum import Enum
from itertools import pairwise
from math import dist, hypot

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QGradient, QLinearGradient, QPainter, QPolygonF

from kiosk.light_line.curves import Point
from kiosk.light_line.marks import Marks

KEY_LIGHT = ((0.0, 0.62), (0.10, 0.88), (0.33, 1.0), (0.58, 0.86), (0.85, 0.60), (1.0, 0.46))
"""Brightness along the car, front (0) to rear (1): a lamp hangs over the first third."""

STOPS = 16
"""Steps in which a ribbon's brightness changes along it."""

THINNEST = 0.12
"""A tapering ribbon's width at its ends, as a share of its full width."""

NOTHING_PX = 1e-6

Pixel = tuple[float, float]
"""x, y in pixels of the painted picture, or a way between two of them."""


class Plane(Enum):
    """Which channel of the picture holds a light."""

    RED = (1.0, 0.0, 0.0)
    WHITE = (0.0, 1.0, 0.0)
    SHEEN = (0.0, 0.0, 1.0)


class LightPainter:
    """Paints in a car's metres on a picture `shrink` times smaller than the final one.

    Widths are stated in units that are a pixel in a final picture of 1400 x 620 and grow with it.
    `swell_px` is added to every width, so that fine lines survive in a small picture; `is_even`
    says that the lamp overhead hangs over the whole car.
    """

    def __init__(
        self,
        painter: QPainter,
        marks: Marks,
        size_px: tuple[int, int],
        *,
        shrink: int = 1,
        is_even: bool = False,
    ) -> None:
        self.painter = painter
        self._is_even = is_even
        self.px_per_m = marks.px_per_m / shrink
        self._left = marks.front_x / shrink
        self._ground = marks.ground_y / shrink
        self._length_px = (marks.rear_x - marks.front_x) / shrink
        self.swell_px = 0.0
        self.unit_px = min(size_px[0] / 1400, size_px[1] / 620) / shrink
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
        painter.setPen(Qt.PenStyle.NoPen)

    def at(self, point: Point) -> QPointF:
        """Return where a point of the car lies in the picture."""
        return QPointF(
            self._left + point[0] * self.px_per_m, self._ground - point[1] * self.px_per_m
        )

    def key(self, x_px: float) -> float:
        """Return the brightness of the lamp overhead at a column of the picture."""
        if self._is_even:
            return 1.0
        along = (x_px - self._left) / self._length_px
        for (a, low), (b, high) in pairwise(KEY_LIGHT):
            if along <= b:
                return low + (high - low) * max(0.0, (along - a) / (b - a))
        return KEY_LIGHT[-1][1]

    def ribbon(
        self,
        points: Sequence[Point],
        width: float,
        light: float,
        *,
        plane: Plane = Plane.WHITE,
        fade: tuple[float, float] = (0.0, 0.0),
        taper: tuple[float, float] = (0.0, 0.0),
        lit: bool = True,
        closed: bool = False,
    ) -> None:
        """Add one line of light.

        `fade` and `taper` are the shares of its length over which brightness and width rise from
        its start and sink to its end; `lit` says that the lamp overhead shapes its brightness.
        """
        placed = self._placed(points)
        if closed:
            placed = [*placed, placed[0]]
        half = (width * self.unit_px + self.swell_px) / 2
        start, end = _gradient_axis(placed)
        self.painter.setBrush(self._brush(start, end, plane, light, fade, lit=lit))
        outline = _outline(placed, half, taper, closed=closed)
        self.painter.drawPolygon(outline, Qt.FillRule.WindingFill)

    def fill(self, points: Sequence[Point], brush: QBrush | QGradient | QColor) -> None:
        """Add light all over an outline."""
        self.painter.setBrush(brush)
        self.painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in self._placed(points)]))

    def darken(self, points: Sequence[Point]) -> None:
        """Take all light out of an outline."""
        mode = self.painter.compositionMode()
        self.painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        self.fill(points, QColor(0, 0, 0))
        self.painter.setCompositionMode(mode)

    def vertical(self, plane: Plane, stops: Sequence[tuple[float, float]]) -> QLinearGradient:
        """Return light that changes with height; `stops` are (metres above ground, light)."""
        low, high = min(y for y, _ in stops), max(y for y, _ in stops)
        gradient = QLinearGradient(self.at((0.0, low)), self.at((0.0, high)))
        for y, light in stops:
            gradient.setColorAt((y - low) / (high - low), colour(plane, light))
        return gradient

    def _placed(self, points: Sequence[Point]) -> list[Pixel]:
        left, ground, scale = self._left, self._ground, self.px_per_m
        return [(left + x * scale, ground - y * scale) for x, y in points]

    def _brush(
        self,
        start: Pixel,
        end: Pixel,
        plane: Plane,
        light: float,
        fade: tuple[float, float],
        *,
        lit: bool,
    ) -> QLinearGradient:
        gradient = QLinearGradient(*start, *end)
        for stop in range(STOPS + 1):
            t = stop / STOPS
            x_px = start[0] + (end[0] - start[0]) * t
            level = light * _ends(t, fade) * (self.key(x_px) if lit else 1.0)
            gradient.setColorAt(t, colour(plane, level))
        return gradient


def colour(plane: Plane, light: float) -> QColor:
    """Return a light of 0 to 1 in its plane."""
    return QColor.fromRgbF(*plane.value, min(max(light, 0.0), 1.0))


def _ends(t: float, shares: tuple[float, float]) -> float:
    """Rise from 0 over the first share and sink to 0 over the second, softly."""
    return _soft(t, shares[0]) * _soft(1.0 - t, shares[1])


def _soft(t: float, share: float) -> float:
    if share <= 0.0 or t >= share:
        return 1.0
    u = max(t, 0.0) / share
    return u * u * (3 - 2 * u)


def _gradient_axis(placed: list[Pixel]) -> tuple[Pixel, Pixel]:
    """From the first to the last point; of a closed line, from its leftmost to its rightmost."""
    start, end = placed[0], placed[-1]
    if dist(start, end) > 1.0:
        return start, end
    left, right = min(x for x, _ in placed), max(x for x, _ in placed)
    return (left, start[1]), (max(right, left + 1.0), start[1])


def _outline(
    placed: list[Pixel], half_px: float, taper: tuple[float, float], *, closed: bool
) -> QPolygonF:
    """The outline of a ribbon around a polyline."""
    lengths = [dist(a, b) for a, b in pairwise(placed)]
    total = sum(lengths) or 1.0
    ways = _directions(placed, lengths)
    before = [ways[-1] if closed else ways[0], *ways]
    after = [*ways, ways[0] if closed else ways[-1]]
    along = 0.0
    left: list[QPointF] = []
    right: list[QPointF] = []
    for (x, y), one, two, length in zip(placed, before, after, [*lengths, 0.0], strict=True):
        half = half_px * (THINNEST + (1 - THINNEST) * _ends(along / total, taper))
        nx, ny = _normal(one, two)
        left.append(QPointF(x + nx * half, y + ny * half))
        right.append(QPointF(x - nx * half, y - ny * half))
        along += length
    right.reverse()
    return QPolygonF([*left, *right])


def _directions(placed: list[Pixel], lengths: list[float]) -> list[Pixel]:
    """The unit vector of every step; where two points coincide, that of the step before."""
    ways: list[Pixel] = []
    for (ax, ay), (bx, by), length in zip(placed, placed[1:], lengths, strict=False):
        if length > NOTHING_PX:
            ways.append(((bx - ax) / length, (by - ay) / length))
        else:
            ways.append(ways[-1] if ways else (1.0, 0.0))
    return ways


def _normal(one: Pixel, two: Pixel) -> Pixel:
    """The unit normal between two steps; at a corner lengthened, so that edges stay parallel."""
    (ax, ay), (bx, by) = one, two
    sx, sy = ax + bx, ay + by
    norm = hypot(sx, sy)
    if norm < NOTHING_PX:
        return -ay, ax
    sx, sy = sx / norm, sy / norm
    stretch = min(1.6, 1.0 / max(0.2, sx * ax + sy * ay))
    return -sy * stretch, sx * stretch
