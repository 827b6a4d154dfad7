"""The car as lights: contour, windows, lines, lamps and wheels, and the sheen on its body.

Three pictures are painted of one car. The sharp one holds every line at its true width. The
half-size one holds the near halo of the same lines and the sheen. The small one holds what throws
the wide glow.
"""

from collections.abc import Callable

from PySide6.QtCore import QPointF
from PySide6.QtGui import QBrush, QColor, QImage, QLinearGradient, QPainter, QRadialGradient

from kiosk.light_line.curves import Nodes, Point
from kiosk.light_line.fitting import FittedCar
from kiosk.light_line.lights import LightPainter, Plane, colour
from kiosk.light_line.marks import Marks
from kiosk.light_line.rims import paint_wheel

SHEEN_DEPTH_M = 0.40
SHEEN_STEPS = 20
FLANK_LIGHT = ((0.0, 0.0), (0.12, 0.35), (0.34, 1.0), (0.66, 0.7), (1.0, 0.0))


Size = tuple[int, int]


def paint_lines(car: FittedCar, marks: Marks, size_px: Size) -> QImage:
    """Return the sharp picture: white lines and the red tail lamp."""

    def paint(lights: LightPainter) -> None:
        _contour(lights, car, 2.7, 1.0)
        _body_lines(lights, car)
        _wheels(lights, car)
        _lamps(lights, car, 3.4, 1.0)

    return _painted(paint, marks, size_px, 1)


def paint_halo(car: FittedCar, marks: Marks, size_px: Size, shrink: int) -> QImage:
    """Return the picture of the near halo, and of the sheen, `shrink` times smaller."""

    def paint(lights: LightPainter) -> None:
        _sheen(lights, car)
        lights.swell_px = 0.6
        _contour(lights, car, 4.2, 0.95)
        _body_lines(lights, car)
        _wheels(lights, car)
        _lamps(lights, car, 6.0, 1.0)

    return _painted(paint, marks, size_px, shrink)


def paint_glow(car: FittedCar, marks: Marks, size_px: Size, shrink: int) -> QImage:
    """Return the picture of what glows widely, `shrink` times smaller."""

    def paint(lights: LightPainter) -> None:
        _contour(lights, car, 13.0, 1.0)
        _lamps(lights, car, 20.0, 1.0)
        _floor(lights, car)

    return _painted(paint, marks, size_px, shrink)


