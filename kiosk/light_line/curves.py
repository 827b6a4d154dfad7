"""Smooth curves through stated points.

A curve is a table of nodes `(x, y, heading)`: a point in metres and the direction in which the
curve passes it, in degrees counter-clockwise from "to the rear". A corner states a second heading,
the one in which the curve leaves. Between two nodes runs one cubic Bezier whose handles are as long
as those of a circular arc of the same chord and turn, so that a curve is smooth by construction and
reads like a drawing: where it goes and which way it looks, never where a handle lies.
"""

from itertools import pairwise
from math import ceil, cos, hypot, radians, sin

Point = tuple[float, float]
"""x, y in metres: x from the front bumper to the rear, y up from the ground."""

Node = tuple[float, float, float] | tuple[float, float, float, float]
"""x_m, y_m, heading in degrees and, at a corner, the heading of leaving."""

Nodes = tuple[Node, ...]

LONGEST_STEP_M = 0.03
"""Chord between two samples: finer than two pixels on a 1400 pixel picture of a car."""


def sample(nodes: Nodes) -> tuple[Point, ...]:
    """Return the curve as a dense polyline through every node, in metres."""
    points: list[Point] = [nodes[0][:2]]
    for start, end in pairwise(nodes):
        points.extend(_span(start, end))
    return tuple(points)


def _span(start: Node, end: Node) -> list[Point]:
    """The samples after `start` up to and including `end`."""
    (x0, y0), (x3, y3) = start[:2], end[:2]
    leaving, arriving = start[-1], end[2]
    turn = (arriving - leaving + 180.0) % 360.0 - 180.0
    chord = hypot(x3 - x0, y3 - y0)
    handle = chord / (3.0 * cos(radians(turn) / 4.0) ** 2)
    x1, y1 = x0 + handle * cos(radians(leaving)), y0 + handle * sin(radians(leaving))
    x2, y2 = x3 - handle * cos(radians(arriving)), y3 - handle * sin(radians(arriving))
    steps = max(2, ceil(chord / LONGEST_STEP_M), ceil(abs(turn) / 4.0))
    points = []
    for step in range(1, steps + 1):
        t = step / steps
        u = 1.0 - t
        a, b, c, d = u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t
        points.append((a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3))
    return points
