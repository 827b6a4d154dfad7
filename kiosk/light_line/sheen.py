"""The sheen on a car's body: what a lamp overhead leaves on paint, glass and rims, and the floor.

Sheen is painted in its own plane at half the size, blurred and dimmed later; here it is only laid
out: strongest under the shoulder, on roof and bonnet, a breath on the glass, nothing in an arch.
"""

from itertools import pairwise

from PySide6.QtCore import QPointF
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QRadialGradient

from kiosk.light_line.curves import Nodes, Point
from kiosk.light_line.fitting import FittedCar
from kiosk.light_line.lights import LightPainter, Plane, colour

FLANK_DEPTH_M, FLANK_STEPS, FLANK_SHEEN = 0.40, 20, 0.62
"""How far below the shoulder the light on the flank reaches, and how strong it is there."""

RIM_DEPTH_M, RIM_STEPS, RIM_SHEEN = 0.17, 12, 0.46
"""The same under the contour, where roof and bonnet turn towards the lamp."""

SILL_DEPTH_M, SILL_SHEEN = 0.20, 0.20
"""What the floor throws back on the lower flank."""

FLANK_LIGHT = ((0.0, 0.0), (0.12, 0.40), (0.34, 1.0), (0.62, 0.74), (0.86, 0.42), (1.0, 0.0))
"""Sheen along the flank, front (0) to rear (1)."""

PILLAR_HALF_M = 0.028


def paint_sheen(lights: LightPainter, car: FittedCar) -> None:
    """Paint the sheen of the whole body."""
    shoulder = car.place(car.profile.shoulder.nodes)
    _falling_off(lights, shoulder, FLANK_DEPTH_M * car.rise, FLANK_STEPS, FLANK_SHEEN)
    _lit_from_the_front(lights, car, shoulder[0][0], shoulder[-1][0])
    _lower_flank(lights, car)
    _turned_to_the_lamp(lights, car)
    body = [*car.crown, *reversed(car.underline)]
    waist = shoulder[0][1]
    lights.fill(body, lights.vertical(Plane.SHEEN, ((waist * 0.4, 0.0), (car.height_m, 0.30))))
    if car.profile.glass:
        _glass(lights, car)
    for axle_m, arch in zip(car.axles_m, car.arches, strict=True):
        lights.darken(arch)
        _wheel_face(lights, car, axle_m)


def paint_floor(lights: LightPainter, car: FittedCar) -> None:
    """Paint pools of light on the floor: one under the car, the lamp's before it, a red behind."""
    length = car.length_m
    _pool(lights, length * 0.47, length * 0.51, Plane.WHITE, 1.0)
    _pool(lights, -length * 0.01, length * 0.12, Plane.WHITE, 0.55)
    _pool(lights, length * 1.0, length * 0.12, Plane.RED, 1.0)


def _falling_off(
    lights: LightPainter, edge: tuple[Point, ...], depth_m: float, steps: int, sheen: float
) -> None:
    """Light that sinks downwards from an edge; a sum of strips, finer near the edge."""
    for step in range(1, steps + 1):
        lower = [(x, y - depth_m * (step / steps) ** 1.5) for x, y in edge]
        lights.fill([*edge, *reversed(lower)], colour(Plane.SHEEN, sheen / steps))


def _turned_to_the_lamp(lights: LightPainter, car: FittedCar) -> None:
    """Under the contour, from the tip of the bonnet to the end of the roof or the deck."""
    way = [b for a, b in pairwise(car.crown) if b[0] > a[0] and abs(b[1] - a[1]) < b[0] - a[0]]
    if len(way) > 1:
        _falling_off(lights, tuple(way), RIM_DEPTH_M * car.rise, RIM_STEPS, RIM_SHEEN)


def _lower_flank(lights: LightPainter, car: FittedCar) -> None:
    """What the lit floor throws back between the wheels."""
    front, rear = car.axles_m
    reach = car.arch_radius_m
    low = car.sill_m
    high = low + SILL_DEPTH_M * car.rise
    box = [(front + reach, low), (rear - reach, low), (rear - reach, high), (front + reach, high)]
    lights.fill(box, lights.vertical(Plane.SHEEN, ((low, SILL_SHEEN), (high, 0.0))))


def _glass(lights: LightPainter, car: FittedCar) -> None:
    """Dark glass that mirrors the lamp at its top, and the dark pillars that divide it."""
    glass = car.place(car.profile.glass)
    lights.darken(glass)
    top, low = max(y for _, y in glass), min(y for _, y in glass)
    lights.fill(glass, lights.vertical(Plane.SHEEN, ((low, 0.03), (top, 0.30))))
    for pillar in car.profile.pillars:
        _pillar(lights, car, pillar)


def _pillar(lights: LightPainter, car: FittedCar, nodes: Nodes) -> None:
    way = car.place(nodes)
    band: list[Point] = [(x - PILLAR_HALF_M, y) for x, y in way]
    band += [(x + PILLAR_HALF_M, y) for x, y in reversed(way)]
    lights.darken(band)


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


def _wheel_face(lights: LightPainter, car: FittedCar, axle_m: float) -> None:
    """A breath of light on the tyre's upper sidewall and on the rim's face."""
    centre = lights.at((axle_m, car.wheel_radius_m))
    tyre = car.wheel_radius_m * lights.px_per_m
    wall = QRadialGradient(centre.x() - tyre * 0.25, centre.y() - tyre * 0.75, tyre * 1.15)
    wall.setColorAt(0.0, colour(Plane.SHEEN, 0.26))
    wall.setColorAt(1.0, colour(Plane.SHEEN, 0.0))
    lights.painter.setBrush(QBrush(wall))
    lights.painter.drawEllipse(centre, tyre, tyre)
    radius = tyre * car.rim_share
    face = QRadialGradient(centre.x() - radius * 0.3, centre.y() - radius * 0.4, radius * 1.3)
    face.setColorAt(0.0, colour(Plane.SHEEN, 0.20))
    face.setColorAt(1.0, colour(Plane.SHEEN, 0.03))
    lights.painter.setBrush(QBrush(face))
    lights.painter.drawEllipse(centre, radius, radius)


def _pool(lights: LightPainter, at_m: float, radius_m: float, plane: Plane, light: float) -> None:
    """Light on the floor, far wider than deep."""
    painter = lights.painter
    painter.save()
    painter.translate(lights.at((at_m, 0.0)))
    painter.scale(1.0, 0.075)
    radius = radius_m * lights.px_per_m
    pool = QRadialGradient(0.0, 0.0, radius)
    for t, share in ((0.0, 1.0), (0.35, 0.62), (0.7, 0.2), (1.0, 0.0)):
        pool.setColorAt(t, colour(plane, share * light))
    painter.setBrush(QBrush(pool))
    painter.drawEllipse(QPointF(0.0, 0.0), radius, radius)
    painter.restore()
