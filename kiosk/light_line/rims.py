"""Wheels: a faint tyre, a bright flange and spokes of six designs, lit from above the front."""

from collections.abc import Callable
from dataclasses import dataclass
from math import cos, pi, radians, sin

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QConicalGradient, QLinearGradient, QPen

from kiosk.light_line.curves import Point
from kiosk.light_line.lights import LightPainter, Plane, colour
from kiosk.light_line.profile import Rim

SHINE = (
    (0.0, 0.34),
    (0.16, 0.62),
    (0.34, 1.0),
    (0.50, 0.52),
    (0.66, 0.30),
    (0.84, 0.46),
    (1.0, 0.34),
)
"""Brightness around a rim, by the share of a turn counter-clockwise from "to the rear"."""


@dataclass(frozen=True, slots=True)
class Wheel:
    """One wheel: its axle and its tyre's radius in metres, and how far it has rolled."""

    axle: Point
    radius_m: float
    rim: Rim
    rim_share: float
    turn_deg: float


class WheelPainter:
    """Paints one wheel around its axle; lengths are shares of the tyre's radius."""

    def __init__(self, lights: LightPainter, wheel: Wheel, key: float) -> None:
        self._lights = lights
        self._axle = wheel.axle
        self._radius_m = wheel.radius_m
        self._rim, self._rim_share = wheel.rim, wheel.rim_share
        self._turn_deg = wheel.turn_deg
        self._key = key

    def paint(self) -> None:
        """Paint tyre, brake, flange, spokes and cap."""
        rim_share = self._rim_share
        self._tyre(rim_share)
        self._brake(rim_share)
        self._ring(rim_share, 1.7, 0.80)
        self._ring(rim_share * 0.935, 0.9, 0.34)
        DESIGNS[self._rim](self, rim_share * 0.935)

    def _brake(self, rim_share: float) -> None:
        """What shows behind the spokes: the edge of the disc and, before it, the caliper."""
        self._ring(rim_share * 0.70, 0.8, 0.16)
        arc = [
            self._polar(rim_share * 0.63, 128.0 - self._turn_deg + 4.0 * step) for step in range(15)
        ]
        self._lights.ribbon(arc, 3.2, 0.15 * self._key, fade=(0.15, 0.15), lit=False)

    def _tyre(self, rim_share: float) -> None:
        """The tyre's outer edge: seen at the top, nearly lost towards the floor."""
        painter = self._lights.painter
        radius = self._radius_m * self._lights.px_per_m
        centre = self._lights.at(self._axle)
        fading = QLinearGradient(centre.x(), centre.y() - radius, centre.x(), centre.y() + radius)
        gain = self._key
        fading.setColorAt(0.0, colour(Plane.WHITE, 0.40 * gain))
        fading.setColorAt(1.0, colour(Plane.WHITE, 0.20 * gain))
        self._stroke(radius, 1.2, QBrush(fading))
        # The bead that protects the rim, and the shoulder where the tread begins
        self._ring(rim_share + (1 - rim_share) * 0.22, 0.7, 0.13)
        self._ring(rim_share + (1 - rim_share) * 0.80, 0.7, 0.11)
        painter.setPen(Qt.PenStyle.NoPen)

    def _ring(self, share: float, width: float, light: float) -> None:
        radius = share * self._radius_m * self._lights.px_per_m
        self._stroke(radius, width, QBrush(self._shine(light)))

    def _stroke(self, radius_px: float, width: float, brush: QBrush) -> None:
        lights = self._lights
        pen = QPen(brush, width * lights.unit_px + lights.swell_px)
        lights.painter.setPen(pen)
        lights.painter.setBrush(Qt.BrushStyle.NoBrush)
        lights.painter.drawEllipse(lights.at(self._axle), radius_px, radius_px)
        lights.painter.setPen(Qt.PenStyle.NoPen)

    def _shine(self, light: float) -> QConicalGradient:
        gradient = QConicalGradient(self._lights.at(self._axle), 0.0)
        for turn, level in SHINE:
            gradient.setColorAt(turn, colour(Plane.WHITE, level * light * self._key))
        return gradient

    def _polar(self, share: float, degrees: float) -> Point:
        angle, radius = radians(degrees + self._turn_deg), share * self._radius_m
        return self._axle[0] + radius * cos(angle), self._axle[1] + radius * sin(angle)

    def _blade(self, outline: list[Point], light: float) -> None:
        """A spoke: a filled shape that takes the shine of its place on the wheel."""
        self._lights.fill(outline, QBrush(self._shine(light)))

    def _spoke(self, way: list[tuple[float, float]], root: float, tip: float, light: float) -> None:
        """A spoke along polar points, `root` and `tip` wide (shares of the tyre's radius)."""
        left, right = [], []
        for i, (share, degrees) in enumerate(way):
            half = (root + (tip - root) * i / (len(way) - 1)) / 2
            spread = half / share * 180 / pi
            left.append(self._polar(share, degrees + spread))
            right.append(self._polar(share, degrees - spread))
        self._blade([*left, *reversed(right)], light)

    def twin_spoke(self, reach: float) -> None:
        """Ten pairs of slender spokes that part towards the flange."""
        for spoke in range(10):
            middle = 36.0 * spoke + 90.0
            for side in (-1.0, 1.0):
                way = [
                    (0.17 + (reach - 0.17) * s / 6, middle + side * (4.2 + 3.2 * (s / 6) ** 1.5))
                    for s in range(7)
                ]
                way[0] = (0.17, middle + side * 8.0)
                self._spoke(way, 0.026, 0.020, 0.58)
        self._cap(0.135)

    def turbine(self, reach: float) -> None:
        """Eleven curved blades, broad at the flange, like a compressor wheel."""
        for blade in range(11):
            start = 360.0 / 11 * blade + 90.0
            edge, back = [], []
            for step in range(9):
                t = step / 8
                share = 0.19 + (reach - 0.19) * t
                swirl = start - 26.0 * t * t
                edge.append(self._polar(share, swirl))
                back.append(self._polar(share, swirl - 3.0 - 10.5 * t**1.3))
            self._blade([*edge, *reversed(back)], 0.16)
            self._lights.ribbon(edge, 1.1, 0.46 * self._key, fade=(0.1, 0.0), lit=False)
            self._lights.ribbon(back, 0.8, 0.18 * self._key, fade=(0.4, 0.0), lit=False)
        self._cap(0.15)

    def block(self, reach: float) -> None:
        """Five broad double spokes, each with a sunk channel: strong and plain."""
        for spoke in range(5):
            middle = 72.0 * spoke + 90.0
            for side in (-1.0, 1.0):
                way = [
                    (0.20, middle + side * 17.0),
                    (0.45, middle + side * 11.5),
                    (reach, middle + side * 12.5),
                ]
                self._spoke(way, 0.055, 0.085, 0.20)
                outer = [self._polar(s, d + side * 5.0 * 0.6 / s) for s, d in way]
                inner = [self._polar(s, d - side * 2.6 * 0.6 / s) for s, d in way]
                self._lights.ribbon(outer, 1.0, 0.46 * self._key, fade=(0.15, 0.0), lit=False)
                self._lights.ribbon(inner, 0.8, 0.18 * self._key, fade=(0.15, 0.0), lit=False)
        self._cap(0.17)

    def y_spoke(self, reach: float) -> None:
        """Seven slim spokes that fork halfway: light, as on a sports car."""
        fork = 0.17 + (reach - 0.17) * 0.50
        for spoke in range(7):
            middle = 360.0 / 7 * spoke + 90.0
            self._spoke([(0.16, middle), (fork, middle)], 0.085, 0.058, 0.46)
            for side in (-1.0, 1.0):
                way = [
                    (
                        fork - 0.02 + (reach - fork + 0.02) * s / 5,
                        middle + side * 15.5 * (s / 5) ** 1.1,
                    )
                    for s in range(6)
                ]
                self._spoke(way, 0.030, 0.026, 0.56)
        self._cap(0.135)

    def disc(self, reach: float) -> None:
        """A closed, polished dish with five narrow windows at its edge."""
        self._ring(reach * 0.66, 0.8, 0.22)
        for window in range(5):
            middle = 72.0 * window + 90.0
            outer = [self._polar(reach * 0.93, middle + 4.6 * step) for step in range(-5, 6)]
            inner = [self._polar(reach * 0.74, middle + 4.2 * step) for step in range(5, -6, -1)]
            self._blade([*outer, *inner], 0.20)
            self._lights.ribbon(outer, 0.9, 0.42 * self._key, lit=False)
            self._lights.ribbon(inner, 0.8, 0.22 * self._key, lit=False)
            self._spoke([(0.20, middle + 36), (reach * 0.95, middle + 36)], 0.012, 0.022, 0.34)
        self._cap(0.15)

    def aero(self, reach: float) -> None:
        """A calm dish around which many short, slanting fins carry the flange."""
        self._ring(reach * 0.56, 0.9, 0.30)
        for fin in range(30):
            start = 12.0 * fin + 90.0
            way = [(reach * (0.60 + 0.10 * s), start - 3.2 * s) for s in range(5)]
            self._spoke(way, 0.022, 0.014, 0.38)
        self._cap(0.15)

    def _cap(self, share: float) -> None:
        self._ring(share, 1.0, 0.42)
        self._ring(share * 0.45, 0.8, 0.20)


DESIGNS: dict[Rim, Callable[[WheelPainter, float], None]] = {
    Rim.TWIN_SPOKE: WheelPainter.twin_spoke,
    Rim.TURBINE: WheelPainter.turbine,
    Rim.BLOCK: WheelPainter.block,
    Rim.AERO: WheelPainter.aero,
    Rim.Y_SPOKE: WheelPainter.y_spoke,
    Rim.DISC: WheelPainter.disc,
}
"""How the spokes of each design are painted."""


def paint_wheel(lights: LightPainter, wheel: Wheel, light: float = 1.0) -> None:
    """Paint one wheel, `light` times as bright as the lamp over it has it."""
    WheelPainter(lights, wheel, lights.key(lights.at(wheel.axle).x()) * light).paint()
