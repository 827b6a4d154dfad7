"""The car as lights: contour, windows, lines, lamps, mirror and wheels.

Four pictures are painted of one car. The sharp one holds every line at its true width. The
half-size one holds the near halo of the same lines and the sheen. Two small ones hold what throws
the wide glow, and the pools of light on the floor. Each is painted in one of two ways: as the car
stands there (`STILL`), or as it looks where the slow sweep of light just passes (`SWEPT`).
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.light_line.curves import sample
from kiosk.light_line.fitting import FittedCar
from kiosk.light_line.lights import LightPainter, Plane
from kiosk.light_line.marks import Marks
from kiosk.light_line.rims import Wheel, paint_wheel
from kiosk.light_line.sheen import paint_floor, paint_sheen

Size = tuple[int, int]

CONTOUR = 2.7
"""Width of the contour where it is broadest, in pixels of a picture of 1400 x 620."""

WHEEL_TURNS_DEG = (0.0, 13.0)
"""How far each wheel has rolled: no two wheels of a car stand alike."""

MIRROR = (
    (0.155, 0.020, 184),
    (0.055, 0.016, 176),
    (0.000, 0.044, 86),
    (0.050, 0.092, 22),
    (0.145, 0.100, -6),
    (0.172, 0.062, -92),
    (0.155, 0.020, -118),
)
"""The outline of a door mirror over its foot, in metres."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lighting:
    """How strongly each kind of line shines, against its light in the still picture."""

    contour: float
    lines: float
    wheels: float
    lamps: float
    is_even: bool
    has_sheen: bool


STILL = Lighting(contour=1.0, lines=1.0, wheels=1.0, lamps=1.0, is_even=False, has_sheen=True)
SWEPT = Lighting(contour=1.0, lines=1.25, wheels=0.9, lamps=0.85, is_even=True, has_sheen=False)


def paint_lines(car: FittedCar, marks: Marks, size_px: Size, lighting: Lighting) -> QImage:
    """Return the sharp picture: white lines and the red tail lamp."""

    def paint(lights: LightPainter) -> None:
        _contour(lights, car, CONTOUR, lighting.contour)
        _body_lines(lights, car, lighting.lines)
        _wheels(lights, car, lighting.wheels)
        _lamps(lights, car, 3.9, lighting.lamps)
        _mirror(lights, car, lighting.lines)

    return _painted(paint, marks, size_px, 1, lighting)


def paint_halo(
    car: FittedCar, marks: Marks, size_px: Size, shrink: int, lighting: Lighting
) -> QImage:
    """Return the picture of the near halo, and of the sheen, `shrink` times smaller."""

    def paint(lights: LightPainter) -> None:
        if lighting.has_sheen:
            paint_sheen(lights, car)
        lights.swell_px = 0.6
        _contour(lights, car, 4.2, 0.95 * lighting.contour)
        _body_lines(lights, car, lighting.lines)
        _wheels(lights, car, lighting.wheels)
        _lamps(lights, car, 7.6, lighting.lamps)
        _mirror(lights, car, lighting.lines)

    return _painted(paint, marks, size_px, shrink, lighting)


def paint_glow(
    car: FittedCar, marks: Marks, size_px: Size, shrink: int, lighting: Lighting
) -> QImage:
    """Return the picture of what glows widely, `shrink` times smaller."""

    def paint(lights: LightPainter) -> None:
        _contour(lights, car, 13.0, lighting.contour)
        _lamps(lights, car, 25.0, lighting.lamps)

    return _painted(paint, marks, size_px, shrink, lighting)


def paint_pools(
    car: FittedCar, marks: Marks, size_px: Size, shrink: int, lighting: Lighting
) -> QImage:
    """Return the picture of the pools of light on the floor, `shrink` times smaller.

    Apart from the glow, because light this dark needs all eight bits for itself.
    """

    def paint(lights: LightPainter) -> None:
        if lighting.has_sheen:
            paint_floor(lights, car)

    return _painted(paint, marks, size_px, shrink, lighting)


def _painted(
    paint: Callable[[LightPainter], None],
    marks: Marks,
    size_px: Size,
    shrink: int,
    lighting: Lighting,
) -> QImage:
    """A dark picture, `shrink` times smaller than `size_px`, with lights painted on it."""
    width, height = (-(-side // shrink) for side in size_px)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(0, 0, 0))
    painter = QPainter(image)
    paint(LightPainter(painter, marks, size_px, shrink=shrink, is_even=lighting.is_even))
    painter.end()
    return image


def _contour(lights: LightPainter, car: FittedCar, width: float, light: float) -> None:
    """The crown from lip to lip, and below it the arches, their trim and the sill."""
    lights.ribbon(car.crown, width, light, taper=(0.16, 0.16))
    lights.ribbon(car.underline, width * 0.42, light * 0.26)
    for arch in car.arches:
        lights.ribbon(arch, width * 0.62, light * 0.44, fade=(0.12, 0.12), taper=(0.3, 0.3))
    for trim in car.trims:
        lights.ribbon(trim, width * 0.30, light * 0.26, fade=(0.2, 0.2), taper=(0.3, 0.3))


def _body_lines(lights: LightPainter, car: FittedCar, light: float) -> None:
    profile = car.profile
    if profile.glass:
        lights.ribbon(car.place(profile.glass), 1.35, 0.48 * light, closed=True)
    if profile.closed_roof:
        roof = car.place(profile.closed_roof)
        lights.ribbon(roof, 1.1, 0.13 * light, fade=(0.15, 0.2))
    rear_door = profile.rear_door if car.has_rear_doors else ()
    for line in (profile.shoulder, *profile.lines, *rear_door):
        way = car.place_outside_wheels(line.nodes)
        if way:
            width = 2.7 * line.weight
            lights.ribbon(way, width, line.light * light, fade=line.fade, taper=line.fade)


def _lamps(lights: LightPainter, car: FittedCar, width: float, light: float) -> None:
    """The front lamps white and the tail lamps red; both shine by themselves."""
    for at, nodes in enumerate(car.profile.lamps):
        share = 0.62 if at else 1.0
        front = car.place(nodes)
        lights.ribbon(
            front, width * share, light * share, fade=(0.05, 0.35), taper=(0.3, 0.8), lit=False
        )
    for at, nodes in enumerate(car.profile.tails):
        share = 0.62 if at else 1.0
        lights.ribbon(
            car.place(nodes),
            width * share,
            light * share,
            plane=Plane.RED,
            fade=(0.3, 0.05),
            taper=(0.8, 0.3),
            lit=False,
        )


def _mirror(lights: LightPainter, car: FittedCar, light: float) -> None:
    """The door mirror, which stands before the glass; it does not grow with the car."""
    if car.profile.mirror is None:
        return
    foot_x, foot_y = car.place_point(car.profile.mirror)
    outline = [(foot_x + x, foot_y + y) for x, y in sample(MIRROR)]
    lights.darken(outline)
    lights.ribbon(outline, 1.0, 0.34 * light)
    upper = outline[len(outline) // 4 : -len(outline) // 4]
    lights.ribbon(upper, 1.5, 0.55 * light, fade=(0.3, 0.3), taper=(0.4, 0.4))


def _wheels(lights: LightPainter, car: FittedCar, light: float) -> None:
    for axle_m, turn_deg in zip(car.axles_m, WHEEL_TURNS_DEG, strict=True):
        axle = (axle_m, car.wheel_radius_m)
        wheel = Wheel(axle, car.wheel_radius_m, car.profile.rim, car.rim_share, turn_deg)
        paint_wheel(lights, wheel, light)