def _painted(
    paint: Callable[[LightPainter], None], marks: Marks, size_px: Size, shrink: int
) -> QImage:
    """A dark picture, `shrink` times smaller than `size_px`, with lights painted on it."""
    width, height = (-(-side // shrink) for side in size_px)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(0, 0, 0))
    painter = QPainter(image)
    paint(LightPainter(painter, marks, size_px, shrink=shrink))
    painter.end()
    return image


def _contour(lights: LightPainter, car: FittedCar, width: float, light: float) -> None:
    """The crown from lip to lip, and below it the arches and the sill."""
    lights.ribbon(car.crown, width, light, taper=(0.16, 0.16))
    lights.ribbon(car.underline, width * 0.42, light * 0.26)
    for arch in car.arches:
        lights.ribbon(arch, width * 0.62, light * 0.40, fade=(0.12, 0.12), taper=(0.3, 0.3))


def _body_lines(lights: LightPainter, car: FittedCar) -> None:
    profile = car.profile
    lights.ribbon(car.place(profile.glass), 1.35, 0.46, closed=True)
    for line in (profile.shoulder, *profile.lines):
        way = car.place_outside_wheels(line.nodes)
        if way:
            width = 2.7 * line.weight
            lights.ribbon(way, width, line.light, fade=line.fade, taper=line.fade)


def _lamps(lights: LightPainter, car: FittedCar, width: float, light: float) -> None:
    """The front lamp white and the tail lamp red; both shine by themselves."""
    front, rear = car.place(car.profile.lamp), car.place(car.profile.tail)
    lights.ribbon(front, width, light, fade=(0.05, 0.35), taper=(0.3, 0.8), lit=False)
    lights.ribbon(
        rear, width, light, plane=Plane.RED, fade=(0.3, 0.05), taper=(0.8, 0.3), lit=False
    )


def _wheels(lights: LightPainter, car: FittedCar) -> None:
    for axle_m in car.axles_m:
        axle = (axle_m, car.wheel_radius_m)
        paint_wheel(lights, axle, car.wheel_radius_m, car.profile.rim, car.profile.rim_share)


def _sheen(lights: LightPainter, car: FittedCar) -> None:
    """Light on the body: from above on roof and bonnet, and falling off below the shoulder."""
    shoulder = car.place(car.profile.shoulder.nodes)
    depth = SHEEN_DEPTH_M * car.rise
    for step in range(1, SHEEN_STEPS + 1):
        lower = [(x, y - depth * (step / SHEEN_STEPS) ** 1.4) for x, y in shoulder]
        lights.fill([*shoulder, *reversed(lower)], colour(Plane.SHEEN, 0.55 / SHEEN_STEPS))
    _lit_from_the_front(lights, car, shoulder[0][0], shoulder[-1][0])
    body = [*car.crown, *reversed(car.underline)]
    waist = shoulder[0][1]
    lights.fill(body, lights.vertical(Plane.SHEEN, ((waist * 0.4, 0.0), (car.height_m, 0.34))))
    glass = car.place(car.profile.glass)
    lights.darken(glass)
    top, low = max(y for _, y in glass), min(y for _, y in glass)
    lights.fill(glass, lights.vertical(Plane.SHEEN, ((low, 0.04), (top, 0.26))))
    for pillar in car.profile.pillars:
        _pillar(lights, car, pillar)
    for axle_m in car.axles_m:
        _well(lights, car, axle_m)


def _lit_from_the_front(
    lights: LightPainter, car: FittedCar, front_m: float, rear_m: float
) -> None:
    """Keep the flank's sheen in its front half and let it go at both ends.

    One multiplication at the end: in many thin strips, eight bits would show steps.
    """
    gradient = QLinearGradient(lights.at((front_m, 0.0)), lights.at((rear_m, 0.0)))
    for t, share in FLANK_LIGHT:
        gradient.setColorAt(t, QColor.fromRgbF(share, share, share))
    painter = lights.painter
    mode = painter.compositionMode()
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    top, below = car.height_m, -0.1
    lights.fill(
        [(-1.0, below), (-1.0, top), (car.length_m + 1.0, top), (car.length_m + 1.0, below)],
        gradient,
    )
    painter.setCompositionMode(mode)


def _pillar(lights: LightPainter, car: FittedCar, nodes: Nodes) -> None:
    way = car.place(nodes)
    half = 0.028
    band: list[Point] = [(x - half, y) for x, y in way]
    band += [(x + half, y) for x, y in reversed(way)]
    lights.darken(band)


def _well(lights: LightPainter, car: FittedCar, axle_m: float) -> None:
    """No sheen inside an arch; a breath of light on the rim's face."""
    front = car.axles_m[0]
    arch = car.arches[0] if axle_m == front else car.arches[1]
    lights.darken(arch)
    centre = lights.at((axle_m, car.wheel_radius_m))
    radius = car.wheel_radius_m * car.profile.rim_share * lights.px_per_m
    face = QRadialGradient(centre.x() - radius * 0.3, centre.y() - radius * 0.4, radius * 1.3)
    face.setColorAt(0.0, colour(Plane.SHEEN, 0.16))
    face.setColorAt(1.0, colour(Plane.SHEEN, 0.03))
    lights.painter.setBrush(QBrush(face))
    lights.painter.drawEllipse(centre, radius, radius)


def _floor(lights: LightPainter, car: FittedCar) -> None:
    """A pool of light on the floor under the car, far wider than deep."""
    painter = lights.painter
    painter.save()
    painter.translate(lights.at((car.length_m * 0.47, 0.0)))
    painter.scale(1.0, 0.07)
    radius = car.length_m * 0.52 * lights.px_per_m
    pool = QRadialGradient(0.0, 0.0, radius)
    for t, light in ((0.0, 1.0), (0.35, 0.62), (0.7, 0.2), (1.0, 0.0)):
        pool.setColorAt(t, colour(Plane.SHEEN, light))
    painter.setBrush(QBrush(pool))
    painter.drawEllipse(QPointF(0.0, 0.0), radius, radius)
    painter.restore()
